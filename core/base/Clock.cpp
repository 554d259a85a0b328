// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

namespace yorozu {

namespace {
constexpr int TokyoOffsetSeconds = 9 * 60 * 60;
}

UtcSeconds SystemClock::now() const
{
    return QDateTime::currentSecsSinceEpoch();
}

QDateTime toTokyo(UtcSeconds moment)
{
    return QDateTime::fromSecsSinceEpoch(moment, Qt::OffsetFromUTC, TokyoOffsetSeconds);
}

UtcSeconds fromTokyo(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, TokyoOffsetSeconds).toSecsSinceEpoch();
}

QDate tokyoDate(UtcSeconds moment)
{
    return toTokyo(moment).date();
}

QTime tokyoTime(UtcSeconds moment)
{
    return toTokyo(moment).time();
}

} // namespace yorozu
