// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditRepository.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/SearchIndex.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

Id<Memo> submit(Store& store, const MemoContent& content, const TimeSlot& slot)
{
    Id<Memo> id;
    store.write([&](Writer& writer) {
        MemoRepository memos(store.connection());
        id = memos.create(writer, {}, QDate(2024, 11, 20), content);
        memos.publish(writer, id, content, slot, 1, false, {});
    });
    return id;
}

Id<Memo> submit(Store& store, const QString& advice, int hour = 10)
{
    MemoContent content = store.content();
    content.advice = advice;
    return submit(store, content, store.slot(hour));
}

QList<qint64> find(Store& store, SearchKind kind, const QString& words, int limit = 50)
{
    return SearchIndex(store.connection()).find(kind, {words, {}, 0, {}, {}, {}}, limit);
}

QList<qint64> memos(Store& store, const QString& words)
{
    return find(store, SearchKind::Memo, words);
}

QStringList problems(Store& store)
{
    return SearchIndex(store.connection()).verify();
}

void rebuildWholly(Store& store, std::chrono::milliseconds budget = 50ms)
{
    for (bool complete = false; !complete;)
        store.write([&](Writer& writer) { complete = SearchIndex(store.connection()).rebuild(writer, budget); });
}

} // namespace

TEST_CASE("a memo is found by what was published, and by nothing else")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoContent content = store.content();
    content.company = u"㈱丸福製麺所"_s;
    content.consultation = u"借入の返済について。条件変更を考えている。"_s;
    content.advice = u"資金繰り表を作る。"_s;
    content.impression = u"社長は疲れている。"_s;
    Id<Memo> id;
    MemoRepository repository(store.connection());
    store.write([&](Writer& writer) {
        id = repository.create(writer, {}, QDate(2024, 11, 20), content);
        MemoDraft draft;
        draft.uuid = u"d"_s;
        draft.memo = id;
        draft.author = store.staff.first().id;
        draft.content = content;
        repository.saveDraft(writer, draft);
    });
    CHECK(memos(store, u"資金"_s).isEmpty()); // a draft is nobody else's business
    store.write([&](Writer& writer) { repository.publish(writer, id, content, store.slot(), 1, false, {}); });
    const QList<qint64> found{id.number()};
    for (const QString& words : {u"資金"_s, u"資金繰り表"_s, u"株式会社丸福"_s, u"丸福"_s, u"返済 資金"_s, u"表"_s,
                                 u"R6-11-0001"_s, u"R6-11"_s})
        CHECK(memos(store, words) == found);
    for (const QString& words : {u"疲れ"_s, u"社長は疲"_s, u"ついて条件"_s, u"返済 融資"_s, u"。"_s, u""_s})
        CHECK(memos(store, words).isEmpty());
    CHECK(problems(store).isEmpty());

    SECTION("an amendment replaces the words")
    {
        content.advice = u"販路を広げる。"_s;
        store.write([&](Writer& writer) { repository.publish(writer, id, content, store.slot(), 2, true, u"誤り"_s); });
        CHECK(memos(store, u"資金繰り"_s).isEmpty());
        CHECK(memos(store, u"販路"_s) == found);
    }
    SECTION("a returned memo is still found, a withdrawn one is not")
    {
        store.write([&](Writer& writer) { repository.giveBack(writer, id, u"日付"_s, 2); });
        CHECK(memos(store, u"資金"_s) == found);
        store.write([&](Writer& writer) { repository.withdraw(writer, id, 3); });
        CHECK(memos(store, u"資金"_s).isEmpty());
        store.write([&](Writer& writer) { repository.publish(writer, id, content, store.slot(), 4, false, {}); });
        CHECK(memos(store, u"資金"_s) == found);
    }
    CHECK(problems(store).isEmpty());
}

