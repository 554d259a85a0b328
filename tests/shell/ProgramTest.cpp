// SPDX-License-Identifier: GPL-3.0-or-later
// The built program, where there is no display to open a window on.
#include "tests/support/catch.h"

#include "app/desk/CommandLine.h"

#include <QProcess>
#include <QStringList>

using namespace yorozu;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    bool ended = false; // by itself, not by a signal
    int code = -1;
    QString out;
    QString err;
};

Answer withoutDisplay(const QStringList& words)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(YOROZU_DESK), words);
    REQUIRE(program.waitForFinished());
    return {program.exitStatus() == QProcess::NormalExit, program.exitCode(),
            QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

TEST_CASE("help and version are printed without a display")
{
    for (const QString& word : {u"--help"_s, u"-h"_s}) {
        const Answer help = withoutDisplay({word});
        CHECK(help.ended);
        CHECK(help.code == 0);
        CHECK(help.out.contains(u"--db"_s));
        CHECK(help.err.isEmpty());
    }
    const Answer version = withoutDisplay({u"--version"_s});
    CHECK(version.ended);
    CHECK(version.code == 0);
    CHECK(version.out.startsWith(u"yorozudesk "_s));
}

TEST_CASE("a word that is wrong is refused in a sentence without a display")
{
    for (const QStringList& words : {QStringList{u"--nonsense"_s}, QStringList{u"--theme"_s, u"pink"_s},
                                     QStringList{u"-platform"_s, u"xcb"_s, u"--nonsense"_s}}) {
        CAPTURE(words.join(u' ').toStdString());
        const Answer refused = withoutDisplay(words);
        CHECK(refused.ended);
        CHECK(refused.code == 2);
        CHECK(refused.out.isEmpty());
        CHECK_FALSE(refused.err.trimmed().isEmpty());
    }
}

TEST_CASE("what Qt takes for itself is no word of the program")
{
    const auto line =
        desk::CommandLine::parse({u"yorozudesk"_s, u"-platform"_s, u"offscreen"_s, u"--style=fusion"_s, u"-reverse"_s,
                                  u"--lang"_s, u"en"_s, u"-geometry"_s, u"800x600"_s, u"a.yorozu"_s});
    REQUIRE(line);
    CHECK(line->language == u"en"_s);
    CHECK(line->database == u"a.yorozu"_s);
    // Only Qt's own: a value that looks like one is still a value.
    const auto named = desk::CommandLine::parse({u"yorozudesk"_s, u"--user"_s, u"style"_s});
    REQUIRE(named);
    CHECK(named->user == u"style"_s);
}
