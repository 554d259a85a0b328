// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// A list that was accepted and whose rows are arriving.
struct ImportRun
{
    qint64 id = 0;
    QString table; // that the rows are for: client, memo, staff
    Caller caller; // who accepted it
    QByteArray file;
    QString options;      // as the service writes them
    qint64 lastKnown = 0; // the newest row of the table before the first one arrived
};

// How far it is.
struct ImportReach
{
    qint64 nextRow = 0; // the first that has not arrived
    QString report;     // what has come of it so far, as the service writes it
    bool finished = false;
};

// The lists that are arriving, the oldest first, and what came of those that have. Reading throws StorageError.
class ImportRunRepository
{
public:
    explicit ImportRunRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // Of those that are not finished.
    std::optional<qint64> oldest();
    std::optional<ImportRun> byId(qint64 id);
    std::optional<ImportReach> reach(qint64 id);

    qint64 newestRow(const QString& table);
    // With its audit row, which says how many `rows` it has. The id.
    qint64 add(Writer&, const ImportRun&, int rows, const QString& report);
    // No audit row: the rows that arrive have theirs.
    void setReach(Writer&, qint64 id, qint64 nextRow, const QString& report);
    // The file is not kept. The audit row is the caller's.
    void finish(Writer&, qint64 id, qint64 rows, const QString& report);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
