// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/storage/Writer.h"

#include <optional>
#include <QHash>
#include <QSet>

namespace yorozu::storage {

struct ActivityFilter
{
    QSet<ActivityKind> kinds = {};      // empty: all
    QSet<ActivityStatus> statuses = {}; // empty: all
    QDate from = {};                    // by the first day
    QDate to = {};                      // belongs to it
    Id<Agency> agency = {};
    bool withParts = false; // with what the agency's parts did (agency_merge)
    Id<Staff> staff = {};
    Id<ZemiTheme> zemi = {};
    Id<ActivitySeries> series = {};
    QList<qint64> ids = {}; // if not empty, these only
    int limit = -1;
};

class ActivityRepository
{
public:
    explicit ActivityRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    std::optional<Activity> byId(Id<Activity>);
    // Newest first.
    QList<Activity> list(const ActivityFilter&);
    // Planned ones whose day is over and held ones without a report, the oldest first.
    QList<Activity> waiting(QDate today);
    // How often each of the agency's people was met.
    QHash<qint64, int> meetings(Id<Agency>);

    Id<Activity> add(Writer&, const Activity&);
    void update(Writer&, const Activity&); // compares version
    Id<ActivitySeries> addSeries(Writer&, const SeriesRule&);
    // The sessions of an off-site day: these, and no others. Whoever is not of its sessions any more is at the activity
    // or there: throws as occupy() does.
    void setBookings(Writer&, const Activity&, const QList<Id<Booking>>&);

private:
    Connection& m_connection;
};

// トレーニー of all years, with how many sessions each has sat in on.
struct TraineeFilter
{
    Id<Agency> agency = {};
    QDate finishedBefore = {}; // null: also those who are here or still to come
};
QList<Trainee> trainees(Connection&, const TraineeFilter&); // newest first

// By agency: its last activity that was held, and how many there were within the days, both belonging to it.
struct AgencyUse
{
    QDate last;
    int times = 0;
};
QHash<qint64, AgencyUse> agencyUses(Connection&, QDate from, QDate to);
// Clients that the agency has sent: all, and those who were consulted since that moment.
// When each agency used the centre last until that day (agency_use); those that never did are left out.
QHash<qint64, QDate> lastUses(Connection&, QDate until);
std::pair<int, int> clientsSentBy(Connection&, Id<Agency>, UtcSeconds since);

} // namespace yorozu::storage
