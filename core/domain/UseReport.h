// SPDX-License-Identifier: GPL-3.0-or-later
// ブース・COの稼働 (F6): which hours of which days of the week booths and coordinators are taken.
#pragma once

#include "core/domain/Centre.h"

#include <QDate>
#include <QList>
#include <QString>

namespace yorozu {

struct UseCell
{
    QList<qint64> sessions; // the bookings that reach into it
    qint64 minutes = 0;     // that they take of it
    qint64 available = 0;   // that there were; of booths only
    bool operator==(const UseCell&) const = default;
};

// An hour of the day on one day of the week, over all weeks of the period.
struct UseGrid
{
    static constexpr int Hours = 24;
    static constexpr int Weekdays = 7;
    QList<UseCell> cells = QList<UseCell>(Weekdays * Hours);
    bool operator==(const UseGrid&) const = default;

    // weekday: 1 is Monday, as QDate counts them.
    UseCell& at(int weekday, int hour) { return cells[(weekday - 1) * Hours + hour]; }
    const UseCell& at(int weekday, int hour) const { return cells.at((weekday - 1) * Hours + hour); }
    UseCell sum() const; // each session once
};

struct BoothUse
{
    Id<Office> office;
    QString name;
    UseGrid grid;
    bool operator==(const BoothUse&) const = default;
};

// Of whoever led a session or was the second; who only sits in does not advise.
struct StaffUse
{
    Id<Staff> staff;
    QString name;
    UseGrid grid;
    QList<qint64> byOffice; // sessions, in the order of UseReport::booths
    int days = 0;           // with at least one session
    bool operator==(const StaffUse&) const = default;
};

struct UseReport
{
    QDate from;
    QDate to; // counted, too
    QList<BoothUse> booths;
    QList<StaffUse> staff; // those with a session
    bool operator==(const UseReport&) const = default;
};

} // namespace yorozu
