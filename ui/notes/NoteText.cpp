// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/NoteText.h"

#include <QLocale>

namespace yorozu::ui {

namespace {
constexpr qint64 Kilo = 1024;
}

QString NoteText::size(qint64 bytes)
{
    if (bytes < Kilo)
        return tr("%1 bytes").arg(bytes);
    if (bytes < Kilo * Kilo)
        return tr("%1 KB").arg((bytes + Kilo / 2) / Kilo);
    return tr("%1 MB").arg(static_cast<double>(bytes) / static_cast<double>(Kilo * Kilo), 0, 'f', 1);
}

QString NoteText::day(QDate date, QDate today)
{
    if (date == today)
        return tr("today");
    if (date.year() == today.year())
        return date.toString(QStringLiteral("M/d"));
    return date.toString(QStringLiteral("yyyy/M/d"));
}

QString NoteText::weekday(QDate date)
{
    //: a date format of Qt: month, day, weekday
    return QLocale().toString(date, tr("M/d (ddd)"));
}

QString NoteText::moment(UtcSeconds moment, QDate today)
{
    return QStringLiteral("%1 %2").arg(day(tokyoDate(moment), today),
                                       tokyoTime(moment).toString(QStringLiteral("H:mm")));
}

} // namespace yorozu::ui
