// SPDX-License-Identifier: GPL-3.0-or-later
// The window driven by keys and mouse, on a real data base.
#include "core/service/BookingService.h"
#include "core/service/ClientService.h"
#include "core/service/FormStore.h"
#include "core/service/Services.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"

#include "ui/admin/AdminPage.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/WeekFilter.h"
#include "ui/calendar/WeekView.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/clients/ClientsPage.h"
#include "ui/memo/MemoListPage.h"
#include "ui/memo/MemoPage.h"
#include "ui/notes/RecordForm.h"
#include "ui/notes/RecordNotes.h"
#include "ui/notes/StaffPicker.h"
#include "ui/shell/BesidePanel.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/NavigationRow.h"
#include "ui/shell/PersonPicker.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/today/SessionCard.h"
#include "ui/today/TodayCard.h"
#include "ui/today/TodayPage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QWidget& window, const QString& name)
{
    const auto* label = window.findChild<QLabel*>(name);
    REQUIRE(label);
    return label->text();
}

void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&window, key, modifiers);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("the navigation leads to its pages, by mouse and by keys")
{
    ShellFixture desk;
    MainWindow& window = *desk.window;
    CHECK(window.page() == MainWindow::Page::Today);
    CHECK(textOf(window, u"pageTitle"_s) == u"今日"_s);

    QTest::mouseClick(window.navigation().row(2), Qt::LeftButton);
    CHECK(window.page() == MainWindow::Page::MemoList);
    CHECK(textOf(window, u"pageTitle"_s) == u"相談メモ"_s);
    CHECK(window.navigation().row(2)->isChecked());

    press(window, Qt::Key_1, Qt::ControlModifier);
    CHECK(window.page() == MainWindow::Page::Today);
    press(window, Qt::Key_3, Qt::ControlModifier);
    CHECK(window.page() == MainWindow::Page::MemoList);
    CHECK(desk.settled());
    press(window, Qt::Key_2, Qt::ControlModifier);
    CHECK(window.page() == MainWindow::Page::Calendar);
    CHECK(textOf(window, u"pageTitle"_s) == u"予約カレンダー"_s);
    CHECK(desk.settled());
}

TEST_CASE("the keys go to the page that comes, wherever they were on the page that goes")
{
    ShellFixture desk;
    MainWindow& window = *desk.window;
    window.activateWindow();
    const auto last = static_cast<Qt::Key>(Qt::Key_1 + window.navigation().rowCount() - 1); // 管理
    press(window, last, Qt::ControlModifier);
    REQUIRE(desk.settled());
    for (const char* name : {"databaseCheck", "adminSections"}) {
        press(window, last, Qt::ControlModifier);
        window.adminPage().showSection(u"database"_s);
        auto* here = window.findChild<QWidget*>(QLatin1String(name));
        REQUIRE(here);
        here->setFocus(Qt::OtherFocusReason);
        REQUIRE(here->hasFocus());
        press(window, Qt::Key_4, Qt::ControlModifier);
        CHECK(window.page() == MainWindow::Page::Clients);
        REQUIRE(desk.settled());
        const QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        CHECK(focus->objectName() == u"clientTable"_s);
    }
    // One who walks through the navigation by keyboard goes on there.
    window.navigation().row(2)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(window.navigation().row(2), Qt::Key_Space);
    CHECK(window.page() == MainWindow::Page::MemoList);
    CHECK(QApplication::focusWidget() == window.navigation().row(2));
    CHECK(desk.settled());
}

TEST_CASE("the counter of the memos is what waits for the one who sits there")
{
    ShellFixture desk;
    NavigationRow* memos = desk.window->navigation().row(2);
    CHECK(waitFor([memos] { return memos->count() > 0; }));
}

TEST_CASE("the navigation folds by Ctrl+B and where the window is narrow")
{
    ShellFixture desk;
    MainWindow& window = *desk.window;
    window.resize(1440, 900);
    CHECK(window.navigation().width() == 208);
    press(window, Qt::Key_B, Qt::ControlModifier);
    CHECK(window.navigation().width() == 56);
    press(window, Qt::Key_B, Qt::ControlModifier);
    CHECK(window.navigation().width() == 208);
    window.resize(1300, 800);
    CHECK(window.navigation().width() == 56);
    window.resize(1440, 900);
    CHECK(window.navigation().width() == 208);
    press(window, Qt::Key_B, Qt::ControlModifier);
    desk.restart();
    CHECK(desk.window->navigation().isFolded());
}

