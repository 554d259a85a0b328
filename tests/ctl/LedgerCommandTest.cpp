// SPDX-License-Identifier: GPL-3.0-or-later
// init, demo, check, upgrade, audit; staff, clients and the lists of the centre.
#include "tests/ctl/Ctl.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace yorozu::test;

TEST_CASE("init creates a centre and refuses to touch one that exists")
{
    const Ctl ctl;
    CHECK(ctl.run({u"init"_s, u"--sign-in"_s, u"off"_s}).exit == 0);
    const QByteArray before = readAll(ctl.database());
    const Run again = ctl.run({u"init"_s});
    CHECK(again.exit == 1);
    CHECK(again.out.isEmpty());
    CHECK(readAll(ctl.database()) == before);

    const Run check = ctl.run({u"check"_s});
    CHECK(check.exit == 0);
    CHECK(check.object().value(u"ok"_s) == true);
    CHECK(check.object().value(u"engine"_s) == u"sqlite"_s);
    CHECK(check.object().value(u"schema"_s).toInteger() >= 1);
    CHECK(check.object().value(u"counts"_s).toObject().value(u"memos"_s) == 0);
    CHECK(check.object().value(u"problems"_s).toArray().isEmpty());

    int shinkin = 0;
    const QJsonArray agencies = ctl.run({u"agency"_s, u"list"_s}).array();
    for (const QJsonValue& agency : agencies)
        shinkin += agency.toObject().value(u"kind"_s) == u"信用金庫"_s ? 1 : 0;
    CHECK(shinkin == 25);
    CHECK(ctl.run({u"booth"_s, u"list"_s}).array().size() >= 2);
    CHECK(ctl.run({u"topic"_s, u"list"_s}).array().size() >= 10);
    CHECK(ctl.run({u"staff"_s, u"list"_s}).array().isEmpty());
    const Run upgrade = ctl.run({u"upgrade"_s});
    CHECK(upgrade.exit == 0);
    CHECK(upgrade.object().value(u"upgraded"_s) == false);
}

TEST_CASE("demo fills a data base, the same seed with the same data")
{
    const auto story = [](const QString& seed) {
        const Ctl ctl;
        const Run demo = ctl.run({u"demo"_s, u"--memos"_s, u"30"_s, u"--seed"_s, seed});
        CHECK(demo.exit == 0);
        CHECK(ctl.run({u"check"_s}).exit == 0);
        // The 23 of the source advise; the office of the centre is beside them.
        const QStringList advising{u"chief"_s, u"sub-chief"_s, u"coordinator"_s, u"concierge"_s};
        int advisers = 0;
        const QJsonArray staff = ctl.run({u"staff"_s, u"list"_s}).array();
        for (const QJsonValue& person : staff)
            advisers += advising.contains(person.toObject().value(u"group"_s).toString()) ? 1 : 0;
        CHECK(advisers == 23);
        // A second one has no place to go.
        CHECK(ctl.run({u"demo"_s}).exit == 1);
        QStringList gists;
        const QJsonArray memos = ctl.run({u"memo"_s, u"list"_s}).array();
        for (const QJsonValue& memo : memos)
            gists.append(memo.toObject().value(u"company"_s).toString() + memo.toObject().value(u"gist"_s).toString());
        return gists;
    };
    const QStringList first = story(u"7"_s);
    CHECK(first.size() >= 30);
    CHECK(story(u"7"_s) == first);
    CHECK(story(u"8"_s) != first);
}

