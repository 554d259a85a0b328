// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Dialect.h"
#include "core/storage/StatementCache.h"

#include <functional>
#include <memory>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <utility>

namespace yorozu::storage {

// What the machine says about the place of a file; tests inject their own.
struct PlaceProbe
{
    // Empty if the folder is on a local disk, else the kind of network file system ("nfs", "smb3", …).
    std::function<QString(const QString& folder)> networkFileSystem;
    // Whether a file or folder can be written. Root may write nearly everywhere, so that tests answer it themselves.
    std::function<bool(const QString& path)> writable = {};
    static PlaceProbe system();
};

enum class OpenMode {
    Create,   // refuses to touch a file that exists
    Write,    // an existing data base of this schema
    ReadOnly, // the reading connection of a process, or a file that cannot be written
    Upgrade,  // an older schema is allowed, for the migrator
    Inspect,  // reads only, and an older schema is allowed: for copies and what is to be copied
};

bool readsOnly(OpenMode mode);

class Link;
class Turns;

// One connection to the case data base, used by the thread that opened it: a file of SQLite (FileLink.cpp: journal mode
// by the library's version, foreign keys on, secure_delete on, a busy timeout; each verified after it was set), or one
// of a PostgreSQL server, if the path reads postgresql://user@host:port/name (ServerLink.cpp).
class Connection
{
public:
    // `password`: for a server; empty: it asks for none, or libpq finds it (~/.pgpass).
    static Result<std::unique_ptr<Connection>> open(const QString& path, OpenMode mode,
                                                    const PlaceProbe& probe = PlaceProbe::system(),
                                                    const QString& password = {});
    // Whether a new data base may come to lie there: the folder is there and local, and nothing has that name.
    static Status mayCreate(const QString& path, const PlaceProbe& probe = PlaceProbe::system(),
                            const QString& password = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase& handle() { return m_handle; }
    StatementCache& statements() { return m_statements; }
    const Dialect& dialect() const { return *m_dialect; }
    QString path() const; // the address of a server, without a password
    bool readOnly() const { return m_readOnly; }
    // "truncate" or "wal", as verified; empty on a server.
    QString journalMode() const;
    int schemaVersion();
    // The whole of what is set for a session. Again after the handle has been connected anew: nothing of it is left.
    void setUpSession();

    // On a server: the session is gone, and whatever is asked fails. What it was about to write is undone there, except
    // for a commit that was sent already. Set by Query and Writer.
    bool isLost() const { return m_lost; }
    void noteLost() { m_lost = true; }
    // The same data base in a new session, set up and made sure of as by open(). Nothing of the former one may be in
    // use: neither a Query nor a transaction. Throws StorageError; then it is still lost.
    void reconnect();

    // A file that open() created is taken away again when the connection closes, unless this was called: a data base
    // without its tables helps nobody. The Migrator calls it after its last step.
    void keepFile();
    // How long a statement waits for another program; 5,000 ms after open().
    void setBusyTimeout(int milliseconds);

    // How many rows were changed so far, as the engine counts them; only differences mean something.
    qint64 changedRows();
    // Used by Query only, for an engine that does not count.
    void countChangedRows(qint64 rows) { m_changedRows += rows; }

    // As on PostgreSQL, a failed statement spoils the whole transaction: Query reports it, Writer::commit() refuses.
    void spoilTransaction() { m_spoiled = m_inTransaction; }
    bool transactionSpoiled() const { return m_spoiled; }
    bool inTransaction() const { return m_inTransaction; }
    // Used by Writer and ReadScope only.
    void setInTransaction(bool on)
    {
        m_inTransaction = on;
        m_spoiled = false;
    }

    // What a server is told with the next question instead of by a round trip of its own: that a reading transaction
    // begins, and before it that the last one ended.
    bool hasAhead() const { return m_endsAhead || !m_beginsAhead.isEmpty(); }
    void beginAhead(const QString& sql) { m_beginsAhead = sql; }
    bool takeBackBegin() { return !std::exchange(m_beginsAhead, {}).isEmpty(); } // true: it was not told yet
    QStringList takeAhead();
    // Whether a reading transaction ends with the next question, or when settle() is called: for whoever calls it as
    // soon as no further question is about to come. Otherwise it ends at once.
    void setEndsLater(bool later) { m_endsLater = later && m_dialect->keepsAnswers(); } // on a file it ends at once
    bool endLater();
    void settle();

    // Who asks for the statements while pieces of reading advance together (SideBySide); null: nobody does.
    Turns* turns() const { return m_turns; }
    void setTurns(Turns* turns) { m_turns = turns; }

    // Whether a Writer is at work; used by it.
    bool isWriting() const { return m_writing; }
    void setWriting(bool on) { m_writing = on; }

    // For the tests of a full disk: the file may not grow beyond `pages`.
    void limitPages(int pages);

private:
    Connection();
    void connect(OpenMode mode);
    void disconnect();
    void checkSchema(OpenMode mode);

    std::unique_ptr<Link> m_link;
    QSqlDatabase m_handle;
    StatementCache m_statements;
    QString m_name;
    std::unique_ptr<Dialect> m_dialect;
    qint64 m_changedRows = 0;
    OpenMode m_mode = OpenMode::Write;
    bool m_readOnly = false;
    bool m_inTransaction = false;
    bool m_writing = false;
    bool m_spoiled = false;
    QString m_beginsAhead;
    bool m_endsAhead = false;
    bool m_endsLater = false;
    Turns* m_turns = nullptr;
    bool m_lost = false;
};

} // namespace yorozu::storage
