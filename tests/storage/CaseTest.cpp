// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditRepository.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/ReferralRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

ClientCase sample(const Store& store)
{
    ClientCase one;
    one.client = store.client.id;
    one.title = u"新工場の資金"_s;
    one.course = store.course;
    one.status = u"open"_s;
    one.goal = u"融資"_s;
    one.nextStep = u"試算表"_s;
    one.lead = store.staff.first().id;
    one.openedOn = QDate(2024, 11, 1);
    one.outcome = u"返済額が下がった"_s;
    one.metrics = {{u"付加価値額"_s, u"千円"_s, 1'234'567, 1'500'000, std::nullopt, 0},
                   {u"粗利率"_s, u"％"_s, 1250, std::nullopt, std::nullopt, std::nullopt}};
    return one;
}

Referral referral(const Store& store, Id<Agency> agency, QDate day, QDate ask)
{
    Referral made;
    made.client = store.client.id;
    made.agency = agency;
    made.reason = u"保証の相談"_s;
    made.way = ReferralWay::Accompany;
    made.referredOn = day;
    made.followUpOn = ask;
    made.staff = store.staff.first().id;
    return made;
}

Id<Agency> agency(Store& store)
{
    store.tamper(u"INSERT INTO agency_kind (name) VALUES ('信用金庫')"_s);
    store.tamper(
        u"INSERT INTO agency (name, name_key, agency_kind_id) VALUES ('東京東信用金庫', '東京東信用金庫', 1)"_s);
    return Id<Agency>(store.number(u"SELECT max(id) FROM agency"_s));
}

} // namespace

TEST_CASE("a case is read back whole, with its figures in their order")
{
    Store store(GENERATE(from_range(Store::engines())));
    CaseRepository cases(store.connection());
    ClientCase one = sample(store);
    store.write([&](Writer& writer) { one.id = cases.add(writer, one); });
    one.version = 1;
    CHECK((*cases.byId(one.id) == one));
    CHECK((cases.ofClient(store.client.id) == QList{one}));
    CHECK(cases.ofClient(Id<Client>(99)).isEmpty());
    CHECK(!cases.byId(Id<ClientCase>(99)));

    ClientCase changed = one;
    changed.status = u"closed"_s;
    changed.closedOn = QDate(2024, 11, 20);
    changed.metrics.removeFirst();
    store.write([&](Writer& writer) { cases.update(writer, changed); });
    CHECK(store.tryWrite([&](Writer& writer) { cases.update(writer, one); })->kind == ErrorKind::Conflict);
    changed.version = 2;
    CHECK((*cases.byId(one.id) == changed));
    // What the figures were is on record.
    const AuditEntry last = AuditRepository(store.connection()).list(u"client_case"_s, one.id.number(), 1).first();
    CHECK(last.before.value(u"metrics"_s).toArray().size() == 2);
    CHECK(last.after.value(u"metrics"_s).toArray().size() == 1);
}

TEST_CASE("the data base itself refuses cases and referrals that cannot be")
{
    Store store(GENERATE(from_range(Store::engines())));
    const Id<Agency> to = agency(store);
    CaseRepository cases(store.connection());
    ReferralRepository referrals(store.connection());
    ClientCase one = sample(store);
    one.closedOn = QDate(2024, 10, 1);
    CHECK(store.tryWrite([&](Writer& writer) { cases.add(writer, one); }));
    one = sample(store);
    one.status = u"someday"_s;
    CHECK(store.tryWrite([&](Writer& writer) { cases.add(writer, one); }));
    const QDate day(2024, 11, 20);
    CHECK(store.tryWrite([&](Writer& writer) { referrals.add(writer, referral(store, to, day, {})); }));
    CHECK(store.tryWrite([&](Writer& writer) { referrals.add(writer, referral(store, to, day, day.addDays(-1))); }));
    CHECK(store.tryWrite([&](Writer& writer) { referrals.add(writer, referral(store, Id<Agency>(99), day, day)); }));
    Referral half = referral(store, to, day, day);
    half.result = u"融資が決まった"_s; // without its day
    CHECK(store.tryWrite([&](Writer& writer) { referrals.add(writer, half); }));
    CHECK(store.number(u"SELECT count(*) FROM referral"_s) == 0);
}

