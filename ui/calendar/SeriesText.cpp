// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SeriesText.h"

#include "ui/today/DateText.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

QString SeriesText::name(Repeat repeat)
{
    switch (repeat) {
    case Repeat::Daily:
        return tr("Daily");
    case Repeat::Weekly:
        return tr("Weekly");
    case Repeat::Monthly:
        return tr("Monthly");
    }
    Q_UNREACHABLE();
}

QString SeriesText::rhythm(const SeriesRule& rule)
{
    const QLocale locale;
    if (rule.repeat == Repeat::Daily)
        return rule.every == 1 ? tr("every day") : tr("every %1 days").arg(rule.every);
    const QString weekday = locale.standaloneDayName(rule.first.dayOfWeek());
    if (rule.repeat == Repeat::Weekly) {
        QList<int> days = rule.weekdays.isEmpty() ? QList<int>{rule.first.dayOfWeek()} : rule.weekdays;
        std::sort(days.begin(), days.end());
        QStringList names;
        for (const int day : std::as_const(days))
            names.append(locale.standaloneDayName(day, QLocale::ShortFormat));
        const QString on = days.size() == 1 ? locale.standaloneDayName(days.constFirst()) : names.join(tr("/", "days"));
        //: %1 the days of the week
        return rule.every == 1 ? tr("every week on %1").arg(on) : tr("every %2 weeks on %1").arg(on).arg(rule.every);
    }
    QString on;
    if (rule.nth == 0)
        on = tr("day %1", "of the month").arg(rule.first.day());
    else if (rule.nth == SeriesRule::LastOfMonth)
        on = tr("the last %1", "weekday of the month").arg(weekday);
    else
        //: %1 a number, %2 a day of the week
        on = tr("%2 no. %1", "weekday of the month").arg(rule.nth).arg(weekday);
    //: %1 the day of the month
    return rule.every == 1 ? tr("every month on %1").arg(on) : tr("every %2 months on %1").arg(on).arg(rule.every);
}

QString SeriesText::rule(const SeriesRule& rule)
{
    const QString end = rule.until.isValid() ? tr("until %1").arg(DateText::shortDay(rule.until))
                                             : tr("%n session(s)", "of a series", rule.times);
    return rhythm(rule) + tr(", ") + end;
}

} // namespace yorozu::ui
