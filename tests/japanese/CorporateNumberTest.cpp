// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/CorporateNumber.h"
#include "tests/support/catch.h"

#include <random>

using namespace yorozu;
using namespace yorozu::japanese;
using namespace Qt::StringLiterals;

TEST_CASE("numbers in use are accepted in every spelling")
{
    const QList<std::pair<QString, QString>> table{
        {u"7000012050002"_s, u"7000012050002"_s},
        {u"4011001098993"_s, u"4011001098993"_s},
        {u"T4011001098993"_s, u"4011001098993"_s},
        {u"t4011001098993"_s, u"4011001098993"_s},
        {u"Ｔ４０１１００１０９８９９３"_s, u"4011001098993"_s},
        {u"4-0110-0109-8993"_s, u"4011001098993"_s},
        {u"T-4011001098993"_s, u"4011001098993"_s},
        {u"４０１１－００１０－９８９９３"_s, u"4011001098993"_s},
        {u" 4011 0010 98993 "_s, u"4011001098993"_s},
        {u"4011ー0010ー98993"_s, u"4011001098993"_s},
        {u"011001098993"_s, u"4011001098993"_s},
        {u"0110-01-098993"_s, u"4011001098993"_s},
        {u"000012050002"_s, u"7000012050002"_s},
    };
    for (const auto& [text, expected] : table) {
        CAPTURE(text);
        const auto number = CorporateNumber::parse(text);
        REQUIRE(number);
        CHECK(number->text() == expected);
    }
}

TEST_CASE("two spellings are one number")
{
    const auto plain = CorporateNumber::parse(u"4011001098993"_s);
    const auto invoice = CorporateNumber::parse(u"T4011-0010-98993"_s);
    const auto other = CorporateNumber::parse(u"7000012050002"_s);
    REQUIRE((plain && invoice && other));
    CHECK((*plain == *invoice));
    CHECK_FALSE((*plain == *other));
}

TEST_CASE("wrong numbers are refused with the reason")
{
    const QList<std::pair<QString, QString>> table{
        {{}, u"13 digits"_s},
        {u"T"_s, u"13 digits"_s},
        {u"401100109899"_s + u"33"_s, u"14"_s},
        {u"40110010989"_s, u"11"_s},
        {u"T011001098993"_s, u"12"_s},
        {u"5011001098993"_s, u"check digit"_s},
        {u"0011001098993"_s, u"check digit"_s},
        {u"4011001098939"_s, u"check digit"_s},
        {u"9000000000000"_s, u"check digit"_s},
        {u"401100109899X"_s, u"digits alone"_s},
        {u"TT4011001098993"_s, u"digits alone"_s},
        {u"四〇一一〇〇一〇九八九九三"_s, u"digits alone"_s},
        {u"٤٠١١٠٠١٠٩٨٩٩٣"_s, u"digits alone"_s},
        {QString(10'000'000, u'1'), u"13 digits"_s},
    };
    for (const auto& [text, reason] : table) {
        CAPTURE(text.left(40));
        const auto number = CorporateNumber::parse(text);
        REQUIRE_FALSE(number);
        CHECK(number.error().kind == ErrorKind::Invalid);
        CAPTURE(number.error().message);
        CHECK(number.error().message.contains(reason));
    }
}

TEST_CASE("the check digit sees every mistyped digit but 0 for 9")
{
    std::mt19937 random(12); // NOLINT: the same numbers each time
    for (int round = 0; round < 500; ++round) {
        QString base;
        for (int i = 0; i < 12; ++i)
            base += QChar(u'0' + char16_t(random() % 10));
        const auto number = CorporateNumber::parse(base);
        REQUIRE(number);
        const QString digits = number->text();
        REQUIRE(digits.mid(1) == base);
        REQUIRE(digits.front() >= u'1');
        for (qsizetype place = 0; place < digits.size(); ++place) {
            for (char16_t wrong = u'0'; wrong <= u'9'; ++wrong) {
                QString mistyped = digits;
                mistyped[place] = QChar(wrong);
                const bool blind =
                    place > 0 && (wrong == u'0' || wrong == u'9') && (digits[place] == u'0' || digits[place] == u'9');
                CAPTURE(digits, mistyped);
                REQUIRE(CorporateNumber::parse(mistyped).has_value() == (blind || mistyped == digits));
            }
        }
    }
}
