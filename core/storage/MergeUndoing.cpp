// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing a merge: what the other client takes back with it, what stands in the way, and doing it.
#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"
#include "core/japanese/PhoneKey.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/DraftLinks.h"
#include "core/storage/Json.h"
#include "core/storage/MergeRepository.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SearchIndex.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// The rows that go back to the other client, by table.
using Returning = QMap<QString, QSet<qint64>>;

// A booking or memo of the kept client, with what it names.
struct Session
{
    qint64 id = 0;
    QString number;
    qint64 booking = 0; // of a memo
    qint64 person = 0;
    qint64 clientCase = 0;
};

QList<Session> sessionsOf(Connection& connection, const QString& table, Id<Client> client)
{
    const QString booking = table == "memo"_L1 ? u"t.booking_id"_s : u"NULL"_s;
    Query query(connection,
                u"SELECT t.id, s.number, %2, t.person_id, t.case_id FROM %1 t "
                "JOIN session s ON s.id = t.session_id WHERE t.client_id = ? ORDER BY t.id"_s.arg(table, booking));
    query.bind(client).exec();
    QList<Session> list;
    while (query.next())
        list.append({query.number(0), query.text(1), query.number(2), query.number(3), query.number(4)});
    return list;
}

QSet<qint64> idsOf(Connection& connection, const QString& table, Id<Client> client)
{
    Query query(connection, u"SELECT id FROM %1 WHERE client_id = ?"_s.arg(table));
    query.bind(client).exec();
    QSet<qint64> ids;
    while (query.next())
        ids.insert(query.number(0));
    return ids;
}

struct NamedReferral
{
    qint64 id = 0;
    qint64 clientCase = 0;
    qint64 memo = 0;
};

QList<NamedReferral> referralsOf(Connection& connection, Id<Client> client)
{
    Query query(connection, u"SELECT id, case_id, memo_id FROM referral WHERE client_id = ? ORDER BY id"_s);
    query.bind(client).exec();
    QList<NamedReferral> list;
    while (query.next())
        list.append({query.number(0), query.number(1), query.number(2)});
    return list;
}

Returning returning(Connection& connection, const ClientMerge& merge)
{
    Returning rows;
    for (const ClientLink& link : ClientLinks) {
        const QString table = QString::fromUtf16(link.table);
        Query query(connection, u"SELECT v.row_id FROM client_merge_moved v JOIN %1 t ON t.id = v.row_id "
                                "WHERE v.merge_id = ? AND v.table_name = ? AND t.client_id = ?"_s.arg(table));
        query.bind(merge.id).bind(table).bind(merge.kept).exec();
        QSet<qint64>& ids = rows[table];
        while (query.next())
            ids.insert(query.number(0));
    }
    // Bookings before memos: a memo goes with its booking.
    for (const QString& table : {u"booking"_s, u"memo"_s}) {
        for (const Session& session : sessionsOf(connection, table, merge.kept)) {
            if (rows[u"person"_s].contains(session.person) || rows[u"client_case"_s].contains(session.clientCase) ||
                rows[u"booking"_s].contains(session.booking))
                rows[table].insert(session.id);
        }
    }
    // A referral goes with its case or memo.
    for (const NamedReferral& referral : referralsOf(connection, merge.kept)) {
        if (rows[u"client_case"_s].contains(referral.clientCase) || rows[u"memo"_s].contains(referral.memo))
            rows[u"referral"_s].insert(referral.id);
    }
    return rows;
}

struct ClientOccupancy
{
    qint64 id = 0;
    qint64 starts = 0;
    qint64 ends = 0;
    QString ownerKind;
    qint64 owner = 0;
    std::optional<qint64> expires;
};

QList<ClientOccupancy> occupancyOf(Connection& connection, Id<Client> client)
{
    Query query(connection, u"SELECT id, starts, ends, owner_kind, owner, expires FROM occupancy "
                            "WHERE resource_kind = 'client' AND resource = ? ORDER BY id"_s);
    query.bind(client).exec();
    QList<ClientOccupancy> rows;
    while (query.next()) {
        rows.append({query.number(0), query.number(1), query.number(2), query.text(3), query.number(4),
                     query.optionalNumber(5)});
    }
    return rows;
}

// The sessions that go back keep the client's time, and so do the holds that the merge moved.
QList<ClientOccupancy> returningOccupancy(Connection& connection, const ClientMerge& merge, const Returning& rows)
{
    Query query(connection, u"SELECT row_id FROM client_merge_moved WHERE merge_id = ? AND table_name = 'occupancy'"_s);
    query.bind(merge.id).exec();
    QSet<qint64> moved;
    while (query.next())
        moved.insert(query.number(0));
    QList<ClientOccupancy> list = occupancyOf(connection, merge.kept);
    list.removeIf([&](const ClientOccupancy& row) {
        return row.ownerKind == "booking"_L1 ? !rows[u"booking"_s].contains(row.owner) : !moved.contains(row.id);
    });
    return list;
}

