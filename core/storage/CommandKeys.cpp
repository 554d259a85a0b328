// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CommandKeys.h"

#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {
constexpr qint64 KeptFor = 7 * 24 * 3600;
// The server's own, for the clocks of workstations differ: one that is a month ahead would have forgotten keys that are
// still asked for. Files have no keys.
const QString Now = u"CAST(extract(epoch FROM now()) AS bigint)"_s;
} // namespace

bool takeCommandKey(Connection& connection, const QString& key)
{
    Query query(connection, u"INSERT INTO command_key (command, at) VALUES (?, %1) ON CONFLICT DO NOTHING"_s.arg(Now));
    query.bind(key).exec();
    return query.changedRows() > 0;
}

qint64 forgetCommandKeys(Connection& connection)
{
    Query query(connection, u"DELETE FROM command_key WHERE at < %1 - ?"_s.arg(Now));
    query.bind(KeptFor).exec();
    return query.changedRows();
}

} // namespace yorozu::storage
