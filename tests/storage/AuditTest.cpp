// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditRepository.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/MemoRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

TEST_CASE("a change names who, when, where, what, before and after")
{
    Store store(GENERATE(from_range(Store::engines())));
    CentreRepository centre(store.connection());
    store.write([&](Writer& writer) { centre.setSetting(writer, u"k"_s, u"1"_s); });
    store.write([&](Writer& writer) { centre.setSetting(writer, u"k"_s, u"2"_s); });
    const QList<AuditEntry> entries = AuditRepository(store.connection()).list(u"setting"_s);
    REQUIRE(entries.size() == 2);
    const AuditEntry& newest = entries.first();
    CHECK(newest.seq == entries.last().seq + 1);
    CHECK(newest.at == store.clock().now());
    CHECK(newest.staff == store.staff.first().id.number());
    CHECK(newest.staffName == store.staff.first().name);
    CHECK(newest.workstation == u"pc-1"_s);
    CHECK(newest.action == u"update"_s);
    CHECK(newest.before.value(u"value"_s).toString() == u"1"_s);
    CHECK(newest.after.value(u"value"_s).toString() == u"2"_s);
    CHECK(AuditRepository(store.connection()).list({}, 0, 1).size() == 1);
    CHECK(AuditRepository(store.connection()).list(u"client"_s, store.client.id.number()).size() == 1);
    CHECK(AuditRepository(store.connection()).list(u"client"_s, 99).isEmpty());
}

TEST_CASE("whoever alters the record of changes behind the program's back is found out")
{
    Store store(GENERATE(from_range(Store::engines())));
    AuditRepository audit(store.connection());
    REQUIRE(audit.verifyChain().isEmpty());
    const QString head = audit.head();
    CHECK(head.size() == 64);
    store.dropGuards();
    const auto tampers = std::to_array<const char16_t*>({
        u"UPDATE audit_chain SET staff_name = '別人' WHERE seq = 3",
        u"UPDATE audit_chain SET at = at + 1 WHERE seq = 3",
        u"UPDATE audit_chain SET staff_id = 2 WHERE seq = 3",
        u"UPDATE audit_chain SET row_id = 7 WHERE seq = 3",
        u"UPDATE audit_chain SET hash = substr(hash, 2) || 'x' WHERE seq = 3",
        u"UPDATE audit_chain SET payload_digest = substr(payload_digest, 2) || 'x' WHERE seq = 3",
        u"DELETE FROM audit_chain WHERE seq = 3",
        u"DELETE FROM audit_chain WHERE seq = 1",
        u"UPDATE audit_payload SET after_state = '{}' WHERE seq = 3",
        u"UPDATE audit_payload SET before_state = after_state, after_state = NULL WHERE seq = 3",
        u"DELETE FROM audit_payload WHERE seq = 3",
    });
    for (const char16_t* tamper : tampers) {
        INFO(QString::fromUtf16(tamper).toStdString());
        store.tamper(u"BEGIN"_s);
        store.tamper(QString::fromUtf16(tamper));
        CHECK(!audit.verifyChain().isEmpty());
        store.tamper(u"ROLLBACK"_s);
        CHECK(audit.verifyChain().isEmpty());
    }
}

TEST_CASE("a payload may go if its going is on record")
{
    Store store(GENERATE(from_range(Store::engines())));
    AuditRepository audit(store.connection());
    store.write([&](Writer& writer) {
        Query(store.connection(), u"DELETE FROM audit_payload WHERE seq = 3"_s).exec();
        writer.record(u"erase"_s, u"audit_payload"_s, 3, {}, {});
    });
    CHECK(audit.verifyChain().isEmpty());
    CHECK(audit.list().size() == store.number(u"SELECT count(*) FROM audit_chain"_s));
}

TEST_CASE("the check tells each broken rule, and nothing of a sound data base")
{
    Store store(GENERATE(from_range(Store::engines())));
    store.write([&](Writer& writer) {
        BookingRepository(store.connection()).add(writer, store.booking(10));
        MemoRepository memos(store.connection());
        const Id<Memo> memo = memos.create(writer, Id<Booking>(1), QDate(2024, 11, 20), store.content());
        memos.publish(writer, memo, store.content(), store.slot(), 1, false, {});
    });
    REQUIRE(checkInvariants(store.connection()) == QStringList());
    store.dropGuards();
    const auto faults = std::to_array<const char16_t*>({
        u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner) "
        "SELECT resource_kind, resource, starts + 1, ends, 'activity', 5 FROM occupancy WHERE resource_kind = 'booth'",
        u"DELETE FROM occupancy",
        u"UPDATE booking SET status = 'no-show'",
        u"UPDATE memo SET lead_id = 2",
        u"DELETE FROM memo_attendee",
        u"UPDATE memo_revision SET number = 2",
        u"UPDATE memo SET revision = 2",
        u"DELETE FROM memo_text",
        u"DELETE FROM memo_impression",
        u"UPDATE counter SET value = 1 WHERE kind = 'client'; ",
        u"DELETE FROM counter WHERE kind = 'session'",
        u"DELETE FROM counter WHERE kind = 'client'",
        u"DELETE FROM staff WHERE id = 1",
        u"DELETE FROM audit_payload WHERE seq = 2",
    });
    store.tamper(u"UPDATE client SET number = 'C-00001'"_s);
    for (const char16_t* fault : faults) {
        const QString sql = QString::fromUtf16(fault);
        if (sql.contains(u"value = 1"_s))
            store.tamper(u"UPDATE client SET number = 'C-00002'"_s);
        INFO(sql.toStdString());
        store.tamper(u"BEGIN"_s);
        store.tamper(sql);
        store.connection().setInTransaction(true);
        CHECK(!checkInvariants(store.connection()).isEmpty());
        store.connection().setInTransaction(false);
        store.tamper(u"ROLLBACK"_s);
        store.tamper(u"UPDATE client SET number = 'C-00001'"_s);
    }
    CHECK(checkInvariants(store.connection()) == QStringList());
}

TEST_CASE("the records are counted")
{
    Store store(GENERATE(from_range(Store::engines())));
    QMap<QString, qint64> counts;
    for (const auto& [name, number] : countRecords(store.connection()))
        counts.insert(name, number);
    CHECK(counts.value(u"staff"_s) == 3);
    CHECK(counts.value(u"clients"_s) == 1);
    CHECK(counts.value(u"memos"_s, -1) == 0);
    CHECK(counts.value(u"audit"_s) > 10);
    CHECK(counts.size() == 14);
}
