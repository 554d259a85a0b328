// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in the right column: persons, cases, referrals.
#include "core/service/CaseService.h"
#include "core/service/ReferralService.h"
#include "tests/clients/ClientsFixture.h"
#include "tests/support/catch.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/clients/ClientTabs.h"
#include "ui/notes/RecordForm.h"
#include "ui/theme/controls/Band.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::ClientsFixture;
using test::waitFor;

TEST_CASE("A person is added, and taken back")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    desk.find<QPushButton>("clientAddPerson")->click();
    REQUIRE(desk.page().record().form());
    // Without a name it is refused where the name stands.
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.find<QLabel>("personFormProblem_persons")->isVisible(); }));
    desk.find<QLineEdit>("personForm_persons")->setFocus();
    test::commit(u"福島 正彦"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.stored(id).persons.size() == 2 && desk.page().isSettled(); }));
    CHECK_FALSE(desk.page().record().form());
    desk.page().record().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.stored(id).persons.at(1).retired && desk.page().isSettled(); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return !desk.stored(id).persons.at(1).retired; }));
}

TEST_CASE("A case is opened with figures, edited and taken back")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    desk.find<QPushButton>("clientNewCase")->click();
    desk.find<QLineEdit>("caseForm_title")->setText(u"資金繰り"_s);
    auto* figures = desk.find<QTableWidget>("caseForm_metrics");
    for (int column = 0; column < figures->columnCount(); ++column) {
        const QString head = figures->horizontalHeaderItem(column)->text();
        CAPTURE(head.toStdString());
        CHECK(figures->columnWidth(column) >= figures->horizontalHeader()->fontMetrics().horizontalAdvance(head));
    }
    figures->setItem(0, 0, new QTableWidgetItem(u"付加価値額"_s));
    figures->setItem(0, 2, new QTableWidgetItem(u"たくさん"_s));
    desk.find<QPushButton>("caseFormSave")->click();
    CHECK(waitFor([&] { return desk.find<QLabel>("caseFormProblem_metrics")->isVisible(); }));
    figures->item(0, 2)->setText(u"１，２３４．５"_s);
    desk.find<QPushButton>("caseFormSave")->click();
    auto& cases = desk.desk.services().cases();
    REQUIRE(waitFor([&] { return cases.ofClient(id)->size() == 1 && desk.page().isSettled(); }));
    const ClientCase stored = cases.ofClient(id)->constFirst();
    REQUIRE(stored.metrics.size() == 1);
    CHECK((stored.metrics.first().baseline == 123'450));
    CHECK((stored.lead == desk.desk.writer().staff));

    const QString card = u"case_%1"_s.arg(stored.id.number());
    REQUIRE(waitFor([&] { return desk.page().findChild<QAbstractButton*>(card) && desk.page().isSettled(); }));
    desk.find<QAbstractButton>(qPrintable(card))->click();
    auto* status = desk.find<QComboBox>("caseForm_status");
    status->setCurrentIndex(status->findData(u"closed"_s));
    desk.find<QPushButton>("caseFormSave")->click();
    REQUIRE(waitFor([&] { return cases.byId(stored.id)->status == u"closed"_s && desk.page().isSettled(); }));
    desk.page().record().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return cases.byId(stored.id)->status == u"open"_s && desk.page().isSettled(); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return cases.byId(stored.id)->status == u"closed"_s; }));
}

