// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Client.h"

namespace yorozu {

struct Booking;

// A merge of two records of one company that holds.
struct ClientMerge
{
    qint64 id = 0;
    Id<Client> kept;
    QString keptNumber;
    Id<Client> other;
    QString otherNumber;
    QString otherName;
    UtcSeconds at = 0;
    QString byName;
    bool operator==(const ClientMerge&) const = default;
};

// How much hangs on a client, itself and through its cases, memos and bookings.
struct ClientHoldings
{
    int memos = 0;
    int bookings = 0;
    int cases = 0;
    int attachments = 0;
    UtcSeconds since = 0; // entered in the ledger
    bool operator==(const ClientHoldings&) const = default;
};

// Two sessions at one time, one of each client: one of them must move before the clients are one.
struct ClientOverlap
{
    struct Session
    {
        Id<Booking> booking; // null: a hold
        QString number;
        UtcSeconds start = 0;
        UtcSeconds end = 0;
        QString leadName;
        bool operator==(const Session&) const = default;
    };
    Session ofKept;
    Session ofOther;
    bool operator==(const ClientOverlap&) const = default;
};

// Why a merge cannot be undone.
struct UnmergeObstacle
{
    enum class Kind {
        KeptMerged,  // the kept client was merged itself; `what`: into which number
        LaterMerge,  // another one was merged into it since; `what`: its number
        BothSides,   // a session names a person or case of the one and one of the other; `what`: its number
        SessionClash // two sessions of the other one would be at one time; `what`: its number
    };
    Kind kind = Kind::KeptMerged;
    QString what;
    bool operator==(const UnmergeObstacle&) const = default;
};

} // namespace yorozu
