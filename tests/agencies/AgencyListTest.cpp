// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the agencies: what it holds, what narrows it, and how one walks through it.
#include "tests/agencies/AgenciesFixture.h"
#include "tests/support/catch.h"
#include "ui/agencies/ActivityFacts.h"
#include "ui/agencies/AgencyListView.h"
#include "ui/agencies/AgencyRecordView.h"
#include "ui/theme/controls/Chip.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::AgenciesFixture;
using test::waitFor;

namespace {

QStringList names(AgenciesFixture& desk)
{
    QStringList names;
    const AgencyListModel& model = desk.page().list().model();
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    return names;
}

} // namespace

TEST_CASE("The list begins with all activities, then the agencies of the latest activity")
{
    AgenciesFixture desk;
    const Id<Agency> jonan = desk.agency(u"城南信用金庫"_s);
    desk.enter(desk.meeting(jonan, QDate(2024, 9, 10), u"連携の進め方"_s));
    desk.enter(desk.meeting(desk.agency(u"芝信用金庫"_s), QDate(2024, 11, 19), u"相談会の準備"_s));
    desk.page().reload();
    REQUIRE(desk.settled());
    const QStringList list = names(desk);
    REQUIRE(list.size() > 25);
    CHECK(list.at(1) == u"芝信用金庫"_s);
    CHECK(list.at(2) == u"城南信用金庫"_s);
    const AgencyListModel& model = desk.page().list().model();
    CHECK(model.agencyAt(0).isNull());
    // Not met for 60 days: a contact that goes cold.
    CHECK(model.index(2).data(AgencyListModel::Cold).toBool());
    CHECK_FALSE(model.index(1).data(AgencyListModel::Cold).toBool());
    CHECK(model.index(2).data(AgencyListModel::Day).toString().contains(u"71"_s));
}

TEST_CASE("Words and chips narrow the list, and one button shows all again")
{
    AgenciesFixture desk;
    QLineEdit& filter = desk.page().list().filter();
    filter.setText(u"たきのがわ"_s);
    REQUIRE(desk.settled());
    CHECK(names(desk) == QStringList{u"瀧野川信用金庫"_s});
    filter.setText(u"どこにもない"_s);
    REQUIRE(desk.settled());
    CHECK(names(desk).isEmpty());
    desk.find<QAbstractButton>("agencyShowAll")->click();
    REQUIRE(desk.settled());
    CHECK(names(desk).size() > 25);
    const MasterId shinkin = desk.stored(desk.agency(u"芝信用金庫"_s)).agency.kind;
    Chip* chip = desk.page().list().chipOf(shinkin);
    REQUIRE(chip);
    CHECK(chip->text().endsWith(u"25"_s));
    chip->click();
    CHECK(names(desk).size() == 25);
}

TEST_CASE("The agency under the cursor is the one that is open")
{
    AgenciesFixture desk;
    QListView& list = desk.page().list().list();
    desk.page().takeKeys();
    REQUIRE(QApplication::focusWidget() == &list);
    CHECK(desk.page().record().agency().isNull());
    desk.key(Qt::Key_Down);
    REQUIRE(desk.settled());
    const Id<Agency> first = desk.page().list().model().agencyAt(1);
    REQUIRE(waitFor([&] { return desk.page().record().agency() == first && desk.page().isSettled(); }));
    desk.key(Qt::Key_Slash);
    CHECK(QApplication::focusWidget() == &desk.page().list().filter());
    desk.page().takeKeys();
    desk.key(Qt::Key_Up);
    REQUIRE(waitFor([&] { return desk.page().record().agency().isNull() && desk.page().isSettled(); }));
}

TEST_CASE("A new agency is entered, stands in the list, and is taken back")
{
    AgenciesFixture desk;
    desk.page().takeKeys();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.form());
    REQUIRE(desk.form()->objectName() == u"agencyForm"_s);
    desk.field<QLineEdit>("agencyForm_name")->setText(u"東京中央信用組合"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.form() && !desk.form()->isSent(); }));
    // Without a kind it is refused, and what was typed stays.
    CHECK(desk.field<QLineEdit>("agencyForm_name")->text() == u"東京中央信用組合"_s);
    auto* kind = desk.field<QComboBox>("agencyForm_kind");
    kind->setCurrentIndex(2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !desk.page().record().agency().isNull() && desk.page().isSettled(); }));
    const Id<Agency> added = desk.page().record().agency();
    CHECK(desk.stored(added).agency.name == u"東京中央信用組合"_s);
    CHECK(names(desk).contains(u"東京中央信用組合"_s));
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return desk.stored(added).agency.retired; }));
    REQUIRE(waitFor([&] { return desk.page().isSettled() && !names(desk).contains(u"東京中央信用組合"_s); }));
    desk.page().record().redo();
    REQUIRE(waitFor([&] { return !desk.stored(added).agency.retired; }));
}

TEST_CASE("Whoever only reads reads an activity in place of its form, and Esc leaves it")
{
    AgenciesFixture desk;
    const Id<Agency> agency = desk.agency(u"芝信用金庫"_s);
    Activity held = desk.meeting(agency, QDate(2024, 5, 10), u"創業者の紹介"_s);
    held.outcome = u"月に一度会うことにした"_s;
    const Id<Activity> activity = desk.enter(held);
    desk.context->setCaller(desk.desk.reader());
    desk.page().openActivity(activity);
    const auto& facts = desk.page().record().facts();
    REQUIRE(waitFor([&] { return desk.page().isSettled() && facts.isVisible(); }));
    CHECK_FALSE(desk.form());
    CHECK(facts.activity().id == activity);
    QStringList words;
    for (const QLabel* label : facts.findChildren<QLabel*>())
        words.append(label->text());
    CHECK(words.join(u'\n').contains(held.outcome));
    CHECK(words.join(u'\n').contains(u"創業者の紹介"_s));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(facts.isVisible());
}

TEST_CASE("Whoever only reads is offered nothing that would be refused")
{
    AgenciesFixture desk;
    desk.context->setCaller(desk.desk.reader());
    desk.open(desk.agency(u"芝信用金庫"_s));
    CHECK_FALSE(desk.form());
    CHECK_FALSE(desk.find<QAbstractButton>("contactAdd")->isVisible());
    desk.page().takeKeys();
    desk.key(Qt::Key_A);
    CHECK_FALSE(desk.form());
    const QMenu* menu = desk.page().list().menuButton().menu();
    for (const QAction* action : menu->actions())
        CHECK(action->objectName() == u"agencyTransfer"_s);
}
