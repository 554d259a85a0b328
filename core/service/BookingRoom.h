// SPDX-License-Identifier: GPL-3.0-or-later
// The days of the centre as rules/BookingClash looks at them, read from the data base.
#pragma once

#include "core/rules/BookingClash.h"

namespace yorozu::storage {
class Connection;
}

namespace yorozu::service {

// Who works where is only looked up where something is proposed: a save that is in nobody's way need not know.
enum class Roster { Without, With };
// Each day from `from` up to `to`, without `to`. Holds that have expired at `now` are left out.
QList<rules::DayFacts> dayFacts(storage::Connection&, QDate from, QDate to, UtcSeconds now, Roster roster);
// Of lines in the order of their days those of one.
QList<DutyLine> dutiesOn(const QList<DutyLine>& byDay, QDate day);
// What stands in the way of a session, on its day and with the slots that are free instead: there, or where nothing is,
// on the next day that has any. Empty: nothing.
BookingClash clashOf(storage::Connection&, const rules::DayFacts&, const Booking& wanted);

} // namespace yorozu::service
