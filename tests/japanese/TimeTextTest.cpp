// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/TimeText.h"
#include "tests/support/catch.h"

using namespace yorozu;
using namespace yorozu::japanese;
using namespace Qt::StringLiterals;

TEST_CASE("every spelling of a time is understood")
{
    const QList<std::pair<QString, QTime>> table{
        {u"10:30"_s, {10, 30}},
        {u"1030"_s, {10, 30}},
        {u"10.30"_s, {10, 30}},
        {u"10時30分"_s, {10, 30}},
        {u"10時半"_s, {10, 30}},
        {u"十時半"_s, {10, 30}},
        {u"十時三十分"_s, {10, 30}},
        {u"１０：３０"_s, {10, 30}},
        {u"１０３０"_s, {10, 30}},
        {u"１０時３０分"_s, {10, 30}},
        {u" 10:30 "_s, {10, 30}},
        {u"　10：30　"_s, {10, 30}},
        {u"10 時 30 分"_s, {10, 30}},
        {u"午前10時半"_s, {10, 30}},
        {u"午前10:30"_s, {10, 30}},
        {u"10:30:00"_s, {10, 30}},
        {u"AM10:30"_s, {10, 30}},
        {u"10:30 am"_s, {10, 30}},
        {u"10時"_s, {10, 0}},
        {u"10"_s, {10, 0}},
        {u"9"_s, {9, 0}},
        {u"９"_s, {9, 0}},
        {u"九時"_s, {9, 0}},
        {u"930"_s, {9, 30}},
        {u"0930"_s, {9, 30}},
        {u"9:05"_s, {9, 5}},
        {u"9時5分"_s, {9, 5}},
        {u"午後1時半"_s, {13, 30}},
        {u"午後１時30分"_s, {13, 30}},
        {u"午後 1:30"_s, {13, 30}},
        {u"PM1:30"_s, {13, 30}},
        {u"1:30p.m."_s, {13, 30}},
        {u"午後0時半"_s, {12, 30}},
        {u"午前0時"_s, {0, 0}},
        {u"12:30pm"_s, {12, 30}},
        {u"12:30am"_s, {0, 30}},
        {u"正午"_s, {12, 0}},
        {u"0:00"_s, {0, 0}},
        {u"0000"_s, {0, 0}},
        {u"000"_s, {0, 0}},
        {u"0"_s, {0, 0}},
        {u"23:59"_s, {23, 59}},
        {u"午後11時59分"_s, {23, 59}},
    };
    for (const auto& [text, expected] : table) {
        CAPTURE(text);
        const auto time = parseTime(text);
        CHECK(time);
        if (time)
            CHECK((*time == expected));
    }
}

TEST_CASE("what is no time is refused with the reason")
{
    const QList<std::pair<QString, QString>> table{
        {{}, u"empty"_s},
        {u"　"_s, u"empty"_s},
        {u"24:00"_s, u"23:59"_s},
        {u"2400"_s, u"23:59"_s},
        {u"24時"_s, u"23:59"_s},
        {u"25:00"_s, u"0 to 23"_s},
        {u"99"_s, u"0 to 23"_s},
        {u"10:60"_s, u"Minutes"_s},
        {u"1099"_s, u"Minutes"_s},
        {u"午後13時"_s, u"0 to 11"_s},
        {u"午後12時半"_s, u"12:30"_s},
        {u"午前12時"_s, u"0:00"_s},
        {u"10:5"_s, u"not a time"_s},
        {u"10:30:15"_s, u"not a time"_s},
        {u"10時半分"_s, u"not a time"_s},
        {u"午後"_s, u"not a time"_s},
        {u"-1"_s, u"not a time"_s},
        {u"10:30～11:30"_s, u"not a time"_s},
        {u"12345"_s, u"not a time"_s},
        {u"abc"_s, u"not a time"_s},
        {QString(10'000'000, u'9'), u"not a time"_s},
    };
    for (const auto& [text, reason] : table) {
        CAPTURE(text.left(40));
        const auto time = parseTime(text);
        REQUIRE_FALSE(time);
        CHECK(time.error().kind == ErrorKind::Invalid);
        CAPTURE(time.error().message);
        CHECK(time.error().message.contains(reason));
        CHECK(time.error().message.size() < 200);
    }
}

TEST_CASE("every minute of a day comes back from its spellings")
{
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const QTime time = QTime(0, 0).addSecs(60 * minute);
        for (const QString& format : {u"HH:mm"_s, u"H:mm"_s, u"HHmm"_s, u"H'時'm'分'"_s}) {
            const auto back = parseTime(time.toString(format));
            CAPTURE(time.toString(format));
            REQUIRE(back);
            REQUIRE((*back == time));
        }
    }
}
