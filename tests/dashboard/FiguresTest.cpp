// SPDX-License-Identifier: GPL-3.0-or-later
// Targets and published figures are entered on the page, undone, and shown beside what is counted.
#include "core/service/PartnershipService.h"
#include "tests/dashboard/DashboardFixture.h"
#include "tests/support/catch.h"
#include "ui/admin/EntryEditor.h"
#include "ui/charts/TileRow.h"
#include "ui/dashboard/FiguresView.h"
#include "ui/dashboard/GroupFigure.h"
#include "ui/dashboard/PublishedList.h"
#include "ui/dashboard/TargetList.h"
#include "ui/theme/controls/Band.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using namespace yorozu::ui;

namespace {

struct FiguresPage : DashboardFixture
{
    FiguresPage()
    {
        hold(ActivityKind::OffSiteDay, QDate(2024, 5, 10), {0});
        reload();
        page().showFigures(true);
        REQUIRE(waitFor([this] { return targetList().isLoaded() && publishedList().isLoaded(); }));
    }
    EntryList& targetList() { return page().figures().targets().list(); }
    EntryList& publishedList() { return page().figures().published().list(); }
    const Tile& tile(int group) { return page().tiles().tiles().at(group); }
    bool rows(EntryList& list, int count)
    {
        return waitFor([&list, count] { return list.rows().size() == count; }) && settled();
    }
    void addTarget(int value)
    {
        EntryRow row = targetList().blank();
        row.cells[TargetList::Value] = value;
        targetList().add(row, 1);
        REQUIRE(rows(targetList(), 1));
    }
};

} // namespace

TEST_CASE("a target that is entered stands on its tile, and can be undone")
{
    FiguresPage desk;
    CHECK(desk.targetList().blank().cells.at(TargetList::Year) == 2024);
    CHECK(desk.tile(ActivityGroup::Trips).targetText.isEmpty());
    desk.addTarget(4);
    REQUIRE(waitFor([&] { return desk.tile(ActivityGroup::Trips).share.has_value(); }));
    CHECK(*desk.tile(ActivityGroup::Trips).share == Approx(0.25));
    desk.targetList().change(desk.targetList().rows().constFirst().id, TargetList::Value, 2, 2);
    REQUIRE(waitFor([&] { return *desk.tile(ActivityGroup::Trips).share > 0.4; }));
    desk.targetList().undo();
    REQUIRE(waitFor([&] { return *desk.tile(ActivityGroup::Trips).share < 0.3; }));
    desk.targetList().undo();
    REQUIRE(desk.rows(desk.targetList(), 0));
    REQUIRE(waitFor([&] { return !desk.tile(ActivityGroup::Trips).share; }));
}

TEST_CASE("a target that is entered once more takes the place of the one that is there, and gives it back")
{
    FiguresPage desk;
    desk.addTarget(4);
    EntryRow again = desk.targetList().blank();
    again.cells[TargetList::Value] = 9;
    desk.targetList().add(again, 2);
    const auto value = [&desk] { return desk.targetList().rows().constFirst().cells.at(TargetList::Value).toInt(); };
    REQUIRE(waitFor([&] { return value() == 9; }));
    CHECK(desk.targetList().rows().size() == 1);
    desk.targetList().undo();
    REQUIRE(waitFor([&] { return value() == 4; }));
}

TEST_CASE("a target that becomes one of another year does not stay in the former one")
{
    FiguresPage desk;
    desk.addTarget(4);
    desk.targetList().change(desk.targetList().rows().constFirst().id, TargetList::Year, 2023, 2);
    REQUIRE(waitFor([&] {
        return desk.targetList().rows().size() == 1 &&
               desk.targetList().rows().constFirst().cells.at(TargetList::Year) == 2023;
    }));
    const auto stored = service::PartnershipService(desk.desk.services().file()).targets();
    REQUIRE(stored);
    REQUIRE(stored->size() == 1);
    CHECK(stored->constFirst().fiscalYear == 2023);
}

TEST_CASE("a published bound stands on its tile with its word; the tile tells what the records hold")
{
    FiguresPage desk;
    EntryRow row = desk.publishedList().blank();
    row.cells[PublishedList::Bound] = static_cast<int>(Qualifier::Over);
    row.cells[PublishedList::Value] = 200;
    row.cells[PublishedList::Source] = u"発表資料"_s;
    desk.publishedList().add(row, 1);
    REQUIRE(desk.rows(desk.publishedList(), 1));
    REQUIRE(waitFor([&] { return desk.tile(ActivityGroup::Meetings).figure.contains(u"200"_s); }));
    CHECK(desk.tile(ActivityGroup::Meetings).unit.endsWith(u"超"_s)); // the tests run in Japanese numbers
    CHECK(desk.tile(ActivityGroup::Meetings).spokenFigure.contains(u" 0"_s));
    // Of a year that was counted the count stands, not what was published.
    row.cells[PublishedList::Kind] = static_cast<int>(ActivityKind::OffSiteDay);
    row.cells[PublishedList::Scope] = static_cast<int>(FigureScope::TokyoShinkin);
    row.cells[PublishedList::Bound] = static_cast<int>(Qualifier::None);
    row.cells[PublishedList::Value] = 123;
    desk.publishedList().add(row, 2);
    REQUIRE(desk.rows(desk.publishedList(), 2));
    desk.reload();
    CHECK(desk.tile(ActivityGroup::Trips).figure == u"1"_s);
}

TEST_CASE("whoever may not enter figures is told so")
{
    FiguresPage desk;
    CHECK_FALSE(desk.find<Band>("figuresRights")->isVisible());
    desk.context->setCaller(desk.desk.reader());
    CHECK(desk.find<Band>("figuresRights")->isVisible());
}
