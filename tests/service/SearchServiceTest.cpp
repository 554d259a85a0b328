// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SearchService.h"

#include "core/service/BookingService.h"
#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/MemoService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using yorozu::test::ServiceFixture;

namespace {

SearchAnswer find(ServiceFixture& fixture, const QString& words, int limit = 50)
{
    SearchRequest request;
    request.words = words;
    request.limit = limit;
    auto answer = fixture.services().search().search(fixture.writer(), request);
    REQUIRE(answer);
    return *answer;
}

Id<Client> clientOf(ServiceFixture& fixture, Id<Booking> session)
{
    const auto booking = fixture.services().bookings().byId(session);
    REQUIRE(booking);
    return booking->client;
}

// The memo of the client of the session.
MemoContent ofSession(ServiceFixture& fixture, Id<Booking> session)
{
    MemoContent content = fixture.complete();
    content.client = clientOf(fixture, session);
    content.company = u"有限会社丸福製麺所"_s;
    return content;
}

QString markedParts(const MarkedText& text)
{
    QStringList parts;
    for (const MarkedText::Mark& mark : text.marks)
        parts.append(text.text.mid(mark.begin, mark.length));
    return parts.join(u'/');
}

} // namespace

TEST_CASE("one question answers clients, bookings, memos and agencies, marked in what was typed")
{
    ServiceFixture fixture(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Booking> session = fixture.session();
    MemoContent content = ofSession(fixture, session);
    content.consultation = u"売上が落ちた。\n資金繰りが苦しく、借入の返済を見直したい。"_s;
    const Memo memo = fixture.submitted(content, session);
    const SearchAnswer byName = find(fixture, u"ﾏﾙﾌｸ"_s);
    REQUIRE(byName.clients.hits.size() == 1);
    CHECK(byName.clients.total == 1);
    CHECK(byName.clients.hits.first().id == clientOf(fixture, session));
    CHECK(byName.clients.hits.first().sessions == 1);
    // The name does not show why it was found; the reading does.
    CHECK(markedParts(byName.clients.hits.first().other) == u"マルフク"_s);
    REQUIRE(byName.bookings.hits.size() == 1);
    CHECK(byName.bookings.hits.first().booking.id == session);

    const SearchAnswer named = find(fixture, u"㈲丸福"_s);
    REQUIRE(named.clients.hits.size() == 1);
    CHECK(markedParts(named.clients.hits.first().name) == u"丸福"_s);
    CHECK(named.clients.hits.first().other.text.isEmpty());

    const SearchAnswer byText = find(fixture, u"返済 資金"_s);
    REQUIRE(byText.memos.hits.size() == 1);
    const MemoHit& hit = byText.memos.hits.first();
    CHECK(hit.memo.id == memo.id);
    CHECK(markedParts(hit.snippet) == u"資金/返済"_s);
    CHECK_FALSE(hit.snippet.text.contains(u'\n'));
    CHECK(byText.clients.hits.isEmpty());
    CHECK(byText.complete);

    CHECK(find(fixture, u"信用金庫"_s).agencies.total > 10);
    CHECK(find(fixture, u"信用金庫"_s, 3).agencies.hits.size() == 3);
    CHECK(find(fixture, u"信用金庫"_s, 3).agencies.total > 10);
    CHECK(find(fixture, u"滝野川"_s).agencies.hits.size() == 1);
    CHECK(find(fixture, u"　。"_s).total() == 0);
}

TEST_CASE("所感 and what is still being written are not found")
{
    ServiceFixture fixture(GENERATE(from_range(ServiceFixture::engines())));
    MemoContent content = fixture.complete();
    content.impression = u"後継者がいない。"_s;
    fixture.submitted(content);
    CHECK(find(fixture, u"後継者"_s).total() == 0);
    MemoDraft draft;
    draft.content = fixture.complete();
    draft.content.advice = u"事業承継を考える。"_s;
    REQUIRE(fixture.services().memos().saveDraft(fixture.writer(), draft));
    CHECK(find(fixture, u"事業承継を"_s).memos.hits.isEmpty());
    // The writer herself finds it, where it is asked for; also before 所感, which nobody finds.
    SearchRequest request;
    request.words = u"事業承継 考える"_s;
    request.ownDrafts = true;
    const auto own = fixture.services().search().search(fixture.writer(), request);
    REQUIRE(own);
    REQUIRE(own->memos.hits.size() == 1);
    CHECK(own->memos.total == 1);
    CHECK(own->memos.hits.first().memo.status == MemoStatus::Draft);
    CHECK(markedParts(own->memos.hits.first().snippet) == u"事業承継/考える"_s);
    const auto others = fixture.services().search().search(fixture.other(), request);
    REQUIRE(others);
    CHECK(others->memos.hits.isEmpty());
    request.words = u"意欲"_s;
    const auto impression = fixture.services().search().search(fixture.writer(), request);
    REQUIRE(impression);
    CHECK(impression->memos.hits.isEmpty());
}

TEST_CASE("a filter leaves memos and bookings of it")
{
    ServiceFixture fixture(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Booking> session = fixture.session();
    fixture.submitted(ofSession(fixture, session), session);
    SearchRequest request;
    request.words = u"丸福"_s;
    request.staff = fixture.writer().staff;
    const auto mine = fixture.services().search().search(fixture.reader(), request);
    REQUIRE(mine);
    CHECK(mine->memos.hits.size() == 1);
    CHECK(mine->bookings.hits.size() == 1);
    CHECK(mine->clients.hits.isEmpty());
    request.staff = fixture.other().staff;
    const auto others = fixture.services().search().search(fixture.reader(), request);
    REQUIRE(others);
    CHECK(others->memos.hits.isEmpty());
}

TEST_CASE("what was opened before is shown again, in its order")
{
    ServiceFixture fixture(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Booking> session = fixture.session();
    const Id<Client> client = clientOf(fixture, session);
    const Memo memo = fixture.submitted(ofSession(fixture, session), session);
    const QList<SearchRecord> records{{SearchRecord::Kind::Memo, memo.id.number()},
                                      {SearchRecord::Kind::Client, client.number()},
                                      {SearchRecord::Kind::Memo, 4711}};
    const auto answer = fixture.services().search().recall(fixture.writer(), records);
    REQUIRE(answer);
    CHECK(answer->recalled == records);
    CHECK(answer->memos.hits.size() == 1); // what is gone is left out
    CHECK(answer->clients.hits.size() == 1);
}

TEST_CASE("a rebuild can be cancelled and goes on later, with saves between its batches")
{
    ServiceFixture fixture(GENERATE(from_range(ServiceFixture::engines())));
    fixture.submitted(fixture.complete());
    SearchService& search = fixture.services().search();
    const Status cancelled = search.rebuild(fixture.chief(), [](qint64, qint64) { return false; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    MemoContent another = fixture.complete();
    another.advice = u"間に提出したメモ。"_s;
    fixture.submitted(another);
    bool more = true;
    while (more) {
        const auto worked = search.work(std::chrono::milliseconds(1));
        REQUIRE(worked);
        more = *worked;
    }
    CHECK(find(fixture, u"間に提出"_s).memos.total == 1);
    const auto report = fixture.services().check();
    REQUIRE(report);
    CHECK(report->problems == QStringList());

    qint64 last = 0;
    REQUIRE(search.rebuild(fixture.chief(), [&](qint64 done, qint64 total) {
        CHECK(done <= total);
        last = done;
        return true;
    }));
    CHECK(last > 0);
    CHECK(fixture.services().check()->ok);
    const Status forbidden = search.rebuild(fixture.reader());
    REQUIRE_FALSE(forbidden);
    CHECK(forbidden.error().kind == ErrorKind::Forbidden);
}

TEST_CASE("another program saves while the index is built anew")
{
    ServiceFixture fixture(GENERATE(from_range(ServiceFixture::engines())));
    fixture.submitted(fixture.complete());
    const auto other = fixture.second();
    int batches = 0;
    REQUIRE(fixture.services().search().rebuild(fixture.chief(), [&](qint64, qint64) {
        if (++batches == 2)
            CHECK(other->search().startOver(fixture.chief()));
        return true;
    }));
    CHECK(batches > 2); // it was begun once more
    CHECK(fixture.services().check()->ok);
}

TEST_CASE("building the index can be stopped and resumed by who keeps the centre")
{
    ServiceFixture fixture(GENERATE(from_range(ServiceFixture::engines())));
    fixture.submitted(fixture.complete());
    SearchService& search = fixture.services().search();
    CHECK(search.indexState(fixture.writer())->complete);
    CHECK(search.startOver(fixture.reader()).error().kind == ErrorKind::Forbidden);
    CHECK(search.setPaused(fixture.reader(), true).error().kind == ErrorKind::Forbidden);
    REQUIRE(search.startOver(fixture.chief()));
    REQUIRE(search.setPaused(fixture.chief(), true));
    CHECK_FALSE(*search.work(std::chrono::milliseconds(10)));
    const auto stopped = search.indexState(fixture.writer());
    REQUIRE(stopped);
    CHECK(stopped->paused);
    CHECK_FALSE(stopped->complete);
    CHECK(stopped->total > 0);
    REQUIRE(search.setPaused(fixture.chief(), false));
    while (*search.work(std::chrono::milliseconds(10))) {
    }
    CHECK(search.indexState(fixture.writer())->complete);
    CHECK(fixture.services().check()->ok);
    // Starting over is no secret, and it does not wait because the former one was stopped.
    const auto lines = fixture.services().audit(fixture.chief(), u"search_state"_s, 1, -1);
    REQUIRE(lines);
    CHECK(lines->first().action == u"rebuild"_s);
    REQUIRE(search.setPaused(fixture.chief(), true));
    REQUIRE(search.startOver(fixture.chief()));
    CHECK_FALSE(search.paused());
}

TEST_CASE("marks are where the words are, once each")
{
    const MarkedText twice = marked(u"融資の融資枠と資金"_s, u"融資 資の"_s);
    REQUIRE(twice.marks.size() == 2);
    CHECK(twice.marks[0] == MarkedText::Mark{0, 3});
    CHECK(twice.marks[1] == MarkedText::Mark{3, 2});
    CHECK(marked(u"資金"_s, u"返済"_s).marks.isEmpty());
    CHECK(marked(u"資金"_s, {}).marks.isEmpty());
}
