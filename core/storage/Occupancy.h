// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/domain/BookingClash.h"
#include "core/storage/Writer.h"

#include <QList>
#include <QString>

namespace yorozu::storage {

struct Resource
{
    QString kind; // "booth", "client", "staff"
    qint64 id = 0;
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    bool operator==(const Resource&) const = default;
};

// What a booking keeps to itself, and how long: booth, lead and second with the time before and after, the client for
// the session alone. Who only sits in or learns does not count. Sorted by kind and id, so that two writers never wait
// for each other crosswise.
QList<Resource> resourcesOf(const Booking&);

// Every writer takes expired holds away first. All rows go in with one statement: an overlap throws
// StorageError{RuleViolation, field "occupancy"} and leaves none.
void occupy(Writer&, const Booking&);
void release(Writer&, Id<Booking>);
// The people of an activity that has times and is not over, as "activity-staff": its own consultations take them as
// "staff" and do not stand in its way. Two activities at once throw as above.
void occupy(Writer&, const Activity&);
void release(Writer&, Id<Activity>);

// What others than bookings keep within [from, to), without what has expired at `now`.
QList<HeldTime> heldTimes(Connection&, UtcSeconds from, UtcSeconds to, UtcSeconds now);

} // namespace yorozu::storage
