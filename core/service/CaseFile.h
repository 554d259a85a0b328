// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Changes.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Centre.h"

#include <chrono>
#include <functional>
#include <memory>
#include <QString>

namespace yorozu::storage {
class ChangeFeed;
class Connection;
class Writer;
} // namespace yorozu::storage

namespace yorozu::service {

class ServerLine;

// How the case data base is opened.
struct OpenRequest
{
    // Upgrade makes a backup before it changes an older schema. Inspect reads a file of any schema up to this
    // program's.
    enum class Mode { Create, ReadWrite, ReadOnly, Upgrade, Inspect };
    QString path;
    Mode mode = Mode::ReadWrite;
    bool isCopy = false;   // may lie on a network drive: nobody writes to it while it is there
    QString password = {}; // of a server that wants one
};

// Whether somebody looks at a record, which is on record, or the program reads again what stands on his screen already.
enum class Looking { Anew, Again };

// What other programs have done since the last look.
struct OthersWrote
{
    bool wrote = false;
    Changes changes; // may be empty: who is at which memo is no change of a record
};

// That somebody had a record before his eyes (G7).
struct ViewedRecord
{
    Caller caller;
    UtcSeconds at = 0;
    QString table;
    qint64 row = 0;
};

// Waits that long, and answers whether to go on.
using Patience = std::function<bool(std::chrono::milliseconds pause)>;

// Of a data base on a server: it could not be reached, and nothing was done.
bool isCutOff(const Error& error);

// The open case data base: where StorageError becomes a Result, once, for reading and for writing. Belongs to the
// thread that opened it.
class CaseFile
{
public:
    static Result<std::unique_ptr<CaseFile>> open(const OpenRequest&, const Clock&);
    ~CaseFile();
    CaseFile(const CaseFile&) = delete;
    CaseFile& operator=(const CaseFile&) = delete;

    // Runs `work` against the connection; what it throws becomes the error.
    template <typename T> Result<T> read(const std::function<Result<T>(storage::Connection&)>& work)
    {
        std::optional<Result<T>> result;
        if (const Status status = guard([&] { result.emplace(work(connection())); }); !status)
            return status.error();
        return *std::move(result);
    }

    // Runs `work` in a write transaction of the caller; commits if it answers a value, rolls back on an error. Changes
    // are announced after the commit. On a server two who save may stand in each other's way, or the line may break,
    // and then it begins anew: `work` may run more than once, and must not build upon what it left outside the data
    // base before. If the line breaks while the server commits, the answer comes when it is certain whether it has:
    // what it has written is not written twice.
    template <typename T> Result<T> write(const Caller& caller, const std::function<Result<T>(storage::Writer&)>& work)
    {
        std::optional<Result<T>> result;
        const Status status = transaction(caller, [&](storage::Writer& writer) {
            result.emplace(work(writer));
            return result->has_value();
        });
        if (!status)
            return status.error();
        return *std::move(result);
    }

    const Clock& clock() const { return m_clock; }
    QString path() const;
    bool readOnly() const;
    QString password() const { return m_password; } // of the server, for further connections to it
    // The copy that was made before the schema was brought up to date; empty: it was so already.
    QString upgradeBackup() const { return m_upgradeBackup; }
    storage::Connection& connection() { return *m_connection; }

    // On a server whose line is broken everything is refused at once, until it could be connected anew. That is tried
    // once where it is noticed, and then by whoever calls reconnect().
    bool isCutOff() const;
    Status reconnect();
    // Called in the thread of the data base: when it is cut off, and after each time that it was connected anew, also
    // where nobody had to wait.
    void onConnection(std::function<void(bool there)> listener);
    // How long a save whose commit is in doubt waits for the server; half a minute if nothing is said here.
    void setPatience(const Patience& patience);
    // What decides upon such commits is not kept for ever.
    Status forgetOldCommands();

    // Called in the thread of the data base after each commit.
    void onChanged(std::function<void(const Changes&)> listener) { m_changed = std::move(listener); }
    // Several readings that do not build upon one another, on one way to a server (storage::SideBySide); each keeps its
    // own answer.
    Status together(const QList<std::function<void()>>& readings);
    // A reading transaction of a server need not end before settle(): see storage::Connection::setEndsLater().
    void settleLater();
    void settle();
    // From the first call on; what this connection wrote itself is not told.
    Result<OthersWrote> lookForOthers();
    // The services that open a record whole say so here. Whoever reads cannot write, and an opening must not wait for a
    // save: the listener sees to it that the view is put on record (AuditService::collect).
    void onViewed(std::function<void(const ViewedRecord&)> listener) { m_viewed = std::move(listener); }
    void noteView(const Caller& caller, const QString& table, qint64 row) const;

private:
    CaseFile(std::unique_ptr<storage::Connection> connection, const Clock& clock);
    struct Attempt;
    static Status caught(const std::function<void()>& work);
    Status migrate(bool isCopy);
    Status checkWhole();
    Status backUpBeforeUpgrade();
    Status guard(const std::function<void()>& work);
    // `work` answers whether to commit. `key`: of all attempts at the same.
    Status attempt(const Caller& caller, const QString& key, const std::function<bool(storage::Writer&)>& work,
                   Attempt& attempt);
    Status mayTryAgain(const Error& error, const Attempt& attempt, int again, const Patience& patience);
    // The same, again if the data base asks for it, or its line broke.
    Status transaction(const Caller& caller, const std::function<bool(storage::Writer&)>& work);

    std::unique_ptr<storage::Connection> m_connection;
    std::unique_ptr<ServerLine> m_line;
    int m_depth = 0; // pieces of work inside one another: only around the outermost one nothing else is in use
    const Clock& m_clock;
    QString m_password;
    std::unique_ptr<storage::ChangeFeed> m_others; // from the first look on
    QString m_upgradeBackup;
    std::function<void(const Changes&)> m_changed;
    std::function<void(const ViewedRecord&)> m_viewed;
};

} // namespace yorozu::service
