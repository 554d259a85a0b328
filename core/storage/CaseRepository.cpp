// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CaseRepository.h"

#include "core/storage/BookingEvents.h"
#include "core/storage/DraftLinks.h"
#include "core/storage/Json.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SideBySide.h"
#include "core/storage/Survivor.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Columns = u"k.id, k.client_id, k.title, k.course_id, k.status, k.goal, k.next_step, k.lead_id, "
                         "k.opened_on, k.closed_on, k.outcome, k.version";
constexpr int ColumnCount = 12;

ClientCase rowToCase(const Query& row)
{
    ClientCase one;
    one.id = row.id<ClientCase>(0);
    one.client = row.id<Client>(1);
    one.title = row.text(2);
    one.course = row.number(3);
    one.status = row.text(4);
    one.goal = row.text(5);
    one.nextStep = row.text(6);
    one.lead = row.id<Staff>(7);
    one.openedOn = row.date(8);
    one.closedOn = row.date(9);
    one.outcome = row.text(10);
    one.version = row.number(11);
    return one;
}

QJsonValue json(const std::optional<qint64>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject json(const ClientCase& one)
{
    QJsonArray metrics;
    for (const CaseMetric& metric : one.metrics)
        metrics.append(QJsonObject{{u"name"_s, metric.name},
                                   {u"unit"_s, metric.unit},
                                   {u"baseline"_s, json(metric.baseline)},
                                   {u"goal"_s, json(metric.goal)},
                                   {u"after_6"_s, json(metric.afterSixMonths)},
                                   {u"after_12"_s, json(metric.afterTwelveMonths)}});
    return {{u"client"_s, one.client.number()},
            {u"title"_s, one.title},
            {u"course"_s, one.course},
            {u"status"_s, one.status},
            {u"goal"_s, one.goal},
            {u"next_step"_s, one.nextStep},
            {u"lead"_s, one.lead.number()},
            {u"opened_on"_s, one.openedOn.toString(Qt::ISODate)},
            {u"closed_on"_s, one.closedOn.toString(Qt::ISODate)},
            {u"outcome"_s, one.outcome},
            {u"metrics"_s, metrics}};
}

void bindCase(Query& query, const ClientCase& one)
{
    query.bind(one.title)
        .bindIdOrNull(one.course)
        .bind(one.status.isEmpty() ? u"open"_s : one.status)
        .bind(one.goal)
        .bind(one.nextStep)
        .bind(one.lead)
        .bind(one.openedOn)
        .bind(one.closedOn)
        .bind(one.outcome);
}

// A session counts once, whether its booking, its memo or both are in the case.
QString sessionsOf(const QString& what)
{
    return u"(SELECT %1 FROM (SELECT m.session_id AS id, coalesce(m.starts, m.created_at) AS at FROM memo m "
           "WHERE m.case_id = k.id UNION SELECT b.session_id, b.starts FROM booking b WHERE b.case_id = k.id "
           "AND b.starts <= ? AND b.status NOT IN ('cancelled', 'no-show') "
           "AND NOT EXISTS (SELECT 1 FROM memo n WHERE n.session_id = b.session_id AND n.case_id = k.id)) s)"_s.arg(
               what);
}

QString condition(const CaseFilter& filter)
{
    QString sql = u" WHERE k.retired_at IS NULL"_s;
    if (filter.client)
        sql += u" AND k.client_id = ?"_s;
    if (filter.lead)
        sql += u" AND k.lead_id = ?"_s;
    if (!filter.status.isEmpty())
        sql += u" AND k.status = ?"_s;
    if (filter.id)
        sql += u" AND k.id = ?"_s;
    return sql;
}

void bindFilter(Query& query, const CaseFilter& filter)
{
    if (filter.client)
        query.bind(filter.client);
    if (filter.lead)
        query.bind(filter.lead);
    if (!filter.status.isEmpty())
        query.bind(filter.status);
    if (filter.id)
        query.bind(filter.id);
}

} // namespace

std::optional<ClientCase> CaseRepository::byId(Id<ClientCase> id)
{
    const ReadScope scope(m_connection);
    Query query(m_connection, u"SELECT %1 FROM client_case k WHERE k.id = ?"_s.arg(QString::fromUtf16(Columns)));
    query.bind(id).exec();
    if (!query.next())
        return std::nullopt;
    ClientCase one = rowToCase(query);
    one.metrics = metrics(id);
    return one;
}

