// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Audit.h"
#include "core/storage/Writer.h"

#include <QList>

namespace yorozu::storage {

class AuditPayloads
{
public:
    explicit AuditPayloads(Connection& connection)
        : m_connection(connection)
    {
    }

    // Of before the moment, by fiscal year. The records of erasures themselves are never due: they are what tells an
    // erased payload from one that somebody has taken away.
    QList<AuditDueYear> due(UtcSeconds until);
    // Puts the erasure on record. The payloads go afterwards, some at a time (eraseSome), so that saving goes between;
    // if the program ends meanwhile, those that are left are due again.
    AuditErasure recordErasure(Writer&, const QList<AuditDueYear>&, UtcSeconds until, int years);
    void eraseSome(Writer&, AuditErasure&, int count);
    QList<AuditErasure> erasures();

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
