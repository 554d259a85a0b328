// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditRepository.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/MemoRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

const QDate Day(2024, 11, 20);

Id<Memo> create(Store& store, Id<Booking> booking = {})
{
    Id<Memo> id;
    store.write(
        [&](Writer& writer) { id = MemoRepository(store.connection()).create(writer, booking, Day, store.content()); });
    return id;
}

// Publishes on top of whatever is there now.
int publish(Store& store, Id<Memo> id, const MemoContent& content, bool amendment = false, const QString& reason = {},
            int hour = 10)
{
    MemoRepository memos(store.connection());
    int revision = 0;
    store.write([&](Writer& writer) {
        revision = memos.publish(writer, id, content, store.slot(hour), memos.byId(id)->version, amendment, reason);
    });
    return revision;
}

MemoDraft draft(const Store& store, Id<Memo> id, const QString& uuid, Id<Staff> author, const QString& advice)
{
    MemoDraft draft;
    draft.uuid = uuid;
    draft.memo = id;
    draft.author = author;
    draft.content = store.content();
    draft.content.advice = advice;
    return draft;
}

QStringList kinds(const QList<MemoEvent>& events)
{
    QStringList list;
    for (const MemoEvent& event : events)
        list.append(code(event.kind));
    return list;
}

} // namespace

TEST_CASE("what was published is read back to the last letter")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoRepository memos(store.connection());
    const Id<Memo> id = create(store);
    CHECK(memos.byId(id)->status == MemoStatus::Draft);
    CHECK(memos.byId(id)->revision == 0);
    MemoContent content = store.content();
    content.time.fromHour = u"10"_s;
    content.attendees.append({Part::Trainee, {}, u"信金 研修生"_s, {}});
    CHECK(publish(store, id, content) == 1);

    const Memo memo = *memos.byId(id);
    CHECK((memo.content == content));
    CHECK(memo.number == u"R6-11-0001"_s);
    CHECK(memo.status == MemoStatus::Submitted);
    CHECK(memo.revision == 1);
    CHECK(memo.amendment == 0);
    CHECK(memo.version == 2);
    CHECK(memo.ordinal == 1);
    CHECK(!memos.byId(Id<Memo>(99)));
    CHECK(store.text(u"SELECT fiscal_year || '-' || month FROM memo"_s) == u"2024-11"_s);
    CHECK(store.number(u"SELECT lead_id FROM memo"_s) == store.staff.first().id.number());
    CHECK(store.number(u"SELECT count(*) FROM memo_attendee"_s) == 3);
    CHECK(store.number(u"SELECT count(*) FROM memo_topic"_s) == 2);
    CHECK(checkInvariants(store.connection()) == QStringList());
}

TEST_CASE("the fiscal year is that of the Tokyo day")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoRepository memos(store.connection());
    const Id<Memo> id = create(store);
    // Half past midnight on the first of April is still March in London.
    const UtcSeconds start = fromTokyo(QDate(2024, 4, 1), QTime(0, 30));
    store.write([&](Writer& writer) {
        memos.publish(writer, id, store.content(), *TimeSlot::make(start, start + 60), 1, false, {});
    });
    CHECK(store.text(u"SELECT fiscal_year || '-' || month FROM memo"_s) == u"2024-4"_s);
}

TEST_CASE("the impression lies apart: not in revision, record of changes, or an answer without the right")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoRepository memos(store.connection());
    const Id<Memo> id = create(store);
    publish(store, id, store.content());
    MemoContent second = store.content();
    second.impression = u"別の所感"_s;
    publish(store, id, second);
    CHECK(memos.byId(id)->content.impression == u"別の所感"_s);
    CHECK(memos.byId(id, false)->content.impression.isEmpty());
    CHECK(memos.revisions(id).first().content.impression == u"内輪の所感"_s);
    CHECK(memos.revisions(id, false).first().content.impression.isEmpty());
    CHECK(store.number(u"SELECT count(*) FROM memo_revision WHERE content LIKE '%所感%'"_s) == 0);
    CHECK(store.number(u"SELECT count(*) FROM audit_payload WHERE after_state LIKE '%所感%' "
                       "OR before_state LIKE '%所感%'"_s) == 0);
}

