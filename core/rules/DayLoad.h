// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DayCount.h"
#include "core/rules/BookingClash.h"

namespace yorozu::rules {

// How much room a day still has, as the month tells it.
enum class DayLoad { Shut, Free, Some, Half, Few, Full };

// Of the booths that receive somebody that day: on a weekend on which the offices do not, of the seats for online
// sessions. `only` null: of all offices. Of the day its bookings are not looked at, but its lists, closing days and
// holiday.
DayLoad loadOf(const DayFacts& day, const QList<DayCount>& counts, Id<Office> only = {});

} // namespace yorozu::rules
