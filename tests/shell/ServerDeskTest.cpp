// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program on a data base of a server.
#include "tests/shell/ServerDesk.h"
#include "core/service/AttachmentFiles.h"
#include "core/service/AttachmentService.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"
#include "tests/support/ServerProxy.h"
#include "tests/support/Warnings.h"
#include "ui/shell/StatusBar.h"
#include "ui/start/StartWindow.h"
#include "ui/theme/controls/Band.h"
#include "ui/today/TodayPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace yorozu;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

TEST_CASE("a data base on a server opens, is named, remembered, and opens again by itself")
{
    ServerDesk here;
    here.start(here.address);
    REQUIRE(here.opened());
    CHECK(here.desk->window()->statusBar().database() == ui::StatusBar::Database::Working);
    CHECK(here.part<QLabel>(u"statusDatabase"_s)->text() == u"データベース %1（この端末）　正常"_s.arg(here.name));
    const ui::DeskSettings settings(here.store);
    CHECK(settings.lastDatabase() == here.address);
    CHECK(settings.recentDatabases() == QStringList{here.address});

    const Id<Staff> person = here.desk->context()->caller().staff;
    ui::DeskSettings(here.store).setPerson(here.address, person);
    here.start({}, {});
    REQUIRE(here.opened());
    CHECK(here.desk->context()->caller().staff == person);
    // Whatever else is said of the line, it is the same data base.
    CHECK(settings.person(here.address + u"&connect_timeout=3"_s) == person);
}

