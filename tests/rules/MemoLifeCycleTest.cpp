// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/MemoLifeCycle.h"
#include "tests/support/catch.h"

using namespace yorozu;

namespace {

const UtcSeconds Now = fromTokyo(QDate(2024, 11, 20), QTime(16, 0));
const QList<StampBox> Boxes{{Id<StampBox>(1), QStringLiteral("担当"), 1},
                            {Id<StampBox>(2), QStringLiteral("調査役"), 2},
                            {Id<StampBox>(3), QStringLiteral("課長"), 3}};

Caller somebody(qint64 id, PermissionGroup group, qint64 box = 0)
{
    return {Id<Staff>(id), QStringLiteral("Nº %1").arg(id), group, Id<StampBox>(box), {}};
}
const Caller Writer = somebody(3, PermissionGroup::Coordinator);
const Caller Other = somebody(4, PermissionGroup::Coordinator);
const Caller Clerk = somebody(10, PermissionGroup::Office, 1);
const Caller Officer = somebody(11, PermissionGroup::Office, 2);
const Caller SectionChief = somebody(12, PermissionGroup::SectionChief, 3);

Memo memoIn(MemoStatus status, int stamps = 0)
{
    Memo memo;
    memo.id = Id<Memo>(1);
    memo.status = status;
    memo.content.recorder = Writer.staff;
    memo.content.attendees = {{Part::Lead, Writer.staff, Writer.name, {}}};
    for (int i = 0; i < stamps; ++i)
        memo.stamps.append({Boxes.at(i).id, Boxes.at(i).name, Id<Staff>(10 + i), QStringLiteral("岡部"), Now - 60});
    return memo;
}

} // namespace

TEST_CASE("Drafts and returned memos are written on by their writers and the office")
{
    for (const MemoStatus status : {MemoStatus::Draft, MemoStatus::Returned}) {
        CHECK(rules::mayEdit(memoIn(status), Writer));
        CHECK(rules::mayEdit(memoIn(status), Clerk));
        CHECK_FALSE(rules::mayEdit(memoIn(status), Other));
        CHECK_FALSE(rules::mayEdit(memoIn(status), somebody(20, PermissionGroup::ReadOnly)));
    }
    Memo unclaimed;
    CHECK(rules::mayEdit(unclaimed, Other));
}

TEST_CASE("A submitted memo is read-only, a confirmed one frozen")
{
    CHECK_FALSE(rules::mayEdit(memoIn(MemoStatus::Submitted), Writer));
    CHECK_FALSE(rules::mayEdit(memoIn(MemoStatus::Confirmed, 3), Writer));
    CHECK_FALSE(rules::maySubmit(memoIn(MemoStatus::Confirmed, 3), Writer));
    // The second of two writers has seen the first one's text: it may be replaced until somebody stamps.
    CHECK(rules::maySubmit(memoIn(MemoStatus::Submitted), Writer));
    CHECK_FALSE(rules::maySubmit(memoIn(MemoStatus::Submitted, 1), Writer));
}

TEST_CASE("A memo is taken back by its writer until the first stamp")
{
    CHECK(rules::mayWithdraw(memoIn(MemoStatus::Submitted), Writer));
    CHECK_FALSE(rules::mayWithdraw(memoIn(MemoStatus::Submitted), Other));
    CHECK_FALSE(rules::mayWithdraw(memoIn(MemoStatus::Submitted), Clerk)); // who returns it instead
    CHECK_FALSE(rules::mayWithdraw(memoIn(MemoStatus::Submitted, 1), Writer));
    CHECK_FALSE(rules::mayWithdraw(memoIn(MemoStatus::Draft), Writer));
}

TEST_CASE("A return needs the office and ten characters of reason")
{
    const QString reason = QStringLiteral("紹介した機関の名前を書いてください");
    CHECK(rules::mayReturn(memoIn(MemoStatus::Submitted), Clerk, reason));
    CHECK(rules::mayReturn(memoIn(MemoStatus::Submitted, 2), Clerk, reason));
    CHECK(rules::mayReturn(memoIn(MemoStatus::Submitted), Clerk, QStringLiteral("  短い  ")).error().field ==
          QStringLiteral("comment"));
    CHECK(rules::mayReturn(memoIn(MemoStatus::Submitted), Writer, reason).error().kind == ErrorKind::Forbidden);
    CHECK_FALSE(rules::mayReturn(memoIn(MemoStatus::Confirmed, 3), Clerk, reason));
}

