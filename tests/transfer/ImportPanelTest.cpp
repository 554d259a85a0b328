// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportPanel.h"

#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"
#include "tests/transfer/TransferFixture.h"
#include "ui/theme/controls/Band.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace yorozu;
using namespace yorozu::test;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

struct Import : TransferFixture
{
    Import()
        : panel(*context)
    {
        panel.resize(900, 700);
        panel.show();
    }
    template <typename T> T* find(const char* name)
    {
        T* found = panel.findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    bool settled(ImportPanel::Stage stage)
    {
        return waitFor([this, stage] { return panel.stage() == stage && panel.job().isSettled(); });
    }
    Band& band() { return *find<Band>("importBand"); }
    QPushButton* run() { return find<QPushButton>("importRun"); }
    QAbstractItemModel& rows() { return *find<QTableView>("importRows")->model(); }
    QAbstractItemModel& mapping() { return *find<QTableView>("importMapping")->model(); }

    ImportPanel panel;
};

} // namespace

TEST_CASE("a list is chosen, looked at and taken over")
{
    Import import;
    import.panel.openFile(import.file(u"list.csv"_s, "会社名,電話,色\r\n株式会社甲,03-1,赤\r\n乙,03-2,青\r\n"));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    CHECK(import.mapping().rowCount() == 3);
    CHECK(import.mapping().index(0, 1).data().toString() == u"株式会社甲"_s);
    CHECK(import.mapping().index(0, 2).data().toString().startsWith(u"企業名"_s));
    CHECK(import.rows().rowCount() == 2);
    CHECK(import.clientNames().isEmpty());
    REQUIRE(import.run()->isEnabled());
    import.run()->setFocus();
    import.run()->click();
    REQUIRE(import.settled(ImportPanel::Stage::Result));
    CHECK(import.find<QPushButton>("importAgain") == import.panel.focusWidget());
    CHECK(import.clientNames().size() == 2);
    CHECK(import.find<QLabel>("importResult")->text().contains(u"2"_s));
    CHECK_FALSE(import.find<QPushButton>("importSaveErrors")->isVisible());
}

TEST_CASE("from the result one comes to the list of what was taken over, by the keys, too")
{
    Import import;
    QSignalSpy wanted(import.context.get(), &DeskContext::wanted);
    auto* list = import.find<QPushButton>("importOpenList");
    const auto takeOver = [&import](service::ImportKind kind, const QString& text) {
        import.panel.job().setKind(kind);
        import.panel.paste(text);
        REQUIRE(import.settled(ImportPanel::Stage::Look));
        REQUIRE(waitFor([&import] { return import.run()->isEnabled(); }));
        import.run()->setFocus();
        import.run()->click();
        REQUIRE(import.settled(ImportPanel::Stage::Result));
    };
    takeOver(service::ImportKind::Clients, u"企業名\t電話\n株式会社甲\t03-1\n"_s);
    REQUIRE(list->isVisible());
    CHECK(list->text() == u"企業台帳を開く"_s);
    QTest::keyClick(import.panel.focusWidget(), Qt::Key_Tab);
    REQUIRE(import.panel.focusWidget() == list);
    QTest::keyClick(list, Qt::Key_Space);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.constFirst().constFirst().value<Target>() == Target{Target::Kind::Clients, 0, {}});

    takeOver(service::ImportKind::Clients, u"企業名\t電話\n株式会社甲\t03-1\n"_s); // it is here already: nothing came
    CHECK_FALSE(list->isVisible());

    takeOver(service::ImportKind::Memos,
             u"相談日\t開始\t終了\t相談対応者\t企業名\t相談者名\t相談内容\tアドバイス内容\n"
             u"2024-03-01\t10:00\t11:00\t今村 健吾\t株式会社甲\t甲野 一\t資金繰り\t表を作る\n"_s);
    REQUIRE(list->isVisible());
    CHECK(list->text() == u"相談メモの一覧を開く"_s);
    list->click();
    REQUIRE(wanted.size() == 2);
    CHECK(wanted.constLast().constFirst().value<Target>() == Target{Target::Kind::Memos, 0, u"all"_s});

    takeOver(service::ImportKind::Agencies, u"機関名\t種別\n東京中央信用組合\t信用組合\n"_s);
    list->click();
    CHECK(wanted.constLast().constFirst().value<Target>() == Target::agency({}));
    takeOver(service::ImportKind::Activities,
             u"種別\t日付\t支援機関\tテーマ\n連携打合せ\t2024-03-01\t東京中央信用組合\t顔合わせ\n"_s);
    REQUIRE(list->isVisible());
    list->click();
    CHECK(wanted.constLast().constFirst().value<Target>() == Target::agency({}));
}

