// SPDX-License-Identifier: GPL-3.0-or-later
// 今日 of a coordinator, by keys and mouse on a real data base.
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"

#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/HandoverService.h"
#include "core/service/Services.h"
#include "core/service/TodayService.h"
#include "ui/fields/SheetCell.h"
#include "ui/memo/MemoPage.h"
#include "ui/memo/MemoSheet.h"
#include "ui/memo/MemoSidePanel.h"
#include "ui/memo/PageView.h"
#include "ui/notes/AttachmentList.h"
#include "ui/notes/AttachmentRow.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/NavigationRow.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/today/OwnDay.h"
#include "ui/today/TodayCard.h"
#include "ui/today/TodayPage.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

#include <algorithm>

using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

// The page of 今村 健吾 on the day of the picture.
struct Day : ShellFixture
{
    Day()
    {
        window->resize(1440, 900);
        QCoreApplication::processEvents();
    }
    TodayPage& page() { return window->todayPage(); }
    // The card of a company in one of the columns.
    TodayCard* card(const QString& kind, const QString& company)
    {
        const QList<TodayCard*> cards = page().findChildren<TodayCard*>();
        for (TodayCard* card : cards) {
            if (card->objectName().startsWith(kind) && card->accessibleName().contains(company))
                return card;
        }
        return nullptr;
    }
    QString text(const TodayCard* card, const QString& part)
    {
        const auto* label = card->findChild<QLabel*>(card->objectName() + part);
        return label ? label->text() : QString();
    }
    bool onSheet()
    {
        return waitFor([this] { return window->page() == MainWindow::Page::Memo && window->memoPage().hasMemo(); });
    }
    template <typename Job> void asOther(const QString& surname, Job job)
    {
        const auto done = ask(worker.command([surname, job](service::Services& services) -> Result<Done> {
            const auto caller = services.centre().callerByName(surname);
            if (!caller)
                return caller.error();
            return job(services, *caller);
        }));
        REQUIRE(done);
    }
};

} // namespace

TEST_CASE("the running session leads: last time's gist, minutes left, and what one needs now")
{
    Day day;
    TodayCard* live = day.card(u"session"_s, u"丸福"_s);
    REQUIRE(live);
    CHECK(day.text(live, u"Gist"_s).startsWith(u"前回: 資金繰り表の作り方を説明。"_s));
    CHECK(day.text(live, u"Left"_s).contains(u"残り 48分"_s));
    auto* write = live->findChild<QPushButton*>(live->objectName() + u"Memo"_s);
    REQUIRE(write);
    CHECK(write->text() == u"相談メモを書く"_s);
    const auto* past = live->findChild<QPushButton*>(live->objectName() + u"Past"_s);
    REQUIRE(past);
    CHECK(past->text() == u"過去のメモ 2"_s);
    day.page().focusFirst();
    CHECK(QApplication::focusWidget() == live);
    // A first session has only the note of its booking.
    TodayCard* first = day.card(u"session"_s, u"鮨 たか瀬"_s);
    REQUIRE(first);
    CHECK(day.text(first, u"Gist"_s).startsWith(u"ネット予約"_s));
    QTest::mouseClick(write, Qt::LeftButton);
    CHECK(day.onSheet());
}

TEST_CASE("the past memos of the running session stand beside its sheet")
{
    Day day;
    TodayCard* live = day.card(u"session"_s, u"丸福"_s);
    REQUIRE(live);
    QTest::mouseClick(live->findChild<QPushButton*>(live->objectName() + u"Past"_s), Qt::LeftButton);
    REQUIRE(day.onSheet());
    CHECK(waitFor([&day] {
        const auto* beside = day.window->memoPage().findChild<PageView*>();
        return beside && beside->isVisible() && beside->pageCount() > 0;
    }));
}

