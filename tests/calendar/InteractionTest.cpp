// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys mean on the sheet: no window, nothing is painted.
#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"

#include <optional>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::DayMaker;
using test::ServiceFixture;

namespace {

struct Sheet
{
    Sheet()
    {
        noodles = maker.add(u"新橋2"_s, {10, 0}, {11, 30}, u"丸福製麺所"_s);
        bakery = maker.add(u"新橋1"_s, {15, 30}, {16, 30}, u"麦の穂"_s);
        metal = maker.add(u"新橋4"_s, {10, 0}, {11, 0}, u"ひので金属"_s);
        done = maker.add(u"新橋3"_s, {9, 0}, {10, 0}, u"朝凪フーズ"_s, BookingStatus::Completed);
        scene = test::sceneOf(centre, maker.day);
        hands.setScene(&scene);
        hands.setEditable(true);
        QObject::connect(&hands, &SheetInteraction::moveRequested, &hands,
                         [this](Id<Booking> id, const SheetSlot& slot) {
                             moved = {id, slot};
                         });
        QObject::connect(&hands, &SheetInteraction::copyRequested, &hands,
                         [this](Id<Booking> id, const SheetSlot& slot) {
                             copied = {id, slot};
                         });
        QObject::connect(&hands, &SheetInteraction::createRequested, &hands,
                         [this](const SheetSlot& slot) { created = slot; });
        QObject::connect(&hands, &SheetInteraction::openRequested, &hands, [this](Id<Booking> id) { opened = id; });
        QObject::connect(&hands, &SheetInteraction::refused, &hands, [this] { ++refusals; });
    }

    QPoint at(int column, int minutes) const { return {scene.metrics().left(column) + 20, scene.metrics().y(minutes)}; }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        hands.press(from, modifiers);
        hands.moveTo(from + QPoint(3, 3), modifiers);
        hands.moveTo(to, modifiers);
        hands.release(to, modifiers);
    }

    ServiceFixture desk;
    service::CentreData centre = test::calendarCentre(desk);
    DayMaker maker{centre};
    SheetScene scene;
    SheetInteraction hands;
    Id<Booking> noodles, bakery, metal, done;
    std::optional<std::pair<Id<Booking>, SheetSlot>> moved, copied;
    std::optional<SheetSlot> created;
    Id<Booking> opened;
    int refusals = 0;
};

using State = SheetInteraction::State;

} // namespace

TEST_CASE("A click selects a card; a click beside it marks the half hour")
{
    Sheet sheet;
    sheet.drag(sheet.at(1, 630), sheet.at(1, 630) + QPoint(1, 1));
    CHECK(sheet.hands.selected() == sheet.noodles);
    CHECK_FALSE(sheet.moved);
    sheet.hands.press(sheet.at(1, 800), {});
    sheet.hands.release(sheet.at(1, 800), {});
    CHECK(sheet.hands.selected().isNull());
    CHECK(sheet.hands.marked() == SheetSlot{1, 780, 810});
}

TEST_CASE("A card that is dragged snaps to half hours, to quarters with Alt, and asks to be moved when it is dropped")
{
    Sheet sheet;
    sheet.drag(sheet.at(0, 960), sheet.at(5, 893));
    REQUIRE(sheet.moved);
    // Taken at its middle: half an hour below its head.
    CHECK(*sheet.moved == std::pair{sheet.bakery, SheetSlot{5, 870, 930}});
    CHECK(sheet.hands.state() == State::Idle);
    sheet.drag(sheet.at(0, 960), sheet.at(5, 917), Qt::AltModifier);
    CHECK(*sheet.moved == std::pair{sheet.bakery, SheetSlot{5, 885, 945}});
}

