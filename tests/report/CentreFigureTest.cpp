// SPDX-License-Identifier: GPL-3.0-or-later
// 他拠点比較: figures of other centres are taken over from a list, and replaced by a later one.
#include "core/service/AnalysisService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using service::AnalysisService;
using test::ServiceFixture;

namespace {

const MonthSpan Year = MonthSpan::fiscalYear(QDate(2024, 4, 1));

} // namespace

TEST_CASE("figures of other centres are kept, replaced and listed, on both engines")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    AnalysisService analysis(desk.services().file());
    const QByteArray file = u"拠点,期間,項目,件数,出典\n"
                            "神奈川県よろず支援拠点,2024-06,相談件数,\"1,234件\",公表資料\n"
                            "埼玉県よろず支援拠点,令和6年度,相談件数,9876,\n"_s.toUtf8();
    service::ImportOptions dry;
    dry.dryRun = true;
    auto report = analysis.importCentreFigures(desk.clerk(), file, dry);
    REQUIRE(report);
    CHECK(report->created == 2);
    CHECK(analysis.centreFigures(Year)->isEmpty());

    report = analysis.importCentreFigures(desk.clerk(), file, {});
    REQUIRE(report);
    CHECK(report->created == 2);
    QList<CentreFigure> figures = *analysis.centreFigures(Year);
    REQUIRE(figures.size() == 2);
    CHECK(figures.contains(
        CentreFigure{u"神奈川県よろず支援拠点"_s, {QDate(2024, 6, 1), 1}, u"相談件数"_s, 1234, u"公表資料"_s}));
    CHECK(analysis.centreFigures(MonthSpan::month(QDate(2024, 6, 1)))->size() == 1); // the year is none of a month's

    const QByteArray later = QByteArray(file).replace("1,234", "1,300");
    report = analysis.importCentreFigures(desk.clerk(), later, {});
    REQUIRE(report);
    CHECK(report->updated == 1);
    CHECK(report->unchanged == 1);
    CHECK(analysis.centreFigures(Year)->size() == 2);
}

TEST_CASE("a list with an error changes nothing and says where it is")
{
    ServiceFixture desk;
    AnalysisService analysis(desk.services().file());
    const QByteArray file = u"拠点,期間,項目,数\n"
                            "千葉,2024-06,相談件数,10\n"
                            ",昨年,相談件数,たくさん\n"_s.toUtf8();
    const auto report = analysis.importCentreFigures(desk.clerk(), file, {});
    REQUIRE(report);
    REQUIRE(report->errors.size() == 3);
    for (const exchange::RowError& error : report->errors)
        CHECK(error.row == 3);
    CHECK(analysis.centreFigures(Year)->isEmpty());
    const auto without = analysis.importCentreFigures(desk.clerk(), u"拠点,数\n千葉,1\n"_s.toUtf8(), {});
    REQUIRE(without);
    CHECK(!without->errors.isEmpty());
}
