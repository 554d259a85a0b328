// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds on a chart: a list whose entries are its numbers, each in words.
#pragma once

namespace yorozu::ui {

class Chart;

// Once for the program; calls after the first do nothing.
void installChartAccess();
// That the cursor is at another mark.
void tellCurrent(Chart& chart);

} // namespace yorozu::ui
