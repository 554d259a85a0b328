// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BookingRepository.h"

#include "core/storage/BookingEvents.h"
#include "core/storage/IdList.h"
#include "core/storage/Numbers.h"
#include "core/storage/Occupancy.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/SessionSql.h"
#include "core/storage/SideBySide.h"
#include "core/storage/Survivor.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Columns =
    u"SELECT b.id, s.number, b.starts, b.ends, b.office_id, o.name, b.booth_id, t.name, b.mode_id, d.name, "
    "b.client_id, c.name, b.person_id, p.name, b.case_id, b.topic_id, k.name, b.channel_id, b.programme_id, "
    "b.course_id, b.status, b.note, m.id, m.status, b.version, "
    "CASE WHEN b.status IN ('cancelled', 'no-show') THEN 0 ELSE %1 END, b.buffer_before, b.buffer_after, "
    "b.exception_reason, b.arrived_at, d.code, h.code, b.imported, b.cancelled_at, y.name, b.cancel_reason, "
    "b.series_id, b.series_day, b.activity_id "
    "FROM booking b JOIN session s ON s.id = b.session_id JOIN office o ON o.id = b.office_id "
    "JOIN mode d ON d.id = b.mode_id LEFT JOIN booth t ON t.id = b.booth_id LEFT JOIN client c ON c.id = b.client_id "
    "LEFT JOIN person p ON p.id = b.person_id LEFT JOIN topic k ON k.id = b.topic_id "
    "LEFT JOIN channel h ON h.id = b.channel_id LEFT JOIN staff y ON y.id = b.cancelled_by "
    "LEFT JOIN memo m ON m.booking_id = b.id";

Booking rowToBooking(const Query& row)
{
    Booking booking;
    booking.id = row.id<Booking>(0);
    booking.number = row.text(1);
    booking.start = row.number(2);
    booking.end = row.number(3);
    booking.office = row.id<Office>(4);
    booking.officeName = row.text(5);
    booking.booth = row.id<Booth>(6);
    booking.boothName = row.text(7);
    booking.mode = row.number(8);
    booking.modeName = row.text(9);
    booking.client = row.id<Client>(10);
    booking.clientName = row.text(11);
    booking.person = row.id<Person>(12);
    booking.personName = row.text(13);
    booking.clientCase = row.id<ClientCase>(14);
    booking.topic = row.number(15);
    booking.topicName = row.text(16);
    booking.channel = row.number(17);
    booking.programme = row.number(18);
    booking.course = row.number(19);
    booking.status = bookingStatusFromCode(row.text(20)).value_or(BookingStatus::Confirmed);
    booking.note = row.text(21);
    booking.memo = row.id<Memo>(22);
    booking.memoStatus = memoStatusFromCode(row.text(23));
    booking.version = row.number(24);
    booking.ordinal = static_cast<int>(row.number(25));
    booking.bufferBefore = static_cast<int>(row.number(26));
    booking.bufferAfter = static_cast<int>(row.number(27));
    booking.exceptionReason = row.text(28);
    booking.arrivedAt = row.number(29);
    booking.modeCode = row.text(30);
    booking.channelCode = row.text(31);
    booking.imported = row.flag(32);
    booking.series = row.id<BookingSeries>(36);
    booking.seriesDay = row.date(37);
    booking.activity = row.id<Activity>(38);
    if (booking.status == BookingStatus::Cancelled)
        booking.cancelled = Cancellation{row.text(34), row.number(33), row.text(35)};
    return booking;
}

QString condition(const BookingFilter& filter)
{
    QString sql = u" WHERE 1 = 1"_s;
    if (filter.from)
        sql += u" AND b.starts >= ?"_s;
    if (filter.to)
        sql += u" AND b.starts < ?"_s;
    if (filter.office)
        sql += u" AND b.office_id = ?"_s;
    if (filter.staff)
        sql += u" AND EXISTS (SELECT 1 FROM booking_staff f WHERE f.booking_id = b.id AND f.staff_id = ?)"_s;
    if (filter.client)
        sql += u" AND b.client_id = ?"_s;
    if (filter.activity)
        sql += u" AND b.activity_id = ?"_s;
    if (filter.id)
        sql += u" AND b.id = ?"_s;
    if (!filter.ids.isEmpty())
        sql += u" AND b.id"_s + IdList(filter.ids).sql();
    return sql;
}

