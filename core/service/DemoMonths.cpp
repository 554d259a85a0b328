// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DemoMonths.h"

#include "core/japanese/Holidays.h"
#include "core/report/ClosingChecks.h"
#include "core/report/FactSource.h"
#include "core/rules/ClosingRules.h"
#include "core/storage/ClosingRepository.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

constexpr int ClosingDay = 22;
constexpr int ClosingHour = 17;

QDate closingDayOf(QDate month, const japanese::Holidays& holidays)
{
    QDate day = month.addMonths(1).addDays(ClosingDay - 1);
    while (day.dayOfWeek() >= Qt::Saturday || holidays.on(day))
        day = day.addDays(-1);
    return day;
}

// All months are counted at once: whether a session is the client's first one is asked of all that were before.
QMap<QDate, ReportFacts> factsByMonth(storage::Connection& connection, const MonthSpan& months)
{
    const ReportFacts all = report::FactSource(connection).live(months);
    QMap<QDate, ReportFacts> facts;
    for (const CountedMemo& memo : all.memos)
        facts[memo.month].memos.append(memo);
    for (const CountedBooking& booking : all.bookings)
        facts[booking.month].bookings.append(booking);
    for (const CountedActivity& activity : all.activities)
        facts[activity.month].activities.append(activity);
    return facts;
}

} // namespace

void closeDemoMonths(storage::Writer& writer, QDate first, QDate today, const std::function<void(UtcSeconds at)>& actAs)
{
    storage::Connection& connection = writer.connection();
    const japanese::Holidays holidays;
    const MonthSpan months{MonthSpan::month(first).first,
                           (today.year() - first.year()) * 12 + today.month() - first.month()};
    if (months.months <= 0)
        return;
    const QMap<QDate, ReportFacts> facts = factsByMonth(connection, months);
    for (int at = 0; at < months.months; ++at) {
        const QDate month = months.first.addMonths(at);
        const QDate day = closingDayOf(month, holidays);
        if (day >= today)
            break;
        actAs(fromTokyo(day, QTime(ClosingHour, 0)));
        const QList<ClosingCheck> open = report::closingChecks(connection, MonthSpan::month(month), writer.now());
        if (rules::mayClose(month, day, false, open))
            storage::ClosingRepository(connection).close(writer, month, facts.value(month));
    }
}

} // namespace yorozu::service
