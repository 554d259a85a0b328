// SPDX-License-Identifier: GPL-3.0-or-later
// What a booking knows of itself beside its time and place: buffers, arrival, cancellation, what became of it.
#include "core/storage/AuditRepository.h"
#include "core/storage/BookingEvents.h"
#include "core/storage/BookingRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

Id<Booking> add(Store& store, const Booking& booking)
{
    Id<Booking> id;
    store.write([&](Writer& writer) { id = BookingRepository(store.connection()).add(writer, booking); });
    return id;
}

} // namespace

TEST_CASE("the time before and after widens the rows of booth and staff, not of the client")
{
    Store store(GENERATE(from_range(Store::engines())));
    BookingRepository bookings(store.connection());
    Booking booking = store.booking(10);
    booking.client = store.client.id;
    booking.bufferBefore = 15;
    booking.bufferAfter = 30;
    const Id<Booking> id = add(store, booking);
    CHECK(bookings.byId(id)->bufferBefore == 15);
    CHECK(bookings.byId(id)->bufferAfter == 30);
    const QString rows = u"SELECT count(*) FROM occupancy WHERE resource_kind = '%1' AND starts = %2 AND ends = %3"_s;
    for (const QString& kind : {u"booth"_s, u"staff"_s})
        CHECK(store.number(rows.arg(kind).arg(booking.start - 900).arg(booking.end + 1800)) == 1);
    CHECK(store.number(rows.arg(u"client"_s).arg(booking.start).arg(booking.end)) == 1);
    CHECK(store.tryWrite([&](Writer& writer) { bookings.add(writer, store.booking(11)); }));

    Booking narrower = *bookings.byId(id);
    narrower.bufferAfter = 0;
    store.write([&](Writer& writer) { bookings.update(writer, narrower); });
    CHECK(!store.tryWrite([&](Writer& writer) { bookings.add(writer, store.booking(11)); }));
    CHECK(checkInvariants(store.connection()) == QStringList());
}

TEST_CASE("who has come, and who took a session off, is known as long as it is so")
{
    Store store(GENERATE(from_range(Store::engines())));
    BookingRepository bookings(store.connection());
    const Id<Booking> id = add(store, store.booking(10));
    const auto become = [&](BookingStatus status, const QString& reason = {}) {
        store.write([&](Writer& writer) { bookings.setStatus(writer, id, status, reason); });
        return *bookings.byId(id);
    };
    CHECK(bookings.byId(id)->arrivedAt == 0);
    const UtcSeconds came = store.clock().now();
    CHECK(become(BookingStatus::Arrived).arrivedAt == came);
    store.clock().set(came + 3600);
    CHECK(become(BookingStatus::Completed).arrivedAt == came);
    CHECK(become(BookingStatus::Arrived).arrivedAt == came);
    CHECK(become(BookingStatus::Confirmed).arrivedAt == 0);
    const Booking off = become(BookingStatus::Cancelled, u"先方の都合"_s);
    REQUIRE(off.cancelled);
    CHECK(off.cancelled->at == came + 3600);
    CHECK(off.cancelled->reason == u"先方の都合"_s);
    CHECK_FALSE(become(BookingStatus::Confirmed).cancelled);

    Booking onHoliday = *bookings.byId(id);
    onHoliday.exceptionReason = u"出張相談会の振替"_s;
    store.write([&](Writer& writer) { bookings.update(writer, onHoliday); });
    CHECK(bookings.byId(id)->exceptionReason == u"出張相談会の振替"_s);
}

TEST_CASE("what became of a booking is told line by line, without names of clients")
{
    Store store(GENERATE(from_range(Store::engines())));
    BookingRepository bookings(store.connection());
    const Id<Booking> id = add(store, store.booking(10));
    Booking later = *bookings.byId(id);
    later.start += 1800;
    later.end += 1800;
    later.booth = store.booths.at(1).id;
    later.staff = {{store.staff.at(1).id, {}, Part::Lead}};
    later.client = store.client.id;
    later.note = u"資料"_s;
    store.write([&](Writer& writer) {
        bookings.update(writer, later);
        bookings.setStatus(writer, id, BookingStatus::Cancelled, u"先方の都合"_s);
    });
    const QList<BookingEvent> events = eventsOf(store.connection(), id);
    REQUIRE(events.size() == 3);
    CHECK(events.at(2).booked);
    CHECK(events.at(0).by == store.caller().name);
    CHECK(events.at(0).reason == u"先方の都合"_s);
    CHECK((events.at(0).changes == QList<BookingChange>{{BookingField::State, u"confirmed"_s, u"cancelled"_s}}));
    const QList<BookingChange> moved{
        {BookingField::Start, QString::number(later.start - 1800), QString::number(later.start)},
        {BookingField::End, QString::number(later.end - 1800), QString::number(later.end)},
        {BookingField::Booth, u"ブース1"_s, u"ブース2"_s},
        {BookingField::Lead, u"今村 健吾"_s, u"水野 和彦"_s},
        {BookingField::Client, {}, {}},
        {BookingField::Other, {}, {}},
    };
    CHECK((events.at(1).changes == moved));
}

TEST_CASE("check finds a booking and its occupancy that do not agree")
{
    const QString engine = GENERATE(from_range(Store::engines()));
    struct Case
    {
        const char* what;
        QString sql;
    };
    const QList<Case> cases{
        {"the buffer of the booth", u"UPDATE booking SET buffer_after = 10"_s},
        {"the time", u"UPDATE booking SET starts = starts - 60"_s},
        {"the coordinator", u"UPDATE booking_staff SET staff_id = 3"_s},
        {"who sits in", u"UPDATE booking_staff SET part = 'sat-in'"_s},
        {"the client's row", u"DELETE FROM occupancy WHERE resource_kind = 'client'"_s},
        {"the staff's row", u"DELETE FROM occupancy WHERE resource_kind = 'staff'"_s},
        {"another booth", u"UPDATE booking SET booth_id = 2"_s},
        {"no client", u"UPDATE booking SET client_id = NULL"_s},
        {"history", u"UPDATE booking SET imported = 1"_s},
    };
    for (const Case& one : cases) {
        Store store(engine);
        Booking booking = store.booking(10);
        booking.client = store.client.id;
        booking.bufferBefore = 15;
        add(store, booking);
        REQUIRE(checkInvariants(store.connection()) == QStringList());
        INFO(one.what);
        store.tamper(one.sql);
        const QStringList problems = checkInvariants(store.connection());
        CHECK(std::any_of(problems.cbegin(), problems.cend(),
                          [](const QString& problem) { return problem.contains(u"R6-11-0001"_s); }));
    }
}
