// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Partnership.h"
#include "ui/dashboard/DashboardPeriod.h"

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
    int group = -1; // of DashboardGroups: what months, map and ranking are narrowed to

    bool isFiltered() const { return agencyKind != 0 || office || staff || programme != 0; }
    bool operator==(const DashboardQuestion&) const = default;
};

// All answers from one reading, so that tiles, months and map tell of the same records.
struct DashboardData
{
    DashboardQuestion question;
    PartnershipCount all;      // every kind: the tiles
    PartnershipCount months;   // what it is narrowed to
    PartnershipCount before;   // the same of the year before
    PartnershipCount map;      // agency by month
    QList<qint64> agencyOrder; // as the centre has them
    QDate today;
};

// In the reading thread.
Result<DashboardData> readDashboard(service::Services& services, const DashboardQuestion& question, QDate today);

// What a number counts, to be listed.
struct Drill
{
    QString title;
    QList<Id<Activity>> activities;
    bool operator==(const Drill&) const = default;
};

} // namespace yorozu::ui
