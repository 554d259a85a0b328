// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientLists.h"
#include "core/storage/Connection.h"

namespace yorozu::storage {

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
    // Newest first, what is to come on top.
    QList<TimelineEntry> timeline(Id<Client>);
    // How many files hang on the client, its cases, bookings and memos.
    int attachments(Id<Client>);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
