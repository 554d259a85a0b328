// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CalendarService.h"
#include "core/service/PlaceService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::ServiceFixture;

namespace {

Booking session(ServiceFixture& desk, QDate day, QTime from, qsizetype office, const Caller& lead)
{
    Booking booking;
    booking.start = fromTokyo(day, from);
    booking.end = booking.start + 1800;
    booking.office = desk.centre().offices.at(office).id;
    booking.mode = desk.centre().modes.constFirst().id;
    booking.staff = {{lead.staff, lead.name, Part::Lead}};
    return booking;
}

} // namespace

TEST_CASE("Sessions are counted by the days of Tokyo, of all offices or of one, without those that were cancelled")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const QDate first(2024, 11, 21);
    const QDate second(2024, 11, 22);
    auto& bookings = desk.services().bookings();
    const auto made = bookings.add(
        desk.clerk(), {session(desk, first, {9, 0}, 0, desk.writer()), session(desk, first, {10, 0}, 0, desk.writer()),
                       session(desk, first, {9, 0}, 1, desk.other()), session(desk, second, {9, 0}, 0, desk.writer())});
    REQUIRE(made);
    const auto* ids = std::get_if<QList<Id<Booking>>>(&*made);
    REQUIRE(ids);
    REQUIRE(bookings.setStatus(desk.clerk(), ids->at(1), BookingStatus::Cancelled, u"先方の都合"_s));
    service::CalendarService calendar(desk.services().file());
    const auto all = calendar.counts(first, second.addDays(1));
    REQUIRE(all);
    CHECK(all->value(first) == 2);
    CHECK(all->value(second) == 1);
    CHECK(all->size() == 2);
    const auto until = calendar.counts(first, second); // without the last day
    REQUIRE(until);
    CHECK_FALSE(until->contains(second));
    const auto office = calendar.counts(first, second, desk.centre().offices.at(1).id);
    REQUIRE(office);
    CHECK(office->value(first) == 1);
}

TEST_CASE(
    "The month is told by day and office, with the minutes in its booths and the days on which nobody is received")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const QDate first(2024, 11, 21);
    const QDate second(2024, 11, 22);
    auto& bookings = desk.services().bookings();
    const auto made = bookings.add(
        desk.clerk(), {session(desk, first, {9, 0}, 0, desk.writer()), session(desk, first, {10, 0}, 0, desk.writer()),
                       session(desk, first, {11, 0}, 0, desk.writer()), session(desk, first, {9, 0}, 1, desk.other()),
                       session(desk, second, {9, 0}, 0, desk.writer())});
    REQUIRE(made);
    const auto ids = std::get<QList<Id<Booking>>>(*made);
    REQUIRE(bookings.setStatus(desk.clerk(), ids.at(1), BookingStatus::Cancelled, u"先方の都合"_s));
    ClosingDay closing;
    closing.first = closing.last = second;
    closing.reason = u"棚卸"_s;
    REQUIRE(service::PlaceService(desk.services().file()).save(desk.chief(), closing, service::BookedSessions::Keep));
    const auto month = service::CalendarService(desk.services().file()).month(first, second.addDays(1));
    REQUIRE(month);
    const QList<Office>& offices = desk.centre().offices;
    const QList<DayCount> counts = month->counts.value(first);
    REQUIRE(counts.size() == 2);
    for (const DayCount& count : counts) {
        const bool main = count.office == offices.at(0).id;
        CHECK(count == (main ? DayCount{offices.at(0).id, 2, 60} : DayCount{offices.at(1).id, 1, 30}));
    }
    CHECK(month->counts.value(second).size() == 1);
    CHECK(month->counts.size() == 2);
    REQUIRE(month->closingDays.size() == 1);
    CHECK(month->closingDays.constFirst().reason == u"棚卸"_s);
}
