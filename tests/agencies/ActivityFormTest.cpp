// SPDX-License-Identifier: GPL-3.0-or-later
// An activity is recorded in half a minute, changed, taken back; and what somebody else did meanwhile is said.
#include "ui/agencies/ActivityForm.h"
#include "tests/agencies/AgenciesFixture.h"
#include "tests/support/catch.h"
#include "ui/agencies/ActivityRow.h"
#include "ui/agencies/AgencyListView.h"
#include "ui/agencies/AgencyRecordView.h"
#include "ui/agencies/ChipsField.h"
#include "ui/agencies/KindField.h"
#include "ui/notes/DayField.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::AgenciesFixture;
using test::waitFor;

namespace {

const QDate Today(2024, 11, 20);

} // namespace

TEST_CASE("A meeting is recorded by keys alone, and Ctrl+Z calls it off")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    desk.open(shiba);
    desk.page().takeKeys();
    desk.key(Qt::Key_A);
    REQUIRE(desk.form());
    CHECK(desk.form()->isAncestorOf(QApplication::focusWidget()));
    CHECK(desk.field<DayField>("activityForm_day")->day() == Today);
    desk.field<QLineEdit>("activityForm_theme")->setText(u"相談会の進め方"_s);
    desk.field<QPlainTextEdit>("activityForm_outcome")->setPlainText(u"候補先を挙げてもらった。"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.activitiesOf(shiba).size() == 1 && desk.page().isSettled(); }));
    const Activity added = desk.activitiesOf(shiba).constFirst();
    CHECK(added.status == ActivityStatus::Reported); // something came of it
    CHECK(added.theme == u"相談会の進め方"_s);
    REQUIRE(added.staff.size() == 1);
    CHECK(added.staff.constFirst().staff == desk.desk.writer().staff);
    // The next one stands ready, and the page shows the one that was recorded.
    REQUIRE(desk.form());
    CHECK(desk.field<QLineEdit>("activityForm_theme")->text().isEmpty());
    REQUIRE(waitFor([&] { return desk.page().findChild<ActivityRow*>() != nullptr; }));
    desk.page().takeKeys();
    desk.undo();
    REQUIRE(waitFor([&] { return desk.stored(added.id).status == ActivityStatus::Cancelled; }));
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.stored(added.id).status == ActivityStatus::Reported; }));
}

TEST_CASE("The last activity is recorded once more with R and Ctrl+Enter")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    Activity former = desk.meeting(shiba, QDate(2024, 10, 16), u"月例の打合せ"_s);
    former.place = u"先方を訪問"_s;
    former.staff.append({desk.desk.other().staff, {}});
    desk.enter(former);
    desk.open(shiba);
    desk.page().takeKeys();
    desk.key(Qt::Key_R);
    CHECK(QApplication::focusWidget() == desk.field<QPlainTextEdit>("activityForm_outcome"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.activitiesOf(shiba).size() == 2; }));
    const Activity again = desk.activitiesOf(shiba).constFirst();
    CHECK(again.day == Today);
    CHECK(again.theme == u"月例の打合せ"_s);
    CHECK(again.place == u"先方を訪問"_s);
    CHECK(again.staff.size() == 2);
    CHECK(again.status == ActivityStatus::Held); // nothing is told yet
}

TEST_CASE("The fields are those of the kind, and a day ahead makes it planned")
{
    AgenciesFixture desk;
    desk.open(desk.agency(u"芝信用金庫"_s));
    CHECK_FALSE(desk.field<QLineEdit>("activityForm_firms")->isVisible());
    auto* kinds = desk.field<KindField>("activityForm_kind");
    QTest::mouseClick(kinds->button(1), Qt::LeftButton); // 出張相談会
    CHECK(kinds->kind() == ActivityKind::OffSiteDay);
    CHECK(desk.field<QLineEdit>("activityForm_firms")->isVisible());
    kinds->button(1)->setFocus();
    desk.key(Qt::Key_Left);
    CHECK(kinds->kind() == ActivityKind::Meeting);
    CHECK_FALSE(desk.field<QLineEdit>("activityForm_firms")->isVisible());
    kinds->setKind(ActivityKind::ZemiSeminar);
    CHECK(kinds->variant()->isVisible());
    CHECK(desk.field<QComboBox>("activityForm_zemi")->isVisible());
    CHECK_FALSE(desk.field<QLineEdit>("activityForm_theme")->isVisible());
    auto* status = desk.field<QComboBox>("activityForm_status");
    CHECK(status->currentData().toString() == u"held"_s);
    auto* day = desk.field<DayField>("activityForm_day");
    day->setText(u"12/3"_s);
    day->take();
    CHECK(day->day() == QDate(2024, 12, 3));
    CHECK(status->currentData().toString() == u"planned"_s);
    day->setText(u"11/8"_s); // the nearest one, not that of the next year
    day->take();
    CHECK(day->day() == QDate(2024, 11, 8));
}

