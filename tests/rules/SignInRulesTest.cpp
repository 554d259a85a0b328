// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/SignInRules.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;

TEST_CASE("Two slips cost nothing, then the wait grows up to a quarter of an hour")
{
    QList<UtcSeconds> delays;
    for (int failures = 0; failures <= 12; ++failures)
        delays.append(rules::signInDelay(failures));
    CHECK(delays == QList<UtcSeconds>{0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900});
    CHECK(rules::signInDelay(1'000'000) == rules::LongestSignInDelay);
}

TEST_CASE("A clock that went wrong keeps nobody out for ever")
{
    CHECK(rules::signInWait(1000, 990) == 10);
    CHECK(rules::signInWait(1000, 1000) == 0);
    CHECK(rules::signInWait(1000 + rules::LongestSignInDelay, 1000) == rules::LongestSignInDelay);
    CHECK(rules::signInWait(1000 + rules::LongestSignInDelay + 1, 1000) == 0);
}

TEST_CASE("A password is long enough, not the own name, not one letter again and again")
{
    CHECK(rules::passwordFault(u"1234567"_s, u"岡部 さとみ"_s, {}));
    CHECK(rules::passwordFault(QString(201, u'x'), u"岡部 さとみ"_s, {}));
    CHECK(rules::passwordFault(u"aaaaaaaa"_s, u"岡部 さとみ"_s, {}));
    CHECK(rules::passwordFault(u"Okabe.Satomi"_s, u"岡部 さとみ"_s, u"okabe.satomi"_s));
    CHECK_FALSE(rules::passwordFault(u"さくらの下で会う"_s, u"岡部 さとみ"_s, u"okabe"_s));
    CHECK_FALSE(rules::passwordFault(u"correct horse"_s, u"岡部 さとみ"_s, u"okabe"_s));
}

TEST_CASE("A password holds what every server reads alike, and what it cannot hold is named")
{
    const auto fault = [](const QString& password) {
        return rules::passwordFault(password, u"岡部 さとみ"_s, {}).value_or(QString());
    };
    for (const QString& good :
         {u"𠮷野の桜を見に行く"_s, u"ｶﾌﾞｼｷ ㈱ Ⅳ 全角ＡＢＣ"_s, u"が か\u3099 é ß ½"_s, u"空白　全角"_s})
        CHECK(fault(good + u"abcd"_s).isEmpty());
    CHECK(fault(u"さくらの下で😀会う"_s).contains(u"😀 (U+1F600)"_s));
    CHECK(fault(u"元号は㋿になった"_s).contains(u"㋿ (U+32FF)"_s));
    CHECK(fault(u"さくらの下で\u200B会う"_s).contains(u"U+200B"_s));
    CHECK(fault(u"さくらの下で\a会う"_s).contains(u"U+0007"_s));
    CHECK(fault(u"葛\U000E0100城市の桜の下"_s).contains(u"U+E0100"_s)); // the form of an ideograph is chosen
    CHECK(fault(u"שלום abcdef"_s).contains(u"U+05E9"_s));
    CHECK(fault(u"外字の\uE000を使う人"_s).contains(u"U+E000"_s));
}

TEST_CASE("In charge is who may look after people and sign-in, as long as she is here")
{
    Staff chief;
    chief.group = PermissionGroup::SectionChief;
    Staff clerk;
    clerk.group = PermissionGroup::Office;
    CHECK(rules::isSomebodyInCharge({clerk, chief}));
    CHECK_FALSE(rules::isSomebodyInCharge({clerk}));
    chief.retired = true;
    CHECK_FALSE(rules::isSomebodyInCharge({clerk, chief}));
}
