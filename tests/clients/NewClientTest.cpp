// SPDX-License-Identifier: GPL-3.0-or-later
// A company is entered in the ledger by hand (B1): beside the list, with its page as the answer.
#include "core/service/ClientService.h"
#include "tests/clients/ClientsFixture.h"
#include "tests/support/catch.h"
#include "ui/clients/ClientListView.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/clients/MergePanel.h"
#include "ui/notes/RecordForm.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::ClientsFixture;
using test::waitFor;

namespace {

bool showsNew(ClientsFixture& desk)
{
    return waitFor([&] { return desk.page().showsRecord() && desk.page().isSettled(); });
}

} // namespace

TEST_CASE("A new company is entered beside the list; its page opens, and Ctrl+Z makes it inactive")
{
    ClientsFixture desk;
    desk.openList();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    auto* name = test::fieldOf<QLineEdit>(desk.page().form(), "clientForm_name");
    REQUIRE(waitFor([&] { return name->hasFocus(); }));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return test::fieldOf<QLabel>(desk.page().form(), "clientFormProblem_name")->isVisible(); }));
    name->setText(u"有限会社花岡"_s);
    test::fieldOf<QLineEdit>(desk.page().form(), "clientForm_kana")->setText(u"ハナオカ"_s);
    test::fieldOf<QLineEdit>(desk.page().form(), "clientForm_persons")->setText(u"花岡 恵"_s);
    name->setFocus();
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(showsNew(desk));
    const Id<Client> id = desk.page().record().client();
    const Client stored = desk.stored(id);
    CHECK(stored.name == u"有限会社花岡"_s);
    CHECK(stored.founded);
    REQUIRE(stored.persons.size() == 1);
    CHECK(stored.persons.constFirst().primary);
    desk.page().record().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.stored(id).retired; }));
}

TEST_CASE("Who founds a firm is entered by the own name; a record that may be the same stands beside the new one")
{
    ClientsFixture desk;
    Client known;
    known.name = u"花岡 恵"_s;
    known.kana = u"ハナオカ メグミ"_s;
    known.phone = u"03-0000-0456"_s;
    REQUIRE(desk.desk.services().clients().add(desk.desk.writer(), {known}));
    desk.openList();
    desk.find<QPushButton>("clientNew")->click();
    test::fieldOf<QCheckBox>(desk.page().form(), "clientForm_not_founded")->setChecked(true);
    test::fieldOf<QLineEdit>(desk.page().form(), "clientForm_persons")->setText(u"花岡　恵"_s);
    test::fieldOf<QLineEdit>(desk.page().form(), "clientForm_phone")->setText(u"03-0000-0456"_s);
    test::fieldOf<QLineEdit>(desk.page().form(), "clientForm_person_kana")->setText(u"ハナオカ メグミ"_s);
    test::fieldOf<QPushButton>(desk.page().form(), "clientFormSave")->click();
    REQUIRE(showsNew(desk));
    const Client stored = desk.stored(desk.page().record().client());
    CHECK_FALSE(stored.founded);
    CHECK(stored.name == u"花岡　恵"_s); // as it was written
    CHECK(waitFor([&] { return desk.page().record().mergePanel().candidateCount() == 1; }));
}

TEST_CASE("A half typed company waits beside the list, and given up it comes back with Ctrl+Z")
{
    ClientsFixture desk;
    desk.openList();
    desk.page().newClient();
    test::fieldOf<QLineEdit>(desk.page().form(), "clientForm_name")->setText(u"花"_s);
    desk.page().openClient(desk.desk.client());
    REQUIRE(showsNew(desk));
    desk.page().showList();
    REQUIRE(desk.settled());
    CHECK(test::fieldOf<QLineEdit>(desk.page().form(), "clientForm_name")->text() == u"花"_s);
    test::fieldOf<QLineEdit>(desk.page().form(), "clientForm_name")->setFocus();
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.page().form());
    desk.page().list().table().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test::fieldOf<QLineEdit>(desk.page().form(), "clientForm_name")->text() == u"花"_s);
}

TEST_CASE("Who only reads is not offered a new company")
{
    ClientsFixture desk;
    desk.context->setCaller(desk.desk.reader());
    desk.openList();
    CHECK_FALSE(desk.find<QPushButton>("clientNew")->isVisible());
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(desk.page().form());
}
