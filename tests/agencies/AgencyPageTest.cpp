// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one agency: what it shows, what is changed of it, and how that is taken back.
#include "tests/agencies/AgenciesFixture.h"
#include "tests/support/catch.h"
#include "ui/agencies/ActivityRow.h"
#include "ui/agencies/AgencyListView.h"
#include "ui/agencies/AgencyRecordView.h"
#include "ui/agencies/AgencyTabs.h"
#include "ui/agencies/YearCounts.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::AgenciesFixture;
using test::waitFor;

namespace {

void choose(AgenciesFixture& desk, const char* action)
{
    auto* wanted = desk.page().findChild<QAction*>(QLatin1String(action));
    REQUIRE(wanted);
    wanted->trigger();
}

} // namespace

TEST_CASE("An agency without any activity leads to the first one")
{
    AgenciesFixture desk;
    desk.open(desk.agency(u"芝信用金庫"_s));
    // All agencies together have a time line, too.
    auto* first = desk.page().record().tabs().findChild<QAbstractButton*>(u"activityFirst"_s);
    REQUIRE(first);
    REQUIRE(waitFor([first] { return first->isVisible(); }));
    first->click();
    REQUIRE(desk.form());
    CHECK(desk.form()->isAncestorOf(desk.page().window()->focusWidget()));
}

TEST_CASE("The counts of the year narrow the time line")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    desk.enter(desk.meeting(shiba, QDate(2024, 10, 5), u"打合せ"_s));
    Activity seminar = desk.meeting(shiba, QDate(2024, 11, 1), u"価格転嫁"_s);
    seminar.kind = ActivityKind::Seminar;
    desk.enter(seminar);
    desk.enter(desk.meeting(shiba, QDate(2023, 11, 1), u"去年の打合せ"_s));
    desk.open(shiba);
    CHECK(desk.page().findChildren<ActivityRow*>().size() == 3);
    QAbstractButton* meetings = desk.page().record().counts().tile(0);
    CHECK(meetings->accessibleName().endsWith(u"1"_s)); // this fiscal year
    QTest::mouseClick(desk.page().record().counts().tile(2), Qt::LeftButton);
    CHECK(desk.page().findChildren<ActivityRow*>().size() == 1);
    QTest::mouseClick(desk.page().record().counts().tile(2), Qt::LeftButton);
    CHECK(desk.page().findChildren<ActivityRow*>().size() == 3);
}

TEST_CASE("What is known of an agency is edited with F2 and taken back")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    desk.open(shiba);
    desk.page().takeKeys();
    desk.key(Qt::Key_F2);
    REQUIRE(desk.form());
    desk.field<QLineEdit>("agencyForm_phone")->setText(u"03-0000-0001"_s);
    desk.field<QAbstractButton>("practiceAdd")->click();
    desk.field<QLineEdit>("practice_text_0")->setText(u"新任支店長の研修"_s);
    desk.field<QAbstractButton>("practice_joint_0")->click();
    desk.field<QAbstractButton>("agencyFormSave")->click();
    REQUIRE(waitFor([&] { return desk.stored(shiba).agency.phone == u"03-0000-0001"_s && desk.page().isSettled(); }));
    const AgencyRecord stored = desk.stored(shiba);
    REQUIRE(stored.practices.size() == 1);
    CHECK(stored.practices.constFirst().jointlyMade);
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return desk.stored(shiba).agency.phone.isEmpty() && desk.page().isSettled(); }));
    CHECK(desk.stored(shiba).practices.isEmpty());
    desk.page().record().redo();
    CHECK(waitFor([&] { return desk.stored(shiba).practices.size() == 1; }));
}

TEST_CASE("People of the agency are entered, changed and set aside")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    desk.open(shiba);
    desk.find<QAbstractButton>("contactAdd")->click();
    desk.field<QLineEdit>("contactForm_contacts")->setText(u"柴田 洋平"_s);
    desk.field<QLineEdit>("contactForm_department")->setText(u"企業支援課"_s);
    desk.field<QLineEdit>("contactForm_email")->setText(u"shibata@example.jp"_s);
    desk.field<QAbstractButton>("contactFormSave")->click();
    REQUIRE(waitFor([&] { return desk.stored(shiba).contacts.size() == 1 && desk.page().isSettled(); }));
    const Id<AgencyContact> person = desk.stored(shiba).contacts.constFirst().id;
    QStringList mails;
    desk.page().record().setOpener([&mails](const QUrl& url) {
        mails.append(url.toString());
        return true;
    });
    desk.find<QAbstractButton>(qPrintable(u"contact_%1"_s.arg(person.number())))->click();
    choose(desk, "contactMail");
    CHECK(mails == QStringList{u"mailto:shibata@example.jp"_s});
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return desk.stored(shiba).contacts.constFirst().retired && desk.page().isSettled(); }));
    desk.page().record().redo();
    CHECK(waitFor([&] { return !desk.stored(shiba).contacts.constFirst().retired; }));
}

