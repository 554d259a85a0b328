// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that come again: each is a booking of its own with its number; the series remembers the rule and the days
// that were left out.
#pragma once

#include "core/domain/Booking.h"

namespace yorozu {

enum class Repeat { Daily, Weekly, Monthly };
QString code(Repeat); // "daily" …
std::optional<Repeat> repeatFromCode(const QString&);

// As RFC 5545 repeats, with weeks that begin on Monday. A month that has no such day is passed over.
struct SeriesRule
{
    static constexpr int LastOfMonth = -1;

    Repeat repeat = Repeat::Weekly;
    int every = 1;       // days, weeks or months
    QList<int> weekdays; // weekly, 1 Monday … 7 Sunday; empty: that of the first day
    int nth = 0;         // monthly: the 1st to 5th or the last weekday of its month; 0: the day of the month
    QDate first;
    QDate until;   // the last day that may be one; null: `times` says it
    int times = 0; // how often, the days that are left out included; 0: `until` says it
    bool operator==(const SeriesRule&) const = default;
};

struct BookingSeries
{
    Id<BookingSeries> id;
    SeriesRule rule;
    QList<QDate> leftOut; // days of the rule on which there is no session
    bool operator==(const BookingSeries&) const = default;
};

} // namespace yorozu
