// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DemoCentre.h"
#include "core/service/AttachmentFiles.h"
#include "core/storage/Writer.h"

#include <functional>

namespace yorozu::service {

// The notes, tasks and files of one session of the demo centre. `actAs` makes the writer that person at that moment,
// `idOf` answers the person's number.
struct DemoNotes
{
    storage::Writer& writer;
    AttachmentFiles& files;
    std::function<void(qsizetype staff, UtcSeconds at)> actAs;
    std::function<Id<Staff>(qsizetype staff)> idOf;

    Status write(const exchange::DemoSession& session, Id<Booking> booking, Id<Memo> memo);
};

} // namespace yorozu::service
