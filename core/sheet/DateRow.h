// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MemoContent.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace yorozu::sheet {

enum class DatePart { Era, Year, Month, Day, FromHour, FromMinute, ToHour, ToMinute };

// One piece of the 相談日時 cell from left to right: a field to be filled or a printed unit.
struct DateItem
{
    std::optional<DatePart> part; // none: a unit
    QString unit;                 // 年 月 日 時 分～ 時 分迄
};

// 令和 [年] 年 [月] 月 [日] 日 [時] 時 [分] 分～ [時] 時 [分] 分迄
QList<DateItem> dateItems();

QString datePart(const TypedSessionTime& time, DatePart part);
void setDatePart(TypedSessionTime& time, DatePart part, const QString& text);

// Lengths in the unit of the medium.
struct DateMetrics
{
    qreal padding; // from the cell's left edge
    qreal em;      // the width of one full-width character; units and the era take as many as they have characters
    qreal field;   // the width of a number field
    qreal gap;     // between any two pieces
};
inline constexpr DateMetrics PaperDateMetrics{3, 10.5 * 25.4 / 72, 9, 1};
inline constexpr DateMetrics ScreenDateMetrics{10, 13, 30, 4};

struct PlacedDateItem
{
    DateItem item;
    QRectF rect; // the whole height of the cell
};
QList<PlacedDateItem> placeDate(const QRectF& cell, const DateMetrics& metrics);

} // namespace yorozu::sheet
