// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using yorozu::test::Ctl;
using yorozu::test::Run;

TEST_CASE("date answers what the date fields make of a text")
{
    const Ctl ctl;
    for (const QString& text : {u"R6.4.1"_s, u"令和6年4月1日"_s, u"２０２４／４／１"_s, u"2024-04-01"_s}) {
        INFO(text.toStdString());
        const Run run = ctl.runBare({u"date"_s, text});
        CHECK(run.exit == 0);
        CHECK(run.object().value(u"date"_s) == u"2024-04-01"_s);
        CHECK(run.object().value(u"era"_s) == u"令和6年4月1日"_s);
        CHECK(run.object().value(u"fiscal_year"_s) == 2024);
    }
    CHECK(ctl.runBare({u"date"_s, u"2024-03-31"_s}).object().value(u"fiscal_year"_s) == 2023);
    for (const QString& text : {u"令和1年4月30日"_s, u"昭和65年1月1日"_s, u"soon"_s, u""_s, u"2024-02-30"_s}) {
        const Run run = ctl.runBare({u"date"_s, text});
        INFO(text.toStdString());
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
    }
}

TEST_CASE("name is equal for the spellings of one company and differs for two")
{
    const Ctl ctl;
    const auto key = [&](const QString& name) {
        return ctl.runBare({u"name"_s, name}).object().value(u"normalized"_s).toString();
    };
    const QString expected = key(u"株式会社髙島屋"_s);
    CHECK_FALSE(expected.isEmpty());
    CHECK(key(u"㈱高島屋"_s) == expected);
    CHECK(key(u"高島屋（株）"_s) == expected);
    CHECK(key(u"松坂屋"_s) != expected);
    CHECK(ctl.runBare({u"name"_s, u" "_s}).exit == 1);
}

TEST_CASE("holidays lists a year")
{
    const Ctl ctl;
    const Run run = ctl.runBare({u"holidays"_s, u"2024"_s});
    CHECK(run.exit == 0);
    CHECK(run.array().size() == 21);
    CHECK(run.array().at(0).toObject().value(u"date"_s) == u"2024-01-01"_s);
    CHECK(run.array().at(0).toObject().value(u"name"_s) == u"元日"_s);
    CHECK(ctl.runBare({u"holidays"_s, u"1868"_s}).exit == 1);
    CHECK(ctl.runBare({u"holidays"_s, u"2100"_s}).exit == 1);
}
