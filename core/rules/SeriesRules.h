// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/BookingSeries.h"

namespace yorozu::rules {

// More is a slip of the pen: a session every working day of a year.
inline constexpr int MostOccurrences = 366;

Status checkSeries(const SeriesRule&);
// The days of the rule, in order; at most one more than MostOccurrences.
QList<QDate> daysOf(const SeriesRule&);
// The session of one of its days: at the same time of day, and as long.
Booking onDay(Booking session, QDate day);

// What somebody changed of one session of a series, done to another one: only what is different between `before` and
// `after`, a move to another day as so many days, so that whatever else differs there stays.
Booking changedAlike(Booking session, const Booking& before, const Booking& after);

} // namespace yorozu::rules
