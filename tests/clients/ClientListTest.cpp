// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the ledger: filter, index, keys, states.
#include "tests/clients/ClientsFixture.h"
#include "tests/support/catch.h"
#include "ui/clients/ClientListModel.h"
#include "ui/clients/ClientListView.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/theme/controls/Band.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::ClientsFixture;
using test::waitFor;

namespace {

QStringList names(ClientsFixture& desk)
{
    QStringList list;
    const ClientListModel& model = desk.page().list().model();
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, ClientListModel::Company).data().toString());
    return list;
}

QString current(ClientsFixture& desk)
{
    const int row = desk.page().list().table().currentIndex().row();
    return desk.page().list().model().index(row, ClientListModel::Company).data().toString();
}

} // namespace

TEST_CASE("The model asks for the pages that are looked at, once")
{
    ClientListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QList<int> pages;
    QObject::connect(&model, &ClientListModel::pageWanted, &model, [&pages](int page) { pages.append(page); });
    model.reset(250);
    pages.clear();
    CHECK(model.index(210, 0).data().toString().isEmpty());
    CHECK(model.index(249, 1).data().toString().isEmpty());
    CHECK(pages == QList{2});
    ClientRow row;
    row.id = Id<Client>(7);
    row.name = u"丸福"_s;
    model.setPage(2, QList<ClientRow>(50, row));
    CHECK(model.index(210, 0).data().toString() == u"丸福"_s);
    CHECK(model.rowAt(249));
    CHECK_FALSE(model.rowAt(0));
    CHECK(pages == QList{2});
    model.forget(0);
    model.reset(0);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The index leads to the first company of a row, voiced ones with their base")
{
    ClientsFixture desk;
    desk.enter(u"朝日屋"_s, u"アサヒヤ"_s);
    desk.enter(u"ガーデン"_s, u"ガーデン"_s);
    desk.enter(u"金子"_s, u"カネコ"_s);
    desk.enter(u"渡辺"_s, u"ワタナベ"_s);
    desk.openList();
    CHECK(names(desk) == QStringList{u"朝日屋"_s, u"金子"_s, u"ガーデン"_s, u"渡辺"_s});
    CHECK(desk.find<QPushButton>("clientIndex1")->isEnabled());
    CHECK_FALSE(desk.find<QPushButton>("clientIndex2")->isEnabled());
    desk.find<QPushButton>("clientIndex9")->click();
    CHECK(current(desk) == u"渡辺"_s);
    desk.find<QPushButton>("clientIndex1")->click();
    CHECK(current(desk) == u"金子"_s);
    CHECK(desk.page().list().table().hasFocus());

    // From another order it goes back to that of the reading.
    QMetaObject::invokeMethod(desk.page().list().table().horizontalHeader(), "sectionClicked", Q_ARG(int, 1));
    REQUIRE(desk.settled());
    CHECK(desk.page().list().question().order == ClientListQuestion::Order::Place);
    desk.find<QPushButton>("clientIndex9")->click();
    CHECK(desk.page().list().question().order == ClientListQuestion::Order::Reading);
    REQUIRE(waitFor([&] { return current(desk) == u"渡辺"_s; }));
}

TEST_CASE("The filter asks the data base; nothing found is said in words and leads back")
{
    ClientsFixture desk;
    desk.enter(u"㈱髙﨑製作所"_s, u"タカサキセイサクショ"_s);
    desk.enter(u"丸福"_s, u"マルフク"_s);
    desk.openList();
    desk.page().list().filter().setFocus();
    test::commit(u"高崎"_s);
    REQUIRE(desk.settled());
    CHECK(names(desk) == QStringList(u"㈱髙﨑製作所"_s));
    desk.page().list().filter().setText(u"無い会社"_s);
    REQUIRE(desk.settled());
    CHECK(desk.find<QWidget>("clientListEmpty")->isVisible());
    CHECK_FALSE(desk.page().list().table().isVisible());
    desk.find<QPushButton>("clientShowAll")->click();
    REQUIRE(desk.settled());
    CHECK(names(desk).size() == 2);
}

TEST_CASE("The companies of one agency: named above the list, and all of them again with one click")
{
    ClientsFixture desk;
    const Agency agency = desk.desk.centre().agencies.constFirst();
    const Id<Client> sent = desk.enter(u"青葉商事"_s, u"アオバショウジ"_s);
    Client client = desk.stored(sent);
    client.agency = agency.id;
    REQUIRE(desk.desk.services().clients().update(desk.desk.writer(), client));
    desk.enter(u"別会社"_s, u"ベツガイシャ"_s);
    desk.openList();
    const int all = desk.page().list().model().rowCount();
    auto* chip = desk.find<QAbstractButton>("clientListAgency");
    CHECK_FALSE(chip->isVisible());
    desk.page().showListOf(agency.id);
    REQUIRE(desk.settled());
    CHECK(desk.page().list().model().rowCount() == 1);
    CHECK(chip->isVisible());
    CHECK(chip->text() == agency.name);
    CHECK(chip->accessibleName().contains(agency.name));
    // Coming back from a company keeps it.
    desk.open(sent);
    desk.openList();
    CHECK(desk.page().list().model().rowCount() == 1);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    REQUIRE(desk.settled());
    CHECK_FALSE(chip->isVisible());
    CHECK(desk.page().list().model().rowCount() == all);
}

TEST_CASE("Inactive companies come on request")
{
    ClientsFixture desk;
    const Id<Client> gone = desk.enter(u"廃業商店"_s, u"ハイギョウ"_s);
    REQUIRE(desk.desk.services().clients().setRetired(desk.desk.writer(), gone, true));
    desk.openList();
    CHECK(names(desk).isEmpty());
    desk.find<QCheckBox>("clientRetired")->click();
    REQUIRE(desk.settled());
    REQUIRE(names(desk).size() == 1);
    CHECK(names(desk).first().startsWith(u"廃業商店"_s));
}

TEST_CASE("Keys: Enter opens, brackets go on in the list, Escape leads back to the row")
{
    ClientsFixture desk;
    desk.enter(u"朝日屋"_s, u"アサヒヤ"_s);
    const Id<Client> second = desk.enter(u"金子"_s, u"カネコ"_s);
    const Id<Client> third = desk.enter(u"渡辺"_s, u"ワタナベ"_s);
    desk.openList();
    desk.page().list().table().setFocus();
    desk.key(Qt::Key_Slash);
    CHECK(desk.page().list().filter().hasFocus());
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.page().showsRecord() && desk.page().isSettled(); }));
    CHECK((desk.page().record().client() == second));
    desk.key(Qt::Key_BracketRight);
    REQUIRE(waitFor([&] { return desk.page().record().client() == third && desk.page().isSettled(); }));
    desk.key(Qt::Key_BracketRight);
    REQUIRE(waitFor([&] { return !desk.announced.isEmpty(); }));
    CHECK((desk.page().record().client() == third));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.page().showsRecord());
    CHECK(current(desk) == u"渡辺"_s);
    // A company that was opened from elsewhere finds its place.
    desk.open(second);
    desk.key(Qt::Key_BracketLeft);
    REQUIRE(waitFor([&] { return desk.page().record().view().client.name == u"朝日屋"_s; }));
}

