// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/AuditRetention.h"

#include "core/japanese/EraDate.h"

namespace yorozu::rules {

UtcSeconds retentionEnd(QDate today, int years)
{
    constexpr int April = 4;
    return fromTokyo(QDate(japanese::fiscalYear(today) - years, April, 1), QTime(0, 0));
}

} // namespace yorozu::rules
