// SPDX-License-Identifier: GPL-3.0-or-later
// What the repositories themselves refuse, beside the constraints of the schema.
#pragma once

#include "core/storage/StorageError.h"

#include <QString>

namespace yorozu::storage {

// Somebody else saved first; `detail` names the record for the log.
StorageError conflict(const QString& detail);
StorageError notFound(const QString& detail);
// What must not happen: a fault of the program.
StorageError fault(const QString& detail);
// The server of the connection is not there any more.
StorageError lost(const QString& detail);

} // namespace yorozu::storage
