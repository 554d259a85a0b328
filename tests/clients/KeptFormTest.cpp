// SPDX-License-Identifier: GPL-3.0-or-later
// What stands half typed in a form is never lost: it waits at its company.
#include "core/service/CaseService.h"
#include "core/service/FormStore.h"
#include "tests/clients/ClientsFixture.h"
#include "tests/support/catch.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/clients/ClientTabs.h"
#include "ui/notes/DayField.h"
#include "ui/notes/RecordForm.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
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

namespace {

QString nameOfForm(ClientsFixture& desk)
{
    const RecordForm* form = desk.page().record().form();
    return form ? form->objectName() : QString();
}

} // namespace

TEST_CASE("A half typed form waits at its company and comes back with it")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    const Id<Client> other = desk.enter(u"金子"_s, u"カネコ"_s);
    desk.open(id);
    desk.find<QPushButton>("clientNewCase")->click();
    test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->setText(u"資金繰り"_s);
    test::fieldOf<QComboBox>(desk.page().record().form(), "caseForm_status")->setCurrentIndex(1);
    test::fieldOf<QTableWidget>(desk.page().record().form(), "caseForm_metrics")
        ->setItem(1, 0, new QTableWidgetItem(u"月商"_s));
    test::fieldOf<QTableWidget>(desk.page().record().form(), "caseForm_metrics")
        ->setItem(1, 2, new QTableWidgetItem(u"12"_s));
    desk.open(other);
    CHECK_FALSE(desk.page().record().form());
    desk.open(id);
    CHECK(test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->text() == u"資金繰り"_s);
    CHECK(test::fieldOf<QComboBox>(desk.page().record().form(), "caseForm_status")->currentIndex() == 1);
    CHECK(test::fieldOf<QTableWidget>(desk.page().record().form(), "caseForm_metrics")->item(1, 2)->text() == u"12"_s);
    // The keys are still the page's: one goes on in the list with them.
    CHECK_FALSE(desk.page().record().form()->isAncestorOf(QApplication::focusWidget()));
    test::fieldOf<QPushButton>(desk.page().record().form(), "caseFormSave")->click();
    REQUIRE(waitFor([&] { return desk.page().record().view().cases.size() == 1 && desk.page().isSettled(); }));
    CHECK_FALSE(desk.page().record().form());
    desk.open(other);
    desk.open(id);
    CHECK_FALSE(desk.page().record().form());
}

TEST_CASE("A form in which nothing was typed does not come back")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    const Id<Client> other = desk.enter(u"金子"_s, u"カネコ"_s);
    desk.open(id);
    desk.page().record().newReferral();
    desk.open(other);
    desk.open(id);
    CHECK_FALSE(desk.page().record().form());
}

TEST_CASE("Another form of the same company leaves the first one waiting")
{
    ClientsFixture desk;
    desk.open(desk.desk.client());
    desk.find<QPushButton>("clientAddPerson")->click();
    test::fieldOf<QLineEdit>(desk.page().record().form(), "personForm_persons")->setText(u"福島 正彦"_s);
    test::fieldOf<QCheckBox>(desk.page().record().form(), "personForm_primary")->setChecked(true);
    desk.find<QPushButton>("clientNewCase")->click();
    CHECK(nameOfForm(desk) == u"caseForm"_s);
    test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->setText(u"資金繰り"_s);
    desk.find<QPushButton>("clientAddPerson")->click();
    CHECK(test::fieldOf<QLineEdit>(desk.page().record().form(), "personForm_persons")->text() == u"福島 正彦"_s);
    CHECK(test::fieldOf<QCheckBox>(desk.page().record().form(), "personForm_primary")->isChecked());
    test::fieldOf<QPushButton>(desk.page().record().form(), "personFormSave")->click();
    REQUIRE(waitFor([&] { return desk.page().record().view().client.persons.size() == 2 && desk.page().isSettled(); }));
    // The one that waited is there again.
    CHECK(test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->text() == u"資金繰り"_s);
}

TEST_CASE("Another language writes the form anew around what is typed")
{
    ClientsFixture desk;
    desk.open(desk.desk.client());
    desk.find<QPushButton>("clientNewCase")->click();
    test::fieldOf<QPlainTextEdit>(desk.page().record().form(), "caseForm_goal")->setPlainText(u"月の黒字"_s);
    const RecordForm* before = desk.page().record().form();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&desk.page().record(), &change);
    CHECK(desk.page().record().form() != before);
    CHECK(test::fieldOf<QPlainTextEdit>(desk.page().record().form(), "caseForm_goal")->toPlainText() == u"月の黒字"_s);
}

TEST_CASE("A form that was given up comes back with Ctrl+Z")
{
    ClientsFixture desk;
    desk.open(desk.desk.client());
    desk.find<QPushButton>("clientNewCase")->click();
    test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->setText(u"資金繰り"_s);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.page().record().form());
    REQUIRE_FALSE(desk.announced.isEmpty());
    desk.page().record().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->text() == u"資金繰り"_s);
    test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->setText(u"資金繰りと借換"_s);
    desk.page().record().redo();
    CHECK_FALSE(desk.page().record().form());
    // It does not come back by itself, and with what was typed last.
    desk.page().record().reload();
    REQUIRE(waitFor([&] { return desk.page().isSettled(); }));
    CHECK_FALSE(desk.page().record().form());
    desk.page().record().undo();
    CHECK(test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->text() == u"資金繰りと借換"_s);
}

