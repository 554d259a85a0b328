// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments, handover notes and tasks from the command line.
#include "tests/ctl/Ctl.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

qint64 addClient(const Ctl& ctl)
{
    return ctl.add(u"client"_s, QJsonObject{{u"name"_s, u"有限会社丸福製麺所"_s}}).id();
}

} // namespace

TEST_CASE("a file is added, listed and saved again; check finds what happened to it")
{
    const Ctl ctl = Ctl::withCentre();
    const QString client = QString::number(addClient(ctl));
    const QString file = ctl.write(u"資金繰り表_4-9月.csv"_s, "月,残高\n4,100\n");
    const Run added = ctl.run({u"attachment"_s, u"add"_s, file, u"--client"_s, client});
    REQUIRE(added.exit == 0);
    const QJsonArray list = ctl.run({u"attachment"_s, u"list"_s, u"--client"_s, client}).array();
    REQUIRE(list.size() == 1);
    const QJsonObject line = list.at(0).toObject();
    CHECK(line.value(u"name"_s) == u"資金繰り表_4-9月.csv"_s);
    CHECK(line.value(u"media_type"_s) == u"text/csv"_s);
    CHECK(line.value(u"missing"_s) == false);
    const QString id = QString::number(added.id());
    const QString out = ctl.path(u"copy.csv"_s);
    REQUIRE(ctl.run({u"attachment"_s, u"save"_s, id, u"--out"_s, out}).exit == 0);
    CHECK(readAll(out) == "月,残高\n4,100\n");
    CHECK(ctl.run({u"check"_s}).exit == 0);

    const QString sha256 = line.value(u"sha256"_s).toString();
    const QString stored = ctl.database() + u".files/"_s + sha256.left(2) + u'/' + sha256;
    REQUIRE(readAll(stored) == "月,残高\n4,100\n");
    REQUIRE(QFile::remove(stored));
    const Run check = ctl.run({u"check"_s});
    CHECK(check.exit == 1);
    CHECK(check.object().value(u"problems"_s).toArray().at(0).toString().contains(u"資金繰り表_4-9月.csv"_s));
    CHECK(ctl.run({u"attachment"_s, u"list"_s, u"--client"_s, client}).array().at(0)[u"missing"_s] == true);
    CHECK(ctl.run({u"attachment"_s, u"save"_s, id, u"--out"_s, out}).exit == 1);
}

TEST_CASE("what is dangerous, or belongs to no record, is not added")
{
    const Ctl ctl = Ctl::withCentre();
    const QString client = QString::number(addClient(ctl));
    const auto add = [&](const QString& name, const QByteArray& content, const QStringList& owner) {
        return ctl.run(QStringList{u"attachment"_s, u"add"_s, ctl.write(name, content)} + owner).exit;
    };
    CHECK(add(u"報告書.pdf.exe"_s, "MZ", {u"--client"_s, client}) == 1);
    CHECK(add(u"偽.pdf"_s, "MZ", {u"--client"_s, client}) == 1);
    CHECK(add(u"a.csv"_s, "a", {u"--client"_s, u"99"_s}) == 1);
    CHECK(add(u"a.csv"_s, "a", {}) == 1);
    CHECK(add(u"a.csv"_s, "a", {u"--client"_s, client, u"--memo"_s, u"1"_s}) == 1);
    CHECK(ctl.run({u"attachment"_s, u"add"_s, ctl.path(u"none.csv"_s), u"--client"_s, client}).exit == 1);
    CHECK(ctl.run({u"attachment"_s, u"list"_s, u"--client"_s, client}).array().isEmpty());
    CHECK(ctl.run({u"attachment"_s, u"tidy"_s}).object().value(u"removed"_s) == 0);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("a note is handed to a person, who alone receives it")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 client = addClient(ctl);
    const Run added = ctl.add(u"handover"_s, QJsonObject{{u"to"_s, 1},
                                                         {u"text"_s, u"借入一覧は完成。"_s},
                                                         {u"next"_s, u"2024-12-11"_s},
                                                         {u"client"_s, client}});
    REQUIRE(added.exit == 0);
    const QString id = QString::number(added.id());
    const QJsonArray inbox = ctl.run({u"handover"_s, u"list"_s, u"--staff"_s, u"1"_s}).array();
    REQUIRE(inbox.size() == 1);
    CHECK(inbox.at(0)[u"text"_s] == u"借入一覧は完成。"_s);
    CHECK(inbox.at(0)[u"company"_s] == u"有限会社丸福製麺所"_s);
    CHECK(ctl.run({u"handover"_s, u"read"_s, id}).exit == 1); // the system is not the reader
    CHECK(ctl.run({u"--as"_s, u"今村 健吾"_s, u"handover"_s, u"read"_s, id}).exit == 0);
    CHECK(ctl.run({u"handover"_s, u"list"_s, u"--staff"_s, u"1"_s}).array().isEmpty());
    CHECK(ctl.run({u"handover"_s, u"list"_s, u"--client"_s, QString::number(client)}).array().size() == 1);
    CHECK(ctl.run({u"--as"_s, u"今村 健吾"_s, u"handover"_s, u"read"_s, id, u"--undo"_s}).exit == 0);
    CHECK(ctl.run({u"handover"_s, u"list"_s, u"--staff"_s, u"1"_s}).array().size() == 1);
    CHECK(ctl.run({u"handover"_s, u"list"_s}).exit == 1);
}

TEST_CASE("a task is set, listed with whether it is late, and done")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 client = addClient(ctl);
    const auto task = [&](const QString& due) {
        return QJsonObject{{u"to"_s, 1}, {u"due"_s, due}, {u"text"_s, u"電話する"_s}, {u"client"_s, client}};
    };
    const Run added = ctl.add(u"task"_s, task(u"2099-12-02"_s));
    REQUIRE(added.exit == 0);
    CHECK(ctl.add(u"task"_s, task(u"2001-01-01"_s)).exit == 1);
    CHECK(ctl.add(u"task"_s, task(u"soon"_s)).exit == 1);
    const QJsonArray open = ctl.run({u"task"_s, u"list"_s, u"--staff"_s, u"1"_s}).array();
    REQUIRE(open.size() == 1);
    CHECK(open.at(0)[u"due"_s] == u"2099-12-02"_s);
    CHECK(open.at(0)[u"overdue"_s] == false);
    const QString id = QString::number(added.id());
    CHECK(ctl.run({u"--as"_s, u"佐藤 花"_s, u"task"_s, u"done"_s, id}).exit == 1);
    CHECK(ctl.run({u"--as"_s, u"今村 健吾"_s, u"task"_s, u"done"_s, id}).exit == 0);
    CHECK(ctl.run({u"task"_s, u"list"_s, u"--staff"_s, u"1"_s}).array().isEmpty());
    CHECK(ctl.run({u"task"_s, u"list"_s, u"--client"_s, QString::number(client)}).array().size() == 1);
}
