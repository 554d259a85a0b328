// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BookingClash.h"
#include "core/domain/BookingEvent.h"
#include "core/service/CaseFile.h"

#include <functional>
#include <variant>

namespace yorozu::service {

// What is written in the same transaction, once the first of the sessions is; where it fails nothing is written. May
// run more than once (CaseFile::write). Empty: nothing.
using AlsoWritten = std::function<Status(storage::Writer&, Id<Booking>)>;

// Either the ids, or why nothing was booked.
using BookingOutcome = std::variant<QList<Id<Booking>>, BookingClash>;

class BookingService
{
public:
    explicit BookingService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<Booking> byId(Id<Booking>);
    // Sessions that start in [from, to), by Tokyo days; office and staff null: all.
    Result<QList<Booking>> list(QDate from, QDate to, Id<Office> office = {}, Id<Staff> staff = {});
    // What became of it, newest first, down to the line with which it was booked.
    Result<QList<BookingEvent>> history(Id<Booking>);
    // All or nothing. A missing booth is chosen (the first free of the office; a remote session takes a seat). A copy
    // is the same session with a new time.
    Result<BookingOutcome> add(const Caller&, const QList<Booking>&, const AlsoWritten& also = {});
    // The whole record, but its status is taken off by setStatus(). With the version that was seen: Error{Conflict}
    // says who has changed it since.
    Result<BookingOutcome> update(const Caller&, const Booking&);
    Result<BookingOutcome> move(const Caller&, Id<Booking>, const BookingMove&, qint64 version);
    // A session that takes place again is asked for like a new one: booth, closing days, who is booked. Error{Conflict}
    // if it has another status than `expected`, where that is given.
    Status setStatus(const Caller&, Id<Booking>, BookingStatus, const QString& reason = {},
                     std::optional<BookingStatus> expected = {});

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
