// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BookingCounts.h"

#include "core/storage/Query.h"

#include <algorithm>

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

QHash<QDate, QList<DayCount>> dayCounts(Connection& connection, QDate from, QDate to)
{
    constexpr UtcSeconds Minute = 60;
    Query query(connection, u"SELECT starts, ends, office_id, booth_id FROM booking "
                            "WHERE starts >= ? AND starts < ? AND status <> 'cancelled'"_s);
    query.bind(fromTokyo(from, QTime(0, 0))).bind(fromTokyo(to, QTime(0, 0))).exec();
    QHash<QDate, QList<DayCount>> days;
    while (query.next()) {
        QList<DayCount>& counts = days[tokyoDate(query.number(0))];
        const auto office = query.id<Office>(2);
        auto count =
            std::find_if(counts.begin(), counts.end(), [office](const DayCount& one) { return one.office == office; });
        if (count == counts.end())
            count = counts.insert(counts.end(), DayCount{office, 0, 0});
        ++count->sessions;
        if (!query.isNull(3))
            count->boothMinutes += static_cast<int>((query.number(1) - query.number(0)) / Minute);
    }
    return days;
}

} // namespace yorozu::storage
