// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/EraDate.h"
#include "tests/support/catch.h"

#include <random>

using namespace yorozu;
using namespace yorozu::japanese;
using namespace Qt::StringLiterals;

namespace {

struct Refused
{
    QString text;
    QString reason; // a part of the sentence
};

} // namespace

TEST_CASE("every spelling of 1 April 2024 is understood")
{
    const QStringList spellings{
        u"6.4.1"_s,
        u"6/4/1"_s,
        u"6-4-1"_s,
        u"06.04.01"_s,
        u"R6/4/1"_s,
        u"r6-4-1"_s,
        u"R6.4.1"_s,
        u"R06.04.01"_s,
        u"R.6.4.1"_s,
        u"R 6.4.1"_s,
        u"R060401"_s,
        u"令和6年4月1日"_s,
        u"令和06年04月01日"_s,
        u"令和 6 年 4 月 1 日"_s,
        u"令和６年４月１日"_s,
        u"令6.4.1"_s,
        u"令6年4月1日"_s,
        u"㋿6年4月1日"_s,
        u"㋿6.4.1"_s,
        u"6年4月1日"_s,
        u"20240401"_s,
        u"2024-04-01"_s,
        u"2024-4-1"_s,
        u"2024/4/1"_s,
        u"2024.04.01"_s,
        u"2024年4月1日"_s,
        u"西暦2024年4月1日"_s,
        u"２０２４０４０１"_s,
        u"２０２４／０４／０１"_s,
        u"２０２４－０４－０１"_s,
        u"2024ー4ー1"_s,
        u"2024−04−01"_s,
        u"2024―4―1"_s,
        u"Ｒ６．４．１"_s,
        u"ｒ６／４／１"_s,
        u"６・４・１"_s,
        u"6。4。1"_s,
        u"令和六年四月一日"_s,
        u"二〇二四年四月一日"_s,
        u"二千二十四年四月一日"_s,
        u"  6.4.1  "_s,
        u"　令和6年4月1日　"_s,
        u"\t2024-04-01\n"_s,
        u"令和6年4月1日(月)"_s,
        u"令和6年4月1日（月）"_s,
        u"令和6年4月1日 （月）"_s,
        u"令和6年4月1日(月曜日)"_s,
        u"令和6年4月1日月曜日"_s,
        u"令和6年4月1日㈪"_s,
        u"2024/4/1(月)"_s,
        u"R6.4.1【月】"_s,
    };
    for (const QString& text : spellings) {
        CAPTURE(text);
        const auto date = parseDate(text);
        CHECK(date);
        if (date)
            CHECK(*date == QDate(2024, 4, 1));
    }
}

TEST_CASE("the first year, the older eras and tens in kanji")
{
    const QList<std::pair<QString, QDate>> table{
        {u"令和元年5月1日"_s, {2019, 5, 1}},
        {u"令和1年5月1日"_s, {2019, 5, 1}},
        {u"元年5月1日"_s, {2019, 5, 1}},
        {u"R元.5.1"_s, {2019, 5, 1}},
        {u"㋿元年5月1日"_s, {2019, 5, 1}},
        {u"平成31年4月30日"_s, {2019, 4, 30}},
        {u"平成三十一年四月三十日"_s, {2019, 4, 30}},
        {u"平成元年一月八日"_s, {1989, 1, 8}},
        {u"h元/1/8"_s, {1989, 1, 8}},
        {u"㍻31.4.30"_s, {2019, 4, 30}},
        {u"平31.4.30"_s, {2019, 4, 30}},
        {u"S64.1.7"_s, {1989, 1, 7}},
        {u"㍼64年1月7日"_s, {1989, 1, 7}},
        {u"昭和二十年八月十五日"_s, {1945, 8, 15}},
        {u"昭和二〇年八月一五日"_s, {1945, 8, 15}},
        {u"昭20.8.15"_s, {1945, 8, 15}},
        {u"㍽12年9月1日"_s, {1923, 9, 1}},
        {u"t12.9.1"_s, {1923, 9, 1}},
        {u"大正十二年九月一日"_s, {1923, 9, 1}},
        {u"㍾45年7月29日"_s, {1912, 7, 29}},
        {u"明治四十五年七月二十九日"_s, {1912, 7, 29}},
        {u"M6.1.1"_s, {1873, 1, 1}},
        {u"令和六年十一月二十一日（木）"_s, {2024, 11, 21}},
        {u"令和一〇年一二月三一日"_s, {2028, 12, 31}},
        {u"令和６年２月29日"_s, {2024, 2, 29}},
        {u"1868-01-25"_s, {1868, 1, 25}},
        {u"22001231"_s, {2200, 12, 31}},
        {u"100.1.1"_s, {2118, 1, 1}},
        {u"2024年5月3日（金・祝）"_s, {2024, 5, 3}},
    };
    for (const auto& [text, expected] : table) {
        CAPTURE(text);
        const auto date = parseDate(text);
        CHECK(date);
        if (date)
            CHECK(*date == expected);
    }
}

