// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/AttachmentKind.h"
#include "core/rules/AttachmentName.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::rules;

namespace {

Result<QString> type(const QString& name, const QByteArray& content)
{
    return checkedMediaType(name, content.left(HeadBytes), content.right(TailBytes));
}

const QByteArray Sheet("PK\x03\x04......[Content_Types].xml....xl/workbook.xml");

} // namespace

TEST_CASE("names of an office are taken as they are")
{
    for (const QString& name : {u"決算書_第31期.pdf"_s, u"資金繰り表 (4-9月).xlsx"_s, u"example.com.pdf"_s,
                                u"2024.11.20 見積.pdf"_s, u"com1の契約.pdf"_s, u"CONTRACT.pdf"_s, u"𠮷田商店.csv"_s}) {
        INFO(name.toStdString());
        REQUIRE(checkedFileName(name));
        CHECK(*checkedFileName(name) == name);
    }
    // Composed, as every other system writes it; and without its folders.
    CHECK(*checkedFileName(u"/tmp/ホ\u309a.pdf"_s) == u"ポ.pdf"_s);
}

TEST_CASE("names that run, lie or mean a device are refused")
{
    for (const QString& name : {u"報告書.pdf.exe"_s,
                                u"報告書.exe.pdf"_s,
                                u"報告書.pdf          .scr"_s,
                                u"計算.xlsm"_s,
                                u"頁.html"_s,
                                u"絵.svg"_s,
                                u"近道.lnk"_s,
                                u"見積.bat"_s,
                                u"a.COM"_s,
                                u"報告\u202Efdp.exe"_s,
                                u"報告\u202Efdp.txt"_s,
                                u"報\u200B告.pdf"_s,
                                u"CON"_s,
                                u"nul.pdf"_s,
                                u"COM1.txt"_s,
                                u"LPT¹.csv"_s,
                                u"aux .txt"_s,
                                u"報告書.pdf."_s,
                                u"報告書.pdf "_s,
                                u" 報告書.pdf"_s,
                                u"報告\n書.pdf"_s,
                                u""_s,
                                u"a.ps1"_s,
                                u"文書.docm"_s,
                                u"x.iso"_s}) {
        INFO(name.toStdString());
        const Result<QString> checked = checkedFileName(name);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().kind == ErrorKind::Invalid);
        CHECK(!checked.error().message.isEmpty());
    }
}

TEST_CASE("a name that no disk takes is cut and cleaned for the disk only")
{
    CHECK(diskName(u"見積 10:30?.pdf"_s) == u"見積 10_30_.pdf"_s);
    const QString name = QString(300, u'長') + u"𠮷.xlsx"_s;
    REQUIRE(checkedFileName(name));
    CHECK(*checkedFileName(name) == name);
    const QString disk = diskName(name);
    CHECK(disk.toUtf8().size() <= 255);
    CHECK(disk.toUtf8().size() > 200);
    CHECK(disk.endsWith(u".xlsx"_s));
    const QString pairs = diskName(QString::fromUcs4(U"𠮷").repeated(100) + u".pdf"_s);
    CHECK(QString::fromUtf8(pairs.toUtf8()) == pairs); // no half of a letter is left
}

TEST_CASE("a file whose content agrees with its ending is taken with its media type")
{
    CHECK(*type(u"a.pdf"_s, "%PDF-1.7 …") == u"application/pdf"_s);
    CHECK(type(u"a.xlsx"_s, Sheet)->contains(u"spreadsheetml"_s));
    CHECK(*type(u"a.CSV"_s, "会社,金額\r\n") == u"text/csv"_s);
    CHECK(*type(u"a.csv"_s, QByteArray("\xff\xfe\x00\x4f", 4)) == u"text/csv"_s);
    CHECK(*type(u"a.csv"_s, "\x89\xef\x8e\xd0") == u"text/csv"_s); // CP932
    CHECK(*type(u"a.jpeg"_s, "\xff\xd8\xff\xe0") == u"image/jpeg"_s);
    CHECK(*type(u"a.png"_s, "\x89PNG\r\n\x1a\n") == u"image/png"_s);
    CHECK(*type(u"a.xls"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") == u"application/vnd.ms-excel"_s);
    CHECK(type(u"a.ods"_s, "PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
}

TEST_CASE("types that lie, programs, pages, archives and macros are refused by their content")
{
    const QByteArray oldMacros =
        QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", 24);
    const QList<std::pair<QString, QByteArray>> files{{u"program.pdf"_s, "MZ\x90..."},
                                                      {u"program.csv"_s, "\x7f"
                                                                         "ELF"},
                                                      {u"script.txt"_s, "#!/bin/sh\nrm"},
                                                      {u"picture.pdf"_s, "\x89PNG\r\n\x1a\n"},
                                                      {u"sheet.pdf"_s, Sheet},
                                                      {u"document.docx"_s, Sheet},
                                                      {u"page.txt"_s, "<!DOCTYPE html><p>"},
                                                      {u"page.xml"_s, "<?xml version='1.0'?><svg onload='x'/>"},
                                                      {u"archive.zip"_s, "PK\x03\x04"},
                                                      {u"archive.xlsx"_s, "PK\x03\x04 nothing of a sheet"},
                                                      {u"macros.xlsx"_s, Sheet + "xl/vbaProject.bin"},
                                                      {u"macros.xls"_s, oldMacros},
                                                      {u"bytes.txt"_s, QByteArray("a\0b", 3)},
                                                      {u"nothing.pdf"_s, ""},
                                                      {u"noending"_s, "text"},
                                                      {u"unknown.xyz"_s, "text"},
                                                      {u"pdf.txt"_s, "%PDF-1.4"}};
    for (const auto& [name, content] : files) {
        INFO(name.toStdString());
        const Result<QString> checked = type(name, content);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().kind == ErrorKind::Invalid);
        CHECK(checked.error().message.contains(name));
    }
}

TEST_CASE("a list shows the kind of a file as a picture")
{
    CHECK(fileKind(u"a.pdf"_s) == FileKind::Pdf);
    CHECK(fileKind(u"a.xlsx"_s) == FileKind::Sheet);
    CHECK(fileKind(u"a.csv"_s) == FileKind::Csv);
    CHECK(fileKind(u"a"_s) == FileKind::Other);
}
