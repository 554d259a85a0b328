// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/SheetValues.h"

namespace yorozu::test {

// The confirmed memo of the design's picture of the printed page.
Memo sampleMemo();
QList<StampBox> threeBoxes();
ui::SheetValues sampleSheet();

} // namespace yorozu::test