TEST_CASE("What somebody else has changed meanwhile is said beside what was typed")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    const Id<Client> other = desk.enter(u"金子"_s, u"カネコ"_s);
    auto& cases = desk.desk.services().cases();
    ClientCase one;
    one.client = id;
    one.status = u"open"_s;
    one.title = u"資金繰り"_s;
    one.goal = u"黒字"_s;
    one.openedOn = QDate(2024, 11, 1);
    const auto added = cases.add(desk.desk.writer(), one);
    REQUIRE(added);
    desk.open(id);
    Q_EMIT desk.page().record().tabs().caseWanted(*cases.byId(*added));
    test::fieldOf<QPlainTextEdit>(desk.page().record().form(), "caseForm_goal")->setPlainText(u"月の黒字"_s);
    desk.open(other);
    ClientCase theirs = *cases.byId(*added);
    theirs.goal = u"借換"_s;
    theirs.title = u"資金繰りと借換"_s;
    REQUIRE(cases.update(desk.desk.writer(), theirs));
    desk.open(id);
    CHECK(test::fieldOf<QPlainTextEdit>(desk.page().record().form(), "caseForm_goal")->toPlainText() == u"月の黒字"_s);
    CHECK(test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->text() ==
          u"資金繰りと借換"_s); // not touched here: theirs
    const auto* problem = test::fieldOf<QLabel>(desk.page().record().form(), "caseFormProblem");
    CHECK(problem->isVisible());
    CHECK(problem->text().contains(u"借換"_s));
}

TEST_CASE("What one person has typed is not shown to whoever takes the chair")
{
    ClientsFixture desk;
    desk.open(desk.desk.client());
    desk.find<QPushButton>("clientNewCase")->click();
    test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->setText(u"資金繰り"_s);
    const Caller writer = desk.context->caller();
    desk.context->setCaller(desk.desk.chief());
    CHECK_FALSE(desk.page().record().form());
    desk.context->setCaller(writer);
    CHECK(test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->text() == u"資金繰り"_s);
    // Nor is what was given up brought back to somebody else.
    CHECK(desk.page().record().closeTopmost());
    desk.context->setCaller(desk.desk.chief());
    desk.page().record().undo();
    CHECK_FALSE(desk.page().record().form());
    desk.context->setCaller(writer);
    CHECK(test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->text() == u"資金繰り"_s);
}

TEST_CASE("A form that was sent is not sent twice")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    desk.find<QPushButton>("clientNewCase")->click();
    test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->setText(u"資金繰り"_s);
    test::fieldOf<QLineEdit>(desk.page().record().form(), "caseForm_title")->setFocus();
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !desk.page().record().form() && desk.page().isSettled(); }));
    CHECK(desk.desk.services().cases().ofClient(id)->size() == 1);
}

TEST_CASE("Tab goes through a form from its first field to its last button")
{
    ClientsFixture desk;
    desk.open(desk.desk.client());
    desk.find<QPushButton>("clientAddPerson")->click();
    QStringList reached;
    for (int press = 0; press < 12; ++press) {
        reached.append(QApplication::focusWidget()->objectName());
        if (reached.constLast() == "personFormSave"_L1)
            break;
        desk.key(Qt::Key_Tab);
    }
    CHECK(reached == QStringList{u"personForm_persons"_s, u"personForm_kana"_s, u"personForm_title"_s,
                                 u"personForm_phone"_s, u"personForm_email"_s, u"personForm_gender"_s,
                                 u"personForm_age_group"_s, u"personForm_primary"_s, u"personFormCancel"_s,
                                 u"personFormSave"_s});
}

TEST_CASE("A day comes back with its year, in whatever language; what is no day yet with its letters")
{
    class WithDay : public RecordForm
    {
    public:
        explicit WithDay(DeskContext& context)
            : RecordForm(context, u"withDay"_s)
            , day(new DayField(context, this))
        {
            addField(u"day"_s, u"Day"_s, day);
            begin();
        }
        DayField* day;
    };
    const test::DeskFixture desk;
    WithDay first(*desk.context);
    first.day->setDay(QDate(2031, 1, 15));
    const QLocale former;
    QLocale::setDefault(QLocale::English);
    WithDay second(*desk.context);
    second.typeAgain(first.typed());
    CHECK((second.day->day() == QDate(2031, 1, 15)));
    first.day->setText(u"来週"_s);
    second.typeAgain(first.typed());
    CHECK(second.day->text() == u"来週"_s);
    CHECK_FALSE(second.day->isReadable());
    QLocale::setDefault(former);
}

TEST_CASE("What is half typed outlives the program")
{
    test::DeskFixture former;
    Id<Client> id;
    {
        // Two pages one after the other on the same folder of drafts: as if the program had been started anew.
        ClientsPage page(*former.context);
        page.resize(1440, 900);
        id = former.desk.client();
        page.openClient(id);
        REQUIRE(waitFor([&] { return page.isSettled(); }));
        page.record().newCase();
        REQUIRE(page.record().form());
        page.record().form()->findChild<QLineEdit*>(u"caseForm_title"_s)->setText(u"資金繰り"_s);
        CHECK(page.holdsText());
        bool left = false;
        page.leave([&left] { left = true; });
        REQUIRE(waitFor([&left] { return left; }));
        CHECK_FALSE(page.holdsText());
    }
    ClientsPage page(*former.context);
    page.openClient(id);
    REQUIRE(waitFor([&] { return page.isSettled(); }));
    REQUIRE(page.record().form());
    CHECK(page.record().form()->findChild<QLineEdit*>(u"caseForm_title"_s)->text() == u"資金繰り"_s);
    CHECK_FALSE(page.holdsText()); // it is on the disk already
    page.record().closeTopmost();
    REQUIRE(waitFor([&] { return !page.holdsText(); }));
    CHECK(service::FormStore(former.context->drafts().folder())
              .read(u"client-%1-%2"_s.arg(id.number()).arg(former.context->caller().staff.number()))
              .isEmpty());
}
