// SPDX-License-Identifier: GPL-3.0-or-later
// Moving and changing what is booked.
#include "core/service/BookingChange.h"
#include "core/service/CalendarService.h"
#include "core/service/PlaceService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

namespace {

const QDate Tomorrow(2024, 11, 21);
const QDate Holiday(2024, 11, 23); // 勤労感謝の日, a Saturday

Booking at(ServiceFixture& desk, int hour, const Caller& lead, QDate day = Tomorrow)
{
    Booking booking;
    booking.start = fromTokyo(day, QTime(hour, 0));
    booking.end = booking.start + 3600;
    booking.office = desk.centre().offices.constFirst().id;
    booking.mode = desk.centre().modes.constFirst().id;
    booking.staff = {{lead.staff, lead.name, Part::Lead}};
    return booking;
}

Booking booked(ServiceFixture& desk, const Booking& booking)
{
    const auto outcome = desk.services().bookings().add(desk.clerk(), {booking});
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<BookingIds>(*outcome));
    return *desk.services().bookings().byId(std::get<BookingIds>(*outcome).constFirst());
}

QStringList clashes(const Result<BookingOutcome>& outcome)
{
    if (!outcome)
        return {outcome.error().message};
    QStringList whats;
    if (const auto* clash = std::get_if<BookingClash>(&*outcome)) {
        for (const BookingConflict& conflict : clash->conflicts)
            whats.append(conflict.what);
    }
    whats.sort();
    return whats;
}

} // namespace

TEST_CASE("A move takes the session along, is refused with what is in the way, and goes back again")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& bookings = desk.services().bookings();
    const Booking there = booked(desk, at(desk, 13, desk.other()));
    const Booking before = booked(desk, at(desk, 10, desk.writer()));
    BookingMove move;
    move.start = there.start + 1800;
    move.booth = there.booth;
    const auto refused = bookings.move(desk.clerk(), before.id, move, before.version);
    CHECK(clashes(refused) == QStringList{u"booth"_s});
    CHECK(std::get<BookingClash>(*refused).free.constFirst().start == move.start); // in another booth
    CHECK((*bookings.byId(before.id) == before));

    move.booth = {};
    move.start = there.end;
    REQUIRE(clashes(bookings.move(desk.clerk(), before.id, move, before.version)).isEmpty());
    Booking after = *bookings.byId(before.id);
    CHECK(after.start == there.end);
    CHECK(after.end == there.end + 3600);
    CHECK(after.number == before.number);
    CHECK(after.version == before.version + 1);
    // The same once more: it was seen in another version.
    const auto late = bookings.move(desk.clerk(), before.id, move, before.version);
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK(late.error().message.contains(u"岡部 さとみ"_s));
    // Undone: the record as it was, with the version that it is in.
    Booking undone = before;
    undone.version = after.version;
    REQUIRE(clashes(bookings.update(desk.clerk(), undone)).isEmpty());
    after = *bookings.byId(before.id);
    CHECK(after.start == before.start);
    CHECK((after.booth == before.booth));

    const QList<BookingEvent> history = *bookings.history(before.id);
    REQUIRE(history.size() == 3);
    CHECK(history.constLast().booked);
    CHECK(history.constFirst().by == u"岡部 さとみ"_s);
}

TEST_CASE("Somebody else leads: his time is asked for, and who sits in keeps nothing")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& bookings = desk.services().bookings();
    booked(desk, at(desk, 10, desk.other()));
    const Booking mine = booked(desk, at(desk, 10, desk.writer()));
    BookingMove move;
    move.lead = desk.other().staff;
    CHECK(clashes(bookings.move(desk.clerk(), mine.id, move, mine.version)) == QStringList{u"staff"_s});
    Booking sitsIn = mine;
    sitsIn.staff.append({desk.other().staff, desk.other().name, Part::SatIn});
    sitsIn.staff.append({desk.chief().staff, desk.chief().name, Part::Ojt});
    REQUIRE(clashes(bookings.update(desk.clerk(), sitsIn)).isEmpty());
    CHECK(bookings.byId(mine.id)->staff.size() == 3);
    Booking second = *bookings.byId(mine.id);
    second.staff[1].part = Part::Second;
    CHECK(clashes(bookings.update(desk.clerk(), second)) == QStringList{u"staff"_s});
}

