// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Services.h"
#include "tests/bench/Options.h"

#include <functional>

namespace yorozu::bench {

// The day and the moment at which everything is measured: the clock stands still.
QDate today();
UtcSeconds now();

// The demo centre with its present, and before it ten years with so many clients, bookings and confirmed memos. The
// same for the same options; of a lean one only what is searched. Written through core/storage, record by record, in
// transactions of some thousand.
Status makeCentre(const QString& path, const Options&, const Clock&,
                  const std::function<void(int done, int total)>& progress = {});

} // namespace yorozu::bench
