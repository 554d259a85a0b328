// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

struct BookingFilter
{
    std::optional<UtcSeconds> from; // sessions that start at or after
    std::optional<UtcSeconds> to;   // and before
    Id<Office> office;
    Id<Staff> staff;
    Id<Client> client;
    Id<Booking> id;
    Id<Activity> activity = {};
    QList<qint64> ids = {}; // if not empty, these only
};

// Who stands in the way of a booking.
struct OccupancyConflict
{
    Id<Booking> with; // null if it is a hold or an activity
    QString what;     // "booth", "staff", "client"
    qint64 resource = 0;
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    bool operator==(const OccupancyConflict&) const = default;
};

class BookingRepository
{
public:
    explicit BookingRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    QList<Booking> list(const BookingFilter&); // by start, then office, then booth
    std::optional<Booking> byId(Id<Booking>);
    QList<Booking> byIds(const QList<qint64>& ids); // in the order of list()
    // What the table `occupancy` would refuse; `except` is the booking that is being moved. Asked for after a refusal,
    // to say who has it: the constraint itself decides. Holds that ended before `now` stand in nobody's way.
    QList<OccupancyConflict> conflicts(const Booking&, UtcSeconds now = 0);

    // Draws the session's number and writes the occupancy rows (booth, lead and second, client) in one statement.
    // Throws StorageError{RuleViolation, field "occupancy"} on an overlap; nothing is written then.
    // `imported`: history, without occupancy.
    Id<Booking> add(Writer&, const Booking&, bool imported = false);
    void update(Writer&, const Booking&); // compares version; rewrites the occupancy rows
    void setStatus(Writer&, Id<Booking>, BookingStatus, const QString& reason = {});

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