TEST_CASE("From a day on it has another name; what was done before keeps the former one")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    const Id<Activity> before = desk.enter(desk.meeting(shiba, QDate(2024, 4, 10), u"打合せ"_s));
    desk.open(shiba);
    choose(desk, "agencyRename");
    desk.field<QLineEdit>("renameForm_name")->setText(u"東京芝信用金庫"_s);
    desk.field<QLineEdit>("renameForm_from")->setText(u"2024/10/01"_s);
    desk.field<QAbstractButton>("renameFormSave")->click();
    REQUIRE(waitFor([&] { return desk.stored(shiba).agency.name == u"東京芝信用金庫"_s && desk.page().isSettled(); }));
    CHECK(desk.stored(before).agencies.constFirst().name == u"芝信用金庫"_s);
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return desk.stored(shiba).agency.name == u"芝信用金庫"_s && desk.page().isSettled(); }));
    desk.page().record().redo();
    CHECK(waitFor([&] { return desk.stored(shiba).agency.name == u"東京芝信用金庫"_s; }));
}

TEST_CASE("Two shinkin become one on a day, and two again")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    const Id<Agency> showa = desk.agency(u"昭和信用金庫"_s);
    desk.enter(desk.meeting(showa, QDate(2024, 5, 10), u"昭和との打合せ"_s));
    desk.open(shiba);
    choose(desk, "agencyMerge");
    auto* other = desk.field<QComboBox>("agencyMergeForm_other");
    other->setCurrentIndex(other->findText(u"昭和信用金庫"_s));
    desk.field<QLineEdit>("agencyMergeForm_on")->setText(u"2024/10/01"_s);
    desk.field<QAbstractButton>("agencyMergeFormSave")->click();
    REQUIRE(waitFor([&] { return desk.stored(showa).merged.has_value() && desk.page().isSettled(); }));
    // What its part did stands on its page, too.
    CHECK(desk.page().findChildren<ActivityRow*>().size() == 1);
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return !desk.stored(showa).merged && desk.page().isSettled(); }));
    CHECK(desk.page().findChildren<ActivityRow*>().isEmpty());
}

TEST_CASE("Somebody else has changed the agency meanwhile: what was typed stands on top of it")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    desk.open(shiba);
    desk.page().record().editAgency();
    desk.field<QLineEdit>("agencyForm_phone")->setText(u"03-0000-0002"_s);
    AgencyRecord theirs = desk.stored(shiba);
    theirs.agency.address = u"港区新橋"_s;
    REQUIRE(desk.agencies().update(desk.desk.other(), theirs));
    desk.field<QAbstractButton>("agencyFormSave")->click();
    REQUIRE(waitFor([&] {
        const auto* problem = desk.form() ? desk.form()->findChild<QLabel*>(u"agencyFormProblem"_s) : nullptr;
        return problem && problem->isVisible();
    }));
    CHECK(desk.field<QLineEdit>("agencyForm_phone")->text() == u"03-0000-0002"_s);
    CHECK(desk.field<QLineEdit>("agencyForm_address")->text() == u"港区新橋"_s);
    desk.field<QAbstractButton>("agencyFormSave")->click();
    REQUIRE(waitFor([&] { return desk.stored(shiba).agency.phone == u"03-0000-0002"_s; }));
    CHECK(desk.stored(shiba).agency.address == u"港区新橋"_s);
}

TEST_CASE("Whom it sent and whom it was sent stands on its page and leads on")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    const Id<Client> client = desk.desk.client();
    Referral referral;
    referral.client = client;
    referral.agency = shiba;
    referral.reason = u"借換の相談"_s;
    referral.referredOn = QDate(2024, 11, 1);
    referral.followUpOn = QDate(2024, 11, 8);
    const auto added = desk.desk.services().referrals().add(desk.desk.writer(), referral);
    REQUIRE(added);
    desk.open(shiba, u"referred"_s);
    CHECK(desk.page().record().tabs().tab() == AgencyTabs::Tab::Referred);
    auto* line = desk.find<QAbstractButton>(qPrintable(u"agencyReferral_%1"_s.arg(added->number())));
    CHECK(line->accessibleName().contains(u"借換の相談"_s));
    line->click();
    REQUIRE_FALSE(desk.targets.isEmpty());
    CHECK(desk.targets.constLast() == Target::client(client, u"referrals"_s));
    desk.find<QAbstractButton>(qPrintable(u"agencyClient_%1"_s.arg(client.number())))->click();
    CHECK(desk.targets.constLast() == Target::client(client));
}

TEST_CASE("An activity that is opened from elsewhere stands in the form of its agency")
{
    AgenciesFixture desk;
    const Id<Agency> shiba = desk.agency(u"芝信用金庫"_s);
    const Id<Activity> id = desk.enter(desk.meeting(shiba, QDate(2023, 5, 10), u"前の年度"_s));
    desk.page().openActivity(id);
    REQUIRE(waitFor([&] { return desk.page().record().agency() == shiba && desk.page().isSettled(); }));
    CHECK(desk.field<QLineEdit>("activityForm_theme")->text() == u"前の年度"_s);
    // Month and day alone would be read as those of this year.
    CHECK(desk.field<QLineEdit>("activityForm_day")->text().startsWith(u"2023/5/10"_s));
    // The list says what is chosen in it as soon as it has been read: the form stays.
    Q_EMIT desk.page().list().agencyChosen(shiba);
    REQUIRE(waitFor([&] { return desk.page().isSettled(); }));
    REQUIRE(desk.form());
    CHECK(desk.field<QLineEdit>("activityForm_theme")->text() == u"前の年度"_s);
}
