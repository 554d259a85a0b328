// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Holidays.h"
#include "tests/support/catch.h"

#include <QSet>
#include <QStringList>

using namespace yorozu;
using namespace yorozu::japanese;
using namespace Qt::StringLiterals;

namespace {

// "01-01 元日" …, as the lists of the Cabinet Office are read.
QStringList listOf(const Holidays& holidays, int year)
{
    QStringList list;
    for (const Holiday& holiday : holidays.ofYear(year))
        list += holiday.date.toString(u"MM-dd "_s) + holiday.name;
    return list;
}

QStringList lines(const QString& text)
{
    return text.split(u", "_s);
}

} // namespace

TEST_CASE("whole years as they were published")
{
    const QList<std::pair<int, QString>> table{
        {1948, u"09-23 秋分の日, 11-03 文化の日, 11-23 勤労感謝の日"_s},
        {1949, u"01-01 元日, 01-15 成人の日, 03-21 春分の日, 04-29 天皇誕生日, 05-03 憲法記念日, 05-05 こどもの日, "
               "09-23 秋分の日, 11-03 文化の日, 11-23 勤労感謝の日"_s},
        {1959, u"01-01 元日, 01-15 成人の日, 03-21 春分の日, 04-10 皇太子明仁親王の結婚の儀, 04-29 天皇誕生日, "
               "05-03 憲法記念日, 05-05 こどもの日, 09-24 秋分の日, 11-03 文化の日, 11-23 勤労感謝の日"_s},
        {1966, u"01-01 元日, 01-15 成人の日, 03-21 春分の日, 04-29 天皇誕生日, 05-03 憲法記念日, 05-05 こどもの日, "
               "09-15 敬老の日, 09-23 秋分の日, 10-10 体育の日, 11-03 文化の日, 11-23 勤労感謝の日"_s},
        {1973, u"01-01 元日, 01-15 成人の日, 02-11 建国記念の日, 03-21 春分の日, 04-29 天皇誕生日, 04-30 振替休日, "
               "05-03 憲法記念日, 05-05 こどもの日, 09-15 敬老の日, 09-23 秋分の日, 09-24 振替休日, 10-10 体育の日, "
               "11-03 文化の日, 11-23 勤労感謝の日"_s},
        {1986, u"01-01 元日, 01-15 成人の日, 02-11 建国記念の日, 03-21 春分の日, 04-29 天皇誕生日, 05-03 憲法記念日, "
               "05-05 こどもの日, 09-15 敬老の日, 09-23 秋分の日, 10-10 体育の日, 11-03 文化の日, 11-23 勤労感謝の日, "
               "11-24 振替休日"_s},
        {1988, u"01-01 元日, 01-15 成人の日, 02-11 建国記念の日, 03-20 春分の日, 03-21 振替休日, 04-29 天皇誕生日, "
               "05-03 憲法記念日, 05-04 国民の休日, 05-05 こどもの日, 09-15 敬老の日, 09-23 秋分の日, 10-10 体育の日, "
               "11-03 文化の日, 11-23 勤労感謝の日"_s},
        {1989, u"01-01 元日, 01-02 振替休日, 01-15 成人の日, 01-16 振替休日, 02-11 建国記念の日, "
               "02-24 昭和天皇の大喪の礼, 03-21 春分の日, 04-29 みどりの日, 05-03 憲法記念日, 05-04 国民の休日, "
               "05-05 こどもの日, 09-15 敬老の日, 09-23 秋分の日, 10-10 体育の日, 11-03 文化の日, 11-23 勤労感謝の日, "
               "12-23 天皇誕生日"_s},
        {1990, u"01-01 元日, 01-15 成人の日, 02-11 建国記念の日, 02-12 振替休日, 03-21 春分の日, 04-29 みどりの日, "
               "04-30 振替休日, 05-03 憲法記念日, 05-04 国民の休日, 05-05 こどもの日, 09-15 敬老の日, 09-23 秋分の日, "
               "09-24 振替休日, 10-10 体育の日, 11-03 文化の日, 11-12 即位礼正殿の儀, 11-23 勤労感謝の日, "
               "12-23 天皇誕生日, 12-24 振替休日"_s},
        {1993, u"01-01 元日, 01-15 成人の日, 02-11 建国記念の日, 03-20 春分の日, 04-29 みどりの日, 05-03 憲法記念日, "
               "05-04 国民の休日, 05-05 こどもの日, 06-09 皇太子徳仁親王の結婚の儀, 09-15 敬老の日, 09-23 秋分の日, "
               "10-10 体育の日, 10-11 振替休日, 11-03 文化の日, 11-23 勤労感謝の日, 12-23 天皇誕生日"_s},
        {1999, u"01-01 元日, 01-15 成人の日, 02-11 建国記念の日, 03-21 春分の日, 03-22 振替休日, 04-29 みどりの日, "
               "05-03 憲法記念日, 05-04 国民の休日, 05-05 こどもの日, 07-20 海の日, 09-15 敬老の日, 09-23 秋分の日, "
               "10-10 体育の日, 10-11 振替休日, 11-03 文化の日, 11-23 勤労感謝の日, 12-23 天皇誕生日"_s},
        {2000, u"01-01 元日, 01-10 成人の日, 02-11 建国記念の日, 03-20 春分の日, 04-29 みどりの日, 05-03 憲法記念日, "
               "05-04 国民の休日, 05-05 こどもの日, 07-20 海の日, 09-15 敬老の日, 09-23 秋分の日, 10-09 体育の日, "
               "11-03 文化の日, 11-23 勤労感謝の日, 12-23 天皇誕生日"_s},
        {2003, u"01-01 元日, 01-13 成人の日, 02-11 建国記念の日, 03-21 春分の日, 04-29 みどりの日, 05-03 憲法記念日, "
               "05-05 こどもの日, 07-21 海の日, 09-15 敬老の日, 09-23 秋分の日, 10-13 体育の日, 11-03 文化の日, "
               "11-23 勤労感謝の日, 11-24 振替休日, 12-23 天皇誕生日"_s},
        {2008, u"01-01 元日, 01-14 成人の日, 02-11 建国記念の日, 03-20 春分の日, 04-29 昭和の日, 05-03 憲法記念日, "
               "05-04 みどりの日, 05-05 こどもの日, 05-06 振替休日, 07-21 海の日, 09-15 敬老の日, 09-23 秋分の日, "
               "10-13 体育の日, 11-03 文化の日, 11-23 勤労感謝の日, 11-24 振替休日, 12-23 天皇誕生日"_s},
        {2009, u"01-01 元日, 01-12 成人の日, 02-11 建国記念の日, 03-20 春分の日, 04-29 昭和の日, 05-03 憲法記念日, "
               "05-04 みどりの日, 05-05 こどもの日, 05-06 振替休日, 07-20 海の日, 09-21 敬老の日, 09-22 国民の休日, "
               "09-23 秋分の日, 10-12 体育の日, 11-03 文化の日, 11-23 勤労感謝の日, 12-23 天皇誕生日"_s},
        {2015, u"01-01 元日, 01-12 成人の日, 02-11 建国記念の日, 03-21 春分の日, 04-29 昭和の日, 05-03 憲法記念日, "
               "05-04 みどりの日, 05-05 こどもの日, 05-06 振替休日, 07-20 海の日, 09-21 敬老の日, 09-22 国民の休日, "
               "09-23 秋分の日, 10-12 体育の日, 11-03 文化の日, 11-23 勤労感謝の日, 12-23 天皇誕生日"_s},
        {2018, u"01-01 元日, 01-08 成人の日, 02-11 建国記念の日, 02-12 振替休日, 03-21 春分の日, 04-29 昭和の日, "
               "04-30 振替休日, 05-03 憲法記念日, 05-04 みどりの日, 05-05 こどもの日, 07-16 海の日, 08-11 山の日, "
               "09-17 敬老の日, 09-23 秋分の日, 09-24 振替休日, 10-08 体育の日, 11-03 文化の日, 11-23 勤労感謝の日, "
               "12-23 天皇誕生日, 12-24 振替休日"_s},
        {2019, u"01-01 元日, 01-14 成人の日, 02-11 建国記念の日, 03-21 春分の日, 04-29 昭和の日, 04-30 国民の休日, "
               "05-01 天皇の即位の日, 05-02 国民の休日, 05-03 憲法記念日, 05-04 みどりの日, 05-05 こどもの日, "
               "05-06 振替休日, 07-15 海の日, 08-11 山の日, 08-12 振替休日, 09-16 敬老の日, 09-23 秋分の日, "
               "10-14 体育の日, 10-22 即位礼正殿の儀, 11-03 文化の日, 11-04 振替休日, 11-23 勤労感謝の日"_s},
        {2020,
         u"01-01 元日, 01-13 成人の日, 02-11 建国記念の日, 02-23 天皇誕生日, 02-24 振替休日, 03-20 春分の日, "
         "04-29 昭和の日, 05-03 憲法記念日, 05-04 みどりの日, 05-05 こどもの日, 05-06 振替休日, 07-23 海の日, "
         "07-24 スポーツの日, 08-10 山の日, 09-21 敬老の日, 09-22 秋分の日, 11-03 文化の日, 11-23 勤労感謝の日"_s},
        {2021, u"01-01 元日, 01-11 成人の日, 02-11 建国記念の日, 02-23 天皇誕生日, 03-20 春分の日, 04-29 昭和の日, "
               "05-03 憲法記念日, 05-04 みどりの日, 05-05 こどもの日, 07-22 海の日, 07-23 スポーツの日, 08-08 山の日, "
               "08-09 振替休日, 09-20 敬老の日, 09-23 秋分の日, 11-03 文化の日, 11-23 勤労感謝の日"_s},
        {2022, u"01-01 元日, 01-10 成人の日, 02-11 建国記念の日, 02-23 天皇誕生日, 03-21 春分の日, 04-29 昭和の日, "
               "05-03 憲法記念日, 05-04 みどりの日, 05-05 こどもの日, 07-18 海の日, 08-11 山の日, 09-19 敬老の日, "
               "09-23 秋分の日, 10-10 スポーツの日, 11-03 文化の日, 11-23 勤労感謝の日"_s},
        {2024, u"01-01 元日, 01-08 成人の日, 02-11 建国記念の日, 02-12 振替休日, 02-23 天皇誕生日, 03-20 春分の日, "
               "04-29 昭和の日, 05-03 憲法記念日, 05-04 みどりの日, 05-05 こどもの日, 05-06 振替休日, 07-15 海の日, "
               "08-11 山の日, 08-12 振替休日, 09-16 敬老の日, 09-22 秋分の日, 09-23 振替休日, 10-14 スポーツの日, "
               "11-03 文化の日, 11-04 振替休日, 11-23 勤労感謝の日"_s},
        {2025, u"01-01 元日, 01-13 成人の日, 02-11 建国記念の日, 02-23 天皇誕生日, 02-24 振替休日, 03-20 春分の日, "
               "04-29 昭和の日, 05-03 憲法記念日, 05-04 みどりの日, 05-05 こどもの日, 05-06 振替休日, 07-21 海の日, "
               "08-11 山の日, 09-15 敬老の日, 09-23 秋分の日, 10-13 スポーツの日, 11-03 文化の日, 11-23 勤労感謝の日, "
               "11-24 振替休日"_s},
        {2026, u"01-01 元日, 01-12 成人の日, 02-11 建国記念の日, 02-23 天皇誕生日, 03-20 春分の日, 04-29 昭和の日, "
               "05-03 憲法記念日, 05-04 みどりの日, 05-05 こどもの日, 05-06 振替休日, 07-20 海の日, 08-11 山の日, "
               "09-21 敬老の日, 09-22 国民の休日, 09-23 秋分の日, 10-12 スポーツの日, 11-03 文化の日, "
               "11-23 勤労感謝の日"_s},
        {2032, u"01-01 元日, 01-12 成人の日, 02-11 建国記念の日, 02-23 天皇誕生日, 03-20 春分の日, 04-29 昭和の日, "
               "05-03 憲法記念日, 05-04 みどりの日, 05-05 こどもの日, 07-19 海の日, 08-11 山の日, 09-20 敬老の日, "
               "09-21 国民の休日, 09-22 秋分の日, 10-11 スポーツの日, 11-03 文化の日, 11-23 勤労感謝の日"_s},
    };
    const Holidays holidays;
    for (const auto& [year, published] : table) {
        CAPTURE(year);
        CHECK(listOf(holidays, year) == lines(published));
    }
}

