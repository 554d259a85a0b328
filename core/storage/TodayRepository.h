// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Today.h"
#include "core/storage/Writer.h"

namespace yorozu::storage {

// A memo without a booking has its time in the draft alone until it is submitted.
struct UnbookedDraft
{
    UnwrittenMemo memo;
    TypedSessionTime typed;
};

// Reads across the aggregates for the page of the day, each in one statement; and 催促, which belongs to a session.
class TodayRepository
{
public:
    explicit TodayRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // Bookings that start in [from, to] and need a memo that is not submitted; office and lead null: all. Oldest first.
    QList<UnwrittenMemo> unwritten(UtcSeconds from, UtcSeconds to, Id<Office> office, Id<Staff> lead);
    // Drafts of memos without a booking; recorder null: everybody's.
    QList<UnbookedDraft> unbookedDrafts(Id<Staff> recorder);
    // Fills what the cards say of clients' past into sessions of these bookings.
    void addPast(QList<DaySession>& sessions);
    QList<SessionAhead> ahead(Id<Staff> staff, UtcSeconds from, Id<Office> office, int limit);
    // Of the memos in one of the open states (submitted, returned).
    QList<MemoState> states(MemoStatus status);
    // Submitted since then by this recorder, newest first.
    QList<SubmittedMemo> submittedSince(Id<Staff> recorder, UtcSeconds since, Id<Office> office);

    // Reminders of sessions that are still unwritten, the last one of each session; newest first.
    QList<Nudge> nudgesFor(Id<Staff> staff, UtcSeconds since);
    // The newest reminder of a session that was not taken back; 0: none.
    UtcSeconds lastNudge(Id<Session>);
    void addNudge(Writer&, const UnwrittenMemo& about);
    // Takes one's own newest reminder of the session back; false: there is none.
    bool withdrawNudge(Writer&, Id<Session>);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
