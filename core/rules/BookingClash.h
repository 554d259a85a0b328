// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is room for a session, and what stands in its way. The screen predicts with exactly what the service asks
// before it writes; the constraint on `occupancy` decides in any case who was first.
#pragma once

#include "core/domain/BookingClash.h"
#include "core/domain/CentreEditing.h"
#include "core/domain/CentreRules.h"
#include "core/domain/Duty.h"

#include <QDate>
#include <QList>

namespace yorozu::rules {

// A day of the centre as one reads it: enough to say of any session whether it may stand there.
struct DayFacts
{
    QDate day;
    QList<Office> offices; // those in use
    QList<Booth> booths;   // those in use, in their order
    QList<Booking> bookings;
    QList<HeldTime> held; // what has not expired
    QList<BoothClosure> closures;
    QList<ClosingDay> closingDays;
    QString holiday; // its name; empty: none
    CentreRules rules;
    QList<DutyLine> duties; // who works where that day; who has no line may be anywhere
    UtcSeconds now = 0;     // when it was read
};

// Whether an office receives nobody that day: a closing day, which nothing overcomes, or a weekend or holiday on which
// its people work online from home, which an exceptionReason does.
enum class Shut { No, ByWeekend, ByClosingDay };
Shut shutOn(const DayFacts&, Id<Office>);

// Everything in its way, by the time at which it is. What does not take place (cancelled, no-show) is in nobody's way
// and has nobody in its own.
QList<BookingConflict> conflicts(const DayFacts&, const Booking& wanted);
// Up to three slots of the same length, nearest first, of two that are equally near the earlier. On a weekend on which
// the office does not receive, and where all is taken and the centre wants it so, the seats for online sessions.
// Those at which the lead is on duty there, if there are any. The roster proposes, and is in nobody's way.
QList<FreeSlot> alternatives(const DayFacts&, const Booking& wanted);
// The same on the first of the days that has any, of those on which the lead is on duty first.
QList<FreeSlot> alternatives(const QList<DayFacts>&, const Booking& wanted);
// Each booth at each step of the calendar at which it is free for so long, and the person, too, if one is named.
QList<FreeSlot> freeSlots(const DayFacts&, Id<Office>, int minutes, Id<Staff>);
// Whether somebody works then and there; without an office wherever it is.
bool isOnDuty(const DayFacts&, Id<Staff>, Id<Office>, UtcSeconds start, UtcSeconds end);
// Whether somebody is on duty there and with nobody else, and so can lead a session.
bool isFree(const DayFacts&, Id<Staff>, Id<Office>, UtcSeconds start, UtcSeconds end);
// The first booth of the office that is free and in service then; where none is, its first one, so that the clash says
// what is in the way. Null: the office has none.
Id<Booth> boothFor(const DayFacts&, const Booking& wanted);

} // namespace yorozu::rules