void bindFilter(Query& query, const BookingFilter& filter)
{
    if (filter.from)
        query.bind(filter.from);
    if (filter.to)
        query.bind(filter.to);
    if (filter.office)
        query.bind(filter.office);
    if (filter.staff)
        query.bind(filter.staff);
    if (filter.client)
        query.bind(filter.client);
    if (filter.activity)
        query.bind(filter.activity);
    if (filter.id)
        query.bind(filter.id);
    if (!filter.ids.isEmpty())
        IdList(filter.ids).bind(query);
}

QJsonObject json(const Booking& booking)
{
    QJsonArray staff;
    for (const BookingStaff& one : booking.staff)
        staff.append(QJsonObject{{u"staff"_s, one.staff.number()}, {u"part"_s, code(one.part)}});
    return {{u"number"_s, booking.number},
            {u"start"_s, booking.start},
            {u"end"_s, booking.end},
            {u"office"_s, booking.office.number()},
            {u"booth"_s, booking.booth.number()},
            {u"mode"_s, booking.mode},
            {u"client"_s, booking.client.number()},
            {u"person"_s, booking.person.number()},
            {u"case"_s, booking.clientCase.number()},
            {u"topic"_s, booking.topic},
            {u"channel"_s, booking.channel},
            {u"programme"_s, booking.programme},
            {u"course"_s, booking.course},
            {u"status"_s, code(booking.status)},
            {u"note"_s, booking.note},
            {u"buffer_before"_s, booking.bufferBefore},
            {u"buffer_after"_s, booking.bufferAfter},
            {u"exception_reason"_s, booking.exceptionReason},
            {u"arrived_at"_s, booking.arrivedAt},
            {u"series"_s, booking.series.number()},
            {u"series_day"_s, booking.seriesDay.toString(Qt::ISODate)},
            {u"activity"_s, booking.activity.number()},
            {u"staff"_s, staff}};
}

// The values of INSERT and UPDATE, in the same order in both.
void bindBooking(Query& query, const Booking& booking)
{
    query.bind(booking.start)
        .bind(booking.end)
        .bind(booking.office)
        .bind(booking.booth)
        .bindIdOrNull(booking.mode)
        .bind(booking.client)
        .bind(booking.person)
        .bind(booking.clientCase)
        .bindIdOrNull(booking.topic)
        .bindIdOrNull(booking.channel)
        .bindIdOrNull(booking.programme)
        .bindIdOrNull(booking.course)
        .bind(code(booking.status))
        .bind(booking.note)
        .bind(booking.bufferBefore)
        .bind(booking.bufferAfter)
        .bind(booking.exceptionReason)
        .bindIdOrNull(booking.arrivedAt)
        .bind(booking.series)
        .bind(booking.seriesDay)
        .bind(booking.activity);
}

void writeStaff(Writer& writer, const Booking& booking)
{
    Query(writer.connection(), u"DELETE FROM booking_staff WHERE booking_id = ?"_s).bind(booking.id).exec();
    for (qsizetype at = 0; at < booking.staff.size(); ++at) {
        Query(writer.connection(),
              u"INSERT INTO booking_staff (booking_id, position, staff_id, part) VALUES (?, ?, ?, ?)"_s)
            .bind(booking.id)
            .bind(static_cast<qint64>(at + 1))
            .bind(booking.staff.at(at).staff)
            .bind(code(booking.staff.at(at).part))
            .exec();
    }
}

// Who has come stays so until the session is over; any other status knows nothing of it.
UtcSeconds arrivalWith(BookingStatus status, UtcSeconds known, UtcSeconds now)
{
    if (status == BookingStatus::Arrived)
        return known == 0 ? now : known;
    return status == BookingStatus::Completed ? known : 0;
}

// Whoever sets a booking to cancelled did it, now; any other status knows nothing of a cancellation.
void writeCancellation(Writer& writer, const Booking& booking, const QString& reason)
{
    const bool cancelled = booking.status == BookingStatus::Cancelled;
    Query query(writer.connection(),
                u"UPDATE booking SET cancelled_at = ?, cancelled_by = ?, cancel_reason = ? WHERE id = ?"_s);
    cancelled ? query.bind(writer.now()).bind(writer.caller().staff) : query.bindNull().bindNull();
    query.bind(cancelled ? reason : QString()).bind(booking.id).exec();
}

} // namespace

