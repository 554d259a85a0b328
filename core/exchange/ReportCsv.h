// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Crosstab.h"
#include "core/domain/Report.h"

namespace yorozu::exchange {

// The sheet with its breakdown as one table: a row of headings, then a row for each line and each 計; numbers are
// plain.
QString reportCsv(const MonthlyReport&);
// Rows and columns with their totals.
QString crosstabCsv(const Crosstab&);

} // namespace yorozu::exchange
