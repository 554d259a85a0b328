// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/EraDate.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace yorozu;
using namespace yorozu::japanese;
using namespace Qt::StringLiterals;

namespace {

struct Boundary
{
    QDate date;
    Era era;
    int year;
    QString text;
};

struct Refused
{
    Era era;
    int year;
    int month;
    int day;
    QString reason; // a part of the sentence
};

} // namespace

TEST_CASE("eras begin and end on the days of their decrees")
{
    const QList<Boundary> table{
        {{1868, 1, 25}, Era::Meiji, 1, u"明治元年1月25日"_s},
        {{1868, 12, 31}, Era::Meiji, 1, u"明治元年12月31日"_s},
        {{1873, 1, 1}, Era::Meiji, 6, u"明治6年1月1日"_s},
        {{1912, 7, 29}, Era::Meiji, 45, u"明治45年7月29日"_s},
        {{1912, 7, 30}, Era::Taisho, 1, u"大正元年7月30日"_s},
        {{1926, 12, 24}, Era::Taisho, 15, u"大正15年12月24日"_s},
        {{1926, 12, 25}, Era::Showa, 1, u"昭和元年12月25日"_s},
        {{1927, 1, 1}, Era::Showa, 2, u"昭和2年1月1日"_s},
        {{1989, 1, 7}, Era::Showa, 64, u"昭和64年1月7日"_s},
        {{1989, 1, 8}, Era::Heisei, 1, u"平成元年1月8日"_s},
        {{2019, 4, 30}, Era::Heisei, 31, u"平成31年4月30日"_s},
        {{2019, 5, 1}, Era::Reiwa, 1, u"令和元年5月1日"_s},
        {{2024, 4, 1}, Era::Reiwa, 6, u"令和6年4月1日"_s},
        {{2024, 2, 29}, Era::Reiwa, 6, u"令和6年2月29日"_s},
    };
    for (const Boundary& row : table) {
        CAPTURE(row.text);
        const auto year = eraOf(row.date);
        REQUIRE(year.has_value());
        CHECK(year->era == row.era);
        CHECK(year->year == row.year);
        CHECK(formatEra(row.date) == row.text);
        const auto back = dateOf(row.era, row.year, row.date.month(), row.date.day());
        REQUIRE(back);
        CHECK(*back == row.date);
    }
}

TEST_CASE("a date before 明治 has no era")
{
    CHECK_FALSE(eraOf(QDate(1868, 1, 24)));
    CHECK_FALSE(eraOf(QDate()));
    CHECK(formatEra(QDate(1868, 1, 24)).isEmpty());
    CHECK(formatEraShort(QDate()).isEmpty());
    CHECK(formatEraDots(QDate()).isEmpty());
}

TEST_CASE("names and letters of the eras")
{
    QStringList names;
    QString letters;
    for (const Era era : {Era::Meiji, Era::Taisho, Era::Showa, Era::Heisei, Era::Reiwa}) {
        names += eraName(era);
        letters += eraLetter(era);
    }
    CHECK(names == QStringList{u"明治"_s, u"大正"_s, u"昭和"_s, u"平成"_s, u"令和"_s});
    CHECK(letters == u"MTSHR"_s);
}

TEST_CASE("impossible era dates are refused with the reason")
{
    const QList<Refused> table{
        {Era::Reiwa, 1, 4, 30, u"平成31年4月30日"_s},
        {Era::Reiwa, 1, 4, 30, u"2019-05-01"_s},
        {Era::Reiwa, 1, 1, 1, u"平成31年1月1日"_s},
        {Era::Heisei, 31, 5, 1, u"令和元年5月1日"_s},
        {Era::Heisei, 31, 5, 1, u"2019-04-30"_s},
        {Era::Heisei, 1, 1, 7, u"昭和64年1月7日"_s},
        {Era::Heisei, 32, 1, 1, u"令和2年1月1日"_s},
        {Era::Showa, 64, 1, 8, u"平成元年1月8日"_s},
        {Era::Showa, 65, 1, 1, u"平成2年1月1日"_s},
        {Era::Showa, 1, 12, 24, u"大正15年12月24日"_s},
        {Era::Taisho, 15, 12, 25, u"昭和元年12月25日"_s},
        {Era::Taisho, 1, 7, 29, u"明治45年7月29日"_s},
        {Era::Meiji, 45, 7, 30, u"大正元年7月30日"_s},
        {Era::Meiji, 1, 1, 24, u"1868"_s},
        {Era::Reiwa, 6, 2, 30, u"令和6年2月30日"_s},
        {Era::Reiwa, 5, 2, 29, u"令和5年2月29日"_s},
        {Era::Reiwa, 6, 13, 1, u"令和6年13月1日"_s},
        {Era::Reiwa, 6, 0, 1, u"calendar"_s},
        {Era::Reiwa, 6, 4, 31, u"calendar"_s},
        {Era::Reiwa, 0, 4, 1, u"元年"_s},
        {Era::Reiwa, -1, 4, 1, u"元年"_s},
        {Era::Reiwa, 183, 1, 1, u"2200"_s},
        {Era::Showa, 2147483647, 1, 1, u"2200"_s},
    };
    for (const Refused& row : table) {
        const auto date = dateOf(row.era, row.year, row.month, row.day);
        CAPTURE(eraName(row.era), row.year, row.month, row.day);
        REQUIRE_FALSE(date);
        CHECK(date.error().kind == ErrorKind::Invalid);
        CAPTURE(date.error().message);
        CHECK(date.error().message.contains(row.reason));
    }
}

