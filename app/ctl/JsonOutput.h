// SPDX-License-Identifier: GPL-3.0-or-later
// Days, times and numbers as they stand in the answers.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"

#include <optional>
#include <QDate>
#include <QJsonValue>
#include <QString>

namespace yorozu::ctl {

QString isoDate(QDate date); // 2024-06-03
// When a session is: 2024-06-03T10:00.
QString isoMoment(UtcSeconds moment);
// When something was done, always to the second: 2024-06-03T10:00:00.
QString isoInstant(UtcSeconds instant);

QJsonValue dateOrNull(QDate date);
QJsonValue momentOrNull(const std::optional<UtcSeconds>& moment);
QJsonValue instantOrNull(const std::optional<UtcSeconds>& instant);
template <typename T> QJsonValue idOrNull(Id<T> id)
{
    return id ? QJsonValue(id.number()) : QJsonValue();
}

} // namespace yorozu::ctl
