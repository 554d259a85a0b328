// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/CaseBookPaper.h"
#include "tests/support/catch.h"
#include "ui/paper/PdfFile.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

StudyPage study(qint64 number, int lines)
{
    StudyPage page;
    page.number = number;
    page.fiscalYear = 2024;
    page.course = u"経営改善支援"_s;
    page.texts = {
        u"返済を見直した事例%1"_s.arg(number), u"製造業・従業員6～20人"_s, {}, {}, u"粗利率が3ポイント上がった。"_s};
    for (int line = 0; line < lines; ++line)
        page.texts.consultation += u"・A社の仕入価格が上がり、資金繰りが苦しい（その%1）。\n"_s.arg(line);
    page.texts.advice = u"１．返済の見直しを金融機関に相談する。\n２．値上げの時期を決める。"_s;
    return page;
}

CaseBook bookOf(int studies, int lines)
{
    CaseBook book{{}, QDate(2024, 11, 20)};
    for (int number = 1; number <= studies; ++number)
        book.pages.append(study(number, lines));
    return book;
}

QStringList pagesOf(const CaseBookPaper& paper)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.pdf"_s);
    REQUIRE(PdfFile::write(path, paper));
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("The case book has every study with its parts", "[casebook]")
{
    const CaseBookPaper paper(bookOf(3, 4));
    const QStringList pages = pagesOf(paper);
    CHECK(pages.size() == paper.pageCount());
    const QString text = pages.join(QString());
    for (const QString& word :
         {u"支援事例集"_s, u"令和6年11月20日"_s, u"3件"_s, u"事例2"_s, u"返済を見直した事例3"_s,
          u"製造業・従業員6～20人"_s, u"相談内容"_s, u"アドバイス内容"_s, u"２．値上げの時期を決める。"_s, u"成果"_s})
        CHECK(text.contains(word));
}

TEST_CASE("A heading of the case book never stands alone at the foot of a page", "[casebook]")
{
    for (int lines = 1; lines < 60; ++lines) {
        const CaseBookPaper paper(bookOf(2, lines));
        const QStringList pages = pagesOf(paper);
        CHECK(pages.size() == paper.pageCount());
        for (const QString& page : pages) {
            QStringList rows = page.split(u'\n', Qt::SkipEmptyParts);
            rows.removeIf([](const QString& row) { return row.trimmed().isEmpty(); });
            REQUIRE(rows.size() > 2);
            const QString last = rows.at(rows.size() - 2); // above the foot
            INFO(last.toStdString());
            CHECK_FALSE(last.contains(u"■"_s));
            CHECK_FALSE(last.contains(u"年度"_s));
        }
    }
}

TEST_CASE("A study longer than a page goes on, and an empty book is a page", "[casebook]")
{
    CHECK(CaseBookPaper(bookOf(1, 200)).pageCount() > 3);
    const CaseBookPaper empty(bookOf(0, 0));
    CHECK(empty.pageCount() == 1);
    CHECK(pagesOf(empty).constFirst().contains(u"承認された事例はありません"_s));
}
