// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/MonthSpan.h"

#include "core/japanese/EraDate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu {

namespace {

constexpr int April = 4;
constexpr int MonthsOfYear = 12;
constexpr int MonthsOfQuarter = 3;

QDate beginOfYear(QDate day)
{
    return {japanese::fiscalYear(day), April, 1};
}

} // namespace

MonthSpan MonthSpan::quarter(QDate day)
{
    const QDate april = beginOfYear(day);
    const int since = (day.month() - April + MonthsOfYear) % MonthsOfYear;
    return {april.addMonths(since / MonthsOfQuarter * MonthsOfQuarter), MonthsOfQuarter};
}

MonthSpan MonthSpan::fiscalYear(QDate day)
{
    return {beginOfYear(day), MonthsOfYear};
}

MonthSpan MonthSpan::yearToDate() const
{
    const QDate end = last();
    const QDate april = beginOfYear(end);
    return {april, (end.month() - April + MonthsOfYear) % MonthsOfYear + 1};
}

QString monthCode(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

std::optional<QDate> monthFromCode(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{4})-(\\d{2})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    return match.hasMatch() && day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace yorozu
