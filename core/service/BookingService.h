// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/service/CaseFile.h"

#include <variant>

namespace yorozu::service {

// Who has it, and where there is room: what the loser of a race or a clash is told.
struct BookingConflict
{
    Id<Booking> with; // null: a hold, an activity, a closing day
    QString what;     // "booth", "staff", "client", "closed", "out-of-service"
    QString text;     // a sentence
};

struct FreeSlot
{
    Id<Booth> booth;
    QString boothName;
    QString officeName;
    UtcSeconds start = 0;
    UtcSeconds end = 0;
};

struct BookingClash
{
    QList<BookingConflict> conflicts;
    QList<FreeSlot> free; // up to three, nearest first
};

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
    // All or nothing. A missing booth is chosen (the first free of the office; a remote session takes a seat).
    Result<BookingOutcome> add(const Caller&, const QList<Booking>&);
    // A session that takes place again is asked for like a new one: booth, closing days, who is booked. Error{Conflict}
    // if it has another status than `expected`, where that is given.
    Status setStatus(const Caller&, Id<Booking>, BookingStatus, const QString& reason = {},
                     std::optional<BookingStatus> expected = {});

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
