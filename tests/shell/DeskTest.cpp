// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up: what is opened, what is refused and how that is said.
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"

#include "app/desk/CommandLine.h"
#include "app/desk/Desk.h"
#include "app/desk/StartDialog.h"
#include "ui/shell/StatusBar.h"
#include "ui/theme/controls/Band.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

using namespace yorozu;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

QApplication& application()
{
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

desk::CommandLine lineFor(const QString& database)
{
    desk::CommandLine line;
    line.database = database;
    line.user = u"今村"_s;
    line.now = tourTime();
    return line;
}

struct Start
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};

    Start()
    {
        expectWarning(u"propagateSizeHints"_s);
        QStandardPaths::setTestModeEnabled(true);
    }
};

} // namespace

TEST_CASE("the command line is read, and refused in a sentence")
{
    const auto line = desk::CommandLine::parse(
        {u"yorozudesk"_s, u"--db"_s, u"a.yorozu"_s, u"--theme"_s, u"dark"_s, u"--now"_s, u"2024-11-20T10:42"_s});
    REQUIRE(line);
    CHECK(line->database == u"a.yorozu"_s);
    CHECK(line->theme == ui::ThemeManager::Mode::Dark);
    CHECK(line->now == tourTime());
    for (const QStringList& words : {QStringList{u"--theme"_s, u"pink"_s}, QStringList{u"--lang"_s, u"fr"_s},
                                     QStringList{u"--now"_s, u"soon"_s}, QStringList{u"--nonsense"_s}}) {
        const auto refused = desk::CommandLine::parse(QStringList{u"yorozudesk"_s} + words);
        REQUIRE(!refused);
        CHECK(!refused.error().message.isEmpty());
    }
}

TEST_CASE("a data base opens, is remembered, and opens again by itself")
{
    Start start;
    const QString path = start.folder.filePath(u"centre.yorozu"_s);
    putDemo(path);
    {
        desk::Desk desk(application(), lineFor(path), start.store);
        desk.start();
        REQUIRE(waitFor([&desk] { return desk.window() != nullptr; }));
        CHECK(desk.window()->isVisible());
        CHECK(desk.window()->statusBar().database() == ui::StatusBar::Database::Working);
    }
    CHECK(ui::DeskSettings(start.store).lastDatabase() == path);
    desk::Desk again(application(), lineFor({}), start.store);
    again.start();
    CHECK(waitFor([&again] { return again.window() != nullptr; }));
}

TEST_CASE("two programs may look at one file")
{
    Start start;
    const QString path = start.folder.filePath(u"centre.yorozu"_s);
    putDemo(path);
    desk::Desk one(application(), lineFor(path), start.store);
    desk::Desk two(application(), lineFor(path), start.store);
    one.start();
    two.start();
    CHECK(waitFor([&] { return one.window() && two.window(); }));
}

TEST_CASE("what cannot be opened is refused in one sentence, with the ways out beside it")
{
    Start start;
    const QString path = start.folder.filePath(u"broken.yorozu"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    SECTION("nothing there")
    {
        file.remove();
    }
    SECTION("empty")
    {
        file.close();
    }
    SECTION("no data base at all")
    {
        file.write(QByteArray(8192, 'x'));
        file.close();
    }
    desk::Desk desk(application(), lineFor(path), start.store);
    desk.start();
    REQUIRE(waitFor([&desk] { return desk.startDialog() && desk.startDialog()->band().isVisible(); }));
    CHECK(!desk.startDialog()->band().message().isEmpty());
    CHECK(desk.window() == nullptr);
    CHECK(desk.startDialog()->findChild<QWidget*>(u"startOpen"_s)->isEnabled());
    CHECK(ui::DeskSettings(start.store).lastDatabase().isEmpty());
}

TEST_CASE("a file that can only be read opens for reading")
{
    if (geteuid() == 0)
        return; // root may write everywhere
    Start start;
    const QString path = start.folder.filePath(u"centre.yorozu"_s);
    putDemo(path);
    REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner));
    desk::Desk desk(application(), lineFor(path), start.store);
    desk.start();
    REQUIRE(waitFor([&desk] { return desk.window() != nullptr; }));
    CHECK(desk.window()->statusBar().database() == ui::StatusBar::Database::ReadOnly);
}

TEST_CASE("without a data base the program asks where the data are")
{
    Start start;
    desk::Desk desk(application(), lineFor({}), start.store);
    desk.start();
    REQUIRE(desk.startDialog());
    CHECK(desk.startDialog()->isVisible());
    const QString path = start.folder.filePath(u"new.yorozu"_s);
    desk.create(path);
    CHECK(QFileInfo::exists(path));
    // Nobody is in a new data base: the first person is asked for.
    CHECK(waitFor([&desk] { return desk.startDialog()->findChild<QDialog*>(u"firstPerson"_s) != nullptr; }));
}
