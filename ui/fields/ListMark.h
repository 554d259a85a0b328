// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace yorozu::ui {

// The mark at the beginning of a line that is an item of a list: ・ ● ○ - ① １． 1. (1) （１）, with the space behind
// it. No marks are -5% and 1.5倍, which are numbers.
struct ListMark
{
    QString text; // as it stands, "１．"
    QString next; // the mark of the next item, "２．"; the same for ・; empty if there is none after it (⑳)
    bool operator==(const ListMark&) const = default;
};
std::optional<ListMark> listMarkOf(const QString& line);

} // namespace yorozu::ui
