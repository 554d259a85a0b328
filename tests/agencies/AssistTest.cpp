// SPDX-License-Identifier: GPL-3.0-or-later
// アシスト会議 with its cases and minutes, and an off-site day with its consultations.
#include "core/service/BookingService.h"
#include "tests/agencies/AgenciesFixture.h"
#include "tests/support/catch.h"
#include "ui/agencies/ActivityForm.h"
#include "ui/agencies/ActivityRow.h"
#include "ui/agencies/AgencyRecordView.h"
#include "ui/agencies/AssistMinutesPreview.h"
#include "ui/agencies/ChipsField.h"
#include "ui/agencies/KindField.h"
#include "ui/agencies/SessionsPanel.h"
#include "ui/paper/AssistMinutes.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::AgenciesFixture;
using test::waitFor;

namespace {

Activity conference(AgenciesFixture& desk, QDate day)
{
    Activity activity = desk.meeting(desk.agency(u"芝信用金庫"_s), day, u"アシスト会議"_s);
    activity.kind = ActivityKind::Assist;
    activity.agencies.first().role = AgencyRole::Bank;
    for (const QString& party : {u"東京都中小企業活性化協議会"_s, u"東京信用保証協会"_s})
        activity.agencies.append({desk.agency(party), {}, AgencyRole::Party, {}, {}, {}});
    AssistCase one;
    one.name = u"株式会社山川製作所"_s;
    one.plan = u"条件変更を続け、収支の改善計画を作る。"_s;
    one.firstStep = u"資金繰り表の作成"_s;
    one.ownerName = u"担当コーディネーター"_s;
    one.deadline = day.addDays(14);
    activity.cases.append(one);
    return activity;
}

} // namespace

TEST_CASE("The parties of an Assist conference are those of the last one, with a case to be filled in")
{
    AgenciesFixture desk;
    desk.enter(conference(desk, QDate(2024, 8, 28)));
    const Id<Agency> jonan = desk.agency(u"城南信用金庫"_s);
    desk.open(jonan);
    desk.field<KindField>("activityForm_kind")->setKind(ActivityKind::Assist);
    CHECK(desk.field<ChipsField>("activityForm_agencies")->chosen().size() == 3);
    desk.field<QLineEdit>("assistCase_name_0")->setText(u"有限会社丸福製麺所"_s);
    desk.field<QPlainTextEdit>("assistCase_plan_0")->setPlainText(u"返済を見直す。"_s);
    desk.field<QLineEdit>("assistCase_step_0")->setText(u"試算表を集める"_s);
    desk.field<QLineEdit>("assistCase_deadline_0")->setText(u"2024/12/04"_s);
    desk.field<QAbstractButton>("activityFormSave")->click();
    REQUIRE(waitFor([&] { return desk.activitiesOf(jonan).size() == 1 && desk.page().isSettled(); }));
    const Activity added = desk.activitiesOf(jonan).constFirst();
    REQUIRE(added.cases.size() == 1);
    CHECK(added.cases.constFirst().deadline == QDate(2024, 12, 4));
    REQUIRE(added.agencies.size() == 3);
    for (const ActivityAgency& one : added.agencies)
        CHECK(one.role == (one.agency == jonan ? AgencyRole::Bank : AgencyRole::Party));
}

TEST_CASE("The case of a conference is changed and the former one comes back")
{
    AgenciesFixture desk;
    const Id<Activity> id = desk.enter(conference(desk, QDate(2024, 8, 28)));
    desk.open(desk.agency(u"芝信用金庫"_s), u"activity/%1"_s.arg(id.number()));
    desk.field<QLineEdit>("assistCase_result_0")->setText(u"条件変更に応じてもらった"_s);
    desk.field<QAbstractButton>("assistCaseAdd")->click();
    desk.field<QLineEdit>("assistCase_name_1")->setText(u"もう一社"_s);
    desk.field<QAbstractButton>("activityFormSave")->click();
    REQUIRE(waitFor([&] { return desk.stored(id).cases.size() == 2 && desk.page().isSettled(); }));
    CHECK(desk.stored(id).cases.constFirst().result == u"条件変更に応じてもらった"_s);
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return desk.stored(id).cases.size() == 1 && desk.page().isSettled(); }));
    CHECK(desk.stored(id).cases.constFirst().result.isEmpty());
    desk.page().record().redo();
    CHECK(waitFor([&] { return desk.stored(id).cases.size() == 2; }));
}

