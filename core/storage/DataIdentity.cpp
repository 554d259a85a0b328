// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DataIdentity.h"

#include "core/storage/Query.h"

namespace yorozu::storage {

QString dataIdentity(Connection& connection)
{
    Query query(connection, QStringLiteral("SELECT hash FROM audit_feed ORDER BY seq LIMIT 1"));
    query.exec();
    return query.next() ? query.text(0) : QString();
}

} // namespace yorozu::storage
