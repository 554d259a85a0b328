// SPDX-License-Identifier: GPL-3.0-or-later
// 管理 › 印と権限: the boxes, the table of the rules, and switching sign-in on and off.
#include "core/rules/Permissions.h"
#include "core/service/Services.h"
#include "core/service/SignInService.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"
#include "ui/shell/TopBar.h"
#include "ui/signin/IdleWatch.h"
#include "ui/theme/controls/Band.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;

namespace {

struct RightsDesk : ShellFixture
{
    explicit RightsDesk(const QString& person = u"久保田"_s)
        : ShellFixture(person)
    {
        context->go(Target::admin(u"rights"_s));
        REQUIRE(waitFor([this] { return part<QWidget>(u"rightsSection"_s)->isVisible(); }));
    }
    ~RightsDesk() { window.reset(); }

    template <typename T> T* part(const QString& name)
    {
        T* found = window->findChild<T*>(name);
        REQUIRE(found);
        return found;
    }
    void click(const QString& name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    bool isOn()
    {
        const auto state = ask(worker.query([](service::Services& services) { return services.signIn().state(); }));
        REQUIRE(state);
        return state->on;
    }
};

} // namespace

TEST_CASE("The table shows what the rules say, cell by cell, also to a screen reader")
{
    RightsDesk desk;
    auto* table = desk.part<QTableView>(u"rightsTable"_s);
    const QList<rules::Action> actions = rules::allActions();
    const QList<PermissionGroup> groups = rules::allGroups();
    REQUIRE(table->model()->rowCount() == actions.size());
    REQUIRE(table->model()->columnCount() == groups.size() + 1);
    for (int row = 0; row < actions.size(); ++row) {
        CHECK(table->model()->index(row, 0).data().toString() == rules::label(actions.at(row)));
        for (int column = 0; column < groups.size(); ++column) {
            const QModelIndex cell = table->model()->index(row, column + 1);
            const bool may = rules::mayDo(groups.at(column), actions.at(row));
            CHECK(cell.data().toString() == (may ? u"●"_s : u"–"_s));
            CHECK(cell.data(Qt::AccessibleTextRole).toString().contains(label(groups.at(column))));
        }
    }
    CHECK((table->model()->flags(table->model()->index(0, 1)) & Qt::ItemIsEditable) == 0);
    const QString boxes = desk.part<QLabel>(u"stampBoxes"_s)->text();
    for (const StampBox& box : desk.context->centre().stampBoxes)
        CHECK(boxes.contains(box.name));
    CHECK(boxes.contains(desk.context->caller().name));
}

TEST_CASE("Sign-in is switched on with a password of one’s own, and off with it; the user menu follows")
{
    RightsDesk desk;
    const auto actionVisible = [&](const QString& name) {
        return desk.window->topBar().userMenu()->findChild<QAction*>(name)->isVisible();
    };
    CHECK(actionVisible(u"changeUser"_s));
    CHECK_FALSE(actionVisible(u"lockScreenAction"_s));
    desk.click(u"signInSwitch"_s);
    auto* accept = desk.part<QPushButton>(u"signInSwitchAccept"_s);
    CHECK_FALSE(accept->isEnabled());
    desk.part<QLineEdit>(u"newPassword"_s)->setText(u"桜の木の下で十時に"_s);
    desk.part<QLineEdit>(u"newPasswordAgain"_s)->setText(u"桜の木の下で十時"_s);
    CHECK_FALSE(accept->isEnabled());
    desk.part<QLineEdit>(u"newPasswordAgain"_s)->setText(u"桜の木の下で十時に"_s);
    REQUIRE(accept->isEnabled());
    desk.click(u"signInSwitchAccept"_s);
    REQUIRE(waitFor([&] { return actionVisible(u"lockScreenAction"_s); }));
    CHECK(desk.isOn());
    CHECK_FALSE(actionVisible(u"changeUser"_s));
    CHECK(desk.window->idleWatch().minutes() == 10);
    REQUIRE(waitFor([&] { return desk.part<QWidget>(u"signInMinutes"_s)->isVisible(); }));
    desk.part<QSpinBox>(u"signInMinutes"_s)->setValue(3);
    QTest::keyClick(desk.part<QWidget>(u"signInMinutes"_s), Qt::Key_Return);
    CHECK(waitFor([&] { return desk.window->idleWatch().minutes() == 3; }));

    REQUIRE(waitFor([&] { return desk.part<QWidget>(u"signInSwitch"_s)->isVisible(); }));
    desk.click(u"signInSwitch"_s);
    desk.part<QLineEdit>(u"signInOwnPassword"_s)->setText(u"梅の木の下で十時に"_s);
    desk.click(u"signInSwitchAccept"_s);
    REQUIRE(waitFor([&] { return desk.part<Band>(u"signInBand"_s)->isVisible(); }));
    CHECK(desk.isOn());
    desk.part<QLineEdit>(u"signInOwnPassword"_s)->setText(u"桜の木の下で十時に"_s);
    desk.click(u"signInSwitchAccept"_s);
    CHECK(waitFor([&] { return actionVisible(u"changeUser"_s); }));
    CHECK_FALSE(desk.isOn());
    CHECK(desk.window->idleWatch().minutes() == 0);
}

TEST_CASE("Who may not switch sign-in is told who may")
{
    RightsDesk desk(u"今村"_s);
    auto* button = desk.part<QPushButton>(u"signInSwitch"_s);
    CHECK_FALSE(button->isEnabled());
    CHECK(button->toolTip().contains(label(PermissionGroup::SectionChief)));
}
