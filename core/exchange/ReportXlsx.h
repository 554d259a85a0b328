// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Crosstab.h"
#include "core/domain/Report.h"

#include <QByteArray>

namespace yorozu::exchange {

// Three sheets: the report as it is shown, its breakdown, and the months of the fiscal year with a chart. Numbers are
// numbers; 計 and 増減 are formulas with the values that were counted, so that what computes anew comes to the same.
Result<QByteArray> reportXlsx(const MonthlyReport&);
Result<QByteArray> crosstabXlsx(const Crosstab&, const QString& title);

} // namespace yorozu::exchange
