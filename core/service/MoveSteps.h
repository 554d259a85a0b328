// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a move; for MoveService.
#pragma once

#include "core/service/MoveService.h"
#include "core/storage/AttachmentStore.h"
#include "core/storage/Writer.h"

namespace yorozu::service {

Error moveGivenUp();

// Whole and verified, each in a step of its own. What lies there already is verified and not sent again; what is
// missing or damaged where it comes from is named in the outcome.
Status moveFiles(CaseFile& source, const storage::AttachmentStore& from, storage::AttachmentStore& to,
                 const MoveWatcher& watcher, MoveOutcome& outcome);

// Rows, index and their proof, all in the writer's transaction. Done: the new place says exactly what the source says,
// and the move itself is on record in it.
Status moveRecords(CaseFile& source, storage::Writer& target, const MoveWatcher& watcher, MoveOutcome& outcome);

} // namespace yorozu::service
