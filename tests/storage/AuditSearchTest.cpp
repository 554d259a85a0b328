// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the record of changes: who, what kind, when, about whom, page by page.
#include "core/storage/AuditSearch.h"
#include "core/storage/AuditNames.h"
#include "core/storage/AuditSubjects.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/MemoRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

// As another person, at another moment.
void note(Store& store, const QString& action, const QString& table, qint64 row, qsizetype staffAt = 0,
          UtcSeconds later = 0)
{
    store.write([&](Writer& writer) {
        const Staff& one = store.staff.at(staffAt);
        writer.actAs({one.id, one.name, one.group, {}, u"pc-2"_s}, writer.now() + later);
        writer.record(action, table, row, {}, {});
    });
}

QStringList actionsOf(const QList<AuditEntry>& entries)
{
    QStringList actions;
    for (const AuditEntry& entry : entries)
        actions.append(entry.action);
    return actions;
}

Id<Memo> memoOf(Store& store, Id<Client> client, int hour)
{
    Id<Memo> memo;
    store.write([&](Writer& writer) {
        MemoRepository memos(store.connection());
        MemoContent content = store.content();
        content.client = client;
        memo = memos.create(writer, {}, QDate(2024, 11, 20), content);
        memos.publish(writer, memo, content, store.slot(hour), 1, false, {});
    });
    return memo;
}

} // namespace

TEST_CASE("the record answers by kind, person and period, newest first")
{
    Store store(GENERATE(from_range(Store::engines())));
    AuditSearch search(store.connection());
    const UtcSeconds now = store.clock().now();
    note(store, u"view"_s, u"client"_s, 1, 0, 10);
    note(store, u"export"_s, u"client"_s, 0, 1, 20);
    note(store, u"print"_s, u"memo"_s, 1, 1, 30);
    note(store, u"erase"_s, u"audit_payload"_s, 0, 2, 40);
    note(store, u"update"_s, u"client"_s, 1, 2, 50);
    AuditQuestion question;
    question.count = 5;
    CHECK(actionsOf(search.page(question)) == QStringList{u"update"_s, u"erase"_s, u"print"_s, u"export"_s, u"view"_s});
    question.kind = AuditKind::View;
    CHECK(actionsOf(search.page(question)) == QStringList{u"view"_s});
    question.kind = AuditKind::Output;
    CHECK(actionsOf(search.page(question)) == QStringList{u"print"_s, u"export"_s});
    question.kind = AuditKind::Upkeep;
    CHECK(actionsOf(search.page(question)) == QStringList{u"erase"_s});
    question.kind = AuditKind::Change;
    question.count = 1;
    CHECK(actionsOf(search.page(question)) == QStringList{u"update"_s});
    question = {};
    question.staff = store.staff.at(1).id.number();
    CHECK(actionsOf(search.page(question)) == QStringList{u"print"_s, u"export"_s});
    question.kind = AuditKind::Output;
    question.from = now + 25;
    CHECK(actionsOf(search.page(question)) == QStringList{u"print"_s});
    question.from = now + 20;
    question.to = now + 30;
    CHECK(actionsOf(search.page(question)) == QStringList{u"export"_s});
    question = {};
    question.table = u"client"_s;
    question.row = 1;
    question.count = 2;
    CHECK(actionsOf(search.page(question)) == QStringList{u"update"_s, u"view"_s});
}

TEST_CASE("the pages of the record hold each line once")
{
    Store store(GENERATE(from_range(Store::engines())));
    // Several in one second: the moment alone does not tell them apart.
    for (int at = 0; at < 7; ++at)
        note(store, at % 2 == 0 ? u"view"_s : u"print"_s, u"memo"_s, 1);
    AuditSearch search(store.connection());
    for (const std::optional<AuditKind> kind : {std::optional<AuditKind>(), std::optional(AuditKind::View)}) {
        AuditQuestion question;
        question.kind = kind;
        question.count = 100'000;
        QList<qint64> whole;
        const QList<AuditEntry> all = search.page(question);
        for (const AuditEntry& entry : all)
            whole.append(entry.seq);
        QList<qint64> paged;
        question.count = 2;
        for (QList<AuditEntry> page = search.page(question); !page.isEmpty(); page = search.page(question)) {
            for (const AuditEntry& entry : std::as_const(page))
                paged.append(entry.seq);
            question.after = AuditPlace{page.constLast().at, page.constLast().seq};
        }
        CHECK(paged == whole);
        CHECK(whole.size() >= 4);
    }
}

