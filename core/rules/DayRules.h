// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the day counts and marks: working days, what is late, and what a line of text says of a memo.
#pragma once

#include "core/domain/MemoContent.h"
#include "core/japanese/Holidays.h"

#include <optional>
#include <QDate>
#include <QList>
#include <QString>

namespace yorozu::rules {

// From the second working day on a memo that waits for its stamp is marked.
inline constexpr int LateWaitingDays = 2;
// A returned memo is to be submitted again within so many working days.
inline constexpr int CorrectionWorkingDays = 2;

// Working days after `from`, up to and with `to`.
int workingDaysBetween(QDate from, QDate to, const japanese::Holidays& holidays);
QDate correctionDue(QDate returned, const japanese::Holidays& holidays);

// The field that the reason of a return names in the words of the paper, the first one if there are several.
std::optional<MemoField> fieldNamedIn(const QString& reason);
// Those of the five text fields that are empty, in the order of the paper (see filledShare).
QList<MemoField> emptyTextFields(const MemoContent& content);
// The first line that says something, without the mark or number of its list: what a memo is about in one line.
QString gistOf(const QString& text);

} // namespace yorozu::rules
