// SPDX-License-Identifier: GPL-3.0-or-later
// 空き枠: how many more sessions could take place, and with whom: 「いつなら空いていますか」.
#pragma once

#include "core/rules/BookingClash.h"

namespace yorozu::rules {

// One office in one step of the calendar.
struct PlaceCell
{
    enum class State {
        Closed, // outside of its hours, or it receives nobody that day
        Nobody, // none of the people works there then
        Open,   // `free` more sessions could take place; 0: 満
    };
    State state = State::Closed;
    bool past = false; // it is over
    int free = 0;
    bool operator==(const PlaceCell&) const = default;
};

// An office, or the seats for online sessions, on one day.
struct PlaceColumn
{
    Id<Office> office;
    bool remote = false;
    Shut shut = Shut::No;
    QString why;            // it is shut: the reason of a closing day, the name of a holiday; empty: a mere weekend
    int places = 0;         // booths or seats in use
    int sessions = 0;       // that were not cancelled
    QList<PlaceCell> cells; // one per step
};

struct PlaceDay
{
    QDate day;
    QString holiday;            // its name; empty: none
    QList<PlaceColumn> columns; // the offices in their order
};

struct PlaceGrid
{
    int from = 0; // minutes after midnight: the earliest opening, the latest closing
    int to = 0;
    int step = 30;
    QList<PlaceDay> days;

    int rows() const { return (to - from) / step; }
};

// The smaller of the free booths and of those of `people` who work there and are with nobody. From an office one is
// online as well as from home (isOnDuty), so that somebody may be counted at both places.
PlaceGrid freePlaces(const QList<DayFacts>& days, const QList<Id<Staff>>& people);

// What is the matter with a booth at some time.
struct BoothUse
{
    Id<Booth> booth;
    QList<Id<Booking>> sessions; // that take it, by time
    bool held = false;
    QString outOfService; // why; empty: it is in service
    bool isFree() const { return sessions.isEmpty() && !held && outOfService.isEmpty(); }
};

struct PlacesAt
{
    QList<BoothUse> booths;  // of the office, in their order
    QList<Id<Staff>> people; // of those that were asked for, who are free, in the same order
    int free() const;
    Id<Booth> firstFree() const; // null: none
};

// The whole time long. Of an office that is shut that day: no booth, nobody.
PlacesAt placesAt(const DayFacts&, Id<Office>, UtcSeconds start, UtcSeconds end, const QList<Id<Staff>>& people);

// How much of the opening hours was or is taken.
struct PlaceUse
{
    Id<Office> office;
    int places = 0;
    qint64 taken = 0; // minutes, of all its places together
    qint64 open = 0;
    int percent() const { return open == 0 ? 0 : static_cast<int>((taken * 100 + open / 2) / open); }
};

// Days on which an office is shut count for neither.
QList<PlaceUse> useOfPlaces(const QList<DayFacts>& days);

struct SlotWish
{
    int minutes = 60;
    QList<Id<Staff>> people; // who may hold the session
    Id<Office> office;       // null: any
    int most = 6;
    bool operator==(const SlotWish&) const = default;
};

struct PersonalSlot
{
    FreeSlot slot;
    Id<Staff> staff;
    bool operator==(const PersonalSlot&) const = default;
};

// The nearest first, in offices before online, with whoever has the fewest sessions that day. No more than two a day
// and these two sessions apart: who cannot come at ten cannot come at half past ten either. Looks no further than it
// needs to.
QList<PersonalSlot> earliestSlots(const QList<DayFacts>& days, const SlotWish&);

} // namespace yorozu::rules