TEST_CASE("who has to do with a client is found through all that belongs to him, and through nothing else")
{
    Store store(GENERATE(from_range(Store::engines())));
    Client other = store.client;
    other.id = {};
    other.name = u"別の会社"_s;
    Id<Client> otherId;
    Id<Booking> booking;
    store.write([&](Writer& writer) {
        otherId = ClientRepository(store.connection()).add(writer, other);
        Booking one = store.booking(10);
        one.client = store.client.id;
        booking = BookingRepository(store.connection()).add(writer, one);
    });
    const Id<Memo> memo = memoOf(store, store.client.id, 13);
    const Id<Memo> otherMemo = memoOf(store, otherId, 15);
    const qint64 begun = store.number(u"SELECT max(seq) FROM audit_chain"_s);
    note(store, u"view"_s, u"client"_s, store.client.id.number());
    note(store, u"print"_s, u"memo"_s, memo.number());
    note(store, u"view"_s, u"booking"_s, booking.number());
    note(store, u"export"_s, u"client"_s, 0);
    note(store, u"export"_s, u"memo"_s, 0);
    note(store, u"backup"_s, u"case_file"_s, 0);
    note(store, u"view"_s, u"memo"_s, otherMemo.number());
    note(store, u"view"_s, u"client"_s, otherId.number());
    note(store, u"update"_s, u"setting"_s, 0);
    const auto since = [begun](const QList<AuditEntry>& entries) {
        QStringList found;
        for (const AuditEntry& entry : entries) {
            if (entry.seq > begun)
                found.append(entry.action + u' ' + entry.table);
        }
        return found;
    };
    AuditSearch search(store.connection());
    AuditQuestion question;
    question.client = store.client.id;
    CHECK(since(search.page(question)) == QStringList{u"backup case_file"_s, u"export memo"_s, u"export client"_s,
                                                      u"view booking"_s, u"print memo"_s, u"view client"_s});
    question.kind = AuditKind::Output;
    CHECK(since(search.page(question)) ==
          QStringList{u"backup case_file"_s, u"export memo"_s, u"export client"_s, u"print memo"_s});
    question = {};
    question.memo = memo;
    CHECK(since(search.page(question)) == QStringList{u"backup case_file"_s, u"export memo"_s, u"print memo"_s});
    question = {};
    question.client = Id<Client>(99);
    CHECK(search.page(question).isEmpty());
}

TEST_CASE("a list that left before the client was entered did not hold him")
{
    Store store(GENERATE(from_range(Store::engines())));
    note(store, u"export"_s, u"client"_s, 0);
    store.clock().set(store.clock().now() + 60);
    Client late = store.client;
    late.id = {};
    Id<Client> id;
    store.write([&](Writer& writer) { id = ClientRepository(store.connection()).add(writer, late); });
    AuditQuestion question;
    question.client = id;
    CHECK(actionsOf(AuditSearch(store.connection()).page(question)) == QStringList{u"insert"_s});
}

TEST_CASE("a person's question is that of his company, without the other persons of it")
{
    Store store(GENERATE(from_range(Store::engines())));
    Client company = store.client;
    company.id = {};
    Person first;
    first.name = u"山田 太郎"_s;
    Person second;
    second.name = u"山田 花子"_s;
    company.persons = {first, second};
    Id<Client> id;
    store.write([&](Writer& writer) { id = ClientRepository(store.connection()).add(writer, company); });
    const QList<Person> persons = ClientRepository(store.connection()).byId(id)->persons;
    REQUIRE(persons.size() == 2);
    AuditQuestion question;
    question.person = persons.first().id;
    const AuditSubjects subjects = subjectsOf(store.connection(), question);
    CHECK(subjects.rows.value(u"person"_s) == QList<qint64>{persons.first().id.number()});
    CHECK(subjects.rows.value(u"client"_s) == QList<qint64>{id.number()});
    const auto names = namesOf(store.connection(), {{u"person"_s, persons.first().id.number()}});
    REQUIRE(names.size() == 1);
    CHECK(names.cbegin()->name.startsWith(u"山田 太郎"_s));
    CHECK(names.cbegin()->client == id);
}

TEST_CASE("every table that the record names has a name for its rows, or none at all")
{
    Store store(GENERATE(from_range(Store::engines())));
    const Id<Memo> memo = memoOf(store, store.client.id, 13);
    QSet<AuditRow> rows;
    AuditQuestion question;
    question.count = 100'000;
    const QList<AuditEntry> entries = AuditSearch(store.connection()).page(question);
    for (const AuditEntry& entry : entries)
        rows.insert({entry.table, entry.row});
    const auto names = namesOf(store.connection(), rows);
    CHECK(names.value({u"memo"_s, memo.number()}).memo == memo);
    CHECK(names.value({u"memo"_s, memo.number()}).name.startsWith(u"R6-11-"_s));
    CHECK(names.value({u"client"_s, store.client.id.number()}).name == store.client.name);
    CHECK(names.value({u"staff"_s, 1}).name == store.staff.first().name);
    CHECK(!names.contains({u"setting"_s, 0}));
    // Tables that hold nothing yet must at least be asked rightly.
    QSet<AuditRow> all;
    for (const auto* table : {u"person",
                              u"client_case",
                              u"booking",
                              u"referral",
                              u"attachment",
                              u"handover",
                              u"task",
                              u"nudge",
                              u"client_not_duplicate",
                              u"agency",
                              u"office",
                              u"booth",
                              u"stamp_box",
                              u"topic",
                              u"course",
                              u"channel",
                              u"programme",
                              u"mode",
                              u"agency_kind",
                              u"job_title",
                              u"duty_day",
                              u"duty_pattern",
                              u"waiting_request",
                              u"training_plan",
                              u"activity",
                              u"zemi_theme",
                              u"agency_merge",
                              u"report_closing",
                              u"report_view",
                              u"case_study",
                              u"centre_figure",
                              u"none"})
        all.insert({QString::fromUtf16(table), 1});
    CHECK_NOTHROW(namesOf(store.connection(), all));
}
