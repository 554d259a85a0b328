// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AdminPage.h"
#include "core/service/BackupScheduler.h"
#include "core/service/Services.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"
#include "ui/admin/AdminSection.h"
#include "ui/admin/BackupSection.h"
#include "ui/admin/BackupSettings.h"
#include "ui/shell/BellButton.h"
#include "ui/shell/BellPopup.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/NavigationRow.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/StatusLink.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/today/TodayCard.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;

namespace {

// A window with backups, before which the section chief sits.
struct AdminDesk : ShellFixture
{
    std::unique_ptr<service::BackupScheduler> backups;

    AdminDesk()
    {
        backups = std::make_unique<service::BackupScheduler>(
            databasePath(), service::BackupPlanStore(folder.filePath(u"settings"_s), databasePath()),
            service::Services::systemCaller(), clock);
        context->setBackups(backups.get());
        Caller chief = context->caller();
        chief.group = PermissionGroup::SectionChief;
        context->setCaller(chief);
        restart();
        REQUIRE(quiet());
    }
    ~AdminDesk() { window.reset(); }

    bool quiet()
    {
        return waitFor(
            [this] { return backups->hasLooked() && backups->phase() == service::BackupScheduler::Phase::Idle; });
    }
    void go(const QString& section)
    {
        context->go(Target::admin(section));
        REQUIRE(waitFor([this] { return window->page() == MainWindow::Page::Admin; }));
        REQUIRE(quiet());
    }
    template <typename T> T* part(const QString& name)
    {
        T* found = window->findChild<T*>(name);
        REQUIRE(found);
        return found;
    }
    void click(const QString& name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    QString text(const QString& name) { return part<QLabel>(name)->text(); }
    void backUp()
    {
        click(u"backupNow"_s);
        REQUIRE(waitFor([this] { return backups->isCopying() || !backups->shelf().copies.isEmpty(); }));
        REQUIRE(quiet());
    }
    int copies() { return part<QTableView>(u"backupCopies"_s)->model()->rowCount(); }
};

} // namespace

TEST_CASE("管理 stands at the bottom of the navigation and shows its sections")
{
    AdminDesk desk;
    QTest::mouseClick(desk.part<QWidget>(u"navigationAdmin"_s), Qt::LeftButton);
    CHECK(desk.window->page() == MainWindow::Page::Admin);
    auto* list = desk.part<QListWidget>(u"adminSections"_s);
    QStringList sections;
    for (int row = 0; row < list->count(); ++row)
        sections.append(list->item(row)->text());
    CHECK(sections == QStringList{u"職員とスキル"_s, u"事務所とブース"_s, u"勤務予定"_s, u"研修"_s,
                                  u"支援コースと分類"_s, u"印と権限"_s, u"データベース"_s, u"バックアップ"_s,
                                  u"取り込み・書き出し"_s, u"変更の記録"_s});
    CHECK(list->width() == 200);
    desk.go(u"database"_s);
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(desk.window->adminPage().currentSection()->id() == u"backup"_s);
    CHECK(desk.text(u"databasePath"_s) == QDir::toNativeSeparators(desk.databasePath()));
}

TEST_CASE("The status bar shows the last backup and leads to it, by mouse and by key")
{
    AdminDesk desk;
    auto* backup = desk.part<StatusLink>(u"statusBackup"_s);
    CHECK_FALSE(backup->isWarning()); // the first one is on its way
    CHECK(backup->text() == u"バックアップなし"_s);
    QTest::mouseClick(backup, Qt::LeftButton);
    CHECK(desk.window->page() == MainWindow::Page::Admin);
    CHECK(desk.window->adminPage().currentSection()->id() == u"backup"_s);
    REQUIRE(desk.quiet());
    desk.backUp();
    CHECK(backup->text() == u"最終バックアップ 本日 10:42"_s);
    CHECK_FALSE(backup->isWarning());
    desk.clock.set(desk.clock.now() + 27 * 3600);
    desk.backups->look();
    REQUIRE(desk.quiet());
    CHECK(backup->isWarning());
    QTest::keyClick(desk.part<StatusLink>(u"statusDatabase"_s), Qt::Key_Return);
    CHECK(desk.window->adminPage().currentSection()->id() == u"database"_s);
}

TEST_CASE("A change of this program waits for the next backup")
{
    AdminDesk desk;
    desk.go(u"backup"_s);
    desk.backUp();
    // The index may just have been tidied, which is a change of the file, too.
    REQUIRE(waitFor([&desk] {
        if (desk.backups->phase() == service::BackupScheduler::Phase::Idle && desk.backups->isPending())
            desk.backups->runNow();
        return desk.backups->phase() == service::BackupScheduler::Phase::Idle && !desk.backups->isPending();
    }));
    const Caller chief = desk.context->caller();
    REQUIRE(desk.ask(desk.worker.command(
        [chief](service::Services& services) { return services.centre().setSetting(chief, u"a"_s, u"1"_s); })));
    CHECK(waitFor([&] { return desk.backups->isPending(); }));
}

TEST_CASE("The check of everything runs beside the work and says what it found")
{
    AdminDesk desk;
    desk.go(u"database"_s);
    desk.click(u"databaseCheck"_s);
    auto* result = desk.part<Band>(u"databaseResult"_s);
    CHECK_FALSE(desk.part<QPushButton>(u"databaseCheck"_s)->isEnabled());
    REQUIRE(waitFor([&] { return result->isVisible(); }));
    CHECK(result->kind() == Band::Kind::Success);
    CHECK(desk.part<QPushButton>(u"databaseCheck"_s)->isEnabled());
    CHECK(desk.text(u"databaseCounts"_s).contains(u"件"_s));
}

TEST_CASE("What the last check found is kept for the next one who looks")
{
    AdminDesk desk;
    desk.go(u"database"_s);
    CHECK_FALSE(desk.part<QLabel>(u"databaseChecked"_s)->isVisible());
    desk.click(u"databaseCheck"_s);
    REQUIRE(waitFor([&] { return desk.part<QLabel>(u"databaseChecked"_s)->isVisible(); }));
    CHECK(desk.text(u"databaseChecked"_s).contains(u"異常なし"_s));
    desk.restart();
    desk.go(u"database"_s);
    CHECK(waitFor([&] { return desk.part<QLabel>(u"databaseChecked"_s)->isVisible(); }));
    CHECK(desk.text(u"databaseChecked"_s).contains(u"2024/11/20"_s));
}

TEST_CASE("The search index is built anew beside the work, can be stopped, and goes on")
{
    AdminDesk desk;
    desk.go(u"database"_s);
    auto* rebuild = desk.part<QPushButton>(u"databaseRebuild"_s);
    REQUIRE(waitFor([&] { return rebuild->isEnabled(); }));
    CHECK(rebuild->text() == u"索引を作り直す"_s);
    CHECK(desk.text(u"databaseIndex"_s) == u"そろっています"_s);
    QTest::keyClick(rebuild, Qt::Key_Space);
    REQUIRE(waitFor([&] { return rebuild->text() == u"中断する"_s; }));
    CHECK(desk.part<QWidget>(u"databaseIndexProgress"_s)->isVisible());
    desk.click(u"databaseRebuild"_s);
    REQUIRE(waitFor([&] { return rebuild->text() == u"続きを作る"_s; }));
    CHECK(desk.text(u"databaseIndex"_s).contains(u"中断"_s));
    desk.click(u"databaseRebuild"_s);
    // It leaves the machine to others: where many want it, it takes its time.
    const auto built = [&] { return rebuild->text() == u"索引を作り直す"_s; };
    CHECK((waitFor(built) || waitFor(built) || waitFor(built)));
    CHECK_FALSE(desk.part<QWidget>(u"databaseIndexProgress"_s)->isVisible());
}

TEST_CASE("Who may not rebuild the index sees its state, and who may")
{
    AdminDesk desk;
    Caller coordinator = desk.context->caller();
    coordinator.group = PermissionGroup::Coordinator;
    desk.context->setCaller(coordinator);
    desk.go(u"database"_s);
    REQUIRE(waitFor([&] { return !desk.text(u"databaseIndex"_s).isEmpty(); }));
    CHECK_FALSE(desk.part<QPushButton>(u"databaseRebuild"_s)->isEnabled());
}

TEST_CASE("A backup that is too old is said among the notices of the day and in the bell")
{
    AdminDesk desk;
    desk.go(u"backup"_s);
    desk.backUp();
    desk.window->showPage(MainWindow::Page::Today);
    REQUIRE(desk.settled());
    auto* bell = desk.part<BellButton>(u"bell"_s);
    const qsizetype before = bell->count();
    // The page of one's own day, as a chief has it beside the confirmation.
    Caller coordinator = desk.context->caller();
    coordinator.group = PermissionGroup::Coordinator;
    desk.context->setCaller(coordinator);
    REQUIRE(desk.settled());
    CHECK_FALSE(desk.window->findChild<QWidget*>(u"backupConcern"_s));
    desk.clock.set(desk.clock.now() + 27 * 3600);
    desk.backups->look();
    REQUIRE(waitFor([&] { return desk.window->findChild<TodayCard*>(u"backupConcern"_s); }));
    auto* notice = desk.part<TodayCard>(u"backupConcern"_s);
    CHECK(notice->accessibleName().contains(u"2024/11/20"_s));
    CHECK(bell->count() == before + 1);
    CHECK(bell->popup().findChild<QPushButton*>(u"bellBackup"_s));
    QTest::keyClick(notice, Qt::Key_Return);
    CHECK(waitFor([&] { return desk.window->page() == MainWindow::Page::Admin; }));
    CHECK(desk.window->adminPage().currentSection()->id() == u"backup"_s);
}

TEST_CASE("Bringing a copy back: what is in it first, then the button, and nothing before that")
{
    AdminDesk desk;
    desk.go(u"backup"_s);
    CHECK(desk.part<QWidget>(u"backupEmpty"_s)->isVisible());
    desk.backUp();
    REQUIRE(desk.copies() == 1);
    CHECK(desk.part<Chip>(u"backupState"_s)->tone() == Chip::Tone::Green);
    QSignalSpy wanted(desk.window.get(), &MainWindow::restoreRequested);
    auto* restore = desk.part<QPushButton>(u"restoreDo"_s);
    desk.click(u"backupRestore"_s);
    CHECK_FALSE(restore->isVisible());
    REQUIRE(waitFor([&] { return restore->isVisible(); }));
    CHECK(desk.text(u"restoreFacts"_s).contains(u"令和6年11月20日"_s));
    CHECK(desk.text(u"restoreRelation"_s).contains(u"同じ"_s));
    CHECK(wanted.isEmpty());
    SECTION("cancelled")
    {
        desk.click(u"restoreCancel"_s);
        CHECK_FALSE(desk.part<QWidget>(u"restoreSteps"_s)->isVisible());
        CHECK(wanted.isEmpty());
    }
    SECTION("done")
    {
        QTest::keyClick(restore, Qt::Key_Space);
        REQUIRE(wanted.size() == 1);
        CHECK(wanted.constFirst().constFirst().toString() == desk.backups->shelf().copies.constFirst().file);
    }
}

TEST_CASE("Who may not bring back sees what is in the copy, and why the button is off")
{
    AdminDesk desk;
    desk.go(u"backup"_s);
    desk.backUp();
    Caller coordinator = desk.context->caller();
    coordinator.group = PermissionGroup::Coordinator;
    desk.context->setCaller(coordinator);
    desk.click(u"backupRestore"_s);
    auto* restore = desk.part<QPushButton>(u"restoreDo"_s);
    REQUIRE(waitFor([&] { return restore->isVisible(); }));
    CHECK_FALSE(restore->isEnabled());
    CHECK(desk.part<Band>(u"restoreBand"_s)->isVisible());
}

TEST_CASE("A damaged copy is refused in the steps")
{
    AdminDesk desk;
    desk.go(u"backup"_s);
    desk.backUp();
    QFile file(desk.backups->shelf().copies.constFirst().file);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(5000));
    REQUIRE(file.write("damage") == 6);
    file.close();
    desk.click(u"backupRestore"_s);
    auto* band = desk.part<Band>(u"restoreBand"_s);
    REQUIRE(waitFor([&] { return band->isVisible(); }));
    CHECK(band->kind() == Band::Kind::Error);
    CHECK_FALSE(desk.part<QPushButton>(u"restoreDo"_s)->isVisible());
}

