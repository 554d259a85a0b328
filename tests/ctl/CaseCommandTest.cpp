// SPDX-License-Identifier: GPL-3.0-or-later
// client show, update, retire; cases and referrals.
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

qint64 addClient(const Ctl& ctl, const QString& name)
{
    return ctl
        .add(u"client"_s, QJsonObject{{u"name"_s, name},
                                      {u"staff_count"_s, 9},
                                      {u"persons"_s, QJsonArray{QJsonObject{{u"name"_s, u"福島 里美"_s}}}}})
        .id();
}

Run update(const Ctl& ctl, const QString& what, qint64 id, const QJsonObject& json)
{
    return ctl.run({what, u"update"_s, QString::number(id), u"-"_s}, toBytes(json));
}

} // namespace

TEST_CASE("a client is changed where the object names something, and nowhere else")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 id = addClient(ctl, u"有限会社丸福製麺所"_s);
    const qint64 person = ctl.run({u"client"_s, u"show"_s, QString::number(id)})
                              .object()
                              .value(u"persons"_s)
                              .toArray()
                              .at(0)
                              .toObject()
                              .value(u"id"_s)
                              .toInteger();
    const Run changed = update(ctl, u"client"_s, id,
                               {{u"sales_yen"_s, 118'000'000},
                                {u"established"_s, u"昭和52年"_s},
                                {u"persons"_s, QJsonArray{QJsonObject{{u"id"_s, person}, {u"title"_s, u"代表取締役"_s}},
                                                          QJsonObject{{u"name"_s, u"福島 正彦"_s}}}}});
    REQUIRE(changed.exit == 0);
    const QJsonObject client = ctl.run({u"client"_s, u"show"_s, QString::number(id)}).object();
    CHECK(client.value(u"name"_s) == u"有限会社丸福製麺所"_s);
    CHECK(client.value(u"staff_count"_s) == 9);
    CHECK(client.value(u"sales_yen"_s).toInteger() == 118'000'000);
    CHECK(client.value(u"established"_s) == u"昭和52年"_s);
    const QJsonArray persons = client.value(u"persons"_s).toArray();
    REQUIRE(persons.size() == 2);
    CHECK(persons.at(0).toObject().value(u"name"_s) == u"福島 里美"_s);
    CHECK(persons.at(0).toObject().value(u"title"_s) == u"代表取締役"_s);
    CHECK(persons.at(0).toObject().value(u"primary"_s) == true);

    CHECK(update(ctl, u"client"_s, id, {{u"name"_s, u" "_s}}).exit == 1);
    CHECK(update(ctl, u"client"_s, id, {{u"nmae"_s, u"x"_s}}).exit == 1);
    CHECK(update(ctl, u"client"_s, id, {{u"persons"_s, QJsonArray{QJsonObject{{u"id"_s, 999}}}}}).exit == 1);
    CHECK(update(ctl, u"client"_s, 999, {{u"name"_s, u"x"_s}}).exit == 1);
    CHECK(ctl.run({u"client"_s, u"show"_s, u"999"_s}).exit == 1);
    CHECK(ctl.run({u"client"_s, u"show"_s, u"x"_s}).exit == 2);
}

TEST_CASE("a retired client leaves the list and comes back")
{
    const Ctl ctl = Ctl::withCentre();
    const QString id = QString::number(addClient(ctl, u"鈴木商店"_s));
    REQUIRE(ctl.run({u"client"_s, u"retire"_s, id}).exit == 0);
    CHECK(ctl.run({u"client"_s, u"list"_s}).array().isEmpty());
    CHECK(ctl.run({u"client"_s, u"show"_s, id}).object().value(u"retired"_s) == true);
    REQUIRE(ctl.run({u"client"_s, u"retire"_s, id, u"--undo"_s}).exit == 0);
    CHECK(ctl.run({u"client"_s, u"list"_s}).array().size() == 1);
    CHECK(ctl.run({u"client"_s, u"retire"_s, u"999"_s}).exit == 1);
}

