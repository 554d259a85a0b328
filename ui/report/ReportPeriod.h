// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MonthSpan.h"

namespace yorozu::ui {

// 月報, 四半期, 年報.
enum class ReportPeriod { Month, Quarter, Year };

// The one that the day lies in.
MonthSpan spanOf(ReportPeriod period, QDate day);

} // namespace yorozu::ui
