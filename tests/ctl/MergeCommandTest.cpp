// SPDX-License-Identifier: GPL-3.0-or-later
// client duplicates, merge, unmerge.
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

QJsonObject firm(const QString& name, const QString& person)
{
    return {{u"name"_s, name},
            {u"phone"_s, u"03-0000-0121"_s},
            {u"municipality"_s, u"墨田区"_s},
            {u"persons"_s, QJsonArray{QJsonObject{{u"name"_s, person}}}}};
}

Run clientCommand(const Ctl& ctl, const QStringList& words)
{
    return ctl.run(QStringList{u"client"_s} + words);
}

// Client 1 and 2 are one firm, 3 another one.
Ctl withPair()
{
    const Ctl ctl = Ctl::withCentre();
    QJsonObject other = firm(u"青葉商事"_s, u"青葉 太郎"_s);
    other.insert(u"phone"_s, u"03-0000-0999"_s);
    REQUIRE(ctl.add(u"client"_s, QJsonArray{firm(u"有限会社丸福製麺所"_s, u"福島 里美"_s),
                                            firm(u"㈱丸福製麺"_s, u"福島 正彦"_s), other})
                .exit == 0);
    return ctl;
}

} // namespace

TEST_CASE("client duplicates names pairs, and what speaks for them")
{
    const Ctl ctl = withPair();
    const Run pairs = clientCommand(ctl, {u"duplicates"_s});
    CHECK(pairs.exit == 0);
    REQUIRE(pairs.array().size() == 1);
    const QJsonObject pair = pairs.array().at(0).toObject();
    CHECK(pair.value(u"first"_s).toObject().value(u"number"_s) == u"C-00001"_s);
    CHECK(pair.value(u"second"_s).toObject().value(u"name"_s) == u"㈱丸福製麺"_s);
    CHECK(pair.value(u"percent"_s) == 80);
    CHECK(pair.value(u"signs"_s) == QJsonArray{u"phone"_s, u"similar_name"_s, u"municipality"_s});
    CHECK(pair.value(u"text"_s) == u"Same telephone, similar name."_s);

    const Run ofOne = clientCommand(ctl, {u"duplicates"_s, u"2"_s});
    REQUIRE(ofOne.array().size() == 1);
    CHECK(ofOne.array().at(0).toObject().value(u"id"_s) == 1);
    CHECK(clientCommand(ctl, {u"duplicates"_s, u"3"_s}).array().isEmpty());
    CHECK(clientCommand(ctl, {u"duplicates"_s, u"9"_s}).exit == 1);
}

TEST_CASE("client merge makes two one, client unmerge two again")
{
    const Ctl ctl = withPair();
    const Run merged = clientCommand(ctl, {u"merge"_s, u"1"_s, u"2"_s, u"--from-other"_s, u"name,representative"_s});
    CHECK(merged.exit == 0);
    CHECK(merged.object().value(u"kept"_s).toObject().value(u"number"_s) == u"C-00001"_s);
    CHECK(merged.object().value(u"other"_s).toObject().value(u"id"_s) == 2);
    CHECK(merged.object().value(u"undo_until"_s).toString().contains(u'T'));
    // The former number finds the one that is left.
    const QJsonArray found = clientCommand(ctl, {u"list"_s, u"--find"_s, u"C-00002"_s}).array();
    REQUIRE(found.size() == 1);
    CHECK(found.at(0).toObject().value(u"id"_s) == 1);
    CHECK(found.at(0).toObject().value(u"name"_s) == u"㈱丸福製麺"_s);
    CHECK(found.at(0).toObject().value(u"persons"_s).toArray().at(0).toObject().value(u"name"_s) == u"福島 正彦"_s);
    CHECK(clientCommand(ctl, {u"list"_s}).array().size() == 2);
    CHECK(ctl.run({u"check"_s}).exit == 0);
    CHECK(clientCommand(ctl, {u"duplicates"_s}).array().isEmpty());

    const Run undone = clientCommand(ctl, {u"unmerge"_s, u"2"_s});
    CHECK(undone.exit == 0);
    CHECK(undone.object().value(u"kept"_s).toObject().value(u"id"_s) == 1);
    CHECK(clientCommand(ctl, {u"list"_s}).array().size() == 3);
    CHECK(clientCommand(ctl, {u"duplicates"_s}).array().size() == 1);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("what cannot be merged is refused and leaves everything as it was")
{
    const Ctl ctl = withPair();
    const QByteArray before = readAll(ctl.database());
    CHECK(clientCommand(ctl, {u"merge"_s, u"1"_s, u"1"_s}).exit == 1);
    CHECK(clientCommand(ctl, {u"merge"_s, u"1"_s, u"9"_s}).exit == 1);
    CHECK(clientCommand(ctl, {u"merge"_s, u"1"_s, u"2"_s, u"--from-other"_s, u"colour"_s}).exit == 1);
    CHECK(clientCommand(ctl, {u"unmerge"_s, u"2"_s}).exit == 1);
    CHECK(readAll(ctl.database()) == before);
    CHECK(clientCommand(ctl, {u"merge"_s, u"1"_s}).exit == 2);
    CHECK(clientCommand(ctl, {u"merge"_s, u"one"_s, u"two"_s}).exit == 2);
    // A coordinator looks, the office merges.
    const auto as = [&](const QString& who) {
        return ctl.run({u"--as"_s, who, u"client"_s, u"merge"_s, u"1"_s, u"2"_s}).exit;
    };
    CHECK(as(u"今村 健吾"_s) == 1);
    CHECK(as(u"佐藤 花"_s) == 0);
}
