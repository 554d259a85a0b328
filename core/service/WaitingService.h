// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WaitingRequest.h"
#include "core/service/BookingService.h"

namespace yorozu::service {

// 枠未定: who waits for a place. A light thing: made where it is used, over the file of Services.
class WaitingService
{
public:
    explicit WaitingService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<QList<WaitingRequest>> open(); // oldest first
    // Those that were placed or withdrawn, newest first.
    Result<QList<WaitingRequest>> closed(int limit = 100);
    Result<WaitingRequest> byId(Id<WaitingRequest>);
    // Which of those who wait would fit this place, best first.
    Result<QList<WaitingOffer>> offers(const FreedSlot&);

    // All or none.
    Result<QList<Id<WaitingRequest>>> add(const Caller&, const QList<WaitingRequest>&);
    // With the version that was seen.
    Status update(const Caller&, const WaitingRequest&);
    Status withdraw(const Caller&, Id<WaitingRequest>, qint64 version, const QString& reason);
    // Undoes withdrawing, and placing: the booking is the caller's to cancel.
    Status reopen(const Caller&, Id<WaitingRequest>, qint64 version);
    // Books a session for it: both or neither. Client, channel and topic are those of the request where the session
    // names none. What stands in its way is answered as by BookingService::add.
    Result<BookingOutcome> book(const Caller&, Id<WaitingRequest>, qint64 version, const Booking&,
                                const AlsoWritten& also = {});
    // A session that was booked for it before.
    Status place(const Caller&, Id<WaitingRequest>, qint64 version, Id<Booking>);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
