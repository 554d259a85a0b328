// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

// On Monday 3 June 2030.
QJsonObject session(const QString& start, const QString& end, const QString& booth = u"ブース1"_s)
{
    return {{u"office"_s, u"新橋"_s},
            {u"booth"_s, booth},
            {u"start"_s, u"2030-06-03T"_s + start},
            {u"end"_s, u"2030-06-03T"_s + end},
            {u"staff"_s, QJsonArray{1}}};
}

QJsonObject closure()
{
    QJsonObject json = session(u"10:00"_s, u"15:00"_s);
    json.remove(u"staff"_s);
    json.insert(u"reason"_s, u"空調の工事"_s);
    return json;
}

QStringList whats(const Run& run)
{
    QStringList list;
    const QJsonArray conflicts = run.object().value(u"conflicts"_s).toArray();
    for (const QJsonValue& conflict : conflicts) {
        list.append(conflict.toObject().value(u"what"_s).toString());
        CHECK(conflict.toObject().value(u"with"_s).isNull());
        CHECK_FALSE(conflict.toObject().value(u"text"_s).toString().isEmpty());
    }
    return list;
}

QJsonObject firstBooth(const Ctl& ctl)
{
    return ctl.run({u"booth"_s, u"list"_s}).array().at(0).toObject();
}

Run given(const Ctl& ctl, const QStringList& words, const QJsonObject& json)
{
    return ctl.run(words + QStringList{u"-"_s}, toBytes(json));
}

} // namespace

TEST_CASE("a booth out of service is refused with its reason, and others are offered")
{
    const Ctl ctl = Ctl::withCentre();
    const Run closed = given(ctl, {u"booth"_s, u"close"_s}, closure());
    REQUIRE(closed.exit == 0);
    CHECK(firstBooth(ctl).value(u"out_of_service"_s).toArray().at(0).toObject().value(u"reason"_s) == u"空調の工事"_s);
    const Run refused = ctl.add(u"booking"_s, session(u"11:00"_s, u"12:00"_s));
    CHECK(refused.exit == 1);
    CHECK(whats(refused) == QStringList{u"out-of-service"_s});
    CHECK(refused.object().value(u"free"_s).toArray().at(0).toObject().value(u"booth"_s) == u"ブース2"_s);
    CHECK(ctl.add(u"booking"_s, session(u"15:00"_s, u"16:00"_s)).exit == 0);
    REQUIRE(ctl.run({u"booth"_s, u"reopen"_s, QString::number(closed.id())}).exit == 0);
    CHECK(ctl.run({u"booth"_s, u"reopen"_s, QString::number(closed.id())}).exit == 1);
    CHECK(firstBooth(ctl).value(u"out_of_service"_s).toArray().isEmpty());
    CHECK(ctl.add(u"booking"_s, session(u"11:00"_s, u"12:00"_s)).exit == 0);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("sessions that lie in what is to be closed are shown before")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 id = ctl.add(u"booking"_s, session(u"11:00"_s, u"12:00"_s)).id();
    for (const bool day : {false, true}) {
        const QStringList words = day ? QStringList{u"closing-day"_s, u"add"_s} : QStringList{u"booth"_s, u"close"_s};
        const QJsonObject json = day ? QJsonObject{{u"first"_s, u"2030-06-03"_s}, {u"reason"_s, u"停電"_s}} : closure();
        const Run shown = given(ctl, words, json);
        CHECK(shown.exit == 1);
        CHECK(shown.object().value(u"sessions"_s).toArray().at(0).toObject().value(u"id"_s).toInteger() == id);
        CHECK(given(ctl, words + QStringList{u"--keep-sessions"_s}, json).exit == 0);
    }
}

TEST_CASE("a closing day closes an office or the whole centre")
{
    const Ctl ctl = Ctl::withCentre();
    const Run day = given(ctl, {u"closing-day"_s, u"add"_s},
                          {{u"first"_s, u"2030-06-01"_s},
                           {u"last"_s, u"2030-06-03"_s},
                           {u"office"_s, u"新橋"_s},
                           {u"reason"_s, u"移転"_s}});
    REQUIRE(day.exit == 0);
    const QJsonArray list = ctl.run({u"closing-day"_s, u"list"_s}).array();
    REQUIRE(list.size() == 1);
    CHECK(list.at(0).toObject().value(u"office"_s) == u"新橋"_s);
    CHECK(list.at(0).toObject().value(u"last"_s) == u"2030-06-03"_s);
    const Run refused = ctl.add(u"booking"_s, session(u"11:00"_s, u"12:00"_s));
    CHECK(refused.exit == 1);
    CHECK(whats(refused) == QStringList{u"closed"_s});
    CHECK(refused.object().value(u"free"_s).toArray().at(0).toObject().value(u"start"_s) == u"2030-06-04T11:00"_s);
    QJsonObject elsewhere = session(u"11:00"_s, u"12:00"_s);
    elsewhere.insert(u"office"_s, u"立川"_s);
    CHECK(ctl.add(u"booking"_s, elsewhere).exit == 0);
    REQUIRE(ctl.run({u"closing-day"_s, u"remove"_s, QString::number(day.id())}).exit == 0);
    CHECK(ctl.run({u"closing-day"_s, u"list"_s, u"--all"_s}).array().isEmpty());
    CHECK(given(ctl, {u"closing-day"_s, u"add"_s}, {{u"first"_s, u"2030-06-01"_s}}).exit == 1); // no reason
    CHECK(given(ctl, {u"closing-day"_s, u"add"_s},
                {{u"first"_s, u"2030-06-01"_s}, {u"reason"_s, u"移転"_s}, {u"office"_s, u"大阪"_s}})
              .exit == 1);
}
