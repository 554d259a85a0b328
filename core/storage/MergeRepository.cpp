// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about merges, and merging. Undoing is in MergeUndoing.cpp.
#include "core/storage/MergeRepository.h"

#include "core/storage/ClientRepository.h"
#include "core/storage/Json.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SearchIndex.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto MergeColumns = u"SELECT g.id, g.kept_id, k.number, g.other_id, o.number, o.name, g.merged_at, "
                              "g.merged_name FROM client_merge g JOIN client k ON k.id = g.kept_id "
                              "JOIN client o ON o.id = g.other_id WHERE g.undone_at IS NULL AND ";

QList<ClientMerge> readMerges(Connection& connection, const QString& condition, Id<Client> client)
{
    Query query(connection, QString::fromUtf16(MergeColumns) + condition + u" ORDER BY g.id DESC"_s);
    query.bind(client).exec();
    QList<ClientMerge> list;
    while (query.next()) {
        list.append({query.number(0), query.id<Client>(1), query.text(2), query.id<Client>(3), query.text(4),
                     query.text(5), query.number(6), query.text(7)});
    }
    return list;
}

// Columns of the session that holds the occupancy row `x`, for LEFT JOINs named after it.
QString sessionColumns(const QString& x)
{
    return u"b%1.id, s%1.number, %1.starts, %1.ends, f%1.name"_s.arg(x);
}
QString sessionJoins(const QString& x)
{
    return u" LEFT JOIN booking b%1 ON %1.owner_kind = 'booking' AND b%1.id = %1.owner "
           "LEFT JOIN session s%1 ON s%1.id = b%1.session_id "
           "LEFT JOIN booking_staff w%1 ON w%1.booking_id = b%1.id AND w%1.part = 'lead' "
           "LEFT JOIN staff f%1 ON f%1.id = w%1.staff_id"_s.arg(x);
}

QJsonValue cellValue(const Query& row, int column, bool text)
{
    if (row.isNull(column))
        return QJsonValue::Null;
    return text ? QJsonValue(row.text(column)) : QJsonValue(row.number(column));
}

void readValues(Connection& connection, MergeValues& values, const QString& table, const QString& condition,
                const QList<qint64>& bound)
{
    QStringList columns{u"id"_s};
    QList<MergeCell> cells;
    for (const MergeCell& cell : MergeCells) {
        if (table == QStringView(cell.table)) {
            columns.append(QString::fromUtf16(cell.column));
            cells.append(cell);
        }
    }
    Query query(connection, u"SELECT %1 FROM %2 WHERE %3"_s.arg(columns.join(u", "_s), table, condition));
    for (const qint64 value : bound)
        query.bind(value);
    query.exec();
    while (query.next()) {
        QJsonObject row;
        for (int i = 0; i < cells.size(); ++i)
            row.insert(QString::fromUtf16(cells.at(i).column), cellValue(query, i + 1, cells.at(i).text));
        values.insert({table, query.number(0)}, row);
    }
}

QList<qint64> moveLinks(Writer& writer, qint64 merge, const QString& table, Id<Client> kept, Id<Client> other)
{
    Query rows(writer.connection(), u"SELECT id FROM %1 WHERE client_id = ? ORDER BY id"_s.arg(table));
    rows.bind(other).exec();
    QList<qint64> moved;
    while (rows.next())
        moved.append(rows.number(0));
    if (moved.isEmpty())
        return moved;
    Query(writer.connection(), u"INSERT INTO client_merge_moved (merge_id, table_name, row_id) "
                               "SELECT ?, ?, id FROM %1 WHERE client_id = ?"_s.arg(table))
        .bind(merge)
        .bind(table)
        .bind(other)
        .exec();
    Query(writer.connection(), u"UPDATE %1 SET client_id = ? WHERE client_id = ?"_s.arg(table))
        .bind(kept)
        .bind(other)
        .exec();
    return moved;
}

struct OccupancyRow
{
    qint64 id = 0;
    qint64 starts = 0;
    qint64 ends = 0;
    QString ownerKind;
    qint64 owner = 0;
    std::optional<qint64> expires;
};

