// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/WaitingRepository.h"

#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/Survivor.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Columns =
    u"SELECT n.id, n.client_id, coalesce(c.name, ''), n.company, n.person, n.phone, n.first_day, n.last_day, "
    "n.day_part, n.office_id, coalesce(o.name, ''), coalesce(o.remote, 0), n.staff_id, coalesce(s.name, ''), "
    "n.topic_id, coalesce(t.name, ''), n.minutes, n.channel_id, coalesce(h.code, ''), coalesce(h.name, ''), n.note, "
    "n.state, coalesce(m.name, ''), n.created_at, coalesce(e.name, ''), n.closed_at, n.close_reason, n.booking_id, "
    "n.version, n.placed_before FROM waiting_request n LEFT JOIN client c ON c.id = n.client_id LEFT JOIN office o ON "
    "o.id = "
    "n.office_id "
    "LEFT JOIN staff s ON s.id = n.staff_id LEFT JOIN topic t ON t.id = n.topic_id "
    "LEFT JOIN channel h ON h.id = n.channel_id LEFT JOIN staff m ON m.id = n.created_by "
    "LEFT JOIN staff e ON e.id = n.closed_by";

WaitingRequest rowToRequest(const Query& row)
{
    WaitingRequest request;
    request.id = row.id<WaitingRequest>(0);
    request.client = row.id<Client>(1);
    request.clientName = row.text(2);
    request.company = row.text(3);
    request.person = row.text(4);
    request.phone = row.text(5);
    request.firstDay = row.date(6);
    request.lastDay = row.date(7);
    request.part = dayPartFromCode(row.text(8)).value_or(DayPart::Any);
    request.office = row.id<Office>(9);
    request.officeName = row.text(10);
    request.online = row.flag(11);
    request.staff = row.id<Staff>(12);
    request.staffName = row.text(13);
    request.topic = row.number(14);
    request.topicName = row.text(15);
    request.minutes = static_cast<int>(row.number(16));
    request.channel = row.number(17);
    request.channelCode = row.text(18);
    request.channelName = row.text(19);
    request.note = row.text(20);
    request.state = waitingStateFromCode(row.text(21)).value_or(WaitingState::Open);
    request.createdBy = row.text(22);
    request.createdAt = row.number(23);
    request.closedBy = row.text(24);
    request.closedAt = row.number(25);
    request.closeReason = row.text(26);
    request.booking = row.id<Booking>(27);
    request.version = row.number(28);
    request.placedBefore = row.id<Booking>(29);
    return request;
}

QList<WaitingRequest> readAll(Query& query)
{
    query.exec();
    QList<WaitingRequest> list;
    while (query.next())
        list.append(rowToRequest(query));
    return list;
}

QJsonObject json(const WaitingRequest& request)
{
    return {{u"client"_s, request.client.number()},
            {u"company"_s, request.company},
            {u"person"_s, request.person},
            {u"phone"_s, request.phone},
            {u"first_day"_s, request.firstDay.toString(Qt::ISODate)},
            {u"last_day"_s, request.lastDay.toString(Qt::ISODate)},
            {u"day_part"_s, code(request.part)},
            {u"office"_s, request.office.number()},
            {u"staff"_s, request.staff.number()},
            {u"topic"_s, request.topic},
            {u"minutes"_s, request.minutes},
            {u"channel"_s, request.channel},
            {u"note"_s, request.note}};
}

QJsonObject stateJson(const WaitingRequest& request)
{
    return {{u"state"_s, code(request.state)},
            {u"reason"_s, request.closeReason},
            {u"booking"_s, request.booking.number()},
            {u"placed_before"_s, request.placedBefore.number()}};
}

// The values of INSERT and UPDATE, in the same order in both.
void bindRequest(Query& query, Connection& connection, const WaitingRequest& request)
{
    query.bind(survivor(connection, request.client))
        .bind(request.company)
        .bind(request.person)
        .bind(request.phone)
        .bind(request.firstDay)
        .bind(request.lastDay)
        .bind(code(request.part))
        .bind(request.office)
        .bind(request.staff)
        .bindIdOrNull(request.topic)
        .bind(request.minutes)
        .bindIdOrNull(request.channel)
        .bind(request.note);
}

