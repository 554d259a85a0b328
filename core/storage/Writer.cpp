// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Writer.h"

#include "core/storage/CommandKeys.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/StorageError.h"

#include <algorithm>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr qsizetype AtOnce = 16; // links with one statement, of which each number has a text of its own

} // namespace

Writer::Writer(Connection& connection, const Clock& clock, const Caller& caller, const QString& key)
    : m_connection(connection)
    , m_caller(caller)
    , m_now(clock.now())
{
    if (connection.inTransaction())
        throw fault(u"a transaction inside a transaction"_s);
    // The engine itself waits and tries again until the busy timeout has passed.
    runDirectly(connection, connection.dialect().beginWrite());
    connection.setInTransaction(true);
    connection.setWriting(true);
    try {
        m_wasWritten = !key.isEmpty() && !takeCommandKey(connection, key);
        m_changedRowsBefore = connection.changedRows();
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

void Writer::lock(const QString& table, qint64 id)
{
    const QString lock = m_connection.dialect().forUpdate();
    if (!lock.isEmpty())
        Query(m_connection, u"SELECT id FROM %1 WHERE id = ?"_s.arg(table) + lock).bind(id).exec();
}

void Writer::lockAll(const QString& table)
{
    if (const QString lock = m_connection.dialect().forUpdate(); !lock.isEmpty())
        Query(m_connection, u"SELECT id FROM %1 ORDER BY id"_s.arg(table) + lock).exec();
}

void Writer::holdAll(const QString& table)
{
    if (const QString lock = m_connection.dialect().forShare(); !lock.isEmpty())
        Query(m_connection, u"SELECT id FROM %1 ORDER BY id"_s.arg(table) + lock).exec();
}

void Writer::record(const QString& action, const QString& table, qint64 row, const QJsonObject& before,
                    const QJsonObject& after)
{
    m_links.append({{0, m_now, m_caller.staff.number(), storable(m_caller.name), storable(m_caller.workstation), action,
                     table, row},
                    auditPayload(before),
                    auditPayload(after)});
    m_recorded = true;
}

void Writer::flush()
{
    if (m_links.isEmpty())
        return;
    if (m_seq < 0)
        readHead();
    const qint64 first = m_written.isEmpty() ? m_seq + 1 : m_written.first;
    for (qsizetype begin = 0; begin < m_links.size(); begin += AtOnce)
        append(m_links.sliced(begin, std::min<qsizetype>(AtOnce, m_links.size() - begin)));
    m_links.clear();
    m_written = {first, m_seq};
}

void Writer::readHead()
{
    const QString lock = m_connection.dialect().lockChain();
    if (!lock.isEmpty())
        Query(m_connection, lock).exec();
    Query newest(m_connection, u"SELECT seq, hash FROM audit_feed ORDER BY seq DESC LIMIT 1"_s);
    newest.exec();
    const bool found = newest.next();
    m_seq = found ? newest.number(0) : 0;
    m_hash = found ? newest.text(1) : QString();
}

void Writer::append(const QList<Link>& links)
{
    const auto rows = [&links](const QString& row) { return QStringList(links.size(), row).join(u", "_s); };
    Query chain(m_connection, u"INSERT INTO audit_chain (seq, at, staff_id, staff_name, workstation, action, "
                              "table_name, row_id, payload_digest, hash) VALUES "_s +
                                  rows(u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    Query payloads(m_connection,
                   u"INSERT INTO audit_payload (seq, before_state, after_state) VALUES "_s + rows(u"(?, ?, ?)"_s));
    for (const Link& one : links) {
        AuditLink link = one.link;
        link.seq = ++m_seq;
        const QString digest = auditDigest(one.before, one.after);
        m_hash = auditHash(m_hash, link, digest);
        chain.bind(link.seq).bind(link.at).bindIdOrNull(link.staff).bind(link.staffName).bind(link.workstation);
        chain.bind(link.action).bind(link.table).bindIdOrNull(link.row).bind(digest).bind(m_hash);
        payloads.bind(link.seq);
        for (const QString& state : {one.before, one.after})
            state.isEmpty() ? payloads.bindNull() : payloads.bind(state);
    }
    chain.exec();
    payloads.exec();
}

void Writer::bringIndexUpToDate()
{
    if (m_toIndex.empty())
        return;
    SearchIndex index(m_connection);
    index.lock();
    for (const auto& [kind, id] : m_toIndex)
        index.updateNow(kind, id);
}

void Writer::commit()
{
    if (m_finished)
        throw fault(u"a transaction was committed twice"_s);
    if (m_connection.transactionSpoiled()) {
        rollBack();
        throw fault(u"a transaction was committed although one of its statements had failed"_s);
    }
    if (!m_recorded && m_connection.changedRows() - m_changedRowsBefore > m_unrecordedRows) {
        rollBack();
        throw fault(u"rows were changed and nothing was recorded"_s);
    }
    try {
        bringIndexUpToDate();
        flush();
        m_inDoubt = true;
        runDirectly(m_connection, u"COMMIT"_s);
        m_inDoubt = false;
    } catch (const StorageError&) {
        m_inDoubt = m_inDoubt && m_connection.isLost();
        // SQLite leaves the transaction open after a full disk or a lock; the caller repeats the whole unit of work.
        rollBack();
        throw;
    }
    m_finished = true;
    m_connection.setInTransaction(false);
    m_connection.setWriting(false);
}

void Writer::rollBack()
{
    m_finished = true;
    // After some failures SQLite has rolled back by itself, and the statement then fails: either way it is undone.
    if (!m_connection.isLost())
        QSqlQuery(m_connection.handle()).exec(u"ROLLBACK"_s);
    m_connection.setInTransaction(false);
    m_connection.setWriting(false);
}

} // namespace yorozu::storage
