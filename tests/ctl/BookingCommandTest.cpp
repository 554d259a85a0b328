// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

#include <QProcess>

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

TEST_CASE("a session is moved, taken off and looked back upon")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 id = ctl.add(u"booking"_s, session(u"10:00"_s, u"11:30"_s, 1)).id();
    const qint64 other = ctl.add(u"booking"_s, session(u"14:00"_s, u"15:00"_s, 2)).id();
    const auto move = [&](const QStringList& options) {
        return ctl.run(QStringList{u"booking"_s, u"move"_s, QString::number(id), u"--start"_s} + options);
    };
    const Run moved = move({u"2030-06-03T15:00"_s});
    REQUIRE(moved.exit == 0);
    CHECK(moved.object().value(u"start"_s) == u"2030-06-03T15:00"_s);
    CHECK(moved.object().value(u"end"_s) == u"2030-06-03T16:30"_s); // as long as it was
    CHECK(moved.object().value(u"booth"_s) == u"ブース1"_s);
    const Run clash = move({u"2030-06-03T13:30"_s, u"--end"_s, u"2030-06-03T14:30"_s});
    CHECK(clash.exit == 1);
    const QJsonObject conflict = clash.object().value(u"conflicts"_s).toArray().at(0).toObject();
    CHECK(conflict.value(u"what"_s) == u"booth"_s);
    CHECK(conflict.value(u"with"_s).toInteger() == other);
    CHECK_FALSE(clash.object().value(u"free"_s).toArray().isEmpty());
    CHECK(move({u"2030-06-03T13:30"_s, u"--booth"_s, u"ブース2"_s}).exit == 0);
    CHECK(move({u"2030-06-03T13:30"_s, u"--booth"_s, u"ブース99"_s}).exit == 1);
    CHECK(move({u"2030-06-03T13:30"_s, u"--staff"_s, u"99"_s}).exit == 1);
    CHECK(move({u"half past one"_s}).exit == 2);
    // A Saturday wants its reason.
    CHECK(move({u"2030-06-08T10:00"_s}).object().value(u"conflicts"_s).toArray().at(0).toObject().value(u"what"_s) ==
          u"closed"_s);
    CHECK(move({u"2030-06-08T10:00"_s, u"--exception-reason"_s, u"出張相談会の振替"_s}).exit == 0);

    const Run off = ctl.run({u"booking"_s, u"cancel"_s, QString::number(id), u"--reason"_s, u"先方の都合"_s});
    REQUIRE(off.exit == 0);
    CHECK(off.object().value(u"status"_s) == u"cancelled"_s);
    CHECK(off.object().value(u"cancelled"_s).toObject().value(u"reason"_s) == u"先方の都合"_s);
    CHECK(ctl.run({u"booking"_s, u"cancel"_s, QString::number(id)}).exit == 2);
    CHECK(ctl.run({u"booking"_s, u"cancel"_s, u"99"_s, u"--reason"_s, u"x"_s}).exit == 1);
    const Run arrived = ctl.run({u"booking"_s, u"status"_s, QString::number(other), u"arrived"_s});
    REQUIRE(arrived.exit == 0);
    CHECK_FALSE(arrived.object().value(u"arrived"_s).isNull());
    const QJsonArray history = ctl.run({u"booking"_s, u"history"_s, QString::number(id)}).array();
    REQUIRE(history.size() == 5);
    CHECK(history.at(0).toObject().value(u"reason"_s) == u"先方の都合"_s);
    CHECK(history.at(4).toObject().value(u"booked"_s) == true);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("free slots name booth, time and who could lead a session")
{
    const Ctl ctl = Ctl::withCentre();
    QJsonObject booked = session(u"10:00"_s, u"11:00"_s, 1);
    booked.insert(u"buffer_after"_s, 30);
    REQUIRE(ctl.add(u"booking"_s, booked).exit == 0);
    const auto at = [&](const QString& start, const QString& booth, const QStringList& options) {
        const QJsonArray found =
            ctl.run(QStringList{u"free"_s, u"--date"_s, u"2030-06-03"_s, u"--office"_s, u"新橋"_s} + options).array();
        for (const QJsonValue& value : found) {
            const QJsonObject slot = value.toObject();
            if (slot.value(u"start"_s) == u"2030-06-03T"_s + start && slot.value(u"booth"_s) == booth)
                return slot.value(u"staff"_s).toArray();
        }
        return QJsonArray();
    };
    CHECK(at(u"11:00"_s, u"ブース1"_s, {}).isEmpty()); // kept for half an hour
    CHECK(at(u"11:30"_s, u"ブース1"_s, {}).contains(1));
    CHECK_FALSE(at(u"11:00"_s, u"ブース2"_s, {}).contains(1));
    CHECK(at(u"11:00"_s, u"ブース2"_s, {u"--staff"_s, u"1"_s}).isEmpty());
    CHECK((at(u"09:00"_s, u"ブース2"_s, {u"--staff"_s, u"1"_s}) == QJsonArray{1}));
    CHECK(at(u"09:30"_s, u"ブース1"_s, {u"--minutes"_s, u"30"_s}).contains(1));
    CHECK(ctl.run({u"free"_s, u"--date"_s, u"2030-06-08"_s, u"--office"_s, u"新橋"_s}).array().isEmpty()); // Saturday
    CHECK(ctl.run({u"free"_s, u"--date"_s, u"2030-06-03"_s, u"--office"_s, u"大阪"_s}).exit == 1);
    CHECK(ctl.run({u"free"_s}).exit == 2);
}

TEST_CASE("the day sheet for the reception is a PDF on record")
{
    const Ctl ctl = Ctl::withCentre();
    REQUIRE(ctl.add(u"client"_s, QJsonObject{{u"name"_s, u"丸福製麺所"_s}, {u"phone"_s, u"03-0000-0142"_s}}).exit == 0);
    QJsonObject record = session(u"10:00"_s, u"11:00"_s, 1);
    record.insert(u"client"_s, 1);
    REQUIRE(ctl.add(u"booking"_s, record).exit == 0);
    const QString path = ctl.path(u"sheet.pdf"_s);
    const QStringList command{u"export"_s, u"day-sheet"_s, u"--date"_s, u"2030-06-03"_s, u"--out"_s, path};
    const Run run = ctl.run(command + QStringList{u"--office"_s, u"新橋"_s});
    REQUIRE(run.exit == 0);
    CHECK(run.object().value(u"sessions"_s) == 1);
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    REQUIRE(text.waitForFinished());
    const QString words = QString::fromUtf8(text.readAllStandardOutput());
    INFO(words.toStdString());
    for (const QString& word : {u"丸福製麺所"_s, u"03-0000-0142"_s, u"10:00–11:00"_s, u"今村 健吾"_s})
        CHECK(words.contains(word));
    const QJsonArray lines = ctl.run({u"audit"_s, u"list"_s, u"--table"_s, u"booking"_s, u"--id"_s, u"1"_s}).array();
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.at(0).toObject().value(u"action"_s) == u"pdf"_s);
    CHECK(ctl.run(command + QStringList{u"--office"_s, u"大阪"_s}).exit == 1);
    CHECK(ctl.run({u"export"_s, u"day-sheet"_s, u"--out"_s, path}).exit == 2);
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
