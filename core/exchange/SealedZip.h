// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace yorozu::exchange {

// A file that leaves the house: a zip archive of one entry, encrypted with AES-256 (the form of WinZip, which 7-Zip and
// others open; the Explorer of Windows does not). Made in memory, so that nothing of it ever lies open on the disk.
//
// The name of the entry is not encrypted. The password is taken as UTF-8.
constexpr int ShortestZipPassword = 8;
// Asked before anything is collected or put on record.
Status mayBeZipPassword(const QString& password);
Result<QByteArray> sealZip(const QString& entryName, const QByteArray& content, const QString& password);
// The only entry; Error{Forbidden} if the password is not the right one.
Result<QByteArray> openZip(const QByteArray& archive, const QString& password);

} // namespace yorozu::exchange
