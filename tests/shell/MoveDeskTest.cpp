// SPDX-License-Identifier: GPL-3.0-or-later
// 管理 › データベース: the centre moves from its file to a server, and back.
#include "core/service/DraftStore.h"
#include "core/service/Services.h"
#include "tests/shell/DeskRun.h"
#include "tests/support/catch.h"
#include "ui/admin/MovePanel.h"
#include "ui/start/StartWindow.h"
#include "ui/theme/controls/Band.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QUuid>

using namespace yorozu;
using namespace yorozu::test;
using ui::Band;
using ui::Target;
using namespace Qt::StringLiterals;

namespace {

QString drafts()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

// A centre in a file, with a chief and somebody who may only read, and the window on it.
struct MovingDesk : DeskRun
{
    QString file = folder.filePath(u"centre.yorozu"_s);

    MovingDesk()
    {
        const FixedClock clock(tourTime());
        auto made = service::Services::create(file, clock);
        REQUIRE(made);
        Staff chief;
        chief.name = u"久保田 誠"_s;
        chief.group = PermissionGroup::Chief;
        Staff reader;
        reader.name = u"見学 太郎"_s;
        reader.group = PermissionGroup::ReadOnly;
        REQUIRE((*made)->centre().addStaff(service::Services::systemCaller(), {chief, reader}));
    }

    void open(const QString& database, const QString& user = u"久保田"_s)
    {
        start(database, user);
        REQUIRE(opened());
    }
    void beginMove()
    {
        desk->window()->open(Target::admin(u"database"_s));
        part<QPushButton>(u"moveBegin"_s)->click();
    }
    void typeAddress()
    {
        auto* host = part<QLineEdit>(u"serverHost"_s);
        host->clear();
        QTest::keyClicks(host, address);
        REQUIRE(part<QPushButton>(u"moveDo"_s)->isEnabled());
    }
    bool isDone() const
    {
        return desk->startWindow() && desk->startWindow()->band().isVisibleTo(desk->startWindow()) &&
               desk->startWindow()->band().kind() == Band::Kind::Success;
    }
};

} // namespace

TEST_CASE("A centre moves to a server from 管理 › データベース, says that everything is the same, and opens there")
{
    MovingDesk moving;
    // What has not reached the data base yet goes along.
    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.content.consultation = u"まだ届いていない"_s;
    REQUIRE(service::DraftStore(drafts(), moving.file).save(draft));
    moving.open(moving.file);
    moving.beginMove();
    CHECK_FALSE(moving.part<QPushButton>(u"moveDo"_s)->isEnabled());
    moving.typeAddress();
    moving.part<QPushButton>(u"moveDo"_s)->click();
    REQUIRE(waitFor([&] { return moving.isDone(); }));
    CHECK(moving.desk->window() == nullptr);
    CHECK(service::DraftStore(drafts(), moving.address).all().size() == 1);
    CHECK(QFile::exists(moving.file));

    moving.desk->startWindow()->findChild<QPushButton*>(u"startNext"_s)->click();
    REQUIRE(waitFor([&] { return moving.desk->window() != nullptr; }));
    CHECK(moving.desk->context()->caller().name == u"久保田 誠"_s);
    moving.desk->window()->open(Target::admin(u"database"_s));
    CHECK(moving.part<QPushButton>(u"moveBegin"_s)->text() ==
          QCoreApplication::translate("yorozu::ui::MovePanel", "Move to a file…"));

    SECTION("and back into a file")
    {
        const QString back = moving.folder.filePath(u"back.yorozu"_s);
        moving.beginMove();
        moving.part<QLineEdit>(u"moveFile"_s)->setText(back);
        moving.part<QPushButton>(u"moveDo"_s)->click();
        REQUIRE(waitFor([&] { return moving.isDone(); }));
        const FixedClock clock(tourTime());
        auto services = service::Services::open({back, service::OpenRequest::Mode::ReadOnly}, clock);
        REQUIRE(services);
        CHECK((*services)->check()->problems == QStringList());
    }
    QDir(service::DraftStore(drafts(), moving.file).folder()).removeRecursively();
    QDir(service::DraftStore(drafts(), moving.address).folder()).removeRecursively();
}

