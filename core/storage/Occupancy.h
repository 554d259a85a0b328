// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/storage/Writer.h"

#include <QList>
#include <QString>

namespace yorozu::storage {

struct Resource
{
    QString kind; // "booth", "client", "staff"
    qint64 id = 0;
    bool operator==(const Resource&) const = default;
};

// What a booking keeps to itself: booth, client, lead and second. Who only sits in or learns does not count. Sorted by
// kind and id, so that two writers never wait for each other crosswise.
QList<Resource> resourcesOf(const Booking&);

// Every writer takes expired holds away first. All rows go in with one statement: an overlap throws
// StorageError{RuleViolation, field "occupancy"} and leaves none.
void occupy(Writer&, const Booking&);
void release(Writer&, Id<Booking>);

} // namespace yorozu::storage
