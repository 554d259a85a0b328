// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says of what was counted: every number is as long as the list that it opens.
#include "tests/dashboard/DashboardFixture.h"
#include "tests/support/catch.h"
#include "ui/charts/TileRow.h"
#include "ui/dashboard/DashboardCharts.h"
#include "ui/dashboard/DashboardTiles.h"
#include "ui/dashboard/GroupFigure.h"

#include <algorithm>
#include <numeric>
#include <QRegularExpression>
#include <random>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using namespace yorozu::ui;

namespace {

// Two years of made-up activities, some with several banks, some ahead of the fixture's today.
void fill(DashboardFixture& desk, unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const QList<ActivityKind> kinds = allActivityKinds();
    for (int at = 0; at < 60; ++at) {
        const int bank = upTo(24);
        QList<int> banks{bank};
        if (upTo(4) == 0)
            banks.append((bank + 1) % 25);
        desk.hold(kinds.at(upTo(static_cast<int>(kinds.size()) - 1)), QDate(2023, 4, 1).addDays(upTo(590)), banks);
    }
    desk.reload();
}

DashboardData read(DashboardFixture& desk, const DashboardQuestion& question)
{
    Result<DashboardData> data = readDashboard(desk.desk.services(), question, QDate(2024, 11, 20));
    REQUIRE(data);
    for (const Agency& agency : desk.desk.centre().agencies)
        data->agencyOrder.append(agency.id.number());
    return *data;
}

int sum(const QList<int>& values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0);
}

} // namespace

TEST_CASE("every bar, cell and rank opens as many records as it says")
{
    DashboardFixture desk;
    const unsigned seed = 20241127;
    INFO("seed " << seed);
    fill(desk, seed);
    using Bars = DashboardCharts::Bars;
    const auto bars = GENERATE(Bars::Stacked, Bars::SideBySide, Bars::Cumulative);
    for (const int group : {-1, static_cast<int>(ActivityGroup::Seminars)}) {
        const DashboardPeriod period(DashboardPeriod::Unit::Year, QDate(2024, 4, 1));
        const DashboardData data = read(desk, {.period = period, .group = group});
        const DashboardCharts charts(data, bars);
        const StackedMonths::Data months = charts.months();
        const auto layers = static_cast<int>(months.series.size());
        for (int column = 0; column < 12; ++column) {
            int total = 0;
            for (int layer = 0; layer < layers; ++layer) {
                const auto drill = charts.drillOfMonths(QPoint(column, layers - layer));
                REQUIRE(drill);
                CHECK(drill->activities.size() == months.series.at(layer).values.at(column));
                total += months.series.at(layer).values.at(column);
            }
            CHECK(charts.drillOfMonths(QPoint(column, 0))->activities.size() == total);
        }
        const HeatMap::Data map = charts.map();
        for (int row = 0; row < map.rows.size(); ++row) {
            for (int column = 0; column < 12; ++column)
                CHECK(charts.drillOfMap(QPoint(column, row))->activities.size() == map.rows.at(row).values.at(column));
            CHECK(charts.drillOfMap(QPoint(12, row))->activities.size() == map.rows.at(row).total);
            CHECK(sum(map.rows.at(row).values) == map.rows.at(row).total);
        }
        const RankingBars::Data ranking = charts.ranking();
        for (int row = 0; row < ranking.rows.size(); ++row)
            CHECK(charts.drillOfRanking(QPoint(0, row))->activities.size() == ranking.rows.at(row).value);
        const RankingBars::Data quiet = charts.quiet();
        for (int row = 0; row < quiet.rows.size(); ++row)
            CHECK(charts.drillOfQuiet(QPoint(0, row))->activities.size() == quiet.rows.at(row).value);
    }
}

TEST_CASE("every number on a tile opens as many as it says: activities, institutions, those of the year before")
{
    DashboardFixture desk;
    fill(desk, 20241127);
    const int year = GENERATE(2023, 2024);
    const DashboardData data = read(desk, {.period = {DashboardPeriod::Unit::Year, QDate(year, 4, 1)}});
    const DashboardTiles shown(data);
    const QList<Tile> tiles = shown.tiles();
    int opened = 0;
    for (int group = 0; group < tiles.size(); ++group) {
        if (group != ActivityGroup::Trainees) // its figure adds up people
            CHECK(shown.drill({group, TileRow::Figure})->size() == tiles.at(group).figure.toInt());
        for (int line = 0; line < tiles.at(group).lines.size(); ++line) {
            const Tile::Line& pieces = tiles.at(group).lines.at(line);
            for (int piece = 0; piece < pieces.size(); ++piece) {
                const auto drill = shown.drill(TileRow::placeOf(group, line, piece));
                CHECK(drill.has_value() == !pieces.at(piece).name.isEmpty());
                if (!drill || drill->sum != Drill::Sum::Activities)
                    continue;
                const auto number = QRegularExpression(u"[0-9]+"_s).match(pieces.at(piece).text);
                INFO(pieces.at(piece).text.toStdString());
                CHECK(drill->size() == number.captured(0).toInt()); // "before –" is none
                ++opened;
            }
        }
    }
    CHECK(opened >= 8);
}