TEST_CASE("the language changes at once and everywhere")
{
    ShellFixture desk;
    MainWindow& window = *desk.window;
    QAction* english = nullptr;
    for (QAction* action : window.topBar().findChildren<QAction*>()) {
        if (action->objectName() == "language1"_L1)
            english = action;
    }
    REQUIRE(english);
    english->trigger();
    QCoreApplication::processEvents();
    CHECK(textOf(window, u"pageTitle"_s) == u"Today"_s);
    CHECK(textOf(window, u"todayDate"_s) == u"Wed 20 Nov"_s);
    CHECK(textOf(window, u"statusTime"_s).startsWith(u"Wed 20 Nov 2024"_s));
    CHECK(window.topBar().offices()->segment(1)->text() == u"Shimbashi"_s);
    CHECK(desk.settings.language() == u"en"_s);
    // Offices, booths, modes and topics have English names; persons and companies keep theirs.
    QString cards;
    REQUIRE(waitFor([&] {
        cards.clear();
        for (const TodayCard* card : window.todayPage().findChildren<TodayCard*>())
            cards += card->accessibleName() + u'\n';
        return cards.contains(u"Shimbashi Booth"_s);
    }));
    for (const QString& japanese : {u"新橋"_s, u"ブース"_s, u"来所"_s, u"資金繰り"_s, u"価格転嫁"_s}) {
        INFO(japanese.toStdString());
        CHECK_FALSE(cards.contains(japanese));
    }
    desk.language.set(u"ja"_s);
    QCoreApplication::processEvents();
    CHECK(textOf(window, u"pageTitle"_s) == u"今日"_s);
    CHECK(textOf(window, u"todayDate"_s) == u"11月20日（水）"_s);
    CHECK(textOf(window, u"statusTime"_s) == u"令和6年11月20日（水）  10:42"_s);
}

TEST_CASE("a session whose memo was returned says what is to be done with it")
{
    ShellFixture desk;
    Booking booking;
    booking.id = Id<Booking>(1);
    booking.status = BookingStatus::Completed;
    booking.start = tourTime() - 7200;
    booking.end = tourTime() - 3600;
    booking.memo = Id<Memo>(1);
    const auto button = [&](MemoStatus status) {
        booking.memoStatus = status;
        const SessionCard card(*desk.context, {booking, {}, 0, 0});
        const auto* found = card.findChild<QPushButton*>(u"session1Memo"_s);
        REQUIRE(found);
        return found->text();
    };
    CHECK(button(MemoStatus::Returned) == u"直す"_s);
    CHECK(button(MemoStatus::Submitted) == u"メモを見る"_s);
    CHECK(button(MemoStatus::Draft) == u"相談メモを書く"_s);
}

TEST_CASE("theme and text size are chosen in the user menu and remembered")
{
    ShellFixture desk;
    MainWindow& window = *desk.window;
    for (QAction* action : window.topBar().findChildren<QAction*>()) {
        if (action->objectName() == "theme2"_L1 || action->objectName() == "text2"_L1)
            action->trigger();
    }
    CHECK(desk.themes.theme().dark);
    CHECK(desk.themes.textScale() == 1.25);
    CHECK(desk.settings.theme() == ThemeManager::Mode::Dark);
    CHECK(desk.settings.textScale() == 1.25);
    const QImage picture = window.grab().toImage();
    CHECK(picture.pixelColor(4, picture.height() / 2) == darkTheme().chrome);
}

TEST_CASE("the window is kept as it was left")
{
    ShellFixture desk;
    CHECK(desk.settings.windowGeometry().isEmpty());
    CHECK_FALSE(desk.window->isMaximized());
    desk.window->showMaximized();
    REQUIRE(waitFor([&desk] { return desk.window->isMaximized(); }));
    desk.window->close();
    CHECK_FALSE(desk.settings.windowGeometry().isEmpty());
    desk.restart();
    CHECK(desk.window->isMaximized());
}

