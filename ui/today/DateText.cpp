// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/DateText.h"

#include "core/japanese/EraDate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

QString DateText::day(QDate date)
{
    //: A date format of Qt (d, M, MMM, ddd): the head of the page of the day.
    return QLocale().toString(date, tr("ddd d MMM"));
}

QString DateText::shortDay(QDate date)
{
    //: A date format of Qt: the day in a list.
    return QLocale().toString(date, tr("d MMM", "list"));
}

QString DateText::monthDay(QDate date)
{
    //: A date format of Qt: the day in a narrow column.
    return QLocale().toString(date, tr("d MMM", "narrow"));
}

QString DateText::moment(UtcSeconds moment)
{
    return monthDay(tokyoDate(moment)) + u' ' + time(moment);
}

QString DateText::relative(UtcSeconds moment, QDate today)
{
    const QDate date = tokyoDate(moment);
    if (date == today)
        return tr("Today %1").arg(time(moment));
    if (date.addDays(1) == today)
        return tr("Yesterday %1").arg(time(moment));
    return shortDay(date);
}

QString DateText::time(UtcSeconds moment)
{
    return tokyoTime(moment).toString(u"H:mm"_s);
}

QString DateText::full(QDate date)
{
    const QLocale locale;
    if (locale.language() == QLocale::Japanese)
        return u"%1（%2）"_s.arg(japanese::formatEra(date), locale.toString(date, u"ddd"_s));
    return locale.toString(date, u"ddd d MMM yyyy"_s);
}

QString DateText::dayAndTime(UtcSeconds moment)
{
    //: a day and a time: 20 Nov 10:00; nothing between them in Japanese
    return tr("%1 %2").arg(shortDay(tokyoDate(moment)), time(moment));
}

} // namespace yorozu::ui
