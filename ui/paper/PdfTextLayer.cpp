// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PdfTextLayer.h"

#include "ui/paper/PaperFont.h"

#include <QGlyphRun>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <map>
#include <optional>

namespace yorozu::ui {

namespace {

using namespace Qt::StringLiterals;

// A font's table in the file: the object it is written in and what Qt wrote.
struct Table
{
    int object = 0;
    QHash<quint32, char32_t> meanings;
};

QByteArray objectBody(const QByteArray& pdf, int number)
{
    const QByteArray start = '\n' + QByteArray::number(number) + " 0 obj\n";
    const qsizetype from = pdf.indexOf(start);
    if (from < 0)
        return {};
    return pdf.mid(from + start.size(), pdf.indexOf("endobj", from) - from - start.size());
}

QHash<quint32, char32_t> readTable(const QByteArray& body)
{
    static const QRegularExpression line(u"^<([0-9A-F]{4})> <[0-9A-F]{4}> \\[(.*)\\]$"_s,
                                         QRegularExpression::MultilineOption);
    QHash<quint32, char32_t> meanings;
    auto ranges = line.globalMatch(QString::fromLatin1(body));
    while (ranges.hasNext()) {
        const QRegularExpressionMatch range = ranges.next();
        quint32 index = range.captured(1).toUInt(nullptr, 16);
        const QStringList targets = range.captured(2).split(u' ', Qt::SkipEmptyParts);
        for (const QString& target : targets)
            meanings.insert(index++, target.mid(1, target.size() - 2).toUInt(nullptr, 16));
    }
    return meanings;
}

QList<Table> tablesOf(const QByteArray& pdf)
{
    QList<Table> tables;
    const QByteArray key = "/ToUnicode ";
    for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
        Table table;
        table.object = pdf.mid(at + key.size(), 12).split(' ').first().toInt();
        const QByteArray body = objectBody(pdf, table.object);
        if (table.object <= 0 || !body.contains("begincmap"))
            continue;
        table.meanings = readTable(body);
        tables.append(table);
    }
    // The fullest first: it can be recognized best and leaves fewer candidates to the others.
    std::stable_sort(tables.begin(), tables.end(),
                     [](const Table& a, const Table& b) { return a.meanings.size() > b.meanings.size(); });
    return tables;
}

QByteArray hexOf(const QString& text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).toUpper().rightJustified(4, '0');
    return hex;
}

QByteArray writeTable(const std::map<quint32, QString>& meanings)
{
    constexpr qsizetype BlockLength = 100; // the format's limit
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QList<QByteArray> lines;
    for (const auto& [index, text] : meanings)
        lines.append('<' + QByteArray::number(index, 16).toUpper().rightJustified(4, '0') + "> <" + hexOf(text) +
                     ">\n");
    for (qsizetype from = 0; from < lines.size(); from += BlockLength) {
        const QList<QByteArray> block = lines.mid(from, BlockLength);
        out += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray streamObject(int number, const QByteArray& content)
{
    const QByteArray packed = qCompress(content, 9).mid(4); // without Qt's own length in front it is a zlib stream
    return QByteArray::number(number) + " 0 obj\n<< /Length " + QByteArray::number(packed.size()) +
           " /Filter /FlateDecode >>\nstream\n" + packed + "\nendstream\nendobj\n";
}

std::optional<QByteArray> trailerEntries(const QByteArray& pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer\n<<");
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (trailer < 0 || start < trailer)
        return std::nullopt;
    const qsizetype from = trailer + 10;
    const QByteArray previous = pdf.mid(start + 10).split('\n').first().trimmed();
    return pdf.mid(from, pdf.indexOf(">>", from) - from).trimmed() + "\n/Prev " + previous;
}

} // namespace

PdfTextLayer::Face& PdfTextLayer::faceOf(const QRawFont& font)
{
    Face& face = m_faces[font.familyName() + u'/' + font.styleName()];
    if (!face.font.isValid())
        face.font = font;
    return face;
}

void PdfTextLayer::note(const QTextLayout& layout)
{
    const QString text = layout.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        learn(text.mid(from, to - from), layout);
        from = to;
    }
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun& run : runs) {
        Face& face = faceOf(run.rawFont());
        const QList<quint32> glyphs = run.glyphIndexes();
        for (const quint32 glyph : glyphs) {
            if (glyph != 0 && !face.order.contains(glyph))
                face.order.append(glyph);
        }
    }
}

// A cluster that is one glyph gives it its meaning. The first one drawn wins: PaperFont sees to it that two clusters do
// not meet in one glyph.
void PdfTextLayer::learn(const QString& cluster, const QTextLayout& like)
{
    if (m_known.contains(cluster))
        return;
    m_known.insert(cluster);
    const auto alone = singleLine(cluster, like.font());
    const QList<QGlyphRun> runs = alone->glyphRuns();
    if (runs.size() != 1 || runs.first().glyphIndexes().size() != 1)
        return;
    const quint32 glyph = runs.first().glyphIndexes().first();
    Face& face = faceOf(runs.first().rawFont());
    if (glyph != 0 && !face.meaning.contains(glyph))
        face.meaning.insert(glyph, cluster);
}

const PdfTextLayer::Face* PdfTextLayer::faceLike(const QHash<quint32, char32_t>& table,
                                                 const QSet<const Face*>& taken) const
{
    for (const Face& face : m_faces) {
        if (taken.contains(&face) || face.order.isEmpty())
            continue;
        bool like = true;
        for (auto it = table.begin(); like && it != table.end(); ++it) {
            if (it.key() == 0 || it.value() == 0)
                continue;
            const char32_t character = it.value();
            const QList<quint32> glyphs = face.font.glyphIndexesForString(QString::fromUcs4(&character, 1));
            like = it.key() <= static_cast<quint32>(face.order.size()) && !glyphs.isEmpty() &&
                   face.order.at(it.key() - 1) == glyphs.first();
        }
        if (like)
            return &face;
    }
    return nullptr;
}

QByteArray PdfTextLayer::corrected(QByteArray pdf) const
{
    const std::optional<QByteArray> trailer = trailerEntries(pdf);
    if (!trailer)
        return pdf;
    QSet<const Face*> taken;
    std::map<int, QByteArray> objects;
    const QList<Table> tables = tablesOf(pdf);
    for (const Table& table : tables) {
        const Face* face = faceLike(table.meanings, taken);
        if (face == nullptr)
            continue;
        taken.insert(face);
        std::map<quint32, QString> meanings;
        for (auto it = table.meanings.begin(); it != table.meanings.end(); ++it) {
            const char32_t character = it.value();
            meanings[it.key()] = QString::fromUcs4(&character, 1);
        }
        for (qsizetype i = 0; i < face->order.size(); ++i) {
            const auto meaning = face->meaning.constFind(face->order.at(i));
            if (meaning != face->meaning.constEnd())
                meanings[static_cast<quint32>(i) + 1] = *meaning;
        }
        objects[table.object] = streamObject(table.object, writeTable(meanings));
    }
    if (objects.empty())
        return pdf;
    QByteArray references = "xref\n0 1\n0000000000 65535 f \n";
    for (const auto& [number, object] : objects) {
        references += QByteArray::number(number) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0') +
                      " 00000 n \n";
        pdf += object;
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + references + "trailer\n<<\n" + *trailer + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace yorozu::ui