QString sessionNumber(Connection& connection, const ClientOccupancy& row)
{
    Query query(connection, u"SELECT s.number FROM booking b JOIN session s ON s.id = b.session_id WHERE b.id = ?"_s);
    query.bind(row.ownerKind == "booking"_L1 ? row.owner : 0).exec();
    return query.next() ? query.text(0) : QString();
}

QString folded(const MergeCell& cell, const QString& value)
{
    const QStringView column(cell.column);
    if (column == u"name")
        return japanese::nameKey(value);
    return column == u"phone" ? japanese::phoneKey(value) : japanese::foldForCompare(value);
}

Query& bindValue(Query& query, const QJsonValue& value)
{
    if (value.isNull())
        return query.bindNull();
    return value.isString() ? query.bind(value.toString()) : query.bind(value.toInteger());
}

// Somebody may have made another person the main one since: there is one.
bool leadsAnother(Connection& connection, qint64 person)
{
    Query query(connection, u"SELECT 1 FROM person p JOIN person q ON q.client_id = p.client_id AND q.id <> p.id "
                            "WHERE p.id = ? AND q.is_primary = 1 AND q.retired_at IS NULL"_s);
    query.bind(person).exec();
    return query.next();
}

void restore(Writer& writer, qint64 row, const MergeCell& cell, const QJsonValue& before, const QJsonValue& after)
{
    const QString table = QString::fromUtf16(cell.table);
    const QString column = QString::fromUtf16(cell.column);
    Query now(writer.connection(), u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(column, table));
    now.bind(row).exec();
    if (!now.next())
        throw notFound(u"%1 %2"_s.arg(table).arg(row));
    const QJsonValue current = now.isNull(0) ? QJsonValue(QJsonValue::Null)
                               : cell.text   ? QJsonValue(now.text(0))
                                             : QJsonValue(now.number(0));
    if (current != after)
        return; // a later edit stays
    if (column == "is_primary"_L1 && before.toInteger() == 1 && leadsAnother(writer.connection(), row))
        return;
    const QString key = cell.key == nullptr ? QString() : u", %1 = ?"_s.arg(QString::fromUtf16(cell.key));
    Query query(writer.connection(),
                u"UPDATE %1 SET %2 = ?%3, version = version + 1 WHERE id = ?"_s.arg(table, column, key));
    bindValue(query, before);
    if (cell.key != nullptr)
        query.bind(folded(cell, before.toString()));
    query.bind(row).exec();
}

void restoreValues(Writer& writer, const ClientMerge& merge)
{
    struct Change
    {
        QString table;
        qint64 row;
        QString column;
        QJsonValue before;
        QJsonValue after;
    };
    // Who is primary no longer comes before who is again.
    Query query(writer.connection(), u"SELECT table_name, row_id, column_name, before_state, after_state "
                                     "FROM client_merge_change WHERE merge_id = ? "
                                     "ORDER BY table_name, column_name, before_state, row_id"_s);
    query.bind(merge.id).exec();
    QList<Change> changes;
    while (query.next()) {
        changes.append({query.text(0), query.number(1), query.text(2), objectFromJson(query.text(3)).value("value"_L1),
                        objectFromJson(query.text(4)).value("value"_L1)});
    }
    for (const Change& change : std::as_const(changes)) {
        const auto cell = std::find_if(MergeCells.begin(), MergeCells.end(), [&](const MergeCell& one) {
            return change.table == QStringView(one.table) && change.column == QStringView(one.column);
        });
        if (cell == MergeCells.end())
            throw fault(u"no cell %1.%2"_s.arg(change.table, change.column));
        restore(writer, change.row, *cell, change.before, change.after);
    }
}

void returnOccupancy(Writer& writer, const ClientMerge& merge, const QList<ClientOccupancy>& rows)
{
    for (const ClientOccupancy& row : rows)
        Query(writer.connection(), u"DELETE FROM occupancy WHERE id = ?"_s).bind(row.id).exec();
    for (const ClientOccupancy& row : rows) {
        Query(writer.connection(), u"INSERT INTO occupancy (id, resource_kind, resource, starts, ends, owner_kind, "
                                   "owner, expires) VALUES (?, 'client', ?, ?, ?, ?, ?, ?)"_s)
            .bind(row.id)
            .bind(merge.other)
            .bind(row.starts)
            .bind(row.ends)
            .bind(row.ownerKind)
            .bind(row.owner)
            .bind(row.expires)
            .exec();
    }
}

// What is being written names its client too.
void returnDrafts(Writer& writer, const ClientMerge& merge, const QSet<qint64>& memos)
{
    for (const qint64 memo : memos) {
        if (moveDrafts(writer, Id<Memo>(memo), merge.kept, merge.other) > 0)
            writer.changes().drafts.insert(memo);
    }
}

QJsonArray toJson(const QSet<qint64>& ids)
{
    QList<qint64> sorted(ids.cbegin(), ids.cend());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray list;
    for (const qint64 id : std::as_const(sorted))
        list.append(id);
    return list;
}

