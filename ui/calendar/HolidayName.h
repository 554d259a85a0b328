// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::ui {

// A holiday by law in the language of the interface. What the law has called otherwise once stays as it was.
QString shownHoliday(const QString& name);

} // namespace yorozu::ui
