// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/domain/ClientLists.h"
#include "core/domain/Memo.h"
#include "core/domain/Referral.h"
#include "core/storage/Connection.h"

namespace yorozu::storage {

// What is on record of one client. What was retired is not among it.
struct ClientRecords
{
    QList<Booking> bookings; // oldest first
    QList<MemoSummary> memos;
    QList<Referral> referrals;
};

// The ledger as it is read on the screen: page by page, and one client's whole story.
class ClientLedger
{
public:
    explicit ClientLedger(Connection& connection)
        : m_connection(connection)
    {
    }

    // The rows from `offset` on, at most `count`.
    QList<ClientRow> page(const ClientListQuestion&, int offset, int count);
    ClientIndex index(const ClientListQuestion&);
    // The place of a client in the list, from 0; -1: it is not in it.
    int placeOf(const ClientListQuestion&, Id<Client>);
    ClientRecords records(Id<Client>);
    // Of these and of what else points to the client: newest first, what is to come on top.
    QList<TimelineEntry> timeline(Id<Client>, const ClientRecords&);
    // How many files hang on the client, its cases, bookings and memos.
    int attachments(Id<Client>);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
