// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace yorozu::japanese {

// 1億1,800万円, 1,840万, 300万円, 9名, ３００００００, about (約) as well: a whole number from 0 to 10^15, or nothing.
std::optional<qint64> parseAmount(const QString& text);

// 118000000 → 1億1,800万, 3000000 → 300万, 12345 → 1万2,345.
QString formatAmount(qint64 amount);

} // namespace yorozu::japanese