QList<Booking> BookingRepository::list(const BookingFilter& filter)
{
    QList<Booking> bookings;
    QHash<qint64, QList<BookingStaff>> staff;
    SideBySide reading(m_connection);
    reading.add([&] {
        const QString ordinal = QString::fromUtf16(OrdinalSql).arg(u"b.client_id"_s, u"b.starts"_s, u"b.id"_s);
        Query query(m_connection, QString::fromUtf16(Columns).arg(ordinal) + condition(filter) +
                                      u" ORDER BY b.starts, o.position, o.id, t.position, b.id"_s);
        bindFilter(query, filter);
        query.exec();
        while (query.next())
            bookings.append(rowToBooking(query));
    });
    reading.add([&] {
        Query query(m_connection,
                    u"SELECT w.booking_id, w.staff_id, f.name, w.part FROM booking b "
                    "JOIN booking_staff w ON w.booking_id = b.id JOIN staff f ON f.id = w.staff_id"_s +
                        condition(filter) +
                        u" ORDER BY w.booking_id, CASE WHEN w.part = 'lead' THEN 0 ELSE 1 END, w.position"_s);
        bindFilter(query, filter);
        query.exec();
        while (query.next()) {
            staff[query.number(0)].append(
                {query.id<Staff>(1), query.text(2), partFromCode(query.text(3)).value_or(Part::Lead)});
        }
    });
    reading.run();
    for (Booking& booking : bookings)
        booking.staff = staff.take(booking.id.number());
    return bookings;
}

