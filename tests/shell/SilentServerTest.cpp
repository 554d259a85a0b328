// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program and a server that says nothing: it is never waited for with a window that does not answer.
#include "app/desk/ExitServer.h"
#include "core/service/DraftStore.h"
#include "core/service/Services.h"
#include "tests/shell/ServerDesk.h"
#include "tests/support/catch.h"
#include "tests/support/ServerProxy.h"
#include "ui/fields/LongTextCell.h"
#include "ui/memo/MemoPage.h"
#include "ui/memo/MemoSheet.h"
#include "ui/start/OpeningWindow.h"
#include "ui/start/StartWindow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace yorozu;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 5000; // milliseconds; what waits for a line takes ten thousand or more

// Its line can be made silent at any time.
struct SilentDesk : ServerDesk
{
    ServerProxy proxy{server.folder()};
    QString far = proxy.address(name);
    QElapsedTimer timer;

    ~SilentDesk()
    {
        desk.reset();
        proxy.letGo();
    }
    void work()
    {
        start(far);
        REQUIRE(opened());
        REQUIRE(waitFor([this] { return !desk->context()->worker().waiting().isLong(); }));
    }
    QFuture<Status> set(const QString& value)
    {
        return desk->context()->worker().command([value](service::Services& services) {
            return services.centre().setSetting(service::Services::systemCaller(), u"a"_s, value);
        });
    }
    QString setting() const
    {
        const FixedClock clock(tourTime());
        const auto services = service::Services::open({address, service::OpenRequest::Mode::ReadOnly}, clock);
        REQUIRE(services);
        return (*services)->centre().setting(u"a"_s).value_or(QString());
    }
    bool seen(const QWidget* widget) const { return widget && widget->isVisible(); }
};

} // namespace

TEST_CASE("a server that is only being connected is named in a window that leads back")
{
    SilentDesk here;
    here.proxy.hold();
    here.timer.start();
    here.start(here.far);
    REQUIRE(here.seen(here.desk->openingWindow()));
    CHECK(here.timer.elapsed() < Soon);
    auto* window = here.desk->openingWindow();
    CHECK(window->findChild<QLabel*>(u"openingPlace"_s)->text().contains(here.name));
    CHECK(window->findChild<QLabel*>(u"openingDatabase"_s)->text() == here.far);
    SECTION("and goes when the server answers")
    {
        here.proxy.letGo();
        REQUIRE(here.opened());
        CHECK_FALSE(here.desk->openingWindow());
    }
    SECTION("by its button")
    {
        QTest::mouseClick(window->findChild<QPushButton*>(u"openingCancel"_s), Qt::LeftButton);
        REQUIRE(waitFor([&] { return here.seen(here.desk->startWindow()); }));
        CHECK(here.timer.elapsed() < Soon);
        CHECK_FALSE(here.desk->openingWindow());
        CHECK_FALSE(here.desk->startWindow()->findChild<QPushButton*>(u"startCancel"_s)->isVisible());
        // What comes of it after all is nobody's any more.
        here.proxy.letGo();
        CHECK_FALSE(here.desk->window());
        here.desk->open(here.far);
        CHECK(here.opened());
    }
    SECTION("by Escape")
    {
        QTest::keyClick(window, Qt::Key_Escape);
        CHECK(waitFor([&] { return here.seen(here.desk->startWindow()); }));
    }
    SECTION("and the program can end")
    {
        here.desk.reset();
        CHECK(here.timer.elapsed() < Soon);
    }
}

TEST_CASE("from the first window, too, a server that does not answer can be given up")
{
    SilentDesk here;
    here.start({});
    REQUIRE(here.seen(here.desk->startWindow()));
    here.proxy.hold();
    here.timer.start();
    Q_EMIT here.desk->startWindow()->openRequested(here.far);
    auto* cancel = here.desk->startWindow()->findChild<QPushButton*>(u"startCancel"_s);
    REQUIRE(waitFor([&] { return here.seen(cancel); }));
    CHECK_FALSE(here.desk->openingWindow());
    cancel->click();
    REQUIRE(waitFor([&] { return !cancel->isVisible(); }));
    CHECK(here.timer.elapsed() < Soon);
    CHECK(here.desk->startWindow()->isVisible());
    CHECK_FALSE(here.desk->context());
    here.proxy.letGo();
    Q_EMIT here.desk->startWindow()->openRequested(here.far);
    CHECK(here.opened());
}

TEST_CASE("another data base is opened at once, and what was asked of the silent one is done when it speaks")
{
    SilentDesk here;
    here.work();
    const QString file = here.folder.filePath(u"another.yorozu"_s);
    putDemo(file);
    here.proxy.hold();
    const QFuture<Status> asked = here.set(u"2"_s);
    here.timer.start();
    here.desk->open(file);
    CHECK(here.timer.elapsed() < Soon);
    REQUIRE(here.opened());
    CHECK_FALSE(asked.isFinished());
    here.proxy.letGo();
    REQUIRE(waitFor([&asked] { return asked.isFinished(); }));
    CHECK(asked.result());
    CHECK(here.setting() == u"2"_s);
}

