// SPDX-License-Identifier: GPL-3.0-or-later
// Fiscal 2023 of the demo centre, as the page shows it: the figures of the source.
#include "core/service/CentreService.h"
#include "core/service/DemoService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"
#include "ui/charts/TileRow.h"
#include "ui/dashboard/DashboardCharts.h"
#include "ui/dashboard/DashboardTiles.h"
#include "ui/dashboard/GroupFigure.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;

TEST_CASE("fiscal 2023 of the demo centre shows the source's figures, and each opens as many records")
{
    const QDate today(2024, 11, 20);
    const QTemporaryDir folder;
    const FixedClock clock(fromTokyo(today, QTime(10, 42)));
    auto services = service::Services::create(folder.filePath(u"demo.yorozu"_s), clock);
    REQUIRE(services);
    exchange::DemoOptions options;
    options.memos = 20;
    REQUIRE((*services)->demo().fill(service::Services::systemCaller(), options));
    const DashboardQuestion question{.period = {DashboardPeriod::Unit::Year, QDate(2023, 4, 1)}};
    Result<DashboardData> data = readDashboard(**services, question, today);
    REQUIRE(data);
    const auto centre = (*services)->centre().load();
    REQUIRE(centre);
    for (const Agency& agency : centre->agencies)
        data->agencyOrder.append(agency.id.number());

    const DashboardTiles shown(*data);
    const QList<Tile> tiles = shown.tiles();
    CHECK(tiles.at(ActivityGroup::Trips).figure == u"123"_s);
    CHECK(tiles.at(ActivityGroup::Seminars).figure == u"54"_s);
    CHECK(tiles.at(ActivityGroup::Meetings).figure == u"200"_s);
    CHECK(tiles.at(ActivityGroup::Meetings).unit.endsWith(u"超"_s)); // the tests have Japanese numbers
    CHECK(Tile::textOf(tiles.at(ActivityGroup::Meetings).lines.constFirst()).contains(u"80"_s));
    CHECK(Tile::textOf(tiles.at(ActivityGroup::Meetings).lines.constFirst()).endsWith(u"以上"_s));
    CHECK(tiles.at(ActivityGroup::Assist).figure == u"10"_s);
    CHECK(Tile::textOf(tiles.at(ActivityGroup::Assist).lines.constFirst()).contains(u"8"_s));
    CHECK(tiles.at(ActivityGroup::Zemi).figure == u"51"_s);
    CHECK(Tile::textOf(tiles.at(ActivityGroup::Zemi).lines.constFirst()).contains(u"21"_s));
    CHECK(Tile::textOf(tiles.at(ActivityGroup::Zemi).lines.constFirst()).contains(u"30"_s));
    CHECK(tiles.at(ActivityGroup::Exchange).figure == u"16"_s);
    CHECK(tiles.at(ActivityGroup::Trainees).before == u"約"_s);
    CHECK(tiles.at(ActivityGroup::Trainees).figure == u"80"_s);
    for (const int group : {ActivityGroup::Trips, ActivityGroup::Seminars, ActivityGroup::Assist}) {
        const auto drill = shown.drill(QPoint(group, TileRow::Figure));
        REQUIRE(drill);
        CHECK(QString::number(drill->activities.size()) == tiles.at(group).figure);
    }

    const DashboardCharts charts(*data, DashboardCharts::Bars::Stacked);
    const HeatMap::Data map = charts.map();
    REQUIRE(map.rows.size() == 26); // 23, their sum, and two beside them
    CHECK(map.rows.at(23).isSum);
    CHECK(map.rows.at(23).total == 177); // 123 + 54
    CHECK(charts.drillOfMap(QPoint(12, 23))->activities.size() == 177);
    CHECK(map.rows.at(24).total + map.rows.at(25).total == 8);
}
