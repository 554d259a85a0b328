// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RosterRepository.h"

#include "core/storage/CentreRepository.h"
#include "core/storage/PlaceRepository.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SideBySide.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto DayColumns = u"SELECT staff_id, day, kind, office_id, starts, ends, reason, version FROM duty_day";
// How many of the dispatched staff are to be there on a working day, unless the centre says otherwise (D6).
constexpr auto DispatchedSetting = u"roster.dispatched_a_day";

DutyKind kindFrom(const QString& text)
{
    return dutyKindFromCode(text).value_or(DutyKind::Off);
}

DutyLine rowToDay(const Query& row)
{
    DutyLine line;
    line.staff = row.id<Staff>(0);
    line.day = row.date(1);
    line.kind = kindFrom(row.text(2));
    line.office = row.id<Office>(3);
    line.from = static_cast<int>(row.number(4));
    line.to = static_cast<int>(row.number(5));
    line.reason = row.text(6);
    line.source = DutySource::Set;
    line.version = row.number(7);
    return line;
}

QList<RosterPerson> peopleOf(Connection& connection)
{
    Query query(connection, u"SELECT s.id, s.name, s.permission_group, s.office_id, s.retired_at, "
                            "coalesce(p.dispatched, 0) FROM staff s LEFT JOIN roster_person p ON p.staff_id = s.id "
                            "ORDER BY s.position, s.id"_s);
    query.exec();
    QList<RosterPerson> people;
    while (query.next()) {
        people.append({query.id<Staff>(0), query.text(1),
                       permissionGroupFromCode(query.text(2)).value_or(PermissionGroup::ReadOnly), query.id<Office>(3),
                       query.number(4), query.flag(5)});
    }
    return people;
}

QList<DutyLine> daysOf(Connection& connection, QDate from, QDate to)
{
    Query query(connection, QString::fromUtf16(DayColumns) + u" WHERE day >= ? AND day < ? ORDER BY day, staff_id"_s);
    query.bind(from).bind(to).exec();
    QList<DutyLine> days;
    while (query.next())
        days.append(rowToDay(query));
    return days;
}

QJsonObject json(DutyKind kind, Id<Office> office, int from, int to)
{
    return {{u"kind"_s, code(kind)}, {u"office"_s, office.number()}, {u"from"_s, from}, {u"to"_s, to}};
}

QJsonObject json(const DutyLine& line)
{
    QJsonObject object = json(line.kind, line.office, line.from, line.to);
    object.insert(u"staff"_s, line.staff.number());
    object.insert(u"day"_s, line.day.toString(Qt::ISODate));
    object.insert(u"reason"_s, line.reason);
    return object;
}

QJsonObject json(const DutyPattern& pattern)
{
    QJsonArray week;
    for (const DutyOfWeek& day : pattern.week)
        week.append(json(day.kind, day.office, day.from, day.to));
    return {{u"staff"_s, pattern.staff.number()},
            {u"valid_from"_s, pattern.validFrom.toString(Qt::ISODate)},
            {u"week"_s, week}};
}

// Kind, office and hours, in this order; hours that are not given are NULL.
void bindDuty(Query& query, DutyKind kind, Id<Office> office, int from, int to)
{
    query.bind(code(kind)).bind(office);
    if (to > from)
        query.bind(from).bind(to);
    else
        query.bindNull().bindNull();
}

void writeWeek(Writer& writer, const DutyPattern& pattern)
{
    Query(writer.connection(), u"DELETE FROM duty_pattern_day WHERE pattern_id = ?"_s).bind(pattern.id).exec();
    Query insert(writer.connection(), u"INSERT INTO duty_pattern_day (pattern_id, weekday, kind, office_id, starts, "
                                      "ends) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (std::size_t at = 0; at < pattern.week.size(); ++at) {
        const DutyOfWeek& day = pattern.week.at(at);
        insert.bind(pattern.id).bind(static_cast<qint64>(at + 1));
        bindDuty(insert, day.kind, day.office, day.from, day.to);
        insert.exec();
    }
}