TEST_CASE("of two savers the second is told and nothing of the first is lost")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoRepository memos(store.connection());
    const Id<Memo> id = create(store);
    publish(store, id, store.content());
    const qint64 seen = memos.byId(id)->version;
    MemoContent first = store.content();
    first.advice = u"先の人"_s;
    publish(store, id, first);
    MemoContent late = store.content();
    late.advice = u"後の人"_s;
    using Step = std::function<void(Writer&)>;
    const auto steps = std::to_array<Step>({
        [&](Writer& w) { memos.publish(w, id, late, store.slot(), seen, false, {}); },
        [&](Writer& w) { memos.stamp(w, id, store.boxes.first(), u"今村"_s, false, seen); },
        [&](Writer& w) { memos.undoStamp(w, id, store.boxes.first().id, seen); },
        [&](Writer& w) { memos.giveBack(w, id, u"x"_s, seen); },
        [&](Writer& w) { memos.withdraw(w, id, seen); },
        [&](Writer& w) { memos.setRemark(w, id, u"x"_s, seen); },
    });
    for (const Step& step : steps) {
        const auto error = store.tryWrite(step);
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::Conflict);
    }
    CHECK(memos.byId(id)->content.advice == u"先の人"_s);
    CHECK(memos.revisions(id).size() == 2);
    const auto missing = store.tryWrite([&](Writer& w) { memos.withdraw(w, Id<Memo>(99), 1); });
    REQUIRE(missing);
    CHECK(missing->kind == ErrorKind::NotFound);
}

TEST_CASE("stamps, confirmation, amendment: the whole life stays on record")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoRepository memos(store.connection());
    const Id<Memo> id = create(store);
    publish(store, id, store.content());
    const auto stamp = [&](qsizetype box, bool completes) {
        store.write([&](Writer& writer) {
            memos.stamp(writer, id, store.boxes.at(box), u"今村"_s, completes, memos.byId(id)->version);
        });
    };
    stamp(0, false);
    stamp(1, false);
    CHECK(memos.byId(id)->status == MemoStatus::Submitted);
    stamp(2, true);
    Memo memo = *memos.byId(id);
    CHECK(memo.status == MemoStatus::Confirmed);
    REQUIRE(memo.stamps.size() == 3);
    CHECK(memo.stamps.first().boxName == u"担当"_s);
    CHECK(memo.stamps.first().surname == u"今村"_s);

    store.write([&](Writer& writer) { memos.undoStamp(writer, id, store.boxes.at(2).id, memo.version); });
    memo = *memos.byId(id);
    CHECK(memo.status == MemoStatus::Submitted);
    CHECK(memo.stamps.size() == 2);
    CHECK(store.number(u"SELECT count(*) FROM confirmation"_s) == 3);
    CHECK(store.tryWrite([&](Writer& w) { memos.undoStamp(w, id, store.boxes.at(2).id, memo.version); })->kind ==
          ErrorKind::NotFound);
    stamp(2, true);

    MemoContent amended = store.content();
    amended.advice = u"直した"_s;
    CHECK(publish(store, id, amended, true, u"数字の誤り"_s) == 2);
    memo = *memos.byId(id);
    CHECK(memo.amendment == 1);
    CHECK(memo.stamps.isEmpty());
    CHECK(memo.status == MemoStatus::Submitted);
    const QList<MemoRevision> revisions = memos.revisions(id);
    REQUIRE(revisions.size() == 2);
    CHECK((revisions.first().content == store.content()));
    CHECK((revisions.last().content == amended));
    CHECK(revisions.last().amendment == 1);
    CHECK(revisions.last().reason == u"数字の誤り"_s);
    CHECK(revisions.last().authorName == store.staff.first().name);
    CHECK(kinds(memos.events(id)) ==
          QStringList({u"created"_s, u"submitted"_s, u"stamped"_s, u"stamped"_s, u"stamped"_s, u"confirmed"_s,
                       u"unstamped"_s, u"stamped"_s, u"confirmed"_s, u"amended"_s}));
    CHECK(checkInvariants(store.connection()) == QStringList());
}

