// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

// A data base with sign-in and 1 “kanri”, the administrator.
struct SignInCtl
{
    Ctl ctl;
    QString right = ctl.write(u"right.txt"_s, "sakura no shita\nsecond line\n");
    QString wrong = ctl.write(u"wrong.txt"_s, "sakura no ue\n");

    SignInCtl()
    {
        REQUIRE(
            ctl.run({u"init"_s, u"--sign-in"_s, u"on"_s, u"--admin"_s, u"kanri"_s, u"--password-file"_s, right}).exit ==
            0);
    }
    Run as(const QString& who, const QString& file, const QStringList& words, const QByteArray& input = {}) const
    {
        return ctl.run(QStringList{u"--as"_s, who, u"--password-file"_s, file} + words, input);
    }
    Run as(const QStringList& words, const QByteArray& input = {}) const { return as(u"kanri"_s, right, words, input); }
};

} // namespace

TEST_CASE("init with sign-in makes an administrator with a password, or nothing")
{
    const Ctl ctl;
    const QString weak = ctl.write(u"weak.txt"_s, "kanri\n");
    const QString good = ctl.write(u"good.txt"_s, "sakura no shita\n");
    CHECK(ctl.run({u"init"_s, u"--sign-in"_s, u"on"_s}).exit == 2);
    CHECK(ctl.run({u"init"_s, u"--admin"_s, u"kanri"_s}).exit == 2);
    CHECK(ctl.run({u"init"_s, u"--sign-in"_s, u"on"_s, u"--admin"_s, u"kanri"_s, u"--password-file"_s, weak}).exit ==
          1);
    CHECK(ctl.run({u"init"_s, u"--sign-in"_s, u"on"_s, u"--admin"_s, u"管 理"_s, u"--password-file"_s, good}).exit ==
          1);
    CHECK_FALSE(QFile::exists(ctl.database()));
    CHECK(ctl.run({u"init"_s, u"--sign-in"_s, u"on"_s, u"--admin"_s, u"kanri"_s, u"--password-file"_s, good}).exit ==
          0);
}

TEST_CASE("Where sign-in is on nothing acts without it, and nothing is told")
{
    const SignInCtl desk;
    const QList<QStringList> commands{
        {u"check"_s},
        {u"staff"_s, u"list"_s},
        {u"client"_s, u"list"_s},
        {u"audit"_s, u"list"_s},
        {u"memo"_s, u"list"_s},
        {u"export"_s, u"clients"_s, u"--out"_s, desk.ctl.path(u"out.csv"_s)},
        {u"backup"_s, desk.ctl.path(u"copy.yorozu"_s)},
        {u"verify"_s, desk.ctl.path(u"copy.yorozu"_s)},
        {u"restore"_s, desk.ctl.path(u"copy.yorozu"_s)},
        {u"upgrade"_s},
        {u"migrate"_s, u"--from"_s, desk.ctl.database(), u"--to"_s, desk.ctl.path(u"moved.yorozu"_s)},
        {u"sign-in"_s, u"off"_s}};
    for (const QStringList& command : commands) {
        INFO(command.join(u' ').toStdString());
        const Run alone = desk.ctl.run(command);
        CHECK(alone.exit == 1);
        CHECK(alone.out.isEmpty());
        CHECK(alone.err.contains(u"--as"_s));
        // A name is no password, and there is no terminal to ask on.
        CHECK(desk.ctl.run(QStringList{u"--as"_s, u"kanri"_s} + command).exit == 1);
    }
    CHECK_FALSE(QFile::exists(desk.ctl.path(u"copy.yorozu"_s)));
    CHECK_FALSE(QFile::exists(desk.ctl.path(u"moved.yorozu"_s)));
    CHECK_FALSE(QFile::exists(desk.ctl.path(u"out.csv"_s)));
    CHECK(desk.as({u"check"_s}).object().value(u"ok"_s) == true);
    CHECK(desk.ctl.run({u"--as"_s, u"KANRI"_s, u"check"_s, u"--password-file"_s, desk.right}).exit == 0);
}

TEST_CASE("A wrong password is refused, makes one wait, and is on record")
{
    const SignInCtl desk;
    CHECK(desk.as(u"nobody"_s, desk.wrong, {u"check"_s}).exit == 1);
    for (int failure = 0; failure < 3; ++failure)
        CHECK(desk.as(u"kanri"_s, desk.wrong, {u"check"_s}).err.contains(u"The password is wrong"_s));
    const Run waits = desk.as({u"check"_s});
    CHECK(waits.exit == 1);
    CHECK(waits.err.contains(u"seconds"_s));
}

