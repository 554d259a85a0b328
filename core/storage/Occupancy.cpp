// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Occupancy.h"

#include "core/storage/Query.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

QList<Resource> resourcesOf(const Booking& booking)
{
    QList<Resource> resources;
    if (booking.booth)
        resources.append({u"booth"_s, booking.booth.number(), booking.keptFrom(), booking.keptUntil()});
    if (booking.client)
        resources.append({u"client"_s, booking.client.number(), booking.start, booking.end});
    for (const BookingStaff& one : booking.staff) {
        if (one.part == Part::Lead || one.part == Part::Second)
            resources.append({u"staff"_s, one.staff.number(), booking.keptFrom(), booking.keptUntil()});
    }
    std::sort(resources.begin(), resources.end(), [](const Resource& left, const Resource& right) {
        return std::tie(left.kind, left.id) < std::tie(right.kind, right.id);
    });
    return resources;
}

void occupy(Writer& writer, const Booking& booking)
{
    Query expired(writer.connection(), u"DELETE FROM occupancy WHERE expires IS NOT NULL AND expires <= ?"_s);
    expired.bind(writer.now()).exec();
    writer.changedUnrecorded(expired.changedRows());

    const QList<Resource> resources = resourcesOf(booking);
    if (resources.isEmpty())
        return;
    const QStringList rows(resources.size(), u"(?, ?, ?, ?, 'booking', ?)"_s);
    Query query(writer.connection(),
                u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner) VALUES "_s +
                    rows.join(u", "_s));
    for (const Resource& resource : resources)
        query.bind(resource.kind).bind(resource.id).bind(resource.start).bind(resource.end).bind(booking.id);
    query.exec();
}

void release(Writer& writer, Id<Booking> id)
{
    Query(writer.connection(), u"DELETE FROM occupancy WHERE owner_kind = 'booking' AND owner = ?"_s).bind(id).exec();
}

void occupy(Writer& writer, const Activity& activity)
{
    if (activity.status == ActivityStatus::Cancelled || !activity.start || *activity.end <= writer.now())
        return;
    QList<qint64> people;
    for (const ActivityStaff& one : activity.staff)
        people.append(one.staff.number());
    if (people.isEmpty())
        return;
    std::sort(people.begin(), people.end());
    const QStringList rows(people.size(), u"('activity-staff', ?, ?, ?, 'activity', ?)"_s);
    Query query(writer.connection(),
                u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner) VALUES "_s +
                    rows.join(u", "_s));
    for (const qint64 person : std::as_const(people))
        query.bind(person).bind(*activity.start).bind(*activity.end).bind(activity.id);
    query.exec();
}

void release(Writer& writer, Id<Activity> id)
{
    Query(writer.connection(), u"DELETE FROM occupancy WHERE owner_kind = 'activity' AND owner = ?"_s).bind(id).exec();
}

QList<HeldTime> heldTimes(Connection& connection, UtcSeconds from, UtcSeconds to, UtcSeconds now)
{
    Query query(connection, u"SELECT resource_kind, resource, starts, ends, CASE WHEN owner_kind = 'activity' THEN "
                            u"owner END FROM occupancy "
                            "WHERE owner_kind IN ('hold', 'activity') AND starts < ? AND ends > ? "
                            "AND (expires IS NULL OR expires > ?) ORDER BY starts, resource_kind, resource"_s);
    query.bind(to).bind(from).bind(now).exec();
    QList<HeldTime> list;
    while (query.next())
        list.append({query.text(0), query.number(1), query.number(2), query.number(3), query.id<Activity>(4)});
    return list;
}

} // namespace yorozu::storage