TEST_CASE("staff are added all or none")
{
    const Ctl ctl = Ctl::withCentre();
    const QJsonArray list = ctl.run({u"staff"_s, u"list"_s}).array();
    REQUIRE(list.size() == 3);
    const QJsonObject first = list.at(0).toObject();
    CHECK(first.value(u"name"_s) == u"今村 健吾"_s);
    CHECK(first.value(u"group"_s) == u"coordinator"_s);
    CHECK(first.value(u"title"_s) == u"コーディネーター"_s);
    CHECK(first.value(u"office"_s) == u"新橋"_s);
    CHECK(first.value(u"skills"_s).toObject().value(u"資金繰り"_s) == 3);

    const QJsonObject good{{u"name"_s, u"水野 和彦"_s}};
    const QList<QJsonObject> bad{
        {{u"kana"_s, u"ミズノ"_s}},
        {{u"name"_s, u" "_s}},
        {{u"name"_s, u"x"_s}, {u"group"_s, u"king"_s}},
        {{u"name"_s, u"x"_s}, {u"office"_s, u"大阪"_s}},
        {{u"name"_s, u"x"_s}, {u"title"_s, u"社長"_s}},
        {{u"name"_s, u"x"_s}, {u"skills"_s, QJsonObject{{u"資金繰り"_s, 4}}}},
        {{u"name"_s, u"x"_s}, {u"skills"_s, QJsonObject{{u"料理"_s, 1}}}},
        {{u"name"_s, u"x"_s}, {u"colour"_s, u"red"_s}},
        {{u"name"_s, 5}},
    };
    for (const QJsonObject& record : bad) {
        INFO(toBytes(record).toStdString());
        const Run run = ctl.add(u"staff"_s, QJsonArray{good, record});
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains("record 2"_L1));
    }
    CHECK(ctl.run({u"staff"_s, u"list"_s}).array().size() == 3);
}

TEST_CASE("whoever has the title of a stamp box stamps it, unless another box is named")
{
    const Ctl ctl = Ctl::withCentre();
    const QJsonArray people{
        QJsonObject{{u"name"_s, u"石井 文子"_s}, {u"group"_s, u"office"_s}, {u"title"_s, u"調査役"_s}},
        QJsonObject{{u"name"_s, u"中山 恵"_s},
                    {u"group"_s, u"office"_s},
                    {u"title"_s, u"調査役"_s},
                    {u"stamp_box"_s, u"担当"_s}},
        QJsonObject{{u"name"_s, u"今井 茂"_s}, {u"title"_s, u"コーディネーター"_s}}};
    REQUIRE(ctl.add(u"staff"_s, people).exit == 0);
    const QJsonArray list = ctl.run({u"staff"_s, u"list"_s}).array();
    REQUIRE(list.size() == 6);
    CHECK(list.at(3).toObject().value(u"stamp_box"_s) == u"調査役"_s);
    CHECK(list.at(4).toObject().value(u"stamp_box"_s) == u"担当"_s);
    CHECK(list.at(5).toObject().value(u"stamp_box"_s).isNull());
}

TEST_CASE("clients are stored as they were written, and possible duplicates are named")
{
    const Ctl ctl = Ctl::withCentre();
    const QJsonObject record{
        {u"name"_s, u"株式会社山田製作所"_s},
        {u"kana"_s, u"ﾔﾏﾀﾞｾｲｻｸｼｮ"_s},
        {u"business"_s, u"金属加工"_s},
        {u"corporate_number"_s, u"700110005901"_s},
        {u"industry"_s, u"E"_s},
        {u"staff_count"_s, 12},
        {u"capital_yen"_s, 10'000'000},
        {u"persons"_s, QJsonArray{QJsonObject{{u"name"_s, u"山田 太郎"_s}, {u"kana"_s, u"ヤマダ タロウ"_s}}}}};
    const Run first = ctl.add(u"client"_s, record);
    REQUIRE(first.exit == 0);
    CHECK(first.object().value(u"possible_duplicates"_s).toArray().isEmpty());
    const Run second = ctl.add(u"client"_s, QJsonObject{{u"name"_s, u"㈱山田製作所"_s}});
    REQUIRE(second.exit == 0);
    const QJsonObject duplicate = second.object().value(u"possible_duplicates"_s).toArray().at(0).toObject();
    CHECK(duplicate.value(u"id"_s).toInteger() == second.id());
    CHECK(duplicate.value(u"of"_s).toInteger() == first.id());
    CHECK_FALSE(duplicate.value(u"why"_s).toString().isEmpty());

    const QJsonArray found = ctl.run({u"client"_s, u"list"_s, u"--find"_s, u"山田製作所"_s}).array();
    CHECK(found.size() == 2);
    CHECK(ctl.run({u"client"_s, u"list"_s, u"--find"_s, u"なし"_s}).array().isEmpty());
    for (const QJsonValue& value : found) {
        const QJsonObject client = value.toObject();
        if (client.value(u"id"_s).toInteger() != first.id())
            continue;
        CHECK(client.value(u"name"_s) == u"株式会社山田製作所"_s);
        CHECK(client.value(u"kana"_s) == u"ヤマダセイサクショ"_s);
        CHECK(client.value(u"corporate_number"_s).toString().size() == 13);
        CHECK(client.value(u"staff_count"_s) == 12);
        CHECK(client.value(u"persons"_s).toArray().at(0).toObject().value(u"primary"_s) == true);
    }
}

