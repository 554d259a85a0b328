// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientLists.h"
#include "core/domain/Memo.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

struct CaseFilter
{
    Id<Client> client;
    Id<Staff> lead;
    QString status; // empty: all
    Id<ClientCase> id;
};

// 案件 with their figures. What belongs to a case points to it.
class CaseRepository
{
public:
    explicit CaseRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    std::optional<ClientCase> byId(Id<ClientCase>);
    QList<ClientCase> ofClient(Id<Client>); // by the day on which they were opened
    // Open ones first, then waiting and closed ones; within them the newest first. `now` tells what took place.
    QList<CaseCard> cards(const CaseFilter&, UtcSeconds now);

    Id<ClientCase> add(Writer&, const ClientCase&);
    // Compares version; throws StorageError{Conflict} if somebody else saved first.
    void update(Writer&, const ClientCase&);
    // Out of the lists, or back in them.
    void setRetired(Writer&, Id<ClientCase>, bool retired);
    // Null takes it out of its case. What a memo says is not touched: neither its revisions nor its version; the drafts
    // that are being written on it follow.
    Id<ClientCase> assign(Writer&, Id<Memo>, Id<ClientCase>);
    Id<ClientCase> assign(Writer&, Id<Booking>, Id<ClientCase>);

private:
    QList<CaseMetric> metrics(Id<ClientCase>);
    void writeMetrics(Id<ClientCase>, const QList<CaseMetric>&);

    Connection& m_connection;
};

} // namespace yorozu::storage
