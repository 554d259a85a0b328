// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PlaceService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace yorozu;
using test::ServiceFixture;

namespace {

Booking at(ServiceFixture& desk, QTime from, QTime to, const Caller& lead)
{
    Booking booking;
    booking.start = fromTokyo(QDate(2024, 11, 21), from);
    booking.end = fromTokyo(QDate(2024, 11, 21), to);
    booking.office = desk.centre().offices.constFirst().id;
    booking.mode = desk.centre().modes.constFirst().id;
    booking.staff = {{lead.staff, lead.name, Part::Lead}};
    return booking;
}

QStringList clashes(const Result<service::BookingOutcome>& outcome)
{
    REQUIRE(outcome);
    QStringList whats;
    if (const auto* clash = std::get_if<BookingClash>(&*outcome)) {
        for (const BookingConflict& conflict : clash->conflicts)
            whats.append(conflict.what);
    }
    whats.sort();
    return whats;
}

} // namespace

TEST_CASE("A session without a booth takes the first free one")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& bookings = desk.services().bookings();
    REQUIRE(bookings.add(desk.clerk(), {at(desk, {10, 0}, {11, 0}, desk.writer())}));
    REQUIRE(bookings.add(desk.clerk(), {at(desk, {10, 30}, {11, 30}, desk.other())}));
    const auto day = *bookings.list(QDate(2024, 11, 21), QDate(2024, 11, 22));
    REQUIRE(day.size() == 2);
    CHECK(day.at(0).boothName == QStringLiteral("ブース1"));
    CHECK(day.at(1).boothName == QStringLiteral("ブース2"));
}

TEST_CASE("Booth, coordinator and client are never booked twice; the loser hears who has it and what is free")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& bookings = desk.services().bookings();
    Booking first = at(desk, {10, 0}, {11, 0}, desk.writer());
    first.client = desk.client();
    first.booth = desk.centre().booths.constFirst().id;
    REQUIRE(clashes(bookings.add(desk.clerk(), {first})).isEmpty());
    Booking same = first;
    same.start += 1800;
    same.end += 1800;
    const auto outcome = bookings.add(desk.clerk(), {same});
    CHECK(clashes(outcome) == QStringList{QStringLiteral("booth"), QStringLiteral("client"), QStringLiteral("staff")});
    const auto& clash = std::get<BookingClash>(*outcome);
    CHECK(clash.conflicts.constFirst().text.contains(QStringLiteral("10:00–11:00")));
    REQUIRE(clash.free.size() == 3);
    for (const FreeSlot& slot : clash.free)
        CHECK((slot.end <= first.start || slot.start >= first.end));
    // Half-open: the next one begins when this one ends.
    Booking next = first;
    next.start = first.end;
    next.end = first.end + 3600;
    CHECK(clashes(bookings.add(desk.clerk(), {next})).isEmpty());
}

TEST_CASE("Several bookings are made all or none")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Booking good = at(desk, {13, 0}, {14, 0}, desk.writer());
    REQUIRE_FALSE(clashes(desk.services().bookings().add(desk.clerk(), {good, good})).isEmpty());
    CHECK(desk.services().bookings().list(QDate(2024, 11, 21), QDate(2024, 11, 22))->isEmpty());
}

TEST_CASE("A cancelled session gives its slot back, and says why it was cancelled")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& bookings = desk.services().bookings();
    const Booking wanted = at(desk, {15, 0}, {16, 0}, desk.writer());
    const auto ids = std::get<QList<Id<Booking>>>(*bookings.add(desk.clerk(), {wanted}));
    CHECK(bookings.setStatus(desk.clerk(), ids.constFirst(), BookingStatus::Cancelled).error().field ==
          QStringLiteral("reason"));
    REQUIRE(bookings.setStatus(desk.clerk(), ids.constFirst(), BookingStatus::Cancelled, QStringLiteral("先方の都合")));
    CHECK(clashes(bookings.add(desk.clerk(), {wanted})).isEmpty());
}

TEST_CASE("A session comes back only to a day and a place that are open, and not over another's change")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& bookings = desk.services().bookings();
    const auto ids =
        std::get<QList<Id<Booking>>>(*bookings.add(desk.clerk(), {at(desk, {15, 0}, {16, 0}, desk.writer())}));
    const Id<Booking> id = ids.constFirst();
    const QString reason = QStringLiteral("先方の都合");
    REQUIRE(bookings.setStatus(desk.clerk(), id, BookingStatus::Cancelled, reason));

    const QDate day(2024, 11, 21);
    REQUIRE(service::PlaceService(desk.services().file())
                .save(desk.chief(), ClosingDay{{}, {}, day, day, QStringLiteral("設備点検")},
                      service::BookedSessions::Show));
    const Status closed = bookings.setStatus(desk.clerk(), id, BookingStatus::Confirmed);
    REQUIRE_FALSE(closed);
    CHECK(closed.error().message.contains(QStringLiteral("設備点検")));
    CHECK(bookings.byId(id)->status == BookingStatus::Cancelled);

    const Status late = bookings.setStatus(desk.clerk(), id, BookingStatus::Tentative, {}, BookingStatus::Confirmed);
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::Conflict);
}

TEST_CASE("What is no session is refused with its field")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& bookings = desk.services().bookings();
    Booking backwards = at(desk, {11, 0}, {10, 0}, desk.writer());
    CHECK(bookings.add(desk.clerk(), {backwards}).error().field == QStringLiteral("end"));
    Booking nobody = at(desk, {10, 0}, {11, 0}, desk.writer());
    nobody.staff.clear();
    CHECK(bookings.add(desk.clerk(), {nobody}).error().field == QStringLiteral("staff"));
    CHECK(bookings.add(desk.reader(), {at(desk, {10, 0}, {11, 0}, desk.writer())}).error().kind ==
          ErrorKind::Forbidden);
}