TEST_CASE("what is no date is refused with the reason")
{
    const QList<Refused> table{
        {{}, u"empty"_s},
        {u" 　"_s, u"empty"_s},
        {u"4/1"_s, u"year is missing"_s},
        {u"4月1日"_s, u"year is missing"_s},
        {u"四月一日"_s, u"year is missing"_s},
        {u"R6.4"_s, u"day is missing"_s},
        {u"令和6年4月"_s, u"day is missing"_s},
        {u"2024-04"_s, u"day is missing"_s},
        {u"060401"_s, u"two ways"_s},
        {u"令和1年4月30日"_s, u"平成31年4月30日"_s},
        {u"令和元年4月30日"_s, u"2019-05-01"_s},
        {u"昭和65年1月1日"_s, u"平成2年1月1日"_s},
        {u"昭和64年1月8日"_s, u"平成元年1月8日"_s},
        {u"平成31年5月1日"_s, u"令和元年5月1日"_s},
        {u"令和6年2月30日"_s, u"令和6年2月30日"_s},
        {u"2023-02-29"_s, u"calendar"_s},
        {u"20240431"_s, u"calendar"_s},
        {u"2024/13/1"_s, u"calendar"_s},
        {u"6.0.1"_s, u"calendar"_s},
        {u"0.4.1"_s, u"元年"_s},
        {u"R0.4.1"_s, u"元年"_s},
        {u"令和2024年4月1日"_s, u"2200"_s},
        {u"1867-12-31"_s, u"1868"_s},
        {u"1868-01-24"_s, u"明治"_s},
        {u"2201-01-01"_s, u"2200"_s},
        {u"0006.4.1"_s, u"1868"_s},
        {u"令和6年4月1日（水）"_s, u"月曜日"_s},
        {u"abc"_s, u"abc"_s},
        {u"令和"_s, u"not a date"_s},
        {u"R"_s, u"not a date"_s},
        {u"6 4 1"_s, u"not a date"_s},
        {u"6.4/1"_s, u"not a date"_s},
        {u"6..4.1"_s, u"not a date"_s},
        {u"6.4.1.2"_s, u"not a date"_s},
        {u"4/1/2024"_s, u"not a date"_s},
        {u"2024-04-01T10:30"_s, u"not a date"_s},
        {u"2024-04-01 10:30"_s, u"not a date"_s},
        {u"X6.4.1"_s, u"not a date"_s},
        {u"RR6.4.1"_s, u"not a date"_s},
        {u"2024040"_s, u"not a date"_s},
        {u"202404011"_s, u"not a date"_s},
        {u"-6.4.1"_s, u"not a date"_s},
        {u"慶応4年1月1日"_s, u"not a date"_s},
        {u"令和6年4月1日まで"_s, u"not a date"_s},
        {u"99999999999999999999.1.1"_s, u"not a date"_s},
        {QString(10'000'000, u'1'), u"not a date"_s},
        {QString(QChar(0xD800)), u"not a date"_s},
    };
    for (const Refused& row : table) {
        CAPTURE(row.text.left(40));
        const auto date = parseDate(row.text);
        REQUIRE_FALSE(date);
        CHECK(date.error().kind == ErrorKind::Invalid);
        CAPTURE(date.error().message);
        CHECK(date.error().message.contains(row.reason));
        CHECK(date.error().message.size() < 200);
    }
}

TEST_CASE("a weekday that is not the date's is refused for each day of a week")
{
    const QString letters = u"月火水木金土日"_s;
    for (int offset = 0; offset < 7; ++offset) {
        const QDate date = QDate(2024, 4, 1).addDays(offset);
        for (int weekday = 0; weekday < 7; ++weekday) {
            const QString text = u"%1（%2）"_s.arg(formatEra(date), letters.mid(weekday, 1));
            CAPTURE(text);
            CHECK(parseDate(text).has_value() == (weekday == offset));
        }
    }
}

TEST_CASE("no text breaks the reader, and what it takes it writes back the same")
{
    std::mt19937 random(20240401); // NOLINT: the same texts each time
    const QString alphabet = u"0123456789./-年月日元令和平成昭RHS一二十〇（）水 　ー．９㋿"_s;
    int taken = 0;
    for (int round = 0; round < 100000; ++round) {
        QString text;
        const auto length = random() % 12;
        for (unsigned i = 0; i < length; ++i)
            text += alphabet[qsizetype(random() % unsigned(alphabet.size()))];
        const auto date = parseDate(text);
        if (!date) {
            REQUIRE_FALSE(date.error().message.isEmpty());
            continue;
        }
        ++taken;
        CAPTURE(text);
        const auto again = parseDate(formatEra(*date));
        REQUIRE(again);
        REQUIRE(*again == *date);
    }
    CHECK(taken > 0);
}
