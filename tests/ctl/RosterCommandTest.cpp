// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

// Monday 3 June 2030.
const QString Day = u"2030-06-03"_s;

QJsonObject shown(const Ctl& ctl, const QString& last = Day)
{
    const Run run = ctl.run({u"roster"_s, u"show"_s, u"--from"_s, Day, u"--to"_s, last});
    REQUIRE(run.exit == 0);
    return run.object();
}

QJsonObject dutyOf(const Ctl& ctl, int staff)
{
    const QJsonArray duties = shown(ctl).value(u"duties"_s).toArray();
    for (const QJsonValue& duty : duties) {
        if (duty.toObject().value(u"staff"_s).toInt() == staff)
            return duty.toObject();
    }
    return {};
}

Run set(const Ctl& ctl, const QJsonValue& json, const QStringList& options = {})
{
    return ctl.run(QStringList{u"roster"_s, u"set"_s} + options + QStringList{u"-"_s}, toBytes(json));
}

QJsonObject day(const QString& duty, const QString& reason = {})
{
    return {{u"staff"_s, 1}, {u"date"_s, Day}, {u"duty"_s, duty}, {u"reason"_s, reason}};
}

} // namespace

TEST_CASE("roster show answers a line per person and day")
{
    const Ctl ctl = Ctl::withCentre();
    const QJsonArray duties = shown(ctl, u"2030-06-04"_s).value(u"duties"_s).toArray();
    CHECK(duties.size() == 6);
    CHECK(dutyOf(ctl, 1).value(u"source"_s) == u"pattern"_s);
    CHECK(ctl.run({u"roster"_s, u"show"_s, u"--from"_s, u"2030-06-04"_s, u"--to"_s, Day}).exit == 2);
    CHECK(ctl.run({u"roster"_s, u"show"_s, u"--from"_s, Day}).exit == 2);
}

TEST_CASE("roster set enters days, with hours and a reason, and takes them back")
{
    const Ctl ctl = Ctl::withCentre();
    QJsonObject json = day(u"立川"_s, u"応援"_s);
    json.insert(u"from"_s, u"10:00"_s);
    json.insert(u"to"_s, u"15:30"_s);
    REQUIRE(set(ctl, json).exit == 0);
    const QJsonObject there = dutyOf(ctl, 1);
    CHECK(there.value(u"duty"_s) == u"立川"_s);
    CHECK(there.value(u"from"_s) == u"10:00"_s);
    CHECK(there.value(u"to"_s) == u"15:30"_s);
    CHECK(there.value(u"reason"_s) == u"応援"_s);
    CHECK(there.value(u"source"_s) == u"set"_s);
    // Set again: the command line has seen nothing, and takes what stands there.
    REQUIRE(set(ctl, QJsonArray{day(u"休"_s, u"有給休暇"_s)}).exit == 0);
    CHECK(dutyOf(ctl, 1).value(u"duty"_s) == u"休"_s);
    CHECK_FALSE(dutyOf(ctl, 1).contains(u"from"_s));
    json = day({});
    json.remove(u"duty"_s);
    json.remove(u"reason"_s);
    REQUIRE(set(ctl, json).exit == 0);
    CHECK(dutyOf(ctl, 1).value(u"source"_s) == u"pattern"_s);
    CHECK(set(ctl, day(u"火星"_s)).exit == 1);
    CHECK(set(ctl, QJsonObject{{u"staff"_s, 1}, {u"duty"_s, u"休"_s}}).exit == 1);
    // An office on a Sunday needs a reason.
    json = day(u"新橋"_s);
    json.insert(u"date"_s, u"2030-06-02"_s);
    CHECK(set(ctl, json).exit == 1);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("roster set enters a week from a day on")
{
    const Ctl ctl = Ctl::withCentre();
    QJsonObject week;
    for (const auto* weekday : {u"月", u"火", u"水", u"木", u"金"})
        week.insert(QString::fromUtf16(weekday), u"在宅"_s);
    QJsonObject json{{u"staff"_s, 1}, {u"valid_from"_s, u"2030-06-01"_s}, {u"week"_s, week}};
    CHECK(set(ctl, json).exit == 1); // two days are missing
    week.insert(u"土"_s, u"休"_s);
    week.insert(u"日"_s, u"休"_s);
    json.insert(u"week"_s, week);
    REQUIRE(set(ctl, json).exit == 0);
    CHECK(dutyOf(ctl, 1).value(u"duty"_s) == u"在宅"_s);
    week.insert(u"月"_s, u"訪問"_s);
    json.insert(u"week"_s, week);
    REQUIRE(set(ctl, json).exit == 0); // in place of the one of that day
    CHECK(dutyOf(ctl, 1).value(u"duty"_s) == u"訪問"_s);
}

TEST_CASE("sessions that could not take place any more are shown before the roster is changed")
{
    const Ctl ctl = Ctl::withCentre();
    const Run booked =
        ctl.add(u"booking"_s,
                QJsonObject{{u"office"_s, u"新橋"_s}, {u"start"_s, Day + u"T11:00"_s}, {u"staff"_s, QJsonArray{1}}});
    REQUIRE(booked.exit == 0);
    const Run refused = set(ctl, day(u"休"_s));
    CHECK(refused.exit == 1);
    CHECK(refused.object().value(u"sessions"_s).toArray().at(0).toObject().value(u"id"_s).toInteger() == booked.id());
    CHECK(dutyOf(ctl, 1).value(u"source"_s) == u"pattern"_s);
    CHECK(set(ctl, day(u"休"_s), {u"--keep-sessions"_s}).exit == 0);
    CHECK(dutyOf(ctl, 1).value(u"duty"_s) == u"休"_s);
}
