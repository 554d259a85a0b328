// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/XlsxFile.h"

#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

QStringList sharedTexts(const QByteArray& xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "si"_L1)
            texts.append(QString());
        else if (reader.isStartElement() && reader.name() == "t"_L1)
            texts.last() += reader.readElementText();
    }
    REQUIRE_FALSE(reader.hasError());
    return texts;
}

int columnOf(const QString& letters)
{
    int column = 0;
    for (const QChar letter : letters)
        column = column * 26 + letter.unicode() - u'A' + 1;
    return column;
}

QString lettersOf(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters;
}

} // namespace

XlsxFile::XlsxFile(const QByteArray& bytes)
{
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    REQUIRE(source);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    REQUIRE(archive);
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t at = 0; at < count; ++at) {
        zip_stat_t about;
        REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(at), 0, &about) == 0);
        QByteArray part(static_cast<qsizetype>(about.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(at), 0);
        REQUIRE(file);
        REQUIRE(zip_fread(file, part.data(), about.size) == static_cast<zip_int64_t>(about.size));
        zip_fclose(file);
        m_parts.insert(QString::fromUtf8(about.name), part);
    }
    zip_discard(archive);
    m_texts = sharedTexts(part(u"xl/sharedStrings.xml"_s));
    QXmlStreamReader reader(part(u"xl/workbook.xml"_s));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "sheet"_L1)
            m_sheets.append(reader.attributes().value("name"_L1).toString());
    }
}

QHash<QString, XlsxCell> XlsxFile::cells(int sheet) const
{
    QHash<QString, XlsxCell> cells;
    QXmlStreamReader reader(part(u"xl/worksheets/sheet%1.xml"_s.arg(sheet + 1)));
    QString name;
    QString type;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "c"_L1) {
            name = reader.attributes().value("r"_L1).toString();
            type = reader.attributes().value("t"_L1).toString();
        } else if (reader.name() == "f"_L1) {
            cells[name].formula = reader.readElementText();
        } else if (reader.name() == "v"_L1) {
            const QString value = reader.readElementText();
            if (type == "s"_L1) {
                cells[name].text = m_texts.value(value.toInt());
            } else {
                cells[name].value = value.toDouble();
                cells[name].isNumber = true;
            }
        }
    }
    REQUIRE_FALSE(reader.hasError());
    return cells;
}

double XlsxFile::computed(const QHash<QString, XlsxCell>& cells, const QString& name)
{
    static const QRegularExpression sum(u"^SUM\\(([A-Z]+)(\\d+):([A-Z]+)(\\d+)\\)$"_s);
    static const QRegularExpression difference(u"^([A-Z]+\\d+)-([A-Z]+\\d+)$"_s);
    const XlsxCell cell = cells.value(name);
    if (cell.formula.isEmpty())
        return cell.value;
    if (const auto match = difference.match(cell.formula); match.hasMatch())
        return computed(cells, match.captured(1)) - computed(cells, match.captured(2));
    const auto match = sum.match(cell.formula);
    INFO(cell.formula.toStdString());
    REQUIRE(match.hasMatch());
    double value = 0;
    for (int column = columnOf(match.captured(1)); column <= columnOf(match.captured(3)); ++column) {
        for (int row = match.captured(2).toInt(); row <= match.captured(4).toInt(); ++row)
            value += computed(cells, lettersOf(column) + QString::number(row));
    }
    return value;
}

} // namespace yorozu::test
