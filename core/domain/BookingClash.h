// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of a session, and where there is room instead: what the screen shows before the drop, and what
// the loser of a race is told.
#pragma once

#include "core/domain/Booking.h"

namespace yorozu {

struct BookingConflict
{
    Id<Booking> with;     // null: a hold, an activity, a closing day
    QString what;         // "booth", "staff", "client", "closed", "out-of-service"
    QString text;         // a sentence
    Id<Staff> staff = {}; // of "staff": who of those that are wanted
    UtcSeconds start = 0; // how long it is in the way; of "closed" 0
    UtcSeconds end = 0;
};

struct FreeSlot
{
    Id<Office> office;
    QString officeName;
    Id<Booth> booth; // null: the session takes none
    QString boothName;
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    bool operator==(const FreeSlot&) const = default;
};

struct BookingClash
{
    QList<BookingConflict> conflicts;
    QList<FreeSlot> free; // up to three, nearest first
};

// A time that is taken by something else than a session: a hold of the match, an activity.
struct HeldTime
{
    QString what; // "booth", "staff", "client", "activity-staff"
    qint64 resource = 0;
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    Id<Activity> activity = {}; // whose it is; its own consultations are not in its way
    bool operator==(const HeldTime&) const = default;
};

} // namespace yorozu