TEST_CASE("A password encrypts the copies from then on, and both lines must be the same")
{
    AdminDesk desk;
    desk.go(u"backup"_s);
    desk.click(u"backupChangeKey"_s);
    auto* use = desk.part<QPushButton>(u"backupUseKey"_s);
    QTest::keyClicks(desk.part<QLineEdit>(u"backupPassword"_s), u"long enough"_s);
    CHECK_FALSE(use->isEnabled());
    QTest::keyClicks(desk.part<QLineEdit>(u"backupPasswordAgain"_s), u"long enough"_s);
    REQUIRE(use->isEnabled());
    QTest::keyClick(use, Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.backups->plan().key.has_value(); }));
    REQUIRE(desk.quiet());
    desk.backUp();
    REQUIRE(desk.copies() == 1);
    CHECK(desk.backups->shelf().copies.constFirst().encrypted);
    // The key of this computer opens it without asking.
    desk.click(u"backupRestore"_s);
    CHECK(waitFor([&] { return desk.part<QPushButton>(u"restoreDo"_s)->isVisible(); }));
}

TEST_CASE("A folder that is gone is said, in the section and in the status bar")
{
    AdminDesk desk;
    desk.go(u"backup"_s);
    desk.part<BackupSettings>(u"backupSettings"_s)->setFolder(desk.folder.filePath(u"stick"_s));
    REQUIRE(desk.quiet());
    desk.click(u"backupNow"_s);
    REQUIRE(waitFor([&] { return desk.backups->failure().has_value(); }));
    auto* band = desk.part<Band>(u"backupBand"_s);
    CHECK(band->isVisible());
    CHECK(band->kind() == Band::Kind::Error);
    CHECK(band->message().contains(u"stick"_s));
    CHECK(desk.part<StatusLink>(u"statusBackup"_s)->isWarning());
}
