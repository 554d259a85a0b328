// SPDX-License-Identifier: GPL-3.0-or-later
// Where a server wants a password: asking for it, keeping it, locking the screen.
#include "core/service/Password.h"
#include "core/service/PeopleService.h"
#include "core/service/Services.h"
#include "tests/shell/DeskRun.h"
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"
#include "ui/shell/TopBar.h"
#include "ui/signin/KeyStore.h"
#include "ui/signin/LockScreen.h"
#include "ui/signin/ServerPasswordWindow.h"
#include "ui/start/PlacePage.h"
#include "ui/start/StartWindow.h"
#include "ui/theme/controls/Band.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace yorozu;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

// What a keyring keeps, outliving the programs that use it.
using Keyring = QHash<QString, QString>;

class TestKeys final : public ui::KeyStore
{
public:
    explicit TestKeys(Keyring& ring)
        : m_ring(ring)
    {
    }
    void read(const QString& address, Read then) override { then(m_ring.value(address)); }
    void write(const QString& address, const QString& password, Written then) override
    {
        m_ring.insert(address, password);
        then(Done{});
    }
    void remove(const QString& address) override { m_ring.remove(address); }

private:
    Keyring& m_ring;
};

// A centre whose 今村 connects with a password.
struct PasswordDesk : DeskRun
{
    QString login = u"imamura_"_s + name;
    Keyring ring;

    PasswordDesk()
    {
        const FixedClock clock(tourTime());
        auto made = service::Services::create(address, clock);
        REQUIRE(made);
        StaffMember imamura;
        imamura.staff.name = u"今村 健吾"_s;
        imamura.staff.group = PermissionGroup::Chief;
        imamura.login = login;
        const auto added = (*made)->people().add(service::Services::systemCaller(), imamura);
        if (!added)
            UNSCOPED_INFO(added.error().message.toStdString() << added.error().detail.toStdString());
        REQUIRE(added);
        server.run(u"ALTER ROLE \"%1\" PASSWORD 'fuji-no-takane'"_s.arg(login));
        server.askForPassword(login);
        address = server.address(name, login);
    }
    ~PasswordDesk()
    {
        desk.reset();
        server.drop(name);
        server.run(u"DROP ROLE \"%1\""_s.arg(login));
    }

