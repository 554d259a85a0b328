// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>

namespace yorozu::exchange {

enum class Encoding { Utf8, Cp932 };
QString code(Encoding); // "utf-8", "cp932"

// What the user says of a file: --encoding auto|utf-8|cp932.
enum class EncodingChoice { Auto, Utf8, Cp932 };
std::optional<EncodingChoice> encodingChoiceFromCode(const QString&);

// A character that the encoding has no place for; `position` counts UTF-16 units from 0, `line` from 1.
struct Unwritable
{
    QString character;
    qsizetype position = 0;
    int line = 1;
    bool operator==(const Unwritable&) const = default;
};

struct EncodedText
{
    QByteArray bytes;
    QList<Unwritable> unwritable; // empty: everything is written as it was
};

// UTF-8 if there is a byte order mark or the bytes are valid UTF-8 (pure ASCII too), else CP932 if they are valid
// CP932. Neither: Error{Invalid} that names line and byte, of the encoding that got farther.
Result<Encoding> detectEncoding(const QByteArray& bytes);

// Strict, without the byte order mark. NUL is refused: such a file is a workbook or another binary.
Result<QString> decodeText(const QByteArray& bytes, EncodingChoice choice);

// UTF-8 gets a byte order mark, without which Excel takes it for CP932.
EncodedText encodeText(const QString& text, Encoding encoding);

// Where a byte lies, for messages: line from 1 (LF, CRLF or CR), byte within the file from 1.
int lineOfByte(const QByteArray& bytes, qsizetype position);

} // namespace yorozu::exchange
