// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Changes.h"
#include "core/storage/Writer.h"

#include <functional>
#include <QList>

class QObject;

namespace yorozu::storage {

// What other programs have written since the last question, read from the audit chain: whatever changes a record has a
// link in it. For one connection, the one that writes: what it wrote itself is not told.
class ChangeFeed
{
public:
    // From here on.
    explicit ChangeFeed(Connection& connection);

    struct News
    {
        bool wrote = false; // something was committed, be it only who is at which memo
        Changes changes;
    };
    // Throws StorageError. Costs nearly nothing while nobody else writes.
    News look();
    // After each commit of this connection.
    void wroteItself(const AuditLinks& links);

private:
    bool isOwn(qint64 link) const;

    Connection& m_connection;
    qint64 m_version = 0; // of the engine: another one after others have committed
    qint64 m_seen = 0;    // the newest link that was told or is one's own
    QList<AuditLinks> m_own;
};

// Calls `heard` in the thread of the connection after others have committed, as long as `receiver` lives. False where
// the engine tells nobody and has to be asked.
bool hearOfCommits(Connection& connection, QObject* receiver, const std::function<void()>& heard);

} // namespace yorozu::storage
