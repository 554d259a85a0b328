// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Abandoned.h"

#include <mutex>
#include <utility>
#include <vector>

namespace yorozu {

namespace {

struct Abandoned
{
    std::mutex mutex;
    std::vector<std::shared_ptr<void>> used;
};

// Never destroyed, not even with the last static objects: the threads do not know that the program ends.
Abandoned& all()
{
    static auto* const abandoned = new Abandoned;
    return *abandoned;
}

} // namespace

void abandon(std::shared_ptr<void> used)
{
    const std::lock_guard locked(all().mutex);
    all().used.push_back(std::move(used));
}

bool isAnythingAbandoned()
{
    const std::lock_guard locked(all().mutex);
    return !all().used.empty();
}

} // namespace yorozu
