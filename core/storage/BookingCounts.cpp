// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BookingCounts.h"

#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

QList<UtcSeconds> sessionBegins(Connection& connection, UtcSeconds from, UtcSeconds to, Id<Office> office)
{
    QString sql = u"SELECT starts FROM booking WHERE starts >= ? AND starts < ? AND status <> 'cancelled'"_s;
    if (office)
        sql += u" AND office_id = ?"_s;
    Query query(connection, sql);
    query.bind(from).bind(to);
    if (office)
        query.bind(office);
    query.exec();
    QList<UtcSeconds> begins;
    while (query.next())
        begins.append(query.number(0));
    return begins;
}

} // namespace yorozu::storage
