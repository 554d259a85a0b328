// SPDX-License-Identifier: GPL-3.0-or-later
// Two people, or one person twice, on one memo: nobody's text is lost or overwritten silently.
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QUuid>

using namespace yorozu;
using test::ServiceFixture;

namespace {

struct TwoWriters
{
    ServiceFixture desk{GENERATE(from_range(ServiceFixture::engines()))};
    Memo memo; // returned, with 今村 and 水野 as responders

    TwoWriters()
    {
        MemoContent content = desk.complete();
        content.attendees.append({Part::Second, desk.other().staff, desk.other().name, {}});
        memo = desk.submitted(content);
        const auto returned =
            desk.services().memos().giveBack(desk.clerk(), memo.id, QStringLiteral("数字をもう一度確かめてください"));
        REQUIRE(returned);
        memo = *returned;
    }

    MemoDraft draft(const MemoContent& content) const
    {
        MemoDraft draft;
        draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        draft.memo = memo.id;
        draft.baseRevision = memo.revision;
        draft.content = content;
        return draft;
    }
};

} // namespace

TEST_CASE("The second of two savers is told, sees both texts field by field, and nothing was overwritten")
{
    TwoWriters both;
    auto& memos = both.desk.services().memos();
    MemoContent first = both.memo.content;
    first.advice = QStringLiteral("今村の助言");
    first.business = QStringLiteral("建材の卸");
    MemoContent second = both.memo.content;
    second.advice = QStringLiteral("水野の助言");
    second.consultation = QStringLiteral("水野が書き足した相談");
    REQUIRE(std::holds_alternative<Memo>(*memos.submit(both.desk.writer(), both.draft(first))));

    const auto outcome = memos.submit(both.desk.other(), both.draft(second));
    REQUIRE(outcome);
    const auto* clash = std::get_if<service::MemoClash>(&*outcome);
    REQUIRE(clash);
    CHECK(clash->savedBy == QStringLiteral("今村 健吾"));
    CHECK(clash->fields == QList<MemoField>{MemoField::Advice});
    CHECK(clash->theirs.content.advice == QStringLiteral("今村の助言"));
    CHECK(clash->merged.business == QStringLiteral("建材の卸"));
    CHECK(clash->merged.consultation == QStringLiteral("水野が書き足した相談"));
    CHECK(memos.open(both.desk.clerk(), both.memo.id)->memo.content.advice == QStringLiteral("今村の助言"));

    // The agreed text goes on top of the first one's, which stays as a revision.
    MemoDraft agreed = both.draft(clash->merged);
    agreed.baseRevision = clash->theirs.revision;
    const Memo last = std::get<Memo>(*memos.submit(both.desk.other(), agreed));
    CHECK(last.revision == 3);
    CHECK(last.content.advice == QStringLiteral("水野の助言"));
    CHECK(memos.revisions(both.desk.writer(), both.memo.id)->at(1).content.advice == QStringLiteral("今村の助言"));
}

TEST_CASE("A text that was begun before somebody else submitted is still kept as a draft")
{
    TwoWriters both;
    auto& memos = both.desk.services().memos();
    MemoDraft mine = both.draft(both.memo.content);
    mine.content.advice = QStringLiteral("水野の助言");
    REQUIRE(std::holds_alternative<Memo>(*memos.submit(both.desk.writer(), both.draft(both.memo.content))));
    REQUIRE(memos.saveDraft(both.desk.other(), mine));
    CHECK(memos.open(both.desk.other(), both.memo.id)->draft->content.advice == QStringLiteral("水野の助言"));
}

TEST_CASE("Who opens a memo that somebody else writes on is told so")
{
    TwoWriters both;
    auto& memos = both.desk.services().memos();
    REQUIRE(memos.saveDraft(both.desk.writer(), both.draft(both.memo.content)));
    const auto view = *memos.open(both.desk.other(), both.memo.id);
    REQUIRE(view.othersDrafts.size() == 1);
    CHECK(view.othersDrafts.constFirst().authorName == QStringLiteral("今村 健吾"));
    CHECK_FALSE(view.draft);
}

TEST_CASE("The same person in two windows: the later save is stopped and answered with the other text")
{
    TwoWriters both;
    auto& memos = both.desk.services().memos();
    MemoDraft one = both.draft(both.memo.content);
    one.content.advice = QStringLiteral("窓1");
    one = std::get<MemoDraft>(*memos.saveDraft(both.desk.writer(), one));
    MemoDraft two = one; // opened in a second window
    one.content.advice = QStringLiteral("窓1のつづき");
    one = std::get<MemoDraft>(*memos.saveDraft(both.desk.writer(), one));
    two.content.advice = QStringLiteral("窓2");
    const auto outcome = memos.saveDraft(both.desk.writer(), two);
    REQUIRE(outcome);
    const auto* clash = std::get_if<service::DraftClash>(&*outcome);
    REQUIRE(clash);
    CHECK(clash->theirs.content.advice == QStringLiteral("窓1のつづき"));
    // The first window goes on undisturbed.
    one.content.advice += QStringLiteral("。");
    CHECK(std::holds_alternative<MemoDraft>(*memos.saveDraft(both.desk.writer(), one)));
}

TEST_CASE("Two programs that begin the memo of one session share its record and number")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Booking> booking = desk.session();
    const auto second = desk.second();
    MemoDraft mine;
    mine.booking = booking;
    mine.content = desk.complete();
    MemoDraft theirs = mine;
    const MemoDraft first = std::get<MemoDraft>(*desk.services().memos().saveDraft(desk.writer(), mine));
    const MemoDraft other = std::get<MemoDraft>(*second->memos().saveDraft(desk.clerk(), theirs));
    CHECK(first.memo == other.memo);
    CHECK(first.uuid != other.uuid);
}
