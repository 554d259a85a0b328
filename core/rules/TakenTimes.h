// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of core/rules.
#pragma once

#include "core/rules/BookingObstacles.h"

#include <QHash>

namespace yorozu::rules {

// When the booths and the people of a day are taken. For whoever asks for many times: the sessions of the day are gone
// through once and not at each of them.
class TakenTimes
{
public:
    explicit TakenTimes(const DayFacts&);

    // No session, no hold, and in service.
    bool isFree(Id<Booth>, const Span&) const;
    // With nobody else, and at no activity. Whether somebody works then is not asked.
    bool isFree(Id<Staff>, const Span&) const;
    // How many sessions, activities and holds somebody has that day.
    int countOf(Id<Staff>) const;

private:
    QHash<Id<Booth>, QList<Span>> m_booths;
    QHash<Id<Staff>, QList<Span>> m_staff;
};

} // namespace yorozu::rules
