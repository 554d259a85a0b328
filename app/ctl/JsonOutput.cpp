// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/JsonOutput.h"

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString isoMoment(UtcSeconds moment)
{
    return toTokyo(moment).toString(u"yyyy-MM-dd'T'HH:mm"_s);
}

QString isoInstant(UtcSeconds instant)
{
    return toTokyo(instant).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
}

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(isoDate(date)) : QJsonValue();
}

QJsonValue momentOrNull(const std::optional<UtcSeconds>& moment)
{
    return moment ? QJsonValue(isoMoment(*moment)) : QJsonValue();
}

QJsonValue instantOrNull(const std::optional<UtcSeconds>& instant)
{
    return instant ? QJsonValue(isoInstant(*instant)) : QJsonValue();
}

} // namespace yorozu::ctl
