// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Closing.h"

namespace yorozu::rules {

// `closed`: whether a closing of the month holds; `corrections`: how many records differ from it.
MonthState monthState(QDate month, QDate today, bool closed, qint64 corrections);

// A month is closed once it is over, once at a time, and when nothing that blocks is open.
Status mayClose(QDate month, QDate today, bool closed, const QList<ClosingCheck>&);

// Why a month was opened again or a record of it was changed: as it is kept. Refuses one that says nothing.
Result<QString> checkedReason(const QString& reason);

} // namespace yorozu::rules