TEST_CASE("a card counts each session once and knows the next one")
{
    Store store(GENERATE(from_range(Store::engines())));
    CaseRepository cases(store.connection());
    BookingRepository bookings(store.connection());
    MemoRepository memos(store.connection());
    ClientCase one = sample(store);
    const UtcSeconds now = fromTokyo(QDate(2024, 11, 20), QTime(12, 0));
    store.write([&](Writer& writer) {
        one.id = cases.add(writer, one);
        Booking past = store.booking(10);
        past.client = store.client.id;
        past.clientCase = one.id;
        const Id<Booking> held = bookings.add(writer, past);
        MemoContent content = store.content();
        content.clientCase = one.id;
        const Id<Memo> memo = memos.create(writer, held, QDate(2024, 11, 20), content);
        memos.publish(writer, memo, content, store.slot(), 1, false, {});
        Booking next = store.booking(15);
        next.client = store.client.id;
        next.clientCase = one.id;
        bookings.add(writer, next);
        Booking off = store.booking(14);
        off.client = store.client.id;
        off.clientCase = one.id;
        bookings.setStatus(writer, bookings.add(writer, off), BookingStatus::Cancelled, u"都合"_s);
    });
    const QList<CaseCard> cards = cases.cards({store.client.id, {}, {}, {}}, now);
    REQUIRE(cards.size() == 1);
    CHECK(cards.first().sessions == 1);
    CHECK(cards.first().last == store.slot().start());
    CHECK(cards.first().next == store.slot(15).start());
    CHECK(cards.first().leadName == u"今村 健吾"_s);
    CHECK(cards.first().courseName == u"創業支援"_s);
    CHECK(cases.cards({{}, store.staff.at(1).id, {}, {}}, now).isEmpty());
    CHECK(cases.cards({{}, {}, u"closed"_s, {}}, now).isEmpty());
}

TEST_CASE("a memo and its drafts follow into a case, what they say stays")
{
    Store store(GENERATE(from_range(Store::engines())));
    CaseRepository cases(store.connection());
    MemoRepository memos(store.connection());
    ClientCase one = sample(store);
    Id<Memo> id;
    store.write([&](Writer& writer) {
        one.id = cases.add(writer, one);
        id = memos.create(writer, {}, QDate(2024, 11, 20), store.content());
        memos.publish(writer, id, store.content(), store.slot(), 1, false, {});
        MemoDraft draft;
        draft.uuid = u"draft-1"_s;
        draft.memo = id;
        draft.author = store.staff.first().id;
        draft.baseRevision = 1;
        draft.savedAt = 5;
        draft.content = store.content();
        memos.saveDraft(writer, draft);
    });
    const Memo before = *memos.byId(id);
    store.write([&](Writer& writer) { cases.assign(writer, id, one.id); });
    Memo after = *memos.byId(id);
    CHECK((after.content.clientCase == one.id));
    CHECK((memos.drafts(id).first().content.clientCase == one.id));
    CHECK(memos.drafts(id).first().savedAt == 5);
    after.content.clientCase = {};
    CHECK((after == before));
    store.write([&](Writer& writer) { cases.assign(writer, id, Id<ClientCase>()); });
    CHECK((*memos.byId(id) == before));
    CHECK(store.tryWrite([&](Writer& writer) { cases.assign(writer, id, Id<ClientCase>(99)); }));
    CHECK(checkInvariants(store.connection()).isEmpty());
    // A case of somebody else's is found by `check`.
    Client other;
    other.name = u"別会社"_s;
    store.write([&](Writer& writer) { other.id = ClientRepository(store.connection()).add(writer, other); });
    store.write([&](Writer& writer) { cases.assign(writer, id, one.id); });
    store.tamper(u"UPDATE client_case SET client_id = %1"_s.arg(other.id.number()));
    CHECK(checkInvariants(store.connection()).size() == 1);
}

TEST_CASE("referrals are listed newest first, and the due ones by their day")
{
    Store store(GENERATE(from_range(Store::engines())));
    const Id<Agency> to = agency(store);
    ReferralRepository referrals(store.connection());
    const QDate day(2024, 11, 1);
    Referral first = referral(store, to, day, day.addDays(30));
    Referral second = referral(store, to, day.addDays(1), day.addDays(7));
    Referral in = referral(store, to, day.addDays(2), {});
    in.direction = ReferralDirection::In;
    store.write([&](Writer& writer) {
        first.id = referrals.add(writer, first);
        second.id = referrals.add(writer, second);
        in.id = referrals.add(writer, in);
    });
    const auto idsOf = [&](const ReferralFilter& filter) {
        QList<qint64> ids;
        for (const Referral& one : referrals.list(filter))
            ids.append(one.id.number());
        return ids;
    };
    CHECK(idsOf({}) == QList{in.id.number(), second.id.number(), first.id.number()});
    ReferralFilter due;
    due.dueUntil = day.addDays(30);
    CHECK(idsOf(due) == QList{second.id.number(), first.id.number()});
    due.dueUntil = day.addDays(10);
    CHECK(idsOf(due) == QList{second.id.number()});

    Referral closed = *referrals.byId(second.id);
    CHECK(closed.agencyName == u"東京東信用金庫"_s);
    CHECK(closed.staffName == u"今村 健吾"_s);
    closed.result = u"保証が付いた"_s;
    closed.resultOn = day.addDays(8);
    store.write([&](Writer& writer) { referrals.update(writer, closed); });
    CHECK(store.tryWrite([&](Writer& writer) { referrals.update(writer, closed); })->kind == ErrorKind::Conflict);
    CHECK(idsOf(due).isEmpty());
    store.write([&](Writer& writer) { referrals.setRetired(writer, first.id, true); });
    CHECK(idsOf({}) == QList{in.id.number(), second.id.number()});
    CHECK(referrals.byId(first.id)->retired);
    store.write([&](Writer& writer) { referrals.setRetired(writer, first.id, false); });
    CHECK(idsOf({}).size() == 3);
}
