// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace yorozu::rules {

// What a list shows as a picture.
enum class FileKind { Pdf, Sheet, Csv, Document, Image, Other };

// How much of a file checkedMediaType() has to see.
constexpr qsizetype HeadBytes = 64 * 1024;
constexpr qsizetype TailBytes = 1024 * 1024;

// The media type of a file whose name and content agree. Only the kinds that a consultation brings along are taken:
// PDF, documents and sheets of Office and OpenDocument without macros, texts, mails, pictures, sound and film.
// Programs, scripts, pages of the web and archives, in which anything may hide, are refused by what they hold, whatever
// they are called. The table is the program's own: what QMimeDatabase knows differs from computer to computer. `head`
// are the first HeadBytes of the file, `tail` the last TailBytes (both the whole file if it is short).
Result<QString> checkedMediaType(const QString& name, const QByteArray& head, const QByteArray& tail);

FileKind fileKind(const QString& name);

} // namespace yorozu::rules
