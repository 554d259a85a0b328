// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up: what is opened, what is refused and how that is said.
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"

#include "app/desk/CommandLine.h"
#include "app/desk/Desk.h"
#include "core/service/BackupRun.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/StatusBar.h"
#include "ui/start/StartWindow.h"
#include "ui/theme/controls/Band.h"
#include "ui/transfer/TransferPanel.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

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
    REQUIRE(waitFor([&desk] { return desk.startWindow() && desk.startWindow()->band().isVisible(); }));
    CHECK(!desk.startWindow()->band().message().isEmpty());
    CHECK(desk.window() == nullptr);
    CHECK(desk.startWindow()->findChild<QWidget*>(u"startOpen"_s)->isEnabled());
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
    REQUIRE(desk.startWindow());
    CHECK(desk.startWindow()->isVisible());
    ui::SetupState state;
    state.path = start.folder.filePath(u"new.yorozu"_s);
    desk.create(state);
    // Nobody is in a new data base without people: the first person is asked for.
    CHECK(waitFor([&desk] { return desk.startWindow()->findChild<QDialog*>(u"firstPerson"_s) != nullptr; }));
    CHECK(QFileInfo::exists(state.path));
}

TEST_CASE("whoever sets a data base up sits before it, and is asked again only where several use the computer")
{
    Start start;
    const bool shared = GENERATE(false, true);
    ui::SetupState state;
    state.path = start.folder.filePath(u"new.yorozu"_s);
    state.shared = shared;
    state.plan.staff = {{u"岡部 さとみ"_s, {}, {}, PermissionGroup::Office, u"新橋"_s, u"担当"_s},
                        {u"今村 健吾"_s, {}, {}, PermissionGroup::Coordinator, u"立川"_s, {}}};
    state.plan.self = 1;
    desk::CommandLine line = lineFor({});
    line.user.clear();
    {
        desk::Desk desk(application(), line, start.store);
        desk.start();
        desk.create(state);
        REQUIRE(waitFor([&desk] { return desk.window() != nullptr; }));
        CHECK(desk.context()->caller().name == u"今村 健吾"_s);
    }
    desk::Desk again(application(), line, start.store);
    again.start();
    if (shared)
        CHECK(waitFor(
            [&again] { return again.startWindow() && again.startWindow()->findChild<QDialog*>(u"personPicker"_s); }));
    else
        CHECK(waitFor([&again] { return again.window() != nullptr; }));
}

TEST_CASE("a data base that cannot be made leaves nothing behind, and what was typed")
{
    Start start;
    desk::Desk desk(application(), lineFor({}), start.store);
    desk.start();
    ui::SetupState state;
    state.path = start.folder.filePath(u"none/new.yorozu"_s);
    state.plan.offices[0].booths = 4;
    desk.startWindow()->setState(state);
    desk.create(state);
    REQUIRE(waitFor([&desk] { return desk.startWindow()->band().isVisible(); }));
    CHECK_FALSE(desk.startWindow()->band().message().isEmpty());
    CHECK_FALSE(QFileInfo::exists(start.folder.filePath(u"none"_s)));
    CHECK(ui::SetupStore(start.store).load().plan.offices.at(0).booths == 4);
    CHECK(desk.startWindow()->state().plan.offices.at(0).booths == 4);
}

TEST_CASE("who wants to take lists over after the set-up is led there")
{
    Start start;
    ui::SetupState state;
    state.path = start.folder.filePath(u"new.yorozu"_s);
    state.importAfter = true;
    state.plan.staff = {{u"今村 健吾"_s, {}, {}, PermissionGroup::Coordinator, u"立川"_s, {}}};
    state.plan.self = 0;
    desk::Desk desk(application(), lineFor({}), start.store);
    desk.start();
    desk.create(state);
    REQUIRE(waitFor([&desk] { return desk.window() && desk.window()->page() == ui::MainWindow::Page::Admin; }));
    CHECK(desk.window()->findChild<ui::TransferPanel*>()->isVisible());
}

namespace {

// A data base, a copy of it in its folder, and then something happens to the data base.
struct Spoilt : Start
{
    QString path = folder.filePath(u"centre.yorozu"_s);
    std::unique_ptr<desk::Desk> desk;

    Spoilt()
    {
        putDemo(path);
        const SystemClock clock;
        service::BackupPlan plan;
        plan.folder = service::BackupPlanStore::defaultFolder(path);
        REQUIRE_FALSE(service::runBackup(path, plan, service::Services::systemCaller(), clock).failure);
    }
    QStringList kept() const { return QDir(folder.path()).entryList({u"centre.replaced-*.yorozu"_s}, QDir::Files); }
    void damage() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.write(QByteArray(8192, 'x')) == 8192);
    }
    void start()
    {
        desk = std::make_unique<desk::Desk>(application(), lineFor(path), store);
        desk->start();
        REQUIRE(waitFor([this] { return desk->startWindow() && desk->startWindow()->rescue(); }));
    }
    template <typename T> T* part(const QString& name) const
    {
        T* found = desk->startWindow()->findChild<T*>(name);
        REQUIRE(found);
        return found;
    }
    void press(const QString& name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
};

} // namespace

