// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RecordLines.h"

#include "core/domain/Activity.h"
#include "core/domain/Industry.h"
#include "core/storage/IdList.h"
#include "core/storage/Query.h"

#include <algorithm>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace yorozu::report {

namespace {

using storage::Query;

constexpr auto Memos =
    u"SELECT m.id, s.number, m.starts, CASE WHEN m.company <> '' THEN m.company ELSE m.consultee END, l.name, "
    "m.course_id, c.name, o.name, m.status FROM memo m JOIN session s ON s.id = m.session_id "
    "LEFT JOIN staff l ON l.id = m.lead_id LEFT JOIN course c ON c.id = m.course_id "
    "LEFT JOIN office o ON o.id = m.office_id WHERE m.id";

constexpr auto Bookings =
    u"SELECT b.id, s.number, b.starts, COALESCE(c.name, p.name, ''), l.name, b.topic_id, k.name, o.name, b.status "
    "FROM booking b JOIN session s ON s.id = b.session_id JOIN office o ON o.id = b.office_id "
    "LEFT JOIN client c ON c.id = b.client_id LEFT JOIN person p ON p.id = b.person_id "
    "LEFT JOIN topic k ON k.id = b.topic_id LEFT JOIN booking_staff a ON a.booking_id = b.id AND a.part = 'lead' "
    "LEFT JOIN staff l ON l.id = a.staff_id WHERE b.id";

constexpr auto Clients = u"SELECT id, number, name, municipality, COALESCE(industry, '') FROM client WHERE id";

constexpr auto Activities =
    u"SELECT x.id, x.day, x.theme, x.kind, COALESCE(o.name, ''), x.status, x.starts FROM activity x "
    "LEFT JOIN office o ON o.id = x.office_id WHERE x.id";

constexpr auto Partners = u"SELECT g.activity_id, a.name FROM activity_agency g JOIN agency a ON a.id = g.agency_id "
                          "WHERE g.activity_id";

// Asks the statement that begins like this for the records.
template <typename Take>
void ask(storage::Connection& connection, const char16_t* sql, const QList<qint64>& ids, const QString& order,
         Take take)
{
    const storage::IdList list(ids);
    Query query(connection, QString::fromUtf16(sql) + list.sql() + order);
    list.bind(query);
    query.exec();
    while (query.next())
        take(query);
}

RecordLine rowOfSession(const Query& row, Counted counts)
{
    RecordLine line;
    line.counts = counts;
    line.id = row.number(0);
    line.number = row.text(1);
    line.starts = row.number(2);
    line.day = tokyoDate(line.starts);
    line.name = row.text(3);
    line.who = row.text(4);
    line.word = row.number(5);
    line.what = row.text(6);
    line.office = row.text(7);
    line.status = row.text(8);
    return line;
}

RecordLine rowOfClient(const Query& row)
{
    RecordLine line;
    line.counts = Counted::Clients;
    line.id = row.number(0);
    line.number = row.text(1);
    line.name = row.text(2);
    line.who = row.text(3);
    if (const QString letter = row.text(4); !letter.isEmpty())
        line.what = industryName(letter);
    return line;
}

RecordLine rowOfActivity(const Query& row)
{
    RecordLine line;
    line.counts = Counted::Activities;
    line.id = row.number(0);
    line.day = row.date(1);
    line.name = row.text(2);
    line.what = label(activityKindFromCode(row.text(3)).value_or(ActivityKind::Meeting));
    line.office = row.text(4);
    line.status = row.text(5);
    line.starts = row.number(6);
    return line;
}

QHash<qint64, RecordLine> linesOf(storage::Connection& connection, Counted counts, const QList<qint64>& ids)
{
    QHash<qint64, RecordLine> found;
    const auto keep = [&found](const RecordLine& line) { found.insert(line.id, line); };
    switch (counts) {
    case Counted::Memos:
        ask(connection, Memos, ids, {}, [&](const Query& row) { keep(rowOfSession(row, counts)); });
        break;
    case Counted::Bookings:
        ask(connection, Bookings, ids, {}, [&](const Query& row) { keep(rowOfSession(row, counts)); });
        break;
    case Counted::Clients:
        ask(connection, Clients, ids, {}, [&](const Query& row) { keep(rowOfClient(row)); });
        break;
    case Counted::Activities: {
        QHash<qint64, QStringList> partners;
        ask(connection, Partners, ids, u" ORDER BY g.activity_id, g.position"_s,
            [&](const Query& row) { partners[row.number(0)].append(row.text(1)); });
        ask(connection, Activities, ids, {}, [&](const Query& row) {
            RecordLine line = rowOfActivity(row);
            line.who = partners.value(line.id).join(u'、');
            keep(line);
        });
        break;
    }
    }
    return found;
}

// Seconds, or for activities days; none of clients.
QHash<qint64, qint64> timesOf(storage::Connection& connection, const FigureRecords& records)
{
    QHash<qint64, qint64> times;
    const auto keep = [&times](const Query& row) { times.insert(row.number(0), row.number(1)); };
    switch (records.counts) {
    case Counted::Memos:
        ask(connection, u"SELECT id, starts FROM memo WHERE id", records.ids, {}, keep);
        break;
    case Counted::Bookings:
        ask(connection, u"SELECT id, starts FROM booking WHERE id", records.ids, {}, keep);
        break;
    case Counted::Activities:
        ask(connection, u"SELECT id, day FROM activity WHERE id", records.ids, {},
            [&times](const Query& row) { times.insert(row.number(0), row.date(1).toJulianDay()); });
        break;
    case Counted::Clients:
        break;
    }
    return times;
}

} // namespace

QList<qint64> latestFirst(storage::Connection& connection, const FigureRecords& records)
{
    QList<qint64> ids = records.ids;
    if (ids.isEmpty())
        return ids;
    const QHash<qint64, qint64> times = timesOf(connection, records);
    std::stable_sort(ids.begin(), ids.end(),
                     [&times](qint64 one, qint64 other) { return times.value(one) > times.value(other); });
    return ids;
}

QList<RecordLine> recordLines(storage::Connection& connection, Counted counts, const QList<qint64>& ids)
{
    QList<RecordLine> lines;
    if (ids.isEmpty())
        return lines;
    const QHash<qint64, RecordLine> found = linesOf(connection, counts, ids);
    for (const qint64 id : ids) {
        if (const auto line = found.constFind(id); line != found.cend())
            lines.append(*line);
    }
    return lines;
}

} // namespace yorozu::report
