// SPDX-License-Identifier: GPL-3.0-or-later
// memo search, client list --find and search rebuild.
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

QJsonObject memo(const QString& day, const QString& advice)
{
    QJsonObject record = memoRecord();
    record.insert(u"started"_s, day + u"T10:00"_s);
    record.insert(u"ended"_s, day + u"T11:00"_s);
    record.insert(u"consultation"_s, u"相談の内容。"_s);
    record.insert(u"advice"_s, advice);
    return record;
}

QJsonObject search(const Ctl& ctl, const QString& words, const QString& limit = u"50"_s)
{
    const Run run = ctl.run({u"memo"_s, u"search"_s, words, u"--limit"_s, limit});
    REQUIRE(run.exit == 0);
    return run.object();
}

} // namespace

TEST_CASE("memos are found by any two characters, the newest first")
{
    const Ctl ctl = Ctl::withCentre();
    const Run added =
        ctl.add(u"memo"_s, QJsonArray{memo(u"2024-06-04"_s, u"資金繰り表を作り、㈱東雲紙工を紹介した。"_s),
                                      memo(u"2024-06-06"_s, u"ﾎｰﾑﾍﾟｰｼﾞと資金の話。"_s),
                                      memo(u"2024-06-05"_s, u"補助金の資金計画。"_s)});
    REQUIRE(added.exit == 0);
    const QJsonObject found = search(ctl, u"資金"_s);
    CHECK(found.value(u"total"_s).toInt() == 3);
    const QJsonArray hits = found.value(u"hits"_s).toArray();
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].toObject().value(u"id"_s).toInteger() == added.id(1));
    CHECK(hits[1].toObject().value(u"id"_s).toInteger() == added.id(2));
    CHECK(hits[2].toObject().value(u"id"_s).toInteger() == added.id(0));
    CHECK(hits[2].toObject().value(u"snippet"_s).toString().contains(u"資金繰り表"_s));
    CHECK(search(ctl, u"資金"_s, u"1"_s).value(u"hits"_s).toArray().size() == 1);
    CHECK(search(ctl, u"資金"_s, u"1"_s).value(u"total"_s).toInt() == 3);
    CHECK(search(ctl, u"株式会社東雲"_s).value(u"total"_s).toInt() == 1);
    CHECK(search(ctl, u"ホームページ"_s).value(u"total"_s).toInt() == 1);
    CHECK(search(ctl, u"資金 計画"_s).value(u"total"_s).toInt() == 1);
    CHECK(search(ctl, u"補"_s).value(u"total"_s).toInt() == 1);
    CHECK(search(ctl, u"存在しない"_s).value(u"total"_s).toInt() == 0);
    CHECK(search(ctl, u"\" OR body : *"_s).value(u"total"_s).toInt() == 0);
}

TEST_CASE("a withdrawn memo is not found")
{
    const Ctl ctl = Ctl::withCentre();
    const Run added = ctl.add(u"memo"_s, memo(u"2024-06-04"_s, u"値上げの順番。"_s));
    REQUIRE(added.exit == 0);
    REQUIRE(search(ctl, u"値上げ"_s).value(u"total"_s).toInt() == 1);
    const Run withdrawn = ctl.run({u"--as"_s, u"今村"_s, u"memo"_s, u"withdraw"_s, QString::number(added.id())});
    REQUIRE(withdrawn.exit == 0);
    CHECK(search(ctl, u"値上げ"_s).value(u"total"_s).toInt() == 0);
}

TEST_CASE("the index is rebuilt and the check agrees with it")
{
    const Ctl ctl = Ctl::withCentre();
    REQUIRE(ctl.add(u"memo"_s, memo(u"2024-06-04"_s, u"値上げの順番。"_s)).exit == 0);
    const Run rebuilt = ctl.run({u"search"_s, u"rebuild"_s});
    CHECK(rebuilt.exit == 0);
    CHECK(rebuilt.object().value(u"records"_s).toInt() > 1);
    CHECK(search(ctl, u"値上げ"_s).value(u"total"_s).toInt() == 1);
    CHECK(search(ctl, u"値上げ"_s).value(u"complete"_s).toBool());
    CHECK(ctl.run({u"check"_s}).object().value(u"ok"_s).toBool());
}
