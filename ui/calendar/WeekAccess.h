// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds in the week: a table with an entry for each half hour of each office.
#pragma once

namespace yorozu::ui {

class WeekGrid;

// Once for the program; calls after the first do nothing.
void installWeekAccess();
// That another time is marked.
void tellMarked(WeekGrid& grid);

} // namespace yorozu::ui
