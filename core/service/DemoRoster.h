// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DemoCentre.h"
#include "core/storage/Writer.h"

#include <functional>

namespace yorozu::service {

// The weeks and single days of the demo centre's people, and who of them is in training. `idOf` and `officeOf` answer
// the numbers of this data base.
struct DemoRoster
{
    storage::Writer& writer;
    std::function<Id<Staff>(qsizetype staff)> idOf;
    std::function<Id<Office>(const QString& name)> officeOf;

    void write(const exchange::DemoCentre& demo);

private:
    void writeTrainings(const exchange::DemoCentre& demo);
};

} // namespace yorozu::service