TEST_CASE("a return carries its comment until the next submission; the writer may take back")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoRepository memos(store.connection());
    const Id<Memo> id = create(store);
    publish(store, id, store.content());
    store.clock().set(store.clock().now() + 60);
    store.write([&](Writer& writer) { memos.giveBack(writer, id, u"時間を直してください"_s, 2); });
    Memo memo = *memos.byId(id);
    CHECK(memo.status == MemoStatus::Returned);
    CHECK(memo.remark == u"時間を直してください"_s);
    CHECK(memo.returnedBy == store.staff.first().name);
    CHECK(memo.returnedAt == store.clock().now());
    CHECK(memos.list({}).first().returnComment == u"時間を直してください"_s);
    CHECK((memo.content == store.content()));

    publish(store, id, store.content());
    memo = *memos.byId(id);
    CHECK(memo.remark.isEmpty());
    CHECK(memo.returnedBy.isEmpty());
    store.write([&](Writer& writer) { memos.withdraw(writer, id, memo.version); });
    memo = *memos.byId(id);
    CHECK(memo.status == MemoStatus::Draft);
    CHECK((memo.content == store.content()));
    store.write([&](Writer& writer) { memos.setRemark(writer, id, u"所見"_s, memo.version); });
    CHECK(memos.byId(id)->remark == u"所見"_s);
    CHECK(memos.byId(id)->status == MemoStatus::Draft);
}

TEST_CASE("a memo takes over the number of its booking, and there is one per booking")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoRepository memos(store.connection());
    Id<Booking> booking;
    store.write([&](Writer& writer) {
        BookingRepository(store.connection()).add(writer, store.booking(14));
        booking = BookingRepository(store.connection()).add(writer, store.booking(15));
    });
    const Id<Memo> id = create(store, booking);
    const Memo memo = *memos.byId(id);
    CHECK(memo.number == u"R6-11-0002"_s);
    CHECK((memo.booking == booking));
    CHECK(memo.boothName == u"ブース1"_s);
    CHECK((memos.byBooking(booking) == id));
    CHECK(!memos.byBooking(Id<Booking>(1)));
    CHECK((memos.list({}).first().start == store.booking(15).start));
    const auto second = store.tryWrite([&](Writer& w) { memos.create(w, booking, Day, store.content()); });
    REQUIRE(second);
    CHECK(second->kind == ErrorKind::Conflict);
    const auto none = store.tryWrite([&](Writer& w) { memos.create(w, Id<Booking>(99), Day, store.content()); });
    REQUIRE(none);
    CHECK(none->kind == ErrorKind::NotFound);

    // A draft goes with its booking when that moves.
    BookingRepository bookings(store.connection());
    Booking moved = *bookings.byId(booking);
    moved.start += 3600;
    moved.end += 3600;
    store.write([&](Writer& writer) { bookings.update(writer, moved); });
    CHECK((memos.list({}).first().start == moved.start));
}

