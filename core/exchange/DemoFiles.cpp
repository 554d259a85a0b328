// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DemoFiles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

void put16(QByteArray& bytes, quint32 value)
{
    bytes.append(static_cast<char>(value & 0xff)).append(static_cast<char>((value >> 8) & 0xff));
}

void put32(QByteArray& bytes, quint32 value)
{
    put16(bytes, value & 0xffff);
    put16(bytes, value >> 16);
}

// CRC-32 of ISO 3309, as ZIP files carry it.
quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

// An archive of entries that are not compressed.
class Zip
{
public:
    void add(const QByteArray& name, const QByteArray& content)
    {
        const auto at = static_cast<quint32>(m_bytes.size());
        QByteArray common; // what the local and the central header share
        put16(common, 20);
        put32(common, 0);          // flags, method: stored
        put32(common, 0x00210000); // 1 January 1980, midnight
        put32(common, crc32(content));
        put32(common, static_cast<quint32>(content.size()));
        put32(common, static_cast<quint32>(content.size()));
        put16(common, static_cast<quint32>(name.size()));
        put16(common, 0);
        put32(m_bytes, 0x04034b50);
        m_bytes += common + name + content;
        put32(m_directory, 0x02014b50);
        put16(m_directory, 20);
        m_directory += common;
        m_directory += QByteArray(10, '\0'); // comment, disk, attributes
        put32(m_directory, at);
        m_directory += name;
        ++m_count;
    }
    QByteArray finished() const
    {
        QByteArray bytes = m_bytes + m_directory;
        put32(bytes, 0x06054b50);
        put32(bytes, 0);
        put16(bytes, m_count);
        put16(bytes, m_count);
        put32(bytes, static_cast<quint32>(m_directory.size()));
        put32(bytes, static_cast<quint32>(m_bytes.size()));
        put16(bytes, 0);
        return bytes;
    }

private:
    QByteArray m_bytes;
    QByteArray m_directory;
    quint32 m_count = 0;
};

constexpr auto XmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
constexpr auto Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr auto Package = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr auto Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

QByteArray relation(const QByteArray& type, const QByteArray& target)
{
    return QByteArray(XmlHead) + "<Relationships xmlns=\"" + Package + "\"><Relationship Id=\"rId1\" Type=\"" + Office +
           '/' + type + "\" Target=\"" + target + "\"/></Relationships>";
}

QByteArray worksheet(const QList<QStringList>& rows)
{
    QByteArray xml = QByteArray(XmlHead) + "<worksheet xmlns=\"" + Main + "\"><sheetData>";
    for (const QStringList& row : rows) {
        xml += "<row>";
        for (const QString& cell : row) {
            bool number = false;
            cell.toDouble(&number);
            if (number)
                xml += "<c><v>" + cell.toUtf8() + "</v></c>";
            else
                xml += "<c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        }
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

QByteArray xlsx(const QList<QStringList>& rows)
{
    constexpr auto Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    Zip zip;
    zip.add("[Content_Types].xml",
            QByteArray(XmlHead) +
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
                Types + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + Types +
                "worksheet+xml\"/></Types>");
    zip.add("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    zip.add("xl/workbook.xml",
            QByteArray(XmlHead) + "<workbook xmlns=\"" + Main + "\" xmlns:r=\"" + Office +
                "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    zip.add("xl/worksheets/sheet1.xml", worksheet(rows));
    return zip.finished();
}

QByteArray utf16Hex(const QString& text)
{
    QByteArray hex;
    for (const QChar letter : text)
        hex += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    return hex;
}

// One page of Japanese in a font of the reader's own (Adobe-Japan1), which keeps the file below two kilobytes.
QByteArray pdf(const QList<QStringList>& rows)
{
    QByteArray text = "BT /F1 12 Tf 18 TL 56 780 Td\n";
    for (const QStringList& row : rows)
        text += '<' + utf16Hex(row.join(QChar(0x3000))) + "> Tj T*\n";
    text += "ET\n";
    const std::array<QByteArray, 7> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                                            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                                            "/Resources << /Font << /F1 5 0 R >> >> >>",
                                            "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text +
                                                "endstream",
                                            "<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiKakuGo-W5 /Encoding "
                                            "/UniJIS-UTF16-H /DescendantFonts [6 0 R] >>",
                                            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiKakuGo-W5 "
                                            "/CIDSystemInfo << /Registry (Adobe) /Ordering "
                                            "(Japan1) /Supplement 5 >> /FontDescriptor 7 0 R >>",
                                            "<< /Type /FontDescriptor /FontName /HeiseiKakuGo-W5 /Flags 4 /FontBBox [0 "
                                            "-145 1000 860] /ItalicAngle 0 /Ascent "
                                            "860 /Descent -145 /CapHeight 763 /StemV 80 >>"};
    QByteArray bytes = "%PDF-1.5\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (std::size_t at = 0; at < objects.size(); ++at) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(at + 1) + " 0 obj\n" + objects.at(at) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" +
           QByteArray::number(bytes.size()) + "\n%%EOF\n";
}

QByteArray csv(const QList<QStringList>& rows)
{
    QByteArray bytes = "\xef\xbb\xbf";
    for (const QStringList& row : rows)
        bytes += row.join(u',').toUtf8() + "\r\n";
    return bytes;
}

} // namespace

QByteArray demoFile(const QString& name, const QList<QStringList>& rows)
{
    if (name.endsWith(".pdf"_L1))
        return pdf(rows);
    if (name.endsWith(".xlsx"_L1))
        return xlsx(rows);
    return csv(rows);
}

} // namespace yorozu::exchange