TEST_CASE("a column can be told to be another, and one of ours is filled by one of the file only")
{
    Import import;
    import.panel.openFile(import.file(u"list.csv"_s, "企業名,取引先\r\n甲,乙\r\n"));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    REQUIRE(import.mapping().setData(import.mapping().index(1, 2), u"name"_s, Qt::EditRole));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    CHECK(import.mapping().index(0, 2).data(Qt::EditRole).toString().isEmpty());
    REQUIRE(waitFor([&import] { return import.run()->isEnabled(); }));
    import.run()->click();
    REQUIRE(import.settled(ImportPanel::Stage::Result));
    CHECK(import.clientNames() == QStringList{u"乙"_s});
}

TEST_CASE("one click on what a column becomes opens the list of what it can become")
{
    Import import;
    import.panel.openFile(import.file(u"list.csv"_s, "企業名,色\r\n甲,赤\r\n"));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    auto* table = import.find<QTableView>("importMapping");
    const auto click = [&](int row, int column) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(import.mapping().index(row, column)).center());
        return table->viewport()->findChild<QComboBox*>();
    };
    CHECK_FALSE(click(0, 1)); // the example is what it is
    QComboBox* list = click(1, 2);
    REQUIRE(list);
    CHECK(list->currentData().toString().isEmpty());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    CHECK(import.settled(ImportPanel::Stage::Look));
    CHECK_FALSE(import.mapping().index(1, 2).data(Qt::EditRole).toString().isEmpty());
}

