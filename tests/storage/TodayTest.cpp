// SPDX-License-Identifier: GPL-3.0-or-later
// 催促: it belongs to a session, stays on record, and the last one that was not taken back counts.
#include "core/storage/BookingRepository.h"
#include "core/storage/TodayRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

TEST_CASE("a reminder belongs to a session, and the last one that was not taken back counts")
{
    Store store(GENERATE(from_range(Store::engines())));
    UnwrittenMemo about;
    store.write([&](Writer& writer) {
        Booking booking = store.booking(10);
        booking.status = BookingStatus::Completed;
        about.booking = BookingRepository(store.connection()).add(writer, booking);
    });
    about.session = Id<Session>(store.number(u"SELECT session_id FROM booking"_s));
    about.lead = store.staff.at(0).id;
    TodayRepository today(store.connection());
    CHECK(today.lastNudge(about.session) == 0);
    const UtcSeconds first = store.clock().now();
    store.write([&](Writer& writer) { today.addNudge(writer, about); });
    store.clock().set(first + 100);
    store.write([&](Writer& writer) { today.addNudge(writer, about); });
    CHECK(today.lastNudge(about.session) == first + 100);
    CHECK(today.nudgesFor(about.lead, 0).size() == 1);
    store.write([&](Writer& writer) { CHECK(today.withdrawNudge(writer, about.session)); });
    CHECK(today.lastNudge(about.session) == first);
    CHECK(store.number(u"SELECT count(*) FROM nudge"_s) == 2); // it stays on record
    CHECK(store.number(u"SELECT count(*) FROM audit_chain WHERE table_name = 'nudge'"_s) == 3);
}

TEST_CASE("a reminder needs a session and somebody who is reminded")
{
    Store store(GENERATE(from_range(Store::engines())));
    UnwrittenMemo about;
    about.session = Id<Session>(4711);
    about.lead = store.staff.at(0).id;
    CHECK(store.tryWrite([&](Writer& writer) { TodayRepository(store.connection()).addNudge(writer, about); }));
    about.session = {};
    CHECK(store.tryWrite([&](Writer& writer) { TodayRepository(store.connection()).addNudge(writer, about); }));
    CHECK(store.number(u"SELECT count(*) FROM nudge"_s) == 0);
}