TEST_CASE("What is dropped where it was, or where it cannot stand, stays where it is")
{
    Sheet sheet;
    sheet.drag(sheet.at(0, 960), sheet.at(0, 963));
    CHECK_FALSE(sheet.moved);
    CHECK(sheet.refusals == 0);
    sheet.hands.setJudge([&](Id<Booking>, bool, const SheetSlot& slot) {
        SheetVerdict verdict;
        if (slot.column == 1)
            verdict.clashes.append({u"ブース2"_s, u"10:00–11:30"_s, u"丸福製麺所"_s});
        return verdict;
    });
    sheet.drag(sheet.at(0, 960), sheet.at(1, 660));
    CHECK_FALSE(sheet.moved);
    CHECK(sheet.refusals == 1);
    CHECK(sheet.hands.isParked()); // what is free instead can be pressed
    sheet.drag(sheet.at(0, 960), sheet.at(4, 660));
    CHECK(sheet.moved);
}

TEST_CASE("While it is carried the ghost says what stands in the way, and a free slot can be taken instead")
{
    Sheet sheet;
    const SheetSlot elsewhere{3, 960, 1020};
    sheet.hands.setJudge([&](Id<Booking>, bool, const SheetSlot&) {
        SheetVerdict verdict;
        verdict.clashes.append({u"ブース2"_s, u"10:00–11:00"_s, u"丸福製麺所"_s});
        verdict.hit = {sheet.noodles};
        verdict.instead.append({u"ブース4 16:00"_s, elsewhere});
        return verdict;
    });
    sheet.hands.press(sheet.at(0, 960), {});
    sheet.hands.moveTo(sheet.at(1, 660), {});
    REQUIRE(sheet.hands.ghost());
    CHECK(sheet.hands.state() == State::Move);
    CHECK(sheet.hands.ghost()->verdict.hit.contains(sheet.noodles));
    sheet.hands.dropOn(elsewhere);
    REQUIRE(sheet.moved);
    CHECK(*sheet.moved == std::pair{sheet.bakery, elsewhere});
}

TEST_CASE("Esc leaves what is being carried, and nothing is asked for")
{
    Sheet sheet;
    sheet.hands.press(sheet.at(0, 960), {});
    sheet.hands.moveTo(sheet.at(5, 660), {});
    CHECK(sheet.hands.key(Qt::Key_Escape, {}));
    CHECK_FALSE(sheet.hands.ghost());
    sheet.hands.release(sheet.at(5, 660), {});
    CHECK_FALSE(sheet.moved);
}

TEST_CASE("The lower edge makes a session longer, the upper one lets it begin later")
{
    Sheet sheet;
    const QRect card = sheet.scene.rectOf(sheet.bakery);
    sheet.drag(QPoint(card.center().x(), card.bottom() - 1), QPoint(card.center().x(), sheet.scene.metrics().y(1020)));
    REQUIRE(sheet.moved);
    CHECK(*sheet.moved == std::pair{sheet.bakery, SheetSlot{0, 930, 1020}});
    sheet.drag(QPoint(card.center().x(), card.top() + 1), QPoint(card.center().x(), sheet.scene.metrics().y(960)));
    CHECK(*sheet.moved == std::pair{sheet.bakery, SheetSlot{0, 960, 990}});
}

TEST_CASE("Dragging over free time asks for a booking of that length; a double click for a usual one")
{
    Sheet sheet;
    sheet.drag(sheet.at(2, 780), sheet.at(2, 865));
    REQUIRE(sheet.created);
    CHECK(*sheet.created == SheetSlot{2, 780, 870});
    sheet.hands.doubleClick(sheet.at(2, 1000));
    CHECK(*sheet.created == SheetSlot{2, 990, 1050});
    sheet.hands.doubleClick(sheet.at(1, 640));
    CHECK(sheet.opened == sheet.noodles);
}

TEST_CASE("What is over is not moved, and where one may not book nothing is")
{
    Sheet sheet;
    sheet.drag(sheet.at(2, 570), sheet.at(5, 570));
    CHECK_FALSE(sheet.moved);
    sheet.hands.setEditable(false);
    sheet.drag(sheet.at(0, 960), sheet.at(5, 660));
    sheet.drag(sheet.at(2, 780), sheet.at(2, 865));
    sheet.hands.doubleClick(sheet.at(2, 1000));
    CHECK_FALSE(sheet.moved);
    CHECK_FALSE(sheet.created);
}

