// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yorozu::ui {

// A slot that is marked, or free for what is being dragged. `column`: of the scene that it belongs to, a booth or, by
// coordinator, a person. Minutes after midnight.
struct SheetSlot
{
    int column = 0;
    int from = 0;
    int to = 0;
    bool operator==(const SheetSlot&) const = default;
};

} // namespace yorozu::ui
