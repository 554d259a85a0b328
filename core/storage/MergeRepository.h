// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientMerge.h"
#include "core/storage/MergeRows.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// Two clients become one and, if they are not, two again.
class MergeRepository
{
public:
    explicit MergeRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // What hangs on a client.
    ClientHoldings holdings(Id<Client>);
    // Sessions that the two would have at one time; of the other one only what is not over at `now`, for the past stays
    // where it is.
    QList<ClientOverlap> overlaps(Id<Client> kept, Id<Client> other, UtcSeconds now);
    // The merge by which the client is gone.
    std::optional<ClientMerge> ofMerged(Id<Client> other);
    // What was merged into it and not undone, the newest first.
    QList<ClientMerge> into(Id<Client> kept);

    // `merged` is the kept record as it will be, with the persons of both. Links follow, occupancy that is not over
    // too; the other one points to the kept one. Answers the merge's number.
    // Nobody else changes the two, or refers to them anew, until the transaction ends: first of all, before they are
    // looked at.
    void lock(Writer&, Id<Client> one, Id<Client> other);
    qint64 merge(Writer&, const Client& merged, Id<Client> other, const QJsonObject& choices);

    // Why it cannot be undone, empty if it can.
    QList<UnmergeObstacle> obstacles(const ClientMerge&);
    // What the merge moved goes back, and what was made since with a person, case or booking of the other one goes with
    // it. Values go back unless somebody has changed them since.
    void unmerge(Writer&, const ClientMerge&);

private:
    MergeValues values(Id<Client> kept, Id<Client> other);

    Connection& m_connection;
};

} // namespace yorozu::storage
