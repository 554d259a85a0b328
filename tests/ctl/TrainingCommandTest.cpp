// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

TEST_CASE("a new coordinator has a plan, is shown what to sit in on, and sits in")
{
    const Ctl ctl = Ctl::withCentre();
    const auto set = [&](const QJsonObject& json) { return ctl.run({u"training"_s, u"set"_s, u"-"_s}, toBytes(json)); };
    QJsonObject plan{{u"staff"_s, 2},
                     {u"first"_s, u"2030-06-01"_s},
                     {u"sessions"_s, 5},
                     {u"lessons"_s, QJsonArray{QJsonObject{{u"title"_s, u"よろず支援拠点の役割"_s},
                                                           {u"date"_s, u"2030-06-03"_s},
                                                           {u"done"_s, true},
                                                           {u"minutes"_s, 90}}}}};
    REQUIRE(set(plan).exit == 0);
    const Run booked = ctl.add(
        u"booking"_s,
        QJsonObject{{u"office"_s, u"新橋"_s}, {u"start"_s, u"2030-06-04T13:00"_s}, {u"staff"_s, QJsonArray{1}}});
    REQUIRE(booked.exit == 0);
    QJsonObject shown = ctl.run({u"training"_s, u"show"_s, u"2"_s}).object();
    CHECK(shown.value(u"last"_s) == u"2030-06-30"_s);
    CHECK(shown.value(u"lessons_done"_s) == 1);
    const QJsonArray proposals = shown.value(u"could_sit_in"_s).toArray();
    REQUIRE(proposals.size() == 1);
    CHECK(proposals.at(0).toObject().value(u"id"_s).toInteger() == booked.id());

    const QString booking = QString::number(booked.id());
    REQUIRE(ctl.run({u"training"_s, u"sit-in"_s, u"2"_s, u"--booking"_s, booking}).exit == 0);
    shown = ctl.run({u"training"_s, u"show"_s, u"2"_s}).object();
    CHECK(shown.value(u"ahead"_s).toArray().size() == 1);
    CHECK(shown.value(u"could_sit_in"_s).toArray().isEmpty());

    plan.insert(u"colleagues"_s, 3);
    REQUIRE(set(plan).exit == 0); // in place of the first
    CHECK(ctl.run({u"training"_s, u"list"_s}).array().size() == 1);
    CHECK(ctl.run({u"training"_s, u"end"_s, u"2"_s, u"--reason"_s, u" "_s}).exit == 1);
    REQUIRE(ctl.run({u"training"_s, u"end"_s, u"2"_s, u"--reason"_s, u"前職の都合"_s}).exit == 0);
    REQUIRE(set(plan).exit == 0); // the end stays
    CHECK(ctl.run({u"training"_s, u"show"_s, u"2"_s}).object().value(u"left_why"_s) == u"前職の都合"_s);
    CHECK(ctl.run({u"training"_s, u"show"_s, u"2"_s}).object().value(u"ahead"_s).toArray().isEmpty());
    REQUIRE(ctl.run({u"training"_s, u"resume"_s, u"2"_s}).exit == 0);
    CHECK(ctl.run({u"training"_s, u"show"_s, u"2"_s}).object().value(u"ahead"_s).toArray().size() == 1);
    plan.insert(u"last"_s, u"2030-05-01"_s);
    CHECK(set(plan).exit == 1);
    CHECK(ctl.run({u"training"_s, u"show"_s, u"1"_s}).exit == 1);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}
