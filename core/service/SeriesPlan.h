// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions of a series as they would be written, asked for all at once.
#pragma once

#include "core/service/BookingChange.h"
#include "core/service/SeriesService.h"

namespace yorozu::service {

// Those of a new series, each on its day but those that take place elsewhere.
Result<QList<Booking>> sessionsOf(const SeriesRule&, const Booking& session, const QList<Booking>& elsewhere);
// Those of the series of a booking that a change is meant for, by their day: itself in any case.
QList<Booking> inScope(storage::Connection&, const Booking& of, SeriesScope, UtcSeconds now);
// Each with what stands in its way; `wanted` bear the ids of those that they replace. Each makes room for the next.
Result<QList<Occurrence>> occurrences(storage::Connection&, const QList<Booking>& wanted, UtcSeconds now);
// Only those that stand in somebody's way.
QList<Occurrence> clashing(const QList<Occurrence>&);

// Runs `work` in a write transaction of whoever may edit bookings; `clashes` are what it gives back instead of an error
// of `occupancy`. Where only the constraint knew, it is asked again.
using SeriesWork = std::function<Result<BookingIds>(storage::Writer&, QList<Occurrence>& clashes)>;
Result<SeriesOutcome> writeSeries(CaseFile&, const Caller&, const SeriesWork& work);

} // namespace yorozu::service
