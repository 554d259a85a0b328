// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a memo: opened from its session, written, submitted, stamped, returned, amended.
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QUuid>

using namespace yorozu;
using test::ServiceFixture;

namespace {

MemoDraft draftOf(const Memo& memo, const MemoContent& content)
{
    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.memo = memo.id;
    draft.booking = memo.booking;
    draft.baseRevision = memo.revision;
    draft.content = content;
    return draft;
}

MemoDraft saved(ServiceFixture& desk, const Caller& caller, const MemoDraft& draft)
{
    const auto outcome = desk.services().memos().saveDraft(caller, draft);
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<MemoDraft>(*outcome));
    return std::get<MemoDraft>(*outcome);
}

} // namespace

TEST_CASE("The memo of a session is filled in from booking and ledger, without a record yet")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Booking> booking = desk.session();
    const auto view = desk.services().memos().openForBooking(desk.writer(), booking);
    REQUIRE(view);
    CHECK(view->memo.id.isNull());
    CHECK(view->memo.number == QStringLiteral("R6-11-0001"));
    const MemoContent& content = view->memo.content;
    CHECK(content.time.text() == QStringLiteral("令和6年11月20日 10時00分～11時30分迄"));
    CHECK(content.respondersText() == QStringLiteral("今村 健吾"));
    CHECK(content.company == QStringLiteral("有限会社丸福製麺所"));
    CHECK(content.companyKana == QStringLiteral("マルフクセイメンジョ"));
    CHECK(content.business == QStringLiteral("業務用生麺の製造・卸売"));
    CHECK(content.consultee == QStringLiteral("福島 里美"));
    CHECK(content.recorder == desk.writer().staff);
    CHECK(content.topics.size() == 1);
    CHECK(desk.services().memos().list(desk.writer(), {})->isEmpty());
}

TEST_CASE("The first draft makes the record under the session's number; the text lies apart")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Booking> booking = desk.session();
    auto view = *desk.services().memos().openForBooking(desk.writer(), booking);
    view.memo.content.advice = QStringLiteral("途中まで");
    MemoDraft draft = saved(desk, desk.writer(), draftOf(view.memo, view.memo.content));
    CHECK(draft.memo);
    const auto opened = *desk.services().memos().openForBooking(desk.writer(), booking);
    CHECK(opened.memo.id == draft.memo);
    CHECK(opened.memo.number == QStringLiteral("R6-11-0001"));
    CHECK(opened.memo.status == MemoStatus::Draft);
    CHECK(opened.memo.revision == 0);
    REQUIRE(opened.draft);
    CHECK(opened.draft->content.advice == QStringLiteral("途中まで"));
    // Saved again: the same draft, no second record.
    draft.content.advice = QStringLiteral("もう少し");
    CHECK(saved(desk, desk.writer(), draft).memo == opened.memo.id);
    CHECK(desk.services().memos().list(desk.writer(), {})->size() == 1);
}

TEST_CASE("A submitted memo is stored whole, linked to the ledger, and its session is completed")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Booking> booking = desk.session();
    auto view = *desk.services().memos().openForBooking(desk.writer(), booking);
    view.memo.content.consultation = QStringLiteral("返済が重い");
    view.memo.content.advice = QStringLiteral("借換を相談する");
    view.memo.content.impression = QStringLiteral("早い");
    const Memo memo = desk.submitted(view.memo.content, booking);
    CHECK(memo.status == MemoStatus::Submitted);
    CHECK(memo.revision == 1);
    CHECK(memo.number == QStringLiteral("R6-11-0001"));
    CHECK(memo.content.impression == QStringLiteral("早い"));
    CHECK(memo.content.course == desk.centre().courses.constLast().id); // その他
    CHECK(desk.services().bookings().byId(booking)->status == BookingStatus::Completed);
    CHECK(desk.services().memos().open(desk.writer(), memo.id)->draft == std::nullopt);
    const auto report = desk.services().check();
    CHECK(report->problems == QStringList());
}

TEST_CASE("A client who is not in the ledger yet is entered at submission, a founder by name")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    MemoContent content = desk.complete();
    const Memo memo = desk.submitted(content);
    const Client client = *desk.services().clients().byId(memo.content.client);
    CHECK(client.name == QStringLiteral("株式会社山王建材"));
    CHECK(client.kana == QStringLiteral("サンノウケンザイ"));
    REQUIRE(client.persons.size() == 1);
    CHECK(client.persons.constFirst().id == memo.content.person);
    content.company.clear();
    content.consultee = QStringLiteral("創業 花子");
    const Memo founder = desk.submitted(content);
    const Client person = *desk.services().clients().byId(founder.content.client);
    CHECK(person.name == QStringLiteral("創業 花子"));
    CHECK_FALSE(person.founded);
}

