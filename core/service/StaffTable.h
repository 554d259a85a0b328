// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentrePlan.h"
#include "core/exchange/CsvSheet.h"

namespace yorozu::service {

// People as they were copied out of a spreadsheet. Rows with errors are among them: they are mended on the screen.
struct StaffTable
{
    QList<StaffPlan> people;
    QList<exchange::RowError> errors;
};

Result<StaffTable> staffFromText(const QString& text);

} // namespace yorozu::service
