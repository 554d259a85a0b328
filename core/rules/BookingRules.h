// SPDX-License-Identifier: GPL-3.0-or-later
// What a booking may be, and what may become of it. What stands in its way is BookingClash.h.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Booking.h"

#include <optional>

namespace yorozu::rules {

inline constexpr int MostBufferMinutes = 4 * 60;

// Times, time before and after, office and people of a session as they may be written.
Status checkBooking(const Booking&);
// As it is after the move: of the same length where no end is given, in a booth that is chosen anew in another office,
// led by whoever leads it now; who led it before takes no part any more.
Booking moved(Booking, const BookingMove&);
// Of a session that is over only the status may change, and none is moved to where it would be. None: it may.
std::optional<Error> changeFault(const Booking& before, const Booking& after, UtcSeconds now);
// A session whose memo counts has taken place; whoever takes one off says why.
std::optional<Error> statusFault(const Booking& before, BookingStatus after, const QString& reason);

} // namespace yorozu::rules
