// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WaitingRequest.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// 枠未定: requests that have no place yet, and what became of them.
class WaitingRepository
{
public:
    explicit WaitingRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    QList<WaitingRequest> open(); // oldest first
    // Those that were placed or withdrawn, newest first.
    QList<WaitingRequest> closed(int limit);
    std::optional<WaitingRequest> byId(Id<WaitingRequest>);
    // Those that were placed in this session, or were until it was cancelled.
    QList<WaitingRequest> ofBooking(Id<Booking>);

    Id<WaitingRequest> add(Writer&, const WaitingRequest&);
    void update(Writer&, const WaitingRequest&); // compares its version; the state stays
    // What became of it. `booking` is that of a placed one; of one that waits again the session that was cancelled.
    // Throws Conflict if it is in another version by now.
    void setState(Writer&, Id<WaitingRequest>, qint64 version, WaitingState, Id<Booking> booking,
                  const QString& reason);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
