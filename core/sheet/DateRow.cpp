// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/DateRow.h"

namespace yorozu::sheet {

namespace {

using namespace Qt::StringLiterals;

// The text that a part stands for; one function serves reading and writing.
template <typename Time> auto& partOf(Time& time, DatePart part)
{
    switch (part) {
    case DatePart::Era:
        return time.era;
    case DatePart::Year:
        return time.year;
    case DatePart::Month:
        return time.month;
    case DatePart::Day:
        return time.day;
    case DatePart::FromHour:
        return time.fromHour;
    case DatePart::FromMinute:
        return time.fromMinute;
    case DatePart::ToHour:
        return time.toHour;
    case DatePart::ToMinute:
        return time.toMinute;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<DateItem> dateItems()
{
    return {
        {DatePart::Era, {}},     {DatePart::Year, {}},       {std::nullopt, u"年"_s},   {DatePart::Month, {}},
        {std::nullopt, u"月"_s}, {DatePart::Day, {}},        {std::nullopt, u"日"_s},   {DatePart::FromHour, {}},
        {std::nullopt, u"時"_s}, {DatePart::FromMinute, {}}, {std::nullopt, u"分～"_s}, {DatePart::ToHour, {}},
        {std::nullopt, u"時"_s}, {DatePart::ToMinute, {}},   {std::nullopt, u"分迄"_s},
    };
}

QString datePart(const TypedSessionTime& time, DatePart part)
{
    return partOf(time, part);
}

void setDatePart(TypedSessionTime& time, DatePart part, const QString& text)
{
    partOf(time, part) = text;
}

QList<PlacedDateItem> placeDate(const QRectF& cell, const DateMetrics& metrics)
{
    constexpr int EraCharacters = 2;
    QList<PlacedDateItem> placed;
    qreal x = cell.left() + metrics.padding;
    for (const DateItem& item : dateItems()) {
        qreal width = metrics.field;
        if (!item.part)
            width = metrics.em * static_cast<qreal>(item.unit.size());
        else if (*item.part == DatePart::Era)
            width = metrics.em * EraCharacters;
        placed.append({item, QRectF(x, cell.top(), width, cell.height())});
        x += width + metrics.gap;
    }
    return placed;
}

} // namespace yorozu::sheet
