// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Writer.h"

#include <functional>

namespace yorozu::service {

// 確定 in the demo centre: each month from the first one that has sessions, on the 22nd of the next one, or the working
// day before it. What that day has not come for yet stays open, and so does a month that something keeps open. `actAs`
// says who closes, at which moment.
void closeDemoMonths(storage::Writer& writer, QDate first, QDate today,
                     const std::function<void(UtcSeconds at)>& actAs);

} // namespace yorozu::service