TEST_CASE("the index is written with the record or not at all")
{
    Store store(GENERATE(from_range(Store::engines())));
    CHECK_THROWS(store.write([&](Writer& writer) {
        MemoRepository repository(store.connection());
        const Id<Memo> id = repository.create(writer, {}, QDate(2024, 11, 20), store.content());
        repository.publish(writer, id, store.content(), store.slot(), 1, false, {});
        throw std::runtime_error("the power went");
    }));
    CHECK(memos(store, u"山田"_s).isEmpty());
    CHECK(problems(store).isEmpty());
}

TEST_CASE("the newest session comes first, however late it was written")
{
    Store store(GENERATE(from_range(Store::engines())));
    QList<qint64> wanted;
    QHash<int, qint64> byHour;
    for (const int hour : {14, 9, 16, 10, 9, 11, 14})
        byHour.insert(hour, submit(store, u"補助金の相談"_s, hour).number());
    // More of one time than its day has room for, between others.
    for (int i = 0; i < 40; ++i)
        submit(store, u"補助金の相談"_s, 10);
    const QList<qint64> found = memos(store, u"補助金"_s);
    REQUIRE(found.size() == 47);
    QList<qint64> starts;
    for (const qint64 id : found)
        starts.append(store.number(u"SELECT starts FROM memo WHERE id = %1"_s.arg(id)));
    CHECK(std::is_sorted(starts.crbegin(), starts.crend()));
    CHECK(find(store, SearchKind::Memo, u"補助金"_s, 1).first() == byHour.value(16));
    SearchIndex index(store.connection());
    const SearchCondition condition{u"補助金"_s, {}, 0, {}, {}, {}};
    CHECK(index.count(SearchKind::Memo, condition) == 47);
    CHECK(index.count(SearchKind::Memo, condition, 11) == 11);
    CHECK(problems(store).isEmpty());
}

TEST_CASE("filters: person, topic, office, period")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoContent content = store.content();
    content.advice = u"補助金の相談"_s;
    content.topics = {store.topic};
    const qint64 first = submit(store, content, store.slot(10)).number();
    content.topics = {store.otherTopic};
    content.attendees = {{Part::Lead, store.staff.at(2).id, store.staff.at(2).name, {}}};
    content.recorder = store.staff.at(2).id;
    const UtcSeconds later = fromTokyo(QDate(2024, 11, 25), QTime(10, 0));
    const qint64 second = submit(store, content, *TimeSlot::make(later, later + 3600)).number();
    SearchIndex index(store.connection());
    const auto ask = [&](SearchCondition condition) {
        condition.words = u"補助金"_s;
        const QList<qint64> found = index.find(SearchKind::Memo, condition, 50);
        CHECK(index.count(SearchKind::Memo, condition) == found.size());
        return found;
    };
    SearchCondition condition;
    CHECK(ask(condition) == QList<qint64>{second, first});
    condition.staff = store.staff.at(2).id;
    CHECK(ask(condition) == QList<qint64>{second});
    condition.topic = store.topic;
    CHECK(ask(condition).isEmpty());
    condition.staff = {};
    CHECK(ask(condition) == QList<qint64>{first});
    condition.topic = 0;
    condition.office = store.office.id;
    CHECK(ask(condition).size() == 2);
    condition.to = QDate(2024, 11, 24);
    CHECK(ask(condition) == QList<qint64>{first});
    condition.to = {};
    condition.from = QDate(2024, 11, 25);
    CHECK(ask(condition) == QList<qint64>{second});
    condition.from = QDate(2024, 11, 26);
    CHECK(ask(condition).isEmpty());
    // Without words the filter alone answers; clients have neither office nor date.
    SearchCondition only;
    only.staff = store.staff.at(2).id;
    CHECK(index.find(SearchKind::Memo, only, 50) == QList<qint64>{second});
    only.words = u"山田"_s;
    CHECK(index.find(SearchKind::Client, only, 50).isEmpty());
}

