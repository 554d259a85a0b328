// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BookingRules.h"
#include "tests/support/catch.h"

using namespace yorozu;
using namespace yorozu::rules;
using namespace Qt::StringLiterals;

namespace {

Booking session()
{
    Booking booking;
    booking.id = Id<Booking>(1);
    booking.number = u"R6-11-0001"_s;
    booking.start = fromTokyo(QDate(2024, 11, 21), QTime(10, 0));
    booking.end = booking.start + 3600;
    booking.office = Id<Office>(1);
    booking.booth = Id<Booth>(1);
    booking.mode = 1;
    booking.exceptionReason = u"臨時"_s;
    booking.staff = {{Id<Staff>(1), u"今村 健吾"_s, Part::Lead}, {Id<Staff>(2), u"水野 和彦"_s, Part::Second}};
    return booking;
}

QString faultOf(const Booking& booking)
{
    const Status checked = checkBooking(booking);
    return checked ? QString() : checked.error().field;
}

} // namespace

TEST_CASE("a session has a length, a day, an office, one lead, and buffers within its day")
{
    CHECK(faultOf(session()).isEmpty());
    Booking booking = session();
    booking.end = booking.start;
    CHECK(faultOf(booking) == u"end"_s);
    booking.end = booking.start + 24 * 3600;
    CHECK(faultOf(booking) == u"end"_s);
    booking = session();
    booking.office = {};
    CHECK(faultOf(booking) == u"office"_s);
    booking = session();
    booking.staff.last().part = Part::Lead;
    CHECK(faultOf(booking) == u"staff"_s);
    booking = session();
    booking.staff.append({Id<Staff>(2), {}, Part::Ojt});
    CHECK(faultOf(booking) == u"staff"_s);
    booking = session();
    booking.bufferAfter = -1;
    CHECK(faultOf(booking) == u"buffer"_s);
    booking.bufferAfter = MostBufferMinutes + 1;
    CHECK(faultOf(booking) == u"buffer"_s);
    booking.bufferAfter = 30;
    CHECK(faultOf(booking).isEmpty());
    booking.start = fromTokyo(QDate(2024, 11, 21), QTime(22, 31));
    booking.end = booking.start + 3600;
    CHECK(faultOf(booking) == u"buffer"_s);
}

TEST_CASE("a move keeps the length, chooses the booth of another office anew, and hands the lead over")
{
    const Booking before = session();
    CHECK((moved(before, {}) == before));
    BookingMove move;
    move.start = before.start + 1800;
    Booking after = moved(before, move);
    CHECK(after.end == before.end + 1800);
    CHECK((after.booth == before.booth));
    CHECK(after.exceptionReason == u"臨時"_s); // the same day
    move.start = before.start + 7L * 24 * 3600;
    CHECK(moved(before, move).exceptionReason.isEmpty());
    move = {};
    move.end = before.end + 1800;
    CHECK(moved(before, move).start == before.start);
    CHECK(moved(before, move).end == before.end + 1800);
    move = {};
    move.office = Id<Office>(2);
    CHECK(moved(before, move).booth.isNull());
    move.booth = Id<Booth>(7);
    CHECK((moved(before, move).booth == Id<Booth>(7)));
    move = {};
    move.lead = Id<Staff>(2);
    after = moved(before, move);
    REQUIRE(after.staff.size() == 1);
    CHECK((after.staff.constFirst().staff == Id<Staff>(2)));
    CHECK((after.staff.constFirst().part == Part::Lead));
}

TEST_CASE("of a session that is over only the status may change, and none is moved there")
{
    const Booking before = session();
    Booking after = before;
    after.note = u"資料"_s;
    CHECK_FALSE(changeFault(before, after, before.end - 1));
    const auto fault = changeFault(before, after, before.end);
    REQUIRE(fault);
    CHECK(fault->kind == ErrorKind::RuleViolation);
    CHECK(fault->message.contains(u"R6-11-0001"_s));
    after = before;
    after.status = BookingStatus::NoShow;
    CHECK_FALSE(changeFault(before, after, before.end));
    after = before;
    after.start -= 7200;
    after.end -= 7200;
    CHECK_FALSE(changeFault(before, after, after.end - 1));
    CHECK(changeFault(before, after, after.end));
}

TEST_CASE("a session whose memo counts is not taken off, and taking one off needs a reason")
{
    Booking booking = session();
    CHECK(statusFault(booking, BookingStatus::Cancelled, u" "_s)->field == u"reason"_s);
    CHECK_FALSE(statusFault(booking, BookingStatus::Cancelled, u"先方の都合"_s));
    CHECK_FALSE(statusFault(booking, BookingStatus::NoShow, {}));
    booking.memoStatus = MemoStatus::Draft;
    CHECK_FALSE(statusFault(booking, BookingStatus::Cancelled, u"先方の都合"_s));
    for (const MemoStatus status : {MemoStatus::Submitted, MemoStatus::Confirmed}) {
        booking.memoStatus = status;
        for (const BookingStatus off : {BookingStatus::Cancelled, BookingStatus::NoShow}) {
            const auto fault = statusFault(booking, off, u"先方の都合"_s);
            REQUIRE(fault);
            CHECK(fault->kind == ErrorKind::RuleViolation);
        }
        CHECK_FALSE(statusFault(booking, BookingStatus::Completed, {}));
    }
}
