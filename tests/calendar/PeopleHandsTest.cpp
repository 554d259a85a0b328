// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys mean on the day by coordinator, and what a booking would be in another row: no window.
#include "tests/calendar/PeopleFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/ClashNote.h"
#include "ui/calendar/PeopleJudge.h"
#include "ui/calendar/SheetInteraction.h"

#include <optional>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::PeopleDay;

namespace {

struct Sheet : PeopleDay
{
    Sheet()
    {
        noodles = add(u"今村"_s, u"新橋2"_s, {10, 0}, {11, 30}, u"丸福製麺所"_s);
        metal = add(u"水野"_s, u"新橋4"_s, {10, 0}, {11, 0}, u"ひので金属"_s);
        wood = add(u"桑原"_s, u"立川1"_s, {13, 0}, {14, 0}, u"多摩木工"_s);
        show();
        hands.setEditable(true);
        hands.setJudge([this](Id<Booking> id, bool, const SheetSlot& slot) {
            return judge().verdict(judge().wanted(id ? maker.booking(id) : judge().blank(), slot), slot);
        });
        QObject::connect(&hands, &SheetInteraction::moveRequested, &hands,
                         [this](Id<Booking> id, const SheetSlot& slot) {
                             moved = {id, slot};
                         });
        QObject::connect(&hands, &SheetInteraction::createRequested, &hands,
                         [this](const SheetSlot& slot) { created = slot; });
    }
    void show()
    {
        shown = scene();
        hands.setScene(&shown);
    }
    PeopleJudge judge() const { return {centre, maker.day, shown}; }
    QPoint at(int row, int minutes) const
    {
        return {shown.metrics().x(minutes), shown.metrics().top(row) + PeopleMetrics::UsualRow / 2};
    }
    void drag(QPoint from, QPoint to)
    {
        hands.press(from, {});
        hands.moveTo(from + QPoint(4, 0), {});
        hands.moveTo(to, {});
        hands.release(to, {});
    }

    PeopleScene shown;
    SheetInteraction hands;
    Id<Booking> noodles, metal, wood;
    std::optional<std::pair<Id<Booking>, SheetSlot>> moved;
    std::optional<SheetSlot> created;
};

} // namespace

TEST_CASE("Down to another row is another coordinator, sideways another time")
{
    Sheet sheet;
    sheet.drag(sheet.at(1, 630), sheet.at(2, 630));
    REQUIRE(sheet.moved);
    CHECK(*sheet.moved == std::pair{sheet.metal, SheetSlot{2, 600, 660}});
    const Booking there = sheet.judge().wanted(sheet.maker.booking(sheet.metal), sheet.moved->second);
    CHECK(there.staff.constFirst().staff == sheet.person(u"桑原"_s));
    CHECK(there.staff.size() == 1);
    CHECK(there.boothName == u"ブース4"_s); // where one meets stays
    sheet.drag(sheet.at(1, 630), sheet.at(1, 870));
    CHECK(*sheet.moved == std::pair{sheet.metal, SheetSlot{1, 840, 900}});
}

TEST_CASE("The right edge makes a session longer, the left one lets it begin later")
{
    Sheet sheet;
    const QRect bar = sheet.shown.rectOf(sheet.metal);
    CHECK(sheet.hands.cursorAt({bar.right() - 1, bar.center().y()}) == Qt::SizeHorCursor);
    sheet.drag({bar.right() - 1, bar.center().y()}, {sheet.shown.metrics().x(690), bar.center().y()});
    REQUIRE(sheet.moved);
    CHECK(*sheet.moved == std::pair{sheet.metal, SheetSlot{1, 600, 690}});
    sheet.drag({bar.left() + 1, bar.center().y()}, {sheet.shown.metrics().x(630), bar.center().y()});
    CHECK(*sheet.moved == std::pair{sheet.metal, SheetSlot{1, 630, 660}});
}

TEST_CASE("Alt+arrows carry a session to another person and time, Alt+Shift+arrows change its length")
{
    Sheet sheet;
    sheet.hands.select(sheet.metal);
    sheet.hands.key(Qt::Key_Down, Qt::AltModifier);
    sheet.hands.key(Qt::Key_Right, Qt::AltModifier);
    sheet.hands.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(sheet.hands.ghost());
    CHECK(sheet.hands.ghost()->slot == SheetSlot{2, 630, 720});
    sheet.hands.key(Qt::Key_Return, {});
    REQUIRE(sheet.moved);
    CHECK(*sheet.moved == std::pair{sheet.metal, SheetSlot{2, 630, 720}});
}

