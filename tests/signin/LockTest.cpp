// SPDX-License-Identifier: GPL-3.0-or-later
// The lock over the window: nothing is seen, nothing is lost.
#include "core/domain/MemoContent.h"
#include "core/service/MemoService.h"
#include "core/service/Password.h"
#include "core/service/Services.h"
#include "core/service/SignInService.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"
#include "ui/memo/MemoPage.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/TopBar.h"
#include "ui/signin/IdleWatch.h"
#include "ui/signin/LockScreen.h"
#include "ui/signin/SignInPanel.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;

namespace {

const QString WritersPassword = u"四月は引越しの月"_s;
const QString ChiefsPassword = u"桜の下で十時に"_s;

// 今村 sits before a window of a data base with sign-in.
struct LockDesk : ShellFixture
{
    LockDesk()
    {
        const Caller writer = context->caller();
        const auto prepare = [writer](service::Services& services) -> Status {
            const auto chief = services.centre().callerByName(u"久保田"_s);
            if (!chief)
                return chief.error();
            const QString own = *service::hashPassword(WritersPassword, {1, 8192});
            if (const Status set = services.signIn().setPassword(*chief, writer.staff, own); !set)
                return set;
            return services.signIn().switchOn(*chief, *service::hashPassword(ChiefsPassword, {1, 8192}));
        };
        REQUIRE(ask(worker.command(prepare)));
        // Her own by now.
        const auto change = [writer](service::Services& services) -> Status {
            const auto begun = services.signIn().begin(writer.staff);
            if (!begun)
                return begun.error();
            const auto done = services.signIn().changeOwn(writer, std::get<service::SignInAttempt>(*begun), true,
                                                          *service::hashPassword(WritersPassword, {1, 8192}));
            return done ? Status(Done{}) : Status(done.error());
        };
        REQUIRE(ask(worker.command(change)));
        REQUIRE(waitFor([this] { return window->idleWatch().minutes() == 10; }));
    }
    ~LockDesk() { window.reset(); }

    template <typename T> T* part(const QString& name)
    {
        T* found = window->lockScreen().findChild<T*>(name);
        REQUIRE(found);
        return found;
    }
    void unlock(const QString& password)
    {
        part<QLineEdit>(u"signInPassword"_s)->setText(password);
        QTest::keyClick(part<QLineEdit>(u"signInPassword"_s), Qt::Key_Return);
    }
    // A blank memo, with something typed into its first text.
    QTextEdit* typeMemo(const QString& words)
    {
        window->openBlankMemo();
        REQUIRE(waitFor([this] { return window->page() == MainWindow::Page::Memo; }));
        QTextEdit* text = nullptr;
        REQUIRE(waitFor([&] {
            const auto texts = window->memoPage().findChildren<QTextEdit*>();
            for (QTextEdit* one : texts) {
                if (one->isVisible() && !one->isReadOnly() && !text)
                    text = one;
            }
            return text != nullptr;
        }));
        text->setFocus();
        QTest::keyClicks(text, words);
        return text;
    }
};

} // namespace

TEST_CASE("Ctrl+L hides everything; the password brings it back exactly as it was")
{
    LockDesk desk;
    QTextEdit* text = desk.typeMemo(u"margin of the new noodles"_s);
    text->moveCursor(QTextCursor::WordLeft);
    const int caret = text->textCursor().position();
    QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.window->isLocked());
    CHECK_FALSE(text->isVisible());
    CHECK_FALSE(desk.window->navigation().isVisible());
    CHECK_FALSE(desk.window->topBar().isVisible());
    CHECK(desk.part<QLabel>(u"signInWho"_s)->text() == desk.context->caller().name);
    // Keys of the window do nothing.
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.window->page() == MainWindow::Page::Memo);

    desk.unlock(u"wrong-password"_s);
    REQUIRE(waitFor([&] { return desk.part<QLabel>(u"signInProblem"_s)->text().contains(u"違います"_s); }));
    CHECK(desk.window->isLocked());
    desk.unlock(WritersPassword);
    REQUIRE(waitFor([&] { return !desk.window->isLocked(); }));
    CHECK(text->isVisible());
    CHECK(text->toPlainText().contains(u"noodles"_s));
    CHECK(text->textCursor().position() == caret);
    CHECK(text->hasFocus());
}

TEST_CASE("A dialog that was open is put away and comes back")
{
    LockDesk desk;
    desk.window->showKeys();
    QDialog* dialog = nullptr;
    REQUIRE(waitFor([&] {
        dialog = desk.window->findChild<QDialog*>();
        return dialog && dialog->isVisible();
    }));
    desk.window->lock();
    CHECK_FALSE(dialog->isVisible());
    desk.unlock(WritersPassword);
    REQUIRE(waitFor([&] { return !desk.window->isLocked(); }));
    CHECK(dialog->isVisible());
}

TEST_CASE("A dialog that opens while the screen is locked is not shown before it is unlocked")
{
    LockDesk desk;
    desk.window->lock();
    desk.window->showKeys();
    auto* dialog = desk.window->findChild<QDialog*>();
    REQUIRE(dialog);
    CHECK(waitFor([&] { return !dialog->isVisible(); }));
    desk.unlock(WritersPassword);
    REQUIRE(waitFor([&] { return !desk.window->isLocked(); }));
    CHECK(dialog->isVisible());
}

TEST_CASE("Nobody has touched it for ten minutes: it locks by itself, a key resets the time")
{
    LockDesk desk;
    desk.clock.set(desk.clock.now() + 9 * 60);
    desk.window->idleWatch().look();
    CHECK_FALSE(desk.window->isLocked());
    QTest::keyClick(desk.window.get(), Qt::Key_Shift);
    desk.clock.set(desk.clock.now() + 9 * 60);
    desk.window->idleWatch().look();
    CHECK_FALSE(desk.window->isLocked());
    desk.clock.set(desk.clock.now() + 60);
    desk.window->idleWatch().look();
    CHECK(desk.window->isLocked());
}

TEST_CASE("Somebody else may sign in instead; what the first one typed is kept as her draft")
{
    LockDesk desk;
    desk.typeMemo(u"margin of the new noodles"_s);
    const Caller first = desk.context->caller();
    desk.window->lock();
    QTest::mouseClick(desk.part<QPushButton>(u"signInOther"_s), Qt::LeftButton);
    REQUIRE(waitFor([&] { return desk.part<QListWidget>(u"signInNames"_s)->count() > 0; }));
    desk.part<QLineEdit>(u"signInFilter"_s)->setText(u"久保田"_s);
    desk.unlock(ChiefsPassword);
    REQUIRE(waitFor([&] { return !desk.window->isLocked(); }));
    CHECK(desk.context->caller().name.startsWith(u"久保田"_s));
    CHECK(desk.window->page() == MainWindow::Page::Today);
    const auto drafts =
        desk.ask(desk.worker.query([first](service::Services& services) { return services.memos().myDrafts(first); }));
    REQUIRE(drafts);
    CHECK(std::any_of(drafts->cbegin(), drafts->cend(), [](const MemoDraft& draft) {
        return draft.content.fieldText(MemoField::Consultation).contains(u"noodles"_s) ||
               draft.content.fieldText(MemoField::Advice).contains(u"noodles"_s);
    }));
}

TEST_CASE("Where one does not sign in there is no lock")
{
    ShellFixture desk;
    QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(desk.window->isLocked());
    desk.window->lock();
    CHECK_FALSE(desk.window->isLocked());
    desk.window.reset();
}
