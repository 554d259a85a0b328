// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CalendarService.h"

#include "core/service/BookingRoom.h"
#include "core/storage/BookingCounts.h"
#include "core/storage/PlaceRepository.h"
#include "core/storage/SideBySide.h"

namespace yorozu::service {

namespace {
constexpr int NearDays = 7; // nearly always there is room
constexpr int FarDays = 28;
} // namespace

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

Result<QList<rules::PersonalSlot>> CalendarService::earliest(const rules::SlotWish& wish)
{
    using Slots = QList<rules::PersonalSlot>;
    return m_file.read<Slots>([&](storage::Connection& connection) -> Result<Slots> {
        const UtcSeconds now = m_file.clock().now();
        const QDate today = tokyoDate(now);
        const QDate next = today.addDays(NearDays);
        Slots found = rules::earliestSlots(dayFacts(connection, today, next, now, Roster::With), wish);
        if (found.size() < wish.most) {
            rules::SlotWish rest = wish;
            rest.most -= static_cast<int>(found.size());
            found += rules::earliestSlots(dayFacts(connection, next, today.addDays(FarDays), now, Roster::With), rest);
        }
        return found;
    });
}

Result<CalendarMonth> CalendarService::month(QDate from, QDate to)
{
    return m_file.read<CalendarMonth>([&](storage::Connection& connection) -> Result<CalendarMonth> {
        CalendarMonth month;
        storage::SideBySide(connection)
            .add([&] { month.counts = storage::dayCounts(connection, from, to); })
            .add([&] { month.closingDays = storage::PlaceRepository(connection).closingDays(from, to.addDays(-1)); })
            .run();
        return month;
    });
}

} // namespace yorozu::service
