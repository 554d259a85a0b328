// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace yorozu::rules {

// The name of a file as the record keeps it: one line, composed (NFC), without its folders. Refuses names that lie or
// that Windows reads as something else: a second ending that runs (報告書.pdf.exe, 報告書.exe.pdf), letters that turn
// the direction of writing, names of devices (CON, NUL, COM1), blanks or dots at the end.
Result<QString> checkedFileName(const QString& name);

// The ending in small letters, without its dot: "pdf". Empty if there is none.
QString fileEnding(const QString& name);

// The same name for a disk: what no file system takes is replaced by "_", and what is longer than 255 bytes (80 letters
// of Japanese) is cut before its ending.
QString diskName(const QString& name);

} // namespace yorozu::rules
