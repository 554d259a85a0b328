// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditPayloads.h"

#include "core/japanese/EraDate.h"
#include "core/storage/IdList.h"
#include "core/storage/Json.h"
#include "core/storage/Query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr int April = 4;

UtcSeconds beginOf(int fiscalYear)
{
    return fromTokyo(QDate(fiscalYear, April, 1), QTime(0, 0));
}

// The oldest entry whose payload is there; 0: none before the moment.
UtcSeconds oldest(Connection& connection, UtcSeconds until)
{
    Query query(connection, u"SELECT c.at FROM audit_chain c JOIN audit_payload p ON p.seq = c.seq "
                            "WHERE c.at < ? AND c.action <> 'erase' ORDER BY c.at LIMIT 1"_s);
    query.bind(until).exec();
    return query.next() ? query.number(0) : 0;
}

} // namespace

QList<AuditDueYear> AuditPayloads::due(UtcSeconds until)
{
    const ReadScope scope(m_connection);
    QList<AuditDueYear> list;
    const UtcSeconds first = oldest(m_connection, until);
    if (first == 0)
        return list;
    const int lastYear = japanese::fiscalYear(tokyoDate(until - 1));
    for (int year = japanese::fiscalYear(tokyoDate(first)); year <= lastYear; ++year) {
        Query query(m_connection, u"SELECT count(*), min(c.seq), max(c.seq), min(c.at), max(c.at) FROM audit_chain c "
                                  "JOIN audit_payload p ON p.seq = c.seq WHERE c.at >= ? AND c.at < ? "
                                  "AND c.action <> 'erase'"_s);
        query.bind(beginOf(year)).bind(std::min(beginOf(year + 1), until)).exec();
        if (query.next() && query.number(0) > 0) {
            list.append({year, query.number(0), query.number(1), query.number(2), query.number(3), query.number(4)});
        }
    }
    return list;
}

AuditErasure AuditPayloads::recordErasure(Writer& writer, const QList<AuditDueYear>& due, UtcSeconds until, int years)
{
    qint64 count = 0;
    qint64 first = due.constFirst().firstSeq;
    AuditErasure erasure;
    erasure.until = until;
    erasure.reached = {due.constFirst().firstAt, 0};
    for (const AuditDueYear& year : due) {
        count += year.count;
        first = std::min(first, year.firstSeq);
        erasure.lastSeq = std::max(erasure.lastSeq, year.lastSeq);
    }
    writer.record(u"erase"_s, u"audit_payload"_s, 0, {},
                  {{u"count"_s, count},
                   {u"first_seq"_s, first},
                   {u"last_seq"_s, erasure.lastSeq},
                   {u"until"_s, until},
                   {u"years"_s, years}});
    writer.flush(); // the number of the link is part of what is handed on
    erasure.seq = writer.links().last;
    return erasure;
}

// From where the last batch ended: what was erased years ago is not looked through again each time.
void AuditPayloads::eraseSome(Writer& writer, AuditErasure& erasure, int count)
{
    Query query(m_connection, u"SELECT c.seq, c.at FROM audit_chain c JOIN audit_payload p ON p.seq = c.seq "
                              "WHERE (c.at, c.seq) > (?, ?) AND c.at < ? AND c.seq <= ? AND c.action <> 'erase' "
                              "ORDER BY c.at, c.seq LIMIT ?"_s);
    query.bind(erasure.reached.at)
        .bind(erasure.reached.seq)
        .bind(erasure.until)
        .bind(erasure.lastSeq)
        .bind(count)
        .exec();
    QList<qint64> entries;
    while (query.next()) {
        entries.append(query.number(0));
        erasure.reached = {query.number(1), query.number(0)};
    }
    erasure.finished = entries.size() < count;
    if (entries.isEmpty())
        return;
    const IdList ids(entries);
    Query gone(m_connection, u"DELETE FROM audit_payload WHERE seq"_s + ids.sql());
    ids.bind(gone);
    gone.exec();
    erasure.erased += gone.changedRows();
    writer.changedUnrecorded(gone.changedRows()); // the erasure is on record as a whole
}

QList<AuditErasure> AuditPayloads::erasures()
{
    Query query(m_connection, u"SELECT c.seq, p.after_state FROM audit_chain c JOIN audit_payload p ON p.seq = c.seq "
                              "WHERE c.action = 'erase' AND c.table_name = 'audit_payload' AND c.row_id IS NULL "
                              "ORDER BY c.seq"_s);
    query.exec();
    QList<AuditErasure> list;
    while (query.next()) {
        const QJsonObject state = objectFromJson(query.text(1));
        AuditErasure erasure;
        erasure.seq = query.number(0);
        erasure.lastSeq = state.value(u"last_seq"_s).toInteger();
        erasure.until = state.value(u"until"_s).toInteger();
        list.append(erasure);
    }
    return list;
}

} // namespace yorozu::storage
