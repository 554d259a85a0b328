// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CalendarService.h"

#include "core/service/BookingRoom.h"
#include "core/storage/BookingCounts.h"

namespace yorozu::service {

Result<QList<rules::DayFacts>> CalendarService::days(QDate from, QDate to)
{
    using Days = QList<rules::DayFacts>;
    return m_file.read<Days>([&](storage::Connection& connection) -> Result<Days> {
        return dayFacts(connection, from, to, m_file.clock().now(), Roster::With);
    });
}

Result<QHash<QDate, int>> CalendarService::counts(QDate from, QDate to, Id<Office> office)
{
    using Counts = QHash<QDate, int>;
    return m_file.read<Counts>([&](storage::Connection& connection) -> Result<Counts> {
        Counts counts;
        const QList<UtcSeconds> begins =
            storage::sessionBegins(connection, fromTokyo(from, QTime(0, 0)), fromTokyo(to, QTime(0, 0)), office);
        for (const UtcSeconds begin : begins)
            ++counts[tokyoDate(begin)];
        return counts;
    });
}

} // namespace yorozu::service