TEST_CASE("months add up to the year, running sums end with it, quarters are their parts")
{
    DashboardFixture desk;
    fill(desk, 7);
    using Unit = DashboardPeriod::Unit;
    const DashboardPeriod year(Unit::Year, QDate(2023, 4, 1));
    const DashboardData data = read(desk, {.period = year});
    const DashboardCharts stacked(data, DashboardCharts::Bars::Stacked);
    const DashboardCharts running(data, DashboardCharts::Bars::Cumulative);
    const DashboardTiles tiles(data);
    const StackedMonths::Data months = stacked.months();
    for (int layer = 0; layer < months.series.size(); ++layer) {
        const int all = sum(months.series.at(layer).values);
        CHECK(running.months().series.at(layer).values.constLast() == all);
        int quarters = 0;
        for (int quarter = 0; quarter < 4; ++quarter) {
            const DashboardPeriod part = DashboardPeriod(Unit::Quarter, year.first()).stepped(quarter);
            const DashboardData partly = read(desk, {.period = part});
            quarters += sum(DashboardCharts(partly, DashboardCharts::Bars::Stacked).months().series.at(layer).values);
        }
        CHECK(quarters == all);
    }
    CHECK(stacked.monthsNote() == running.monthsNote());
}

TEST_CASE("the banks of Tokyo have a sum of their own; the two others stand below it and are not in it")
{
    DashboardFixture desk;
    // 0–22 are Tokyo's, the last two are beside them.
    desk.hold(ActivityKind::OffSiteDay, QDate(2024, 5, 10), {0});
    desk.hold(ActivityKind::Seminar, QDate(2024, 5, 11), {0, 1}); // one activity, two participations
    desk.hold(ActivityKind::OffSiteDay, QDate(2024, 6, 1), {24});
    const DashboardPeriod year(DashboardPeriod::Unit::Year, QDate(2024, 5, 1));
    const DashboardData data = read(desk, {.period = year});
    const DashboardCharts charts(data, DashboardCharts::Bars::Stacked);
    const HeatMap::Data map = charts.map();
    REQUIRE(map.rows.size() == 26);
    const auto total =
        std::find_if(map.rows.cbegin(), map.rows.cend(), [](const HeatMap::Row& row) { return row.isSum; });
    REQUIRE(total != map.rows.cend());
    CHECK(total - map.rows.cbegin() == 23);
    CHECK(total->total == 2);
    CHECK(total->values.at(1) == 2);
    CHECK(map.rows.at(0).total == 2);
    CHECK(map.rows.at(1).total == 1);
    CHECK(map.rows.at(25).total + map.rows.at(24).total == 1);
    CHECK(charts.mapNote().contains(u"3"_s)); // the participations are told where there are more of them
    const QList<Tile> tiles = DashboardTiles(data).tiles();
    CHECK(tiles.at(ActivityGroup::Trips).figure == u"1"_s);
    CHECK(DashboardTiles(data).drill(QPoint(ActivityGroup::Trips, TileRow::Figure))->activities.size() == 1);
    CHECK(DashboardTiles(data).drill(TileRow::placeOf(ActivityGroup::Trips, 0, 1))->activities.size() == 2);
}

TEST_CASE("who has had nothing to do with us for three months is quiet, since when; longest first")
{
    DashboardFixture desk;
    desk.hold(ActivityKind::Meeting, QDate(2024, 11, 1), {0});
    desk.hold(ActivityKind::Meeting, QDate(2024, 5, 1), {1});
    desk.hold(ActivityKind::Meeting, QDate(2023, 5, 1), {2});
    const DashboardData data = read(desk, {.period = {DashboardPeriod::Unit::Year, QDate(2024, 5, 1)}});
    const RankingBars::Data quiet = DashboardCharts(data, DashboardCharts::Bars::Stacked).quiet();
    REQUIRE(quiet.rows.size() == 24);
    const auto place = [&quiet](const QString& name) {
        for (int row = 0; row < quiet.rows.size(); ++row) {
            if (name.startsWith(quiet.rows.at(row).name))
                return row;
        }
        return -1;
    };
    CHECK(place(desk.bank(0).name) == -1);
    CHECK(place(desk.bank(1).name) == 23);
    CHECK(place(desk.bank(2).name) == 22);
    CHECK(quiet.rows.at(22).since != quiet.rows.at(0).since);
}