TEST_CASE("From the first window a file is opened right where it moves to a server")
{
    MovingDesk moving;
    moving.start({}, u"久保田"_s);
    REQUIRE(moving.desk->startWindow());
    CHECK(moving.desk->startWindow()->findChild<QAbstractButton*>(u"startMove"_s)->isVisible());
    Q_EMIT moving.desk->startWindow()->moveRequested(moving.file);
    REQUIRE(waitFor([&] { return moving.desk->window() != nullptr; }));
    REQUIRE(waitFor([&] { return moving.desk->window()->page() == ui::MainWindow::Page::Admin; }));
    CHECK(moving.part<QWidget>(u"moveCard"_s)->isVisible());
    // Once: whoever opens it next begins with the day.
    moving.open(moving.file);
    CHECK(moving.desk->window()->page() == ui::MainWindow::Page::Today);
}

TEST_CASE("A move that comes to nothing opens the centre again where it was, and says why")
{
    MovingDesk moving;
    moving.open(moving.file);
    moving.beginMove();
    SECTION("nobody answers")
    {
        moving.address = u"postgresql://nobody@/none?host=/nowhere"_s;
    }
    SECTION("the place is taken")
    {
        const FixedClock clock(tourTime());
        REQUIRE(service::Services::create(moving.address, clock));
    }
    moving.typeAddress();
    QSignalSpy ready(moving.desk.get(), &desk::Desk::ready);
    moving.part<QPushButton>(u"moveDo"_s)->click();
    REQUIRE(waitFor([&] { return ready.count() == 1; }));
    CHECK(moving.desk->context()->caller().name == u"久保田 誠"_s);
    CHECK(moving.store.value(u"database/last"_s).toString() == moving.file);
}

TEST_CASE("A move can be stopped, and then the centre is where it was")
{
    MovingDesk moving;
    moving.open(moving.file);
    moving.beginMove();
    moving.typeAddress();
    QSignalSpy ready(moving.desk.get(), &desk::Desk::ready);
    moving.part<QPushButton>(u"moveDo"_s)->click();
    REQUIRE(waitFor([&] { return moving.desk->window() == nullptr && moving.desk->startWindow(); }));
    auto* cancel = moving.desk->startWindow()->findChild<QPushButton*>(u"startCancel"_s);
    REQUIRE(cancel);
    CHECK(cancel->isVisibleTo(moving.desk->startWindow()));
    cancel->click();
    REQUIRE(waitFor([&] { return ready.count() == 1; }));
    const FixedClock clock(tourTime());
    CHECK_FALSE(service::Services::open({moving.address, service::OpenRequest::Mode::ReadOnly}, clock));
}

TEST_CASE("Who may not move the centre is told why, also one who comes to the screen meanwhile")
{
    MovingDesk moving;
    moving.open(moving.file, u"見学"_s);
    moving.desk->window()->open(Target::admin(u"database"_s));
    auto* begin = moving.part<QPushButton>(u"moveBegin"_s);
    CHECK_FALSE(begin->isEnabled());
    auto& context = *moving.desk->context();
    const Caller visitor = context.caller();
    context.setCaller(service::Services::systemCaller());
    CHECK(begin->isEnabled());
    begin->click();
    auto* host = moving.part<QLineEdit>(u"serverHost"_s);
    auto* move = moving.part<QPushButton>(u"moveDo"_s);
    auto* missing = moving.part<QLabel>(u"moveMissing"_s);
    CHECK_FALSE(move->isEnabled());
    CHECK_FALSE(missing->text().isEmpty());
    QTest::keyClicks(host, moving.address);
    CHECK(move->isEnabled());
    CHECK(missing->text().isEmpty());
    CHECK_FALSE(moving.part<Band>(u"moveBand"_s)->isVisible());
    context.setCaller(visitor);
    CHECK(moving.part<Band>(u"moveBand"_s)->isVisible());
    CHECK_FALSE(move->isEnabled());
    QTest::keyClick(host, Qt::Key_Escape);
    CHECK(begin->isVisible());
    CHECK_FALSE(begin->isEnabled());
    CHECK_FALSE(host->isVisible());
}
