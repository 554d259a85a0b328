// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CommandKeys.h"

#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {
constexpr UtcSeconds KeptFor = 7 * 24 * 3600;
}

bool takeCommandKey(Connection& connection, const QString& key, UtcSeconds now)
{
    Query query(connection, u"INSERT INTO command_key (command, at) VALUES (?, ?) ON CONFLICT DO NOTHING"_s);
    query.bind(key).bind(now).exec();
    return query.changedRows() > 0;
}

qint64 forgetCommandKeys(Connection& connection, UtcSeconds now)
{
    Query query(connection, u"DELETE FROM command_key WHERE at < ?"_s);
    query.bind(now - KeptFor).exec();
    return query.changedRows();
}

} // namespace yorozu::storage
