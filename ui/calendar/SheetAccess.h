// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds on the sheet: a list whose entries are the cards, in the order of time, or by
// coordinator each person and the cards of the row.
#pragma once

namespace yorozu::ui {

class DaySheet;

// Once for the program; calls after the first do nothing.
void installSheetAccess();
// That another card is selected.
void tellSelected(DaySheet& sheet);

} // namespace yorozu::ui
