// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditRepository.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/MemoRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

Id<Booking> add(Store& store, const Booking& booking, bool imported = false)
{
    Id<Booking> id;
    store.write([&](Writer& writer) { id = BookingRepository(store.connection()).add(writer, booking, imported); });
    return id;
}

} // namespace

TEST_CASE("a booking is read back with the names beside the ids")
{
    Store store(GENERATE(from_range(Store::engines())));
    Booking booking = store.booking(10);
    booking.client = store.client.id;
    booking.person = store.client.persons.first().id;
    booking.topic = store.topic;
    booking.channel = store.channel;
    booking.programme = store.programme;
    booking.course = store.course;
    booking.note = u"資料あり"_s;
    booking.staff.append({store.staff.at(1).id, store.staff.at(1).name, Part::Second});
    booking.staff.append({store.staff.at(2).id, store.staff.at(2).name, Part::Ojt});
    booking.id = add(store, booking);

    const auto found = BookingRepository(store.connection()).byId(booking.id);
    REQUIRE(found);
    Booking expected = booking;
    expected.number = u"R6-11-0001"_s;
    expected.officeName = u"新橋"_s;
    expected.boothName = u"ブース1"_s;
    expected.modeName = u"来所"_s;
    expected.clientName = store.client.name;
    expected.personName = u"山田 太郎"_s;
    expected.topicName = u"資金繰り"_s;
    expected.ordinal = 1;
    expected.version = 1;
    CHECK((*found == expected));
    CHECK(!BookingRepository(store.connection()).byId(Id<Booking>(99)));
    CHECK(!BookingRepository(store.connection()).byId({}));
}

TEST_CASE("booth, lead, second and client are never in two places, who sits in may be")
{
    Store store(GENERATE(from_range(Store::engines())));
    BookingRepository bookings(store.connection());
    Booking first = store.booking(10, 0, 0);
    first.client = store.client.id;
    first.staff.append({store.staff.at(1).id, {}, Part::Second});
    first.id = add(store, first);

    struct Case
    {
        const char* what;
        std::function<void(Booking&)> change;
        QString conflict; // empty: it is allowed
    };
    // From another person in another booth at the same time.
    const auto cases = std::to_array<Case>({
        {"nothing in common", [](Booking&) {}, {}},
        {"the booth", [&](Booking& b) { b.booth = store.booths.at(0).id; }, u"booth"_s},
        {"no booth", [&](Booking& b) { b.booth = {}; }, {}},
        {"the client", [&](Booking& b) { b.client = store.client.id; }, u"client"_s},
        {"the lead leads",
         [&](Booking& b) {
             b.staff = {{store.staff.at(0).id, {}, Part::Lead}};
         },
         u"staff"_s},
        {"the second leads",
         [&](Booking& b) {
             b.staff = {{store.staff.at(1).id, {}, Part::Lead}};
         },
         u"staff"_s},
        {"the lead sits in",
         [&](Booking& b) {
             b.staff.append({store.staff.at(0).id, {}, Part::SatIn});
         },
         {}},
        {"the lead learns",
         [&](Booking& b) {
             b.staff.append({store.staff.at(0).id, {}, Part::Ojt});
         },
         {}},
        {"the booth, afterwards",
         [&](Booking& b) {
             b.booth = store.booths.at(0).id;
             b.start = first.end;
             b.end = first.end + 60;
         },
         {}},
        {"the booth, its last minute",
         [&](Booking& b) {
             b.booth = store.booths.at(0).id;
             b.start = first.end - 60;
             b.end = first.end + 60;
         },
         u"booth"_s},
        {"the booth, but cancelled",
         [&](Booking& b) {
             b.booth = store.booths.at(0).id;
             b.status = BookingStatus::Cancelled;
         },
         {}},
    });
    for (const Case& one : cases) {
        INFO(one.what);
        Booking second = store.booking(10, 2, 1);
        one.change(second);
        Id<Booking> id;
        const auto error = store.tryWrite([&](Writer& writer) { id = bookings.add(writer, second); });
        if (one.conflict.isEmpty()) {
            CHECK(!error);
            store.write([&](Writer& writer) { bookings.setStatus(writer, id, BookingStatus::Cancelled, u"x"_s); });
            continue;
        }
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::RuleViolation);
        CHECK(error->field == u"occupancy"_s);
        const auto conflicts = bookings.conflicts(second);
        REQUIRE(conflicts.size() == 1);
        CHECK((conflicts.first().with == first.id));
        CHECK(conflicts.first().what == one.conflict);
    }
    CHECK(checkInvariants(store.connection()) == QStringList());
}

TEST_CASE("history that is imported keeps nothing to itself")
{
    Store store(GENERATE(from_range(Store::engines())));
    add(store, store.booking(10), true);
    const Id<Booking> second = add(store, store.booking(10), true);
    CHECK(store.number(u"SELECT count(*) FROM occupancy"_s) == 0);
    // Nor does it when it is touched later.
    store.write([&](Writer& writer) {
        BookingRepository(store.connection()).setStatus(writer, second, BookingStatus::Completed);
    });
    CHECK(store.number(u"SELECT count(*) FROM occupancy"_s) == 0);
}

