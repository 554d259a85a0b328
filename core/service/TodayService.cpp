// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TodayService.h"

#include "core/rules/DayRules.h"
#include "core/rules/MemoLifeCycle.h"
#include "core/rules/MemoSubmission.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"
#include "core/storage/TodayRepository.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace yorozu::service {

namespace {

// How far back a session without a memo is looked for; what is older is found in the list of memos.
constexpr int LookBackDays = 92;
constexpr int SubmittedDays = 7;
constexpr UtcSeconds NudgePause = 3600;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TodayService)
};

// What the parts of one answer share.
struct Day
{
    explicit Day(UtcSeconds moment)
        : now(moment)
        , today(tokyoDate(moment))
    {
    }
    UtcSeconds lookBack() const { return fromTokyo(today.addDays(-LookBackDays), QTime(0, 0)); }
    int since(UtcSeconds moment) const { return rules::workingDaysBetween(tokyoDate(moment), today, holidays); }

    UtcSeconds now;
    QDate today;
    japanese::Holidays holidays;
};

// Sessions that began and whose memo is not submitted, oldest first.
QList<UnwrittenMemo> unwritten(storage::Connection& connection, const Day& day, Id<Office> office, Id<Staff> staff)
{
    storage::TodayRepository today(connection);
    QList<UnwrittenMemo> found;
    QList<storage::UnbookedDraft> drafts;
    storage::SideBySide reading(connection);
    reading.add([&] { found = today.unwritten(day.lookBack(), day.now, office, staff); });
    if (!office) // A draft without a booking belongs to no office yet.
        reading.add([&] { drafts = today.unbookedDrafts(staff); });
    reading.run();
    for (const storage::UnbookedDraft& draft : std::as_const(drafts)) {
        UnwrittenMemo one = draft.memo;
        if (const auto slot = rules::sessionSlot(draft.typed, {})) {
            one.start = slot->start();
            one.end = slot->end();
        }
        found.append(one);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const UnwrittenMemo& a, const UnwrittenMemo& b) { return a.start < b.start; });
    return found;
}

QList<MemoToWrite> memosToWrite(storage::Connection& connection, const Day& day, const Caller& caller,
                                Id<Office> office)
{
    QHash<Id<Memo>, MemoContent> contents;
    QList<MemoDraft> drafts;
    int deadline = 0;
    QList<UnwrittenMemo> sessions;
    storage::SideBySide(connection)
        .add([&] { drafts = storage::MemoRepository(connection).draftsOf(caller.staff); })
        .add([&] { deadline = storage::CentreRepository(connection).rules().memoDeadlineDays; })
        .add([&] { sessions = unwritten(connection, day, office, caller.staff); })
        .run();
    for (const MemoDraft& draft : std::as_const(drafts))
        contents.insert(draft.memo, draft.content);
    QList<MemoToWrite> found;
    for (const UnwrittenMemo& session : std::as_const(sessions)) {
        const MemoContent content = contents.value(session.memo);
        found.append({session, rules::filledShare(content), rules::emptyTextFields(content), day.since(session.start),
                      deadline});
    }
    return found;
}

QHash<Id<Memo>, MemoState> statesOf(storage::Connection& connection, MemoStatus status)
{
    QHash<Id<Memo>, MemoState> states;
    const QList<MemoState> list = storage::TodayRepository(connection).states(status);
    for (const MemoState& state : list)
        states.insert(state.memo, state);
    return states;
}

// `staff` null: everybody's. Oldest return first.
QList<ReturnedMemo> returnedMemos(storage::Connection& connection, const Day& day, Id<Office> office, Id<Staff> staff)
{
    storage::MemoFilter filter;
    filter.office = office;
    filter.statuses = {MemoStatus::Returned};
    QHash<Id<Memo>, MemoState> states;
    QList<MemoSummary> memos;
    storage::SideBySide(connection)
        .add([&] { states = statesOf(connection, MemoStatus::Returned); })
        .add([&] { memos = storage::MemoRepository(connection).list(filter); })
        .run();
    QList<ReturnedMemo> found;
    for (const MemoSummary& memo : std::as_const(memos)) {
        if (staff && memo.recorder != staff && memo.lead != staff)
            continue;
        const MemoState state = states.value(memo.id);
        found.append({memo, state, rules::correctionDue(tokyoDate(state.returnedAt), day.holidays),
                      rules::fieldNamedIn(memo.returnComment), day.since(state.returnedAt)});
    }
    std::stable_sort(found.begin(), found.end(), [](const ReturnedMemo& a, const ReturnedMemo& b) {
        return a.state.returnedAt < b.state.returnedAt;
    });
    return found;
}

