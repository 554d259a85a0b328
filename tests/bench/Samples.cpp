// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Samples.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace yorozu::bench {

double Samples::quantile(double share) const
{
    if (m_values.isEmpty())
        return std::nan("");
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const double rank = std::ceil(share * static_cast<double>(sorted.size()));
    return sorted.at(std::clamp<qsizetype>(static_cast<qsizetype>(rank) - 1, 0, sorted.size() - 1));
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace yorozu::bench
