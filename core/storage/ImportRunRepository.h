// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// A list that was accepted and whose rows are still arriving.
struct ImportRun
{
    qint64 id = 0;
    QString table; // that the rows are for: client, memo, staff
    Caller caller; // who accepted it
    QByteArray file;
    QString options; // as the service writes them
    QString counts;
    qint64 nextRow = 0; // the first that has not arrived
};

// The lists that are arriving, the oldest first. Reading throws StorageError.
class ImportRunRepository
{
public:
    explicit ImportRunRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    std::optional<qint64> oldest();
    std::optional<ImportRun> byId(qint64 id);
    std::optional<qint64> nextRow(qint64 id);

    // With its audit row, which says how many `rows` it has. The id.
    qint64 add(Writer&, const ImportRun&, int rows);
    // Where it goes on, and what has come of it so far. No audit row: the rows that arrive have theirs.
    void setPlace(Writer&, const ImportRun&);
    void remove(Writer&, qint64 id);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
