// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the first run, driven as one drives them.
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"
#include "ui/shell/Language.h"
#include "ui/start/OfficeCard.h"
#include "ui/start/PlacePage.h"
#include "ui/start/StaffPage.h"
#include "ui/start/StartWindow.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/ThemeManager.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

// As an input method hands a text over; keyClicks() knows ASCII only.
void enter(QWidget* widget, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

struct FirstRun
{
    FirstRun()
    {
        test::expectWarning(u"propagateSizeHints"_s);
        language.set(u"ja"_s);
        themes.setReducedMotion(true);
        themes.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        open();
        // Keys and shortcuts go to the active one; offscreen has to be asked again after another window is gone.
        REQUIRE(waitFor([this] {
            window->activateWindow();
            return window->isActiveWindow();
        }));
    }
    // A place may still be looked at, with what stands here.
    ~FirstRun()
    {
        window.reset();
        QThreadPool::globalInstance()->waitForDone(10'000);
    }
    void open()
    {
        window.reset(); // so that the new one alone can be active
        window = std::make_unique<StartWindow>(themes, language, SetupStore(settings));
        window->placePage().setLook([this](const QString& path, const QString&) {
            service::DataPlace answer = place;
            answer.path = path;
            return answer;
        });
        window->show();
        window->activateWindow();
    }
    template <typename T> T* find(const char* name)
    {
        T* found = window->findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QPushButton* next() { return find<QPushButton>("startNext"); }
    // Of the first office.
    void moreBooths()
    {
        auto* card = window->findChild<OfficeCard*>();
        REQUIRE(card);
        card->findChild<QToolButton*>(u"stepperMore"_s)->click();
    }
    void toPlace()
    {
        window->goTo(StartWindow::Step::Place);
        REQUIRE(waitFor([this] { return window->placePage().isSettled(); }));
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ThemeManager themes;
    Language language;
    service::DataPlace place{service::DataPlace::Kind::Free, {}, {}};
    std::unique_ptr<StartWindow> window;
};

} // namespace

TEST_CASE("one goes forward and back by keyboard, and at the end a plan is handed over")
{
    FirstRun run;
    QSignalSpy created(run.window.get(), &StartWindow::createRequested);
    CHECK(run.window->step() == StartWindow::Step::Welcome);
    QTest::keyClick(run.window.get(), Qt::Key_N, Qt::AltModifier);
    REQUIRE(waitFor([&run] { return run.window->placePage().isSettled(); }));
    CHECK(run.window->step() == StartWindow::Step::Place);
    QTest::keyClick(run.window.get(), Qt::Key_N, Qt::AltModifier);
    CHECK(run.window->step() == StartWindow::Step::Offices);
    QTest::keyClick(run.window.get(), Qt::Key_B, Qt::AltModifier);
    CHECK(run.window->step() == StartWindow::Step::Place);
    REQUIRE(waitFor([&run] { return run.window->placePage().isSettled(); }));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(run.window.get(), Qt::Key_N, Qt::AltModifier);
    CHECK(run.window->step() == StartWindow::Step::Review);
    CHECK(created.isEmpty());
    REQUIRE(waitFor([&run] { return run.next()->isEnabled(); }));
    QTest::mouseClick(run.next(), Qt::LeftButton);
    REQUIRE(created.size() == 1);
    const auto state = created.constFirst().constFirst().value<SetupState>();
    CHECK(state.plan == CentrePlan::usual());
    CHECK(state.path.endsWith(u".yorozu"_s));
}

TEST_CASE("a place that is refused says why and holds one up")
{
    FirstRun run;
    run.place = {service::DataPlace::Kind::Refused, {}, u"a network drive"_s};
    run.toPlace();
    CHECK_FALSE(run.next()->isEnabled());
    CHECK(run.find<QLabel>("placeProblem")->text() == u"a network drive"_s);
    CHECK(run.next()->toolTip() == u"a network drive"_s);
    // It can be left as it is, but the last step names it.
    run.window->goTo(StartWindow::Step::Review);
    REQUIRE(waitFor([&run] { return run.window->placePage().isSettled(); }));
    CHECK_FALSE(run.next()->isEnabled());
    CHECK(run.next()->toolTip().contains(u"a network drive"_s));

    run.place.kind = service::DataPlace::Kind::Free;
    run.toPlace();
    CHECK(run.next()->isEnabled());
}

TEST_CASE("a data base that is found can be opened instead")
{
    FirstRun run;
    run.place.kind = service::DataPlace::Kind::Existing;
    QSignalSpy opened(run.window.get(), &StartWindow::openRequested);
    run.toPlace();
    CHECK_FALSE(run.next()->isEnabled());
    auto* band = run.find<Band>("placeExisting");
    CHECK(band->isVisible());
    band->actionButton()->click();
    REQUIRE(opened.size() == 1);
    CHECK(opened.constFirst().constFirst().toString() == run.window->state().path);
}

TEST_CASE("the data may lie on a server, whose address is typed field by field or pasted whole")
{
    FirstRun run;
    run.toPlace();
    const QString file = run.window->state().path;
    CHECK_FALSE(run.find<QWidget>("serverHost")->isVisible());
    run.find<QAbstractButton>("placeOnServer")->click();
    CHECK_FALSE(run.find<QWidget>("placePath")->isVisible());
    CHECK_FALSE(run.next()->isEnabled()); // nothing is named yet
    CHECK(run.find<QLabel>("placeProblem")->text().isEmpty());

    QTest::keyClicks(run.find<QLineEdit>("serverHost"), u"db.example"_s);
    QTest::keyClicks(run.find<QLineEdit>("serverDatabase"), u"centre"_s);
    QTest::keyClicks(run.find<QLineEdit>("serverUser"), u"imamura"_s);
    REQUIRE(waitFor([&run] { return run.window->placePage().isSettled(); }));
    CHECK(run.window->state().path == u"postgresql://imamura@db.example/centre"_s);
    CHECK(run.next()->isEnabled());
    CHECK(run.find<QWidget>("serverAuthority")->isVisible());

    auto* host = run.find<QLineEdit>("serverHost");
    host->setFocus();
    host->selectAll();
    QTest::keyClicks(host, u"postgresql://mizuno@localhost:5433/yorozu"_s);
    CHECK(run.window->state().path == u"postgresql://mizuno@localhost:5433/yorozu"_s);
    QTest::keyClick(host, Qt::Key_Tab);
    CHECK(host->text() == u"localhost"_s);
    CHECK(run.find<QLineEdit>("serverPort")->text() == u"5433"_s);
    CHECK(run.window->state().path == u"postgresql://mizuno@localhost:5433/yorozu"_s);
    CHECK_FALSE(run.find<QWidget>("serverAuthority")->isVisible()); // nobody is in between

    // Kept when the window closes; and the file comes back with its choice.
    run.window->close();
    run.open();
    run.toPlace();
    CHECK(run.find<QLineEdit>("serverDatabase")->text() == u"yorozu"_s);
    SetupState state = run.window->state();
    state.path = file;
    run.window->setState(state);
    REQUIRE(waitFor([&run] { return run.window->placePage().isSettled(); }));
    CHECK(run.find<QLineEdit>("placePath")->isVisible());
    run.find<QAbstractButton>("placeOnServer")->click();
    run.find<QAbstractButton>("placeOnComputer")->click();
    CHECK(run.window->state().path == file);
}

TEST_CASE("a server that does not answer holds up neither what is typed next nor a file")
{
    FirstRun run;
    run.toPlace();
    QSemaphore asleep;
    QAtomicInt asked = 0;
    run.window->placePage().setLook([&asleep, &asked](const QString& path, const QString&) {
        if (path.startsWith(u"postgresql:"_s)) {
            ++asked;
            asleep.acquire();
        }
        return service::DataPlace{service::DataPlace::Kind::Free, path, {}};
    });
    run.find<QAbstractButton>("placeOnServer")->click();
    QTest::keyClicks(run.find<QLineEdit>("serverHost"), u"db"_s);
    QTest::keyClicks(run.find<QLineEdit>("serverDatabase"), u"centre"_s);
    REQUIRE(waitFor([&asked] { return asked == 1; }));
    run.find<QAbstractButton>("placeOnComputer")->click();
    REQUIRE(waitFor([&run] { return run.window->placePage().isSettled(); }));
    CHECK(run.next()->isEnabled());
    run.find<QAbstractButton>("placeOnServer")->click();
    CHECK_FALSE(run.next()->isEnabled());
    CHECK(asked == 1); // the next one waits for its turn
    asleep.release(2);
    REQUIRE(waitFor([&run] { return run.window->placePage().isSettled(); }));
    CHECK(asked == 2);
    CHECK(run.next()->isEnabled());
}

TEST_CASE("a data base on a server is opened from the first page")
{
    FirstRun run;
    QSignalSpy opened(run.window.get(), &StartWindow::openRequested);
    run.find<QAbstractButton>("startOpenServer")->click();
    auto* dialog = run.find<QDialog>("serverDialog");
    auto* accept = run.find<QPushButton>("serverOpen");
    CHECK_FALSE(accept->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"serverHost"_s), u"postgresql://imamura@db.example/centre"_s);
    REQUIRE(accept->isEnabled());
    accept->click();
    REQUIRE(opened.size() == 1);
    CHECK(opened.constFirst().constFirst().toString() == u"postgresql://imamura@db.example/centre"_s);

    run.window->setRecent({u"postgresql://imamura@db.example/centre"_s, u"/home/a/centre.yorozu"_s});
    const QList<QPushButton*> recent = run.window->findChildren<QPushButton*>(u"recent"_s);
    REQUIRE(recent.size() == 2);
    CHECK(recent.at(0)->text() == u"centre（db.example）"_s);
    recent.at(0)->click();
    CHECK(opened.constLast().constFirst().toString() == u"postgresql://imamura@db.example/centre"_s);
}

TEST_CASE("offices are changed, added and taken away")
{
    FirstRun run;
    run.window->goTo(StartWindow::Step::Offices);
    run.moreBooths();
    CHECK(run.window->state().plan.offices.at(0).booths == 7);
    run.find<QPushButton>("officeAdd")->click();
    REQUIRE(run.window->state().plan.offices.size() == 3);
    CHECK_FALSE(run.next()->isEnabled()); // it has no name yet
    const QList<QLineEdit*> names = run.window->findChildren<QLineEdit*>(u"officeName"_s);
    enter(names.constLast(), u"八王子"_s);
    CHECK(run.window->state().plan.offices.at(2).name == u"八王子"_s);
    CHECK(run.next()->isEnabled());
    const QList<QToolButton*> removers = run.window->findChildren<QToolButton*>(u"officeRemove"_s);
    removers.at(1)->click();
    REQUIRE(run.window->state().plan.offices.size() == 2);
    CHECK(run.window->state().plan.offices.at(1).name == u"八王子"_s);
    auto* closes = run.find<QComboBox>("closesAt");
    closes->setCurrentIndex(0);
    CHECK_FALSE(run.next()->isEnabled());
}

TEST_CASE("people are pasted; what is wrong is told at the row, and oneself is marked")
{
    FirstRun run;
    run.window->goTo(StartWindow::Step::Staff);
    CHECK(run.next()->isEnabled()); // can be skipped
    CHECK(run.find<QWidget>("staffEmpty")->isVisible());
    run.window->staffPage().paste(
        u"氏名\tフリガナ\t役割\t事務所\t印\n今村 健吾\tいまむら\tCO\t新橋\t\n岡部 さとみ\t\t事務局\t渋谷\t担当\n"_s);
    CHECK_FALSE(run.find<QWidget>("staffEmpty")->isVisible());
    const CentrePlan& plan = run.window->state().plan;
    REQUIRE(plan.staff.size() == 2);
    CHECK(plan.staff.at(0).kana == u"イマムラ"_s);
    CHECK_FALSE(run.next()->isEnabled());
    CHECK(run.next()->toolTip().contains(u"渋谷"_s));
    auto* table = run.find<QTableView>("staffTable");
    const QModelIndex office = table->model()->index(1, 4);
    CHECK(office.data(Qt::ToolTipRole).toString().contains(u"渋谷"_s));
    REQUIRE(table->model()->setData(office, u"立川"_s, Qt::EditRole));
    CHECK(office.data(Qt::ToolTipRole).toString().isEmpty());
    CHECK_FALSE(run.next()->isEnabled()); // nobody is oneself
    REQUIRE(table->model()->setData(table->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(plan.self == 0);
    CHECK(run.next()->isEnabled());

    run.window->staffPage().paste({});
    CHECK(run.find<Band>("staffBand")->isVisible());
    CHECK(plan.staff.size() == 2);
}

TEST_CASE(
    "a name that is typed gets its reading from the input method, as on the sheet, and a reading of one's own stays")
{
    FirstRun run;
    run.window->goTo(StartWindow::Step::Staff);
    run.find<QPushButton>("staffAdd")->click();
    auto* table = run.find<QTableView>("staffTable");
    const auto editor = [table] {
        return qobject_cast<QLineEdit*>(table->indexWidget(table->currentIndex())
                                            ? table->indexWidget(table->currentIndex())
                                            : QApplication::focusWidget());
    };
    const auto compose = [](QWidget* cell, const QStringList& preedits, const QString& commit) {
        for (const QString& preedit : preedits) {
            QInputMethodEvent typing(preedit, {});
            QCoreApplication::sendEvent(cell, &typing);
        }
        enter(cell, commit);
    };
    REQUIRE(waitFor([&] { return editor() != nullptr; }));
    compose(editor(), {u"い"_s, u"いま"_s, u"いまむ"_s, u"いまむら"_s, u"今村"_s}, u"今村"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    const CentrePlan& plan = run.window->state().plan;
    REQUIRE(waitFor([&] { return plan.staff.at(0).name == u"今村"_s; }));
    CHECK(plan.staff.at(0).kana == u"イマムラ"_s);

    REQUIRE(table->model()->setData(table->model()->index(0, 2), u"コンソン"_s, Qt::EditRole));
    table->setCurrentIndex(table->model()->index(0, 1));
    table->edit(table->model()->index(0, 1));
    REQUIRE(waitFor([&] { return editor() != nullptr; }));
    editor()->selectAll();
    compose(editor(), {u"きむら"_s, u"木村"_s}, u"木村"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return plan.staff.at(0).name == u"木村"_s; }));
    CHECK(plan.staff.at(0).kana == u"コンソン"_s);
}

TEST_CASE("skills are pasted along, and one that is no topic is told")
{
    FirstRun run;
    run.window->goTo(StartWindow::Step::Staff);
    run.window->staffPage().paste(u"氏名\t得意分野\n今村\t資金繰り:3 星占い:1\n"_s);
    const CentrePlan& plan = run.window->state().plan;
    REQUIRE(plan.staff.size() == 1);
    CHECK(plan.staff.at(0).skills == QList<std::pair<QString, int>>{{u"資金繰り"_s, 3}});
    CHECK(run.find<Band>("staffBand")->message().contains(u"星占い"_s));
    // They are kept like the rest when the window is closed in between.
    run.window->close();
    run.open();
    CHECK(run.window->state().plan.staff.at(0).skills.size() == 1);
}

TEST_CASE("every step can be left backwards or closed, and nothing is written and nothing is lost")
{
    FirstRun run;
    const int step = GENERATE(1, 2, 3, 4, 5);
    run.place.kind = service::DataPlace::Kind::Free;
    SetupState state;
    state.path = run.folder.filePath(u"new.yorozu"_s);
    state.plan.staff = {{u"今村 健吾"_s, {}, {}, PermissionGroup::Coordinator, u"新橋"_s, {}}};
    state.plan.self = 0;
    run.window->setState(state);
    run.window->goTo(static_cast<StartWindow::Step>(step));
    QSignalSpy created(run.window.get(), &StartWindow::createRequested);
    SECTION("back, to the first one")
    {
        for (int at = step; at > 0; --at) {
            CHECK(run.window->step() == static_cast<StartWindow::Step>(at));
            run.find<QPushButton>("startBack")->click();
        }
        CHECK(run.window->step() == StartWindow::Step::Welcome);
        CHECK_FALSE(run.find<QPushButton>("startBack")->isEnabled());
    }
    SECTION("closed, and opened again")
    {
        run.window->close();
        run.open();
        CHECK(run.window->step() == static_cast<StartWindow::Step>(step));
    }
    CHECK(created.isEmpty());
    CHECK_FALSE(QFile::exists(state.path));
    CHECK(run.window->state().plan.staff == state.plan.staff);
    CHECK(run.window->state().path == state.path);
}

TEST_CASE("a stamp box and an office that are renamed keep their people")
{
    FirstRun run;
    SetupState state;
    state.plan.staff = {{u"岡部 さとみ"_s, {}, {}, PermissionGroup::Office, u"立川"_s, u"担当"_s}};
    state.plan.self = 0;
    run.window->setState(state);
    run.window->goTo(StartWindow::Step::Rules);
    auto* box = run.find<QLineEdit>("stampBox0");
    box->selectAll();
    enter(box, u"係"_s);
    CHECK(run.window->state().plan.stampBoxes.at(0) == u"係"_s);
    CHECK(run.window->state().plan.staff.at(0).stampBox == u"係"_s);
}

TEST_CASE("sign-in is offered to whoever may switch it on, and holds one up until there is a first password")
{
    FirstRun run;
    run.toPlace();
    SetupState state = run.window->state();
    state.plan.staff = {{u"野口 雅之"_s, {}, {}, PermissionGroup::Coordinator, u"新橋"_s, {}}};
    state.plan.self = 0;
    run.window->setState(state);
    run.window->goTo(StartWindow::Step::Review);
    auto* offer = run.find<QCheckBox>("signIn");
    CHECK_FALSE(offer->isEnabled());
    CHECK(run.find<QLabel>("signInHonest")->text().contains(u"チーフ"_s));

    state.plan.staff[0].group = PermissionGroup::Chief;
    run.window->setState(state);
    run.window->goTo(StartWindow::Step::Review);
    REQUIRE(offer->isEnabled());
    CHECK(run.find<QLabel>("signInHonest")->text().contains(u"暗号"_s));
    auto* first = run.find<QLineEdit>("newPassword");
    CHECK_FALSE(first->isVisible());
    REQUIRE(waitFor([&run] { return run.next()->isEnabled(); }));
    offer->click();
    REQUIRE(first->isVisible());
    CHECK_FALSE(run.next()->isEnabled());
    enter(first, u"富士の高嶺に雪は降りつつ"_s);
    CHECK_FALSE(run.next()->isEnabled());
    enter(run.find<QLineEdit>("newPasswordAgain"), u"富士の高嶺に雪は降りつつ"_s);
    REQUIRE(run.next()->isEnabled());
    QSignalSpy created(run.window.get(), &StartWindow::createRequested);
    QTest::mouseClick(run.next(), Qt::LeftButton);
    REQUIRE(created.size() == 1);
    const auto told = created.constFirst().constFirst().value<SetupState>();
    CHECK(told.signIn);
    CHECK(told.password == u"富士の高嶺に雪は降りつつ"_s);
}

TEST_CASE("Escape asks in a band, and the window goes on from where it was closed")
{
    FirstRun run;
    run.window->goTo(StartWindow::Step::Offices);
    run.moreBooths();
    QTest::keyClick(run.window.get(), Qt::Key_Escape);
    CHECK(run.window->isVisible());
    REQUIRE(run.window->band().isVisible());
    QTest::keyClick(run.window.get(), Qt::Key_Escape);
    CHECK_FALSE(run.window->band().isVisible());
    QTest::keyClick(run.window.get(), Qt::Key_Escape);
    run.window->band().actionButton()->click();
    CHECK_FALSE(run.window->isVisible());
    run.open();
    CHECK(run.window->step() == StartWindow::Step::Offices);
    CHECK(run.window->state().plan.offices.at(0).booths == 7);
}

TEST_CASE("every control of every step has a name, in both languages")
{
    FirstRun run;
    for (const QString& code : {u"ja"_s, u"en"_s}) {
        run.language.set(code);
        for (int step = 0; step <= static_cast<int>(StartWindow::Step::Review); ++step) {
            run.window->goTo(static_cast<StartWindow::Step>(step));
            QStringList nameless;
            const QList<QWidget*> widgets = run.window->findChildren<QWidget*>();
            for (const QWidget* widget : widgets) {
                // The line of a spin box is read as the spin box.
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
                    widget->objectName().startsWith(u"qt_"_s))
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
                    nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                    widget->objectName());
            }
            CAPTURE(step, nameless.join(u", "_s).toStdString());
            CHECK(nameless.isEmpty());
        }
    }
    run.language.set(u"ja"_s);
}