TEST_CASE("Who signed in is who acts: by name, with her rights")
{
    const SignInCtl desk;
    const QByteArray people = "[{\"name\": \"佐藤 花\", \"group\": \"office\"}]";
    REQUIRE(desk.as({u"staff"_s, u"add"_s, u"-"_s}, people).exit == 0);
    const QString first = desk.ctl.write(u"first.txt"_s, "hana no first\n");
    const QString own = desk.ctl.write(u"own.txt"_s, "hana no own one\n");
    CHECK(desk.as(u"佐藤"_s, first, {u"check"_s}).exit == 1); // no password yet
    REQUIRE(desk.as({u"staff"_s, u"password"_s, u"2"_s, u"--new-password-file"_s, first}).exit == 0);
    // One that was given is changed first.
    CHECK(desk.as(u"佐藤"_s, first, {u"check"_s}).exit == 1);
    REQUIRE(desk.as(u"佐藤"_s, first, {u"password"_s, u"--new-password-file"_s, own}).exit == 0);
    CHECK(desk.as(u"佐藤"_s, first, {u"check"_s}).exit == 1);
    CHECK(desk.as(u"佐藤"_s, own, {u"check"_s}).exit == 0);
    CHECK(desk.as(u"佐藤"_s, own, {u"staff"_s, u"add"_s, u"-"_s}, "{\"name\": \"鈴木 一郎\"}").exit == 1);
    CHECK(desk.as(u"佐藤"_s, own, {u"staff"_s, u"password"_s, u"1"_s, u"--new-password-file"_s, first}).exit == 1);
    REQUIRE(desk.as(u"佐藤"_s, own, {u"client"_s, u"add"_s, u"-"_s}, "{\"name\": \"甲商店\"}").exit == 0);
    const Run audit = desk.as({u"audit"_s, u"list"_s, u"--table"_s, u"client"_s});
    REQUIRE(audit.exit == 0);
    CHECK(audit.array().at(0)[u"staff"_s] == u"佐藤 花"_s);
}

TEST_CASE("The password of a copy stands behind the command, that of who makes it before")
{
    const SignInCtl desk;
    const QString sealed = desk.ctl.path(u"copy.yorozu"_s);
    const QString key = desk.ctl.write(u"key.txt"_s, "of the copy\n");
    REQUIRE(desk.as({u"backup"_s, sealed, u"--password-file"_s, key}).object().value(u"encrypted"_s) == true);
    CHECK(desk.as({u"verify"_s, sealed, u"--password-file"_s, key}).exit == 0);
    CHECK(desk.as({u"verify"_s, sealed}).exit == 1);
    REQUIRE(desk.as({u"restore"_s, sealed, u"--password-file"_s, key}).exit == 0);
    CHECK(desk.as({u"check"_s}).exit == 0); // the passwords came back with it
    // A copy takes the place of what cannot be opened: nobody can sign in there.
    REQUIRE(QFile::remove(desk.ctl.database()));
    CHECK(desk.ctl.run({u"restore"_s, sealed, u"--password-file"_s, key}).exit == 0);
    CHECK(desk.ctl.run({u"check"_s}).exit == 1);
}

TEST_CASE("Sign-in is switched on and off later")
{
    const Ctl ctl = Ctl::withCentre();
    const QString own = ctl.write(u"own.txt"_s, "ichiro no own one\n");
    const QString wrong = ctl.write(u"wrong.txt"_s, "ichiro no wrong\n");
    const QStringList on{u"sign-in"_s, u"on"_s, u"--new-password-file"_s, own};
    CHECK(ctl.run(on).exit == 1);                                          // nobody
    CHECK(ctl.run(QStringList{u"--as"_s, u"今村 健吾"_s} + on).exit == 1); // a coordinator
    REQUIRE(ctl.run(QStringList{u"--as"_s, u"鈴木 一郎"_s} + on).exit == 0);
    CHECK(ctl.run({u"--as"_s, u"鈴木 一郎"_s, u"check"_s}).exit == 1);
    const auto off = [&](const QString& file) {
        return ctl.run({u"--as"_s, u"鈴木 一郎"_s, u"--password-file"_s, file, u"sign-in"_s, u"off"_s}).exit;
    };
    CHECK(off(wrong) == 1);
    CHECK(off(own) == 0);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}
