// SPDX-License-Identifier: GPL-3.0-or-later
// How BookingClash and the slots that it proposes look for what is in the way. For the sources of core/rules.
#pragma once

#include "core/rules/BookingClash.h"

#include <functional>

namespace yorozu::rules {

inline constexpr UtcSeconds Minute = 60;

struct Span
{
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    bool meets(const Span& other) const { return start < other.end && other.start < end; }
};

// What is in the way of one thing that a session wants: another session, an activity or a hold, and how long.
struct Obstacle
{
    QString what;
    qint64 resource = 0;
    const Booking* with = nullptr;
    Span span;
    Id<Activity> activity = {};
};

// Whether it keeps booth, people and client to itself.
bool keepsPlace(const Booking&);
// Whether somebody holds the session; who sits in does not.
bool isBusyWith(const BookingStaff&);
// Whether somebody who works so that day can be met in the office. From an office one is online as well as from home.
bool worksAt(const DutyLine&, const Office&);
// Calls `found` for each until it answers false.
void lookForObstacles(const DayFacts&, const Booking& wanted, const std::function<bool(const Obstacle&)>& found);
const BoothClosure* outOfService(const DayFacts&, Id<Booth>, const Span&);
bool mayReceive(const DayFacts&, Id<Office>, const QString& exceptionReason);
// Whether the session may stand there, without saying why not.
bool fits(const DayFacts&, const Booking& wanted);

UtcSeconds midnight(const DayFacts&);
const Office* officeOf(const DayFacts&, Id<Office>);
const ClosingDay* closingOf(const DayFacts&, Id<Office>);

} // namespace yorozu::rules
