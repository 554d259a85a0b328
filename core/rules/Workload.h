// SPDX-License-Identifier: GPL-3.0-or-later
// How much of somebody's day is taken, and how much is left.
#pragma once

#include "core/domain/BookingClash.h"
#include "core/domain/Duty.h"

#include <QList>

namespace yorozu::rules {

// In minutes.
struct Workload
{
    int sessions = 0; // that the person leads
    int booked = 0;   // in sessions as the lead or beside the lead, with the time kept before and after
    int free = 0;     // of the hours on duty, without the break and without activities and holds
    bool operator==(const Workload&) const = default;
};

// 休憩 of a working day so many minutes long (労働基準法 34条): above six hours 45 minutes, above eight an hour.
int breakMinutes(int working);
// Of the day of the duty. What is cancelled takes nothing; a no-show did, the time was kept for it. Whoever sits in is
// free to be asked away.
Workload workloadOf(const DutyLine& duty, const QList<Booking>& bookings, const QList<HeldTime>& held = {});

} // namespace yorozu::rules