TEST_CASE("A referral asks for its agency and a readable day; it comes from the memo with its number")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    MemoContent content = desk.desk.complete();
    content.client = id;
    const Memo memo = desk.desk.submitted(content);
    desk.open(id, u"referral/%1"_s.arg(memo.id.number()));
    REQUIRE(desk.page().record().form());
    desk.find<QPlainTextEdit>("referralForm_reason")->setPlainText(u"保証の相談"_s);
    desk.find<QPushButton>("referralFormSave")->click();
    REQUIRE(waitFor([&] { return desk.find<QLabel>("referralFormProblem_agency")->isVisible(); }));
    desk.find<QComboBox>("referralForm_agency")->setCurrentIndex(1);
    desk.find<QLineEdit>("referralForm_follow_up_on")->setText(u"6.13.1"_s);
    desk.find<QPushButton>("referralFormSave")->click();
    REQUIRE(waitFor([&] { return desk.find<QLabel>("referralFormProblem_follow_up_on")->isVisible(); }));
    desk.find<QLineEdit>("referralForm_follow_up_on")->setText(u"6.11.27"_s);
    desk.find<QPushButton>("referralFormSave")->click();
    auto& referrals = desk.desk.services().referrals();
    REQUIRE(waitFor([&] { return referrals.list({})->size() == 1 && desk.page().isSettled(); }));
    const Referral stored = referrals.list({})->constFirst();
    CHECK((stored.memo == memo.id));
    CHECK(stored.followUpOn == QDate(2024, 11, 27));
    desk.page().record().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return referrals.list({})->isEmpty() && desk.page().isSettled(); }));
}

TEST_CASE("A new case is set aside by undo, an edited referral gets its former words back")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    auto& services = desk.desk.services();
    desk.open(id);
    desk.find<QPushButton>("clientNewCase")->click();
    desk.find<QLineEdit>("caseForm_title")->setText(u"資金繰り"_s);
    desk.find<QPushButton>("caseFormSave")->click();
    REQUIRE(waitFor([&] { return desk.page().record().view().cases.size() == 1 && desk.page().isSettled(); }));
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return desk.page().record().view().cases.isEmpty() && desk.page().isSettled(); }));
    desk.page().record().redo();
    REQUIRE(waitFor([&] { return desk.page().record().view().cases.size() == 1 && desk.page().isSettled(); }));

    Referral referral;
    referral.client = id;
    referral.agency = desk.desk.centre().agencies.constFirst().id;
    referral.reason = u"保証の枠"_s;
    referral.followUpOn = QDate(2024, 12, 4);
    const auto added = services.referrals().add(desk.desk.writer(), referral);
    REQUIRE(added);
    desk.page().record().reload();
    REQUIRE(waitFor([&] { return desk.page().record().view().referrals.size() == 1 && desk.page().isSettled(); }));
    Q_EMIT desk.page().record().tabs().referralWanted(desk.page().record().view().referrals.constFirst());
    desk.find<QPlainTextEdit>("referralForm_reason")->setPlainText(u"保証の枠と書類"_s);
    desk.find<QPushButton>("referralFormSave")->click();
    REQUIRE(waitFor([&] { return services.referrals().byId(*added)->reason == u"保証の枠と書類"_s; }));
    REQUIRE(desk.settled());
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return services.referrals().byId(*added)->reason == u"保証の枠"_s; }));
    // Somebody else's words are not overwritten.
    REQUIRE(desk.settled());
    Referral other = *services.referrals().byId(*added);
    other.reason = u"借換"_s;
    REQUIRE(services.referrals().update(desk.desk.writer(), other));
    desk.page().record().redo();
    REQUIRE(waitFor([&] { return desk.find<Band>("clientBand")->isVisible(); }));
    CHECK(services.referrals().byId(*added)->reason == u"借換"_s);
}

TEST_CASE("Escape closes the form first, then leads back to the list")
{
    ClientsFixture desk;
    desk.open(desk.desk.client());
    desk.page().record().newReferral();
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.page().record().form());
    CHECK(desk.page().showsRecord());
    desk.page().record().setFocus();
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.page().showsRecord());
}

TEST_CASE("Making a company inactive is taken back like any other change")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    auto* retire = desk.page().findChild<QAction*>(u"clientRetire"_s);
    REQUIRE(retire);
    retire->trigger();
    REQUIRE(waitFor([&] { return desk.stored(id).retired && desk.page().isSettled(); }));
    desk.page().record().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !desk.stored(id).retired; }));
}
