// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BookingSeries.h"

#include "core/domain/WordTable.h"

namespace yorozu {

namespace {

constexpr std::array Repeats{
    Word<Repeat>{Repeat::Daily, "daily", ""},
    Word<Repeat>{Repeat::Weekly, "weekly", ""},
    Word<Repeat>{Repeat::Monthly, "monthly", ""},
};

} // namespace

QString code(Repeat repeat)
{
    return codeOf(Repeats, repeat);
}

std::optional<Repeat> repeatFromCode(const QString& text)
{
    return valueFromCode(Repeats, text);
}

} // namespace yorozu