TEST_CASE("what is wrong is told at its row, and nothing can be taken over until it is mended")
{
    Import import;
    import.panel.openFile(import.file(u"list.csv"_s, "企業名,法人番号\r\n甲,\r\n乙,1234567890123\r\n"));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    CHECK_FALSE(import.run()->isEnabled());
    CHECK(import.band().isVisible());
    CHECK_FALSE(import.rows().index(1, 1).data().toString().isEmpty());
    CHECK_FALSE(import.rows().index(1, 3).data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(import.rows().index(0, 1).data().toString().isEmpty());
    // A fault that only the data base knows of.
    import.panel.openFile(import.file(u"other.csv"_s, "企業名,来訪経路\r\n甲,星占い\r\n"));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    REQUIRE(waitFor([&import] { return import.rows().index(0, 1).data().toString().contains(u"星占い"_s); }));
    CHECK_FALSE(import.run()->isEnabled());
    CHECK(import.clientNames().isEmpty());
}

TEST_CASE("an error beyond the rows that are shown is found before anything is taken over")
{
    Import import;
    QByteArray text = "企業名,来訪経路\r\n";
    for (int i = 0; i < 150; ++i)
        text += "会社" + QByteArray::number(i) + (i == 140 ? ",星占い\r\n" : ",電話\r\n");
    import.panel.openFile(import.file(u"list.csv"_s, text));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    CHECK(import.rows().rowCount() == 100);
    REQUIRE(waitFor([&import] { return import.band().isVisible(); }));
    CHECK(import.band().message().contains(u"142"_s));
    CHECK(import.band().message().contains(u"星占い"_s));
    CHECK_FALSE(import.run()->isEnabled());
    CHECK(import.clientNames().isEmpty());
}

TEST_CASE("an error that comes up between the look and the taking over takes nothing over and lists it")
{
    Import import;
    const Caller chief = import.context->caller();
    Client known;
    known.name = u"有限会社丸福製麺所"_s;
    const auto stored = import.ask(import.worker.command([&](service::Services& services) -> Result<Client> {
        const auto added = services.clients().add(chief, {known});
        return added ? services.clients().byId(added->ids.constFirst()) : Result<Client>(added.error());
    }));
    REQUIRE(stored);
    import.panel.openFile(
        import.file(u"list.csv"_s, "企業番号,企業名\r\n,乙\r\n" + stored->number.toUtf8() + ",有限会社丸福製麺所\r\n"));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    REQUIRE(waitFor([&import] { return import.run()->isEnabled(); }));
    // Somebody else is at it meanwhile.
    Client changed = *stored;
    changed.name = u"まるで別"_s;
    REQUIRE(import.ask(
        import.worker.command([&](service::Services& services) { return services.clients().update(chief, changed); })));
    import.run()->click();
    REQUIRE(import.settled(ImportPanel::Stage::Result));
    CHECK(import.clientNames() == QStringList{u"まるで別"_s});
    CHECK(import.find<QTableView>("importErrors")->model()->rowCount() == 1);
    CHECK(import.find<QTableView>("importErrors")->model()->index(0, 0).data().toInt() == 3);
    CHECK(import.find<QPushButton>("importSaveErrors")->isVisible());
}

TEST_CASE("a long list is taken over while saves go between, and cannot be given up once it was accepted")
{
    Import import;
    QByteArray text = "企業名\r\n";
    for (int i = 0; i < 1500; ++i)
        text += "会社" + QByteArray::number(i) + "\r\n";
    import.panel.openFile(import.file(u"list.csv"_s, text));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    REQUIRE(waitFor([&import] { return import.run()->isEnabled(); }));
    QSignalSpy accepted(&import.panel.job(), &ImportJob::accepted);
    import.run()->click();
    auto* cancel = import.find<QPushButton>("importCancel");
    CHECK(cancel->isVisible());
    REQUIRE(waitFor([&accepted] { return !accepted.isEmpty(); }));
    CHECK_FALSE(cancel->isVisible());
    import.panel.job().cancel(); // too late
    const Caller chief = import.context->caller();
    REQUIRE(import.ask(import.worker.command(
        [chief](service::Services& services) { return services.centre().setSetting(chief, u"a"_s, u"1"_s); })));
    CHECK(import.panel.stage() == ImportPanel::Stage::Running); // it did not wait for the end
    REQUIRE(import.settled(ImportPanel::Stage::Result));
    CHECK(import.clientNames().size() == 1500);
}

TEST_CASE("an import can be given up, and nothing of it stays")
{
    Import import;
    QByteArray text = "企業名\r\n";
    for (int i = 0; i < 3000; ++i)
        text += "会社" + QByteArray::number(i) + "\r\n";
    import.panel.openFile(import.file(u"list.csv"_s, text));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    REQUIRE(waitFor([&import] { return import.run()->isEnabled(); }));
    import.run()->click();
    CHECK(import.panel.stage() == ImportPanel::Stage::Running);
    import.find<QPushButton>("importCancel")->click();
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    CHECK(import.band().isVisible());
    CHECK(import.clientNames().isEmpty());
    CHECK(import.run()->isEnabled()); // it can be tried again
}

TEST_CASE("the encoding is found, shown and can be changed")
{
    Import import;
    // 企業名 and 髙島 in CP932
    const QByteArray japanese("\x8a\xe9\x8b\xc6\x96\xbc\r\n\xfb\xfc\x93\x87\r\n");
    import.panel.openFile(import.file(u"list.csv"_s, japanese));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    auto* encoding = import.find<QComboBox>("importEncoding");
    CHECK(encoding->currentText().contains(u"CP932"_s));
    CHECK(import.rows().index(0, 2).data().toString() == u"髙島"_s);
    encoding->setCurrentIndex(1); // UTF-8, which it is not
    REQUIRE(waitFor([&import] { return import.band().isVisible() && import.panel.job().isSettled(); }));
    CHECK_FALSE(import.run()->isEnabled());
    encoding->setCurrentIndex(2);
    REQUIRE(waitFor([&import] { return import.run()->isEnabled(); }));
}

TEST_CASE("what is here already is told and passed over; a table can be pasted")
{
    Import import;
    for (int round = 0; round < 2; ++round) {
        import.panel.paste(u"企業名\t電話\n株式会社甲\t03-1\n"_s);
        REQUIRE(import.settled(ImportPanel::Stage::Look));
        REQUIRE(waitFor([&import] { return import.run()->isEnabled(); }));
        CHECK(import.band().isVisible() == (round == 1));
        import.run()->click();
        REQUIRE(import.settled(ImportPanel::Stage::Result));
    }
    CHECK(import.clientNames().size() == 1);
    import.panel.paste(u"  \n"_s);
    CHECK(import.band().isVisible());
}

TEST_CASE("a file that is no list is refused with a sentence, and one may not import without the right")
{
    Import import;
    import.panel.openFile(import.file(u"book.xlsx"_s, QByteArray("PK\x03\x04\0\0\0", 7)));
    REQUIRE(waitFor([&import] { return import.band().isVisible(); }));
    CHECK(import.panel.stage() == ImportPanel::Stage::Choose);
    Caller reader = import.context->caller();
    reader.group = PermissionGroup::ReadOnly;
    import.context->setCaller(reader);
    import.panel.openFile(import.file(u"list.csv"_s, "企業名\r\n甲\r\n"));
    REQUIRE(import.settled(ImportPanel::Stage::Look));
    REQUIRE(waitFor([&import] { return import.band().isVisible(); }));
    CHECK_FALSE(import.run()->isEnabled());
}
