// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BookingRepository.h"
#include "core/storage/ClientLedger.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Query.h"
#include "core/storage/ReferralRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

using Order = ClientListQuestion::Order;

Id<Client> enter(Store& store, const QString& name, const QString& kana, const QString& place = {})
{
    Client client;
    client.name = name;
    client.kana = kana;
    client.municipality = place;
    store.write([&](Writer& writer) { client.id = ClientRepository(store.connection()).add(writer, client); });
    return client.id;
}

QStringList names(Store& store, const ClientListQuestion& question, int offset = 0, int count = 100)
{
    QStringList list;
    for (const ClientRow& row : ClientLedger(store.connection()).page(question, offset, count))
        list.append(row.name);
    return list;
}

Id<Memo> publish(Store& store, int hour, int staffAt)
{
    MemoContent content = store.content();
    content.attendees = {{Part::Lead, store.staff.at(staffAt).id, store.staff.at(staffAt).name, {}}};
    content.time = TypedSessionTime::of(store.slot(hour).start(), store.slot(hour).end());
    Id<Memo> id;
    store.write([&](Writer& writer) {
        MemoRepository memos(store.connection());
        id = memos.create(writer, {}, QDate(2024, 11, 20), content);
        memos.publish(writer, id, content, store.slot(hour), 1, false, {});
    });
    return id;
}

} // namespace

TEST_CASE("the list stands in the order of the reading, those without one by their name at the end")
{
    Store store(GENERATE(from_range(Store::engines())));
    enter(store, u"株式会社ガーデン"_s, u"ガーデン"_s);
    enter(store, u"アサヒ"_s, {});
    enter(store, u"丸福"_s, {});
    const Id<Client> cap = enter(store, u"カップ"_s, u"かっぷ"_s);
    enter(store, u"ABC商会"_s, u"エービーシーショウカイ"_s);
    const QStringList all{u"アサヒ"_s, u"ABC商会"_s, u"カップ"_s, u"株式会社ガーデン"_s, u"株式会社山田製作所"_s,
                          u"丸福"_s};
    CHECK(names(store, {}) == all);
    CHECK(names(store, {}, 2, 2) == all.mid(2, 2));
    CHECK(names(store, {}, 6, 2).isEmpty());
    ClientLedger ledger(store.connection());
    const ClientIndex index = ledger.index({});
    CHECK(index.total() == 6);
    CHECK(index.counts.at(0) == 2); // あ
    CHECK(index.counts.at(1) == 2); // か, with が
    CHECK(index.counts.at(7) == 1); // や
    CHECK(index.counts.at(KanaIndexOther) == 1);
    CHECK(ledger.placeOf({}, cap) == 2);
    CHECK(ledger.placeOf({}, Id<Client>(99)) == -1);
    ClientListQuestion question;
    question.find = u"ｶｯﾌﾟ"_s;
    CHECK(names(store, question) == QStringList(u"カップ"_s));
    CHECK(ledger.index(question).total() == 1);
    question.find = QString(500, u'あ');
    CHECK(names(store, question).isEmpty());
    CHECK(ledger.index(question).total() == 0);
    CHECK(ledger.placeOf(question, cap) == -1);
}

TEST_CASE("what is changed moves to its new place, retired ones come on request")
{
    Store store(GENERATE(from_range(Store::engines())));
    ClientRepository clients(store.connection());
    const Id<Client> id = enter(store, u"カップ"_s, u"カップ"_s);
    Client moved = *clients.byId(id);
    moved.kana = u"ワカップ"_s;
    store.write([&](Writer& writer) { clients.update(writer, moved); });
    CHECK(names(store, {}).last() == u"カップ"_s);
    store.write([&](Writer& writer) { clients.setRetired(writer, id, true); });
    CHECK(names(store, {}) == QStringList(store.client.name));
    ClientListQuestion question;
    question.withRetired = true;
    CHECK(names(store, question).size() == 2);
    CHECK(ClientLedger(store.connection()).page(question, 1, 1).first().retired);
    CHECK(store.tryWrite([&](Writer& writer) { clients.setRetired(writer, id, true); })->kind == ErrorKind::NotFound);
    store.write([&](Writer& writer) { clients.setRetired(writer, id, false); });
    CHECK(names(store, {}).size() == 2);
}

TEST_CASE("rows count the published memos and name the last one's lead; every column orders")
{
    Store store(GENERATE(from_range(Store::engines())));
    enter(store, u"カップ"_s, u"カップ"_s, u"墨田区"_s);
    publish(store, 10, 0);
    publish(store, 13, 1);
    store.write([&](Writer& writer) { // being written: not counted
        MemoRepository(store.connection()).create(writer, {}, QDate(2024, 11, 20), store.content());
    });
    const QList<ClientRow> rows = ClientLedger(store.connection()).page({}, 0, 10);
    REQUIRE(rows.size() == 2);
    CHECK(rows.first().sessions == 0);
    CHECK(rows.first().last == 0);
    CHECK(rows.last().sessions == 2);
    CHECK(rows.last().last == store.slot(13).start());
    CHECK(rows.last().leadName == u"水野 和彦"_s);
    for (const Order order : {Order::Name, Order::Place, Order::Industry, Order::Source, Order::Sessions, Order::Last,
                              Order::Lead, Order::Reading}) {
        INFO(static_cast<int>(order));
        ClientListQuestion question;
        question.order = order;
        CHECK(names(store, question).size() == 2);
        question.descending = true;
        CHECK(names(store, question).size() == 2);
        CHECK(ClientLedger(store.connection()).placeOf(question, store.client.id) >= 0);
    }
    ClientListQuestion most;
    most.order = Order::Sessions;
    most.descending = true;
    CHECK(names(store, most).first() == store.client.name);
    most.descending = false;
    CHECK(names(store, most).last() == store.client.name);
}

