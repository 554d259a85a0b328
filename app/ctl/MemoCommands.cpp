// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/MemoInput.h"
#include "app/ctl/MemoJson.h"
#include "app/ctl/MemoPdf.h"
#include "app/ctl/Session.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/MemoService.h"

#include <QJsonArray>
#include <QJsonObject>

#include <climits>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Id<Memo> memoId(const Session& session)
{
    return Id<Memo>(session.arguments().placeNumber());
}

Result<Reply> memoAdd(Session& session)
{
    return addAll<service::NewMemo>(
        session, [&](const JsonRecord& record, const Desk& desk) { return readMemo(record, session, desk.caller); },
        [](const Desk& desk, const auto& memos) { return desk.services->memos().add(desk.caller, memos); });
}

Result<Reply> memoShow(Session& session)
{
    const Result<Desk> desk = session.deskToRead();
    if (!desk)
        return desk.error();
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    const Result<service::MemoView> view = desk->services->memos().open(desk->caller, memoId(session));
    if (!view)
        return view.error();
    return Reply{memoJson(*view, **centre)};
}

Result<Reply> memoList(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<Desk> desk = session.deskToRead();
    if (!desk)
        return desk.error();
    service::MemoListFilter filter;
    filter.from = arguments.date(u"--from"_s);
    filter.to = arguments.date(u"--to"_s);
    filter.client = Id<Client>(arguments.number(u"--client"_s));
    filter.staff = Id<Staff>(arguments.number(u"--staff"_s));
    if (const auto status = memoStatusFromCode(arguments.text(u"--status"_s)))
        filter.statuses = {*status};
    filter.limit = static_cast<int>(std::min<qint64>(arguments.number(u"--limit"_s, -1), INT_MAX));
    const Result<QList<MemoSummary>> memos = desk->services->memos().list(desk->caller, filter);
    if (!memos)
        return memos.error();
    QJsonArray json;
    for (const MemoSummary& memo : *memos)
        json.append(memoSummaryJson(memo));
    return Reply{json};
}

// The version that was read (memo show); without it the step is done on whatever stands there now.
qint64 expectedVersion(const Session& session)
{
    return session.arguments().number(u"--version-read"_s, -1);
}

// A step in the life of a memo, and what became of it.
Result<Reply> step(Session& session,
                   const std::function<Result<Memo>(service::MemoService&, const Caller&, Id<Memo>)>& act)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<Memo> memo = act(desk->services->memos(), desk->caller, memoId(session));
    if (!memo)
        return memo.error();
    return Reply{QJsonObject{{u"id"_s, memo->id.number()},
                             {u"number"_s, memo->number},
                             {u"status"_s, code(memo->status)},
                             {u"version"_s, memo->version},
                             {u"stamps"_s, stampsJson(memo->stamps)},
                             {u"remark"_s, memo->remark}}};
}

Result<Reply> memoConfirm(Session& session)
{
    return step(session, [&](service::MemoService& memos, const Caller& caller, Id<Memo> id) {
        return memos.stamp(caller, id, session.arguments().text(u"--box"_s), expectedVersion(session));
    });
}

Result<Reply> memoReturn(Session& session)
{
    return step(session, [&](service::MemoService& memos, const Caller& caller, Id<Memo> id) {
        return memos.giveBack(caller, id, session.arguments().text(u"--comment"_s), expectedVersion(session));
    });
}

Result<Reply> memoWithdraw(Session& session)
{
    return step(session, [&](service::MemoService& memos, const Caller& caller, Id<Memo> id) {
        return memos.withdraw(caller, id, expectedVersion(session));
    });
}

Result<Reply> memoHistory(Session& session)
{
    const Result<Desk> desk = session.deskToRead();
    if (!desk)
        return desk.error();
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    const Result<QList<MemoRevision>> revisions = desk->services->memos().revisions(desk->caller, memoId(session));
    if (!revisions)
        return revisions.error();
    const Result<QList<MemoEvent>> events = desk->services->memos().events(memoId(session));
    if (!events)
        return events.error();
    return Reply{memoHistoryJson(*revisions, *events, **centre)};
}

} // namespace

QList<Command> memoCommands()
{
    return {
        {"memo add FILE",
         QT_TRANSLATE_NOOP("Ctl", "Adds one memo, or an array of them; all or none. Durable when it answers."),
         memoAdd},
        {"memo show ID", QT_TRANSLATE_NOOP("Ctl", "A memo with everything that stands on it."), memoShow},
        {"memo list [--from D] [--to D] [--client ID] [--staff ID] [--status draft|submitted|confirmed|returned] "
         "[--limit N]",
         QT_TRANSLATE_NOOP("Ctl", "The memos, newest session first."), memoList},
        {"memo confirm ID [--box NAME] [--version-read N]",
         QT_TRANSLATE_NOOP("Ctl", "Stamps the next box of the caller."), memoConfirm},
        {"memo return ID --comment TEXT [--version-read N]",
         QT_TRANSLATE_NOOP("Ctl", "Gives a submitted memo back to its writer."), memoReturn},
        {"memo withdraw ID [--version-read N]",
         QT_TRANSLATE_NOOP("Ctl", "Takes a submitted memo back, until its first stamp."), memoWithdraw},
        {"memo history ID",
         QT_TRANSLATE_NOOP("Ctl", "Every published text with its differences, and what happened to it."), memoHistory},
        {"memo pdf [ID] --out FILE [--blank] [--without-impression]",
         QT_TRANSLATE_NOOP("Ctl", "The sheet as PDF; with --blank the empty form."), memoPdf},
    };
}

} // namespace yorozu::ctl
