// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SessionNumber.h"

#include "core/japanese/EraDate.h"

namespace yorozu {

QString SessionNumber::period(QDate date)
{
    return date.toString(QStringLiteral("yyyy-MM"));
}

QString SessionNumber::format(const QString& period, qint64 sequence)
{
    const QDate first = QDate::fromString(period + QStringLiteral("-01"), Qt::ISODate);
    const QDate last = first.addMonths(1).addDays(-1);
    const auto era = japanese::eraOf(last);
    const QString year =
        era ? japanese::eraLetter(era->era) + QString::number(era->year) : QString::number(last.year());
    return QStringLiteral("%1-%2-%3")
        .arg(year)
        .arg(first.month(), 2, 10, QLatin1Char('0'))
        .arg(sequence, 4, 10, QLatin1Char('0'));
}

} // namespace yorozu
