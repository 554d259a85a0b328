// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Partnership.h"
#include "ui/dashboard/DashboardPeriod.h"

#include <optional>

namespace yorozu::service {
class Services;
}

namespace yorozu::ui {

// What the page wants to know.
struct DashboardQuestion
{
    DashboardPeriod period;
    MasterId agencyKind = 0; // the filters; 0 or null: all
    Id<Office> office = {};
    Id<Staff> staff = {};
    MasterId programme = 0;
    bool asMerged = false;
    int group = -1; // ActivityGroup::Which: what months, map and ranking are narrowed to

    bool isFiltered() const { return agencyKind != 0 || office || staff || programme != 0; }
    bool operator==(const DashboardQuestion&) const = default;
};

// All answers from one reading, so that tiles, months and map tell of the same records.
struct DashboardData
{
    DashboardQuestion question;
    PartnershipCount all;      // every kind: the tiles
    PartnershipCount months;   // what it is narrowed to
    PartnershipCount map;      // agency by month
    QList<qint64> agencyOrder; // as the centre has them
    QDate today;
    bool closed = false; // every month of the period: 確定
};

// In the reading thread.
Result<DashboardData> readDashboard(service::Services& services, const DashboardQuestion& question, QDate today);
// A closed month of which records are counted otherwise now (修正).
struct CorrectedMonth
{
    QDate month;
    qint64 records = 0;
    bool operator==(const CorrectedMonth&) const = default;
};
// Those of the period, the first one first. It reads all that the months count: asked for after the rest, and only
// where the period is closed.
Result<QList<CorrectedMonth>> readCorrections(service::Services& services, const DashboardPeriod& period);

// An institution as a number counts it, with the activities in which it took part.
struct DrillAgency
{
    Id<Agency> agency;
    QString name;
    QString kind;
    QList<Id<Activity>> activities;
    bool operator==(const DrillAgency&) const = default;
};

// What a number counts, to be listed: activities, or where it counts institutions these.
struct Drill
{
    // Of activities: what of them the number adds up; Activities: themselves.
    enum class Sum { Activities, People, Firms, Consultations };

    QString title;
    QList<Id<Activity>> activities;
    QList<DrillAgency> agencies = {};
    Sum sum = Sum::Activities;
    bool countsAgencies = false;
    std::optional<DrillAgency> of = {}; // of activities: the one with whom all of them were

    qsizetype size() const { return countsAgencies ? agencies.size() : activities.size(); }
    bool operator==(const Drill&) const = default;
};

// The institutions that took part in what is counted, in the order of their names' list; `each` one line for each time.
Drill agenciesOf(const QString& title, const PartnershipCount& counted, const ActivityCount& count, bool each = false,
                 bool membersOnly = false);

} // namespace yorozu::ui