TEST_CASE("On a weekend or holiday an office receives only with a reason, which is on record")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& bookings = desk.services().bookings();
    Booking wanted = at(desk, 10, desk.writer(), Holiday);
    const auto refused = bookings.add(desk.clerk(), {wanted});
    REQUIRE(clashes(refused) == QStringList{u"closed"_s});
    const auto& clash = std::get<BookingClash>(*refused);
    CHECK(clash.conflicts.constFirst().text.contains(u"勤労感謝の日"_s));
    REQUIRE_FALSE(clash.free.isEmpty());
    CHECK((clash.free.constFirst().office == desk.centre().offices.at(2).id)); // at home, online
    CHECK(clash.free.constFirst().start == wanted.start);
    wanted.exceptionReason = u" 創業スクールの個別相談 "_s;
    Booking exception = booked(desk, wanted);
    CHECK(exception.exceptionReason == u"創業スクールの個別相談"_s);
    // From home it needs none.
    Booking online = at(desk, 10, desk.other(), Holiday);
    online.office = desk.centre().offices.at(2).id;
    booked(desk, online);
    // A move onto such a day asks, one within it does not.
    const Booking usual = booked(desk, at(desk, 10, desk.writer()));
    BookingMove move;
    move.start = fromTokyo(Holiday, QTime(15, 0));
    CHECK(clashes(bookings.move(desk.clerk(), usual.id, move, usual.version)) == QStringList{u"closed"_s});
    CHECK(clashes(bookings.move(desk.clerk(), exception.id, move, exception.version)).isEmpty());
}

TEST_CASE("What stays where it is stays there, also if the place was shut since")
{
    ServiceFixture desk;
    auto& bookings = desk.services().bookings();
    Booking there = booked(desk, at(desk, 10, desk.writer()));
    REQUIRE(PlaceService(desk.services().file())
                .save(desk.chief(), ClosingDay{{}, {}, Tomorrow, Tomorrow, u"設備点検"_s}, BookedSessions::Keep));
    there.note = u"決算書を持参"_s;
    REQUIRE(clashes(bookings.update(desk.clerk(), there)).isEmpty());
    there = *bookings.byId(there.id);
    there.start += 1800;
    there.end += 1800;
    CHECK(clashes(bookings.update(desk.clerk(), there)) == QStringList{u"closed"_s});
}

TEST_CASE("Of a session that is over only the status changes, and one whose memo counts is not taken off")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& bookings = desk.services().bookings();
    const Id<Booking> id = desk.session(); // this morning
    Booking over = *bookings.byId(id);
    over.note = u"遅刻"_s;
    const auto refused = bookings.update(desk.clerk(), over);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::RuleViolation);
    REQUIRE(bookings.setStatus(desk.clerk(), id, BookingStatus::Arrived));
    CHECK(bookings.byId(id)->arrivedAt == desk.clock().now());
    REQUIRE(bookings.setStatus(desk.clerk(), id, BookingStatus::Confirmed));
    CHECK(bookings.byId(id)->arrivedAt == 0);

    const Memo memo = desk.submitted(desk.complete(), id);
    const Status off = bookings.setStatus(desk.clerk(), id, BookingStatus::Cancelled, u"先方の都合"_s);
    REQUIRE_FALSE(off);
    CHECK(off.error().kind == ErrorKind::RuleViolation);
    CHECK(off.error().message.contains(memo.number));
    CHECK(bookings.byId(id)->status == BookingStatus::Completed);
    // Nothing is moved to where it would be over.
    const Booking ahead = booked(desk, at(desk, 10, desk.writer()));
    BookingMove move;
    move.start = over.start - 7200;
    CHECK(bookings.move(desk.clerk(), ahead.id, move, ahead.version).error().kind == ErrorKind::RuleViolation);
}

