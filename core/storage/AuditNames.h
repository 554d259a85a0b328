// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Audit.h"
#include "core/storage/Connection.h"

#include <QHash>
#include <QSet>

namespace yorozu {
struct Booking;
}

namespace yorozu::storage {

// A record as people call it, and the page that it stands on: of the three at most the first that is not null.
struct AuditName
{
    QString name;
    Id<Memo> memo;
    Id<Booking> booking;
    Id<Client> client;
};

using AuditRow = std::pair<QString, qint64>; // table and id

// Tables without a name for their rows (settings, lists as a whole) have no entry.
QHash<AuditRow, AuditName> namesOf(Connection&, const QSet<AuditRow>&);

} // namespace yorozu::storage
