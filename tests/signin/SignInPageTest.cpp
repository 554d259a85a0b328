// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up on a data base that asks for a password: the page before the window.
#include "app/desk/Desk.h"
#include "core/service/Password.h"
#include "core/service/Services.h"
#include "core/service/SignInService.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"
#include "ui/shell/TopBar.h"
#include "ui/signin/PasswordDialog.h"
#include "ui/signin/SignInPanel.h"
#include "ui/signin/SignInWindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;

namespace {

const QString ChiefsPassword = u"桜の下で十時に"_s;
const QString GivenPassword = u"k7mp-w3xd-9hfa"_s;

// A program that starts on a demo with sign-in: 久保田 has a password, 今村 was given one.
struct SignInStart
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    QString path = folder.filePath(u"centre.yorozu"_s);
    std::unique_ptr<desk::Desk> desk;

    SignInStart()
    {
        expectWarning(u"propagateSizeHints"_s);
        QStandardPaths::setTestModeEnabled(true);
        putDemo(path);
        const FixedClock clock(tourTime());
        auto services = service::Services::open({path, service::OpenRequest::Mode::ReadWrite}, clock);
        REQUIRE(services);
        const auto chief = (*services)->centre().callerByName(u"久保田"_s);
        const auto writer = (*services)->centre().callerByName(u"今村"_s);
        REQUIRE(chief);
        REQUIRE((*services)->signIn().setPassword(*chief, writer->staff, hash(GivenPassword)));
        REQUIRE((*services)->signIn().switchOn(*chief, hash(ChiefsPassword)));
    }
    static QString hash(const QString& password) { return *service::hashPassword(password, {1, 8192}); }
    void start(const QString& user = {})
    {
        desk::CommandLine line;
        line.database = path;
        line.user = user;
        line.now = tourTime();
        line.language = u"ja"_s;
        desk = std::make_unique<desk::Desk>(*qobject_cast<QApplication*>(QCoreApplication::instance()), line, store);
        desk->start();
        REQUIRE(waitFor([this] { return desk->signInWindow() && names()->count() > 0; }));
    }
    template <typename T> T* part(const QString& name)
    {
        T* found = desk->signInWindow()->findChild<T*>(name);
        REQUIRE(found);
        return found;
    }
    QListWidget* names() { return part<QListWidget>(u"signInNames"_s); }
    QLabel* problem() { return part<QLabel>(u"signInProblem"_s); }
    void type(const QString& who, const QString& password)
    {
        part<QLineEdit>(u"signInFilter"_s)->setText(who);
        part<QLineEdit>(u"signInPassword"_s)->setText(password);
        QTest::keyClick(part<QLineEdit>(u"signInPassword"_s), Qt::Key_Return);
    }
    bool says(const QString& words)
    {
        return waitFor([&] { return problem()->isVisible() && problem()->text().contains(words); });
    }
};

} // namespace

TEST_CASE("Nothing is shown before the password is right, not even where a name is given on the command line")
{
    SignInStart start;
    start.start(u"久保田"_s);
    CHECK(start.desk->window() == nullptr);
    CHECK(start.names()->count() >= 20);
    CHECK(start.part<QLabel>(u"signInHonest"_s)->text().contains(u"暗号"_s));
    start.type(u"久保田"_s, u"梅の下で十時に"_s);
    CHECK(start.says(u"パスワードが違います"_s));
    CHECK(start.desk->window() == nullptr);
    start.type(u"久保田"_s, ChiefsPassword);
    REQUIRE(waitFor([&] { return start.desk->window() != nullptr; }));
    CHECK(start.desk->context()->caller().name.startsWith(u"久保田"_s));
    CHECK(start.desk->signInWindow() == nullptr);
}

TEST_CASE("After several failures one waits, and is told how long")
{
    SignInStart start;
    start.start();
    for (int failure = 0; failure < 3; ++failure) {
        start.type(u"久保田"_s, u"梅の下で十時に"_s);
        REQUIRE(start.says(u"パスワードが違います"_s));
    }
    CHECK(start.says(u"5 秒"_s));
    CHECK_FALSE(start.part<QPushButton>(u"signInAccept"_s)->isEnabled());
}

TEST_CASE("Who has no password is told whom to ask; who is unknown by a login, too")
{
    SignInStart start;
    start.start();
    start.type(u"水野"_s, u"何か書いてみる"_s);
    CHECK(start.says(u"まだパスワードがありません"_s));
    start.type(u"nobody"_s, u"何か書いてみる"_s);
    CHECK(start.says(u"職員一覧にいません"_s));
}

TEST_CASE("Who was given a password chooses her own before she comes in")
{
    SignInStart start;
    start.start();
    start.type(u"今村"_s, GivenPassword);
    PasswordDialog* dialog = nullptr;
    REQUIRE(waitFor([&] {
        dialog = start.desk->signInWindow()->findChild<PasswordDialog*>();
        return dialog && dialog->isVisible();
    }));
    CHECK(start.desk->window() == nullptr);
    dialog->findChild<QLineEdit*>(u"newPassword"_s)->setText(u"四月は引越しの月"_s);
    dialog->findChild<QLineEdit*>(u"newPasswordAgain"_s)->setText(u"四月は引越しの月"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"passwordAccept"_s), Qt::LeftButton);
    REQUIRE(waitFor([&] { return start.desk->window() != nullptr; }));
    CHECK(start.desk->context()->caller().name.startsWith(u"今村"_s));
}

TEST_CASE("Signing out leads back to the page, and somebody else comes in")
{
    SignInStart start;
    start.start();
    start.type(u"久保田"_s, ChiefsPassword);
    REQUIRE(waitFor([&] { return start.desk->window() != nullptr; }));
    start.desk->window()->signOut();
    REQUIRE(waitFor([&] { return start.desk->window() == nullptr && start.desk->signInWindow(); }));
    REQUIRE(waitFor([&] { return start.names()->count() > 0; }));
    start.type(u"久保田"_s, ChiefsPassword);
    CHECK(waitFor([&] { return start.desk->window() != nullptr; }));
}
