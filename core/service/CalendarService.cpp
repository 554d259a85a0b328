// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CalendarService.h"

#include "core/service/BookingRoom.h"

namespace yorozu::service {

Result<QList<rules::DayFacts>> CalendarService::days(QDate from, QDate to)
{
    using Days = QList<rules::DayFacts>;
    return m_file.read<Days>([&](storage::Connection& connection) -> Result<Days> {
        return dayFacts(connection, from, to, m_file.clock().now(), Roster::With);
    });
}

} // namespace yorozu::service
