// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace yorozu::japanese {

enum class Era { Meiji, Taisho, Showa, Heisei, Reiwa };

QString eraName(Era era);   // 明治 大正 昭和 平成 令和
QString eraLetter(Era era); // M T S H R

// A year as it is counted within its era: 元年 is 1.
struct EraYear
{
    Era era = Era::Reiwa;
    int year = 1;

    bool operator==(const EraYear&) const = default;
};

// The day on which an era changes belongs to the new one, as each decree says (30 July 1912 is 大正元年).
// Japan counted by the lunisolar calendar until 明治5年12月2日; the Gregorian calendar began with 明治6年1月1日,
// 1873-01-01. Dates from 1868-01-25 (the first day of 明治元年) until then are accepted and counted as if it had held
// already. Earlier dates and invalid ones have no era here.
std::optional<EraYear> eraOf(QDate date);

// Refuses days that are not in the calendar, and days outside of the era, ErrorKind::Invalid, with the reason in a
// sentence for the user that also names the right spelling (令和1年4月30日 is 平成31年4月30日). The last year is 2200.
Result<QDate> dateOf(Era era, int year, int month, int day);

// Reads every spelling that people use: 6.4.1  R6/4/1  r6-4-1  R060401  令和6年4月1日  令和元年5月1日  令6.4.1
// ㋿6年4月1日 令和六年四月一日  20240401  2024-04-01  2024/4/1  2024年4月1日(月); full-width letters,
// digits and separators as well. A year of up to three digits without an era is one of the current era, a year of four
// digits is 1868–2200 of the Gregorian calendar. A weekday behind the date must be the right one: a wrong one means
// that the date is mistyped. Everything else is refused, ErrorKind::Invalid, with the reason in a sentence for the
// user.
Result<QDate> parseDate(const QString& text);

// The answers are empty for a date without an era. parseDate reads formatEra and formatEraShort back; formatEraDots
// leaves the era out, as the date stamps of the form do, so that only dates of the current era come back.
QString formatEra(QDate date);      // 令和6年4月1日, 令和元年5月1日
QString formatEraShort(QDate date); // R6.4.1
QString formatEraDots(QDate date);  // 6.4.1

// The fiscal year runs from April to March and is called by the calendar year in which its April falls.
int fiscalYear(QDate date);
// 2023 → 令和5年度, 2019 → 令和元年度, 1988 → 昭和63年度, 1989 → 平成元年度 (by the era at the end of the fiscal year's
// first December, so that 昭和64年度 does not exist). Empty before 1868.
QString fiscalYearName(int fiscalYear);

} // namespace yorozu::japanese
