// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/EraDate.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

namespace {

constexpr int lastYear = 2200; // later ones are typing errors

struct EraFacts
{
    Era era;
    QDate begin;
    char16_t name[3];
    char16_t letter[2];
};

const std::array<EraFacts, 5>& eras()
{
    static const std::array<EraFacts, 5> facts{{
        {Era::Meiji, QDate(1868, 1, 25), u"明治", u"M"},
        {Era::Taisho, QDate(1912, 7, 30), u"大正", u"T"},
        {Era::Showa, QDate(1926, 12, 25), u"昭和", u"S"},
        {Era::Heisei, QDate(1989, 1, 8), u"平成", u"H"},
        {Era::Reiwa, QDate(2019, 5, 1), u"令和", u"R"},
    }};
    return facts;
}

const EraFacts& factsOf(Era era)
{
    return eras()[size_t(era)];
}

QString yearText(int year)
{
    return year == 1 ? u"元"_s : QString::number(year);
}

QString eraText(const QString& era, int year, int month, int day)
{
    return u"%1%2年%3月%4日"_s.arg(era, yearText(year), QString::number(month), QString::number(day));
}

Error invalid(const QString& message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

// Both directions in one sentence, since people err in both: 令和1年4月30日 and 昭和65年1月1日.
Error outsideOfEra(Era era, const QString& typed, QDate date)
{
    const auto real = eraOf(date);
    if (!real) {
        return invalid(
            QCoreApplication::translate("EraDate", "%1 is before 25 January 1868, the first day of 明治.").arg(typed));
    }
    if (date < factsOf(era).begin) {
        return invalid(QCoreApplication::translate("EraDate", "%1 does not exist: %2 began on %3. That day is %4.")
                           .arg(typed, eraName(era), factsOf(era).begin.toString(Qt::ISODate), formatEra(date)));
    }
    const QDate last = eras()[size_t(era) + 1].begin.addDays(-1);
    return invalid(QCoreApplication::translate("EraDate", "%1 does not exist: %2 ended on %3. That day is %4.")
                       .arg(typed, eraName(era), last.toString(Qt::ISODate), formatEra(date)));
}

} // namespace

QString eraName(Era era)
{
    return QString::fromUtf16(factsOf(era).name);
}

QString eraLetter(Era era)
{
    return QString::fromUtf16(factsOf(era).letter);
}

std::optional<EraYear> eraOf(QDate date)
{
    if (!date.isValid())
        return std::nullopt;
    std::optional<EraYear> answer;
    for (const EraFacts& facts : eras()) {
        if (date >= facts.begin)
            answer = EraYear{facts.era, date.year() - facts.begin.year() + 1};
    }
    return answer;
}

Result<QDate> dateOf(Era era, int year, int month, int day)
{
    const int firstYear = factsOf(era).begin.year();
    if (year < 1)
        return invalid(QCoreApplication::translate("EraDate", "The years of an era begin with 1 (元年)."));
    if (year > lastYear - firstYear + 1) {
        return invalid(QCoreApplication::translate("EraDate", "%1%2年 lies beyond the year %3.")
                           .arg(eraName(era), QString::number(year), QString::number(lastYear)));
    }
    const QDate date(firstYear + year - 1, month, day);
    const QString typed = eraText(eraName(era), year, month, day);
    if (!date.isValid())
        return invalid(QCoreApplication::translate("EraDate", "%1 is not in the calendar.").arg(typed));
    const auto real = eraOf(date);
    if (real && real->era == era)
        return date;
    return outsideOfEra(era, typed, date);
}

QString formatEra(QDate date)
{
    const auto year = eraOf(date);
    return year ? eraText(eraName(year->era), year->year, date.month(), date.day()) : QString();
}

QString formatEraShort(QDate date)
{
    const auto year = eraOf(date);
    return year ? eraLetter(year->era) + formatEraDots(date) : QString();
}

QString formatEraDots(QDate date)
{
    const auto year = eraOf(date);
    return year ? u"%1.%2.%3"_s.arg(year->year).arg(date.month()).arg(date.day()) : QString();
}

int fiscalYear(QDate date)
{
    return date.month() >= 4 ? date.year() : date.year() - 1;
}

QString fiscalYearName(int fiscalYear)
{
    // 2019 began in 平成31年 and is 令和元年度, 1989 is 平成元年度: the era in force when the calendar year ends. The
    // year of 大正15年 had six days of 昭和 left and is called 大正15年度 or 昭和元年度; the rule gives the latter.
    const auto year = eraOf(QDate(fiscalYear, 12, 31));
    return year ? u"%1%2年度"_s.arg(eraName(year->era), yearText(year->year)) : QString();
}

} // namespace yorozu::japanese
