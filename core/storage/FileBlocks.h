// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing whole files in blocks, with progress; shared by the stores of attachments.
#pragma once

#include "core/storage/AttachmentStore.h"

namespace yorozu::storage {

// Runs over a device from its beginning, hands each block to `take` (which may be null), and answers the SHA-256 in
// hexadecimal digits. Progress counts from `done` on.
Result<QString> readBlocks(QIODevice& source, const std::function<Status(const QByteArray&)>& take, qint64 done,
                           qint64 total, const FileProgress& progress);
// What a failed write means: a full disk, or a place that cannot be written.
Error writeError(QFileDevice::FileError error, const QString& path, const QString& why);
Error givenUp();
Error changedMeanwhile();
// `place` is for the log.
Error missingFile(const QString& place);
Error damagedFile(const QString& place);
// Until the directory is on the disk too, a name that was given in it may be lost with the power.
Status syncFolder(const QString& folder);

} // namespace yorozu::storage
