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