TEST_CASE("a client is found by names, readings, numbers and persons, a booking by its client")
{
    Store store(GENERATE(from_range(Store::engines())));
    const QList<qint64> client{store.client.id.number()};
    for (const QString& words : {u"㈱山田製作所"_s, u"有限会社山田"_s, u"ﾔﾏﾀﾞ"_s, u"やまだせい"_s, u"山田太郎"_s,
                                 u"C-00001"_s, u"03-1234-5678"_s, u"0312345678"_s, u"1234"_s, u"山"_s})
        CHECK(find(store, SearchKind::Client, words) == client);
    Booking booking = store.booking(10);
    booking.client = store.client.id;
    booking.topic = store.topic;
    booking.note = u"決算書を持参"_s;
    Id<Booking> id;
    store.write([&](Writer& writer) { id = BookingRepository(store.connection()).add(writer, booking); });
    for (const QString& words : {u"山田"_s, u"決算"_s, u"資金繰り"_s, u"R6-11-0001"_s, u"0001"_s})
        CHECK(find(store, SearchKind::Booking, words) == QList<qint64>{id.number()});

    // A client that gets another name takes its bookings along.
    Client renamed = store.client;
    renamed.name = u"川田商店"_s;
    renamed.kana = u"カワダショウテン"_s;
    renamed.persons.first().name = u"川田 花子"_s;
    renamed.persons.first().kana = u"カワダ ハナコ"_s;
    store.write([&](Writer& writer) { ClientRepository(store.connection()).update(writer, renamed); });
    CHECK(find(store, SearchKind::Booking, u"川田"_s).size() == 1);
    CHECK(find(store, SearchKind::Booking, u"山田"_s).isEmpty());
    CHECK(find(store, SearchKind::Client, u"山田"_s).isEmpty());
    CHECK(find(store, SearchKind::Client, u"花子"_s) == client);
    CHECK(problems(store).isEmpty());
}

TEST_CASE("an agency is found until it is retired")
{
    Store store(GENERATE(from_range(Store::engines())));
    Id<Agency> id;
    store.write([&](Writer& writer) {
        CentreRepository centre(store.connection());
        Agency agency;
        agency.name = u"瀧野川信用金庫"_s;
        MasterEntry kind;
        kind.name = u"信用金庫"_s;
        agency.kind = centre.add(writer, MasterKind::AgencyKind, kind);
        id = centre.add(writer, agency);
    });
    CHECK(find(store, SearchKind::Agency, u"滝野川"_s) == QList<qint64>{id.number()});
    store.write([&](Writer& writer) { CentreRepository(store.connection()).retire(writer, id); });
    CHECK(find(store, SearchKind::Agency, u"滝野川"_s).isEmpty());
    CHECK(problems(store).isEmpty());
}

TEST_CASE("a rebuild may be broken off, goes on where it stood, and takes along what is saved meanwhile")
{
    Store store(GENERATE(from_range(Store::engines())));
    for (int i = 0; i < 100; ++i)
        submit(store, u"補助金の相談%1回目"_s.arg(i), 9 + i % 8);
    store.tamper(u"UPDATE search_state SET rules = 1"_s); // as if the folding had changed
    SearchIndex index(store.connection());
    CHECK_FALSE(index.progress().complete);
    CHECK(problems(store).size() == 1);
    // Nothing is written into an index of other rules.
    const Id<Memo> meanwhile = submit(store, u"補助金の相談"_s, 12);
    bool complete = true;
    int batches = 0;
    store.write([&](Writer& writer) { complete = index.rebuild(writer, 0ms); });
    CHECK_FALSE(complete);
    CHECK(memos(store, u"補助金"_s).isEmpty());
    const Id<Memo> before = submit(store, u"補助金の相談"_s, 9);
    CHECK(memos(store, u"補助金"_s) == QList<qint64>{before.number()});
    // Each batch in a data base that was opened again: what stands there is all it has.
    while (!complete) {
        const auto again = store.connectAgain();
        Writer writer(*again, store.clock(), store.caller());
        complete = SearchIndex(*again).rebuild(writer, 0ms);
        writer.commit();
        ++batches;
        CHECK(SearchIndex(*again).progress().done <= SearchIndex(*again).progress().total + 1);
    }
    CHECK(batches > 3);
    CHECK(index.progress().complete);
    CHECK(index.count(SearchKind::Memo, {u"補助金"_s, {}, 0, {}, {}, {}}) == 102);
    CHECK(memos(store, u"補助金"_s).contains(meanwhile.number()));
    CHECK(problems(store).isEmpty());
    bool tidy = false;
    store.write([&](Writer& writer) {
        while (!tidy)
            tidy = index.tidy(writer, 50ms);
    });
    CHECK(problems(store).isEmpty());
}

