// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DemoCentre.h"
#include "core/service/CaseFile.h"

#include <functional>

namespace yorozu::service {

class DemoService
{
public:
    explicit DemoService(CaseFile& file)
        : m_file(file)
    {
    }

    // Fills a new data base with the made-up centre of core/exchange/DemoCentre.h and sets the setting "demo" to "1".
    // One transaction: `progress` (may be null; sessions written, sessions in all) answers whether to go on, and after
    // a false nothing was written. Refuses a data base that has staff. `today` and `now` default to the clock's.
    Status fill(const Caller&, exchange::DemoOptions, const std::function<bool(int done, int total)>& progress = {});

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
