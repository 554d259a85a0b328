// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditRepository.h"

#include "core/storage/AuditPayloads.h"
#include "core/storage/Json.h"
#include "core/storage/Query.h"

#include <limits>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString fault(const char* text, qint64 seq)
{
    return QCoreApplication::translate("Storage", text).arg(seq);
}

} // namespace

QString auditPayload(const QJsonObject& state)
{
    return state.isEmpty() ? QString() : compactJson(state);
}

QString auditDigest(const QString& before, const QString& after)
{
    // Compact JSON holds no line break, so that the two parts cannot run into each other.
    return sha256(before.toUtf8() + '\n' + after.toUtf8());
}

QString auditHash(const QString& previousHash, const AuditLink& link, const QString& digest)
{
    // An array keeps the parts apart whatever they hold.
    const QJsonArray canonical{previousHash,
                               QString::number(link.seq),
                               QString::number(link.at),
                               QString::number(link.staff),
                               link.staffName,
                               link.workstation,
                               link.action,
                               link.table,
                               QString::number(link.row),
                               digest};
    return sha256(QJsonDocument(canonical).toJson(QJsonDocument::Compact));
}

QList<AuditEntry> AuditRepository::list(const QString& table, qint64 row, int limit)
{
    QString sql = u"SELECT c.seq, c.at, c.staff_id, c.staff_name, c.workstation, c.action, c.table_name, c.row_id, "
                  "p.before_state, p.after_state, p.seq FROM audit_chain c LEFT JOIN audit_payload p ON p.seq = c.seq "
                  "WHERE 1 = 1"_s;
    if (!table.isEmpty())
        sql += u" AND c.table_name = ?"_s;
    if (row != 0)
        sql += u" AND c.row_id = ?"_s;
    sql += u" ORDER BY c.seq DESC"_s;
    if (limit >= 0)
        sql += u" LIMIT ?"_s;
    Query query(m_connection, sql);
    if (!table.isEmpty())
        query.bind(table);
    if (row != 0)
        query.bind(row);
    if (limit >= 0)
        query.bind(limit);
    query.exec();
    QList<AuditEntry> entries;
    while (query.next()) {
        entries.append({query.number(0), query.number(1), query.number(2), query.text(3), query.text(4), query.text(5),
                        query.text(6), query.number(7), objectFromJson(query.text(8)), objectFromJson(query.text(9)),
                        query.isNull(10)});
    }
    return entries;
}

QStringList AuditRepository::verifyChain()
{
    // A payload may be missing only if its erasure is on record.
    Query query(
        m_connection,
        u"SELECT c.seq, c.at, c.staff_id, c.staff_name, c.workstation, c.action, c.table_name, c.row_id, "
        "c.payload_digest, c.hash, p.seq, p.before_state, p.after_state, "
        "EXISTS (SELECT 1 FROM audit_chain e WHERE e.table_name = 'audit_payload' AND e.row_id = c.seq "
        "AND e.action = 'erase') "
        "FROM audit_chain c LEFT JOIN audit_payload p ON p.seq = c.seq WHERE c.seq > ? ORDER BY c.seq LIMIT ?"_s);
    QStringList faults;
    const QList<AuditErasure> erasures = AuditPayloads(m_connection).erasures();
    qint64 expected = 1;
    QString previous;
    // A handful at a time: an answer may be kept whole, and a chain grows for years.
    constexpr int Handful = 2000;
    qint64 after = std::numeric_limits<qint64>::min();
    const auto next = [&] {
        if (query.next())
            return true;
        query.bind(after).bind(Handful).exec();
        return query.next();
    };
    query.bind(after).bind(Handful).exec();
    while (next()) {
        const AuditLink link{query.number(0), query.number(1), query.number(2), query.text(3),
                             query.text(4),   query.text(5),   query.text(6),   query.number(7)};
        if (link.seq != expected) {
            faults.append(
                fault(QT_TRANSLATE_NOOP("Storage", "The record of changes has a gap before entry %1."), link.seq));
        }
        const QString digest = query.text(8);
        if (auditHash(previous, link, digest) != query.text(9)) {
            faults.append(fault(QT_TRANSLATE_NOOP("Storage", "Entry %1 of the record of changes was altered, or the "
                                                             "one before it."),
                                link.seq));
        }
        const bool erased = query.flag(13) || std::any_of(erasures.cbegin(), erasures.cend(), [&](const auto& one) {
                                return one.covers(link.seq, link.at);
                            });
        if (query.isNull(10)) {
            if (!erased)
                faults.append(fault(QT_TRANSLATE_NOOP("Storage", "What entry %1 of the record of changes held is gone, "
                                                                 "and no erasure is on record."),
                                    link.seq));
        } else if (auditDigest(query.text(11), query.text(12)) != digest) {
            faults.append(fault(QT_TRANSLATE_NOOP("Storage", "What entry %1 of the record of changes holds was "
                                                             "altered."),
                                link.seq));
        }
        previous = query.text(9);
        expected = link.seq + 1;
        after = link.seq;
    }
    return faults;
}

QString AuditRepository::head()
{
    Query query(m_connection, u"SELECT hash FROM audit_chain ORDER BY seq DESC LIMIT 1"_s);
    query.exec();
    return query.next() ? query.text(0) : QString();
}

} // namespace yorozu::storage
