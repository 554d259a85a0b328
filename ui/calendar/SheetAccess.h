// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds on the sheet: a list whose entries are the cards, in the order of time.
#pragma once

namespace yorozu::ui {

class CalendarSheet;

// Once for the program; calls after the first do nothing.
void installSheetAccess();
// That another card is selected.
void tellSelected(CalendarSheet& sheet);

} // namespace yorozu::ui
