// SPDX-License-Identifier: GPL-3.0-or-later
// How much of somebody's day is taken, and how much is left.
#include "core/rules/Workload.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::rules;

namespace {

const QDate Day(2024, 11, 20);
const Id<Staff> Person(7);

DutyLine duty(int from = 9 * 60, int to = 17 * 60 + 30)
{
    DutyLine line;
    line.staff = Person;
    line.day = Day;
    line.kind = DutyKind::Office;
    line.from = from;
    line.to = to;
    return line;
}

Booking session(QTime from, QTime to, Part part = Part::Lead, BookingStatus status = BookingStatus::Confirmed)
{
    Booking booking;
    booking.start = fromTokyo(Day, from);
    booking.end = fromTokyo(Day, to);
    booking.status = status;
    booking.staff = {{Id<Staff>(1), {}, part == Part::Lead ? Part::Second : Part::Lead}, {Person, {}, part}};
    return booking;
}

HeldTime held(const QString& what, QTime from, QTime to, Id<Staff> who = Person)
{
    return {what, who.number(), fromTokyo(Day, from), fromTokyo(Day, to), Id<Activity>(3)};
}

} // namespace

TEST_CASE("The break of a day follows its length")
{
    CHECK(breakMinutes(0) == 0);
    CHECK(breakMinutes(6 * 60) == 0);
    CHECK(breakMinutes(6 * 60 + 1) == 45);
    CHECK(breakMinutes(8 * 60) == 45);
    CHECK(breakMinutes(8 * 60 + 30) == 60);
}

TEST_CASE("What is left of a day is its hours without the break and the sessions")
{
    CHECK(workloadOf(duty(), {}) == Workload{0, 0, 450});
    CHECK(workloadOf(duty(), {session({10, 0}, {11, 30}), session({13, 0}, {14, 0})}) == Workload{2, 150, 300});
    // Half a day has no break.
    CHECK(workloadOf(duty(9 * 60, 13 * 60), {session({10, 0}, {11, 0})}) == Workload{1, 60, 180});
}

TEST_CASE("Whoever takes part is taken, but does not lead; whoever sits in is not")
{
    CHECK(workloadOf(duty(), {session({10, 0}, {11, 0}, Part::Second)}) == Workload{0, 60, 390});
    CHECK(workloadOf(duty(), {session({10, 0}, {11, 0}, Part::SatIn)}) == Workload{0, 0, 450});
    CHECK(workloadOf(duty(), {session({10, 0}, {11, 0}, Part::Ojt)}) == Workload{0, 0, 450});
}

TEST_CASE("A cancelled session takes nothing, for a no-show the time was kept")
{
    CHECK(workloadOf(duty(), {session({10, 0}, {11, 0}, Part::Lead, BookingStatus::Cancelled)}) == Workload{0, 0, 450});
    CHECK(workloadOf(duty(), {session({10, 0}, {11, 0}, Part::Lead, BookingStatus::NoShow)}) == Workload{1, 60, 390});
}

TEST_CASE("No minute counts twice, and none outside of the hours on duty is taken from them")
{
    CHECK(workloadOf(duty(), {session({10, 0}, {11, 0}), session({10, 30}, {11, 30})}) == Workload{2, 90, 360});
    CHECK(workloadOf(duty(), {session({17, 0}, {18, 30})}) == Workload{1, 90, 420});
    Booking kept = session({10, 0}, {11, 0});
    kept.bufferAfter = 30;
    CHECK(workloadOf(duty(), {kept}) == Workload{1, 90, 360});
}

TEST_CASE("A day off has nothing left, and a day too full less than nothing does not exist")
{
    DutyLine off = duty(0, 0);
    off.kind = DutyKind::Off;
    CHECK(workloadOf(off, {session({10, 0}, {11, 0})}) == Workload{1, 60, 0});
    CHECK(workloadOf(duty(), {session({9, 0}, {17, 30})}) == Workload{1, 510, 0});
}

TEST_CASE("Who is at an activity is not free then, and its own sessions take no minute twice")
{
    const QList<HeldTime> away{held(u"activity-staff"_s, {10, 0}, {12, 0})};
    CHECK(workloadOf(duty(), {}, away) == Workload{0, 0, 330});
    CHECK(workloadOf(duty(), {session({10, 0}, {11, 0})}, away) == Workload{1, 60, 330});
    CHECK(workloadOf(duty(), {}, {held(u"staff"_s, {8, 0}, {9, 30})}) == Workload{0, 0, 420});
    CHECK(workloadOf(duty(), {}, {held(u"activity-staff"_s, {10, 0}, {12, 0}, Id<Staff>(1))}) == Workload{0, 0, 450});
    CHECK(workloadOf(duty(), {}, {held(u"booth"_s, {10, 0}, {12, 0})}) == Workload{0, 0, 450});
}
