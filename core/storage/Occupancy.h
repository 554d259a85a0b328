// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/domain/BookingClash.h"
#include "core/storage/Writer.h"

#include <optional>
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
// Its rows as they are to be now: none if it does not take place, or was imported.
void occupyAgain(Writer&, const Booking&);
// Whether it takes the time of its people: it has times, is not called off and not over.
bool keepsPeople(const Activity&, UtcSeconds now);
// The people of such an activity, as "activity-staff". Two activities at once throw as above, and so does a session
// that is not one of its own, whichever of the two comes second.
void occupy(Writer&, const Activity&);
void release(Writer&, Id<Activity>);

// What one of the people of an activity has to do at that time: a session, another activity, or a hold.
struct ActivityObstacle
{
    QString staffName;
    QString session; // its number
    std::optional<ActivityKind> activity;
    QString theme; // of the activity
    UtcSeconds start = 0;
    UtcSeconds end = 0;
};
QList<ActivityObstacle> obstaclesTo(Connection&, const Activity&, UtcSeconds now); // by time

// What others than bookings keep within [from, to), without what has expired at `now`.
QList<HeldTime> heldTimes(Connection&, UtcSeconds from, UtcSeconds to, UtcSeconds now);

} // namespace yorozu::storage
