// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Changes.h"
#include "core/base/Clock.h"
#include "core/domain/Centre.h"
#include "core/storage/AuditRepository.h"
#include "core/storage/Connection.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <set>
#include <utility>

namespace yorozu::storage {

// Links of the audit chain, from the first to the last.
struct AuditLinks
{
    qint64 first = 0;
    qint64 last = 0;
    bool isEmpty() const { return first == 0; }
};

enum class SearchKind;

// The unit of work: a write transaction, its audit rows and the change set that the views will hear of. Only a Writer
// can write: the writing methods of the repositories ask for one. Leaving the scope without commit() rolls back.
class Writer
{
public:
    // On SQLite it begins with BEGIN IMMEDIATE, so that two writers never both read before they write; on PostgreSQL
    // who reads before it writes asks lock() first. `key`: of what two must never both come about (CommandKeys.h).
    // Throws StorageError.
    Writer(Connection& connection, const Clock& clock, const Caller& caller, const QString& key = {});
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    Connection& connection() { return m_connection; }
    // One of the same key was committed before: there is nothing to do.
    bool wasWritten() const { return m_wasWritten; }
    // The commit was sent, and the line broke before the answer.
    bool isInDoubt() const { return m_inDoubt; }
    UtcSeconds now() const { return m_now; }
    const Caller& caller() const { return m_caller; }
    // For history that is written at once (the demo centre): what follows was done by this person at this moment.
    void actAs(const Caller& caller, UtcSeconds moment)
    {
        m_caller = caller;
        m_now = moment;
    }

    // Nobody else changes this record until the end of the transaction: what is read from here on is what will be
    // written upon. Where several are locked, in the order of `id`.
    void lock(const QString& table, qint64 id);
    template <typename T> void lock(const QString& table, Id<T> id) { lock(table, id.number()); }
    // The same of all rows, for rules that look at every one of them; and the weaker kind, with which others may hold
    // them, too, but nobody lock them.
    void lockAll(const QString& table);
    void holdAll(const QString& table);

    // Every change of a record names its table, row and what it was before and after; it becomes a link of the audit
    // chain in this transaction, with the commit: all who save wait for the chain, so that it is held last and
    // shortest. `action`: "insert", "update", "retire", "submit", "stamp", "export" …
    void record(const QString& action, const QString& table, qint64 row, const QJsonObject& before,
                const QJsonObject& after);
    // Used by SearchIndex.
    void indexAtCommit(SearchKind kind, qint64 id) { m_toIndex.insert({kind, id}); }
    Changes& changes() { return m_changes; }
    // After flush() or commit().
    AuditLinks links() const { return m_written; }
    // So many rows were changed on purpose without an audit row: the repeated saves of a draft, expired holds.
    void changedUnrecorded(qint64 rows) { m_unrecordedRows += rows; }

    // Writes the links into the chain now, for whoever reads it in this transaction.
    void flush();
    // Throws StorageError, also if statements were run through this writer and nothing was recorded: a change without
    // an audit row is a fault of the program.
    void commit();

private:
    struct Link
    {
        AuditLink link; // without its place in the chain
        QString before;
        QString after;
    };

    void rollBack();
    void bringIndexUpToDate();
    void readHead();
    void append(const QList<Link>& links);

    Connection& m_connection;
    Caller m_caller;
    UtcSeconds m_now;
    Changes m_changes;
    qint64 m_changedRowsBefore = 0; // the engine's own count of changed rows, to tell an unrecorded change
    qint64 m_unrecordedRows = 0;
    qint64 m_seq = -1; // of the newest link of the chain; -1: not read yet
    QString m_hash;
    AuditLinks m_written; // of this transaction
    QList<Link> m_links;  // not written yet
    std::set<std::pair<SearchKind, qint64>> m_toIndex;
    bool m_recorded = false;
    bool m_finished = false;
    bool m_wasWritten = false;
    bool m_inDoubt = false;
};

} // namespace yorozu::storage
