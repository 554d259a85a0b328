// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Today.h"
#include "core/service/CaseFile.h"

#include <QDate>

namespace yorozu::service {

// A session of one's own that still needs its memo.
struct MemoToWrite
{
    UnwrittenMemo session;
    double filled = 0;      // the share of the five text fields that are filled
    QList<MemoField> empty; // those that are not
    int workingDays = 0;    // since the session
    int deadline = 0;       // of this centre: from this working day on it is late
    bool late() const { return workingDays >= deadline; }
    bool operator==(const MemoToWrite&) const = default;
};

struct ReturnedMemo
{
    MemoSummary memo;
    MemoState state;                // by whom and when
    QDate due;                      // until when it is to be submitted again
    std::optional<MemoField> field; // that the reason names
    int workingDays = 0;            // since it was returned
    bool operator==(const ReturnedMemo&) const = default;
};

// What the caller has to do with memos, and what is done.
struct MemoWork
{
    QList<ReturnedMemo> returned;
    QList<MemoToWrite> toWrite;     // oldest first
    QList<SubmittedMemo> submitted; // of the last seven days, newest session first
};

// A submitted memo that waits for a stamp.
struct WaitingMemo
{
    MemoSummary memo;
    qint64 version = 0; // of the text that was listed; handed back with the stamp
    int revision = 0;
    bool amendment = false;
    std::optional<StampBox> next; // the box that is stamped next
    bool mine = false;            // which the caller stamps
    int workingDays = 0;          // since it was submitted
    bool late() const;
    bool operator==(const WaitingMemo&) const = default;
};

// A session that is over and has no memo.
struct MissingMemo
{
    UnwrittenMemo session;
    int workingDays = 0;
    int deadline = 0; // as above
    bool late() const { return workingDays >= deadline; }
    bool operator==(const MissingMemo&) const = default;
};

// Where every session stands after it: 未記載, 未確認, 差戻し.
struct OfficeDay
{
    QList<WaitingMemo> waiting; // oldest first
    QList<MissingMemo> missing; // oldest first
    QList<ReturnedMemo> returned;
};

// The page of the day. Each answer is a few statements; how far back one looks is bounded.
class TodayService
{
public:
    explicit TodayService(CaseFile& file)
        : m_file(file)
    {
    }

    // The caller's own sessions of a day, by time.
    Result<QList<DaySession>> sessions(const Caller&, Id<Office>, QDate day);
    // The next ones after that day.
    Result<QList<SessionAhead>> ahead(const Caller&, Id<Office>, QDate day, int limit);
    Result<MemoWork> memoWork(const Caller&, Id<Office>);
    Result<OfficeDay> officeDay(const Caller&, Id<Office>);
    // What the counter of the navigation shows: what waits for the office, or what one has to write oneself.
    Result<qsizetype> memosToActOn(const Caller&, Id<Office>);

    // 催促, a line on the page of whoever leads the session. Refused where the memo is there, and twice within an hour.
    Status nudge(const Caller&, Id<Session>);
    Status withdrawNudge(const Caller&, Id<Session>);
    Result<QList<Nudge>> nudges(const Caller&);

private:
    CaseFile& m_file;
};

// Whether the page of the day is that of the office (confirm) or that of one's own sessions (write).
bool worksForTheOffice(PermissionGroup group);

} // namespace yorozu::service
