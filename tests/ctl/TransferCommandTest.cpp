// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

QStringList clientNames(const Ctl& ctl)
{
    QStringList names;
    const QJsonArray clients = ctl.run({u"client"_s, u"list"_s}).array();
    for (const QJsonValue& client : clients)
        names.append(client.toObject().value(u"name"_s).toString());
    names.sort();
    return names;
}

} // namespace

TEST_CASE("clients and memos that are exported can be imported elsewhere, in both encodings")
{
    const QString encoding = GENERATE(as<QString>(), u"utf-8"_s, u"cp932"_s);
    INFO(encoding.toStdString());
    const Ctl from = Ctl::withCentre();
    REQUIRE(from.add(u"client"_s, QJsonArray{QJsonObject{{u"name"_s, u"㈱髙島製作所～①"_s},
                                                         {u"note"_s, u"=1+1, \"引用\"\n二行目"_s}},
                                             QJsonObject{{u"name"_s, u"鈴木商店"_s}}})
                .exit == 0);
    REQUIRE(from.add(u"memo"_s, memoRecord()).exit == 0);
    const QString clients = from.path(u"clients.csv"_s);
    const QString memos = from.path(u"memos.csv"_s);
    CHECK(from.run({u"export"_s, u"clients"_s, u"--out"_s, clients, u"--encoding"_s, encoding}).exit == 0);
    CHECK(from.run({u"export"_s, u"memos"_s, u"--out"_s, memos, u"--encoding"_s, encoding}).exit == 0);
    CHECK_FALSE(QString::fromUtf8(readAll(memos)).contains(u"社長は前向きである。"_s));

    const Ctl to = Ctl::withCentre();
    const Run dry = to.run({u"import"_s, u"clients"_s, clients, u"--dry-run"_s});
    CHECK(dry.exit == 0);
    CHECK(dry.object().value(u"created"_s) == 3);
    CHECK(clientNames(to).isEmpty());
    const Run imported = to.run({u"import"_s, u"clients"_s, clients, u"--encoding"_s, encoding});
    CHECK(imported.exit == 0);
    CHECK(imported.object().value(u"created"_s) == 3);
    CHECK(imported.object().value(u"errors"_s).toArray().isEmpty());
    CHECK(clientNames(to) == clientNames(from));

    const Run texts = to.run({u"import"_s, u"memos"_s, memos});
    INFO(texts.out.toStdString());
    CHECK(texts.exit == 0);
    CHECK(texts.object().value(u"created"_s) == 1);
    const QJsonObject memo = to.run({u"memo"_s, u"list"_s}).array().at(0).toObject();
    const QJsonObject whole = to.run({u"memo"_s, u"show"_s, QString::number(memo.value(u"id"_s).toInteger())}).object();
    CHECK(whole.value(u"consultation"_s) == memoRecord().value(u"consultation"_s));
    CHECK(whole.value(u"started"_s) == memoRecord().value(u"started"_s));
    CHECK(to.run({u"check"_s}).exit == 0);
}

TEST_CASE("the impression leaves the house only if it is asked for")
{
    const Ctl ctl = Ctl::withCentre();
    REQUIRE(ctl.add(u"memo"_s, memoRecord()).exit == 0);
    const Run plain = ctl.runText({u"--db"_s, ctl.database(), u"export"_s, u"memos"_s, u"--out"_s, u"-"_s});
    CHECK(plain.exit == 0);
    CHECK_FALSE(plain.out.contains("社長は前向きである。"));
    const Run with =
        ctl.runText({u"--db"_s, ctl.database(), u"export"_s, u"memos"_s, u"--out"_s, u"-"_s, u"--with-impression"_s});
    CHECK(with.out.contains("社長は前向きである。"));
}

TEST_CASE("what cp932 cannot hold is said")
{
    const Ctl ctl = Ctl::withCentre();
    REQUIRE(ctl.add(u"client"_s, QJsonObject{{u"name"_s, u"𠮷野家"_s}}).exit == 0);
    const Run run = ctl.run({u"export"_s, u"clients"_s, u"--out"_s, ctl.path(u"c.csv"_s), u"--encoding"_s, u"cp932"_s});
    CHECK(run.exit == 0);
    CHECK(run.object().value(u"unwritable"_s) == 1);
    CHECK(run.err.contains(u"𠮷"_s));
}

TEST_CASE("a file with an error imports nothing and names row and column")
{
    const Ctl ctl = Ctl::withCentre();
    const QByteArray csv = "企業名,法人番号\r\n良い会社,\r\n悪い会社,1234567890123\r\n";
    const Run run = ctl.run({u"import"_s, u"clients"_s, ctl.write(u"bad.csv"_s, csv)});
    CHECK(run.exit == 1);
    const QJsonArray errors = run.object().value(u"errors"_s).toArray();
    REQUIRE(errors.size() == 1);
    CHECK(errors.at(0).toObject().value(u"row"_s) == 3);
    CHECK(errors.at(0).toObject().value(u"column"_s) == u"法人番号"_s);
    CHECK(clientNames(ctl).isEmpty());

    CHECK(ctl.run({u"import"_s, u"clients"_s, ctl.write(u"bytes.csv"_s, "企業名\r\n\xFF\xFE\x81\r\n")}).exit == 1);
    CHECK(ctl.run({u"import"_s, u"clients"_s, ctl.path(u"missing.csv"_s)}).exit == 1);
    CHECK(ctl.run({u"import"_s, u"clients"_s, ctl.path({})}).exit == 1);
    CHECK(ctl.run({u"import"_s, u"clients"_s, u"-"_s}, "企業名\r\n鈴木商店\r\n").exit == 0);
    CHECK(clientNames(ctl) == QStringList{u"鈴木商店"_s});
}

