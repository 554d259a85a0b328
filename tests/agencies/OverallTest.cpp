// SPDX-License-Identifier: GPL-3.0-or-later
// All activities together: what waits for its report, the catalogue of the Zemi, trainees and their follow-up meeting.
#include "tests/agencies/AgenciesFixture.h"
#include "tests/support/catch.h"
#include "ui/agencies/ActivityRow.h"
#include "ui/agencies/AgencyRecordView.h"
#include "ui/agencies/KindField.h"
#include "ui/agencies/OverallPane.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::AgenciesFixture;
using test::waitFor;

namespace {

Activity stay(AgenciesFixture& desk, const QString& name, QDate first, QDate last)
{
    Activity activity;
    activity.kind = ActivityKind::Trainee;
    activity.day = first;
    activity.lastDay = last;
    activity.status = ActivityStatus::Held;
    const Id<Agency> agency = desk.agency(u"芝信用金庫"_s);
    activity.agencies.append({agency, {}, AgencyRole::Partner, {}, {}, {}});
    Trainee trainee;
    trainee.name = name;
    trainee.agency = agency;
    trainee.first = first;
    trainee.last = last;
    activity.trainees.append(trainee);
    return activity;
}

} // namespace

TEST_CASE("What waits for its report stands above, and opens in the form")
{
    AgenciesFixture desk;
    Activity planned = desk.meeting(desk.agency(u"芝信用金庫"_s), QDate(2024, 11, 12), u"報告を待つ"_s);
    planned.status = ActivityStatus::Planned;
    const Id<Activity> waiting = desk.enter(planned);
    desk.enter(desk.meeting(desk.agency(u"城南信用金庫"_s), QDate(2024, 11, 15), u"済んだ"_s));
    desk.open({});
    CHECK(desk.page().record().answer().waiting.size() == 1);
    const auto rows = desk.page().record().overall().findChildren<ActivityRow*>();
    REQUIRE(rows.size() == 2);
    CHECK(rows.constFirst()->activity().id == waiting);
    rows.constFirst()->click();
    CHECK(desk.field<QLineEdit>("activityForm_theme")->text() == u"報告を待つ"_s);
}

TEST_CASE("Publicity is recorded without any agency")
{
    AgenciesFixture desk;
    desk.open({});
    desk.field<KindField>("activityForm_kind")->setKind(ActivityKind::Publicity);
    desk.field<QLineEdit>("activityForm_theme")->setText(u"業界紙への寄稿"_s);
    desk.field<QAbstractButton>("activityFormSave")->click();
    REQUIRE(waitFor([&] { return desk.page().record().answer().latest.size() == 1 && desk.page().isSettled(); }));
    CHECK(desk.page().record().answer().latest.constFirst().kind == ActivityKind::Publicity);
}

TEST_CASE("A theme of the Zemi is entered, and no longer offered when it is taken back")
{
    AgenciesFixture desk;
    desk.open({});
    desk.page().record().overall().setTab(OverallPane::Tab::Zemi);
    desk.find<QAbstractButton>("zemiAdd")->click();
    desk.field<QLineEdit>("zemiForm_code")->setText(u"Z01"_s);
    desk.field<QLineEdit>("zemiForm_title")->setText(u"SNSで集客する"_s);
    desk.field<QLineEdit>("zemiForm_outsiders")->setText(u"北川 亜希、山田 太郎"_s);
    desk.field<QAbstractButton>("zemiFormSave")->click();
    const auto theme = [&] { return desk.activities().zemiThemes()->value(0); };
    REQUIRE(waitFor([&] { return theme().title == u"SNSで集客する"_s && desk.page().isSettled(); }));
    CHECK(theme().speakers.size() == 2);
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return theme().validTo.isValid() && desk.page().isSettled(); }));
    desk.page().record().redo();
    CHECK(waitFor([&] { return theme().validTo.isNull(); }));
}

TEST_CASE("The follow-up meeting invites each whose stay is over once, and is planned from there")
{
    AgenciesFixture desk;
    desk.enter(stay(desk, u"野上 真理"_s, QDate(2023, 7, 3), QDate(2023, 7, 14)));
    desk.enter(stay(desk, u"野上 真理"_s, QDate(2024, 7, 1), QDate(2024, 7, 12)));
    desk.enter(stay(desk, u"岡本 翔"_s, QDate(2024, 6, 3), QDate(2024, 6, 14)));
    desk.enter(stay(desk, u"西田 彩"_s, QDate(2024, 11, 18), QDate(2024, 11, 29)));
    desk.open({});
    desk.page().record().overall().setTab(OverallPane::Tab::Trainees);
    desk.find<QAbstractButton>("alumniCopy")->click();
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    REQUIRE(lines.size() == 3); // the heads and two people
    CHECK(lines.at(1).startsWith(u"野上 真理\t"_s));
    CHECK(lines.at(1).contains(u"2024/07/01"_s)); // the newest stay
    CHECK(lines.at(2).startsWith(u"岡本 翔\t"_s));
    desk.find<QAbstractButton>("alumniPlan")->click();
    CHECK(desk.field<KindField>("activityForm_kind")->kind() == ActivityKind::FollowUp);
}

TEST_CASE("A trainee is entered with the days of the stay")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    desk.open(shiba);
    desk.field<KindField>("activityForm_kind")->setKind(ActivityKind::Trainee);
    desk.field<QLineEdit>("activityForm_day")->setText(u"2024/11/18"_s);
    desk.field<QLineEdit>("activityForm_last_day")->setText(u"2024/11/29"_s);
    desk.field<QLineEdit>("trainee_name_0")->setText(u"西田 彩"_s);
    desk.field<QLineEdit>("trainee_branch_0")->setText(u"融資部"_s);
    desk.field<QAbstractButton>("activityFormSave")->click();
    REQUIRE(waitFor([&] { return desk.activities().trainees(shiba)->size() == 1; }));
    const Trainee trainee = desk.activities().trainees(shiba)->constFirst();
    CHECK(trainee.first == QDate(2024, 11, 18));
    CHECK(trainee.last == QDate(2024, 11, 29));
    CHECK(trainee.agency == shiba);
    CHECK_FALSE(trainee.longTerm);
}
