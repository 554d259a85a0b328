// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the day and the shell's counters ask of the data base. They run in the thread of the worker.
#pragma once

#include "core/domain/Booking.h"
#include "core/domain/Memo.h"
#include "core/japanese/Holidays.h"
#include "core/service/Services.h"

namespace yorozu::ui {

// A session that still needs its memo.
struct MemoToWrite
{
    Id<Booking> booking; // null: a memo without a booking
    Id<Memo> memo;       // null: not begun
    QString company;     // the consultee of a founder without a company
    UtcSeconds start = 0;
    BookingStatus status = BookingStatus::Completed;
    double filled = 0;   // the share of the five text fields that are filled
    int workingDays = 0; // since the session
    bool operator==(const MemoToWrite&) const = default;
};

// What the caller has to do with memos, and what is done.
struct MemoWork
{
    QList<MemoSummary> returned;
    QList<MemoToWrite> toWrite;   // oldest first
    QList<MemoSummary> submitted; // this week, newest first
    qsizetype urgent() const { return returned.size() + toWrite.size(); }
};

struct WaitingMemo
{
    MemoSummary memo;
    QString nextBox;   // the name of the box that is stamped next
    bool mine = false; // which is the caller's
    int days = 0;      // since it was submitted
};

// From here on a memo that is not written is marked.
inline constexpr int LateWorkingDays = 3;
// From the second day a memo that waits for its stamp is marked.
inline constexpr int LateWaitingDays = 2;

// Working days after `from`, up to and with `to`.
int workingDaysBetween(QDate from, QDate to, const japanese::Holidays& holidays);

// Office, section chief and concierges confirm; the others write.
bool worksForTheOffice(PermissionGroup group);

// The sessions of a day by time: the caller's own, or everybody's for those who work for the office.
Result<QList<Booking>> sessionsOn(service::Services&, const Caller&, Id<Office>, QDate day);
Result<MemoWork> memoWork(service::Services&, const Caller&, Id<Office>, UtcSeconds now);
// Those whose next box is the caller's first, then by the time of submission.
Result<QList<WaitingMemo>> waitingMemos(service::Services&, const Caller&, Id<Office>, const QList<StampBox>& boxes,
                                        QDate today);

} // namespace yorozu::ui