TEST_CASE("cases are opened all or none, with figures to two places")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 client = addClient(ctl, u"鈴木商店"_s);
    const QJsonObject good{
        {u"client"_s, client},
        {u"title"_s, u"資金繰り"_s},
        {u"course"_s, u"経営改善支援"_s},
        {u"lead"_s, 1},
        {u"metrics"_s, QJsonArray{QJsonObject{{u"name"_s, u"粗利率"_s}, {u"unit"_s, u"％"_s}, {u"baseline"_s, 12.5}}}}};
    const QList<std::pair<QString, QJsonValue>> bad{{u"client"_s, 999},       {u"title"_s, u" "_s},
                                                    {u"status"_s, u"lost"_s}, {u"opened_on"_s, u"yesterday"_s},
                                                    {u"course"_s, u"料理"_s}, {u"lead"_s, 999}};
    for (const auto& [key, value] : bad) {
        INFO(key.toStdString());
        QJsonObject record = good;
        record.insert(key, value);
        const Run run = ctl.add(u"case"_s, QJsonArray{good, record});
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
    }
    QJsonObject fine = good;
    fine.insert(u"metrics"_s, QJsonArray{QJsonObject{{u"name"_s, u"粗利率"_s}, {u"baseline"_s, 12.345}}});
    CHECK(ctl.add(u"case"_s, fine).exit == 1);
    CHECK(ctl.run({u"case"_s, u"list"_s}).array().isEmpty());

    const qint64 id = ctl.add(u"case"_s, good).id();
    REQUIRE(update(ctl, u"case"_s, id, {{u"status"_s, u"closed"_s}, {u"outcome"_s, u"返済額が下がった"_s}}).exit == 0);
    CHECK(ctl.run({u"case"_s, u"list"_s, u"--status"_s, u"open"_s}).array().isEmpty());
    const QJsonObject closed =
        ctl.run({u"case"_s, u"list"_s, u"--client"_s, QString::number(client)}).array().at(0).toObject();
    CHECK(closed.value(u"outcome"_s) == u"返済額が下がった"_s);
    CHECK_FALSE(closed.value(u"closed_on"_s).isNull());
    CHECK(closed.value(u"metrics"_s).toArray().at(0).toObject().value(u"baseline"_s).toDouble() == 12.5);
    CHECK(ctl.run({u"client"_s, u"show"_s, QString::number(client)}).object().value(u"cases"_s).toArray().size() == 1);
    CHECK(ctl.run({u"case"_s, u"list"_s, u"--status"_s, u"lost"_s}).exit == 2);
}

TEST_CASE("a referral is due on its day until its result is in")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 client = addClient(ctl, u"鈴木商店"_s);
    const QJsonObject good{{u"client"_s, client},          {u"agency"_s, 1},
                           {u"reason"_s, u"保証の相談"_s}, {u"way"_s, u"accompany"_s},
                           {u"date"_s, u"2024-06-03"_s},   {u"follow_up"_s, u"2024-06-10"_s}};
    for (const QString& key : {u"client"_s, u"agency"_s, u"reason"_s, u"follow_up"_s}) {
        INFO(key.toStdString());
        QJsonObject record = good;
        record.remove(key);
        CHECK(ctl.add(u"referral"_s, QJsonArray{good, record}).exit == 1);
    }
    CHECK(ctl.run({u"referral"_s, u"list"_s}).array().isEmpty());
    const QString id = QString::number(ctl.add(u"referral"_s, good).id());
    CHECK(ctl.run({u"referral"_s, u"list"_s, u"--due"_s, u"2024-06-09"_s}).array().isEmpty());
    CHECK(ctl.run({u"referral"_s, u"list"_s, u"--due"_s, u"2024-06-10"_s}).array().size() == 1);
    CHECK(ctl.run({u"referral"_s, u"result"_s, id}).exit == 2);
    const Run result =
        ctl.run({u"referral"_s, u"result"_s, id, u"--text"_s, u"保証が付いた"_s, u"--date"_s, u"2024-06-20"_s});
    REQUIRE(result.exit == 0);
    CHECK(result.object().value(u"open"_s) == false);
    CHECK(ctl.run({u"referral"_s, u"list"_s, u"--open"_s}).array().isEmpty());
    CHECK(ctl.run({u"referral"_s, u"list"_s, u"--agency"_s, u"1"_s}).array().size() == 1);
    CHECK(ctl.run({u"referral"_s, u"result"_s, id, u"--text"_s, u"また"_s}).exit == 1);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}