    void start() { DeskRun::start(address, {}, std::make_unique<TestKeys>(ring)); }
    bool asked()
    {
        return waitFor([this] { return desk->serverPasswordWindow() && desk->serverPasswordWindow()->isVisible(); });
    }
    template <typename T> T* part(const QString& objectName)
    {
        T* found = desk->serverPasswordWindow()->findChild<T*>(objectName);
        REQUIRE(found);
        return found;
    }
    void give(const QString& password)
    {
        part<QLineEdit>(u"serverPassword"_s)->setText(password);
        REQUIRE(waitFor([this] { return part<QPushButton>(u"serverAccept"_s)->isEnabled(); }));
        QTest::keyClick(part<QLineEdit>(u"serverPassword"_s), Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("A server that wants a password is given one, and one is who has connected")
{
    PasswordDesk here;
    here.start();
    REQUIRE(here.asked());
    CHECK(here.part<QLabel>(u"serverProblem"_s)->text().isEmpty());
    CHECK(here.part<QLineEdit>(u"serverUser"_s)->text() == here.login);
    CHECK_FALSE(here.part<QPushButton>(u"serverAccept"_s)->isEnabled());
    here.give(u"not this one"_s);
    REQUIRE(waitFor([&] { return here.part<QLabel>(u"serverProblem"_s)->text().contains(u"パスワード"_s); }));
    CHECK_FALSE(here.desk->window());
    here.give(u"fuji-no-takane"_s);
    REQUIRE(here.opened());
    CHECK(here.desk->context()->caller().name == u"今村 健吾"_s);
    CHECK_FALSE(here.desk->serverPasswordWindow());
    CHECK(here.ring.isEmpty()); // nobody has asked for it
    CHECK_FALSE(here.store.allKeys().join(u'\n').contains(u"fuji"_s));
    here.start();
    CHECK(here.asked());
}

TEST_CASE("The keyring keeps a password for whoever wants it, until she does not")
{
    PasswordDesk here;
    here.start();
    REQUIRE(here.asked());
    here.part<QCheckBox>(u"serverKeep"_s)->setChecked(true);
    here.give(u"fuji-no-takane"_s);
    REQUIRE(here.opened());
    CHECK(here.ring.value(here.address) == u"fuji-no-takane"_s);
    here.start();
    REQUIRE(here.opened()); // without being asked

    // It is another one by now: one is asked, and may take it back.
    here.ring[here.address] = u"an old one"_s;
    here.start();
    REQUIRE(here.asked());
    CHECK(here.part<QCheckBox>(u"serverKeep"_s)->isChecked());
    here.part<QCheckBox>(u"serverKeep"_s)->setChecked(false);
    here.give(u"fuji-no-takane"_s);
    REQUIRE(here.opened());
    CHECK(here.ring.isEmpty());
    here.start();
    CHECK(here.asked());
}

TEST_CASE("A locked screen on a server is unlocked with the password of the server, and everything is as it was")
{
    PasswordDesk here;
    here.start();
    REQUIRE(here.asked());
    here.give(u"fuji-no-takane"_s);
    REQUIRE(here.opened());
    QTest::keyClick(here.desk->window(), Qt::Key_L, Qt::ControlModifier);
    ui::LockScreen& lock = here.desk->window()->lockScreen();
    REQUIRE(lock.isLocked());
    auto* password = lock.findChild<QLineEdit*>(u"signInPassword"_s);
    auto* problem = lock.findChild<QLabel*>(u"signInProblem"_s);
    CHECK_FALSE(lock.findChild<QLabel*>(u"signInHonest"_s)->isVisible());
    password->setText(u"not this one"_s);
    QTest::keyClick(password, Qt::Key_Return);
    REQUIRE(waitFor([&] { return problem->text().contains(u"パスワード"_s) && password->isEnabled(); }));
    CHECK(lock.isLocked());
    password->setText(u"fuji-no-takane"_s);
    REQUIRE(waitFor([&] { return lock.findChild<QPushButton*>(u"signInAccept"_s)->isEnabled(); }));
    QTest::keyClick(password, Qt::Key_Return);
    CHECK(waitFor([&] { return !lock.isLocked(); }));

    // Somebody else signs in at the server.
    QTest::keyClick(here.desk->window(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(lock.isLocked());
    lock.findChild<QPushButton*>(u"signInOther"_s)->click();
    REQUIRE(here.asked());
    CHECK_FALSE(here.desk->window());
}

TEST_CASE("One's own password of a server is changed, and given again at once")
{
    PasswordDesk here;
    here.start();
    REQUIRE(here.asked());
    here.give(u"fuji-no-takane"_s);
    REQUIRE(here.opened());
    Q_EMIT here.desk->window()->findChild<ui::TopBar*>()->passwordRequested();
    auto* dialog = here.desk->window()->findChild<QDialog*>(u"passwordDialog"_s);
    REQUIRE(dialog);
    CHECK_FALSE(dialog->findChild<QLineEdit*>(u"formerPassword"_s)->isVisible());
    for (const QString& field : {u"newPassword"_s, u"newPasswordAgain"_s})
        dialog->findChild<QLineEdit*>(field)->setText(u"tago-no-ura ni"_s);
    dialog->findChild<QPushButton*>(u"passwordAccept"_s)->click();
    REQUIRE(here.asked());
    here.give(u"fuji-no-takane"_s);
    REQUIRE(waitFor([&] { return here.part<QLabel>(u"serverProblem"_s)->text().contains(u"パスワード"_s); }));
    here.give(u"tago-no-ura ni"_s);
    CHECK(here.opened());
}

TEST_CASE("Whoever comes in with a password that she was given chooses her own, or goes")
{
    PasswordDesk here;
    {
        const FixedClock clock(tourTime());
        auto centre = service::Services::open({here.server.address(here.name)}, clock);
        REQUIRE(centre);
        const auto herself = (*centre)->centre().load();
        REQUIRE(herself);
        const Id<Staff> imamura = herself->staff.constFirst().id;
        REQUIRE((*centre)->signIn().setPassword(service::Services::systemCaller(), imamura,
                                                service::serverVerifier(u"fuji-no-takane"_s)));
    }
    here.start();
    REQUIRE(here.asked());
    here.give(u"fuji-no-takane"_s);
    REQUIRE(here.opened());
    const auto dialog = [&] { return here.desk->window()->findChild<QDialog*>(u"passwordDialog"_s); };
    REQUIRE(waitFor([&] { return dialog() && dialog()->isVisible(); }));
    const auto type = [&](const QString& password) {
        for (const QString& field : {u"newPassword"_s, u"newPasswordAgain"_s})
            dialog()->findChild<QLineEdit*>(field)->setText(password);
        dialog()->findChild<QPushButton*>(u"passwordAccept"_s)->click();
    };
    SECTION("her own")
    {
        type(u"fuji-no-takane"_s); // is no other one
        CHECK_FALSE(dialog()->findChild<QLabel*>(u"passwordProblem"_s)->text().isEmpty());
        type(u"tago-no-ura ni"_s);
        REQUIRE(here.asked());
        here.give(u"tago-no-ura ni"_s);
        REQUIRE(here.opened());
        // The answer to this question comes behind the one whether she has to choose.
        const auto answer = here.desk->context()->worker().query(
            [](service::Services& services) { return services.signIn().mustChangeAtServer(); });
        REQUIRE(waitFor([&] { return answer.isFinished(); }));
        CHECK_FALSE(*answer.result());
        QCoreApplication::processEvents();
        CHECK_FALSE(dialog());
    }
    SECTION("or not")
    {
        dialog()->findChild<QPushButton*>(u"passwordCancel"_s)->click();
        CHECK(here.asked());
        CHECK_FALSE(here.desk->window());
    }
}

TEST_CASE("Whoever signs in to move a centre is told so, and Escape leads back")
{
    expectWarning(u"propagateSizeHints"_s);
    ui::ThemeManager themes;
    using Purpose = ui::ServerPasswordWindow::Purpose;
    ui::ServerPasswordWindow moving(themes, u"postgresql://imamura@db.example/centre"_s, Purpose::Moving);
    ui::ServerPasswordWindow opening(themes, u"postgresql://imamura@db.example/centre"_s, Purpose::Opening);
    const auto other = [](const QWidget& window) {
        return window.findChild<QPushButton*>(u"serverOtherDatabase"_s)->text();
    };
    CHECK(other(moving) != other(opening));
    QSignalSpy back(&moving, &ui::ServerPasswordWindow::otherDatabaseWanted);
    moving.show();
    QTest::keyClick(&moving, Qt::Key_Escape);
    CHECK(back.count() == 1);
}

TEST_CASE("A centre is made on a server that asks for a password first")
{
    PasswordDesk here;
    here.server.run(u"ALTER ROLE \"%1\" SUPERUSER"_s.arg(here.login));
    const QString name = here.server.newName();
    const QString address = here.server.address(name, here.login);
    here.address.clear();
    here.start();
    ui::StartWindow& start = *here.desk->startWindow();
    start.goTo(ui::StartWindow::Step::Place);
    start.findChild<QAbstractButton*>(u"placeOnServer"_s)->click();
    auto* host = start.findChild<QLineEdit*>(u"serverHost"_s);
    QTest::keyClicks(host, address);
    auto* band = start.findChild<ui::Band*>(u"placeExisting"_s);
    REQUIRE(waitFor([&] { return start.placePage().isSettled() && band->isVisible(); }));
    CHECK_FALSE(start.findChild<QPushButton*>(u"startNext"_s)->isEnabled());
    band->actionButton()->click();
    auto* signIn = start.findChild<ui::ServerPasswordWindow*>();
    REQUIRE(signIn);
    REQUIRE(waitFor([&] { return signIn->isVisible(); }));
    CHECK_FALSE(signIn->findChild<QCheckBox*>(u"serverKeep"_s)->isVisible());
    auto* password = signIn->findChild<QLineEdit*>(u"serverPassword"_s);
    password->setText(u"not this one"_s);
    QTest::keyClick(password, Qt::Key_Return);
    REQUIRE(waitFor([&] { return signIn->findChild<QLabel*>(u"serverProblem"_s)->text().contains(u"パスワード"_s); }));
    password->setText(u"fuji-no-takane"_s);
    QTest::keyClick(password, Qt::Key_Return);
    REQUIRE(waitFor([&] { return start.findChild<QPushButton*>(u"startNext"_s)->isEnabled(); }));
    CHECK_FALSE(band->isVisible());
    CHECK(waitFor([&] { return !start.findChild<ui::ServerPasswordWindow*>(); }));
    CHECK(start.state().serverPassword == u"fuji-no-takane"_s);
    ui::SetupStore(here.store).save(start.state());
    CHECK(ui::SetupStore(here.store).load().serverPassword.isEmpty());

    ui::SetupState state = start.state();
    state.plan.staff.append({u"今村 健吾"_s, {}, {}, PermissionGroup::Chief, {}, {}});
    state.plan.self = 0;
    Q_EMIT start.createRequested(state);
    REQUIRE(here.opened()); // without being asked again
    CHECK(here.desk->context()->centre().staff.size() == 1);
    here.desk.reset();
    here.server.drop(name);
}

TEST_CASE("After some refusals the next try has to wait")
{
    ui::ThemeManager themes;
    ui::ServerPasswordWindow window(themes, u"postgresql://imamura@db.example/centre"_s,
                                    ui::ServerPasswordWindow::Purpose::Opening);
    window.show();
    auto* accept = window.findChild<QPushButton*>(u"serverAccept"_s);
    auto* problem = window.findChild<QLabel*>(u"serverProblem"_s);
    REQUIRE(accept);
    window.findChild<QLineEdit*>(u"serverPassword"_s)->setText(u"something"_s);
    CHECK(accept->isEnabled());
    for (int slip = 0; slip < 2; ++slip) {
        window.refuse(u"Nein."_s);
        CHECK(accept->isEnabled());
    }
    window.refuse(u"Nein."_s);
    CHECK_FALSE(accept->isEnabled());
    CHECK(problem->text().contains(u"5"_s));
    CHECK(waitFor([&] { return accept->isEnabled(); }));
}