TEST_CASE("What cannot be is refused at its field, and what was typed stays")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    desk.open(shiba);
    desk.field<QLineEdit>("activityForm_theme")->setText(u"相談会"_s);
    desk.field<QLineEdit>("activityForm_start")->setText(u"14:00–13:00"_s);
    desk.field<QAbstractButton>("activityFormSave")->click();
    CHECK(desk.field<QLabel>("activityFormProblem_start")->isVisible());
    CHECK(desk.activitiesOf(shiba).isEmpty());
    desk.field<QLineEdit>("activityForm_start")->setText(u"13時半から14時半"_s);
    desk.field<QLineEdit>("activityForm_participants")->setText(u"３名"_s);
    desk.field<QAbstractButton>("activityFormSave")->click();
    CHECK(desk.field<QLabel>("activityFormProblem_participants")->isVisible());
    desk.field<QLineEdit>("activityForm_participants")->setText(u"３"_s);
    desk.field<QAbstractButton>("activityFormSave")->click();
    REQUIRE(waitFor([&] { return desk.activitiesOf(shiba).size() == 1; }));
    const Activity added = desk.activitiesOf(shiba).constFirst();
    CHECK(added.participants == 3);
    CHECK(tokyoTime(*added.start) == QTime(13, 30));
}

TEST_CASE("One that may have been entered already is asked about once")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    desk.enter(desk.meeting(shiba, Today, u"午前の打合せ"_s));
    desk.open(shiba);
    desk.field<QLineEdit>("activityForm_theme")->setText(u"午後の打合せ"_s);
    desk.field<QAbstractButton>("activityFormSave")->click();
    REQUIRE(waitFor([&] { return desk.field<QLabel>("activityFormProblem")->isVisible(); }));
    auto* reason = desk.field<QLabel>("activityFormProblem");
    CHECK(reason->text().contains(u"午前の打合せ"_s));
    // Below the edge of the form it would not be read.
    CHECK(waitFor([reason] { return reason->visibleRegion().contains(reason->rect().center()); }));
    CHECK(desk.activitiesOf(shiba).size() == 1);
    desk.field<QAbstractButton>("activityFormSave")->click();
    CHECK(waitFor([&] { return desk.activitiesOf(shiba).size() == 2; }));
}

TEST_CASE("Every second week until a day: a series, which is taken back as one")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    desk.open(shiba);
    desk.field<QLineEdit>("activityForm_theme")->setText(u"定例の相談会"_s);
    auto* repeat = desk.field<QComboBox>("activityForm_repeat");
    repeat->setCurrentIndex(repeat->findData(u"fortnight"_s));
    auto* until = desk.field<DayField>("activityForm_until");
    CHECK(until->isVisible());
    until->setText(u"2024/12/31"_s);
    desk.field<QAbstractButton>("activityFormSave")->click();
    REQUIRE(waitFor([&] { return desk.activitiesOf(shiba).size() == 3; }));
    REQUIRE(desk.settled());
    const QList<Activity> series = desk.activitiesOf(shiba);
    CHECK(series.constFirst().day == QDate(2024, 12, 18));
    CHECK(series.constFirst().status == ActivityStatus::Planned);
    CHECK(series.constLast().status == ActivityStatus::Held);
    desk.page().record().undo();
    REQUIRE(waitFor([&] {
        const QList<Activity> now = desk.activitiesOf(shiba);
        return std::all_of(now.cbegin(), now.cend(),
                           [](const Activity& one) { return one.status == ActivityStatus::Cancelled; });
    }));
}