TEST_CASE("equinoxes as they were announced")
{
    // Those of 1948 to 2027 that do not fall on 21 March and on 23 September.
    const QSet<int> march20{1960, 1964, 1968, 1972, 1976, 1980, 1984, 1988, 1992, 1993, 1996, 1997, 2000, 2001,
                            2004, 2005, 2008, 2009, 2012, 2013, 2016, 2017, 2020, 2021, 2024, 2025, 2026};
    const QSet<int> september24{1951, 1955, 1959, 1963, 1967, 1971, 1975, 1979};
    const QSet<int> september22{2012, 2016, 2020, 2024};
    const Holidays holidays;
    for (int year = 1948; year <= 2027; ++year) {
        CAPTURE(year);
        const int spring = march20.contains(year) ? 20 : 21;
        const int autumn = september24.contains(year) ? 24 : september22.contains(year) ? 22 : 23;
        const auto march = holidays.on(QDate(year, 3, spring));
        const auto september = holidays.on(QDate(year, 9, autumn));
        CHECK(march.has_value() == (year > 1948));
        if (march)
            CHECK(march->name == u"春分の日"_s);
        REQUIRE(september);
        CHECK(september->name == u"秋分の日"_s);
    }
}

TEST_CASE("days that are easily got wrong")
{
    const QList<std::pair<QDate, QString>> table{
        {{1948, 5, 3}, {}},
        {{1966, 2, 11}, {}},
        {{1967, 2, 11}, u"建国記念の日"_s},
        {{1973, 2, 12}, {}},
        {{1973, 4, 30}, u"振替休日"_s},
        {{1985, 5, 4}, {}},
        {{1986, 5, 4}, {}},
        {{1987, 5, 4}, u"振替休日"_s},
        {{1992, 5, 4}, u"振替休日"_s},
        {{1997, 5, 4}, {}},
        {{1998, 5, 4}, u"振替休日"_s},
        {{2003, 5, 4}, {}},
        {{2006, 5, 4}, u"国民の休日"_s},
        {{2007, 4, 30}, u"振替休日"_s},
        {{2007, 5, 4}, u"みどりの日"_s},
        {{2016, 8, 11}, u"山の日"_s},
        {{2015, 8, 11}, {}},
        {{2019, 2, 23}, {}},
        {{2019, 12, 23}, {}},
        {{2020, 10, 12}, {}},
        {{2020, 7, 20}, {}},
        {{2020, 8, 11}, {}},
        {{2021, 10, 11}, {}},
        {{2021, 8, 11}, {}},
        {{2024, 4, 1}, {}},
        {{2099, 12, 31}, {}},
        {{2099, 11, 23}, u"勤労感謝の日"_s},
    };
    const Holidays holidays;
    for (const auto& [date, name] : table) {
        CAPTURE(date);
        const auto holiday = holidays.on(date);
        CHECK(holiday.has_value() == !name.isEmpty());
        if (holiday)
            CHECK(holiday->name == name);
    }
}

