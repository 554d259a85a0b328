// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is room for a session, and what stands in its way. Asked for before a booking is written; the constraint
// on `occupancy` decides in any case who was first.
#pragma once

#include "core/service/BookingService.h"

namespace yorozu::service {

// The first booth of the office that is free and in service then; where none is, its first one, so that the clash says
// what is in the way. Null: the office has none.
Id<Booth> boothFor(storage::Connection&, const Booking& wanted);
// Everything in its way, with free slots instead. Empty: nothing.
BookingClash clashOf(storage::Connection&, const Booking& wanted);

} // namespace yorozu::service
