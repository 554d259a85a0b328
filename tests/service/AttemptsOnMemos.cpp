// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TodayService.h"
#include "tests/service/Attempts.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

using rules::Action;
using World = AttemptWorld&;
using Who = const Caller&;
using Output = service::MemoService::Output;

service::MemoService& memos(World world)
{
    return world.desk.services().memos();
}

service::TodayService& today(World world)
{
    return world.desk.services().today();
}

MemoDraft draftOn(World world, Id<Memo> memo, int revision)
{
    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.memo = memo;
    draft.baseRevision = revision;
    draft.content = world.desk.complete();
    return draft;
}

QList<Attempt> readingMemos()
{
    const QDate day(2024, 11, 20);
    return {
        {u"MemoService::open"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(memos(w).open(who, w.submitted)); }},
        {u"MemoService::openForBooking"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(memos(w).openForBooking(who, w.booking)); }},
        {u"MemoService::openBlank"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(memos(w).openBlank(who)); }},
        {u"MemoService::openForClient"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(memos(w).openForClient(who, w.client)); }},
        {u"MemoService::list"_s, Action::ReadRecords, [](World w, Who who) { return errorOf(memos(w).list(who, {})); }},
        {u"MemoService::revisions"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(memos(w).revisions(who, w.submitted)); }},
        {u"MemoService::myDrafts"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(memos(w).myDrafts(who)); }},
        {u"MemoService::recordOutput"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(memos(w).recordOutput(who, Output::Print, w.submitted, false)); }},
        {u"TodayService::sessions"_s, Action::ReadRecords,
         [day](World w, Who who) { return errorOf(today(w).sessions(who, {}, day)); }},
        {u"TodayService::ahead"_s, Action::ReadRecords,
         [day](World w, Who who) { return errorOf(today(w).ahead(who, {}, day, 5)); }},
        {u"TodayService::memoWork"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(today(w).memoWork(who, {})); }},
        {u"TodayService::officeDay"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(today(w).officeDay(who, {})); }},
        {u"TodayService::memosToActOn"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(today(w).memosToActOn(who, {})); }},
        {u"TodayService::nudges"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(today(w).nudges(who)); }},
    };
}

QList<Attempt> writingMemos()
{
    return {
        {u"MemoService::saveDraft"_s, Action::WriteMemo,
         [](World w, Who who) { return errorOf(memos(w).saveDraft(who, draftOn(w, {}, 0))); }},
        {u"MemoService::saveDraft"_s, Action::WriteMemo,
         [](World w, Who who) { return errorOf(memos(w).saveDraft(who, draftOn(w, w.draftMemo, 0))); }},
        {u"MemoService::saveDraft"_s, Action::AmendMemo,
         [](World w, Who who) { return errorOf(memos(w).saveDraft(who, draftOn(w, w.confirmed, 1))); }},
        {u"MemoService::dropDraft"_s, Action::WriteMemo,
         [](World w, Who who) { return errorOf(memos(w).dropDraft(who, w.draft)); }},
        {u"MemoService::submit"_s, Action::WriteMemo,
         [](World w, Who who) { return errorOf(memos(w).submit(who, draftOn(w, {}, 0))); }},
        {u"MemoService::submit"_s, Action::WriteMemo,
         [](World w, Who who) { return errorOf(memos(w).submit(who, draftOn(w, w.submitted, 1))); }},
        {u"MemoService::submit"_s, Action::AmendMemo,
         [](World w, Who who) { return errorOf(memos(w).submit(who, draftOn(w, w.confirmed, 1), u"数字の誤り"_s)); }},
        {u"MemoService::add"_s, Action::WriteMemo,
         [](World w, Who who) {
             return errorOf(memos(w).add(who, {{w.desk.complete(), {}, true}}));
         }},
        {u"MemoService::withdraw"_s, Action::WriteMemo,
         [](World w, Who who) { return errorOf(memos(w).withdraw(who, w.submitted)); }},
        {u"MemoService::stamp"_s, Action::ConfirmMemo,
         [](World w, Who who) { return errorOf(memos(w).stamp(who, w.submitted)); }},
        {u"MemoService::undoStamp"_s, Action::ConfirmMemo,
         [](World w, Who who) {
             return errorOf(memos(w).undoStamp(who, w.stamped, w.desk.centre().stampBoxes.constFirst().id));
         }},
        {u"MemoService::giveBack"_s, Action::ReturnMemo,
         [](World w, Who who) {
             return errorOf(memos(w).giveBack(who, w.submitted, u"相談の数字を書いてください。"_s));
         }},
        {u"MemoService::setRemark"_s, Action::ConfirmMemo,
         [](World w, Who who) { return errorOf(memos(w).setRemark(who, w.submitted, u"よい"_s)); }},
        {u"TodayService::nudge"_s, Action::ConfirmMemo,
         [](World w, Who who) { return errorOf(today(w).nudge(who, w.session)); }},
        {u"TodayService::withdrawNudge"_s, Action::ConfirmMemo,
         [](World w, Who who) {
             static_cast<void>(today(w).nudge(who, w.session)); // to have one of one's own
             return errorOf(today(w).withdrawNudge(who, w.session));
         }},
    };
}

} // namespace

QList<Attempt> attemptsOnMemos()
{
    return readingMemos() + writingMemos();
}

} // namespace yorozu::test
