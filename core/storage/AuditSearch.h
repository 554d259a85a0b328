// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Audit.h"
#include "core/domain/Centre.h"
#include "core/storage/AuditRepository.h"

namespace yorozu::storage {

// Questions to the record of changes. Each reads a page from an index, however long the record is; nothing is counted.
class AuditSearch
{
public:
    explicit AuditSearch(Connection& connection)
        : m_connection(connection)
    {
    }

    QList<AuditEntry> page(const AuditQuestion&); // newest first
    // Whether the same person has opened this record since that moment.
    bool wasViewed(const Caller& caller, const QString& table, qint64 row, UtcSeconds since);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