TEST_CASE("the attachments of the running session lead to the files beside its sheet")
{
    Day day;
    TodayCard* live = day.card(u"session"_s, u"丸福"_s);
    REQUIRE(live);
    auto* files = live->findChild<QPushButton*>(live->objectName() + u"Files"_s);
    REQUIRE(files);
    day.window->memoPage().setSideVisible(false); // folded away the last time
    QTest::mouseClick(files, Qt::LeftButton);
    REQUIRE(day.onSheet());
    const AttachmentList& list = day.window->memoPage().side().attachments();
    REQUIRE(waitFor([&list] { return list.count() > 0; }));
    CHECK(files->text() == u"添付 %1"_s.arg(list.count()));
    CHECK(waitFor([&list] { return list.rows().first()->hasFocus(); }));
    // In view, with its heading.
    CHECK(waitFor([&list] { return list.visibleRegion().boundingRect().top() == 0; }));
}

TEST_CASE("gaps of half an hour and more are written out")
{
    Day day;
    QStringList words;
    const QList<QLabel*> labels = day.page().findChildren<QLabel*>();
    for (const QLabel* label : labels)
        words.append(label->text());
    CHECK(words.contains(u"11:30–13:00　空き 90分"_s));
    CHECK(words.contains(u"15:30–16:00　空き 30分"_s));
    CHECK(words.contains(u"14:00–14:30　空き 30分"_s));
    CHECK(words.filter(u"空き"_s).size() == 3);
}

TEST_CASE("a returned memo tells why, by whom and until when, and opens at the field that is named")
{
    Day day;
    TodayCard* card = day.card(u"returned"_s, u"山王建材"_s);
    REQUIRE(card);
    CHECK(day.text(card, u"Reason"_s).contains(u"石井 調査役 11/19 16:20"_s));
    CHECK(card->accessibleName().contains(u"11/21（木）"_s));
    auto* correct = card->findChild<QPushButton*>(card->objectName() + u"Correct"_s);
    REQUIRE(correct);
    QTest::mouseClick(correct, Qt::LeftButton);
    REQUIRE(day.onSheet());
    SheetCell* advice = day.window->memoPage().sheet().cell(MemoField::Advice);
    REQUIRE(advice);
    CHECK(waitFor([advice] {
        QWidget* focus = QApplication::focusWidget();
        return focus && (focus == advice || advice->isAncestorOf(focus));
    }));
}

TEST_CASE("memos to write show how far they are, and late ones their age")
{
    Day day;
    TodayCard* signs = day.card(u"write"_s, u"ニシムラ看板"_s);
    REQUIRE(signs);
    CHECK(day.text(signs, u"State"_s) == u"下書き 80%・あと所感"_s);
    CHECK(signs->findChild<QProgressBar*>()->value() == 80);
    TodayCard* late = day.card(u"write"_s, u"割烹 まつよし"_s);
    REQUIRE(late);
    CHECK(late->accessibleName().contains(u"未着手・3営業日経過"_s));
    CHECK(day.text(late, u"State"_s).contains(lightTheme().amber.name()));
    day.themes.setMode(ThemeManager::Mode::Dark);
    CHECK(day.text(day.card(u"write"_s, u"割烹 まつよし"_s), u"State"_s).contains(darkTheme().amber.name()));
}

TEST_CASE("what was submitted and what comes next lead to their records")
{
    Day day;
    REQUIRE(day.card(u"submitted"_s, u"東雲紙工"_s));
    CHECK(day.card(u"submitted"_s, u"東雲紙工"_s)->accessibleName().contains(u"待ち"_s));
    CHECK(day.card(u"submitted"_s, u"磯善"_s)->accessibleName().contains(u"確認済 11/20"_s));
    TodayCard* ahead = day.card(u"ahead"_s, u"古民家宿 しおり"_s);
    REQUIRE(ahead);
    CHECK(ahead->accessibleName() == u"11/21（木） 10:00、古民家宿 しおり、資金計画"_s);
    CHECK(day.card(u"ahead"_s, u"ニシムラ看板"_s));
    QTest::mouseClick(day.card(u"submitted"_s, u"東雲紙工"_s), Qt::LeftButton);
    CHECK(day.onSheet());
}

