// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QDate>
#include <QString>

namespace yorozu {

// Whole months of the calendar in a row: one is 月報, three are 四半期, twelve are 年報. The fiscal year begins in
// April.
struct MonthSpan
{
    QDate first; // of its first month
    int months = 1;

    static MonthSpan month(QDate day) { return {QDate(day.year(), day.month(), 1), 1}; }
    static MonthSpan quarter(QDate day);
    static MonthSpan fiscalYear(QDate day);

    QDate last() const { return first.addMonths(months).addDays(-1); } // belongs to it
    bool contains(QDate day) const { return first <= day && day <= last(); }
    // As many months before.
    MonthSpan previous() const { return {first.addMonths(-months), months}; }
    // From the April before its last month to its end: what 年度累計 counts.
    MonthSpan yearToDate() const;
    bool operator==(const MonthSpan&) const = default;
};

QString monthCode(QDate day); // 2024-06
// The first day of the month; nothing if the text is none.
std::optional<QDate> monthFromCode(const QString& text);

} // namespace yorozu
