// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/BoothNow.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using agenda::BoothNow;
using State = agenda::BoothNow::State;

namespace {

const QDate Day(2024, 11, 20);

UtcSeconds at(int hour, int minute = 0)
{
    return fromTokyo(Day, QTime(hour, minute));
}

Booth booth(qint64 id)
{
    Booth made;
    made.id = Id<Booth>(id);
    return made;
}

Booking session(qint64 id, qint64 where, UtcSeconds from, UtcSeconds to, BookingStatus status)
{
    Booking made;
    made.id = Id<Booking>(id);
    made.booth = Id<Booth>(where);
    made.start = from;
    made.end = to;
    made.status = status;
    return made;
}

BoothNow of(const QList<Booking>& bookings, UtcSeconds now, const QList<BoothClosure>& closures = {})
{
    return agenda::boothsNow({booth(1)}, bookings, closures, now).constFirst();
}

} // namespace

TEST_CASE("A booth is free until the next session keeps it, or to the end of the day")
{
    CHECK(of({}, at(10)).state == State::Free);
    CHECK(of({}, at(10)).until == 0);
    Booking next = session(1, 1, at(13), at(14), BookingStatus::Confirmed);
    next.bufferBefore = 15;
    const Booking later = session(2, 1, at(15), at(16), BookingStatus::Tentative);
    const BoothNow free = of({later, next}, at(10));
    CHECK(free.state == State::Free);
    CHECK(free.until == at(12, 45));
    CHECK(free.next->id == next.id);
    CHECK_FALSE(free.isUsed());
    CHECK(of({next}, at(12, 45)).state == State::Kept);
}

TEST_CASE("Who has come takes the booth whatever the clock says, and who is expected keeps it in his time")
{
    const Booking over = session(1, 1, at(9), at(10), BookingStatus::Arrived);
    CHECK(of({over}, at(10, 30)).state == State::Taken);
    CHECK(of({over}, at(10, 30)).until == at(10)); // it should have ended
    const Booking waits = session(2, 1, at(10), at(11), BookingStatus::Confirmed);
    CHECK(of({waits}, at(10)).state == State::Kept);
    CHECK(of({waits}, at(11)).state == State::Free);
    // The former one is still there, and the next one waits for the booth.
    const BoothNow both = of({waits, over}, at(10, 30));
    CHECK(both.state == State::Taken);
    CHECK(both.session->id == over.id);
    CHECK(of({over, waits}, at(10, 30)).session->id == over.id);
    CHECK(both.isUsed());
}

TEST_CASE("What is done, cancelled or missed takes nothing, nor does a session in another booth")
{
    for (const BookingStatus status : {BookingStatus::Completed, BookingStatus::Cancelled, BookingStatus::NoShow}) {
        const BoothNow there = of({session(1, 1, at(10), at(11), status)}, at(10, 30));
        CHECK(there.state == State::Free);
        CHECK_FALSE(there.next);
    }
    CHECK(of({session(1, 2, at(10), at(11), BookingStatus::Arrived)}, at(10, 30)).state == State::Free);
}

TEST_CASE("A booth out of service is nobody's, and is free until it will be")
{
    BoothClosure closure;
    closure.booth = Id<Booth>(1);
    closure.start = at(12);
    closure.end = at(15);
    closure.reason = u"空調の点検"_s;
    CHECK(of({}, at(10), {closure}).until == at(12));
    const BoothNow shut = of({}, at(13), {closure});
    CHECK(shut.state == State::OutOfService);
    CHECK(shut.until == at(15));
    CHECK(shut.why == u"空調の点検"_s);
    CHECK_FALSE(shut.isUsed());
    CHECK(of({}, at(15), {closure}).state == State::Free);
    CHECK(of({session(1, 1, at(12), at(13), BookingStatus::Arrived)}, at(12, 30), {closure}).state == State::Taken);
    const Booking before = session(2, 1, at(11), at(12), BookingStatus::Confirmed);
    CHECK(of({before}, at(10), {closure}).until == at(11));
}
