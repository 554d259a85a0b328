// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Booking.h"
#include "core/domain/CentreEditing.h"
#include "core/domain/UseReport.h"

namespace yorozu::storage {
class Connection;
}

namespace yorozu::report {

// A session that took place, or will: cancelled ones and those to which nobody came use nothing.
struct UsedTime
{
    Id<Booking> booking;
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    Id<Office> office;
    QList<Id<Staff>> staff; // lead and second
};

struct UseFacts
{
    QDate from;
    QDate to;
    QList<Office> offices; // in use
    QList<Booth> booths;   // the same
    QList<Staff> people;   // retired ones, too
    QList<BoothClosure> closures;
    QList<ClosingDay> closingDays;
    bool weekendsOnline = true; // on weekends and holidays only the office that is remote is open
    QList<UsedTime> sessions;

    static UseFacts load(storage::Connection&, QDate from, QDate to); // throws StorageError
};

UseReport countUse(const UseFacts&);

} // namespace yorozu::report