TEST_CASE("the arrow keys walk the cards of a column and go to the columns beside it")
{
    Day day;
    const auto column = [&day] {
        for (const QString& name : {u"todaySessions"_s, u"todayWork"_s, u"todayAhead"_s}) {
            const QWidget* list = day.page().findChild<QWidget*>(name);
            if (list && list->isAncestorOf(QApplication::focusWidget()))
                return name;
        }
        return QString();
    };
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    day.page().focusFirst();
    CHECK(column() == u"todaySessions"_s);
    press(Qt::Key_Left); // nothing there
    CHECK(column() == u"todaySessions"_s);
    press(Qt::Key_Right);
    CHECK(column() == u"todayWork"_s);
    press(Qt::Key_Right);
    CHECK(column() == u"todayAhead"_s);
    QWidget* first = QApplication::focusWidget();
    press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() != first);
    CHECK(column() == u"todayAhead"_s);
    press(Qt::Key_Left);
    CHECK(column() == u"todayWork"_s);
    press(Qt::Key_M);
    CHECK(day.onSheet());
}

TEST_CASE("the first arrow key goes to the running session, and a click in the navigation leaves the keys to the page")
{
    Day day;
    for (const int row : {1, 0}) {
        QTest::mouseClick(day.window->navigation().row(row), Qt::LeftButton);
        REQUIRE(day.settled());
    }
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(day.window->page() == MainWindow::Page::Today); // the keys are not the navigation's
    CHECK(qobject_cast<TodayCard*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
    CHECK(day.onSheet());
}

TEST_CASE("a tentative booking is made firm, and Ctrl+Z makes it tentative again")
{
    Day day;
    const auto button = [&day] {
        TodayCard* card = day.card(u"session"_s, u"鮨 たか瀬"_s);
        return card ? card->findChild<QPushButton*>(card->objectName() + u"Confirm"_s) : nullptr;
    };
    REQUIRE(button());
    QTest::mouseClick(button(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return day.page().isSettled() && !button(); }));
    day.page().focusFirst();
    // The announcement comes with the answer, and with it the right to undo.
    REQUIRE(waitFor([&] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        return day.page().isSettled() && button();
    }));
}

TEST_CASE("a reminder of the office stands among the notices until the memo is submitted")
{
    Day day;
    CHECK_FALSE(day.card(u"nudge"_s, u"まつよし"_s));
    day.asOther(u"石井"_s, [](service::Services& services, const Caller& caller) -> Result<Done> {
        const auto office = services.today().officeDay(caller, {});
        if (!office)
            return office.error();
        for (const service::MissingMemo& missing : office->missing) {
            if (missing.session.company.contains(u"まつよし"_s))
                return services.today().nudge(caller, missing.session.session);
        }
        return Error{ErrorKind::NotFound, u"no session"_s, {}, {}};
    });
    REQUIRE(waitFor([&] { return day.card(u"nudge"_s, u"まつよし"_s) != nullptr; }));
    TodayCard* card = day.card(u"nudge"_s, u"まつよし"_s);
    CHECK(card->accessibleName().contains(u"石井"_s));
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    CHECK(day.onSheet());
}

TEST_CASE("an empty day says so and names the next step")
{
    Day day;
    const Office* tachikawa = day.context->centre().findOffice(u"立川"_s);
    REQUIRE(tachikawa);
    day.context->setOffice(tachikawa->id);
    REQUIRE(waitFor([&] { return day.page().isSettled() && !day.page().findChild<QWidget*>(u"session1"_s); }));
    auto* action = day.page().findChild<QPushButton*>(u"todaySessionsAction"_s);
    REQUIRE(waitFor([&] {
        action = day.page().findChild<QPushButton*>(u"todaySessionsAction"_s);
        return action && action->isVisible();
    }));
    QTest::mouseClick(action, Qt::LeftButton);
    CHECK(day.onSheet());
}