TEST_CASE("Who took a session off, when and why is kept; undoing it asks whether there is room")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& bookings = desk.services().bookings();
    const Booking first = booked(desk, at(desk, 10, desk.writer()));
    REQUIRE(bookings.setStatus(desk.clerk(), first.id, BookingStatus::Cancelled, u" 先方の都合 "_s));
    const Booking off = *bookings.byId(first.id);
    REQUIRE(off.cancelled);
    CHECK(off.cancelled->by == u"岡部 さとみ"_s);
    CHECK(off.cancelled->at == desk.clock().now());
    CHECK(off.cancelled->reason == u"先方の都合"_s);
    const Booking second = booked(desk, at(desk, 10, desk.writer()));
    const Status refused = bookings.setStatus(desk.clerk(), first.id, BookingStatus::Confirmed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"occupancy"_s);
    Booking back = off;
    back.status = BookingStatus::Confirmed;
    CHECK(clashes(bookings.update(desk.clerk(), back)) == QStringList{u"booth"_s, u"staff"_s});
    REQUIRE(bookings.setStatus(desk.clerk(), second.id, BookingStatus::NoShow));
    CHECK(bookings.setStatus(desk.clerk(), first.id, BookingStatus::Confirmed));
}

TEST_CASE("A copy is a session of its own, and a booth belongs to its office")
{
    ServiceFixture desk;
    const Booking first = booked(desk, at(desk, 10, desk.writer()));
    CHECK(clashes(desk.services().bookings().add(desk.clerk(), {first})) == QStringList{u"booth"_s, u"staff"_s});
    Booking copy = first;
    copy.start += 7200;
    copy.end += 7200;
    const Booking second = booked(desk, copy);
    CHECK(second.number != first.number);
    CHECK(second.version == 1);
    copy.start += 7200;
    copy.end += 7200;
    copy.office = desk.centre().offices.at(1).id;
    CHECK(desk.services().bookings().add(desk.clerk(), {copy}).error().field == u"booth"_s);
}

TEST_CASE("The calendar reads days as the rules look at them")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Booking first = booked(desk, at(desk, 10, desk.writer()));
    REQUIRE(PlaceService(desk.services().file())
                .save(desk.chief(), ClosingDay{{}, {}, Holiday, Holiday, u"全館停電"_s}, BookedSessions::Show));
    const auto days = CalendarService(desk.services().file()).days(Tomorrow.addDays(-1), Holiday.addDays(1));
    REQUIRE(days);
    REQUIRE(days->size() == 4);
    CHECK(days->at(0).bookings.isEmpty());
    REQUIRE(days->at(1).bookings.size() == 1);
    CHECK((days->at(1).bookings.constFirst() == first));
    CHECK(days->at(1).day == Tomorrow);
    CHECK(days->at(1).closingDays.isEmpty());
    CHECK(days->at(3).holiday == u"勤労感謝の日"_s);
    CHECK(days->at(3).closingDays.size() == 1);
    CHECK(days->at(3).offices.size() == 3);
    CHECK(days->at(3).now == desk.clock().now());
    const auto dutyOf = [&](const rules::DayFacts& facts, const Caller& who) {
        const auto line = std::find_if(facts.duties.cbegin(), facts.duties.cend(),
                                       [&](const DutyLine& one) { return one.staff == who.staff; });
        return line == facts.duties.cend() ? std::nullopt : std::optional(line->kind);
    };
    CHECK((dutyOf(days->at(1), desk.writer()) == DutyKind::Office));
    CHECK((dutyOf(days->at(3), desk.writer()) == DutyKind::Off)); // the whole centre is closed
    // What the screen predicts is what the service says.
    Booking wanted = at(desk, 10, desk.writer());
    wanted.booth = first.booth;
    CHECK(rules::conflicts(days->at(1), wanted).size() == 2);
    CHECK(clashes(desk.services().bookings().add(desk.clerk(), {wanted})) == QStringList{u"booth"_s, u"staff"_s});
}
