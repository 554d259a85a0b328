// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <optional>
#include <QString>

namespace yorozu {

struct Client;

// How long what stands on one line may be: more than any real name has, and little enough for a list, a stamp or a
// printed line to bear. Texts (相談内容 and the like) have no limit.
namespace Limit {
constexpr qsizetype name = 200; // a company, a person, a reading, a title
constexpr qsizetype line = 500; // 主な事業内容
} // namespace Limit

// In characters as one counts them: 𠮷 is one.
qsizetype characterCount(const QString& text);
// The sentence for the field; none if the text fits.
std::optional<QString> tooLong(const QString& text, qsizetype limit);
// The same as the error of a field.
std::optional<Error> tooLongError(const QString& text, qsizetype limit, const QString& field);
// The first line of a client or one of its persons that is too long.
std::optional<Error> lineTooLong(const Client& client);

} // namespace yorozu