TEST_CASE("Ctrl while dragging copies")
{
    Sheet sheet;
    sheet.drag(sheet.at(0, 960), sheet.at(5, 960), Qt::ControlModifier);
    CHECK_FALSE(sheet.moved);
    REQUIRE(sheet.copied);
    CHECK(*sheet.copied == std::pair{sheet.bakery, SheetSlot{5, 930, 990}});
}

TEST_CASE("The arrows walk over the cards of a booth and on to the next one")
{
    Sheet sheet;
    QList<Id<Booking>> walked;
    for (int i = 0; i < 5; ++i) {
        sheet.hands.key(Qt::Key_Down, {});
        walked.append(sheet.hands.selected());
    }
    CHECK(walked == QList<Id<Booking>>{sheet.bakery, sheet.noodles, sheet.done, sheet.metal, sheet.metal});
    sheet.hands.key(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(sheet.hands.selected() == sheet.done);
    sheet.hands.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(sheet.hands.selected() == sheet.metal);
}

TEST_CASE("Alt+arrows carry a card, Alt+Shift+arrows change its length, Enter drops it")
{
    Sheet sheet;
    sheet.hands.select(sheet.bakery);
    sheet.hands.key(Qt::Key_Up, Qt::AltModifier);
    sheet.hands.key(Qt::Key_Right, Qt::AltModifier);
    sheet.hands.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(sheet.hands.ghost());
    CHECK(sheet.hands.ghost()->slot == SheetSlot{1, 900, 990});
    CHECK_FALSE(sheet.moved);
    sheet.hands.key(Qt::Key_Return, {});
    REQUIRE(sheet.moved);
    CHECK(*sheet.moved == std::pair{sheet.bakery, SheetSlot{1, 900, 990}});
}

TEST_CASE("Ctrl+X and Ctrl+V move to the marked slot, Ctrl+C and Ctrl+V copy there")
{
    Sheet sheet;
    sheet.hands.select(sheet.bakery);
    CHECK(sheet.hands.key(Qt::Key_X, Qt::ControlModifier));
    sheet.hands.mark(SheetSlot{5, 600, 630});
    CHECK(sheet.hands.key(Qt::Key_V, Qt::ControlModifier));
    REQUIRE(sheet.moved);
    CHECK(*sheet.moved == std::pair{sheet.bakery, SheetSlot{5, 600, 660}});
    sheet.hands.select(sheet.bakery);
    sheet.hands.key(Qt::Key_C, Qt::ControlModifier);
    sheet.hands.mark(SheetSlot{6, 600, 630});
    sheet.hands.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(sheet.copied);
    CHECK(*sheet.copied == std::pair{sheet.bakery, SheetSlot{6, 600, 660}});
}

TEST_CASE("Ctrl+arrows lead the marked slot, with Shift it grows, Enter books it")
{
    Sheet sheet;
    sheet.hands.select(sheet.bakery);
    sheet.hands.key(Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(sheet.hands.marked());
    CHECK(*sheet.hands.marked() == SheetSlot{0, 960, 990});
    sheet.hands.key(Qt::Key_Right, Qt::ControlModifier);
    sheet.hands.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    sheet.hands.key(Qt::Key_Return, {});
    REQUIRE(sheet.created);
    CHECK(*sheet.created == SheetSlot{1, 960, 1020});
}

TEST_CASE("When the day is read anew what is carried goes on, unless it is gone")
{
    Sheet sheet;
    sheet.hands.press(sheet.at(0, 960), {});
    sheet.hands.moveTo(sheet.at(5, 660), {});
    const SheetScene again = test::sceneOf(sheet.centre, sheet.maker.day);
    sheet.hands.setScene(&again);
    CHECK(sheet.hands.state() == State::Move);
    REQUIRE(sheet.hands.ghost());
    sheet.maker.day.bookings.removeIf([&](const Booking& booking) { return booking.id == sheet.bakery; });
    const SheetScene without = test::sceneOf(sheet.centre, sheet.maker.day);
    sheet.hands.setScene(&without);
    CHECK_FALSE(sheet.hands.ghost());
    CHECK(sheet.hands.selected().isNull());
}