TEST_CASE("outside of the law there is no holiday")
{
    const Holidays holidays;
    CHECK(holidays.ofYear(1947).isEmpty());
    CHECK(holidays.ofYear(2100).isEmpty());
    CHECK_FALSE(holidays.on(QDate(1948, 1, 1)));
    CHECK_FALSE(holidays.on(QDate(2100, 1, 1)));
    CHECK_FALSE(holidays.on(QDate()));
}

TEST_CASE("each year is sorted, without doubles, and agrees with the question for one day")
{
    const Holidays holidays;
    for (int year = 1948; year <= 2099; ++year) {
        CAPTURE(year);
        QSet<QDate> listed;
        QDate previous;
        for (const Holiday& holiday : holidays.ofYear(year)) {
            REQUIRE(holiday.date.year() == year);
            REQUIRE((!previous.isValid() || previous < holiday.date));
            REQUIRE_FALSE(holiday.name.isEmpty());
            previous = holiday.date;
            listed.insert(holiday.date);
        }
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
            REQUIRE(holidays.on(date).has_value() == listed.contains(date));
    }
}

TEST_CASE("after each holiday on a Sunday there is a day off, since 1973")
{
    const Holidays holidays;
    for (int year = 1974; year <= 2099; ++year) {
        for (const Holiday& holiday : holidays.ofYear(year)) {
            CAPTURE(holiday.date);
            if (holiday.date.dayOfWeek() == Qt::Sunday)
                REQUIRE(holidays.on(holiday.date.addDays(1)));
            if (holiday.name == u"国民の休日"_s) {
                REQUIRE(holidays.on(holiday.date.addDays(-1)));
                REQUIRE(holidays.on(holiday.date.addDays(1)));
                REQUIRE(holiday.date.dayOfWeek() != Qt::Sunday);
            }
        }
    }
}

