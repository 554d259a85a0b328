// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are whole or not there at all, also after a power cut.
#pragma once

#include "core/base/Result.h"

#include <chrono>
#include <functional>
#include <QByteArray>
#include <QFile>
#include <QString>

namespace yorozu::backup {

// Told how many bytes of how many are done; false stops the work with Error{Cancelled}.
using Progress = std::function<bool(qint64 done, qint64 total)>;

// Hands what was written to the disk itself, not only to the system.
bool syncFile(QFile& file);
// Makes a new name in a folder last; does nothing where the system needs nothing.
void syncFolder(const QString& folder);
// "name.part-1a2b3c4d": beside its place, so that the last step is a renaming.
QString partName(const QString& file);
// Takes away what an earlier run that was cut off left of `file`-like names in `folder`; with `age` only what nobody
// has written to for so long.
void removeOldParts(const QString& folder, const QString& namePattern, std::chrono::seconds age = {});

struct CopiedFile
{
    qint64 bytes = 0;
    QByteArray sha256; // 32 bytes
};
// Copies `bytes` (-1: all) from the reading position of `from`; hashes on the way. Without `to` it only hashes.
Result<CopiedFile> copyBytes(QIODevice& from, QFileDevice* to, qint64 bytes = -1, const Progress& progress = {});
Result<CopiedFile> hashFile(const QString& file, qint64 bytes = -1, const Progress& progress = {});
// Under a temporary name, synced, read back and compared, then renamed. Refuses a name that is taken.
Result<CopiedFile> copyFile(const QString& from, const QString& to, const Progress& progress = {});
// The last step of a file that was written under its part name: synced, its name given, the name synced.
Status putInPlace(const QString& part, const QString& file);

// The sentences for what the disk refuses; `file` is named in them.
Error cannotRead(const QString& file, const QString& why);
Error cannotWrite(const QFileDevice& file);
Error cannotWrite(const QString& file, const QString& why);
// `why` is for the log.
Error diskFull(const QString& folder, const QString& why = {});
Error cancelled();

} // namespace yorozu::backup