QList<ClientCase> CaseRepository::ofClient(Id<Client> client)
{
    const ReadScope scope(m_connection);
    Query query(m_connection, u"SELECT %1 FROM client_case k WHERE k.client_id = ? AND k.retired_at IS NULL "
                              "ORDER BY k.opened_on, k.id"_s.arg(QString::fromUtf16(Columns)));
    query.bind(client).exec();
    QList<ClientCase> list;
    while (query.next())
        list.append(rowToCase(query));
    SideBySide figures(m_connection);
    for (ClientCase& one : list)
        figures.add([&] { one.metrics = metrics(one.id); });
    figures.run();
    return list;
}

QList<CaseCard> CaseRepository::cards(const CaseFilter& filter, UtcSeconds now)
{
    const ReadScope scope(m_connection);
    Query query(m_connection,
                u"SELECT %1, c.name, coalesce(o.name, ''), coalesce(l.name, ''), %2, coalesce(%3, 0), "
                "coalesce((SELECT min(b.starts) FROM booking b WHERE b.case_id = k.id AND b.starts > ? "
                "AND b.status NOT IN ('cancelled', 'no-show')), 0), "
                "(SELECT count(*) FROM referral r WHERE r.case_id = k.id AND r.retired_at IS NULL), "
                "(SELECT count(*) FROM attachment a WHERE a.case_id = k.id AND a.retired_at IS NULL) "
                "FROM client_case k JOIN client c ON c.id = k.client_id LEFT JOIN course o ON o.id = k.course_id "
                "LEFT JOIN staff l ON l.id = k.lead_id%4 "
                "ORDER BY CASE k.status WHEN 'open' THEN 0 WHEN 'waiting' THEN 1 ELSE 2 END, k.opened_on DESC, "
                "k.id DESC"_s.arg(QString::fromUtf16(Columns), sessionsOf(u"count(*)"_s), sessionsOf(u"max(s.at)"_s),
                                  condition(filter)));
    query.bind(now).bind(now).bind(now);
    bindFilter(query, filter);
    query.exec();
    QList<CaseCard> cards;
    while (query.next()) {
        CaseCard card;
        card.clientCase = rowToCase(query);
        card.clientName = query.text(ColumnCount);
        card.courseName = query.text(ColumnCount + 1);
        card.leadName = query.text(ColumnCount + 2);
        card.sessions = static_cast<int>(query.number(ColumnCount + 3));
        card.last = query.number(ColumnCount + 4);
        card.next = query.number(ColumnCount + 5);
        card.referrals = static_cast<int>(query.number(ColumnCount + 6));
        card.attachments = static_cast<int>(query.number(ColumnCount + 7));
        cards.append(card);
    }
    SideBySide figures(m_connection);
    for (CaseCard& card : cards)
        figures.add([&] { card.clientCase.metrics = metrics(card.clientCase.id); });
    figures.run();
    return cards;
}

QList<CaseMetric> CaseRepository::metrics(Id<ClientCase> id)
{
    Query query(m_connection, u"SELECT name, unit, baseline, goal, after_6, after_12 FROM case_metric "
                              "WHERE case_id = ? ORDER BY position"_s);
    query.bind(id).exec();
    QList<CaseMetric> list;
    while (query.next())
        list.append({query.text(0), query.text(1), query.optionalNumber(2), query.optionalNumber(3),
                     query.optionalNumber(4), query.optionalNumber(5)});
    return list;
}

