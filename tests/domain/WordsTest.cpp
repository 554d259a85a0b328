// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Words.h"
#include "core/domain/SessionNumber.h"
#include "core/domain/TimeSlot.h"
#include "tests/support/catch.h"

using namespace yorozu;

TEST_CASE("Codes of the fixed words go there and back")
{
    for (const auto status : {MemoStatus::Draft, MemoStatus::Submitted, MemoStatus::Confirmed, MemoStatus::Returned})
        CHECK(memoStatusFromCode(code(status)) == status);
    for (const auto status : {BookingStatus::Tentative, BookingStatus::Confirmed, BookingStatus::Arrived,
                              BookingStatus::Completed, BookingStatus::Cancelled, BookingStatus::NoShow})
        CHECK(bookingStatusFromCode(code(status)) == status);
    for (const auto part : {Part::Lead, Part::Second, Part::SatIn, Part::Ojt, Part::Trainee, Part::Officer})
        CHECK(partFromCode(code(part)) == part);
    CHECK_FALSE(memoStatusFromCode(QStringLiteral("Draft")).has_value());
    CHECK_FALSE(permissionGroupFromCode(QStringLiteral("root")).has_value());
}

TEST_CASE("Cancelled sessions and no-shows keep nothing to themselves")
{
    CHECK(occupies(BookingStatus::Tentative));
    CHECK(occupies(BookingStatus::Completed));
    CHECK_FALSE(occupies(BookingStatus::Cancelled));
    CHECK_FALSE(occupies(BookingStatus::NoShow));
}

TEST_CASE("A session's number has the era's year and month")
{
    CHECK(SessionNumber::period(QDate(2024, 11, 20)) == QStringLiteral("2024-11"));
    CHECK(SessionNumber::format(QStringLiteral("2024-11"), 482) == QStringLiteral("R6-11-0482"));
    CHECK(SessionNumber::format(QStringLiteral("2024-11"), 12345) == QStringLiteral("R6-11-12345"));
    // The months in which an era began have one letter only: that of their last day.
    CHECK(SessionNumber::format(QStringLiteral("2019-04"), 1) == QStringLiteral("H31-04-0001"));
    CHECK(SessionNumber::format(QStringLiteral("2019-05"), 1) == QStringLiteral("R1-05-0001"));
    CHECK(SessionNumber::format(QStringLiteral("1989-01"), 1) == QStringLiteral("H1-01-0001"));
}

TEST_CASE("A time slot is half-open and never empty")
{
    const TimeSlot ten = *TimeSlot::make(36000, 39600);
    CHECK(ten.minutes() == 60);
    CHECK_FALSE(ten.overlaps(*TimeSlot::make(39600, 43200)));
    CHECK(ten.overlaps(*TimeSlot::make(39599, 43200)));
    CHECK_FALSE(TimeSlot::make(36000, 36000));
    CHECK(TimeSlot::make(36001, 36000).error().field == QStringLiteral("end"));
}