TEST_CASE("a column that cannot be read says so and hides no other")
{
    Day day;
    {
        QSqlDatabase spoiled = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoiler"_s);
        spoiled.setDatabaseName(day.databasePath());
        REQUIRE(spoiled.open());
        REQUIRE(QSqlQuery(spoiled).exec(u"ALTER TABLE attachment RENAME TO attachment_gone"_s));
        day.page().reload();
        REQUIRE(waitFor([&] { return day.page().isSettled(); }));
        const QList<Band*> bands = day.page().ownDay().findChildren<Band*>();
        CHECK(std::count_if(bands.begin(), bands.end(), [](const Band* one) { return one->isVisible(); }) == 1);
        CHECK(day.card(u"write"_s, u"ニシムラ看板"_s));
        CHECK(day.card(u"session"_s, u"丸福"_s)); // what was read stays
        REQUIRE(QSqlQuery(spoiled).exec(u"ALTER TABLE attachment_gone RENAME TO attachment"_s));
        spoiled.close();
    }
    QSqlDatabase::removeDatabase(u"spoiler"_s);
    const QList<QPushButton*> retries = day.page().findChildren<QPushButton*>(u"todayRetry"_s);
    for (QPushButton* retry : retries) {
        if (retry->isVisible())
            QTest::mouseClick(retry, Qt::LeftButton);
    }
    CHECK(waitFor([&] {
        const QList<Band*> bands = day.page().findChildren<Band*>();
        return day.page().isSettled() &&
               std::none_of(bands.begin(), bands.end(), [](const Band* one) { return one->isVisible(); });
    }));
}

TEST_CASE("the chief, who advises and confirms, chooses between the own day and the confirmation")
{
    ShellFixture desk;
    const QList<Staff>& staff = desk.context->centre().staff;
    const auto chief =
        std::find_if(staff.begin(), staff.end(), [](const Staff& one) { return one.group == PermissionGroup::Chief; });
    REQUIRE(chief != staff.end());
    desk.window->changeUser(chief->id);
    REQUIRE(waitFor([&] { return desk.context->caller().staff == chief->id; }));
    TodayPage& page = desk.window->todayPage();
    CHECK_FALSE(page.showsOffice());
    auto* choice = page.findChild<SegmentedControl*>(u"todayChoice"_s);
    REQUIRE(choice->isVisible());
    QTest::mouseClick(choice->segment(1), Qt::LeftButton);
    CHECK(waitFor([&] { return page.showsOffice() && page.isSettled(); }));
}

TEST_CASE("what was handed over is received, can be taken back for three seconds, and then is gone")
{
    Day day;
    day.asOther(u"水野"_s,
                [me = day.context->caller().staff](service::Services& services, const Caller& caller) -> Result<Done> {
                    const auto clients = services.clients().list({}, 1);
                    if (!clients)
                        return clients.error();
                    Handover note;
                    note.to = me;
                    note.text = u"原価表の見方を一緒に確認してください。"_s;
                    note.owner = clients->constFirst().id;
                    if (const auto added = services.handovers().add(caller, note); !added)
                        return added.error();
                    return Done{};
                });
    REQUIRE(waitFor([&] { return day.card(u"handover"_s, u"原価表"_s) != nullptr; }));
    const auto button = [&day] {
        TodayCard* card = day.card(u"handover"_s, u"原価表"_s);
        return card ? card->findChild<QPushButton*>(card->objectName() + u"Receive"_s) : nullptr;
    };
    CHECK(day.card(u"handover"_s, u"原価表"_s)->accessibleName().contains(u"水野 和彦 → あなた"_s));
    CHECK(button()->text() == u"受け取りました"_s);
    const auto inbox = [&day] {
        const auto list = day.ask(day.worker.query([me = day.context->caller().staff](service::Services& services) {
            return services.handovers().inbox(me);
        }));
        REQUIRE(list);
        return std::count_if(list->begin(), list->end(),
                             [](const Handover& one) { return one.text.contains(u"原価表"_s); });
    };
    QTest::mouseClick(button(), Qt::LeftButton);
    CHECK(button()->text() == u"元に戻す"_s);
    CHECK(waitFor([&] { return inbox() == 0; }));
    QTest::mouseClick(button(), Qt::LeftButton);
    CHECK(waitFor([&] { return inbox() == 1; }));
    // The page that was read in between may be without the card; the next one has it again.
    REQUIRE(waitFor([&] { return day.page().isSettled() && button() && button()->text() == u"受け取りました"_s; }));
    QTest::mouseClick(button(), Qt::LeftButton);
    CHECK(waitFor([&] { return day.page().isSettled() && button() == nullptr; }));
    CHECK(inbox() == 0);
    day.page().focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return button() != nullptr && inbox() == 1; }));
}
