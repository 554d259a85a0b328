// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"

namespace yorozu {

// What an office has on a day, without what is cancelled.
struct DayCount
{
    Id<Office> office;
    int sessions = 0;
    int boothMinutes = 0; // how long its booths are taken, all of them together
    bool operator==(const DayCount&) const = default;
};

} // namespace yorozu