TEST_CASE("a booking that moves takes its places along; a cancelled one gives them back")
{
    Store store(GENERATE(from_range(Store::engines())));
    BookingRepository bookings(store.connection());
    const Id<Booking> id = add(store, store.booking(10));
    add(store, store.booking(14));
    Booking moved = *bookings.byId(id);
    moved.start += 3600;
    moved.end += 3600;
    store.write([&](Writer& writer) { bookings.update(writer, moved); });
    CHECK(bookings.byId(id)->number == u"R6-11-0001"_s);
    CHECK(!store.tryWrite([&](Writer& writer) { bookings.add(writer, store.booking(10)); }));

    Booking clash = *bookings.byId(id);
    clash.start += 3 * 3600;
    clash.end += 3 * 3600;
    const auto error = store.tryWrite([&](Writer& writer) { bookings.update(writer, clash); });
    REQUIRE(error);
    CHECK(error->field == u"occupancy"_s);
    CHECK(bookings.byId(id)->start == moved.start);
    CHECK(bookings.conflicts(*bookings.byId(id)).isEmpty());

    store.write([&](Writer& writer) { bookings.setStatus(writer, id, BookingStatus::Cancelled, u"先方の都合"_s); });
    CHECK(store.text(u"SELECT cancel_reason FROM booking WHERE id = 1"_s) == u"先方の都合"_s);
    const Id<Booking> other = add(store, store.booking(11));
    // It cannot come back while somebody else is there.
    CHECK(store.tryWrite([&](Writer& writer) { bookings.setStatus(writer, id, BookingStatus::Confirmed); }));
    store.write([&](Writer& writer) { bookings.setStatus(writer, other, BookingStatus::NoShow); });
    CHECK(!store.tryWrite([&](Writer& writer) { bookings.setStatus(writer, id, BookingStatus::Confirmed); }));
    CHECK(checkInvariants(store.connection()) == QStringList());
}

TEST_CASE("the second of two who move a booking is told")
{
    Store store(GENERATE(from_range(Store::engines())));
    BookingRepository bookings(store.connection());
    const Booking seen = *bookings.byId(add(store, store.booking(10)));
    store.write([&](Writer& writer) { bookings.update(writer, seen); });
    const auto error = store.tryWrite([&](Writer& writer) { bookings.update(writer, seen); });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::Conflict);
}

TEST_CASE("the list is filtered and in the order of the day")
{
    Store store(GENERATE(from_range(Store::engines())));
    BookingRepository bookings(store.connection());
    Booking withClient = store.booking(13);
    withClient.client = store.client.id;
    withClient.staff.append({store.staff.at(2).id, {}, Part::SatIn});
    const Id<Booking> late = add(store, withClient);
    const Id<Booking> early = add(store, store.booking(9));
    const Id<Booking> beside = add(store, store.booking(9, 1, 1));
    const auto ids = [&](const BookingFilter& filter) {
        QList<Id<Booking>> list;
        for (const Booking& booking : bookings.list(filter))
            list.append(booking.id);
        return list;
    };
    CHECK((ids({}) == QList{early, beside, late}));
    BookingFilter filter;
    filter.from = store.booking(9).start + 1;
    CHECK((ids(filter) == QList{late}));
    filter = {};
    filter.to = store.booking(13).start;
    CHECK((ids(filter) == QList{early, beside}));
    filter = {};
    filter.staff = store.staff.at(2).id;
    CHECK((ids(filter) == QList{late}));
    CHECK(bookings.list(filter).first().staff.size() == 2);
    filter = {};
    filter.client = store.client.id;
    CHECK((ids(filter) == QList{late}));
    filter.office = Id<Office>(99);
    CHECK(ids(filter).isEmpty());
}

TEST_CASE("the row of a session shows its memo and the client's how-manieth visit it is")
{
    Store store(GENERATE(from_range(Store::engines())));
    BookingRepository bookings(store.connection());
    MemoRepository memos(store.connection());
    QList<Id<Booking>> ids;
    for (const int hour : {9, 11, 13, 15}) {
        Booking booking = store.booking(hour);
        booking.client = store.client.id;
        ids.append(add(store, booking));
    }
    Id<Memo> memo;
    store.write([&](Writer& writer) {
        bookings.setStatus(writer, ids.at(1), BookingStatus::NoShow);
        memo = memos.create(writer, ids.at(0), QDate(2024, 11, 20), store.content());
    });
    QList<int> ordinals;
    for (const Booking& booking : bookings.list({}))
        ordinals.append(booking.ordinal);
    CHECK((ordinals == QList{1, 0, 2, 3}));
    const Booking first = *bookings.byId(ids.at(0));
    CHECK((first.memo == memo));
    CHECK((first.memoStatus == MemoStatus::Draft));
    CHECK(memos.byId(memo)->number == first.number);
    CHECK((bookings.byId(ids.at(2))->memoStatus == std::nullopt));
}