TEST_CASE("An incomplete memo is not submitted and nothing is written")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    MemoContent content = desk.complete();
    content.advice.clear();
    MemoDraft draft;
    draft.content = content;
    const auto outcome = desk.services().memos().submit(desk.writer(), draft);
    REQUIRE(outcome);
    const auto* incomplete = std::get_if<service::MemoIncomplete>(&*outcome);
    REQUIRE(incomplete);
    CHECK(incomplete->problems.constFirst().field == MemoField::Advice);
    CHECK(desk.services().memos().list(desk.writer(), {})->isEmpty());
}

TEST_CASE("Three stamps confirm a memo, each by its holder and on record")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const Memo memo = desk.submitted(desk.complete());
    CHECK(memos.stamp(desk.officer(), memo.id).error().kind == ErrorKind::Forbidden);
    CHECK(memos.stamp(desk.clerk(), memo.id)->stamps.size() == 1);
    CHECK(memos.stamp(desk.officer(), memo.id)->status == MemoStatus::Submitted);
    const Memo confirmed = *memos.stamp(desk.chief(), memo.id);
    CHECK(confirmed.status == MemoStatus::Confirmed);
    REQUIRE(confirmed.stamps.size() == 3);
    CHECK(confirmed.stamps.constFirst().surname == QStringLiteral("岡部"));
    QList<MemoEvent::Kind> kinds;
    const QList<MemoEvent> events = *memos.events(memo.id);
    for (const MemoEvent& event : events)
        kinds.append(event.kind);
    CHECK(kinds.contains(MemoEvent::Kind::Submitted));
    CHECK(kinds.count(MemoEvent::Kind::Stamped) == 3);
    CHECK(kinds.constLast() == MemoEvent::Kind::Confirmed);
}

TEST_CASE("Nobody stamps a text that has changed since he read it")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const Memo memo = desk.submitted(desk.complete());
    REQUIRE(memos.setRemark(desk.clerk(), memo.id, QStringLiteral("信用金庫へ連絡済み")));
    CHECK(memos.stamp(desk.clerk(), memo.id, {}, memo.version).error().kind == ErrorKind::Conflict);
    CHECK(memos.open(desk.clerk(), memo.id)->memo.stamps.isEmpty());
}

TEST_CASE("Whoever returns, takes back, remarks or undoes a stamp acts on the memo that he has read")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const QString reason = QStringLiteral("紹介した機関の名前を書いてください");
    const Memo read = desk.submitted(desk.complete());
    const Memo now = *memos.setRemark(desk.clerk(), read.id, QStringLiteral("信用金庫へ連絡済み"), read.version);
    const auto refused = [&](const Result<Memo>& answer) {
        REQUIRE_FALSE(answer);
        CHECK(answer.error().kind == ErrorKind::Conflict);
        CHECK(answer.error().message.contains(QStringLiteral("nothing was done")));
        CHECK(memos.open(desk.clerk(), read.id)->memo.version == now.version);
    };
    refused(memos.giveBack(desk.clerk(), read.id, reason, read.version));
    refused(memos.withdraw(desk.writer(), read.id, read.version));
    refused(memos.setRemark(desk.clerk(), read.id, QStringLiteral("別の備考"), read.version));
    const Memo stamped = *memos.stamp(desk.clerk(), read.id, {}, now.version);
    const Id<StampBox> box = desk.centre().stampBoxes.constFirst().id;
    CHECK(memos.undoStamp(desk.clerk(), read.id, box, now.version).error().kind == ErrorKind::Conflict);
    const Memo undone = *memos.undoStamp(desk.clerk(), read.id, box, stamped.version);
    CHECK(memos.giveBack(desk.clerk(), read.id, reason, undone.version)->status == MemoStatus::Returned);
}