TEST_CASE("a move away from a silent server is given up before it has begun, and nothing comes of it later")
{
    SilentDesk here;
    here.work();
    here.proxy.hold();
    const QFuture<Status> asked = here.set(u"2"_s);
    Q_EMIT here.desk->window()->moveRequested(here.folder.filePath(u"back.yorozu"_s));
    REQUIRE(waitFor([&] { return here.seen(here.desk->startWindow()); }));
    auto* cancel = here.desk->startWindow()->findChild<QPushButton*>(u"startCancel"_s);
    REQUIRE(waitFor([&] { return here.seen(cancel); }));
    cancel->click();
    here.proxy.letGo();
    REQUIRE(waitFor([&asked] { return asked.isFinished(); }));
    REQUIRE(here.opened());
    CHECK_FALSE(QFile::exists(here.folder.filePath(u"back.yorozu"_s)));
}

TEST_CASE("at its end the program waits for what was asked of a server, says so, and not for ever")
{
    SilentDesk here;
    here.work();
    here.proxy.hold();
    const QFuture<Status> asked = here.set(u"3"_s);
    here.timer.start();
    here.desk->window()->close();
    CHECK(here.timer.elapsed() < Soon);
    CHECK_FALSE(here.desk->window()->isVisible());
    desk::ExitServer* waits = here.desk->exitServer();
    REQUIRE(waits);
    REQUIRE(waitFor([waits] { return waits->isVisible(); }));
    CHECK_FALSE(asked.isFinished());
    SECTION("it answers")
    {
        here.proxy.letGo();
        REQUIRE(waitFor([waits] { return waits->isOver(); }));
        CHECK_FALSE(waits->isVisible());
        CHECK(asked.result());
        here.desk.reset();
        CHECK(here.setting() == u"3"_s);
    }
    SECTION("nobody waits any more")
    {
        QTest::mouseClick(waits->findChild<QPushButton*>(u"exitServerSkip"_s), Qt::LeftButton);
        CHECK(waits->isOver());
        here.timer.start();
        here.desk.reset();
        CHECK(here.timer.elapsed() < Soon);
        CHECK_FALSE(asked.isFinished());
    }
    SECTION("it was long enough")
    {
        waits->setPatience(std::chrono::milliseconds(1));
        CHECK(waitFor([waits] { return waits->isOver(); }));
    }
}

TEST_CASE("a memo that a silent server does not take holds up nobody who ends the program, and is not lost")
{
    SilentDesk here;
    here.work();
    ui::MainWindow& window = *here.desk->window();
    window.openBlankMemo();
    REQUIRE(waitFor([&] { return window.page() == ui::MainWindow::Page::Memo && window.memoPage().hasMemo(); }));
    auto* cell = qobject_cast<ui::LongTextCell*>(window.memoPage().sheet().cell(MemoField::Consultation));
    REQUIRE(cell);
    here.proxy.hold();
    const QString text = u"仕入価格が上がった。"_s;
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(cell->textEdit(), &typed);
    REQUIRE(cell->value() == text);
    window.close();
    REQUIRE(waitFor([&window] { return !window.isVisible(); }));
    desk::ExitServer* waits = here.desk->exitServer();
    REQUIRE(waits);
    const service::DraftStore drafts(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s,
                                     here.far);
    const auto textsHere = [&drafts] {
        QStringList texts;
        for (const MemoDraft& draft : drafts.all())
            texts.append(draft.content.consultation);
        return texts;
    };
    CHECK(textsHere() == QStringList{text});
    SECTION("it answers after all")
    {
        here.proxy.letGo();
        REQUIRE(waitFor([waits] { return waits->isOver(); }));
        CHECK(waitFor([&] { return textsHere().isEmpty(); })); // the data base has it
        here.desk.reset();
    }
    SECTION("it never does")
    {
        waits->setPatience(std::chrono::milliseconds(1));
        REQUIRE(waitFor([waits] { return waits->isOver(); }));
        here.desk.reset();
        CHECK(textsHere() == QStringList{text});
    }
    QDir(drafts.folder()).removeRecursively();
}

TEST_CASE("where a server answers the program ends without a further window")
{
    SilentDesk here;
    here.work();
    here.desk->window()->close();
    desk::ExitServer* waits = here.desk->exitServer();
    REQUIRE(waits);
    REQUIRE(waitFor([waits] { return waits->isOver(); }));
    CHECK_FALSE(waits->isVisible());
    here.timer.start();
    here.desk.reset();
    CHECK(here.timer.elapsed() < Soon);
}
