// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds on the month: a table whose cells are the days.
#pragma once

namespace yorozu::ui {

class MonthSheet;

// Once for the program; calls after the first do nothing.
void installMonthAccess();
// That another day is chosen.
void tellChosen(MonthSheet& sheet);

} // namespace yorozu::ui
