// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/UseReport.h"

#include <algorithm>

namespace yorozu {

UseCell UseGrid::sum() const
{
    UseCell sum;
    for (const UseCell& cell : cells) {
        sum.sessions += cell.sessions;
        sum.minutes += cell.minutes;
        sum.available += cell.available;
    }
    std::sort(sum.sessions.begin(), sum.sessions.end());
    sum.sessions.erase(std::unique(sum.sessions.begin(), sum.sessions.end()), sum.sessions.end());
    return sum;
}

} // namespace yorozu