TEST_CASE("The minutes name parties, plan, first step, owner and deadline")
{
    AgenciesFixture desk;
    const Id<Activity> id = desk.enter(conference(desk, QDate(2024, 8, 28)));
    const AssistMinutes minutes(desk.stored(id), u"石井 文子"_s, desk.desk.clock().now());
    CHECK(minutes.pageCount() == 1);
    const QString words = minutes.words();
    for (const QString& word :
         {u"芝信用金庫"_s, u"東京信用保証協会"_s, u"株式会社山川製作所"_s, u"条件変更を続け、収支の改善計画を作る。"_s,
          u"資金繰り表の作成"_s, u"担当コーディネーター"_s, u"石井 文子"_s})
        CHECK(words.contains(word));
}

TEST_CASE("Minutes of many long cases go on on the next page, and no case is lost")
{
    Activity activity;
    activity.day = QDate(2024, 8, 28);
    for (int number = 1; number <= 12; ++number) {
        AssistCase one;
        one.name = u"会社%1"_s.arg(number);
        one.plan = u"条件変更を続け、収支の改善計画を六か月で作る。"_s.repeated(12);
        one.firstStep = u"資金繰り表%1"_s.arg(number);
        activity.cases.append(one);
    }
    const AssistMinutes minutes(activity, u"石井"_s, 0);
    CHECK(minutes.pageCount() > 1);
    const QString words = minutes.words();
    for (int number = 1; number <= 12; ++number)
        CHECK(words.contains(u"資金繰り表%1"_s.arg(number)));
}

TEST_CASE("Ctrl+P shows the minutes of the conference that is open")
{
    AgenciesFixture desk;
    const Id<Activity> id = desk.enter(conference(desk, QDate(2024, 8, 28)));
    desk.open(desk.agency(u"芝信用金庫"_s), u"activity/%1"_s.arg(id.number()));
    REQUIRE(waitFor([&] { return desk.find<QAbstractButton>("assistMinutes")->isVisible(); }));
    desk.page().takeKeys();
    desk.key(Qt::Key_P, Qt::ControlModifier);
    auto* preview = desk.page().findChild<AssistMinutesPreview*>();
    REQUIRE(preview);
    REQUIRE(waitFor([preview] { return preview->document() && preview->isSettled(); }));
    CHECK(preview->document()->title().contains(u"20240828"_s));
    preview->close();
}

TEST_CASE("An off-site day takes bookings of its day in, and gives them back")
{
    AgenciesFixture desk;
    const Id<Booking> session = desk.desk.session();
    Activity day = desk.meeting(desk.agency(u"芝信用金庫"_s), QDate(2024, 11, 20), u"営業店での相談会"_s);
    day.kind = ActivityKind::OffSiteDay;
    const Id<Activity> id = desk.enter(day);
    desk.open(desk.agency(u"芝信用金庫"_s), u"activity/%1"_s.arg(id.number()));
    REQUIRE(waitFor([&] { return desk.find<QWidget>("sessionsPanel")->isVisible(); }));
    desk.find<QAbstractButton>("sessionsTake")->click();
    auto* take = desk.page().findChild<QAction*>(u"sessionOfDay_%1"_s.arg(session.number()));
    REQUIRE(take);
    CHECK_FALSE(take->isChecked());
    take->trigger();
    const auto sessions = [&] { return desk.activities().view(id)->bookings.size(); };
    REQUIRE(waitFor([&] { return sessions() == 1 && desk.page().isSettled(); }));
    REQUIRE(waitFor([&] { return desk.page().record().sessions().own().size() == 1; }));
    desk.find<QAbstractButton>(qPrintable(u"activitySession_%1"_s.arg(session.number())))->click();
    CHECK(desk.targets.constLast() == Target::booking(session));
    desk.find<QAbstractButton>("sessionsBook")->click();
    CHECK(desk.targets.constLast() == Target::newBooking(QDate(2024, 11, 20)));
    desk.page().record().undo();
    CHECK(waitFor([&] { return sessions() == 0; }));
}