void requireOne(const Query& query, const QString& table, qint64 id, qint64 version)
{
    if (query.changedRows() != 1)
        throw conflict(u"%1 %2, version %3"_s.arg(table).arg(id).arg(version));
}

template <typename Pattern> std::optional<DutyPattern> found(const QList<Pattern>& list, Id<DutyPattern> id)
{
    const auto place = std::find_if(list.cbegin(), list.cend(), [id](const Pattern& one) { return one.id == id; });
    return place == list.cend() ? std::nullopt : std::optional(*place);
}

} // namespace

RosterFacts RosterRepository::facts(QDate from, QDate to)
{
    RosterFacts facts;
    SideBySide reading(m_connection);
    reading.add([&] { facts.people = peopleOf(m_connection); });
    reading.add([&] { facts.offices = CentreRepository(m_connection).offices(true); });
    reading.add([&] { facts.patterns = patterns(); });
    reading.add([&] { facts.days = daysOf(m_connection, from, to); });
    reading.add([&] { facts.closingDays = PlaceRepository(m_connection).closingDays(from, to); });
    reading.add([&] { facts.rules = CentreRepository(m_connection).rules(); });
    reading.add([&] {
        const QString wanted =
            CentreRepository(m_connection)
                .setting(QString::fromUtf16(DispatchedSetting), QString::number(RosterFacts().dispatchedADay));
        facts.dispatchedADay = wanted.toInt();
    });
    reading.run();
    return facts;
}

QList<DutyPattern> RosterRepository::patterns()
{
    Query query(m_connection, u"SELECT p.id, p.staff_id, p.valid_from, p.version, d.weekday, d.kind, d.office_id, "
                              "d.starts, d.ends FROM duty_pattern p JOIN duty_pattern_day d ON d.pattern_id = p.id "
                              "ORDER BY p.staff_id, p.valid_from, d.weekday"_s);
    query.exec();
    QList<DutyPattern> list;
    while (query.next()) {
        if (list.isEmpty() || list.constLast().id != query.id<DutyPattern>(0))
            list.append({query.id<DutyPattern>(0), query.id<Staff>(1), query.date(2), {}, query.number(3)});
        list.last().week.at(static_cast<std::size_t>(query.number(4) - 1)) = {
            kindFrom(query.text(5)), query.id<Office>(6), static_cast<int>(query.number(7)),
            static_cast<int>(query.number(8))};
    }
    return list;
}

std::optional<DutyLine> RosterRepository::day(Id<Staff> staff, QDate day)
{
    Query query(m_connection, QString::fromUtf16(DayColumns) + u" WHERE staff_id = ? AND day = ?"_s);
    query.bind(staff).bind(day).exec();
    return query.next() ? std::optional(rowToDay(query)) : std::nullopt;
}

