// SPDX-License-Identifier: GPL-3.0-or-later
// Who works where (D4–D6): 原則、事務所への出勤; 土日祝日は原則在宅によるオンライン相談.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Booking.h"
#include "core/domain/Roster.h"

#include <QList>
#include <QSet>

namespace yorozu::rules {

// Whether somebody of this group sees clients, and so may work from home on a weekend; the others are off then.
bool advises(PermissionGroup group);
// Whether somebody stands in the roster on a day: who has left does not, nor who only looks after the program.
bool isOnRoster(const RosterPerson& person, QDate day);

// Of one person, who is among the facts.
DutyLine dutyOn(const RosterFacts& facts, const RosterPerson& person, QDate day);
// One line per person and day, from `from` up to but not with `to`; by day, then in the order of the people.
QList<DutyLine> dutiesOf(const RosterFacts& facts, QDate from, QDate to);

// As it is stored, or what is wrong with it.
Result<DutyLine> checkedDuty(const RosterFacts& facts, DutyLine line);
Result<DutyPattern> checkedPattern(const RosterFacts& facts, DutyPattern pattern);

// Whether the session cannot take place as it is booked, as far as this person's day goes. `atOffice`: the modes in
// which somebody is met at the office (来所).
bool isOrphaned(const Booking& booking, const DutyLine& duty, const QList<Office>& offices,
                const QSet<MasterId>& atOffice);
// Those of the bookings, from `now` on, that could take place before the change and cannot after it.
QList<Booking> orphanedBy(const RosterFacts& before, const RosterFacts& after, const QList<Booking>& bookings,
                          const QSet<MasterId>& atOffice, UtcSeconds now);

// The working days on which not all of the dispatched staff are there who should be.
QList<RosterWarning> dispatchedWarnings(const RosterFacts& facts, QDate from, QDate to);

} // namespace yorozu::rules
