// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

QJsonObject session(const QString& start, const QString& end, int staff)
{
    return {{u"office"_s, u"新橋"_s},
            {u"booth"_s, u"ブース1"_s},
            {u"start"_s, u"2030-06-03T%1"_s.arg(start)},
            {u"end"_s, u"2030-06-03T%1"_s.arg(end)},
            {u"staff"_s, QJsonArray{staff}}};
}

QJsonArray list(const Ctl& ctl, const QStringList& options = {})
{
    return ctl
        .run(QStringList{u"booking"_s, u"list"_s, u"--from"_s, u"2030-06-03"_s, u"--to"_s, u"2030-06-03"_s} + options)
        .array();
}

} // namespace

TEST_CASE("sessions are booked and listed")
{
    const Ctl ctl = Ctl::withCentre();
    const Run run =
        ctl.add(u"booking"_s, QJsonArray{session(u"10:00"_s, u"11:00"_s, 1), session(u"11:00"_s, u"12:00"_s, 1)});
    REQUIRE(run.exit == 0);
    CHECK(run.id(0) != run.id(1));
    const QJsonArray sessions = list(ctl);
    REQUIRE(sessions.size() == 2);
    const QJsonObject first = sessions.at(0).toObject();
    CHECK(first.value(u"start"_s) == u"2030-06-03T10:00"_s);
    CHECK(first.value(u"end"_s) == u"2030-06-03T11:00"_s);
    CHECK(first.value(u"booth"_s) == u"ブース1"_s);
    CHECK(first.value(u"mode"_s) == u"来所"_s);
    CHECK(first.value(u"staff_names"_s).toArray().at(0) == u"今村 健吾"_s);
    CHECK(first.value(u"memo"_s).isNull());
    CHECK(list(ctl, {u"--staff"_s, u"2"_s}).isEmpty());
    CHECK(list(ctl, {u"--office"_s, u"新橋"_s}).size() == 2);
    CHECK(list(ctl, {u"--office"_s, u"立川"_s}).isEmpty());
    CHECK(ctl.run({u"booking"_s, u"list"_s, u"--from"_s, u"2030-06-03"_s, u"--to"_s, u"2030-06-03"_s, u"--office"_s,
                   u"大阪"_s})
              .exit == 1);
}

TEST_CASE("a clash exits 1, says with whom, and offers free slots")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 taken = ctl.add(u"booking"_s, session(u"10:00"_s, u"11:00"_s, 1)).id();
    const Run booth = ctl.add(u"booking"_s, session(u"10:30"_s, u"11:30"_s, 2));
    CHECK(booth.exit == 1);
    const QJsonObject conflict = booth.object().value(u"conflicts"_s).toArray().at(0).toObject();
    CHECK(conflict.value(u"with"_s).toInteger() == taken);
    CHECK(conflict.value(u"what"_s) == u"booth"_s);
    CHECK_FALSE(conflict.value(u"text"_s).toString().isEmpty());
    const QJsonArray free = booth.object().value(u"free"_s).toArray();
    REQUIRE_FALSE(free.isEmpty());
    CHECK_FALSE(free.at(0).toObject().value(u"booth"_s).toString().isEmpty());
    CHECK(free.at(0).toObject().value(u"start"_s).toString().startsWith("2030-06-03T"_L1));

    QJsonObject elsewhere = session(u"10:00"_s, u"11:00"_s, 1);
    elsewhere.insert(u"booth"_s, u"ブース2"_s);
    const Run staff = ctl.add(u"booking"_s, QJsonArray{session(u"15:00"_s, u"16:00"_s, 2), elsewhere});
    CHECK(staff.exit == 1);
    CHECK(staff.object().value(u"conflicts"_s).toArray().at(0).toObject().value(u"what"_s) == u"staff"_s);
    CHECK(list(ctl).size() == 1); // all or none
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("a session that is wrong is refused with its key")
{
    const Ctl ctl = Ctl::withCentre();
    const auto with = [](const QString& key, const QJsonValue& value) {
        QJsonObject record = session(u"10:00"_s, u"11:00"_s, 1);
        record.insert(key, value);
        return record;
    };
    const QList<std::pair<QJsonObject, QString>> bad{
        {with(u"start"_s, u"soon"_s), u"start"_s},
        {with(u"start"_s, QJsonValue::Null), u"start"_s},
        {with(u"start"_s, u"0999-06-03T10:00"_s), u"start"_s},
        {with(u"end"_s, u"2030-06-03T10:00"_s), u"end"_s},
        {with(u"end"_s, u"2030-06-04T10:00"_s), {}},
        {with(u"office"_s, u"大阪"_s), u"office"_s},
        {with(u"booth"_s, u"ブース99"_s), u"booth"_s},
        {with(u"staff"_s, QJsonArray{}), u"staff"_s},
        {with(u"staff"_s, QJsonArray{99}), u"staff"_s},
        {with(u"client"_s, 99), u"client"_s},
        {with(u"topic"_s, u"料理"_s), u"topic"_s},
        {with(u"boooth"_s, u"ブース1"_s), u"boooth"_s},
    };
    for (const auto& [record, key] : bad) {
        const Run run = ctl.add(u"booking"_s, record);
        INFO(toBytes(record).toStdString() + run.err.toStdString());
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(key));
    }
    CHECK(list(ctl).isEmpty());
}

TEST_CASE("days in the wrong order are a slip of the command line, no empty list")
{
    const Ctl ctl = Ctl::withCentre();
    for (const QString& what : {u"booking"_s, u"memo"_s}) {
        const Run run = ctl.run({what, u"list"_s, u"--from"_s, u"2024-06-04"_s, u"--to"_s, u"2024-06-03"_s});
        CHECK(run.exit == 2);
        CHECK(run.err.contains(u"--from 2024-06-04 is later than --to 2024-06-03"_s));
        CHECK(ctl.run({what, u"list"_s, u"--from"_s, u"2024-06-03"_s, u"--to"_s, u"2024-06-03"_s}).exit == 0);
    }
}
