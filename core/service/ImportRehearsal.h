// SPDX-License-Identifier: GPL-3.0-or-later
// A look at what an import would do, before anything is done.
#pragma once

#include "core/service/DatabaseCopy.h"
#include "core/service/TransferService.h"

namespace yorozu::service {

// Whether it is so short that one transaction does it within the time that a save may wait.
bool isShortList(const QByteArray& file);

// What an import would do, to all of its rows, tried on a copy of the data base that `room` leads to. From any thread
// but the room's. Nothing of it stays.
Result<ImportReport> rehearseImport(const ConnectionRoom& room, const Clock& clock, const Caller& caller,
                                    ImportKind kind, const QByteArray& file, ImportOptions options);

Error importGivenUp();

} // namespace yorozu::service