void requireOne(const Query& query, Id<WaitingRequest> id, qint64 version)
{
    if (query.changedRows() != 1)
        throw conflict(u"waiting_request %1, version %2"_s.arg(id.number()).arg(version));
}

} // namespace

QList<WaitingRequest> WaitingRepository::open()
{
    Query query(m_connection, QString::fromUtf16(Columns) + u" WHERE n.state = 'open' ORDER BY n.created_at, n.id"_s);
    return readAll(query);
}

QList<WaitingRequest> WaitingRepository::closed(int limit)
{
    Query query(m_connection, QString::fromUtf16(Columns) +
                                  u" WHERE n.state <> 'open' ORDER BY n.closed_at DESC, n.id DESC LIMIT ?"_s);
    query.bind(limit);
    return readAll(query);
}

std::optional<WaitingRequest> WaitingRepository::byId(Id<WaitingRequest> id)
{
    Query query(m_connection, QString::fromUtf16(Columns) + u" WHERE n.id = ?"_s);
    query.bind(id.number());
    const QList<WaitingRequest> found = readAll(query);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<WaitingRequest> WaitingRepository::ofBooking(Id<Booking> booking)
{
    Query query(m_connection,
                QString::fromUtf16(Columns) + u" WHERE n.booking_id = ? OR n.placed_before = ? ORDER BY n.id"_s);
    query.bind(booking.number()).bind(booking.number());
    return readAll(query);
}

Id<WaitingRequest> WaitingRepository::add(Writer& writer, const WaitingRequest& request)
{
    Query query(m_connection,
                u"INSERT INTO waiting_request (client_id, company, person, phone, first_day, last_day, day_part, "
                "office_id, staff_id, topic_id, minutes, channel_id, note, created_by, created_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    bindRequest(query, m_connection, request);
    const Id<WaitingRequest> id(query.bind(writer.caller().staff).bind(writer.now()).execReturning());
    writer.record(u"insert"_s, u"waiting_request"_s, id.number(), {}, json(request));
    writer.changes().waiting.insert(id.number());
    return id;
}

void WaitingRepository::update(Writer& writer, const WaitingRequest& request)
{
    const std::optional<WaitingRequest> before = byId(request.id);
    if (!before)
        throw notFound(u"waiting_request %1"_s.arg(request.id.number()));
    Query query(m_connection,
                u"UPDATE waiting_request SET client_id = ?, company = ?, person = ?, phone = ?, first_day = ?, "
                "last_day = ?, day_part = ?, office_id = ?, staff_id = ?, topic_id = ?, minutes = ?, channel_id = ?, "
                "note = ?, version = version + 1 WHERE id = ? AND version = ?"_s);
    bindRequest(query, m_connection, request);
    query.bind(request.id).bind(request.version).exec();
    requireOne(query, request.id, request.version);
    writer.record(u"update"_s, u"waiting_request"_s, request.id.number(), json(*before), json(request));
    writer.changes().waiting.insert(request.id.number());
}

void WaitingRepository::setState(Writer& writer, Id<WaitingRequest> id, qint64 version, WaitingState state,
                                 Id<Booking> booking, const QString& reason)
{
    const std::optional<WaitingRequest> before = byId(id);
    if (!before)
        throw notFound(u"waiting_request %1"_s.arg(id.number()));
    const bool isOpen = state == WaitingState::Open;
    WaitingRequest after = *before;
    after.state = state;
    after.booking = state == WaitingState::Placed ? booking : Id<Booking>();
    after.placedBefore = isOpen ? booking : Id<Booking>();
    after.closeReason = reason;
    Query query(m_connection, u"UPDATE waiting_request SET state = ?, booking_id = ?, placed_before = ?, "
                              "close_reason = ?, closed_at = ?, closed_by = ?, version = version + 1 "
                              "WHERE id = ? AND version = ?"_s);
    query.bind(code(state)).bind(after.booking).bind(after.placedBefore).bind(reason);
    isOpen ? query.bindNull().bindNull() : query.bind(writer.now()).bind(writer.caller().staff);
    query.bind(id).bind(version).exec();
    requireOne(query, id, version);
    writer.record(u"status"_s, u"waiting_request"_s, id.number(), stateJson(*before), stateJson(after));
    writer.changes().waiting.insert(id.number());
}

} // namespace yorozu::storage