TEST_CASE("clients that are wrong are refused all together, with the record and the key")
{
    const Ctl ctl = Ctl::withCentre();
    const QList<std::pair<QJsonObject, QString>> bad{
        {{{u"kana"_s, u"ヤマダ"_s}}, u"name"_s},
        {{{u"name"_s, u"x"_s}, {u"corporate_number"_s, u"1234567890123"_s}}, u"corporate"_s},
        {{{u"name"_s, u"x"_s}, {u"industry"_s, u"Z"_s}}, u"industry"_s},
        {{{u"name"_s, u"x"_s}, {u"staff_count"_s, -1}}, u"staff_count"_s},
        {{{u"name"_s, u"x"_s}, {u"staff_count"_s, 1e300}}, u"staff_count"_s},
        {{{u"name"_s, u"x"_s}, {u"staff_count"_s, 1.5}}, u"staff_count"_s},
        {{{u"name"_s, u"x"_s}, {u"founded"_s, u"yes"_s}}, u"founded"_s},
        {{{u"name"_s, u"x"_s}, {u"agency"_s, 99999}}, u"agency"_s},
        {{{u"name"_s, u"x"_s}, {u"channel"_s, u"鳩"_s}}, u"channel"_s},
        {{{u"name"_s, u"x"_s}, {u"persons"_s, u"山田"_s}}, u"persons"_s},
        {{{u"name"_s, u"x"_s}, {u"persons"_s, QJsonArray{QJsonObject{{u"nmae"_s, u"山田"_s}}}}}, u"name"_s},
        {{{u"name"_s, u"x"_s}, {u"bussiness"_s, u"y"_s}}, u"bussiness"_s},
    };
    for (const auto& [record, key] : bad) {
        const Run run = ctl.add(u"client"_s, QJsonArray{QJsonObject{{u"name"_s, u"良い会社"_s}}, record});
        INFO(toBytes(record).toStdString() + run.err.toStdString());
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains("record 2"_L1));
        CHECK(run.err.contains(key));
    }
    CHECK(ctl.run({u"client"_s, u"list"_s}).array().isEmpty());
}

TEST_CASE("the audit names who changed what, before and after")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 id = ctl.add(u"client"_s, QJsonObject{{u"name"_s, u"鈴木商店"_s}}).id();
    const QJsonArray lines =
        ctl.run({u"audit"_s, u"list"_s, u"--table"_s, u"client"_s, u"--id"_s, QString::number(id)}).array();
    REQUIRE(lines.size() == 1);
    const QJsonObject line = lines.at(0).toObject();
    CHECK(line.value(u"action"_s) == u"insert"_s);
    CHECK(line.value(u"before"_s).isNull());
    CHECK(line.value(u"after"_s).toObject().value(u"name"_s) == u"鈴木商店"_s);
    CHECK(ctl.run({u"audit"_s, u"list"_s}).array().size() > 1);
}

TEST_CASE("--as acts with the rights of that person")
{
    const Ctl ctl = Ctl::withCentre();
    const QByteArray person = toBytes(QJsonObject{{u"name"_s, u"水野 和彦"_s}});
    CHECK(ctl.run({u"--as"_s, u"今村"_s, u"staff"_s, u"add"_s, u"-"_s}, person).exit == 1); // a coordinator may not
    CHECK(ctl.run({u"--as"_s, u"鈴木 一郎"_s, u"staff"_s, u"add"_s, u"-"_s}, person).exit == 0);
    CHECK(ctl.run({u"--as"_s, u"誰か"_s, u"staff"_s, u"add"_s, u"-"_s}, person).exit == 1);
}