TEST_CASE("An amendment needs a confirmed memo and a reason")
{
    CHECK(rules::mayAmend(memoIn(MemoStatus::Confirmed, 3), Writer, QStringLiteral("数字の誤り")));
    CHECK(rules::mayAmend(memoIn(MemoStatus::Confirmed, 3), Writer, QStringLiteral(" ")).error().field ==
          QStringLiteral("reason"));
    CHECK_FALSE(rules::mayAmend(memoIn(MemoStatus::Confirmed, 3), Other, QStringLiteral("数字の誤り")));
    CHECK_FALSE(rules::mayAmend(memoIn(MemoStatus::Submitted), Writer, QStringLiteral("数字の誤り")));
}

TEST_CASE("Boxes are stamped in their order, each by its holder")
{
    CHECK(rules::boxToStamp(memoIn(MemoStatus::Submitted), Boxes, Clerk)->name == QStringLiteral("担当"));
    CHECK_FALSE(rules::boxToStamp(memoIn(MemoStatus::Submitted), Boxes, Officer));
    CHECK(rules::boxToStamp(memoIn(MemoStatus::Submitted, 1), Boxes, Officer)->name == QStringLiteral("調査役"));
    CHECK(rules::boxToStamp(memoIn(MemoStatus::Submitted, 2), Boxes, SectionChief)->name == QStringLiteral("課長"));
    // The section chief shares the responsibility and stands in for anybody.
    CHECK(rules::boxToStamp(memoIn(MemoStatus::Submitted), Boxes, SectionChief)->name == QStringLiteral("担当"));
    CHECK_FALSE(rules::boxToStamp(memoIn(MemoStatus::Submitted, 3), Boxes, SectionChief));
    CHECK_FALSE(rules::boxToStamp(memoIn(MemoStatus::Draft), Boxes, Clerk));
    CHECK_FALSE(rules::boxToStamp(memoIn(MemoStatus::Confirmed, 3), Boxes, Clerk));
    CHECK(rules::boxToStamp(memoIn(MemoStatus::Submitted), Boxes, Writer).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("A box can be asked for by name, but not out of turn")
{
    const Memo memo = memoIn(MemoStatus::Submitted);
    CHECK(rules::boxToStamp(memo, Boxes, Clerk, QStringLiteral("担当")));
    CHECK(rules::boxToStamp(memoIn(MemoStatus::Submitted, 1), Boxes, Officer, QStringLiteral("担当"))
              .error()
              .message.contains(QStringLiteral("already")));
    CHECK(rules::boxToStamp(memoIn(MemoStatus::Submitted, 1), Boxes, Officer, QStringLiteral("課長"))
              .error()
              .message.contains(QStringLiteral("調査役")));
    CHECK(rules::boxToStamp(memo, Boxes, Clerk, QStringLiteral("課長")).error().kind == ErrorKind::RuleViolation);
    CHECK(rules::boxToStamp(memo, Boxes, Clerk, QStringLiteral("社長")).error().kind == ErrorKind::NotFound);
}

TEST_CASE("One's own stamp is undone on its day, the last one first")
{
    const Memo memo = memoIn(MemoStatus::Submitted, 2);
    CHECK(rules::mayUndoStamp(memo, Boxes.at(1).id, Officer, Now));
    CHECK_FALSE(rules::mayUndoStamp(memo, Boxes.at(1).id, Clerk, Now));
    CHECK_FALSE(rules::mayUndoStamp(memo, Boxes.at(0).id, Clerk, Now));
    CHECK_FALSE(rules::mayUndoStamp(memo, Boxes.at(2).id, SectionChief, Now));
    CHECK_FALSE(rules::mayUndoStamp(memo, Boxes.at(1).id, Officer, Now + 24 * 3600));
}