TEST_CASE("the last date is the end of 2200")
{
    const auto last = dateOf(Era::Reiwa, 182, 12, 31);
    REQUIRE(last);
    CHECK(*last == QDate(2200, 12, 31));
}

TEST_CASE("short spellings")
{
    CHECK(formatEraShort(QDate(2024, 4, 1)) == u"R6.4.1"_s);
    CHECK(formatEraShort(QDate(1868, 10, 23)) == u"M1.10.23"_s);
    CHECK(formatEraShort(QDate(1926, 12, 24)) == u"T15.12.24"_s);
    CHECK(formatEraShort(QDate(1989, 1, 7)) == u"S64.1.7"_s);
    CHECK(formatEraShort(QDate(1989, 1, 8)) == u"H1.1.8"_s);
    CHECK(formatEraDots(QDate(2024, 11, 21)) == u"6.11.21"_s);
    CHECK(formatEraDots(QDate(2019, 5, 1)) == u"1.5.1"_s);
}

TEST_CASE("every day from 1873 to 2099 comes back from its spellings")
{
    int days = 0;
    int failures = 0;
    for (QDate date(1873, 1, 1); date <= QDate(2099, 12, 31); date = date.addDays(1)) {
        ++days;
        for (const QString& text : {formatEra(date), formatEraShort(date), date.toString(Qt::ISODate)}) {
            const auto back = parseDate(text);
            if (back && *back == date)
                continue;
            ++failures;
            UNSCOPED_INFO(text.toStdString());
        }
        if (date < QDate(2019, 5, 1))
            continue;
        const auto dots = parseDate(formatEraDots(date));
        failures += dots && *dots == date ? 0 : 1;
    }
    CHECK(days == 82910);
    CHECK(failures == 0);
}

TEST_CASE("each day has a spelling of its own")
{
    QSet<QString> seen;
    int days = 0;
    for (QDate date(1900, 1, 1); date < QDate(2040, 1, 1); date = date.addDays(1), ++days)
        seen.insert(formatEra(date));
    CHECK(seen.size() == days);
}

TEST_CASE("the fiscal year begins in April")
{
    CHECK(fiscalYear(QDate(2024, 3, 31)) == 2023);
    CHECK(fiscalYear(QDate(2024, 4, 1)) == 2024);
    CHECK(fiscalYear(QDate(2024, 12, 31)) == 2024);
    CHECK(fiscalYear(QDate(2025, 1, 1)) == 2024);
}

TEST_CASE("names of fiscal years")
{
    const QList<std::pair<int, QString>> table{
        {2023, u"令和5年度"_s},  {2024, u"令和6年度"_s},  {2020, u"令和2年度"_s},  {2019, u"令和元年度"_s},
        {2018, u"平成30年度"_s}, {1990, u"平成2年度"_s},  {1989, u"平成元年度"_s}, {1988, u"昭和63年度"_s},
        {1927, u"昭和2年度"_s},  {1925, u"大正14年度"_s}, {1912, u"大正元年度"_s}, {1911, u"明治44年度"_s},
    };
    for (const auto& [year, name] : table)
        CHECK(fiscalYearName(year) == name);
    CHECK(fiscalYearName(1867).isEmpty());
    for (int year = 1868; year <= 2200; ++year)
        CHECK(fiscalYearName(year) != u"昭和64年度"_s);
}
