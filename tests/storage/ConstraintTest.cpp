// SPDX-License-Identifier: GPL-3.0-or-later
// What the data base itself refuses, whoever asks: a faulty program included.
#include "core/storage/BookingRepository.h"
#include "core/storage/MemoRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::errorOf;
using yorozu::test::Store;

namespace {

// A booking (1) with a published, stamped memo (1).
void populate(Store& store)
{
    store.write([&](Writer& writer) {
        Booking booking = store.booking(10);
        booking.client = store.client.id;
        booking.topic = store.topic;
        const Id<Booking> id = BookingRepository(store.connection()).add(writer, booking);
        MemoRepository memos(store.connection());
        const Id<Memo> memo = memos.create(writer, id, QDate(2024, 11, 20), store.content());
        memos.publish(writer, memo, store.content(), store.slot(), 1, false, {});
        memos.stamp(writer, memo, store.boxes.first(), u"今村"_s, false, 2);
    });
}

} // namespace

TEST_CASE("no statement can bring the record into a state that must not be")
{
    Store store(GENERATE(from_range(Store::engines())));
    populate(store);
    const auto statements = std::to_array<const char16_t*>({
        // double bookings
        u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner) "
        "SELECT resource_kind, resource, starts + 60, ends + 60, 'booking', 99 FROM occupancy",
        u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner) "
        "SELECT resource_kind, resource, starts - 60, starts + 1, 'activity', 99 FROM occupancy",
        u"UPDATE occupancy SET starts = starts + 60",
        u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner) "
        "VALUES ('booth', 1, 20, 10, 'booking', 1)",
        u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner) "
        "VALUES ('booth', 1, 10, 20, 'hold', 1)",
        // what records point to
        u"DELETE FROM client",
        u"DELETE FROM person",
        u"DELETE FROM staff",
        u"DELETE FROM office",
        u"DELETE FROM booth",
        u"DELETE FROM topic",
        u"DELETE FROM course",
        u"DELETE FROM mode",
        u"DELETE FROM stamp_box",
        u"DELETE FROM session",
        u"DELETE FROM booking",
        u"DELETE FROM memo",
        u"DELETE FROM memo_revision",
        // the memo
        u"INSERT INTO memo_attendee (memo_id, position, part, name) VALUES (1, 9, 'lead', 'x')",
        u"INSERT INTO memo_attendee (memo_id, position, part, name) VALUES (1, 9, 'guest', 'x')",
        u"UPDATE memo SET starts = NULL",
        u"UPDATE memo SET ends = starts",
        u"UPDATE memo SET fiscal_year = NULL",
        u"UPDATE memo SET course_id = NULL",
        u"UPDATE memo SET lead_id = NULL",
        u"UPDATE memo SET client_id = NULL",
        u"UPDATE memo SET month = 13",
        u"UPDATE memo SET status = 'confirmed'",
        u"UPDATE memo SET status = 'approved'",
        u"UPDATE memo SET revision = 0",
        u"UPDATE memo SET lead_id = 999",
        u"INSERT INTO confirmation (memo_id, revision, stamp_box_id, surname, stamped_at) VALUES (1, 1, 1, 'x', 1)",
        u"INSERT INTO confirmation (memo_id, revision, stamp_box_id, surname, stamped_at) VALUES (1, 7, 2, 'x', 1)",
        u"INSERT INTO memo_event (memo_id, kind, staff_name, at, revision) VALUES (1, 'returned', 'x', 1, 1)",
        u"INSERT INTO impression_revision (memo_id, number, impression) VALUES (1, 7, 'x')",
        // numbers
        u"INSERT INTO session (number, period, sequence, drawn_at) SELECT number, 'x', 1, 1 FROM session",
        u"INSERT INTO session (number, period, sequence, drawn_at) SELECT 'x', period, sequence, 1 FROM session",
        u"UPDATE client SET number = NULL",
        // bookings
        u"UPDATE booking SET ends = starts",
        u"UPDATE booking SET status = 'cancelled'",
        u"UPDATE booking SET status = 'maybe'",
        u"UPDATE booking SET office_id = 999",
        // words and people
        u"UPDATE client SET industry = 'Z'",
        u"UPDATE client SET corporate_number = '123'",
        u"UPDATE client SET name = ''",
        u"UPDATE person SET gender = 'x'",
        u"UPDATE staff SET permission_group = 'king'",
        u"UPDATE office SET closes_at = opens_at",
        u"INSERT INTO office (name, opens_at, closes_at) SELECT name, 1, 2 FROM office",
        u"INSERT INTO topic (name) SELECT name FROM topic",
        u"UPDATE topic SET valid_from = '2024-04-01', valid_to = '2024-03-31'",
        // what hangs on exactly one record
        u"INSERT INTO handover (to_id, text, created_at) VALUES (1, 'x', 1)",
        u"INSERT INTO task (to_id, due_on, text, client_id, memo_id, created_at) VALUES (1, '2024-11-20', 'x', 1, 1, "
        u"1)",
        u"INSERT INTO attachment (sha256, name, size, media_type, memo_id, added_at) VALUES ('x', 'x', 1, 'x', 1, 1)",
        // the record of changes
        u"UPDATE audit_chain SET staff_name = 'x'",
        u"DELETE FROM audit_chain",
        u"INSERT INTO audit_payload (seq) VALUES (99999)",
    });
    for (const char16_t* statement : statements) {
        const QString sql = QString::fromUtf16(statement);
        INFO(sql.toStdString());
        const auto error = errorOf([&] { Query(store.connection(), sql).exec(); });
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::RuleViolation);
        CHECK(!error->message.isEmpty());
        CHECK(error->detail.contains(sql));
    }
}

TEST_CASE("a second draft of nobody in particular is refused like one of a person")
{
    Store store(GENERATE(from_range(Store::engines())));
    populate(store);
    const auto insert = [&](const QString& uuid, const QString& author) {
        return errorOf([&] {
            Query(store.connection(), u"INSERT INTO draft (uuid, memo_id, author_id, base_revision, saved_at, content) "
                                      "VALUES (?, 1, %1, 0, 1, '{}')"_s.arg(author))
                .bind(uuid)
                .exec();
        });
    };
    CHECK(!insert(u"a"_s, u"NULL"_s));
    CHECK(insert(u"b"_s, u"NULL"_s));
    CHECK(!insert(u"c"_s, u"1"_s));
    CHECK(insert(u"d"_s, u"1"_s));
}

TEST_CASE("expired holds alone do not keep a place")
{
    Store store(GENERATE(from_range(Store::engines())));
    const Booking wanted = store.booking(10);
    const auto hold = [&](qint64 expires) {
        Query(store.connection(), u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner, "
                                  "expires) VALUES ('booth', ?, ?, ?, 'hold', 1, ?)"_s)
            .bind(wanted.booth)
            .bind(wanted.start)
            .bind(wanted.end)
            .bind(expires)
            .exec();
    };
    BookingRepository bookings(store.connection());
    const UtcSeconds now = store.clock().now();
    hold(now + 1);
    const auto error = store.tryWrite([&](Writer& writer) { bookings.add(writer, wanted); });
    REQUIRE(error);
    CHECK(error->field == u"occupancy"_s);
    const auto conflicts = bookings.conflicts(wanted, now);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.first().with.isNull());
    CHECK(bookings.conflicts(wanted, now + 1).isEmpty());
    store.clock().set(now + 1);
    CHECK(!store.tryWrite([&](Writer& writer) { bookings.add(writer, wanted); }));
    CHECK(store.number(u"SELECT count(*) FROM occupancy WHERE owner_kind = 'hold'"_s) == 0);
}
