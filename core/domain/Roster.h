// SPDX-License-Identifier: GPL-3.0-or-later
// What the roster is worked out from, and what it says of a day.
#pragma once

#include "core/domain/CentreEditing.h"
#include "core/domain/CentreRules.h"
#include "core/domain/Duty.h"

#include <QStringList>

namespace yorozu {

// Somebody as far as the roster goes.
struct RosterPerson
{
    Id<Staff> staff;
    QString name;
    PermissionGroup group = PermissionGroup::Coordinator;
    Id<Office> office;
    UtcSeconds leftAt = 0;   // 0: still here
    bool dispatched = false; // 派遣職員: some of them are to be there on each working day
    bool operator==(const RosterPerson&) const = default;
};

// Everything that is on record of some days: weeks, days that were set, and what shuts offices.
struct RosterFacts
{
    QList<RosterPerson> people; // in the order of the staff list
    QList<Office> offices;      // with retired ones
    QList<DutyPattern> patterns;
    QList<DutyLine> days; // those that were set
    QList<ClosingDay> closingDays;
    CentreRules rules;
    int dispatchedADay = 2;
    bool operator==(const RosterFacts&) const = default;
};

// A working day on which fewer of the dispatched staff are there than there should be (D6).
struct RosterWarning
{
    QDate day;
    int wanted = 0;
    QStringList present;
    QString text; // a sentence
    bool operator==(const RosterWarning&) const = default;
};

// Who could work from home on a day on which the booths of an office do not suffice (D4).
struct HomeProposal
{
    Id<Staff> staff;
    QString name;
    QDate day;
    Id<Office> office;        // that would be left
    UtcSeconds shortFrom = 0; // when no booth is left there; 0: too many people are
    UtcSeconds shortUntil = 0;
    int people = 0;   // on duty there
    int booths = 0;   // in service
    int sessions = 0; // of this person that day
    QString why;      // a sentence: what is short
    QString reason;   // a sentence: why this person
    bool operator==(const HomeProposal&) const = default;
};

} // namespace yorozu