TEST_CASE("a large index is emptied a handful at a time; in between nothing is found and saves are taken along")
{
    Store store(u"sqlite"_s);
    for (int i = 0; i < 700; ++i)
        submit(store, u"補助金の相談%1回目"_s.arg(i), 9 + i % 8);
    SearchIndex index(store.connection());
    store.write([&](Writer& writer) { index.startOver(writer); });
    // Only the state was written: the rows are still there.
    CHECK(store.number(u"SELECT count(*) FROM search_memo_row"_s) == 700);
    CHECK_FALSE(index.progress().complete);
    CHECK(index.progress().total >= 700);
    CHECK(problems(store).size() == 1);
    bool complete = false;
    store.write([&](Writer& writer) { complete = index.rebuild(writer, 0ms); });
    const qint64 left = store.number(u"SELECT count(*) FROM search_memo_row"_s);
    CHECK(left > 0);
    CHECK(left < 700);
    CHECK(memos(store, u"補助金"_s).isEmpty());
    CHECK(index.count(SearchKind::Memo, {u"補助金"_s, {}, 0, {}, {}, {}}) == 0);
    CHECK(problems(store).size() == 1);
    const Id<Memo> meanwhile = submit(store, u"補助金の相談"_s, 12);
    CHECK(store.number(u"SELECT count(*) FROM search_memo_row"_s) == left);
    rebuildWholly(store);
    CHECK(find(store, SearchKind::Memo, u"補助金"_s, 1000).contains(meanwhile.number()));
    CHECK(index.count(SearchKind::Memo, {u"補助金"_s, {}, 0, {}, {}, {}}) == 701);
    CHECK(problems(store).isEmpty());
}

TEST_CASE("a rebuild merges late, at the end into one piece, and leaves the settings of saving behind")
{
    Store store(u"sqlite"_s);
    for (int i = 0; i < 400; ++i)
        submit(store, u"補助金の相談%1回目"_s.arg(i), 9 + i % 8);
    const QString settings = u"SELECT group_concat(k || '=' || v) FROM (SELECT k, v FROM search_memo_config "
                             "WHERE k = 'crisismerge' ORDER BY k)"_s;
    const QString pieces = u"SELECT count(DISTINCT segid) FROM search_memo_idx"_s;
    CHECK(store.text(settings) == u"crisismerge=64"_s);
    SearchIndex index(store.connection());
    store.write([&](Writer& writer) { index.startOver(writer); });
    const auto batch = [&] {
        bool complete = false;
        store.write([&](Writer& writer) { complete = index.rebuild(writer, 0ms); });
        return complete;
    };
    while (store.text(settings) != u"crisismerge=1999"_s)
        REQUIRE_FALSE(batch());
    while (store.number(pieces) < 3)
        REQUIRE_FALSE(batch());
    // As if the engine bore few pieces: it is merged while it grows.
    store.tamper(u"INSERT INTO search_memo (search_memo, rank) VALUES ('crisismerge', 16)"_s);
    qint64 most = 0;
    while (!batch())
        most = std::max(most, store.number(pieces));
    CHECK(most >= 3);
    CHECK(most < 16);
    CHECK(index.progress().complete);
    CHECK(memos(store, u"補助金"_s).size() == 50);
    CHECK(store.text(settings) == u"crisismerge=64"_s);
    for (bool tidy = false; !tidy;)
        store.write([&](Writer& writer) { tidy = index.tidy(writer, 0ms); });
    CHECK(store.number(pieces) == 1);
    CHECK(problems(store).isEmpty());
}

