// SPDX-License-Identifier: GPL-3.0-or-later
// Input that is broken, hostile or huge: one clear sentence, nothing half written.
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

TEST_CASE("JSON that is none is refused with file and line")
{
    const Ctl ctl = Ctl::withCentre();
    const QList<QByteArray> inputs{"",
                                   "{",
                                   "[1]",
                                   "\"text\"",
                                   "{\"name\": \"x\"}}",
                                   "{\n\"name\": \"\xFF\xFE\"\n}",
                                   "{\"name\": \"\xE6\x97\"}",
                                   QByteArray("{\"name\": \"a\0b\"}", 15),
                                   "null",
                                   QByteArray(3000, '['),
                                   QByteArray("\x00\x01\x02\x03", 4)};
    for (const QByteArray& input : inputs) {
        INFO(input.left(80).toStdString());
        const Run run = ctl.run({u"client"_s, u"add"_s, u"-"_s}, input);
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains("client add"_L1));
    }
    const Run bytes = ctl.run({u"client"_s, u"add"_s, u"-"_s}, "{\n\"name\": \"\xFF\xFE\"\n}");
    CHECK(bytes.err.contains("line 2"_L1));
    CHECK(ctl.run({u"client"_s, u"list"_s}).array().isEmpty());
    CHECK(ctl.run({u"client"_s, u"add"_s, ctl.path(u"missing.json"_s)}).exit == 1);
    CHECK(ctl.run({u"client"_s, u"add"_s, ctl.path({})}).exit == 1);
    const Run deep = ctl.run({u"client"_s, u"add"_s, u"-"_s}, QByteArray(3000, '['));
    CHECK(deep.err.contains("too deep"_L1));
    const Run lines = ctl.run({u"client"_s, u"add"_s, u"-"_s}, "{\"name\": \"鈴木\\n商店\"}");
    CHECK(lines.exit == 1);
    CHECK(lines.err.contains("one line"_L1));
    // A byte order mark is no fault.
    CHECK(ctl.run({u"client"_s, u"add"_s, u"-"_s}, "\xEF\xBB\xBF{\"name\": \"鈴木商店\"}").exit == 0);
}

TEST_CASE("SQL in a name is a name")
{
    const Ctl ctl = Ctl::withCentre();
    const QString name = u"Robert'); DROP TABLE client; -- \"%_\\ ; SELECT"_s;
    REQUIRE(
        ctl.add(u"client"_s, QJsonObject{{u"name"_s, name}, {u"persons"_s, QJsonArray{QJsonObject{{u"name"_s, name}}}}})
            .exit == 0);
    CHECK(ctl.run({u"client"_s, u"list"_s}).array().at(0).toObject().value(u"name"_s) == name);
    CHECK(ctl.run({u"client"_s, u"list"_s, u"--find"_s, u"' OR 1=1 --"_s}).array().isEmpty());
    CHECK(ctl.run({u"client"_s, u"list"_s, u"--find"_s, u"DROP TABLE"_s}).array().size() == 1);
    CHECK(ctl.run({u"--as"_s, u"' OR '1'='1"_s, u"memo"_s, u"list"_s}).exit == 1);
    CHECK(ctl.run({u"audit"_s, u"list"_s, u"--table"_s, u"client'; DROP TABLE memo"_s}).array().isEmpty());
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("ten megabytes of text are a text")
{
    const Ctl ctl = Ctl::withCentre();
    QString text;
    while (text.size() < 3'400'000)
        text += u"資金繰りの相談を受け、月次の表を作った。𠮷 é 😀\n"_s;
    QJsonObject record = memoRecord();
    record.insert(u"consultation"_s, text);
    const Run added = ctl.add(u"memo"_s, record);
    REQUIRE(added.exit == 0);
    CHECK(ctl.run({u"memo"_s, u"show"_s, QString::number(added.id())}).object().value(u"consultation"_s).toString() ==
          text);
    CHECK(ctl.run({u"check"_s}).exit == 0);
    // As a name it is at least no crash, and the message stays short.
    const Run name = ctl.run({u"memo"_s, u"confirm"_s, QString::number(added.id()), u"--box"_s, text.left(10'000)});
    CHECK(name.exit == 1);
}

TEST_CASE("a key that stands twice is refused with its line, instead of losing the first value")
{
    const Ctl ctl = Ctl::withCentre();
    const QList<QByteArray> inputs{
        "{\n\"name\": \"鈴木商店\",\n\"name\": \"佐藤商店\"\n}",
        "{\n\"name\": \"鈴木商店\",\n\"n\\u0061me\": \"佐藤商店\"\n}",
        "[{\"name\": \"a\"},\n{\"name\": \"b\", \"persons\": [\n{\"name\": \"c\", \"name\": \"d\"}]}]",
    };
    for (const QByteArray& input : inputs) {
        INFO(input.toStdString());
        const Run run = ctl.run({u"client"_s, u"add"_s, u"-"_s}, input);
        CHECK(run.exit == 1);
        CHECK(run.err.contains("line 3"_L1));
        CHECK(run.err.contains("name"_L1));
        CHECK(run.err.contains("twice"_L1));
    }
    CHECK(ctl.run({u"client"_s, u"list"_s}).array().isEmpty());
    // The same word as a value, in a text, or in another object is none.
    const QByteArray fine =
        "[{\"name\": \"name\", \"persons\": [{\"name\": \"{\\\"name\\\": [,\"}, {\"name\": \"b\"}]},"
        "{\"name\": \"second\"}]";
    CHECK(ctl.run({u"client"_s, u"add"_s, u"-"_s}, fine).exit == 0);
}

TEST_CASE("a name of megabytes is refused with a short sentence")
{
    const Ctl ctl = Ctl::withCentre();
    const QString endless = u"鈴木商店"_s.repeated(200'000);
    const Run client = ctl.add(u"client"_s, QJsonObject{{u"name"_s, endless}});
    CHECK(client.exit == 1);
    CHECK(client.err.contains("200"_L1));
    CHECK(client.err.size() < 400);
    QJsonObject record = memoRecord();
    record.insert(u"company"_s, endless);
    const Run memo = ctl.add(u"memo"_s, record);
    CHECK(memo.exit == 1);
    CHECK(memo.err.size() < 400);
    const Run staff = ctl.add(u"staff"_s, QJsonObject{{u"name"_s, endless}});
    CHECK(staff.exit == 1);
    CHECK(staff.err.size() < 400);
    CHECK(ctl.run({u"memo"_s, u"list"_s}).array().isEmpty());
}
