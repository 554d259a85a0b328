// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the day is made of: sessions with what one wants to know before they begin, memos with what is left
// to do with them.
#pragma once

#include "core/domain/Booking.h"
#include "core/domain/Memo.h"

#include <optional>
#include <QDate>
#include <QList>
#include <QString>

namespace yorozu {

struct Session; // the row that the number belongs to; booking and memo point to it

// A session of the day, and what its card says beside the booking.
struct DaySession
{
    Booking booking;
    QString lastAdvice;  // of the client's last published memo before it, the beginning; empty if there is none
    int pastMemos = 0;   // published ones of the client before it
    int attachments = 0; // of the session and its memo: what stands beside the sheet
    bool operator==(const DaySession&) const = default;
};

// One of the days to come, in a line.
struct SessionAhead
{
    Id<Booking> booking;
    UtcSeconds start = 0;
    QString company;
    MasterId topic = 0;
    QString topicName;
    bool operator==(const SessionAhead&) const = default;
};

// A session that took place and whose memo is not submitted: 未記載, or a draft.
struct UnwrittenMemo
{
    Id<Session> session;
    Id<Booking> booking; // null: a memo without a booking
    Id<Memo> memo;       // null: not begun
    QString company;     // the consultee of a founder without a company
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    BookingStatus status = BookingStatus::Completed;
    Id<Staff> lead; // whose it is; null: nobody's yet
    QString leadName;
    QString officeName;
    UtcSeconds nudgedAt = 0; // 催促 sent last; 0: never
    bool operator==(const UnwrittenMemo&) const = default;
};

// A line on the page of whoever is reminded.
struct Nudge
{
    Id<Session> session;
    Id<Booking> booking;
    Id<Memo> memo;
    QString company;
    UtcSeconds start = 0;
    QString from; // surname
    UtcSeconds at = 0;
    bool operator==(const Nudge&) const = default;
};

// What a list of memos does not say of one that is being confirmed.
struct MemoState
{
    Id<Memo> memo;
    qint64 version = 0;
    int revision = 0;
    int amendment = 0;
    QString returnedBy; // surname
    QString returnedByBox;
    UtcSeconds returnedAt = 0;
    bool operator==(const MemoState&) const = default;
};

struct SubmittedMemo
{
    Id<Memo> memo;
    MemoStatus status = MemoStatus::Submitted;
    QString company;
    std::optional<UtcSeconds> start;
    UtcSeconds submittedAt = 0;
    std::optional<UtcSeconds> confirmedAt;
    bool operator==(const SubmittedMemo&) const = default;
};

} // namespace yorozu