TEST_CASE("the list of an agency holds whom it sent and who was sent to it, each once")
{
    Store store(GENERATE(from_range(Store::engines())));
    store.tamper(u"INSERT INTO agency_kind (name) VALUES ('信用金庫')"_s);
    store.tamper(
        u"INSERT INTO agency (name, name_key, agency_kind_id) VALUES ('東京東信用金庫', '東京東信用金庫', 1)"_s);
    ClientListQuestion question;
    question.agency = Id<Agency>(store.number(u"SELECT max(id) FROM agency"_s));
    ClientLedger ledger(store.connection());
    CHECK(ledger.index(question).total() == 0);
    ClientRepository clients(store.connection());
    Client sent = *clients.byId(enter(store, u"アサヒ"_s, u"アサヒ"_s));
    sent.agency = question.agency;
    store.write([&](Writer& writer) { clients.update(writer, sent); });
    const Id<Client> other = enter(store, u"カップ"_s, u"カップ"_s);
    for (const Id<Client> client : {sent.id, other}) {
        Referral referral;
        referral.client = client;
        referral.agency = question.agency;
        referral.staff = store.staff.first().id;
        referral.reason = u"保証の枠"_s;
        referral.referredOn = QDate(2024, 11, 20);
        referral.followUpOn = QDate(2024, 12, 4);
        store.write([&](Writer& writer) { ReferralRepository(store.connection()).add(writer, referral); });
    }
    CHECK(names(store, question) == QStringList({u"アサヒ"_s, u"カップ"_s}));
    CHECK(ledger.index(question).total() == 2);
    CHECK(ledger.placeOf(question, other) == 1);
    CHECK(ledger.placeOf(question, store.client.id) == -1);
    question.find = u"かっぷ"_s;
    CHECK(names(store, question) == QStringList(u"カップ"_s));
    question.order = Order::Source;
    CHECK(names(store, question) == QStringList(u"カップ"_s));
    CHECK(ledger.index(question).total() == 1);
}

// At 50,000 companies the difference is one of forty times.
TEST_CASE("the list is counted and paged through from its index, the sessions from theirs")
{
    Store store(u"sqlite"_s); // another engine has plans of its own
    const auto plan = [&](const QString& sql) {
        Query query(store.connection(), u"EXPLAIN QUERY PLAN "_s + sql);
        query.exec();
        QStringList steps;
        while (query.next())
            steps.append(query.text(3));
        return steps.join(u'\n');
    };
    const QString listed = u"FROM client c WHERE c.merged_into_id IS NULL AND c.retired_at IS NULL"_s;
    CHECK(plan(u"SELECT c.index_row, count(*) %1 GROUP BY c.index_row"_s.arg(listed)).contains("client_listed"_L1));
    const QString page =
        plan(u"SELECT c.id %1 ORDER BY c.index_row, c.sort_key, c.id LIMIT 100 OFFSET 900"_s.arg(listed));
    CHECK(page.contains("client_listed"_L1));
    CHECK_FALSE(page.contains("TEMP B-TREE"_L1));
    CHECK(plan(u"SELECT count(*) FROM memo m WHERE m.client_id = 1 AND m.status IN ('submitted', 'confirmed')"_s)
              .contains("memo_counted"_L1));
}

TEST_CASE("the time line has what is to come on top and the registration at its end")
{
    Store store(GENERATE(from_range(Store::engines())));
    publish(store, 10, 0);
    store.write([&](Writer& writer) {
        Booking next = store.booking(15);
        next.client = store.client.id;
        BookingRepository(store.connection()).add(writer, next);
    });
    store.tamper(u"INSERT INTO handover (from_id, to_id, text, client_id, created_at, delivered_at) "
                 "VALUES (1, 2, '次回は同席で', 1, 0, %1)"_s.arg(store.slot(12).start()));
    store.tamper(u"INSERT INTO handover (from_id, to_id, text, client_id, created_at) VALUES (1, 2, '未配達', 1, 0)"_s);
    store.tamper(u"INSERT INTO task (from_id, to_id, due_on, text, memo_id, created_at) "
                 "VALUES (1, 2, '2024-12-01', '電話する', 1, %1)"_s.arg(store.slot(11).start()));
    ClientLedger ledger(store.connection());
    const ClientRecords records = ledger.records(store.client.id);
    CHECK(records.bookings.size() == 1);
    CHECK(records.memos.size() == 1);
    const QList<TimelineEntry> lines = ledger.timeline(store.client.id, records);
    using Kind = TimelineEntry::Kind;
    QList<Kind> kinds;
    for (const TimelineEntry& line : lines)
        kinds.append(line.kind);
    CHECK((kinds == QList{Kind::Booking, Kind::Handover, Kind::Task, Kind::Memo, Kind::Registered}));
    CHECK(lines.at(1).who == QStringList{u"今村 健吾"_s, u"水野 和彦"_s});
    CHECK(lines.at(3).ordinal == 1);
    CHECK(lines.at(3).text == u"まず試算表を作る"_s);
    CHECK_FALSE(lines.at(4).who.first().isEmpty());
    CHECK(ledger.timeline(Id<Client>(99), ledger.records(Id<Client>(99))).isEmpty());
}