TEST_CASE("a data base of schema 5 has everything still to be indexed")
{
    Store store(GENERATE(from_range(Store::engines())));
    submit(store, u"補助金の相談"_s);
    store.write([&](Writer& writer) { SearchIndex(store.connection()).startOver(writer); });
    CHECK(memos(store, u"補助金"_s).isEmpty());
    CHECK_FALSE(problems(store).isEmpty());
    rebuildWholly(store);
    CHECK(memos(store, u"補助金"_s).size() == 1);
    CHECK(problems(store).isEmpty());
    CHECK(checkInvariants(store.connection()).isEmpty());
}

TEST_CASE("the check sees an index that does not say what the records say")
{
    Store store(GENERATE(from_range(Store::engines())));
    const Id<Memo> id = submit(store, u"補助金の相談"_s);
    submit(store, u"販路の相談"_s, 11);
    const QString number = store.text(u"SELECT s.number FROM memo m JOIN session s ON s.id = m.session_id "
                                      "WHERE m.id = %1"_s.arg(id.number()));
    const QString place = u"(SELECT place FROM search_memo_row WHERE record_id = %1)"_s.arg(id.number());
    REQUIRE(problems(store).isEmpty());
    QString damage;
    SECTION("a record without a row")
    {
        damage = u"DELETE FROM search_memo_row WHERE record_id = %1"_s.arg(id.number());
    }
    SECTION("a row without a record")
    {
        damage = u"UPDATE search_memo_row SET record_id = 4711 WHERE record_id = %1"_s.arg(id.number());
    }
    SECTION("a word that was lost")
    {
        damage =
            store.isServer()
                ? u"UPDATE search_memo_row SET words = ts_delete(words, '補助') WHERE place = "_s + place
                : u"INSERT INTO search_memo (search_memo, rowid, body, marks) VALUES ('delete', %1, '補助', '')"_s.arg(
                      place);
    }
    SECTION("a word that nobody wrote")
    {
        damage = store.isServer()
                     ? u"UPDATE search_memo_row SET words = words || CAST('幽霊' AS tsvector) WHERE place = "_s + place
                     : u"INSERT INTO search_memo (rowid, body, marks) VALUES (%1, '幽霊', '')"_s.arg(place);
    }
    SECTION("a text that was changed past the program")
    {
        damage = u"UPDATE memo_text SET advice = '補正' WHERE memo_id = %1"_s.arg(id.number());
    }
    store.tamper(damage);
    const QStringList found = problems(store);
    REQUIRE_FALSE(found.isEmpty());
    if (!damage.contains(u"4711"_s))
        CHECK(found.first().contains(number));
    store.write([&](Writer& writer) { SearchIndex(store.connection()).startOver(writer); });
    rebuildWholly(store);
    CHECK(problems(store).isEmpty());
}

TEST_CASE("an index whose pages are broken is a problem of the index", "[file]")
{
    Store store(u"sqlite"_s);
    submit(store, u"補助金の相談"_s);
    store.tamper(u"UPDATE search_memo_data SET block = X'FF00FF00FF' WHERE id > 100"_s);
    CHECK_FALSE(problems(store).isEmpty());
    store.write([&](Writer& writer) { SearchIndex(store.connection()).startOver(writer); });
    rebuildWholly(store);
    CHECK(problems(store).isEmpty());
    CHECK(memos(store, u"補助金"_s).size() == 1);
}
