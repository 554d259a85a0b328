// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic with the fields of 相談日時.
#pragma once

#include "core/domain/MemoContent.h"
#include "core/japanese/EraDate.h"
#include "core/sheet/DateRow.h"

#include <QDate>
#include <QList>

#include <optional>

namespace yorozu::ui {

const QList<japanese::Era>& allEras();              // from 明治 on
sheet::DatePart nextPart(sheet::DatePart part);     // the last one is its own next
sheet::DatePart previousPart(sheet::DatePart part); // the first one its own previous

// The date that stands in the fields, if there is such a day.
std::optional<QDate> dateIn(const TypedSessionTime& time);
// Leaves the fields alone if the date has no era.
void setDate(TypedSessionTime& time, QDate date);

// Up and Down: a day carries over month, year and era; minutes go to the next full five and carry over hours, within
// the day; a field that is empty or no number begins at its lowest value, an empty date with `today`.
TypedSessionTime stepPart(const TypedSessionTime& time, sheet::DatePart part, int by, QDate today);

} // namespace yorozu::ui
