// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Closing.h"

namespace yorozu::storage {
class Connection;
}

namespace yorozu::report {

// 確定の前に: each check with the records that it is about; an empty list is fine. Throws StorageError.
// What a firm does not say (its industry, its size) and what only may be the same do not hold a month up.
QList<ClosingCheck> closingChecks(storage::Connection&, const MonthSpan&, UtcSeconds now);

} // namespace yorozu::report