// What is over stays where it is. Rows are replaced, not moved, and keep their number, so that undoing is exact.
void moveOccupancy(Writer& writer, qint64 merge, Id<Client> kept, Id<Client> other)
{
    Query query(writer.connection(), u"SELECT id, starts, ends, owner_kind, owner, expires FROM occupancy "
                                     "WHERE resource_kind = 'client' AND resource = ? AND ends > ? ORDER BY id"_s);
    query.bind(other).bind(writer.now()).exec();
    QList<OccupancyRow> rows;
    while (query.next()) {
        rows.append({query.number(0), query.number(1), query.number(2), query.text(3), query.number(4),
                     query.optionalNumber(5)});
    }
    for (const OccupancyRow& row : std::as_const(rows)) {
        Query(writer.connection(), u"DELETE FROM occupancy WHERE id = ?"_s).bind(row.id).exec();
        Query(writer.connection(), u"INSERT INTO occupancy (id, resource_kind, resource, starts, ends, owner_kind, "
                                   "owner, expires) VALUES (?, 'client', ?, ?, ?, ?, ?, ?)"_s)
            .bind(row.id)
            .bind(kept)
            .bind(row.starts)
            .bind(row.ends)
            .bind(row.ownerKind)
            .bind(row.owner)
            .bind(row.expires)
            .exec();
        Query(writer.connection(), u"INSERT INTO client_merge_moved (merge_id, table_name, row_id) "
                                   "VALUES (?, 'occupancy', ?)"_s)
            .bind(merge)
            .bind(row.id)
            .exec();
    }
}

void writeChanges(Writer& writer, qint64 merge, const MergeValues& before, const MergeValues& after)
{
    for (auto row = after.cbegin(); row != after.cend(); ++row) {
        const QJsonObject old = before.value(row.key());
        for (auto cell = row->constBegin(); cell != row->constEnd(); ++cell) {
            if (old.value(cell.key()) == cell.value())
                continue;
            Query(writer.connection(), u"INSERT INTO client_merge_change (merge_id, table_name, row_id, column_name, "
                                       "before_state, after_state) VALUES (?, ?, ?, ?, ?, ?)"_s)
                .bind(merge)
                .bind(row.key().first)
                .bind(row.key().second)
                .bind(cell.key())
                .bind(compactJson({{u"value"_s, old.value(cell.key())}}))
                .bind(compactJson({{u"value"_s, cell.value()}}))
                .exec();
        }
    }
}

QJsonArray toJson(const QList<qint64>& ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    return list;
}

} // namespace

ClientHoldings MergeRepository::holdings(Id<Client> client)
{
    const ReadScope scope(m_connection);
    Query query(m_connection, u"SELECT (SELECT count(*) FROM memo WHERE client_id = c.id), "
                              "(SELECT count(*) FROM booking WHERE client_id = c.id), "
                              "(SELECT count(*) FROM client_case WHERE client_id = c.id AND retired_at IS NULL), "
                              "(SELECT count(*) FROM attachment a WHERE a.retired_at IS NULL AND (a.client_id = c.id "
                              "OR a.memo_id IN (SELECT id FROM memo WHERE client_id = c.id) "
                              "OR a.booking_id IN (SELECT id FROM booking WHERE client_id = c.id) "
                              "OR a.case_id IN (SELECT id FROM client_case WHERE client_id = c.id))), "
                              "c.created_at FROM client c WHERE c.id = ?"_s);
    query.bind(client).exec();
    if (!query.next())
        return {};
    ClientHoldings holdings;
    holdings.memos = static_cast<int>(query.number(0));
    holdings.bookings = static_cast<int>(query.number(1));
    holdings.cases = static_cast<int>(query.number(2));
    holdings.attachments = static_cast<int>(query.number(3));
    holdings.since = query.number(4);
    return holdings;
}

