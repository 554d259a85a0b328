// SPDX-License-Identifier: GPL-3.0-or-later
// Where a record behind a number is opened.
#pragma once

#include "core/domain/Report.h"
#include "ui/async/Target.h"

namespace yorozu::ui {

Target targetOf(Counted counts, qint64 record);

} // namespace yorozu::ui