QJsonObject returnLinks(Writer& writer, const ClientMerge& merge, const Returning& rows)
{
    QJsonObject moved;
    for (const ClientLink& link : ClientLinks) {
        const QString table = QString::fromUtf16(link.table);
        const QSet<qint64>& ids = rows[table];
        if (ids.isEmpty())
            continue;
        for (const qint64 id : ids) {
            Query(writer.connection(), u"UPDATE %1 SET client_id = ? WHERE id = ?"_s.arg(table))
                .bind(merge.other)
                .bind(id)
                .exec();
        }
        moved.insert(table, toJson(ids));
        if (link.changed != nullptr)
            writer.changes().*link.changed += ids;
    }
    return moved;
}

} // namespace

QList<UnmergeObstacle> MergeRepository::obstacles(const ClientMerge& merge)
{
    using Kind = UnmergeObstacle::Kind;
    const ReadScope scope(m_connection);
    QList<UnmergeObstacle> list;
    if (const auto further = ofMerged(merge.kept))
        return {{Kind::KeptMerged, further->keptNumber}};
    for (const ClientMerge& later : into(merge.kept)) {
        if (later.id > merge.id)
            list.append({Kind::LaterMerge, later.otherNumber});
    }
    const Returning rows = returning(m_connection, merge);
    const QSet<qint64> stayingPersons = idsOf(m_connection, u"person"_s, merge.kept) - rows[u"person"_s];
    const QSet<qint64> stayingCases = idsOf(m_connection, u"client_case"_s, merge.kept) - rows[u"client_case"_s];
    QSet<QString> mixed; // a booking and its memo are one session
    for (const QString& table : {u"booking"_s, u"memo"_s}) {
        for (const Session& session : sessionsOf(m_connection, table, merge.kept)) {
            const bool goes = rows[table].contains(session.id);
            const bool names = stayingPersons.contains(session.person) || stayingCases.contains(session.clientCase);
            if (!goes || !names || mixed.contains(session.number))
                continue;
            mixed.insert(session.number);
            list.append({Kind::BothSides, session.number});
        }
    }
    const QSet<qint64> stayingMemos = idsOf(m_connection, u"memo"_s, merge.kept) - rows[u"memo"_s];
    for (const NamedReferral& referral : referralsOf(m_connection, merge.kept)) {
        const bool names = stayingCases.contains(referral.clientCase) || stayingMemos.contains(referral.memo);
        if (rows[u"referral"_s].contains(referral.id) && names)
            list.append({Kind::BothSides, QCoreApplication::translate("Storage", "referral %1").arg(referral.id)});
    }
    const QList<ClientOccupancy> there = occupancyOf(m_connection, merge.other);
    const QList<ClientOccupancy> back = returningOccupancy(m_connection, merge, rows);
    for (const ClientOccupancy& row : back) {
        if (std::any_of(there.cbegin(), there.cend(), [&](const ClientOccupancy& other) {
                return other.starts < row.ends && other.ends > row.starts;
            }))
            list.append({Kind::SessionClash, sessionNumber(m_connection, row)});
    }
    return list;
}

void MergeRepository::unmerge(Writer& writer, const ClientMerge& merge)
{
    const Returning rows = returning(m_connection, merge);
    const QList<ClientOccupancy> occupancy = returningOccupancy(m_connection, merge, rows);
    const QJsonObject moved = returnLinks(writer, merge, rows);
    returnOccupancy(writer, merge, occupancy);
    restoreValues(writer, merge);
    ClientRepository(m_connection).refreshOrder(merge.kept);
    returnDrafts(writer, merge, rows[u"memo"_s]);
    Query(m_connection,
          u"UPDATE client SET merged_into_id = NULL, updated_at = ?, version = version + 1 WHERE id = ?"_s)
        .bind(writer.now())
        .bind(merge.other)
        .exec();
    // Stale forms of the kept one must not bring back what went.
    Query(m_connection, u"UPDATE client SET updated_at = ?, version = version + 1 WHERE id = ?"_s)
        .bind(writer.now())
        .bind(merge.kept)
        .exec();
    Query undone(m_connection,
                 u"UPDATE client_merge SET undone_at = ?, undone_by = ? WHERE id = ? AND undone_at IS NULL"_s);
    undone.bind(std::max(writer.now(), merge.at)).bind(writer.caller().staff).bind(merge.id).exec();
    if (undone.changedRows() != 1)
        throw conflict(u"merge %1 is undone already"_s.arg(merge.id));
    writer.record(u"unmerge"_s, u"client"_s, merge.kept.number(), {},
                  {{u"other"_s, merge.other.number()}, {u"moved"_s, moved}});
    writer.record(u"unmerge"_s, u"client"_s, merge.other.number(), {{u"merged_into"_s, merge.kept.number()}},
                  {{u"merged_into"_s, QJsonValue()}});
    SearchIndex index(m_connection);
    index.update(writer, merge.other);
    index.update(writer, merge.kept);
    writer.changes().clients.insert(merge.kept.number());
    writer.changes().clients.insert(merge.other.number());
}

} // namespace yorozu::storage
