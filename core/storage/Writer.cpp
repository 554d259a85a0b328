// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Writer.h"

#include "core/storage/AuditRepository.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/StorageError.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

Writer::Writer(Connection& connection, const Clock& clock, const Caller& caller)
    : m_connection(connection)
    , m_caller(caller)
    , m_now(clock.now())
{
    if (connection.inTransaction())
        throw fault(u"a transaction inside a transaction"_s);
    // The engine itself waits and tries again until the busy timeout has passed.
    Query(connection, connection.dialect().beginWrite()).exec();
    connection.setInTransaction(true);
    try {
        m_changedRowsBefore = changedRows();
    } catch (...) {
        rollBack();
        throw;
    }
}

Writer::~Writer()
{
    if (!m_finished)
        rollBack();
}

void Writer::record(const QString& action, const QString& table, qint64 row, const QJsonObject& before,
                    const QJsonObject& after)
{
    if (m_seq < 0) {
        Query newest(m_connection, u"SELECT seq, hash FROM audit_chain ORDER BY seq DESC LIMIT 1"_s);
        newest.exec();
        const bool found = newest.next();
        m_seq = found ? newest.number(0) : 0;
        m_hash = found ? newest.text(1) : QString();
    }
    const AuditLink link{
        m_seq + 1, m_now, m_caller.staff.number(), storable(m_caller.name), storable(m_caller.workstation), action,
        table,     row};
    const QString beforeText = auditPayload(before);
    const QString afterText = auditPayload(after);
    const QString digest = auditDigest(beforeText, afterText);
    const QString hash = auditHash(m_hash, link, digest);
    Query(m_connection,
          u"INSERT INTO audit_chain (seq, at, staff_id, staff_name, workstation, action, table_name, row_id, "
          "payload_digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(link.seq)
        .bind(link.at)
        .bindIdOrNull(link.staff)
        .bind(link.staffName)
        .bind(link.workstation)
        .bind(action)
        .bind(table)
        .bindIdOrNull(row)
        .bind(digest)
        .bind(hash)
        .exec();
    Query payload(m_connection, u"INSERT INTO audit_payload (seq, before_state, after_state) VALUES (?, ?, ?)"_s);
    payload.bind(link.seq);
    beforeText.isEmpty() ? payload.bindNull() : payload.bind(beforeText);
    afterText.isEmpty() ? payload.bindNull() : payload.bind(afterText);
    payload.exec();
    m_seq = link.seq;
    m_hash = hash;
    m_links = {m_links.isEmpty() ? link.seq : m_links.first, link.seq};
    m_recorded = true;
}

void Writer::commit()
{
    if (m_finished)
        throw fault(u"a transaction was committed twice"_s);
    if (m_connection.transactionSpoiled()) {
        rollBack();
        throw fault(u"a transaction was committed although one of its statements had failed"_s);
    }
    if (!m_recorded && changedRows() - m_changedRowsBefore > m_unrecordedRows) {
        rollBack();
        throw fault(u"rows were changed and nothing was recorded"_s);
    }
    try {
        Query(m_connection, u"COMMIT"_s).exec();
    } catch (const StorageError&) {
        // SQLite leaves the transaction open after a full disk or a lock; the caller repeats the whole unit of work.
        rollBack();
        throw;
    }
    m_finished = true;
    m_connection.setInTransaction(false);
}

void Writer::rollBack()
{
    m_finished = true;
    // After some failures SQLite has rolled back by itself, and the statement then fails: either way it is undone.
    QSqlQuery query(m_connection.handle());
    query.exec(u"ROLLBACK"_s);
    m_connection.setInTransaction(false);
}

qint64 Writer::changedRows()
{
    Query query(m_connection, m_connection.dialect().changedRows());
    query.exec();
    return query.next() ? query.number(0) : 0;
}

} // namespace yorozu::storage
