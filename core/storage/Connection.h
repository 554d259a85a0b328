// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Dialect.h"

#include <QSqlDatabase>
#include <QString>
#include <functional>
#include <memory>

namespace yorozu::storage {

// What the machine says about the place of a file; tests inject their own.
struct PlaceProbe
{
    // Empty if the folder is on a local disk, else the kind of network file system ("nfs", "smb3", …).
    std::function<QString(const QString& folder)> networkFileSystem;
    static PlaceProbe system();
};

enum class OpenMode {
    Create,   // refuses to touch a file that exists
    Write,    // an existing data base of this schema
    ReadOnly, // the reading connection of a process, or a file that cannot be written
    Upgrade,  // an older schema is allowed, for the migrator
};

// One connection to the case data base, used by the thread that opened it. Journal mode by the library's version
// (decisions.md), foreign keys on, secure_delete on, a busy timeout; each verified after it was set.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const QString& path, OpenMode mode,
                                                    const PlaceProbe& probe = PlaceProbe::system());
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase& handle() { return m_handle; }
    const Dialect& dialect() const { return *m_dialect; }
    QString path() const { return m_path; }
    bool readOnly() const { return m_readOnly; }
    // "truncate" or "wal", as verified.
    QString journalMode() const { return m_journalMode; }
    int schemaVersion();

    // For the tests of a full disk: the file may not grow beyond `pages`.
    void limitPages(int pages);

private:
    Connection() = default;

    QSqlDatabase m_handle;
    QString m_name;
    QString m_path;
    QString m_journalMode;
    std::unique_ptr<Dialect> m_dialect;
    bool m_readOnly = false;
};

} // namespace yorozu::storage
