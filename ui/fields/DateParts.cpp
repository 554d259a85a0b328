// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/DateParts.h"

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;
using sheet::DatePart;
using sheet::datePart;
using sheet::setDatePart;

namespace {

constexpr int MinutesOfDay = 24 * 60;
constexpr int MinuteStep = 5;

int floorTo(int value, int step)
{
    return value - value % step;
}

void stepEra(TypedSessionTime& time, int by)
{
    const QList<japanese::Era>& eras = allEras();
    qsizetype at = eras.size() - 1;
    for (qsizetype i = 0; i < eras.size(); ++i) {
        if (japanese::eraName(eras[i]) == time.era)
            at = i;
    }
    time.era = japanese::eraName(eras[std::clamp<qsizetype>(at + by, 0, eras.size() - 1)]);
}

// The field alone, where there is no whole date to carry over.
void stepNumber(TypedSessionTime& time, DatePart part, int by, int lowest, int highest, int today)
{
    bool number = false;
    const QString text = datePart(time, part);
    const int value = text == u"元"_s ? 1 : text.toInt(&number);
    if (!number && text != u"元"_s) {
        setDatePart(time, part, QString::number(today));
        return;
    }
    setDatePart(time, part, QString::number(std::clamp(value + by, lowest, highest)));
}

void stepDate(TypedSessionTime& time, DatePart part, int by, QDate today)
{
    const auto date = dateIn(time);
    if (!date) {
        const auto era = japanese::eraOf(today);
        if (part == DatePart::Year)
            stepNumber(time, part, by, 1, 99, era ? era->year : 1);
        else if (part == DatePart::Month)
            stepNumber(time, part, by, 1, 12, today.month());
        else
            stepNumber(time, part, by, 1, 31, today.day());
        return;
    }
    const QDate stepped = part == DatePart::Year    ? date->addYears(by)
                          : part == DatePart::Month ? date->addMonths(by)
                                                    : date->addDays(by);
    setDate(time, stepped);
}

void stepTime(TypedSessionTime& time, DatePart hourPart, DatePart minutePart, DatePart part, int by)
{
    bool hourKnown = false;
    bool minuteKnown = false;
    const int hour = datePart(time, hourPart).toInt(&hourKnown);
    const int minute = datePart(time, minutePart).toInt(&minuteKnown);
    if (part == hourPart) {
        const int next = hourKnown ? std::clamp(hour + by, 0, 23) : 9;
        setDatePart(time, hourPart, QString::number(next));
        return;
    }
    if (!minuteKnown) {
        setDatePart(time, minutePart, u"00"_s);
        return;
    }
    // 10:07 goes to 10:10 and to 10:05.
    const int before = (hourKnown ? hour * 60 : 0) + minute;
    const int base = by > 0 ? floorTo(before, MinuteStep) : floorTo(before + MinuteStep - 1, MinuteStep);
    const int highest = (hourKnown ? MinutesOfDay : 60) - MinuteStep;
    const int next = std::clamp(base + by * MinuteStep, 0, highest);
    if (hourKnown)
        setDatePart(time, hourPart, QString::number(next / 60));
    setDatePart(time, minutePart, u"%1"_s.arg(next % 60, 2, 10, QChar(u'0')));
}

} // namespace

const QList<japanese::Era>& allEras()
{
    using japanese::Era;
    static const QList<Era> eras{Era::Meiji, Era::Taisho, Era::Showa, Era::Heisei, Era::Reiwa};
    return eras;
}

DatePart nextPart(DatePart part)
{
    return part == DatePart::ToMinute ? part : static_cast<DatePart>(static_cast<int>(part) + 1);
}

DatePart previousPart(DatePart part)
{
    return part == DatePart::Era ? part : static_cast<DatePart>(static_cast<int>(part) - 1);
}

std::optional<QDate> dateIn(const TypedSessionTime& time)
{
    if (time.year.isEmpty() || time.month.isEmpty() || time.day.isEmpty())
        return std::nullopt;
    const auto date = japanese::parseDate(u"%1%2年%3月%4日"_s.arg(time.era, time.year, time.month, time.day));
    return date ? std::optional(*date) : std::nullopt;
}

void setDate(TypedSessionTime& time, QDate date)
{
    const auto era = japanese::eraOf(date);
    if (!era)
        return;
    time.era = japanese::eraName(era->era);
    time.year = QString::number(era->year);
    time.month = QString::number(date.month());
    time.day = QString::number(date.day());
}

TypedSessionTime stepPart(const TypedSessionTime& time, DatePart part, int by, QDate today)
{
    TypedSessionTime stepped = time;
    switch (part) {
    case DatePart::Era:
        stepEra(stepped, by);
        break;
    case DatePart::Year:
    case DatePart::Month:
    case DatePart::Day:
        stepDate(stepped, part, by, today);
        break;
    case DatePart::FromHour:
    case DatePart::FromMinute:
        stepTime(stepped, DatePart::FromHour, DatePart::FromMinute, part, by);
        break;
    case DatePart::ToHour:
    case DatePart::ToMinute:
        stepTime(stepped, DatePart::ToHour, DatePart::ToMinute, part, by);
        break;
    }
    return stepped;
}

} // namespace yorozu::ui