TEST_CASE("A name as long as a text is refused at its field, also in a draft that a command adds")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    service::NewMemo wanted;
    wanted.content = desk.complete();
    wanted.submit = GENERATE(true, false);
    wanted.content.company = QStringLiteral("𠮷").repeated(200);
    CHECK(memos.add(desk.writer(), {wanted}));
    wanted.content.company += QStringLiteral("屋");
    const auto refused = memos.add(desk.writer(), {wanted});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == QStringLiteral("company"));
    CHECK(refused.error().message.contains(QStringLiteral("201")));
    CHECK(memos.list(desk.writer(), {})->size() == 1);
}

TEST_CASE("One's own stamp is undone on the same day and leads back to submitted")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const Memo memo = desk.submitted(desk.complete());
    REQUIRE(memos.stamp(desk.clerk(), memo.id));
    const Id<StampBox> box = desk.centre().stampBoxes.constFirst().id;
    CHECK(memos.undoStamp(desk.officer(), memo.id, box).error().kind == ErrorKind::Forbidden);
    const Memo undone = *memos.undoStamp(desk.clerk(), memo.id, box);
    CHECK(undone.stamps.isEmpty());
    CHECK(undone.status == MemoStatus::Submitted);
    const QList<MemoEvent> events = *memos.events(memo.id);
    CHECK(events.constLast().kind == MemoEvent::Kind::Unstamped);
    REQUIRE(memos.stamp(desk.clerk(), memo.id));
    desk.clock().set(desk.clock().now() + 24 * 3600);
    CHECK(memos.undoStamp(desk.clerk(), memo.id, box).error().kind == ErrorKind::RuleViolation);
}

TEST_CASE("A returned memo comes back with its reason and is submitted again as a second text")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const Memo memo = desk.submitted(desk.complete());
    const QString reason = QStringLiteral("紹介した機関の名前を書いてください");
    const Memo returned = *memos.giveBack(desk.clerk(), memo.id, reason);
    CHECK(returned.status == MemoStatus::Returned);
    CHECK(returned.remark == reason);
    CHECK(returned.returnedBy.contains(QStringLiteral("岡部")));
    MemoDraft draft = draftOf(returned, returned.content);
    draft.content.advice += QStringLiteral("東京信用保証協会を紹介。");
    const auto outcome = memos.submit(desk.writer(), draft);
    REQUIRE(outcome);
    const Memo again = std::get<Memo>(*outcome);
    CHECK(again.status == MemoStatus::Submitted);
    CHECK(again.revision == 2);
    CHECK(again.amendment == 0);
    CHECK(memos.revisions(desk.writer(), memo.id)->size() == 2);
}

TEST_CASE("A memo is taken back until the first stamp, and keeps its text")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const Memo memo = desk.submitted(desk.complete());
    CHECK(memos.withdraw(desk.other(), memo.id).error().kind == ErrorKind::Forbidden);
    const Memo draft = *memos.withdraw(desk.writer(), memo.id);
    CHECK(draft.status == MemoStatus::Draft);
    CHECK(draft.content.advice == desk.complete().advice);
    const Memo again = std::get<Memo>(*memos.submit(desk.writer(), draftOf(draft, draft.content)));
    REQUIRE(memos.stamp(desk.clerk(), again.id));
    CHECK(memos.withdraw(desk.writer(), again.id).error().kind == ErrorKind::RuleViolation);
}

