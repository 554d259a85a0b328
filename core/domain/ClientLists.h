// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of the ledger beside the records themselves: rows of the list, cases as cards, the client's time line.
#pragma once

#include "core/domain/Client.h"
#include "core/domain/KanaIndex.h"

#include <array>

namespace yorozu {

// The list of the ledger. Merged clients are never in it.
struct ClientListQuestion
{
    enum class Order { Reading, Name, Place, Industry, Source, Sessions, Last, Lead };
    QString find; // name, reading, person or number contain it after folding; empty: all
    bool withRetired = false;
    Id<Agency> agency; // sent by it, or sent to it; null: all
    Order order = Order::Reading;
    bool descending = false;
    bool operator==(const ClientListQuestion&) const = default;
};

struct ClientRow
{
    Id<Client> id;
    QString number;
    QString name;
    QString kana;
    QString municipality;
    QString industry;    // the letter
    QString source;      // the agency that sent them, else the channel
    int sessions = 0;    // counted memos
    UtcSeconds last = 0; // of these; 0: none
    QString leadName;    // of the last one
    bool retired = false;
    bool operator==(const ClientRow&) const = default;
};

// How many rows of the list each row of the index has, for the question that was asked.
struct ClientIndex
{
    std::array<int, KanaIndexRows> counts{};
    int total() const
    {
        int sum = 0;
        for (const int count : counts)
            sum += count;
        return sum;
    }
    bool operator==(const ClientIndex&) const = default;
};

// A case with what hangs on it.
struct CaseCard
{
    ClientCase clientCase;
    QString clientName;
    QString courseName;
    QString leadName;
    int sessions = 0;    // that took place or have a memo
    UtcSeconds last = 0; // of these
    UtcSeconds next = 0; // the next booking; 0: none
    int referrals = 0;
    int attachments = 0;
    bool operator==(const CaseCard&) const = default;
};

// A line of 経過, newest first.
struct TimelineEntry
{
    enum class Kind { Booking, Memo, Referral, ReferralResult, Handover, Task, Registered };
    Kind kind = Kind::Memo;
    qint64 id = 0; // of the record
    UtcSeconds at = 0;
    bool dayOnly = false; // there is a day, but no time
    QString status;       // code of the booking or memo; of a referral its direction, of a task "done" or "open"
    QStringList who;      // names: who leads first, from whom and to whom
    QString place;        // office and booth, or the agency
    QString text;
    int ordinal = 0; // of a memo: the how-manieth session
    Id<ClientCase> clientCase = {};
    QDate day = {}; // of a memo: when it was confirmed; of a task: until when
    bool operator==(const TimelineEntry&) const = default;
};

} // namespace yorozu
