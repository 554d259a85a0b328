// SPDX-License-Identifier: GPL-3.0-or-later
// The files of imports and exports on the disk.
#pragma once

#include "core/base/Result.h"
#include "core/exchange/SealedZip.h"

#include <QByteArray>

namespace yorozu::service {

// Ten years of a large centre's memos are half of this. More would fill the memory instead of being refused.
inline constexpr qint64 LargestImport = 512LL * 1024 * 1024;
Error tooLarge(const QString& name, qint64 bytes);

// Looks at the size before it reads anything.
Result<QByteArray> readTransferFile(const QString& path);
// The file appears under its name when it is whole; one that was there is replaced then.
Status writeTransferFile(const QString& path, const QByteArray& bytes);
// The same as an encrypted archive, clients.zip with clients.csv in it.
Status writeSealedTransferFile(const QString& path, const QByteArray& bytes, const QString& password);

} // namespace yorozu::service