// Nothing points to a figure: they are written anew, the audit has what they were.
void CaseRepository::writeMetrics(Id<ClientCase> id, const QList<CaseMetric>& metrics)
{
    Query(m_connection, u"DELETE FROM case_metric WHERE case_id = ?"_s).bind(id).exec();
    qint64 position = 0;
    for (const CaseMetric& metric : metrics)
        Query(m_connection,
              u"INSERT INTO case_metric (case_id, position, name, unit, baseline, goal, after_6, after_12) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(id)
            .bind(++position)
            .bind(metric.name)
            .bind(metric.unit)
            .bind(metric.baseline)
            .bind(metric.goal)
            .bind(metric.afterSixMonths)
            .bind(metric.afterTwelveMonths)
            .exec();
}

Id<ClientCase> CaseRepository::add(Writer& writer, const ClientCase& candidate)
{
    ClientCase one = candidate;
    one.client = survivor(m_connection, candidate.client);
    Query query(m_connection,
                u"INSERT INTO client_case (title, course_id, status, goal, next_step, lead_id, opened_on, "
                "closed_on, outcome, client_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    bindCase(query, one);
    const Id<ClientCase> id(query.bind(one.client).execReturning());
    writeMetrics(id, one.metrics);
    writer.record(u"insert"_s, u"client_case"_s, id.number(), {}, json(*byId(id)));
    writer.changes().cases.insert(id.number());
    writer.changes().clients.insert(one.client.number());
    return id;
}

void CaseRepository::update(Writer& writer, const ClientCase& one)
{
    const std::optional<ClientCase> before = byId(one.id);
    if (!before)
        throw notFound(u"case %1"_s.arg(one.id.number()));
    Query query(m_connection, u"UPDATE client_case SET title = ?, course_id = ?, status = ?, goal = ?, next_step = ?, "
                              "lead_id = ?, opened_on = ?, closed_on = ?, outcome = ?, version = version + 1 "
                              "WHERE id = ? AND version = ?"_s);
    bindCase(query, one);
    query.bind(one.id).bind(one.version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"case %1, version %2"_s.arg(one.id.number()).arg(one.version));
    writeMetrics(one.id, one.metrics);
    writer.record(u"update"_s, u"client_case"_s, one.id.number(), json(*before), json(*byId(one.id)));
    writer.changes().cases.insert(one.id.number());
    writer.changes().clients.insert(before->client.number());
}

void CaseRepository::setRetired(Writer& writer, Id<ClientCase> id, bool retired)
{
    const std::optional<ClientCase> before = byId(id);
    Query query(m_connection, u"UPDATE client_case SET retired_at = ?, version = version + 1 WHERE id = ? "
                              "AND retired_at IS %1NULL"_s.arg(retired ? QString() : u"NOT "_s));
    retired ? query.bind(writer.now()) : query.bindNull();
    query.bind(id).exec();
    if (!before || query.changedRows() != 1)
        throw notFound(u"case %1 that is %2"_s.arg(id.number()).arg(retired ? u"in use"_s : u"retired"_s));
    writer.record(retired ? u"retire"_s : u"reactivate"_s, u"client_case"_s, id.number(), {{u"retired"_s, !retired}},
                  {{u"retired"_s, retired}});
    writer.changes().cases.insert(id.number());
    writer.changes().clients.insert(before->client.number());
}

Id<ClientCase> CaseRepository::assign(Writer& writer, Id<Memo> memo, Id<ClientCase> to)
{
    writer.lock(u"memo"_s, memo);
    Query known(m_connection, u"SELECT case_id FROM memo WHERE id = ?"_s);
    known.bind(memo).exec();
    if (!known.next())
        throw notFound(u"memo %1"_s.arg(memo.number()));
    const Id<ClientCase> from = known.id<ClientCase>(0);
    Query(m_connection, u"UPDATE memo SET case_id = ? WHERE id = ?"_s).bind(to).bind(memo).exec();
    assignDrafts(writer, memo, to);
    writer.record(u"assign"_s, u"memo"_s, memo.number(), {{u"case"_s, from.number()}}, {{u"case"_s, to.number()}});
    writer.changes().memos.insert(memo.number());
    for (const Id<ClientCase> touched : {from, to}) {
        if (touched)
            writer.changes().cases.insert(touched.number());
    }
    return from;
}

Id<ClientCase> CaseRepository::assign(Writer& writer, Id<Booking> booking, Id<ClientCase> to)
{
    writer.lock(u"booking"_s, booking);
    Query known(m_connection, u"SELECT case_id FROM booking WHERE id = ?"_s);
    known.bind(booking).exec();
    if (!known.next())
        throw notFound(u"booking %1"_s.arg(booking.number()));
    const Id<ClientCase> from = known.id<ClientCase>(0);
    Query(m_connection, u"UPDATE booking SET case_id = ?, version = version + 1 WHERE id = ?"_s)
        .bind(to)
        .bind(booking)
        .exec();
    recordEvent(writer, booking, {{BookingField::Other, {}, {}}}, {});
    writer.record(u"assign"_s, u"booking"_s, booking.number(), {{u"case"_s, from.number()}},
                  {{u"case"_s, to.number()}});
    writer.changes().bookings.insert(booking.number());
    for (const Id<ClientCase> touched : {from, to}) {
        if (touched)
            writer.changes().cases.insert(touched.number());
    }
    return from;
}

} // namespace yorozu::storage
