// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/Clock.h"
#include "ui/shell/Language.h"
#include "ui/today/DateText.h"

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;

TEST_CASE("days are written in the language of the interface")
{
    Language language;
    const QDate day(2024, 11, 20);
    language.set(u"ja"_s);
    CHECK(DateText::day(day) == u"11月20日（水）"_s);
    CHECK(DateText::monthDay(day) == u"11/20"_s);
    CHECK(DateText::moment(fromTokyo(day, QTime(9, 5))) == u"11/20 9:05"_s);
    CHECK(DateText::relative(fromTokyo(day, QTime(15, 0)), day.addDays(1)) == u"昨日 15:00"_s);
    CHECK(DateText::full(day) == u"令和6年11月20日（水）"_s);
    language.set(u"en"_s);
    CHECK(DateText::day(day) == u"Wed 20 Nov"_s);
    CHECK(DateText::monthDay(day) == u"20 Nov"_s);
    CHECK(DateText::relative(fromTokyo(day, QTime(15, 0)), day) == u"Today 15:00"_s);
    language.set(u"ja"_s);
}