std::optional<Booking> BookingRepository::byId(Id<Booking> id)
{
    if (id.isNull())
        return std::nullopt;
    BookingFilter filter;
    filter.id = id;
    const QList<Booking> found = list(filter);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Booking> BookingRepository::byIds(const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return {};
    BookingFilter filter;
    filter.ids = ids;
    return list(filter);
}

QList<OccupancyConflict> BookingRepository::conflicts(const Booking& booking, UtcSeconds now)
{
    const QList<Resource> resources = resourcesOf(booking);
    if (resources.isEmpty())
        return {};
    QStringList wanted;
    for (const Resource& resource : resources) {
        wanted.append(resource.kind == "staff"_L1
                          ? u"((resource_kind = ? OR (resource_kind = 'activity-staff' AND activity <> ?)) "
                            "AND resource = ? AND starts < ? AND ends > ?)"_s
                          : u"(resource_kind = ? AND resource = ? AND starts < ? AND ends > ?)"_s);
    }
    Query query(m_connection, u"SELECT owner_kind, owner, CASE WHEN resource_kind = 'activity-staff' THEN 'staff' ELSE "
                              "resource_kind END, resource, starts, ends FROM occupancy "
                              "WHERE (expires IS NULL OR expires > ?) "
                              "AND NOT (owner_kind = 'booking' AND owner = ?) AND ("_s +
                                  wanted.join(u" OR "_s) + u") ORDER BY starts, resource_kind, resource"_s);
    query.bind(now).bind(booking.id.number());
    for (const Resource& resource : resources) {
        query.bind(resource.kind);
        if (resource.kind == "staff"_L1)
            query.bind(booking.activity.number());
        query.bind(resource.id).bind(resource.end).bind(resource.start);
    }
    query.exec();
    QList<OccupancyConflict> list;
    while (query.next()) {
        const Id<Booking> with = query.text(0) == "booking"_L1 ? query.id<Booking>(1) : Id<Booking>();
        list.append({with, query.text(2), query.number(3), query.number(4), query.number(5)});
    }
    return list;
}

Id<Booking> BookingRepository::add(Writer& writer, const Booking& candidate, bool imported)
{
    Booking booking = candidate;
    booking.client = survivor(m_connection, candidate.client);
    const DrawnSession session = drawSession(writer, tokyoDate(booking.start));
    const bool cancelled = booking.status == BookingStatus::Cancelled;
    booking.arrivedAt = arrivalWith(booking.status, booking.arrivedAt, writer.now());
    Booking stored = booking;
    stored.number = session.number;
    stored.imported = imported;
    Query query(m_connection,
                u"INSERT INTO booking (starts, ends, office_id, booth_id, mode_id, client_id, person_id, case_id, "
                "topic_id, channel_id, programme_id, course_id, status, note, buffer_before, buffer_after, "
                "exception_reason, arrived_at, series_id, series_day, activity_id, session_id, imported, created_by, "
                "created_at, cancelled_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    bindBooking(query, booking);
    query.bind(session.id).bind(imported).bind(writer.caller().staff).bind(writer.now());
    cancelled ? query.bind(writer.now()) : query.bindNull();
    stored.id = Id<Booking>(query.execReturning());
    writeStaff(writer, stored);
    if (!imported && occupies(stored.status))
        occupy(writer, stored);
    SearchIndex(m_connection).update(writer, stored.id);
    writer.record(imported ? u"import"_s : u"insert"_s, u"booking"_s, stored.id.number(), {}, json(stored));
    writer.changes().bookings.insert(stored.id.number());
    return stored.id;
}

void BookingRepository::update(Writer& writer, const Booking& candidate)
{
    Booking booking = candidate;
    booking.client = survivor(m_connection, candidate.client);
    const std::optional<Booking> before = byId(booking.id);
    if (!before)
        throw notFound(u"booking %1"_s.arg(booking.id.number()));
    const UtcSeconds arrived = booking.arrivedAt == 0 ? before->arrivedAt : booking.arrivedAt;
    booking.arrivedAt = arrivalWith(booking.status, arrived, writer.now());
    booking.imported = before->imported;
    Query query(m_connection,
                u"UPDATE booking SET starts = ?, ends = ?, office_id = ?, booth_id = ?, mode_id = ?, client_id = ?, "
                "person_id = ?, case_id = ?, topic_id = ?, channel_id = ?, programme_id = ?, course_id = ?, "
                "status = ?, note = ?, buffer_before = ?, buffer_after = ?, exception_reason = ?, arrived_at = ?, "
                "series_id = ?, series_day = ?, activity_id = ?, "
                "cancelled_at = CASE WHEN ? = 0 THEN NULL ELSE coalesce(cancelled_at, ?) END, "
                "version = version + 1 WHERE id = ? AND version = ?"_s);
    bindBooking(query, booking);
    query.bind(booking.status == BookingStatus::Cancelled)
        .bind(writer.now())
        .bind(booking.id)
        .bind(booking.version)
        .exec();
    if (query.changedRows() != 1)
        throw conflict(u"booking %1, version %2"_s.arg(booking.id.number()).arg(booking.version));
    if (booking.status != before->status)
        writeCancellation(writer, booking, booking.cancelled ? booking.cancelled->reason : QString());
    writeStaff(writer, booking);
    occupyAgain(writer, booking);
    // What was never published goes with its booking; a published memo keeps its own time.
    Query(m_connection, u"UPDATE memo SET starts = ?, ends = ? WHERE booking_id = ? AND revision = 0"_s)
        .bind(booking.start)
        .bind(booking.end)
        .bind(booking.id)
        .exec();
    SearchIndex(m_connection).update(writer, booking.id);
    const Booking after = *byId(booking.id); // with the names that belong to it now
    recordEvent(writer, booking.id, changesBetween(*before, after), {});
    writer.record(u"update"_s, u"booking"_s, booking.id.number(), json(*before), json(after));
    writer.changes().bookings.insert(booking.id.number());
}

void BookingRepository::setStatus(Writer& writer, Id<Booking> id, BookingStatus status, const QString& reason)
{
    writer.lock(u"booking"_s, id);
    const std::optional<Booking> before = byId(id);
    if (!before)
        throw notFound(u"booking %1"_s.arg(id.number()));
    Booking booking = *before;
    booking.status = status;
    booking.arrivedAt = arrivalWith(status, before->arrivedAt, writer.now());
    Query query(m_connection, u"UPDATE booking SET status = ?, arrived_at = ?, cancelled_at = ?, cancelled_by = ?, "
                              "cancel_reason = ?, version = version + 1 WHERE id = ?"_s);
    query.bind(code(status)).bindIdOrNull(booking.arrivedAt);
    const bool cancelled = status == BookingStatus::Cancelled;
    cancelled ? query.bind(writer.now()).bind(writer.caller().staff) : query.bindNull().bindNull();
    query.bind(cancelled ? reason : QString()).bind(id).exec();
    occupyAgain(writer, booking);
    recordEvent(writer, id, changesBetween(*before, booking), reason);
    writer.record(u"status"_s, u"booking"_s, id.number(), {{u"status"_s, code(before->status)}},
                  {{u"status"_s, code(status)}, {u"reason"_s, reason}});
    writer.changes().bookings.insert(id.number());
}

} // namespace yorozu::storage