QList<WaitingMemo> waitingMemos(storage::Connection& connection, const Day& day, const Caller& caller,
                                Id<Office> office)
{
    storage::MemoFilter filter;
    filter.office = office;
    filter.statuses = {MemoStatus::Submitted};
    QList<StampBox> boxes;
    QHash<Id<Memo>, MemoState> states;
    QList<MemoSummary> memos;
    storage::SideBySide(connection)
        .add([&] { boxes = storage::CentreRepository(connection).stampBoxes(); })
        .add([&] { states = statesOf(connection, MemoStatus::Submitted); })
        .add([&] { memos = storage::MemoRepository(connection).list(filter); })
        .run();
    const bool confirms = rules::mayDo(caller.group, rules::Action::ConfirmMemo);
    // Who shares the responsibility may stamp any box; the turn is that of the box's holder all the same.
    const bool anyBox = confirms && caller.stampBox.isNull() &&
                        (caller.group == PermissionGroup::Chief || caller.group == PermissionGroup::SectionChief);
    QList<WaitingMemo> found;
    for (const MemoSummary& memo : std::as_const(memos)) {
        const MemoState state = states.value(memo.id);
        const std::optional<StampBox> next = rules::nextBox(boxes, memo.stamps);
        const bool mine = next && confirms && (anyBox || caller.stampBox == next->id);
        found.append(
            {memo, state.version, state.revision, state.amendment > 0, next, mine, day.since(memo.submittedAt)});
    }
    std::stable_sort(found.begin(), found.end(), [](const WaitingMemo& a, const WaitingMemo& b) {
        return a.memo.submittedAt < b.memo.submittedAt;
    });
    return found;
}

std::optional<UnwrittenMemo> unwrittenOf(storage::Connection& connection, const Day& day, Id<Session> session)
{
    const QList<UnwrittenMemo> all = unwritten(connection, day, {}, {});
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [session](const UnwrittenMemo& one) { return one.session == session; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

Error refused(const QString& message)
{
    return Error{ErrorKind::RuleViolation, message, {}, {}};
}

} // namespace

bool WaitingMemo::late() const
{
    return workingDays >= rules::LateWaitingDays;
}

bool worksForTheOffice(PermissionGroup group)
{
    switch (group) {
    case PermissionGroup::Office:
    case PermissionGroup::SectionChief:
    case PermissionGroup::Concierge:
    case PermissionGroup::Analyst:
    case PermissionGroup::ReadOnly:
    case PermissionGroup::Administrator:
        return true;
    case PermissionGroup::Chief:
    case PermissionGroup::SubChief:
    case PermissionGroup::Coordinator:
        return false;
    }
    return false;
}

Result<QList<DaySession>> TodayService::sessions(const Caller& caller, Id<Office> office, QDate day)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    using Sessions = QList<DaySession>;
    return m_file.read<Sessions>([&](storage::Connection& connection) -> Result<Sessions> {
        const storage::ReadScope scope(connection);
        storage::BookingFilter filter;
        filter.from = fromTokyo(day, QTime(0, 0));
        filter.to = fromTokyo(day.addDays(1), QTime(0, 0));
        filter.office = office;
        filter.staff = caller.staff;
        Sessions sessions;
        const QList<Booking> bookings = storage::BookingRepository(connection).list(filter);
        for (const Booking& booking : bookings)
            sessions.append({booking, {}, 0, 0});
        storage::TodayRepository(connection).addPast(sessions);
        return sessions;
    });
}

