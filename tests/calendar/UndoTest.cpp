// SPDX-License-Identifier: GPL-3.0-or-later
// What was done is taken back, and that is said when it is; time goes on below the sheet.
#include "core/service/RosterService.h"
#include "tests/calendar/BookingDesk.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/ClashDialog.h"
#include "ui/calendar/ClashNote.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using Desk = test::BookingDesk;
using test::waitFor;

namespace {

const QDate Holiday(2024, 11, 23); // a Saturday, and 勤労感謝の日

bool saidTakenBack(const Desk& desk)
{
    return std::any_of(desk.announced.cbegin(), desk.announced.cend(),
                       [](const QString& sentence) { return sentence.startsWith("Taken back"_L1); });
}

} // namespace

TEST_CASE("It is said to be taken back when it is; where somebody is in the way it can be tried again")
{
    Desk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.drag(desk.at(0, 630), desk.at(4, 840));
    REQUIRE(waitFor([&] { return desk.CalendarFixture::stored(id).boothName == u"ブース5"_s; }));
    const Id<Booking> other = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"ミツワ印房"_s, desk.desk.other());
    desk.backToSheet();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.page().findChild<ClashDialog*>() != nullptr && desk.page().isSettled(); }));
    CHECK_FALSE(saidTakenBack(desk));
    desk.page().findChild<ClashDialog*>()->reject();
    REQUIRE(desk.desk.services().bookings().setStatus(desk.desk.clerk(), other, BookingStatus::Cancelled, u"都合"_s));
    desk.backToSheet();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.CalendarFixture::stored(id).boothName == u"ブース1"_s; }));
    CHECK(waitFor([&] { return saidTakenBack(desk); }));
    CHECK(desk.settled());
}

TEST_CASE("A move to another day that is taken back has the reason of the weekend again")
{
    Desk desk;
    const Caller& lead = desk.desk.writer();
    const Id<Booking> id = desk.bookOn(Holiday.addDays(2), u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s, lead);
    Booking booking = desk.CalendarFixture::stored(id);
    booking.start = fromTokyo(Holiday, QTime(10, 0));
    booking.end = fromTokyo(Holiday, QTime(11, 0));
    booking.exceptionReason = u"先方の希望"_s;
    const auto moved = desk.desk.services().bookings().update(desk.desk.clerk(), booking);
    REQUIRE(moved);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*moved));
    desk.page().showDay(Holiday);
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(id) != nullptr && desk.page().isSettled(); }));
    desk.page().model().setHeld(true); // what the other does is not seen yet
    int count = 0;
    for (const QDate day : {Holiday, Holiday.addDays(1)}) {
        desk.bookOn(day, u"在宅1"_s, {8, 0}, {10, 0}, u"北斗精機%1"_s.arg(++count), lead);
        if (day != Holiday)
            desk.bookOn(day, u"在宅1"_s, {10, 0}, {11, 0}, u"北斗精機%1"_s.arg(++count), lead);
        desk.bookOn(day, u"在宅1"_s, {11, 0}, {15, 0}, u"北斗精機%1"_s.arg(++count), lead);
        desk.bookOn(day, u"在宅1"_s, {15, 0}, {21, 0}, u"北斗精機%1"_s.arg(++count), lead);
    }
    // Longer than there is room for on that day or the next.
    const QRect card = desk.sheet().toViewport(desk.sheet().scene().rectOf(id));
    desk.drag(QPoint(card.center().x(), card.bottom() - 1), desk.at(0, 690));
    REQUIRE(waitFor([&] { return desk.page().findChild<ClashDialog*>() != nullptr; }));
    auto* free = desk.page().findChild<ClashDialog*>()->findChild<QPushButton*>(u"clashFree0"_s);
    REQUIRE(free);
    desk.page().model().setHeld(false);
    free->click();
    REQUIRE(waitFor([&] { return tokyoDate(desk.CalendarFixture::stored(id).start) > Holiday.addDays(1); }));
    REQUIRE(desk.settled());
    CHECK(desk.CalendarFixture::stored(id).exceptionReason.isEmpty());
    desk.backToSheet();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return tokyoDate(desk.CalendarFixture::stored(id).start) == Holiday; }));
    CHECK(desk.CalendarFixture::stored(id).exceptionReason == u"先方の希望"_s);
    CHECK(desk.settled());
}

TEST_CASE("A copy of a session of a series stands alone")
{
    Desk desk;
    Booking first;
    first.start = fromTokyo(QDate(2024, 11, 21), QTime(10, 0));
    first.end = first.start + 3600;
    first.office = desk.desk.centre().offices.constFirst().id;
    first.mode = desk.desk.centre().modes.constFirst().id;
    first.staff = {{desk.desk.writer().staff, {}, Part::Lead}};
    SeriesRule rule;
    rule.first = QDate(2024, 11, 21);
    rule.times = 2;
    const auto made = service::SeriesService(desk.desk.services().file()).add(desk.desk.clerk(), rule, first, {});
    REQUIRE(made);
    const Id<Booking> id = std::get<QList<Id<Booking>>>(*made).constFirst();
    desk.page().reload();
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(id) != nullptr && desk.page().isSettled(); }));
    desk.hands().select(id);
    desk.hands().key(Qt::Key_C, Qt::ControlModifier);
    desk.hands().mark(SheetSlot{5, 840, 870});
    desk.hands().key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.stored().size() == 2; }));
    const Booking copy = desk.stored().constLast();
    CHECK(copy.series.isNull());
    CHECK_FALSE(copy.seriesDay.isValid());
    CHECK(copy.number != desk.CalendarFixture::stored(id).number);
    CHECK(desk.settled());
}

TEST_CASE("What is over by now takes nothing, though the day was read before")
{
    Desk desk;
    const Id<Booking> id = desk.book(u"新橋1"_s, {17, 0}, {18, 0}, u"麦の穂"_s);
    desk.showToday();
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(id) != nullptr && desk.page().isSettled(); }));
    desk.desk.clock().set(fromTokyo(QDate(2024, 11, 20), QTime(16, 45)));
    desk.hands().select(id);
    desk.hands().key(Qt::Key_X, Qt::ControlModifier);
    desk.hands().mark(SheetSlot{4, 930, 990}); // until 16:30
    desk.hands().key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.hands().ghost());
    CHECK_FALSE(desk.hands().ghost()->verdict.isClean());
    desk.hands().giveUp();
}

TEST_CASE("While nobody looks nothing is read; what has changed is there when somebody does")
{
    Desk desk;
    desk.page().hide();
    const Id<Booking> id = desk.bookOn(QDate(2024, 11, 21), u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    Changes changes;
    changes.bookings.insert(id.number());
    Q_EMIT desk.context->changed(changes);
    REQUIRE(waitFor([&] { return desk.page().model().isSettled(); }));
    CHECK(desk.page().model().shown().bookings.isEmpty());
    desk.page().show();
    CHECK(waitFor([&] { return desk.sheet().scene().card(id) != nullptr; }));
    CHECK(desk.settled());
}

TEST_CASE("What is in the way is said in sentences")
{
    SheetVerdict verdict;
    verdict.clashes.append({u"Booth 3"_s, u"14:00–15:00"_s, u"Hokuto"_s});
    verdict.clashes.append({{}, {}, u"The office is closed."_s});
    verdict.instead.append({u"Booth 4 14:00"_s, {}});
    CHECK(ClashNote::spoken(verdict) ==
          u"It cannot stand here: Booth 3 14:00–15:00 Hokuto, The office is closed. Free: Booth 4 14:00."_s);
}