TEST_CASE("a written mapping says which column is which")
{
    const Ctl ctl = Ctl::withCentre();
    const QString file = ctl.write(u"list.csv"_s, "取引先,番号\r\n鈴木商店,03-1\r\n");
    CHECK(ctl.run({u"import"_s, u"clients"_s, file}).exit == 1);
    const QString map = ctl.write(u"map.json"_s, R"({"取引先": "企業名", "番号": "phone"})");
    const Run dry = ctl.run({u"import"_s, u"clients"_s, file, u"--map"_s, map, u"--dry-run"_s});
    CHECK(dry.exit == 0);
    CHECK(dry.object().value(u"created"_s) == 1);
    CHECK(clientNames(ctl).isEmpty());
    CHECK(ctl.run({u"import"_s, u"clients"_s, file, u"--map"_s, map}).exit == 0);
    CHECK(clientNames(ctl) == QStringList{u"鈴木商店"_s});
    const QString wrong = ctl.write(u"wrong.json"_s, R"({"色": "企業名"})");
    const Run refused = ctl.run({u"import"_s, u"clients"_s, file, u"--map"_s, wrong});
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(u"色"_s));
    CHECK(ctl.run({u"import"_s, u"clients"_s, file, u"--map"_s, ctl.write(u"no.json"_s, "[1]")}).exit == 1);
}

TEST_CASE("people of the centre are imported; who is there already is passed over")
{
    const Ctl ctl = Ctl::withCentre();
    const QString file =
        ctl.write(u"staff.csv"_s, "氏名,役割,事務所\r\n新人 一郎,CO,新橋\r\n新人 二郎,事務局,立川\r\n");
    const Run first = ctl.run({u"import"_s, u"staff"_s, file});
    CHECK(first.exit == 0);
    CHECK(first.object().value(u"created"_s) == 2);
    const Run second = ctl.run({u"import"_s, u"staff"_s, file});
    CHECK(second.object().value(u"duplicates"_s) == 2);
    CHECK(second.object().value(u"passed_over"_s).toArray().size() == 2);
}

TEST_CASE("what is wrong with a list is told with its place, as far as it has one")
{
    const Ctl ctl = Ctl::withCentre();
    const Run empty = ctl.run({u"import"_s, u"clients"_s, ctl.write(u"empty.csv"_s, {})});
    CHECK(empty.exit == 1);
    CHECK(empty.err.contains(u"the first in row 1: The file is empty."_s));
    const Run word = ctl.run({u"import"_s, u"clients"_s, ctl.write(u"word.csv"_s, "企業名,来訪経路\n甲,星占い\n")});
    CHECK(word.exit == 1);
    CHECK(word.err.contains(u"the first in row 2, 来訪経路: "_s));
}

TEST_CASE("a list leaves encrypted with a password that stands in a file, never on the command line")
{
    const Ctl ctl = Ctl::withCentre();
    ctl.add(u"client"_s, QJsonObject{{u"name"_s, u"有限会社丸福製麺所"_s}});
    const QString password = ctl.write(u"password"_s, "kawasemi 7\nsecond line\n");
    const QString archive = ctl.path(u"clients.zip"_s);
    const Run sealed =
        ctl.run({u"export"_s, u"clients"_s, u"--out"_s, archive, u"--zip"_s, u"--password-file"_s, password});
    REQUIRE(sealed.exit == 0);
    CHECK(sealed.object().value(u"encrypted"_s) == true);
    const QByteArray bytes = readAll(archive);
    CHECK(bytes.startsWith("PK"));
    CHECK(bytes.contains("clients.csv"));
    CHECK_FALSE(bytes.contains("丸福製麺所"));
    const QJsonArray lines = ctl.run({u"audit"_s, u"list"_s, u"--table"_s, u"client"_s}).array();
    CHECK(lines.at(0).toObject().value(u"after"_s).toObject().value(u"encrypted"_s) == true);
    // Each without the other, a short one, and none.
    const QString other = ctl.path(u"other.zip"_s);
    CHECK(ctl.run({u"export"_s, u"clients"_s, u"--out"_s, other, u"--zip"_s}).exit == 2);
    CHECK(ctl.run({u"export"_s, u"clients"_s, u"--out"_s, other, u"--password-file"_s, password}).exit == 2);
    CHECK(ctl.run({u"export"_s, u"memos"_s, u"--out"_s, other, u"--zip"_s, u"--password-file"_s,
                   ctl.write(u"short"_s, "1234567\n")})
              .exit == 1);
    CHECK(ctl.run({u"export"_s, u"memos"_s, u"--out"_s, other, u"--zip"_s, u"--password-file"_s, ctl.path(u"none"_s)})
              .exit == 1);
    CHECK_FALSE(QFile::exists(other));
}
