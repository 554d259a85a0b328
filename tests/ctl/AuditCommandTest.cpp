// SPDX-License-Identifier: GPL-3.0-or-later
// Who saw, changed and took out what, asked from outside.
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

QStringList actions(const QJsonArray& lines)
{
    QStringList list;
    for (const QJsonValue& line : lines)
        list.append(line.toObject().value(u"action"_s).toString());
    return list;
}

} // namespace

TEST_CASE("what yorozuctl has shown of somebody is on record, and who asks is told")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 memo = ctl.add(u"memo"_s, memoRecord()).id();
    const QString memoId = QString::number(memo);
    const Run shown = ctl.run({u"--as"_s, u"今村"_s, u"memo"_s, u"show"_s, memoId});
    REQUIRE(shown.exit == 0);
    const QString client = QString::number(shown.object().value(u"client"_s).toInteger());
    REQUIRE(ctl.run({u"client"_s, u"show"_s, client}).exit == 0);
    REQUIRE(ctl.run({u"memo"_s, u"list"_s}).exit == 0);
    REQUIRE(ctl.run({u"export"_s, u"clients"_s, u"--out"_s, ctl.path(u"clients.csv"_s)}).exit == 0);
    const Run who = ctl.run({u"audit"_s, u"who"_s, u"--client"_s, client});
    REQUIRE(who.exit == 0);
    CHECK(actions(who.array()).first(3) == QStringList{u"export"_s, u"view"_s, u"view"_s});
    const QJsonObject line = who.array().at(2).toObject();
    CHECK(line.value(u"staff"_s) == u"今村 健吾"_s);
    CHECK(line.value(u"kind"_s) == u"view"_s);
    CHECK(line.value(u"record"_s).toString().startsWith(shown.object().value(u"number"_s).toString()));
    CHECK(line.value(u"erased"_s) == false);
    const Run views = ctl.run({u"audit"_s, u"who"_s, u"--memo"_s, memoId, u"--kind"_s, u"view"_s});
    CHECK(actions(views.array()) == QStringList{u"view"_s});
    // Nothing of a day that is long past.
    CHECK(ctl.run({u"audit"_s, u"who"_s, u"--client"_s, client, u"--to"_s, u"2020-01-01"_s}).array().isEmpty());
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("who asks about nobody, or about two at once, is told so")
{
    const Ctl ctl = Ctl::withCentre();
    CHECK(ctl.run({u"audit"_s, u"who"_s}).exit == 2);
    CHECK(ctl.run({u"audit"_s, u"who"_s, u"--client"_s, u"1"_s, u"--memo"_s, u"1"_s}).exit == 2);
    CHECK(ctl.run({u"audit"_s, u"who"_s, u"--client"_s, u"4711"_s}).exit == 1);
    CHECK(ctl.run({u"--as"_s, u"今村"_s, u"audit"_s, u"who"_s, u"--client"_s, u"4711"_s}).exit == 1);
}

TEST_CASE("what has outlived its time is asked for and erased; how long that is, is a setting")
{
    const Ctl ctl = Ctl::withCentre();
    const QJsonObject due = ctl.run({u"audit"_s, u"due"_s}).object();
    CHECK(due.value(u"retention_years"_s) == 5);
    CHECK(due.value(u"count"_s) == 0); // all of it is of today
    CHECK(ctl.run({u"audit"_s, u"erase"_s}).exit == 1);
    CHECK(ctl.run({u"audit"_s, u"retention"_s, u"--years"_s, u"7"_s}).object().value(u"retention_years"_s) == 7);
    CHECK(ctl.run({u"audit"_s, u"retention"_s}).object().value(u"retention_years"_s) == 7);
    CHECK(ctl.run({u"audit"_s, u"retention"_s, u"--years"_s, u"99"_s}).exit == 1);
    CHECK(ctl.run({u"--as"_s, u"今村"_s, u"audit"_s, u"erase"_s}).exit == 1);
    CHECK(ctl.run({u"--as"_s, u"今村"_s, u"audit"_s, u"due"_s}).exit == 1);
}

TEST_CASE("a copy that is taken by hand is on record, also in the copy itself")
{
    const Ctl ctl = Ctl::withCentre();
    const QString copy = ctl.path(u"copy.yorozu"_s);
    REQUIRE(ctl.run({u"backup"_s, copy}).exit == 0);
    const QJsonArray lines = ctl.run({u"audit"_s, u"list"_s, u"--table"_s, u"case_file"_s}).array();
    REQUIRE(lines.size() == 1);
    CHECK(lines.at(0).toObject().value(u"action"_s) == u"backup"_s);
    CHECK(lines.at(0).toObject().value(u"after"_s).toObject().value(u"file"_s) == u"copy.yorozu"_s);
    CHECK(ctl.run({u"verify"_s, copy}).object().value(u"relation"_s).toObject().value(u"kind"_s) == u"same"_s);
    // One that is refused is none.
    CHECK(ctl.run({u"backup"_s, copy}).exit == 1);
    CHECK(ctl.run({u"audit"_s, u"list"_s, u"--table"_s, u"case_file"_s}).array().size() == 1);
}