Result<QList<SessionAhead>> TodayService::ahead(const Caller& caller, Id<Office> office, QDate day, int limit)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    using Sessions = QList<SessionAhead>;
    return m_file.read<Sessions>([&](storage::Connection& connection) -> Result<Sessions> {
        const UtcSeconds from = fromTokyo(day.addDays(1), QTime(0, 0));
        return storage::TodayRepository(connection).ahead(caller.staff, from, office, limit);
    });
}

Result<MemoWork> TodayService::memoWork(const Caller& caller, Id<Office> office)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<MemoWork>([&](storage::Connection& connection) -> Result<MemoWork> {
        const Day day(m_file.clock().now());
        const UtcSeconds since = fromTokyo(day.today.addDays(-SubmittedDays), QTime(0, 0));
        MemoWork work;
        storage::SideBySide(connection)
            .add([&] { work.returned = returnedMemos(connection, day, office, caller.staff); })
            .add([&] { work.toWrite = memosToWrite(connection, day, caller, office); })
            .add([&] {
                work.submitted = storage::TodayRepository(connection).submittedSince(caller.staff, since, office);
            })
            .run();
        return work;
    });
}

Result<OfficeDay> TodayService::officeDay(const Caller& caller, Id<Office> office)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<OfficeDay>([&](storage::Connection& connection) -> Result<OfficeDay> {
        const Day day(m_file.clock().now());
        OfficeDay desk;
        int deadline = 0;
        QList<UnwrittenMemo> sessions;
        storage::SideBySide(connection)
            .add([&] { desk.waiting = waitingMemos(connection, day, caller, office); })
            .add([&] { desk.returned = returnedMemos(connection, day, office, {}); })
            .add([&] { deadline = storage::CentreRepository(connection).rules().memoDeadlineDays; })
            .add([&] { sessions = unwritten(connection, day, office, {}); })
            .run();
        for (const UnwrittenMemo& session : std::as_const(sessions)) {
            // Nobody is late with a session that is going on.
            if (session.end <= day.now)
                desk.missing.append({session, day.since(session.start), deadline});
        }
        return desk;
    });
}

Result<qsizetype> TodayService::memosToActOn(const Caller& caller, Id<Office> office)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<qsizetype>([&](storage::Connection& connection) -> Result<qsizetype> {
        const storage::ReadScope scope(connection);
        const Day day(m_file.clock().now());
        if (worksForTheOffice(caller.group))
            return waitingMemos(connection, day, caller, office).size();
        return returnedMemos(connection, day, office, caller.staff).size() +
               unwritten(connection, day, office, caller.staff).size();
    });
}

Status TodayService::nudge(const Caller& caller, Id<Session> session)
{
    if (const Status allowed = rules::require(caller, rules::Action::ConfirmMemo); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const Day day(writer.now());
        writer.lock(QStringLiteral("session"), session);
        const std::optional<UnwrittenMemo> about = unwrittenOf(writer.connection(), day, session);
        if (!about)
            return refused(Text::tr("The memo of this session is submitted already. Nobody was reminded."));
        if (about->lead.isNull())
            return refused(Text::tr("Nobody leads this session, so nobody was reminded. Enter who does."));
        if (about->nudgedAt > writer.now() - NudgePause) {
            return refused(
                Text::tr("%1 was reminded less than an hour ago. Nothing more was sent.").arg(about->leadName));
        }
        storage::TodayRepository(writer.connection()).addNudge(writer, *about);
        return Done{};
    });
}

Status TodayService::withdrawNudge(const Caller& caller, Id<Session> session)
{
    if (const Status allowed = rules::require(caller, rules::Action::ConfirmMemo); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        writer.lock(QStringLiteral("session"), session);
        if (!storage::TodayRepository(writer.connection()).withdrawNudge(writer, session))
            return Error{ErrorKind::NotFound, Text::tr("There is no reminder of yours to take back."), {}, {}};
        return Done{};
    });
}

Result<QList<Nudge>> TodayService::nudges(const Caller& caller)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<QList<Nudge>>([&](storage::Connection& connection) -> Result<QList<Nudge>> {
        const Day day(m_file.clock().now());
        return storage::TodayRepository(connection).nudgesFor(caller.staff, day.lookBack());
    });
}

} // namespace yorozu::service
