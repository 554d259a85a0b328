// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the parts of 利用状況 say: each number is as long as the list that it opens.
#include "core/service/AnalysisService.h"
#include "core/service/CentreService.h"
#include "core/service/ReportService.h"
#include "tests/report/Demo.h"
#include "tests/support/catch.h"
#include "ui/use/Consultations.h"
#include "ui/use/UseTimes.h"

#include <numeric>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using service::AnalysisService;
using test::DemoCentre;
using Measure = CrosstabQuestion::Measure;

namespace {

UseQuestion fiscal2024()
{
    return {MonthSpan::fiscalYear(QDate(2024, 4, 1)), {}, u"2024"_s, QDate(2024, 11, 20)};
}

int sum(const QList<int>& values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0);
}

qsizetype lengthOf(DemoCentre& centre, const UseNumber& number)
{
    AnalysisService analysis(centre.services->file());
    const Result<FigureRecords> records = number.find(analysis);
    REQUIRE(records);
    const auto lines = service::ReportService(centre.services->file()).lines(records->counts, records->ids);
    REQUIRE(lines);
    CHECK(lines->size() == records->ids.size()); // each can be listed
    return records->ids.size();
}

} // namespace

TEST_CASE("each cell of the booths and coordinators counts as many bookings as it says, and each booking once in a sum")
{
    DemoCentre centre(300);
    const auto lists = centre.services->centre().load();
    REQUIRE(lists);
    const auto use = AnalysisService(centre.services->file()).use(QDate(2024, 4, 1), QDate(2025, 3, 31));
    REQUIRE(use);
    const Id<Office> office = GENERATE(0, 1) == 0 ? Id<Office>() : lists->offices.constFirst().id;
    const UseTimes times(*use, office, *lists);
    REQUIRE_FALSE(times.isEmpty());
    const HeatMap::Data booths = times.booths(UseTimes::Measure::Sessions);
    REQUIRE(booths.rows.size() == (office ? 1 : use->booths.size()) * 8);
    const auto columns = static_cast<int>(booths.columns.size());
    for (int row = 0; row < booths.rows.size(); ++row) {
        for (int column = 0; column < columns; ++column)
            CHECK(times.boothSessions({column, row}).size() == booths.rows.at(row).values.at(column));
        const QList<qint64> all = times.boothSessions({columns, row});
        CHECK(all.size() == booths.rows.at(row).total);
        CHECK(QSet<qint64>(all.cbegin(), all.cend()).size() == all.size());
        CHECK(sum(booths.rows.at(row).values) >= booths.rows.at(row).total); // a session may last two hours
    }
    using Columns = UseTimes::Columns;
    for (const Columns by : {Columns::Hours, Columns::Weekdays, Columns::Offices}) {
        const HeatMap::Data staff = times.staff(by);
        REQUIRE_FALSE(staff.rows.isEmpty());
        const auto count = static_cast<int>(staff.columns.size());
        for (int row = 0; row < staff.rows.size(); ++row) {
            for (int column = 0; column < count; ++column)
                CHECK(times.staffSessions({column, row}, by).size() == staff.rows.at(row).values.at(column));
            CHECK(times.staffSessions({count, row}, by).size() == staff.rows.at(row).total);
            if (by != Columns::Hours)
                CHECK(sum(staff.rows.at(row).values) == staff.rows.at(row).total);
        }
    }
}

TEST_CASE("every bar of the consultations opens as many as it says, and months add up to the year")
{
    DemoCentre centre(300);
    const Measure measure = GENERATE(Measure::Consultations, Measure::Firms);
    const Result<Consultations> found = Consultations::read(*centre.services, fiscal2024(), measure);
    REQUIRE(found);
    REQUIRE_FALSE(found->isEmpty());
    const StackedMonths::Data months = found->months();
    REQUIRE(months.columns.size() == 12);
    REQUIRE(months.series.size() == 2);
    for (int column = 0; column < 12; ++column) {
        const int total = months.series.at(0).values.at(column) + months.series.at(1).values.at(column);
        const auto all = found->numberOfMonths({column, 0});
        REQUIRE(all);
        CHECK(all->count == total);
        CHECK(lengthOf(centre, *all) == total);
        for (int layer = 0; layer < 2; ++layer) {
            const auto number = found->numberOfMonths({column, 2 - layer});
            REQUIRE(number);
            CHECK(number->count == months.series.at(layer).values.at(column));
            CHECK(lengthOf(centre, *number) == number->count);
        }
    }
    if (measure == Measure::Consultations) {
        const auto year = AnalysisService(centre.services->file())
                              .crosstab({Attribute::Office, Attribute::Mode, QDate(2024, 4, 1), QDate(2025, 3, 31)});
        REQUIRE(year);
        CHECK(sum(months.series.at(0).values) + sum(months.series.at(1).values) == year->total);
    }
    for (std::size_t at = 0; at < Consultations::Attributes.size(); ++at) {
        const RankingBars::Data bars = found->bars(at);
        REQUIRE_FALSE(bars.rows.isEmpty());
        for (int row = 0; row < bars.rows.size(); ++row) {
            const auto number = found->numberOf(at, {0, row});
            REQUIRE(number);
            CHECK(number->count == bars.rows.at(row).value);
            CHECK(lengthOf(centre, *number) == number->count);
        }
    }
}
