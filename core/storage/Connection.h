// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Dialect.h"
#include "core/storage/StatementCache.h"

#include <functional>
#include <memory>
#include <QSqlDatabase>
#include <QString>

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

// One connection to the case data base, used by the thread that opened it. Journal mode by the library's version
// (decisions.md), foreign keys on, secure_delete on, a busy timeout; each verified after it was set.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const QString& path, OpenMode mode,
                                                    const PlaceProbe& probe = PlaceProbe::system());
    // Whether a new data base may come to lie there: the folder is there and local, and nothing has that name.
    static Status mayCreate(const QString& path, const PlaceProbe& probe = PlaceProbe::system());
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase& handle() { return m_handle; }
    StatementCache& statements() { return m_statements; }
    const Dialect& dialect() const { return *m_dialect; }
    QString path() const { return m_path; }
    bool readOnly() const { return m_readOnly; }
    // "truncate" or "wal", as verified.
    QString journalMode() const { return m_journalMode; }
    int schemaVersion();

    // A file that open() created is taken away again when the connection closes, unless this was called: a data base
    // without its tables helps nobody. The Migrator calls it after its last step.
    void keepFile() { m_removeOnClose = false; }
    // How long a statement waits for another program; 5,000 ms after open().
    void setBusyTimeout(int milliseconds);

    // As on PostgreSQL, a failed statement spoils the whole transaction: Query reports it, Writer::commit() refuses.
    void spoilTransaction() { m_spoiled = true; }
    bool transactionSpoiled() const { return m_spoiled; }
    bool inTransaction() const { return m_inTransaction; }
    // Used by Writer and ReadScope only.
    void setInTransaction(bool on)
    {
        m_inTransaction = on;
        m_spoiled = false;
    }

    // For the tests of a full disk: the file may not grow beyond `pages`.
    void limitPages(int pages);

private:
    Connection() = default;
    void connectTo(const QString& options);
    void checkIdentity(OpenMode mode);
    void checkFile();
    void checkSchema(OpenMode mode);
    void configure();
    void setJournal();
    QString pragma(const QString& name);
    void set(const QString& name, const QString& value, const QString& expected);

    QSqlDatabase m_handle;
    StatementCache m_statements;
    QString m_name;
    QString m_path;
    QString m_journalMode;
    std::unique_ptr<Dialect> m_dialect;
    bool m_readOnly = false;
    bool m_removeOnClose = false;
    bool m_inTransaction = false;
    bool m_spoiled = false;
};

} // namespace yorozu::storage
