// SPDX-License-Identifier: GPL-3.0-or-later
// The window driven by keys and mouse, on a real data base.
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"

#include "ui/memo/MemoListPage.h"
#include "ui/memo/MemoPage.h"
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

    QTest::mouseClick(window.navigation().row(1), Qt::LeftButton);
    CHECK(window.page() == MainWindow::Page::MemoList);
    CHECK(textOf(window, u"pageTitle"_s) == u"相談メモ"_s);
    CHECK(window.navigation().row(1)->isChecked());

    press(window, Qt::Key_1, Qt::ControlModifier);
    CHECK(window.page() == MainWindow::Page::Today);
    press(window, Qt::Key_2, Qt::ControlModifier);
    CHECK(window.page() == MainWindow::Page::MemoList);
    CHECK(desk.settled());
}

TEST_CASE("the counter of the memos is what waits for the one who sits there")
{
    ShellFixture desk;
    NavigationRow* memos = desk.window->navigation().row(1);
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

TEST_CASE("the window comes back as large as it was closed")
{
    ShellFixture desk;
    // Within the screen of the tests (800 × 800), which no window may exceed but for its minimum.
    desk.window->resize(1280, 741);
    desk.window->close();
    desk.restart();
    CHECK(desk.window->size() == QSize(1280, 741));
    CHECK(desk.window->minimumSize() == QSize(1280, 720));
}

TEST_CASE("the office is switched by Alt and a digit, filters, and is remembered for each person")
{
    ShellFixture desk;
    MainWindow& window = *desk.window;
    const Id<Staff> me = desk.context->caller().staff;
    press(window, Qt::Key_1, Qt::AltModifier);
    const Office* shimbashi = desk.context->centre().findOffice(u"新橋"_s);
    REQUIRE(shimbashi);
    CHECK(desk.context->office() == shimbashi->id);
    CHECK(desk.settings.office(desk.databasePath(), me) == shimbashi->id);
    press(window, Qt::Key_0, Qt::AltModifier);
    CHECK(desk.context->office().isNull());
}

TEST_CASE("the status bar says what is true")
{
    ShellFixture desk;
    MainWindow& window = *desk.window;
    StatusBar& bar = window.statusBar();
    CHECK(bar.database() == StatusBar::Database::Working);
    CHECK(textOf(window, u"statusDatabase"_s) == u"データベース centre.yorozu　正常"_s);
    CHECK(window.findChild<QWidget*>(u"statusDemo"_s)->isVisible());
    CHECK(window.errorBand().isHidden());

    Q_EMIT desk.context->failed({ErrorKind::DiskFull, u"Full."_s, {}, {}});
    CHECK(bar.database() == StatusBar::Database::Stopped);
    CHECK(window.errorBand().message() == u"Full."_s);
    CHECK(window.errorBand().isVisible());

    // A commit proves that it works again.
    Changes changes;
    changes.memos.insert(1);
    Q_EMIT desk.context->changed(changes);
    CHECK(bar.database() == StatusBar::Database::Working);

    Q_EMIT desk.context->failed({ErrorKind::ReadOnly, u"Not writable."_s, {}, {}});
    CHECK(bar.database() == StatusBar::Database::ReadOnly);

    Q_EMIT desk.context->announced(u"Submitted."_s);
    CHECK(textOf(window, u"statusAnnouncement"_s) == u"Submitted."_s);
}

TEST_CASE("no pill claims that real data are samples")
{
    ShellFixture desk;
    service::CentreData centre = desk.context->centre();
    centre.demo = false;
    desk.context->setCentre(centre);
    CHECK(desk.window->findChild<QWidget*>(u"statusDemo"_s)->isHidden());
}

TEST_CASE("a session card opens its memo, and the way back leads to the day")
{
    ShellFixture desk;
    MainWindow& window = *desk.window;
    const QList<TodayCard*> cards = window.todayPage().findChildren<TodayCard*>();
    REQUIRE(!cards.isEmpty());
    window.todayPage().focusFirst();
    TodayCard* first = qobject_cast<TodayCard*>(QApplication::focusWidget());
    REQUIRE(first);
    QTest::keyClick(first, Qt::Key_Down);
    CHECK(QApplication::focusWidget() != first);
    CHECK(qobject_cast<TodayCard*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    CHECK(QApplication::focusWidget() == first);
    QTest::keyClick(first, Qt::Key_Return);
    CHECK(waitFor([&window] { return window.page() == MainWindow::Page::Memo && window.memoPage().hasMemo(); }));
    CHECK(!window.topBar().offices()->isEnabled());
    Q_EMIT window.memoPage().backRequested();
    CHECK(waitFor([&window] { return window.page() == MainWindow::Page::Today; }));
    CHECK(window.topBar().offices()->isEnabled());
}

TEST_CASE("a blank memo begins with Ctrl+Shift+M")
{
    ShellFixture desk;
    press(*desk.window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(waitFor(
        [&desk] { return desk.window->page() == MainWindow::Page::Memo && desk.window->memoPage().hasMemo(); }));
}

TEST_CASE("the office sees what waits for its stamp, its own turn first")
{
    ShellFixture desk(u"石井"_s);
    CHECK(desk.window->todayPage().findChild<QWidget*>(u"officeQueue"_s)->isVisible());
    desk.window->openBlankMemo();
    CHECK(waitFor([&desk] { return desk.window->memoPage().hasMemo(); }));
}

TEST_CASE("F6 goes round the regions")
{
    ShellFixture desk;
    MainWindow& window = *desk.window;
    window.todayPage().focusFirst();
    press(window, Qt::Key_F6);
    CHECK(window.navigation().isAncestorOf(QApplication::focusWidget()));
    press(window, Qt::Key_F6);
    CHECK(window.topBar().isAncestorOf(QApplication::focusWidget()));
    press(window, Qt::Key_F6);
    CHECK(window.todayPage().isAncestorOf(QApplication::focusWidget()));
    press(window, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(window.topBar().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Ctrl+F1 lists the keys of the page")
{
    ShellFixture desk;
    press(*desk.window, Qt::Key_F1, Qt::ControlModifier);
    auto* sheet = desk.window->findChild<ShortcutSheet*>();
    REQUIRE(sheet);
    CHECK(sheet->isVisible());
    sheet->close();
}

TEST_CASE("people are found by name, reading and romanised name")
{
    ShellFixture desk;
    const QList<Staff>& staff = desk.context->centre().staff;
    PersonPicker picker(desk.themes, staff, {});
    CHECK(picker.shownCount() == staff.size());
    picker.setFilter(u"いまむら"_s);
    REQUIRE(picker.shownCount() == 1);
    CHECK(picker.chosen() == desk.context->caller().staff);
    picker.setFilter(u"ｲﾏﾑﾗ"_s);
    CHECK(picker.shownCount() == 1);
    picker.setFilter(u"imamura"_s);
    CHECK(picker.shownCount() == 1);
    picker.setFilter(u"zzz"_s);
    CHECK(picker.shownCount() == 0);
    CHECK(picker.chosen().isNull());
}

TEST_CASE("another person is another caller, remembered for this data base")
{
    ShellFixture desk;
    const Staff* other = nullptr;
    for (const Staff& staff : desk.context->centre().staff) {
        if (staff.id != desk.context->caller().staff && !staff.retired)
            other = &staff;
    }
    REQUIRE(other);
    const Id<Staff> id = other->id;
    desk.window->changeUser(id);
    CHECK(waitFor([&] { return desk.context->caller().staff == id; }));
    CHECK(desk.settings.person(desk.databasePath()) == id);
}