TEST_CASE("equinoxes that are not announced yet, and what follows from them, are predictions")
{
    const Holidays holidays({}, 2027);
    for (const Holiday& holiday : holidays.ofYear(2027))
        CHECK(holiday.official);
    QStringList predicted;
    for (const Holiday& holiday : holidays.ofYear(2032)) {
        if (!holiday.official)
            predicted += holiday.name;
    }
    CHECK(predicted == QStringList{u"春分の日"_s, u"国民の休日"_s, u"秋分の日"_s});
    for (const Holiday& holiday : Holidays({}, 2032).ofYear(2032))
        CHECK(holiday.official);
}

TEST_CASE("an override moves an equinox and what follows from it")
{
    // 20 March 2033 is a Sunday, the day after a Monday.
    const Holidays law;
    REQUIRE(law.on(QDate(2033, 3, 20)));
    REQUIRE(law.on(QDate(2033, 3, 21)));
    CHECK(law.on(QDate(2033, 3, 21))->name == u"振替休日"_s);
    const Holidays moved({{QDate(2033, 3, 20), {}}, {QDate(2033, 3, 21), u"春分の日"_s}});
    CHECK_FALSE(moved.on(QDate(2033, 3, 20)));
    REQUIRE(moved.on(QDate(2033, 3, 21)));
    CHECK(moved.on(QDate(2033, 3, 21))->name == u"春分の日"_s);
    CHECK(moved.on(QDate(2033, 3, 21))->official);
    CHECK_FALSE(moved.on(QDate(2033, 3, 22)));
}

TEST_CASE("an override adds a day of a special law, over the turn of a year too")
{
    const Holidays added({{QDate(2028, 6, 4), u"特別の日"_s}, {QDate(2028, 12, 31), u"大晦日の祝日"_s}});
    CHECK(QDate(2028, 6, 4).dayOfWeek() == Qt::Sunday);
    REQUIRE(added.on(QDate(2028, 6, 5)));
    CHECK(added.on(QDate(2028, 6, 5))->name == u"振替休日"_s);
    REQUIRE(added.on(QDate(2029, 1, 2))); // 1 January is a holiday already
    CHECK(added.on(QDate(2029, 1, 2))->name == u"振替休日"_s);
    CHECK(added.ofYear(2029).at(1).date == QDate(2029, 1, 2));
    CHECK_FALSE(Holidays().on(QDate(2029, 1, 2)));
}

TEST_CASE("an override strikes out a substitute day")
{
    const Holidays law;
    REQUIRE(law.on(QDate(2025, 11, 24)));
    const Holidays struck({{QDate(2025, 11, 24), {}}});
    CHECK_FALSE(struck.on(QDate(2025, 11, 24)));
    CHECK(struck.on(QDate(2025, 11, 23)));
}