TEST_CASE("A confirmed memo is frozen; an amendment is numbered, keeps the former text and is stamped anew")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const Memo memo = desk.submitted(desk.complete());
    for (const Caller& caller : {desk.clerk(), desk.officer(), desk.chief()})
        REQUIRE(memos.stamp(caller, memo.id));
    const Memo confirmed = memos.open(desk.writer(), memo.id)->memo;
    MemoDraft draft = draftOf(confirmed, confirmed.content);
    draft.content.advice = QStringLiteral("値上げ幅は5％に訂正。");
    CHECK(memos.submit(desk.writer(), draft).error().field == QStringLiteral("reason"));
    const Memo amended = std::get<Memo>(*memos.submit(desk.writer(), draft, QStringLiteral("数字の誤り")));
    CHECK(amended.amendment == 1);
    CHECK(amended.status == MemoStatus::Submitted);
    CHECK(amended.stamps.isEmpty());
    const auto revisions = *memos.revisions(desk.writer(), memo.id);
    REQUIRE(revisions.size() == 2);
    CHECK(revisions.at(0).content.advice == desk.complete().advice);
    CHECK(revisions.at(1).reason == QStringLiteral("数字の誤り"));
    CHECK(revisions.at(1).amendment == 1);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("Once confirmed, every text is an amendment with a reason, also after a return; none is taken back")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const Memo memo = desk.submitted(desk.complete());
    for (const Caller& caller : {desk.clerk(), desk.officer(), desk.chief()})
        REQUIRE(memos.stamp(caller, memo.id));
    const Memo confirmed = memos.open(desk.writer(), memo.id)->memo;
    const QString reason = QStringLiteral("数字の誤り");
    MemoDraft draft = draftOf(confirmed, confirmed.content);
    draft.content.advice = QStringLiteral("値上げ幅は5％。");
    REQUIRE(memos.submit(desk.writer(), draft, reason));
    CHECK(memos.withdraw(desk.writer(), memo.id).error().kind == ErrorKind::RuleViolation);
    const Memo returned = *memos.giveBack(desk.clerk(), memo.id, QStringLiteral("値上げ幅の根拠を書いてください"));
    MemoDraft again = draftOf(returned, returned.content);
    again.content.advice += QStringLiteral("原価計算による。");
    CHECK(memos.submit(desk.writer(), again).error().field == QStringLiteral("reason"));
    const Memo second = std::get<Memo>(*memos.submit(desk.writer(), again, reason));
    CHECK(second.amendment == 2);
    const QList<MemoRevision> revisions = *memos.revisions(desk.writer(), memo.id);
    CHECK(revisions.constLast().amendment == 2);
    CHECK(revisions.constLast().reason == reason);
}

TEST_CASE("The remark beside the stamp is stored with it, in one step")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const Memo memo = desk.submitted(desk.complete());
    const Memo stamped = *memos.stamp(desk.clerk(), memo.id, {}, memo.version, QStringLiteral("信用金庫へ連絡済み"));
    CHECK(stamped.remark == QStringLiteral("信用金庫へ連絡済み"));
    CHECK(stamped.stamps.size() == 1);
    CHECK(memos.stamp(desk.officer(), memo.id, {}, stamped.version)->remark == QStringLiteral("信用金庫へ連絡済み"));
}

TEST_CASE("What leaves the program on paper or as a file is on record first, by those who may")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const Memo memo = desk.submitted(desk.complete());
    using Output = service::MemoService::Output;
    REQUIRE(memos.recordOutput(desk.clerk(), Output::Pdf, memo.id, true));
    CHECK(memos.recordOutput(desk.reader(), Output::Print, memo.id, true).error().kind == ErrorKind::Forbidden);
    REQUIRE(memos.recordOutput(desk.reader(), Output::Print, memo.id, false));
    const auto lines = desk.services().audit(desk.chief(), QStringLiteral("memo"), memo.id.number(), 2);
    REQUIRE(lines);
    CHECK(lines->at(0).action == QStringLiteral("print"));
    CHECK(lines->at(1).action == QStringLiteral("pdf"));
}

TEST_CASE("The impression stays with those who may read it, also when somebody else amends")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const Memo memo = desk.submitted(desk.complete());
    CHECK(memos.open(desk.clerk(), memo.id)->memo.content.impression == QStringLiteral("意欲が高い。"));
    const auto view = *memos.open(desk.reader(), memo.id);
    CHECK(view.impressionHidden);
    CHECK(view.memo.content.impression.isEmpty());
    CHECK(memos.revisions(desk.reader(), memo.id)->constFirst().content.impression.isEmpty());
}

TEST_CASE("Drafts are saved only by those who may write")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& memos = desk.services().memos();
    const Memo memo = desk.submitted(desk.complete());
    CHECK(memos.saveDraft(desk.writer(), draftOf(memo, memo.content)).error().kind == ErrorKind::RuleViolation);
    MemoDraft fresh;
    CHECK(memos.saveDraft(desk.reader(), fresh).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("Several memos are added all or none")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    service::NewMemo good{desk.complete(), {}, true};
    service::NewMemo bad = good;
    bad.content.time.day = QStringLiteral("31");
    const auto refused = desk.services().memos().add(service::Services::systemCaller(), {good, bad});
    REQUIRE_FALSE(refused);
    CHECK(desk.services().memos().list(desk.writer(), {})->isEmpty());
    CHECK(desk.services().clients().list()->isEmpty());
    Caller office = desk.clerk();
    const auto added = desk.services().memos().add(office, {good, good});
    REQUIRE(added);
    CHECK(added->size() == 2);
}
