// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"
#include "core/storage/Query.h"

namespace yorozu::bench {

// Floors are asked through the same connection settings and the same wrapper as everything else: what they lack is the
// program. Runs a question to its end and answers how many rows it had.
template <typename... Values> qint64 ask(storage::Connection& connection, const QString& sql, const Values&... values)
{
    storage::Query query(connection, sql);
    (query.bind(values), ...);
    query.exec();
    qint64 rows = 0;
    while (query.next()) {
        query.text(0);
        ++rows;
    }
    return rows;
}

// The first column of the first row.
template <typename... Values>
qint64 askNumber(storage::Connection& connection, const QString& sql, const Values&... values)
{
    storage::Query query(connection, sql);
    (query.bind(values), ...);
    query.exec();
    return query.next() ? query.number(0) : 0;
}

} // namespace yorozu::bench