qint64 RosterRepository::setDay(Writer& writer, const DutyLine& line)
{
    const std::optional<DutyLine> before = day(line.staff, line.day);
    if ((before ? before->version : 0) != line.version)
        throw conflict(u"duty_day of %1 on %2"_s.arg(line.staff.number()).arg(line.day.toString(Qt::ISODate)));
    writer.changes().roster = true;
    if (!before) {
        Query query(m_connection, u"INSERT INTO duty_day (staff_id, day, kind, office_id, starts, ends, reason) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
        query.bind(line.staff).bind(line.day);
        bindDuty(query, line.kind, line.office, line.from, line.to);
        const qint64 id = query.bind(line.reason).execReturning();
        writer.record(u"insert"_s, u"duty_day"_s, id, {}, json(line));
        return 1;
    }
    Query query(m_connection, u"UPDATE duty_day SET kind = ?, office_id = ?, starts = ?, ends = ?, reason = ?, "
                              "version = version + 1 WHERE staff_id = ? AND day = ? AND version = ? RETURNING id"_s);
    bindDuty(query, line.kind, line.office, line.from, line.to);
    query.bind(line.reason).bind(line.staff).bind(line.day).bind(line.version);
    const qint64 id = query.execReturning();
    writer.record(u"update"_s, u"duty_day"_s, id, json(*before), json(line));
    return line.version + 1;
}

void RosterRepository::clearDay(Writer& writer, Id<Staff> staff, QDate date, qint64 version)
{
    const std::optional<DutyLine> before = day(staff, date);
    if ((before ? before->version : 0) != version)
        throw conflict(u"duty_day of %1 on %2"_s.arg(staff.number()).arg(date.toString(Qt::ISODate)));
    if (!before)
        return; // it is as the week says already
    const qint64 id =
        Query(m_connection, u"DELETE FROM duty_day WHERE staff_id = ? AND day = ? AND version = ? RETURNING id"_s)
            .bind(staff)
            .bind(date)
            .bind(version)
            .execReturning();
    writer.record(u"delete"_s, u"duty_day"_s, id, json(*before), {});
    writer.changes().roster = true;
}

Id<DutyPattern> RosterRepository::add(Writer& writer, const DutyPattern& pattern)
{
    DutyPattern added = pattern;
    added.id = Id<DutyPattern>(
        Query(m_connection, u"INSERT INTO duty_pattern (staff_id, valid_from) VALUES (?, ?) RETURNING id"_s)
            .bind(pattern.staff)
            .bind(pattern.validFrom)
            .execReturning());
    writeWeek(writer, added);
    writer.record(u"insert"_s, u"duty_pattern"_s, added.id.number(), {}, json(added));
    writer.changes().roster = true;
    return added.id;
}

void RosterRepository::update(Writer& writer, const DutyPattern& pattern)
{
    const std::optional<DutyPattern> before = found(patterns(), pattern.id);
    if (!before)
        throw notFound(u"duty_pattern %1"_s.arg(pattern.id.number()));
    Query query(m_connection, u"UPDATE duty_pattern SET valid_from = ?, version = version + 1 "
                              "WHERE id = ? AND version = ?"_s);
    query.bind(pattern.validFrom).bind(pattern.id).bind(pattern.version).exec();
    requireOne(query, u"duty_pattern"_s, pattern.id.number(), pattern.version);
    DutyPattern after = pattern;
    after.staff = before->staff; // a week stays its person's
    writeWeek(writer, after);
    writer.record(u"update"_s, u"duty_pattern"_s, pattern.id.number(), json(*before), json(after));
    writer.changes().roster = true;
}

void RosterRepository::remove(Writer& writer, Id<DutyPattern> id, qint64 version)
{
    const std::optional<DutyPattern> before = found(patterns(), id);
    if (!before)
        throw notFound(u"duty_pattern %1"_s.arg(id.number()));
    if (before->version != version)
        throw conflict(u"duty_pattern %1, version %2"_s.arg(id.number()).arg(version));
    Query(m_connection, u"DELETE FROM duty_pattern_day WHERE pattern_id = ?"_s).bind(id).exec();
    Query query(m_connection, u"DELETE FROM duty_pattern WHERE id = ? AND version = ?"_s);
    query.bind(id).bind(version).exec();
    requireOne(query, u"duty_pattern"_s, id.number(), version);
    writer.record(u"delete"_s, u"duty_pattern"_s, id.number(), json(*before), {});
    writer.changes().roster = true;
}

void RosterRepository::setDispatched(Writer& writer, Id<Staff> staff, bool dispatched)
{
    Query before(m_connection, u"SELECT dispatched FROM roster_person WHERE staff_id = ?"_s);
    before.bind(staff).exec();
    const bool was = before.next() && before.flag(0);
    if (was == dispatched)
        return;
    Query(m_connection, u"DELETE FROM roster_person WHERE staff_id = ?"_s).bind(staff).exec();
    Query(m_connection, u"INSERT INTO roster_person (staff_id, dispatched) VALUES (?, ?)"_s)
        .bind(staff)
        .bind(dispatched)
        .exec();
    writer.record(u"update"_s, u"roster_person"_s, staff.number(), {{u"dispatched"_s, was}},
                  {{u"dispatched"_s, dispatched}});
    writer.changes().roster = true;
}

} // namespace yorozu::storage
