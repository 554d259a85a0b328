// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ActivityRoom.h"

#include "core/storage/Occupancy.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ActivityService)
};

QString inWords(const storage::ActivityObstacle& obstacle)
{
    const QString when =
        u"%1–%2"_s.arg(toTokyo(obstacle.start).toString(u"M/d HH:mm"_s), toTokyo(obstacle.end).toString(u"HH:mm"_s));
    if (obstacle.activity) {
        const QString what = (label(*obstacle.activity) + u' ' + obstacle.theme).trimmed();
        return Text::tr("%1 is at “%2” %3. Nothing was changed; choose another time or somebody else.")
            .arg(obstacle.staffName, what, when);
    }
    if (!obstacle.session.isEmpty()) {
        return Text::tr("%1 has session %2 %3. Nothing was changed; choose another time or somebody else.")
            .arg(obstacle.staffName, obstacle.session, when);
    }
    return Text::tr("%1 is being held %2. Nothing was changed; choose another time or somebody else.")
        .arg(obstacle.staffName, when);
}

} // namespace

Status peopleAreFree(storage::Connection& connection, const Activity& activity, UtcSeconds now)
{
    const QList<storage::ActivityObstacle> obstacles = storage::obstaclesTo(connection, activity, now);
    if (obstacles.isEmpty())
        return Done{};
    return Error{ErrorKind::RuleViolation, inWords(obstacles.constFirst()), u"staff"_s, {}};
}

Status mayLeave(const Activity& activity, const Booking& booking, UtcSeconds now)
{
    if (booking.imported || !occupies(booking.status) || !storage::keepsPeople(activity, now))
        return Done{};
    const QList<storage::Resource> resources = storage::resourcesOf(booking);
    for (const ActivityStaff& one : activity.staff) {
        const bool both = std::any_of(resources.cbegin(), resources.cend(), [&](const storage::Resource& resource) {
            return resource.kind == "staff"_L1 && resource.id == one.staff.number() && resource.start < *activity.end &&
                   *activity.start < resource.end;
        });
        if (both) {
            return Error{
                ErrorKind::RuleViolation,
                Text::tr("%1 has session %2 in the time of the activity. Nothing was changed; move the session "
                         "first, or let somebody else go.")
                    .arg(one.name, booking.number),
                u"bookings"_s,
                {}};
        }
    }
    return Done{};
}

} // namespace yorozu::service