TEST_CASE("drafts lie apart from the record, one per author")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoRepository memos(store.connection());
    const Id<Memo> id = create(store);
    const Id<Staff> recorder = store.staff.at(0).id;
    const Id<Staff> other = store.staff.at(1).id;
    const auto save = [&](const MemoDraft& one) {
        store.write([&](Writer& writer) {
            memos.saveDraft(writer, one);
            CHECK(writer.changes().drafts.contains(id.number()));
        });
    };
    CHECK(memos.byId(id)->content.company == store.client.name); // from the columns, as long as there is no draft
    CHECK(memos.byId(id)->content.attendees.size() == 2);
    save(draft(store, id, u"a"_s, recorder, u"一"_s));
    const qint64 links = store.number(u"SELECT count(*) FROM audit_chain"_s);
    save(draft(store, id, u"a"_s, recorder, u"二"_s));
    CHECK(store.number(u"SELECT count(*) FROM audit_chain"_s) == links); // typing does not fill the record of changes
    store.clock().set(store.clock().now() + 5);
    save(draft(store, id, u"b"_s, other, u"他人の"_s));
    save(draft(store, id, u"c"_s, {}, u"無名の"_s));
    save(draft(store, id, u"d"_s, {}, u"無名の二"_s)); // replaces c
    CHECK(memos.drafts(id).size() == 3);
    CHECK(memos.byId(id)->content.advice == u"二"_s); // the recorder's, although others are newer
    CHECK(memos.byId(id, false)->content.impression.isEmpty());
    REQUIRE(memos.draftsOf({}).size() == 1);
    CHECK(memos.draftsOf({}).first().uuid == u"d"_s);
    REQUIRE(memos.draftsOf(other).size() == 1);
    const MemoDraft read = memos.draftsOf(other).first();
    CHECK(read.authorName == store.staff.at(1).name);
    CHECK((read.content == draft(store, id, {}, {}, u"他人の"_s).content));
    CHECK(memos.list({}).first().gist == u"二"_s);

    publish(store, id, store.content());
    CHECK(memos.byId(id)->content.advice == store.content().advice);
    store.write([&](Writer& writer) { memos.removeDraft(writer, u"a"_s); });
    store.write([&](Writer& writer) { memos.removeDraft(writer, u"a"_s); }); // a second time is not an error
    CHECK(memos.drafts(id).size() == 2);
}

TEST_CASE("the list is newest first, filtered, with stamps and the first line of the advice")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoRepository memos(store.connection());
    const Id<Memo> morning = create(store);
    const Id<Memo> noon = create(store);
    const Id<Memo> open = create(store);
    publish(store, noon, store.content(), false, {}, 12);
    MemoContent content = store.content();
    content.attendees = {{Part::Lead, store.staff.at(2).id, store.staff.at(2).name, {}}};
    publish(store, morning, content, false, {}, 10);
    store.write([&](Writer& writer) { memos.stamp(writer, noon, store.boxes.first(), u"今村"_s, false, 2); });
    const auto ids = [&](const MemoFilter& filter) {
        QList<Id<Memo>> list;
        for (const MemoSummary& memo : memos.list(filter))
            list.append(memo.id);
        return list;
    };
    CHECK((ids({}) == QList{noon, morning, open})); // the draft without a time was begun at nine
    const MemoSummary first = memos.list({}).first();
    CHECK(first.gist == u"まず試算表を作る"_s);
    CHECK(first.leadName == store.staff.at(0).name);
    CHECK(first.officeName == u"新橋"_s);
    REQUIRE(first.stamps.size() == 1);
    CHECK(first.stamps.first().boxName == u"担当"_s);

    MemoFilter filter;
    filter.from = Day.addDays(1);
    CHECK(ids(filter).isEmpty());
    filter = {};
    filter.from = Day;
    filter.to = Day;
    CHECK(ids(filter).size() == 3);
    filter = {};
    filter.statuses = {MemoStatus::Draft, MemoStatus::Confirmed};
    CHECK((ids(filter) == QList{open}));
    filter = {};
    filter.staff = store.staff.at(2).id;
    CHECK((ids(filter) == QList{morning}));
    filter.staff = store.staff.at(1).id; // sat in
    CHECK((ids(filter) == QList{noon, open}));
    filter = {};
    filter.limit = 1;
    CHECK((ids(filter) == QList{noon}));
    filter = {};
    filter.client = Id<Client>(99);
    CHECK(ids(filter).isEmpty());
    CHECK(memos.countBefore(store.client.id, store.slot(12).start()) == 1);
    CHECK(memos.countBefore(store.client.id, store.slot(12).start() + 1) == 2);
    CHECK(memos.byId(noon)->ordinal == 2);
}

TEST_CASE("how long a publication takes", "[.measure]")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoContent content = store.content();
    content.advice = QString(2000, u'案');
    QList<qint64> times;
    for (int round = 0; round < 200; ++round) {
        const Id<Memo> id = create(store);
        QElapsedTimer timer;
        timer.start();
        publish(store, id, content);
        times.append(timer.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    WARN("publish p50 " << times.at(100) << " us, p99 " << times.at(198) << " us");
}
