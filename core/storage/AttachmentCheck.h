// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AttachmentStore.h"
#include "core/storage/Connection.h"

#include <QStringList>

namespace yorozu::storage {

// Compares records and store: a sentence per file that is missing, damaged or not referred to. Reads every file.
QStringList checkAttachments(Connection&, const AttachmentStore&);
// Files of the store that no record refers to: what an interrupted adding left behind.
QList<StoredFile> unreferencedFiles(Connection&, const AttachmentStore&);

} // namespace yorozu::storage