TEST_CASE("one works on a server: records, files, and the record of changes")
{
    ServerDesk here;
    here.start(here.address);
    REQUIRE(here.opened());
    service::Worker& worker = here.desk->context()->worker();
    const Caller caller = here.desk->context()->caller();
    Client client;
    client.name = u"有限会社丸福製麺所"_s;
    const auto added = here.ask(worker.command(
        [caller, client](service::Services& services) { return services.clients().add(caller, {client}); }));
    REQUIRE(added);
    const Id<Client> id = added->ids.constFirst();

    QFile file(here.folder.filePath(u"決算書.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("売上 12,000千円\n") > 0);
    file.close();
    const auto taken = here.ask(
        worker.files([path = file.fileName()](service::AttachmentFiles& files) { return files.take(path, 1 << 20); }));
    REQUIRE(taken);
    const auto kept = here.ask(worker.command([caller, id, staged = *taken](service::Services& services) {
        return services.attachments().add(caller, NoteOwner(id), staged);
    }));
    REQUIRE(kept);
    const auto listed = here.ask(
        worker.query([id](service::Services& services) { return services.attachments().list(NoteOwner(id)); }));
    REQUIRE(listed);
    REQUIRE(listed->size() == 1);
    const QString copy = here.folder.filePath(u"copy.txt"_s);
    REQUIRE(here.ask(worker.files([attachment = listed->constFirst(), copy](service::AttachmentFiles& files) {
        return files.saveAs(attachment, copy);
    })));
    CHECK(QFile(copy).size() == file.size());
    const auto report = here.ask(worker.query([](service::Services& services) { return services.check(); }));
    REQUIRE(report);
    INFO(report->problems.join(u'\n').toStdString());
    CHECK(report->ok);
}

TEST_CASE("管理 says honestly that a server is copied there, and how, and what the server is")
{
    ServerDesk here;
    here.start(here.address);
    REQUIRE(here.opened());
    CHECK(here.desk->context()->backups() == nullptr);
    CHECK_FALSE(here.part<QLabel>(u"statusBackup"_s)->isVisible());
    here.go(u"backup"_s);
    CHECK(here.part<QLabel>(u"serverBackupWho"_s)->text().contains(here.name));
    const QString command = here.part<QLineEdit>(u"serverBackupCommand"_s)->text();
    CHECK(command.startsWith(u"pg_dump "_s));
    CHECK(command.contains(here.address));
    QTest::mouseClick(here.part<QPushButton>(u"serverBackupCopy"_s), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == command);

    here.go(u"database"_s);
    CHECK(here.part<QLabel>(u"databasePath"_s)->text() == here.address);
    REQUIRE(waitFor([&] { return here.part<QLabel>(u"databaseServer"_s)->isVisible(); }));
    CHECK(here.part<QLabel>(u"databaseServer"_s)->text().startsWith(u"PostgreSQL 1"_s));
    CHECK(here.part<QLabel>(u"databaseSize"_s)->text() != u"0 バイト"_s);
    QTest::mouseClick(here.part<QPushButton>(u"databaseCheck"_s), Qt::LeftButton);
    auto* result = here.part<ui::Band>(u"databaseResult"_s);
    REQUIRE(waitFor([result] { return result->isVisible(); }));
    CHECK(result->kind() == ui::Band::Kind::Success);
}

TEST_CASE("a server that cannot be had is refused in a sentence, can be tried again, and offers no copies")
{
    ServerDesk here;
    const QString nowhere = u"postgresql:///centre?host=/nowhere/at/all"_s;
    here.start(nowhere);
    REQUIRE(waitFor([&] { return here.desk->startWindow() && here.desk->startWindow()->band().isVisible(); }));
    CHECK_FALSE(here.desk->startWindow()->band().message().isEmpty());
    CHECK(here.desk->startWindow()->band().actionButton()->isVisible());
    CHECK(here.desk->startWindow()->rescue() == nullptr);
    CHECK(ui::DeskSettings(here.store).lastDatabase().isEmpty());
}

TEST_CASE("an older schema on a server is left to whoever looks after it")
{
    ServerDesk here;
    here.server.run(
        u"DELETE FROM yorozu.schema_version WHERE version = (SELECT max(version) FROM yorozu.schema_version)"_s,
        here.name);
    here.start(here.address);
    REQUIRE(waitFor([&] { return here.desk->startWindow() && here.desk->startWindow()->band().isVisible(); }));
    CHECK(here.desk->startWindow()->band().message().contains(u"yorozuctl upgrade"_s));
}

TEST_CASE("the status bar tells that the server is away, and everything is as it was when it is back")
{
    expectWarning(u"QSocketNotifier: Invalid socket"_s);
    ServerDesk here;
    ServerProxy proxy(here.server.folder());
    here.start(proxy.address(here.name));
    REQUIRE(here.opened());
    ui::MainWindow& window = *here.desk->window();
    QStringList told;
    QObject::connect(here.desk->context(), &ui::DeskContext::announced, &window,
                     [&told](const QString& sentence) { told.append(sentence); });
    const auto database = [&window] { return window.statusBar().database(); };
    CHECK(database() == ui::StatusBar::Database::Working);
    proxy.cut();
    window.reload();
    REQUIRE(waitFor([&] { return database() == ui::StatusBar::Database::CutOff; }));
    CHECK(here.part<QLabel>(u"statusDatabase"_s)->text().contains(u"再接続"_s));
    REQUIRE(waitFor([&] { return window.errorBand().isVisible(); }));
    CHECK(window.errorBand().kind() == ui::Band::Kind::Warning);
    CHECK(told.size() == 1);
    proxy.open();
    REQUIRE(waitFor([&] { return database() == ui::StatusBar::Database::Working; }));
    CHECK_FALSE(window.errorBand().isVisible());
    CHECK(told.size() == 2);
    CHECK(here.part<QLabel>(u"statusDatabase"_s)->text().contains(u"正常"_s));
    here.desk.reset();
}

TEST_CASE("a server that takes its time is seen to, and the window goes on")
{
    ServerDesk here;
    ServerProxy proxy(here.server.folder());
    here.start(proxy.address(here.name));
    REQUIRE(here.opened());
    auto* text = here.part<QLabel>(u"statusDatabase"_s);
    REQUIRE(waitFor([&] { return !here.desk->context()->worker().waiting().isLong(); }));
    CHECK(text->text().contains(u"正常"_s));
    proxy.setLatency(2 * service::Waiting::WithoutSignMs);
    here.desk->window()->reload();
    CHECK(waitFor([&] { return text->text().contains(u"応答を待っています"_s); }));
    CHECK(here.desk->window()->statusBar().database() == ui::StatusBar::Database::Working);
    proxy.setLatency(0);
    CHECK(waitFor([&] { return text->text().contains(u"正常"_s); }));
    here.desk.reset();
}