TEST_CASE("The arrows walk along the rows, with Shift to the row above or below")
{
    Sheet sheet;
    sheet.hands.key(Qt::Key_Down, {});
    CHECK(sheet.hands.selected() == sheet.noodles);
    sheet.hands.key(Qt::Key_Down, {});
    CHECK(sheet.hands.selected() == sheet.metal);
    sheet.hands.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(sheet.hands.selected() == sheet.wood);
    sheet.hands.key(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(sheet.hands.selected() == sheet.metal);
    CHECK_FALSE(sheet.hands.key(Qt::Key_Left, {})); // the day before
}

TEST_CASE("An empty place is marked by a click or Ctrl+arrows, and booked by a double click, Enter or N")
{
    Sheet sheet;
    sheet.hands.press(sheet.at(3, 785), {});
    sheet.hands.release(sheet.at(3, 785), {});
    CHECK(sheet.hands.marked() == SheetSlot{3, 780, 810});
    sheet.hands.key(Qt::Key_Up, Qt::ControlModifier);
    sheet.hands.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sheet.hands.marked() == SheetSlot{2, 780, 840});
    sheet.hands.key(Qt::Key_N, {});
    CHECK(sheet.created == SheetSlot{2, 780, 840});
    sheet.hands.doubleClick(sheet.at(0, 905));
    CHECK(sheet.created == SheetSlot{0, 900, 960});
}

TEST_CASE("The bar of whoever takes part is selected, but not carried")
{
    Sheet sheet;
    sheet.maker.booking(sheet.noodles).staff.append({sheet.person(u"堀内"_s), {}, Part::Second});
    sheet.show();
    CHECK(sheet.hands.cursorAt(sheet.at(3, 630)) == Qt::ArrowCursor);
    sheet.drag(sheet.at(3, 630), sheet.at(3, 900));
    CHECK(sheet.hands.selected() == sheet.noodles);
    CHECK_FALSE(sheet.moved);
}

TEST_CASE("Over somebody who is taken it cannot stand, and what is free of that person is offered")
{
    Sheet sheet;
    sheet.hands.press(sheet.at(1, 630), {});
    sheet.hands.moveTo(sheet.at(0, 630), {});
    REQUIRE(sheet.hands.ghost());
    const SheetVerdict& verdict = sheet.hands.ghost()->verdict;
    CHECK_FALSE(verdict.isClean());
    CHECK(verdict.hit.contains(sheet.noodles));
    REQUIRE_FALSE(verdict.instead.isEmpty());
    for (const SheetVerdict::Free& free : verdict.instead) {
        CHECK(free.slot.column == 0);
        const Booking there = sheet.judge().wanted(sheet.maker.booking(sheet.metal), free.slot);
        CHECK(sheet.judge().verdict(there, free.slot).isClean());
    }
    sheet.hands.release(sheet.at(0, 630), {});
    CHECK_FALSE(sheet.moved);
    CHECK(sheet.hands.isParked());
}

TEST_CASE("A booth that is taken at the new time makes way for a free one of the office")
{
    Sheet sheet;
    sheet.add(u"桑原"_s, u"新橋4"_s, {15, 0}, {16, 0}, u"北斗精機"_s);
    sheet.show();
    const SheetSlot slot{1, 900, 960};
    const Booking there = sheet.judge().wanted(sheet.maker.booking(sheet.metal), slot);
    CHECK(there.officeName == u"新橋"_s);
    CHECK(there.boothName == u"ブース1"_s);
    const SheetVerdict verdict = sheet.judge().verdict(there, slot);
    CHECK(verdict.isClean());
    CHECK(verdict.place == u"新橋1"_s);
}

TEST_CASE("A skill that does not fit is said in amber, and it may be dropped all the same")
{
    Sheet sheet;
    sheet.maker.booking(sheet.metal).topic = sheet.topic(0);
    sheet.staff(u"堀内"_s).skills = {{sheet.topic(0), 2}};
    const auto cautions = [&](int row) {
        const SheetSlot slot{row, 900, 960};
        const SheetVerdict verdict =
            sheet.judge().verdict(sheet.judge().wanted(sheet.maker.booking(sheet.metal), slot), slot);
        CHECK(verdict.isClean());
        return verdict.cautions;
    };
    REQUIRE(cautions(1).size() == 1);
    CHECK(cautions(1).constFirst().startsWith(u"The skill does not fit: 水野"_s));
    // The skill is there, but not the person.
    REQUIRE(cautions(3).size() == 1);
    CHECK(cautions(3).constFirst().contains(u"堀内 is on duty at"_s));
    REQUIRE(cautions(4).size() == 2);
    CHECK(cautions(4).constLast() == u"須藤 is off that day"_s);
    SheetVerdict verdict;
    verdict.cautions = cautions(4);
    CHECK(verdict.says());
    CHECK(ClashNote::spoken(verdict) == cautions(4).join(u", "_s));
}

TEST_CASE("A new session takes place where the person works")
{
    Sheet sheet;
    const auto made = [&](int row) { return sheet.judge().wanted(sheet.judge().blank(), {row, 900, 960}); };
    CHECK(made(2).officeName == u"立川"_s);
    CHECK(made(2).boothName == u"ブース1"_s);
    CHECK(made(2).staff.constFirst().staff == sheet.person(u"桑原"_s));
    CHECK(made(3).modeCode == u"online"_s);
    CHECK(made(3).boothName == u"オンライン1"_s);
    sheet.duty(u"水野"_s).kind = DutyKind::Visit;
    sheet.show();
    const int row = sheet.shown.rows().rowOf(sheet.person(u"水野"_s));
    CHECK(made(row).modeCode == u"call"_s);
    CHECK(made(row).booth.isNull());
    CHECK_FALSE(made(row).office.isNull());
}
