// SPDX-License-Identifier: GPL-3.0-or-later
// When booths are out of service and when nobody is received.
#include "core/storage/PlaceRepository.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto ClosureColumns = u"SELECT id, booth_id, starts, ends, reason, version FROM booth_closure";
constexpr auto DayColumns = u"SELECT id, office_id, first_day, last_day, reason, version FROM closing_day";

BoothClosure rowToClosure(const Query& row)
{
    return {row.id<BoothClosure>(0), row.id<Booth>(1), row.number(2), row.number(3), row.text(4), row.number(5)};
}

ClosingDay rowToDay(const Query& row)
{
    return {row.id<ClosingDay>(0), row.id<Office>(1), row.date(2), row.date(3), row.text(4), row.number(5)};
}

QJsonObject json(const BoothClosure& closure)
{
    return {{u"booth"_s, closure.booth.number()},
            {u"start"_s, closure.start},
            {u"end"_s, closure.end},
            {u"reason"_s, closure.reason}};
}

QJsonObject json(const ClosingDay& day)
{
    return {{u"office"_s, day.office.number()},
            {u"first"_s, day.first.toString(Qt::ISODate)},
            {u"last"_s, day.last.toString(Qt::ISODate)},
            {u"reason"_s, day.reason}};
}

void requireOne(const Query& query, const QString& table, qint64 id, qint64 version)
{
    if (query.changedRows() != 1)
        throw conflict(u"%1 %2, version %3"_s.arg(table).arg(id).arg(version));
}

} // namespace

QList<BoothClosure> PlaceRepository::closures(UtcSeconds from, UtcSeconds to)
{
    Query query(m_connection,
                QString::fromUtf16(ClosureColumns) + u" WHERE ends > ? AND starts < ? ORDER BY starts, id"_s);
    query.bind(from).bind(to).exec();
    QList<BoothClosure> list;
    while (query.next())
        list.append(rowToClosure(query));
    return list;
}

std::optional<BoothClosure> PlaceRepository::closure(Id<BoothClosure> id)
{
    Query query(m_connection, QString::fromUtf16(ClosureColumns) + u" WHERE id = ?"_s);
    query.bind(id).exec();
    return query.next() ? std::optional(rowToClosure(query)) : std::nullopt;
}

Id<BoothClosure> PlaceRepository::add(Writer& writer, const BoothClosure& closure)
{
    const Id<BoothClosure> id(
        Query(m_connection,
              u"INSERT INTO booth_closure (booth_id, starts, ends, reason) VALUES (?, ?, ?, ?) RETURNING id"_s)
            .bind(closure.booth)
            .bind(closure.start)
            .bind(closure.end)
            .bind(closure.reason)
            .execReturning());
    writer.record(u"insert"_s, u"booth_closure"_s, id.number(), {}, json(closure));
    writer.changes().masters = true;
    return id;
}

void PlaceRepository::update(Writer& writer, const BoothClosure& closure)
{
    const std::optional<BoothClosure> before = this->closure(closure.id);
    if (!before)
        throw notFound(u"booth_closure %1"_s.arg(closure.id.number()));
    Query query(m_connection, u"UPDATE booth_closure SET booth_id = ?, starts = ?, ends = ?, reason = ?, "
                              "version = version + 1 WHERE id = ? AND version = ?"_s);
    query.bind(closure.booth).bind(closure.start).bind(closure.end).bind(closure.reason);
    query.bind(closure.id).bind(closure.version).exec();
    requireOne(query, u"booth_closure"_s, closure.id.number(), closure.version);
    writer.record(u"update"_s, u"booth_closure"_s, closure.id.number(), json(*before), json(closure));
    writer.changes().masters = true;
}

void PlaceRepository::remove(Writer& writer, Id<BoothClosure> id, qint64 version)
{
    const std::optional<BoothClosure> before = closure(id);
    if (!before)
        throw notFound(u"booth_closure %1"_s.arg(id.number()));
    Query query(m_connection, u"DELETE FROM booth_closure WHERE id = ? AND version = ?"_s);
    query.bind(id).bind(version).exec();
    requireOne(query, u"booth_closure"_s, id.number(), version);
    writer.record(u"delete"_s, u"booth_closure"_s, id.number(), json(*before), {});
    writer.changes().masters = true;
}

QList<ClosingDay> PlaceRepository::closingDays(QDate from, QDate to)
{
    Query query(m_connection,
                QString::fromUtf16(DayColumns) + u" WHERE last_day >= ? AND first_day <= ? ORDER BY first_day, id"_s);
    query.bind(from).bind(to).exec();
    QList<ClosingDay> list;
    while (query.next())
        list.append(rowToDay(query));
    return list;
}

std::optional<ClosingDay> PlaceRepository::closingDay(Id<ClosingDay> id)
{
    Query query(m_connection, QString::fromUtf16(DayColumns) + u" WHERE id = ?"_s);
    query.bind(id).exec();
    return query.next() ? std::optional(rowToDay(query)) : std::nullopt;
}

Id<ClosingDay> PlaceRepository::add(Writer& writer, const ClosingDay& day)
{
    const Id<ClosingDay> id(
        Query(m_connection,
              u"INSERT INTO closing_day (office_id, first_day, last_day, reason) VALUES (?, ?, ?, ?) RETURNING id"_s)
            .bind(day.office)
            .bind(day.first)
            .bind(day.last)
            .bind(day.reason)
            .execReturning());
    writer.record(u"insert"_s, u"closing_day"_s, id.number(), {}, json(day));
    writer.changes().masters = true;
    return id;
}

void PlaceRepository::update(Writer& writer, const ClosingDay& day)
{
    const std::optional<ClosingDay> before = closingDay(day.id);
    if (!before)
        throw notFound(u"closing_day %1"_s.arg(day.id.number()));
    Query query(m_connection, u"UPDATE closing_day SET office_id = ?, first_day = ?, last_day = ?, reason = ?, "
                              "version = version + 1 WHERE id = ? AND version = ?"_s);
    query.bind(day.office).bind(day.first).bind(day.last).bind(day.reason).bind(day.id).bind(day.version).exec();
    requireOne(query, u"closing_day"_s, day.id.number(), day.version);
    writer.record(u"update"_s, u"closing_day"_s, day.id.number(), json(*before), json(day));
    writer.changes().masters = true;
}

void PlaceRepository::remove(Writer& writer, Id<ClosingDay> id, qint64 version)
{
    const std::optional<ClosingDay> before = closingDay(id);
    if (!before)
        throw notFound(u"closing_day %1"_s.arg(id.number()));
    Query query(m_connection, u"DELETE FROM closing_day WHERE id = ? AND version = ?"_s);
    query.bind(id).bind(version).exec();
    requireOne(query, u"closing_day"_s, id.number(), version);
    writer.record(u"delete"_s, u"closing_day"_s, id.number(), json(*before), {});
    writer.changes().masters = true;
}

} // namespace yorozu::storage