TEST_CASE("whom the week looks for is remembered for the person at the screen")
{
    ShellFixture desk;
    const auto filter = [&]() -> WeekFilter& {
        return qobject_cast<WeekView*>(desk.window->calendarPage().view(CalendarKind::Week))->filter();
    };
    const Caller before = desk.context->caller();
    const MasterId topic = desk.context->centre().topics.constFirst().id;
    filter().setTopics({topic});
    desk.restart();
    CHECK(filter().topics() == QList<MasterId>{topic});
    Caller other = before;
    other.staff = desk.context->centre().staff.constFirst().id;
    REQUIRE(other.staff != before.staff);
    desk.context->setCaller(other);
    CHECK(filter().isEmpty()); // somebody else has looked for nobody
    desk.context->setCaller(before);
    CHECK(filter().topics() == QList<MasterId>{topic});
}

TEST_CASE("from a memo the next session of the company is one press away")
{
    ShellFixture desk;
    const auto clients = desk.ask(
        desk.worker.query([](service::Services& services) { return services.clients().list(u"株式会社"_s, 1); }));
    REQUIRE((clients && clients->size() == 1));
    desk.window->openMemoOf(clients->constFirst().id);
    REQUIRE(waitFor([&] {
        return desk.window->page() == MainWindow::Page::Memo && desk.window->memoPage().hasMemo() &&
               desk.window->memoPage().editing().view().client;
    }));
    const QList<Attendee> there = desk.window->memoPage().editing().content().attendees;
    REQUIRE_FALSE(there.isEmpty());
    desk.window->memoPage().findChild<QPushButton*>(u"memoNextBooking"_s)->click();
    REQUIRE(waitFor(
        [&] { return desk.window->page() == MainWindow::Page::Calendar && desk.window->calendarPage().form(); }));
    RecordForm* form = desk.window->calendarPage().form();
    CHECK(form->findChild<QLineEdit*>(u"bookingForm_client"_s)->text() == clients->constFirst().name);
    CHECK(form->findChild<StaffPicker*>(u"bookingForm_lead"_s)->person() == there.constFirst().staff);
    REQUIRE(waitFor([&] { return desk.window->calendarPage().isSettled(); }));
}

TEST_CASE("closing the window makes safe what is half typed on every page and beside it")
{
    ShellFixture desk;
    const auto bookings = desk.ask(desk.worker.query([](service::Services& services) {
        return services.bookings().list(QDate(2024, 11, 20), QDate(2024, 11, 21));
    }));
    const auto clients =
        desk.ask(desk.worker.query([](service::Services& services) { return services.clients().list(u"丸福"_s, 1); }));
    REQUIRE(bookings);
    REQUIRE_FALSE(bookings->isEmpty());
    REQUIRE(clients);
    REQUIRE_FALSE(clients->isEmpty());
    MainWindow& window = *desk.window;
    window.show();
    window.open(Target::booking(bookings->constFirst().id));
    REQUIRE(waitFor([&] { return window.page() == MainWindow::Page::Memo && window.memoPage().editing().isOpen(); }));
    const Id<Client> client = clients->constFirst().id;
    window.openClient(client);
    REQUIRE(waitFor([&] { return window.page() == MainWindow::Page::Clients && window.clientsPage().isSettled(); }));
    ClientRecordView& record = window.clientsPage().record();
    record.newCase();
    REQUIRE(record.form());
    record.form()->findChild<QLineEdit*>(u"caseForm_title"_s)->setText(u"資金繰り"_s);
    window.beside().showRecord(Target::booking(bookings->constFirst().id));
    RecordNotes& notes = window.beside().notes();
    REQUIRE(waitFor([&] { return window.beside().isSettled() && notes.isVisible(); }));
    notes.newTask();
    REQUIRE(notes.form());
    notes.form()->findChild<QLineEdit*>(u"taskForm_text"_s)->setText(u"信金へ電話"_s);
    window.close();
    REQUIRE(waitFor([&] { return !window.isVisible(); }));
    const service::FormStore store(desk.drafts->folder());
    const qint64 writer = desk.context->caller().staff.number();
    CHECK(store.read(u"client-%1-%2"_s.arg(client.number()).arg(writer)).size() == 1);
    CHECK(store.read(u"beside-booking-%1-%2"_s.arg(bookings->constFirst().id.number()).arg(writer)).size() == 1);
}
