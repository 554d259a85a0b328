// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Occupancy.h"

#include "core/storage/IdList.h"
#include "core/storage/Query.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

void releaseExpired(Writer& writer)
{
    Query expired(writer.connection(), u"DELETE FROM occupancy WHERE expires IS NOT NULL AND expires <= ?"_s);
    expired.bind(writer.now()).exec();
    writer.changedUnrecorded(expired.changedRows());
}

// In their order, so that two writers never wait for each other crosswise.
QList<qint64> peopleOf(const Activity& activity)
{
    QList<qint64> people;
    for (const ActivityStaff& one : activity.staff)
        people.append(one.staff.number());
    std::sort(people.begin(), people.end());
    return people;
}

} // namespace

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
    releaseExpired(writer);
    const QList<Resource> resources = resourcesOf(booking);
    if (resources.isEmpty())
        return;
    const QStringList rows(resources.size(), u"(?, ?, ?, ?, 'booking', ?, ?)"_s);
    Query query(
        writer.connection(),
        u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner, activity) VALUES "_s +
            rows.join(u", "_s));
    for (const Resource& resource : resources) {
        query.bind(resource.kind).bind(resource.id).bind(resource.start).bind(resource.end).bind(booking.id);
        query.bind(resource.kind == "staff"_L1 ? booking.activity.number() : 0);
    }
    query.exec();
}

void release(Writer& writer, Id<Booking> id)
{
    Query(writer.connection(), u"DELETE FROM occupancy WHERE owner_kind = 'booking' AND owner = ?"_s).bind(id).exec();
}

void occupyAgain(Writer& writer, const Booking& booking)
{
    release(writer, booking.id);
    if (occupies(booking.status) && !booking.imported)
        occupy(writer, booking);
}

bool keepsPeople(const Activity& activity, UtcSeconds now)
{
    return activity.status != ActivityStatus::Cancelled && activity.start && *activity.end > now;
}

void occupy(Writer& writer, const Activity& activity)
{
    releaseExpired(writer);
    const QList<qint64> people = peopleOf(activity);
    if (people.isEmpty() || !keepsPeople(activity, writer.now()))
        return;
    const QStringList rows(people.size(), u"('activity-staff', ?, ?, ?, 'activity', ?, ?)"_s);
    Query query(
        writer.connection(),
        u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner, activity) VALUES "_s +
            rows.join(u", "_s));
    for (const qint64 person : people)
        query.bind(person).bind(*activity.start).bind(*activity.end).bind(activity.id).bind(activity.id);
    query.exec();
}

void release(Writer& writer, Id<Activity> id)
{
    Query(writer.connection(), u"DELETE FROM occupancy WHERE owner_kind = 'activity' AND owner = ?"_s).bind(id).exec();
}

QList<ActivityObstacle> obstaclesTo(Connection& connection, const Activity& activity, UtcSeconds now)
{
    const QList<qint64> people = peopleOf(activity);
    if (people.isEmpty() || !keepsPeople(activity, now))
        return {};
    const IdList wanted(people);
    Query query(connection, u"SELECT s.name, coalesce(n.number, ''), coalesce(x.kind, ''), coalesce(x.theme, ''), "
                            "o.starts, o.ends FROM occupancy o JOIN staff s ON s.id = o.resource "
                            "LEFT JOIN booking b ON o.owner_kind = 'booking' AND b.id = o.owner "
                            "LEFT JOIN session n ON n.id = b.session_id "
                            "LEFT JOIN activity x ON o.owner_kind = 'activity' AND x.id = o.owner "
                            "WHERE o.resource_kind IN ('staff', 'activity-staff') AND o.resource"_s +
                                wanted.sql() +
                                u" AND o.starts < ? AND o.ends > ? AND o.activity <> ? "
                                "AND (o.expires IS NULL OR o.expires > ?) ORDER BY o.starts, s.id, o.id"_s);
    wanted.bind(query);
    // One that is not entered yet has no sessions of its own: 0 stands for those of no activity.
    query.bind(*activity.end).bind(*activity.start).bind(activity.id ? activity.id.number() : -1).bind(now).exec();
    QList<ActivityObstacle> found;
    while (query.next()) {
        found.append({query.text(0), query.text(1), activityKindFromCode(query.text(2)), query.text(3), query.number(4),
                      query.number(5)});
    }
    return found;
}

QList<HeldTime> heldTimes(Connection& connection, UtcSeconds from, UtcSeconds to, UtcSeconds now)
{
    Query query(connection, u"SELECT resource_kind, resource, starts, ends, activity FROM occupancy "
                            "WHERE owner_kind IN ('hold', 'activity') AND starts < ? AND ends > ? "
                            "AND (expires IS NULL OR expires > ?) ORDER BY starts, resource_kind, resource"_s);
    query.bind(to).bind(from).bind(now).exec();
    QList<HeldTime> list;
    while (query.next())
        list.append({query.text(0), query.number(1), query.number(2), query.number(3), query.id<Activity>(4)});
    return list;
}

} // namespace yorozu::storage
