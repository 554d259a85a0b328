// SPDX-License-Identifier: GPL-3.0-or-later
// The bell of the top bar: how much waits, the list of it, and where its lines lead.
#include "core/service/ActivityService.h"
#include "core/service/HandoverService.h"
#include "core/service/Services.h"
#include "core/service/TaskService.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"
#include "ui/memo/MemoPage.h"
#include "ui/shell/BellButton.h"
#include "ui/shell/BellPopup.h"
#include "ui/shell/TopBar.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton* lineNamed(const BellPopup& popup, const QString& begin)
{
    for (QPushButton* line : popup.lines()) {
        if (line->objectName().startsWith(begin))
            return line;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the bell counts notes, due tasks and returned memos of who sits there")
{
    ShellFixture desk;
    BellButton& bell = desk.window->topBar().bell();
    REQUIRE(waitFor([&] { return bell.count() == 4; })); // as on the picture: 2 notes, 1 task, 1 returned memo
    CHECK(bell.accessibleName().contains(u"4"_s));
    const Staff* other = nullptr;
    for (const Staff& staff : desk.context->centre().staff) {
        if (staff.surname() == u"水野"_s)
            other = &staff;
    }
    REQUIRE(other);
    desk.window->changeUser(other->id);
    // The note for 水野 waits for its memo still.
    CHECK(waitFor([&] { return desk.context->caller().staff == other->id && !lineNamed(bell.popup(), u"note_"_s); }));
}

TEST_CASE("a note is received in the list of the bell, and that is undone")
{
    ShellFixture desk;
    BellButton& bell = desk.window->topBar().bell();
    REQUIRE(waitFor([&] { return bell.count() == 4; }));
    bell.click();
    BellPopup& popup = bell.popup();
    REQUIRE(popup.isVisible());
    const QPushButton* note = lineNamed(popup, u"note_"_s);
    REQUIRE(note);
    auto* received = popup.findChild<QPushButton*>(note->objectName() + u"_act"_s);
    REQUIRE(received);
    received->click();
    REQUIRE(waitFor([&] { return bell.count() == 3; }));
    auto* undo = popup.findChild<QPushButton*>(u"undo"_s);
    REQUIRE(waitFor([&] { return undo->isVisible(); }));
    undo->click();
    REQUIRE(waitFor([&] { return bell.count() == 4; }));
    QTest::keyClick(&popup, Qt::Key_Escape);
    CHECK_FALSE(popup.isVisible());
}

TEST_CASE("the two lines of an entry stand below one another")
{
    ShellFixture desk;
    BellButton& bell = desk.window->topBar().bell();
    REQUIRE(waitFor([&] { return bell.count() == 4; }));
    for (const qreal scale : {1.0, 1.25}) {
        desk.themes.setTextScale(scale);
        bell.click();
        QCoreApplication::processEvents();
        for (const QPushButton* line : bell.popup().lines()) {
            const QList<QLabel*> words = line->findChildren<QLabel*>();
            REQUIRE(words.size() == 2);
            CAPTURE(scale, words.first()->text());
            CHECK(words.first()->geometry().bottom() < words.last()->geometry().top());
            CHECK(words.first()->height() >= words.first()->fontMetrics().height());
            CHECK(words.last()->geometry().bottom() <= line->height());
        }
        bell.popup().hide();
    }
}

TEST_CASE("arrows walk through the list of the bell, Enter leads to the record")
{
    ShellFixture desk;
    BellButton& bell = desk.window->topBar().bell();
    REQUIRE(waitFor([&] { return bell.count() == 4; }));
    bell.click();
    BellPopup& popup = bell.popup();
    REQUIRE(popup.lines().size() == 4);
    CHECK(popup.lines().at(0)->hasFocus());
    QTest::keyClick(&popup, Qt::Key_Down);
    CHECK(popup.lines().at(1)->hasFocus());
    for (const QPushButton* line : popup.lines())
        CHECK(!line->accessibleName().isEmpty());
    lineNamed(popup, u"returned_"_s)->click();
    CHECK_FALSE(popup.isVisible());
    REQUIRE(
        waitFor([&] { return desk.window->page() == MainWindow::Page::Memo && desk.window->memoPage().hasMemo(); }));
    CHECK(desk.window->memoPage().editing().view().memo.status == MemoStatus::Returned);
}

TEST_CASE("what was planned with an agency and is over is told to whoever took part, until it is reported")
{
    ShellFixture desk;
    BellButton& bell = desk.window->topBar().bell();
    REQUIRE(waitFor([&] { return bell.count() == 4; }));
    Activity planned;
    planned.kind = ActivityKind::Publicity;
    planned.theme = u"業界紙への寄稿"_s;
    planned.day = QDate(2024, 11, 12);
    planned.staff.append({desk.context->caller().staff, {}});
    const auto added =
        desk.ask(desk.worker.command([planned, caller = desk.context->caller()](service::Services& services) {
            return service::ActivityService(services.file()).add(caller, {planned});
        }));
    REQUIRE(added);
    REQUIRE(waitFor([&] { return bell.count() == 5; }));
    bell.click();
    QPushButton* line = lineNamed(bell.popup(), u"report_"_s);
    REQUIRE(line);
    CHECK(line->accessibleName().contains(u"業界紙への寄稿"_s));
    line->click();
    REQUIRE(waitFor([&] { return desk.window->page() == MainWindow::Page::Agencies && desk.settled(); }));
    const Id<Activity> id = added->constFirst();
    REQUIRE(desk.ask(desk.worker.command([id, caller = desk.context->caller()](service::Services& services) {
        return service::ActivityService(services.file()).setStatus(caller, id, 1, ActivityStatus::Reported);
    })));
    CHECK(waitFor([&] { return bell.count() == 4; }));
}