QList<ClientOverlap> MergeRepository::overlaps(Id<Client> kept, Id<Client> other, UtcSeconds now)
{
    Query query(m_connection,
                u"SELECT "_s + sessionColumns(u"k"_s) + u", "_s + sessionColumns(u"o"_s) +
                    u" FROM occupancy o JOIN occupancy k ON k.resource_kind = 'client' AND k.starts < o.ends "
                    "AND k.ends > o.starts"_s +
                    sessionJoins(u"k"_s) + sessionJoins(u"o"_s) +
                    u" WHERE o.resource_kind = 'client' AND o.resource = ? AND k.resource = ? AND o.ends > ? "
                    "ORDER BY o.starts, k.starts"_s);
    query.bind(other).bind(kept).bind(now).exec();
    QList<ClientOverlap> list;
    while (query.next()) {
        const auto session = [&query](int column) {
            return ClientOverlap::Session{query.id<Booking>(column), query.text(column + 1), query.number(column + 2),
                                          query.number(column + 3), query.text(column + 4)};
        };
        list.append(ClientOverlap{session(0), session(5)});
    }
    return list;
}

std::optional<ClientMerge> MergeRepository::ofMerged(Id<Client> other)
{
    const QList<ClientMerge> found = readMerges(m_connection, u"g.other_id = ?"_s, other);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<ClientMerge> MergeRepository::into(Id<Client> kept)
{
    return readMerges(m_connection, u"g.kept_id = ?"_s, kept);
}

MergeValues MergeRepository::values(Id<Client> kept, Id<Client> other)
{
    MergeValues values;
    readValues(m_connection, values, u"client"_s, u"id = ?"_s, {kept.number()});
    readValues(m_connection, values, u"person"_s, u"client_id IN (?, ?)"_s, {kept.number(), other.number()});
    return values;
}

void MergeRepository::lock(Writer& writer, Id<Client> one, Id<Client> other)
{
    for (const Id<Client> id : {std::min(one, other), std::max(one, other)})
        writer.lock(u"client"_s, id);
}

qint64 MergeRepository::merge(Writer& writer, const Client& merged, Id<Client> other, const QJsonObject& choices)
{
    const MergeValues before = values(merged.id, other);
    const qint64 id = Query(m_connection, u"INSERT INTO client_merge (kept_id, other_id, merged_at, merged_by, "
                                          "merged_name, choices) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s)
                          .bind(merged.id)
                          .bind(other)
                          .bind(writer.now())
                          .bind(writer.caller().staff)
                          .bind(writer.caller().name)
                          .bind(compactJson(choices))
                          .execReturning();
    QJsonObject moved;
    for (const ClientLink& link : ClientLinks) {
        const QString table = QString::fromUtf16(link.table);
        const QList<qint64> rows = moveLinks(writer, id, table, merged.id, other);
        if (rows.isEmpty())
            continue;
        moved.insert(table, toJson(rows));
        if (link.changed != nullptr)
            writer.changes().*link.changed += QSet<qint64>(rows.cbegin(), rows.cend());
    }
    moveOccupancy(writer, id, merged.id, other);
    ClientRepository(m_connection).update(writer, merged);
    Query gone(m_connection, u"UPDATE client SET merged_into_id = ?, updated_at = ?, version = version + 1 "
                             "WHERE id = ? AND merged_into_id IS NULL"_s);
    gone.bind(merged.id).bind(writer.now()).bind(other).exec();
    if (gone.changedRows() != 1)
        throw conflict(u"client %1 is merged already"_s.arg(other.number()));
    writeChanges(writer, id, before, values(merged.id, other));
    writer.record(u"merge"_s, u"client"_s, merged.id.number(), {},
                  {{u"other"_s, other.number()}, {u"moved"_s, moved}, {u"choices"_s, choices}});
    writer.record(u"merge"_s, u"client"_s, other.number(), {{u"merged_into"_s, QJsonValue()}},
                  {{u"merged_into"_s, merged.id.number()}});
    SearchIndex index(m_connection);
    index.update(writer, other);
    index.update(writer, merged.id);
    writer.changes().clients.insert(merged.id.number());
    writer.changes().clients.insert(other.number());
    return id;
}

} // namespace yorozu::storage
