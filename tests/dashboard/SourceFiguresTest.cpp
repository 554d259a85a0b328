// SPDX-License-Identifier: GPL-3.0-or-later
// Fiscal 2023 of the demo centre, as the page shows it: the figures of the source.
#include "core/service/DemoService.h"
#include "tests/dashboard/DashboardFixture.h"
#include "tests/support/catch.h"
#include "ui/charts/TileRow.h"
#include "ui/dashboard/DashboardGroups.h"
#include "ui/dashboard/DrillCard.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using namespace yorozu::ui;

TEST_CASE("fiscal 2023 of the demo centre shows the source's figures, and each opens as many records")
{
    DashboardFixture desk;
    exchange::DemoOptions options;
    options.memos = 20;
    REQUIRE(desk.desk.services().demo().fill(service::Services::systemCaller(), options));
    desk.page().setPeriod({DashboardPeriod::Unit::Year, QDate(2023, 4, 1)});
    REQUIRE(desk.settled());
    const QList<Tile> tiles = desk.page().tiles().tiles();
    CHECK(tiles.at(DashboardGroup::Trips).figure == u"123"_s);
    CHECK(tiles.at(DashboardGroup::Seminars).figure == u"54"_s);
    CHECK(tiles.at(DashboardGroup::Meetings).before == u">"_s);
    CHECK(tiles.at(DashboardGroup::Meetings).figure == u"200"_s);
    CHECK(tiles.at(DashboardGroup::Meetings).lines.constFirst().text.startsWith(u"≥80"_s));
    CHECK(tiles.at(DashboardGroup::Assist).figure == u"10"_s);
    CHECK(tiles.at(DashboardGroup::Assist).lines.constFirst().text.contains(u"8"_s));
    CHECK(tiles.at(DashboardGroup::Zemi).figure == u"51"_s);
    CHECK(tiles.at(DashboardGroup::Zemi).lines.constFirst().text.contains(u"21"_s));
    CHECK(tiles.at(DashboardGroup::Zemi).lines.constFirst().text.contains(u"30"_s));
    CHECK(tiles.at(DashboardGroup::Exchange).figure == u"16"_s);
    CHECK(tiles.at(DashboardGroup::Trainees).before == u"~"_s);
    CHECK(tiles.at(DashboardGroup::Trainees).figure == u"80"_s);

    const HeatMap::Data& map = desk.page().map().data();
    CHECK(map.rows.size() == 26); // 23, their sum, and two beside them
    CHECK(map.rows.at(23).isSum);
    CHECK(map.rows.at(23).total == 177); // 123 + 54
    for (const int group : {DashboardGroup::Trips, DashboardGroup::Seminars, DashboardGroup::Assist}) {
        Q_EMIT desk.page().tiles().opened(QPoint(group, TileRow::Figure));
        REQUIRE(desk.settled());
        CHECK(QString::number(desk.page().drill().drill()->activities.size()) == tiles.at(group).figure);
    }
}
