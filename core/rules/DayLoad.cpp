// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/DayLoad.h"

#include <algorithm>

namespace yorozu::rules {

namespace {

// Of a hundred minutes in the booths so many are taken, at least.
constexpr int HalfFrom = 35;
constexpr int FewFrom = 70;
constexpr int FullFrom = 95;

} // namespace

DayLoad loadOf(const DayFacts& day, const QList<DayCount>& counts, Id<Office> only)
{
    qint64 open = 0;
    qint64 taken = 0;
    for (const Office& office : day.offices) {
        if (office.retired || (only && office.id != only) || shutOn(day, office.id) != Shut::No)
            continue;
        const auto booths = std::count_if(day.booths.cbegin(), day.booths.cend(), [&](const Booth& booth) {
            return booth.office == office.id && !booth.retired;
        });
        open += booths * std::max(0, office.closesAt - office.opensAt);
        for (const DayCount& count : counts) {
            if (count.office == office.id)
                taken += count.boothMinutes;
        }
    }
    if (open == 0)
        return DayLoad::Shut;
    const qint64 share = taken * 100 / open;
    return taken == 0         ? DayLoad::Free
           : share < HalfFrom ? DayLoad::Some
           : share < FewFrom  ? DayLoad::Half
           : share < FullFrom ? DayLoad::Few
                              : DayLoad::Full;
}

} // namespace yorozu::rules