TEST_CASE("a data base that is damaged or gone is brought back from the first window, and what lay there is kept")
{
    Spoilt start;
    const bool damaged = GENERATE(true, false);
    if (damaged)
        start.damage();
    else
        REQUIRE(QFile::remove(start.path));
    start.start();
    CHECK(start.desk->startWindow()->band().isVisible());
    CHECK(start.part<QTableView>(u"rescueCopies"_s)->model()->rowCount() == 1);
    CHECK_FALSE(start.part<QWidget>(u"startNext"_s)->isVisible());
    start.press(u"rescueLook"_s);
    REQUIRE(waitFor([&] { return start.part<QWidget>(u"restoreDo"_s)->isVisible(); }));
    CHECK(start.kept().isEmpty()); // nothing happens before that
    start.press(u"restoreDo"_s);
    REQUIRE(waitFor([&] { return start.desk->window() != nullptr; }));
    CHECK(start.kept().size() == (damaged ? 1 : 0));
    CHECK(start.desk->context()->caller().name == u"今村 健吾"_s); // not whoever restored
}

TEST_CASE("the newest copy is chosen, what is in it takes the place of the list, and one can go back to it")
{
    Spoilt start;
    start.damage();
    start.start();
    auto* table = start.part<QTableView>(u"rescueCopies"_s);
    const auto chosen = [table] {
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        return rows.size() == 1 && rows.constFirst().row() == 0;
    };
    CHECK(chosen());
    CHECK(table->height() < 3 * table->rowHeight(0));          // no higher than what is in it
    CHECK_FALSE(start.part<QWidget>(u"step1"_s)->isVisible()); // this is no step of setting up
    start.press(u"rescueLook"_s);
    CHECK_FALSE(table->isVisible());
    REQUIRE(waitFor([&] { return start.part<QWidget>(u"restoreDo"_s)->isVisible(); }));
    const QString why = start.desk->startWindow()->band().message();
    for (const bool byKey : {false, true}) {
        if (byKey) {
            start.press(u"rescueLook"_s);
            REQUIRE(waitFor([&] { return start.part<QWidget>(u"restoreDo"_s)->isVisible(); }));
            QTest::keyClick(start.part<QWidget>(u"restoreCancel"_s), Qt::Key_Escape);
        } else {
            start.press(u"restoreCancel"_s);
        }
        CHECK(table->isVisible());
        CHECK(chosen());
    }
    QTest::keyClick(table, Qt::Key_Escape); // here is nothing to be gone on from later
    CHECK(start.desk->startWindow()->band().message() == why);
    for (const QString& language : {u"startLanguage1"_s, u"startLanguage0"_s}) {
        QTest::mouseClick(start.part<QWidget>(language), Qt::LeftButton);
        CHECK(chosen()); // the words change, the choice does not
    }
    start.press(u"startBack"_s);
    CHECK(start.part<QWidget>(u"step1"_s)->isVisible());
}

TEST_CASE("a data base that was at work here and is gone with its copies: a copy on a stick can be chosen")
{
    Spoilt start;
    const bool known = GENERATE(true, false);
    if (known)
        ui::DeskSettings(start.store).setLastDatabase(start.path);
    REQUIRE(QFile::remove(start.path));
    REQUIRE(QDir(service::BackupPlanStore::defaultFolder(start.path)).removeRecursively());
    start.desk = std::make_unique<desk::Desk>(application(), lineFor(start.path), start.store);
    start.desk->start();
    REQUIRE(waitFor([&] { return start.desk->startWindow() && start.desk->startWindow()->band().isVisible(); }));
    if (known) {
        REQUIRE(waitFor([&] { return start.desk->startWindow()->rescue() != nullptr; }));
        CHECK(start.part<QWidget>(u"rescueOther"_s)->isVisible());
        CHECK(start.desk->startWindow()->band().actionButton()->isVisible()); // it may have come back meanwhile
    } else {
        CHECK(start.part<QWidget>(u"startOpen"_s)->isVisible());
    }
}

TEST_CASE("what was found to restore from can be left, and a copy that is damaged too is said to be")
{
    Spoilt start;
    start.damage();
    const QString copy =
        QDir(service::BackupPlanStore::defaultFolder(start.path)).entryInfoList(QDir::Files).constFirst().filePath();
    SECTION("back to the set-up")
    {
        start.start();
        start.press(u"startBack"_s);
        CHECK(start.desk->startWindow()->rescue() == nullptr);
        CHECK(start.part<QWidget>(u"startOpen"_s)->isVisible());
        CHECK(start.part<QWidget>(u"startNext"_s)->isVisible());
    }
    SECTION("a damaged copy")
    {
        QFile file(copy);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() / 2));
        REQUIRE(file.write("xxxxxxxxxxxxxxxx") == 16);
        file.close();
        start.start();
        start.press(u"rescueLook"_s);
        auto* band = start.part<ui::Band>(u"restoreBand"_s);
        REQUIRE(waitFor([&] { return band->isVisible(); }));
        CHECK(band->message().contains(QDir::toNativeSeparators(copy)));
        CHECK_FALSE(start.part<QWidget>(u"restoreDo"_s)->isVisible());
        CHECK(start.kept().isEmpty());
    }
    SECTION("no copy at all")
    {
        REQUIRE(QFile::remove(copy));
        start.start();
        CHECK_FALSE(start.part<QWidget>(u"rescueCopies"_s)->isVisible());
        CHECK(start.part<QWidget>(u"rescueOther"_s)->isEnabled());
    }
}