TEST_CASE("An activity is changed and gets its former values back")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    const Id<Activity> id = desk.enter(desk.meeting(shiba, QDate(2024, 11, 5), u"打合せ"_s));
    desk.open(shiba);
    desk.find<ActivityRow>(qPrintable(u"activity_%1"_s.arg(id.number())))->click();
    REQUIRE(desk.form());
    CHECK(desk.field<QLineEdit>("activityForm_theme")->text() == u"打合せ"_s);
    desk.field<QLineEdit>("activityForm_theme")->setText(u"相談会の打合せ"_s);
    desk.field<QAbstractButton>("activityFormSave")->click();
    REQUIRE(waitFor([&] { return desk.stored(id).theme == u"相談会の打合せ"_s && desk.page().isSettled(); }));
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return desk.stored(id).theme == u"打合せ"_s && desk.page().isSettled(); }));
    desk.page().record().redo();
    REQUIRE(waitFor([&] { return desk.stored(id).theme == u"相談会の打合せ"_s && desk.page().isSettled(); }));
    // Somebody else was here meanwhile: his values stay.
    Activity theirs = desk.stored(id);
    theirs.theme = u"別の題"_s;
    REQUIRE(desk.activities().update(desk.desk.other(), theirs));
    desk.page().record().undo();
    REQUIRE(desk.settled());
    CHECK(desk.stored(id).theme == u"別の題"_s);
    CHECK(desk.find<QWidget>("agencyBand")->isVisible());
}

TEST_CASE("Who was slower sees both, and loses nothing")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    const Id<Activity> id = desk.enter(desk.meeting(shiba, QDate(2024, 11, 5), u"打合せ"_s));
    desk.open(shiba);
    desk.find<ActivityRow>(qPrintable(u"activity_%1"_s.arg(id.number())))->click();
    desk.field<QLineEdit>("activityForm_theme")->setText(u"私の題"_s);
    Activity theirs = desk.stored(id);
    theirs.theme = u"別の題"_s;
    theirs.place = u"先方を訪問"_s;
    REQUIRE(desk.activities().update(desk.desk.other(), theirs));
    desk.field<QAbstractButton>("activityFormSave")->click();
    REQUIRE(waitFor([&] {
        const auto* problem = desk.form() ? desk.form()->findChild<QLabel*>(u"activityFormProblem"_s) : nullptr;
        return problem && problem->isVisible();
    }));
    CHECK(desk.field<QLabel>("activityFormProblem")->text().contains(u"別の題"_s));
    CHECK(desk.field<QLineEdit>("activityForm_theme")->text() == u"私の題"_s);
    CHECK(desk.field<QLineEdit>("activityForm_place")->text() == u"先方を訪問"_s); // not touched here: theirs
    desk.field<QAbstractButton>("activityFormSave")->click();
    REQUIRE(waitFor([&] { return desk.stored(id).theme == u"私の題"_s; }));
    CHECK(desk.stored(id).place == u"先方を訪問"_s);
}

TEST_CASE("Planned, held, reported: a step of its life from the menu, and back")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    Activity planned = desk.meeting(shiba, QDate(2024, 11, 18), u"打合せ"_s);
    planned.status = ActivityStatus::Planned;
    const Id<Activity> id = desk.enter(planned);
    desk.open(shiba);
    auto* row = desk.find<ActivityRow>(qPrintable(u"activity_%1"_s.arg(id.number())));
    Q_EMIT row->customContextMenuRequested({10, 10});
    auto* held = desk.page().findChild<QAction*>(u"activityStep_held"_s);
    REQUIRE(held);
    held->trigger();
    REQUIRE(waitFor([&] { return desk.stored(id).status == ActivityStatus::Held && desk.page().isSettled(); }));
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return desk.stored(id).status == ActivityStatus::Planned; }));
}

TEST_CASE("What is half typed waits at its agency")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    const Id<Agency> jonan = desk.agency(u"城南信用金庫"_s);
    desk.open(shiba);
    desk.field<QLineEdit>("activityForm_theme")->setText(u"書きかけ"_s);
    desk.field<ChipsField>("activityForm_staff")->setChosen({});
    desk.open(jonan);
    CHECK(desk.field<QLineEdit>("activityForm_theme")->text().isEmpty());
    desk.open(shiba);
    CHECK(desk.field<QLineEdit>("activityForm_theme")->text() == u"書きかけ"_s);
    CHECK(desk.field<ChipsField>("activityForm_staff")->ids().isEmpty());
    // Given up, and brought back.
    desk.field<QLineEdit>("activityForm_theme")->setFocus();
    desk.key(Qt::Key_Escape);
    CHECK(desk.field<QLineEdit>("activityForm_theme")->text().isEmpty());
    desk.page().takeKeys();
    desk.undo();
    CHECK(desk.field<QLineEdit>("activityForm_theme")->text() == u"書きかけ"_s);
}
