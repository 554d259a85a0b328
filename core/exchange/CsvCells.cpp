// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvCells.h"

#include "core/japanese/EraDate.h"
#include "core/japanese/TimeText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

// Day numbers of spreadsheets that can be meant: 1968 to 2064.
constexpr int FirstDayNumber = 25'000;
constexpr int LastDayNumber = 60'000;

} // namespace

Result<QDate> cellDate(QString typed)
{
    static const QRegularExpression midnight(u"[ T]0?0:00(:00)?$"_s);
    typed.remove(midnight);
    const Result<QDate> date = japanese::parseDate(typed);
    bool number = false;
    const int days = typed.toInt(&number);
    if (!date && number && days >= FirstDayNumber && days <= LastDayNumber)
        return QDate(1899, 12, 30).addDays(days);
    return date;
}

Result<QTime> cellTime(QString typed)
{
    static const QRegularExpression seconds(u"^(\\d{1,2}:\\d{2}):00$"_s);
    typed.replace(seconds, u"\\1"_s);
    return japanese::parseTime(typed);
}

QStringList cellList(const QString& text)
{
    static const QRegularExpression separator(u"[、，,;；\\n]"_s);
    QStringList list;
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            list.append(part.trimmed());
    }
    return list;
}

} // namespace yorozu::exchange
