// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BookingEvent.h"
#include "core/storage/Writer.h"

namespace yorozu::storage {

// The line that a change leaves at its booking, by whoever writes; no change leaves none.
void recordEvent(Writer&, Id<Booking>, const QList<BookingChange>& changes, const QString& reason);
// Newest first, down to the one with which it was booked.
QList<BookingEvent> eventsOf(Connection&, Id<Booking>);

} // namespace yorozu::storage