TEST_CASE("A long list is fetched where it is looked at, and its end as quickly as its beginning")
{
    ClientsFixture desk;
    const QStringList syllables{u"ア"_s, u"カ"_s, u"サ"_s, u"タ"_s, u"ナ"_s,
                                u"ハ"_s, u"マ"_s, u"ヤ"_s, u"ラ"_s, u"ワ"_s};
    constexpr int count = 5'000;
    // By the desk's own thread, in portions: another writer would have to wait for the whole list.
    for (int i = 0; i < count;) {
        QList<Client> many;
        for (const int end = i + 250; i < end; ++i) {
            Client client;
            client.name = u"会社%1"_s.arg(i);
            client.kana = syllables.at(i % 10) + u"カイシャ%1"_s.arg(i);
            many.append(client);
        }
        const auto added = desk.worker.command([caller = desk.desk.writer(), many](service::Services& services) {
            return services.clients().add(caller, many);
        });
        REQUIRE(waitFor([&added] { return added.isFinished(); }));
        REQUIRE(added.result());
    }
    const auto page = desk.desk.services().clients().page({}, count - 100, 100);
    REQUIRE(page);
    CHECK(page->size() == 100);
    desk.openList();
    CHECK(desk.page().list().model().rowCount() == count);
    // Not everything is fetched.
    CHECK(desk.page().list().model().rowAt(0));
    CHECK_FALSE(desk.page().list().model().rowAt(count / 2));
    // A letter is a key of the page, no search through all rows, which would fetch every one.
    desk.page().list().table().setFocus();
    desk.key(Qt::Key_A);
    desk.page().list().jumpTo(5);
    REQUIRE(waitFor([&] { return current(desk).startsWith(u"会社"_s); }));
    CHECK_FALSE(desk.page().list().model().rowAt(count / 4));
}

TEST_CASE("Everything in the list has a name for screen readers and is reached by Tab in order")
{
    ClientsFixture desk;
    desk.enter(u"朝日屋"_s, u"アサヒヤ"_s);
    desk.openList();
    const QList<QWidget*> controls{&desk.page().list().filter(), desk.find<QCheckBox>("clientRetired"),
                                   desk.find<QPushButton>("clientNew"), desk.find<QPushButton>("clientIndex0"),
                                   &desk.page().list().table()};
    controls.first()->setFocus();
    for (const QWidget* control : controls) {
        INFO(control->objectName().toStdString());
        CHECK_FALSE(control->accessibleName().isEmpty());
        CHECK(control->hasFocus());
        desk.key(Qt::Key_Tab);
    }
    for (int i = 0; i < KanaIndexRows; ++i)
        CHECK_FALSE(desk.find<QPushButton>(qPrintable(u"clientIndex%1"_s.arg(i)))->accessibleName().isEmpty());
}
