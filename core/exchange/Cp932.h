// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/TextEncoding.h"

#include <QByteArray>
#include <QString>

namespace yorozu::exchange {

// CP932 (Windows-31J): what Excel of Japan means by a CSV file. Qt's own codec writes bytes FC FC for what it cannot,
// so that the conversion of the system is asked (glibc iconv, MultiByteToWideChar), and held against the way back: both
// systems then answer alike.

// Strict: the first byte that is not CP932 is an Error{Invalid} which names its line and its place in the file.
Result<QString> decodeCp932(const QByteArray& bytes);

// Look-alikes are folded to the one that CP932 has: 〜 (U+301C) to ～, − (U+2212) to －, — (U+2014) to ―, ‖ (U+2016) to
// ∥, ¥ ¢ £ ¬ ‾ to their full width; kana with a separate sound mark are joined. 髙 﨑 ① ㈱ pass as they are. What
// remains without a place in CP932 (𠮷, é, 😀) is written as 〓 and listed.
EncodedText encodeCp932(const QString& text);

} // namespace yorozu::exchange
