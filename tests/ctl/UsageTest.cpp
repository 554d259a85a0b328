// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using yorozu::test::Ctl;
using yorozu::test::Run;

TEST_CASE("a wrong command line exits 2, answers nothing and creates nothing")
{
    const Ctl ctl;
    const QList<QStringList> lines{
        {},
        {u"memo"_s},
        {u"memo"_s, u"paint"_s},
        {u"intake"_s, u"add"_s, u"-"_s},
        {u"intake"_s, u"list"_s},
        {u"match"_s, u"--topic"_s, u"資金繰り"_s},
        {u"report"_s, u"weekly"_s, u"2024-06"_s, u"--out"_s, u"x.csv"_s},
        {u"memo"_s, u"find"_s, u"x"_s},
        {u"export"_s, u"bookings"_s, u"--out"_s, u"x.csv"_s},
        {u"memo"_s, u"show"_s},
        {u"memo"_s, u"show"_s, u"abc"_s},
        {u"memo"_s, u"show"_s, u"0"_s},
        {u"memo"_s, u"show"_s, u"99999999999999999999"_s},
        {u"memo"_s, u"show"_s, u"1"_s, u"2"_s},
        {u"memo"_s, u"show"_s, u"1"_s, u"--colour"_s},
        {u"memo"_s, u"return"_s, u"1"_s},
        {u"memo"_s, u"return"_s, u"1"_s, u"--comment"_s},
        {u"memo"_s, u"list"_s, u"--from"_s, u"2024-02-30"_s},
        {u"memo"_s, u"list"_s, u"--from"_s, u"03.06.2024"_s},
        {u"memo"_s, u"list"_s, u"--status"_s, u"finished"_s},
        {u"memo"_s, u"list"_s, u"--limit"_s, u"-1"_s},
        {u"memo"_s, u"pdf"_s, u"--out"_s, u"x.pdf"_s},
        {u"memo"_s, u"pdf"_s, u"1"_s, u"--blank"_s, u"--out"_s, u"x.pdf"_s},
        {u"memo"_s, u"pdf"_s, u"1"_s},
        {u"booking"_s, u"list"_s},
        {u"holidays"_s, u"soon"_s},
        {u"check"_s, u"now"_s},
        {u"check"_s, u"--db"_s, u"other"_s}, // twice
        {u"init"_s, u"--sign-in"_s, u"perhaps"_s},
        {u"init"_s, u"--sign-in"_s, u"on"_s, u"--admin"_s, u"x"_s},
        {u"export"_s, u"clients"_s, u"--out"_s, u"x.csv"_s, u"--encoding"_s, u"latin1"_s},
        {u"export"_s, u"clients"_s, u"--out"_s, u"x.xlsx"_s},
        {u"help"_s, u"dance"_s},
        {u"--frobnicate"_s, u"check"_s},
    };
    for (const QStringList& words : lines) {
        INFO(words.join(u' ').toStdString());
        const Run run = ctl.run(words);
        CHECK(run.exit == 2);
        CHECK(run.out.isEmpty());
    }
    CHECK_FALSE(QFile::exists(ctl.database()));
    CHECK(ctl.runBare({u"--lang"_s, u"fr"_s, u"check"_s}).exit == 2);
}

TEST_CASE("a command of a later version is named in the message")
{
    const Run run = Ctl().run({u"intake"_s, u"add"_s, u"-"_s});
    CHECK(run.exit == 2);
    CHECK(run.err.contains(u"“intake” is not a command of this version"_s));
}

TEST_CASE("help and version answer without a data base")
{
    const Ctl ctl;
    const Run all = ctl.runText({u"--help"_s});
    CHECK(all.exit == 0);
    for (const char* command :
         {"init",         "demo",           "check",        "staff add",     "staff list",   "agency list",
          "booth list",   "topic list",     "client list",  "client add",    "memo add",     "memo show",
          "memo list",    "memo confirm",   "memo return",  "memo withdraw", "memo history", "memo pdf",
          "booking add",  "booking list",   "date",         "name",          "holidays",     "export clients",
          "export memos", "import clients", "import memos", "audit list",    "upgrade",      "migrate"}) {
        INFO(command);
        CHECK(all.out.contains(QByteArray("  ") + command));
    }
    const Run one = ctl.runText({u"help"_s, u"memo"_s, u"pdf"_s});
    CHECK(one.exit == 0);
    CHECK(one.out.startsWith("yorozuctl memo pdf"));
    CHECK(ctl.runText({u"memo"_s, u"pdf"_s, u"--help"_s}).out == one.out);
    const Run version = ctl.runText({u"--version"_s});
    CHECK(version.exit == 0);
    CHECK(version.out.startsWith("yorozuctl "));
}

TEST_CASE("options may stand anywhere and take = as well")
{
    const Ctl ctl = Ctl::withCentre();
    CHECK(ctl.runBare({u"staff"_s, u"list"_s, u"--db="_s + ctl.database()}).array().size() == 3);
    CHECK(ctl.runBare({u"staff"_s, u"--db"_s, ctl.database(), u"list"_s, u"--password-file"_s, u"none"_s})
              .array()
              .size() == 3);
}

TEST_CASE("an argument that is not UTF-8 is refused in a clear sentence")
{
    const Ctl ctl;
    // QProcess encodes its words, so that a shell passes the bytes on.
    const QString program = QStringLiteral(YOROZU_CTL);
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" --lang en name \"$(printf '\\377\\376')\""_s, program});
    REQUIRE(shell.waitForFinished());
    CHECK(shell.exitCode() == 2);
    CHECK(shell.readAllStandardOutput().isEmpty());
    // Before the language is known: the sentence is that of the default, Japanese or English.
    CHECK(shell.readAllStandardError().contains("UTF-8"));
}
