// SPDX-License-Identifier: GPL-3.0-or-later
// 業務実績集計 as PDF, read back.
#include "ui/paper/ReportPaper.h"
#include "core/domain/ReportTexts.h"
#include "tests/support/catch.h"
#include "ui/paper/ReportPdf.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;

namespace {

MonthlyReport someReport(int breakdownLines)
{
    MonthlyReport report;
    report.span = MonthSpan::month(QDate(2024, 10, 1));
    report.countedAt = fromTokyo(QDate(2024, 11, 20), QTime(10, 41));
    for (const QString& name : {u"新橋"_s, u"立川"_s, u"在宅"_s}) {
        Office office;
        office.name = name;
        report.offices.append(office);
    }
    ReportPart mode{u"mode"_s, u"相談の方法"_s, false, true, {}};
    mode.lines = {{u"1"_s, u"来所"_s, true, Counted::Memos, {1352, 128, 0}, 1480, 451, 3238},
                  {u"4+5"_s, u"訪問・出張"_s, true, Counted::Memos, {38, 21, 0}, 59, 62, 388}};
    ReportPart staff{u"staff"_s, u"担当コーディネーター"_s, true, true, {}};
    for (int number = 1; number <= breakdownLines; ++number)
        staff.lines.append(
            {QString::number(number), u"職員%1"_s.arg(number), true, Counted::Memos, {1, 0, 0}, 1, 1, 2});
    ReportPart partnership{u"partnership"_s, u"支援機関連携"_s, false, false, {}, false};
    partnership.lines = {{u"meeting"_s, u"連携打合せ"_s, false, Counted::Activities, {}, 22, 19, 142},
                         {u"seminar"_s, u"連携セミナー"_s, false, Counted::Activities, {}, 7, 6, 38}};
    report.parts = {mode, partnership, staff};
    return report;
}

QString textOf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST_CASE("the report as PDF says what the sheet says, and can be searched")
{
    const MonthlyReport report = someReport(3);
    const Result<QByteArray> pdf = ui::reportPdf(report);
    REQUIRE(pdf);
    const QString text = textOf(*pdf);
    for (const QString& word :
         {u"相談の方法"_s, u"来所"_s, u"訪問・出張"_s, u"1,352"_s, u"1,480"_s, u"+1,029"_s, u"−3"_s, u"3,626"_s,
          u"担当コーディネーター"_s, u"職員3"_s, u"立川"_s, u"2 / 2"_s, u"連携打合せ"_s, u"142"_s}) {
        INFO(word.toStdString());
        CHECK(text.contains(word));
    }
    CHECK(text.contains(reportTitle(report.span)));
    CHECK(text.count(noOfficesLabel()) == 1); // one cell for both lines
}

TEST_CASE("long breakdowns go on on further pages, each with its head and the part that goes on")
{
    const MonthlyReport report = someReport(100);
    CHECK(ui::ReportPaper(someReport(3)).pageCount() == 2);
    const int pages = ui::ReportPaper(report).pageCount();
    CHECK(pages == 4);
    const QString text = textOf(*ui::reportPdf(report));
    CHECK(text.count(reportTitle(report.span)) == pages);
    CHECK(text.count(u"担当コーディネーター"_s) == pages - 1);
    for (int number = 1; number <= 100; ++number)
        CHECK(text.contains(u"職員%1"_s.arg(number)));
}
