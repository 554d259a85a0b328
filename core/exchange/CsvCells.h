// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet makes of days, times and lists in a cell.
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QStringList>
#include <QTime>

namespace yorozu::exchange {

// As japanese::parseDate; a spreadsheet adds midnight, or writes the number by which it knows the day.
Result<QDate> cellDate(QString typed);
// As japanese::parseTime; Excel adds the seconds.
Result<QTime> cellTime(QString typed);
// 、 ， , ; ； or lines between them; without empty ones.
QStringList cellList(const QString& text);

} // namespace yorozu::exchange
