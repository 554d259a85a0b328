// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

void addClient(const Ctl& ctl, const QString& name)
{
    REQUIRE(ctl.add(u"client"_s, QJsonObject{{u"name"_s, name}}).exit == 0);
}

qsizetype clients(const Ctl& ctl)
{
    const Run run = ctl.run({u"client"_s, u"list"_s});
    REQUIRE(run.exit == 0);
    return run.array().size();
}

} // namespace

TEST_CASE("backup, verify and restore: there and back again")
{
    const Ctl ctl = Ctl::withCentre();
    addClient(ctl, u"甲商店"_s);
    const QString file = ctl.path(u"copy.yorozu"_s);
    const Run made = ctl.run({u"backup"_s, file});
    REQUIRE(made.exit == 0);
    CHECK(made.object().value(u"counts"_s)[u"client"_s].toInteger() == 1);
    CHECK(made.object().value(u"encrypted"_s) == false);

    addClient(ctl, u"乙商店"_s);
    const Run verified = ctl.run({u"verify"_s, file});
    CHECK(verified.exit == 0);
    CHECK(verified.object().value(u"ok"_s) == true);
    CHECK(verified.object().value(u"manifest"_s) == true);
    CHECK(verified.object().value(u"relation"_s)[u"kind"_s] == u"older"_s);
    CHECK(verified.object().value(u"relation"_s)[u"changes"_s].toInteger() == 1);
    CHECK(verified.object().value(u"database_sha256"_s) == made.object().value(u"database_sha256"_s));

    const QByteArray before = readAll(ctl.database());
    CHECK(ctl.run({u"restore"_s, file, u"--dry-run"_s}).exit == 0);
    CHECK(readAll(ctl.database()) == before);

    const Run restored = ctl.run({u"restore"_s, file});
    REQUIRE(restored.exit == 0);
    CHECK(clients(ctl) == 1);
    CHECK(ctl.run({u"check"_s}).exit == 0);
    const QString replaced = restored.object().value(u"replaced"_s).toString();
    REQUIRE(QFile::exists(replaced));
    CHECK(ctl.runBare({u"--db"_s, replaced, u"check"_s}).exit == 0);
    // The copy itself opens as it lies.
    CHECK(ctl.runBare({u"--db"_s, file, u"check"_s}).exit == 0);
}

TEST_CASE("what is in the way of a backup is refused, and nothing is overwritten")
{
    const Ctl ctl = Ctl::withCentre();
    const QString file = ctl.write(u"mine.txt"_s, "a text");
    CHECK(ctl.run({u"backup"_s, file}).exit == 1);
    CHECK(readAll(file) == "a text");
    CHECK(ctl.run({u"backup"_s, ctl.database()}).exit == 1);
    CHECK(ctl.run({u"backup"_s, ctl.path(u"none/copy"_s)}).exit == 1);
    CHECK(ctl.run({u"backup"_s}).exit == 2);
    CHECK(ctl.runBare({u"--db"_s, ctl.path(u"none.yorozu"_s), u"backup"_s, ctl.path(u"x"_s)}).exit == 3);
    CHECK(ctl.run({u"--as"_s, u"今村 健吾"_s, u"backup"_s, ctl.path(u"x"_s)}).exit == 1);
    CHECK_FALSE(QFile::exists(ctl.path(u"x"_s)));
}

TEST_CASE("verify finds an altered byte, a missing end, a missing file")
{
    const Ctl ctl = Ctl::withCentre();
    addClient(ctl, u"甲商店"_s);
    const QString file = ctl.path(u"copy.yorozu"_s);
    REQUIRE(ctl.run({u"backup"_s, file}).exit == 0);
    const QByteArray whole = readAll(file);
    QByteArray altered = whole;
    const auto at = altered.indexOf(QByteArray("甲商店"));
    REQUIRE(at > 0);
    altered[at + 1] = static_cast<char>(altered[at + 1] ^ 1);
    for (const QByteArray& bytes : {altered, whole.left(whole.size() / 2), whole.chopped(1), QByteArray("text")}) {
        ctl.write(u"copy.yorozu"_s, bytes);
        const Run verified = ctl.run({u"verify"_s, file});
        CHECK(verified.exit == 1);
        CHECK(verified.object().value(u"ok"_s) == false);
        CHECK(verified.object().value(u"problems"_s).toArray().size() == 1);
        const QByteArray before = readAll(ctl.database());
        CHECK(ctl.run({u"restore"_s, file}).exit == 1);
        CHECK(readAll(ctl.database()) == before);
    }
    CHECK(ctl.run({u"verify"_s, ctl.path(u"none"_s)}).exit == 1);
}

TEST_CASE("an encrypted backup asks for its password")
{
    const Ctl ctl = Ctl::withCentre();
    addClient(ctl, u"甲商店"_s);
    const QString file = ctl.path(u"copy.yorozu"_s);
    const QString right = ctl.write(u"right"_s, "ひみつの合い言葉\n");
    const QString wrong = ctl.write(u"wrong"_s, "ちがう合い言葉\n");
    const QString brief = ctl.write(u"short"_s, "short\n");
    CHECK(ctl.run({u"backup"_s, file, u"--password-file"_s, brief}).exit == 1);
    REQUIRE(ctl.run({u"backup"_s, file, u"--password-file"_s, right}).exit == 0);
    CHECK_FALSE(readAll(file).contains("甲商店"));
    CHECK(ctl.run({u"verify"_s, file}).exit == 1);
    CHECK(ctl.run({u"verify"_s, file, u"--password-file"_s, wrong}).exit == 1);
    CHECK(ctl.run({u"verify"_s, file, u"--password-file"_s, right}).object().value(u"encrypted"_s) == true);
    addClient(ctl, u"乙商店"_s);
    CHECK(ctl.run({u"restore"_s, file}).exit == 1);
    CHECK(clients(ctl) == 2);
    REQUIRE(ctl.run({u"restore"_s, file, u"--password-file"_s, right}).exit == 0);
    CHECK(clients(ctl) == 1);
}

TEST_CASE("restore where the data base is damaged or missing")
{
    const Ctl ctl = Ctl::withCentre();
    addClient(ctl, u"甲商店"_s);
    const QString file = ctl.path(u"copy.yorozu"_s);
    REQUIRE(ctl.run({u"backup"_s, file}).exit == 0);
    ctl.write(u"centre.yorozu"_s, QByteArray(5000, 'x'));
    REQUIRE(ctl.run({u"check"_s}).exit == 3);
    const Run damaged = ctl.run({u"restore"_s, file});
    REQUIRE(damaged.exit == 0);
    CHECK(damaged.object().value(u"relation"_s)[u"kind"_s] == u"unknown"_s);
    CHECK(clients(ctl) == 1);
    REQUIRE(QFile::remove(ctl.database()));
    const Run missing = ctl.run({u"restore"_s, file});
    REQUIRE(missing.exit == 0);
    CHECK(missing.object().value(u"replaced"_s).isNull());
    CHECK(clients(ctl) == 1);
}
