// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: the palette over a real window and a real data base.
#include "core/service/BookingService.h"
#include "core/service/Services.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"

#include "ui/memo/MemoPage.h"
#include "ui/memo/PageView.h"
#include "ui/notes/RecordForm.h"
#include "ui/notes/RecordNotes.h"
#include "ui/notes/StaffPicker.h"
#include "ui/search/PaletteModel.h"
#include "ui/search/SearchField.h"
#include "ui/search/SearchPalette.h"
#include "ui/shell/BesidePanel.h"
#include "ui/shell/TopBar.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QtTest>

#include <algorithm>

using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = PaletteRow::Kind;

class Palette
{
public:
    Palette()
    {
        desk.window->show();
        REQUIRE(desk.settled());
        QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
        REQUIRE(waitFor([this] { return palette().isVisible() && palette().settled(); }));
        REQUIRE(waitFor([this] { return palette().field()->hasFocus(); }));
    }

    SearchPalette& palette() const { return desk.window->palette(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(palette().field(), key, modifiers);
        REQUIRE(waitFor([this] { return palette().settled(); }));
    }
    // As an input method commits it.
    void type(const QString& text)
    {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QCoreApplication::sendEvent(palette().field(), &commit);
        REQUIRE(waitFor([this] { return palette().settled(); }));
    }
    void compose(const QString& text)
    {
        QInputMethodEvent event(text, {});
        QCoreApplication::sendEvent(palette().field(), &event);
    }
    QList<PaletteRow> rows() const
    {
        QList<PaletteRow> list;
        const auto* model = static_cast<const PaletteModel*>(palette().list()->model());
        for (int at = 0; at < model->rowCount(); ++at)
            list.append(model->row(at));
        return list;
    }
    int count(Kind kind) const
    {
        const QList<PaletteRow> all = rows();
        return static_cast<int>(
            std::count_if(all.cbegin(), all.cend(), [kind](const PaletteRow& row) { return row.kind == kind; }));
    }
    Kind current() const
    {
        REQUIRE(palette().currentRow());
        return palette().currentRow()->kind;
    }
    // Down until a line of this kind is chosen.
    void choose(Kind kind)
    {
        for (int i = 0; i < 100 && current() != kind; ++i)
            press(Qt::Key_Down);
        REQUIRE(current() == kind);
    }

    ShellFixture desk;
};

} // namespace

TEST_CASE("results come while one types, grouped, and Enter opens what is chosen")
{
    Palette on;
    on.type(u"まるふく"_s);
    CHECK(on.count(Kind::Client) >= 1);
    on.palette().field()->clear();
    on.type(u"丸福"_s);
    CHECK(on.count(Kind::Client) >= 1);
    CHECK(on.count(Kind::Memo) >= 1);
    CHECK(on.rows().first().kind == Kind::Head);
    CHECK_FALSE(on.palette().currentRow()->title.marks.isEmpty());
    CHECK(on.current() == Kind::Client);
    CHECK_FALSE(on.palette().countLabel()->text().isEmpty());
    on.press(Qt::Key_Up); // around the end
    CHECK(on.current() == Kind::Command);
    on.press(Qt::Key_Down);
    CHECK(on.current() == Kind::Client);

    on.choose(Kind::Memo);
    const Id<Memo> memo(on.palette().currentRow()->target->id);
    on.press(Qt::Key_Return);
    CHECK_FALSE(on.palette().isVisible());
    CHECK(waitFor([&] {
        return on.desk.window->page() == MainWindow::Page::Memo &&
               on.desk.window->memoPage().editing().view().memo.id == memo;
    }));

    // It stands first among those opened lately, also after a restart.
    on.desk.restart();
    REQUIRE(on.desk.settled());
    on.desk.window->search();
    REQUIRE(waitFor([&] { return on.palette().settled() && on.count(Kind::Memo) == 1; }));
    CHECK(on.palette().currentRow()->target == Target::memo(memo));
}

TEST_CASE("other words begin at the first line again, wherever the arrow keys were")
{
    Palette on;
    on.type(u"丸福"_s);
    const auto first = [&on] {
        const auto rows = on.rows();
        return std::find_if(rows.begin(), rows.end(), [](const PaletteRow& row) { return row.canBeChosen(); })->target;
    };
    on.press(Qt::Key_Down);
    const auto second = on.palette().currentRow()->target;
    REQUIRE(second != first());
    on.type(u"製"_s);
    const auto rows = on.rows();
    REQUIRE(std::any_of(rows.begin(), rows.end(), [&](const PaletteRow& row) { return row.target == second; }));
    CHECK(on.palette().currentRow()->target == first());
}

TEST_CASE("what the input method composes is not searched, and its Enter opens nothing")
{
    Palette on;
    on.type(u"丸福"_s);
    const qsizetype before = on.rows().size();
    on.compose(u"せいめん"_s);
    CHECK(on.rows().size() == before);
    on.press(Qt::Key_Return);
    on.press(Qt::Key_Down);
    CHECK(on.palette().isVisible());
    CHECK(on.desk.window->page() == MainWindow::Page::Today);
    CHECK(on.current() == Kind::Client);
    on.type(u"製麺所"_s);
    CHECK(on.palette().field()->text() == u"丸福製麺所"_s);
    CHECK(on.count(Kind::Client) == 1);
}

TEST_CASE("Enter before the answer waits for it")
{
    Palette on;
    QInputMethodEvent commit;
    commit.setCommitString(u"丸福"_s);
    QCoreApplication::sendEvent(on.palette().field(), &commit);
    QTest::keyClick(on.palette().field(), Qt::Key_Tab);
    QTest::keyClick(on.palette().field(), Qt::Key_Tab);
    QTest::keyClick(on.palette().field(), Qt::Key_Tab); // memos
    QTest::keyClick(on.palette().field(), Qt::Key_Return);
    CHECK(on.palette().isVisible());
    CHECK(waitFor([&] { return !on.palette().isVisible() && on.desk.window->page() == MainWindow::Page::Memo; }));
}

TEST_CASE("Ctrl+Enter shows a record beside the page, and the page stays")
{
    Palette on;
    BesidePanel& beside = on.desk.window->beside();
    on.type(u"丸福製麺所"_s);
    on.choose(Kind::Client);
    const Target client = *on.palette().currentRow()->target;
    on.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(on.palette().isVisible());
    REQUIRE(waitFor([&] { return beside.isVisible() && beside.isSettled(); }));
    CHECK(on.desk.window->page() == MainWindow::Page::Today);
    CHECK(beside.record() == client);
    CHECK(beside.findChild<QLabel*>(u"besideTitle"_s)->text().contains(u"丸福製麺所"_s));
    CHECK(beside.geometry().right() == beside.parentWidget()->rect().right());

    // A memo takes its place, as the sheet that it is.
    on.desk.window->search();
    on.type(u"丸福製麺所"_s);
    on.choose(Kind::Memo);
    on.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return beside.isSettled() && beside.sheet().isVisible(); }));
    CHECK(beside.sheet().pageCount() > 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(beside.isVisible());
    CHECK(on.desk.window->page() == MainWindow::Page::Today);

    // From there it is one key to the record itself.
    beside.showRecord(client);
    REQUIRE(waitFor([&] { return beside.isSettled() && QApplication::focusWidget(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(waitFor([&] { return on.desk.window->page() == MainWindow::Page::Clients; }));
    CHECK_FALSE(beside.isVisible());
}

TEST_CASE("A handover note is left on a session beside the page; its keys are not the panel's")
{
    Palette on;
    on.palette().closeUp();
    BesidePanel& beside = on.desk.window->beside();
    const auto sessions = on.desk.ask(on.desk.worker.query([](service::Services& services) {
        return services.bookings().list(QDate(2024, 11, 20), QDate(2024, 11, 21));
    }));
    REQUIRE(sessions);
    REQUIRE_FALSE(sessions->isEmpty());
    const Booking& session = sessions->constFirst();
    beside.showRecord(Target::booking(session.id));
    REQUIRE(waitFor([&] { return beside.isSettled() && beside.notes().isVisible(); }));
    beside.notes().newHandover();
    auto* text = beside.notes().form()->findChild<QPlainTextEdit*>(u"handoverForm_text"_s);
    REQUIRE(text);
    text->setPlainText(u"資料を先に"_s);
    auto* to = beside.notes().form()->findChild<StaffPicker*>(u"handoverForm_to"_s);
    REQUIRE(to);
    to->setPerson(session.staff.constFirst().staff);
    auto* day = beside.notes().form()->findChild<QLineEdit*>(u"handoverForm_next"_s);
    REQUIRE(day);
    day->setFocus();
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(beside.isVisible());
    QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !beside.notes().form(); }));
    CHECK(waitFor([&] {
        const auto found = beside.findChildren<QLabel*>(u"handoverText"_s);
        return std::any_of(found.cbegin(), found.cend(),
                           [](const QLabel* one) { return one->text() == u"資料を先に"_s; });
    }));
}

TEST_CASE("Ctrl+Enter while one writes puts a memo beside the sheet")
{
    Palette on;
    on.palette().closeUp();
    on.desk.window->openBlankMemo();
    REQUIRE(waitFor([&] { return on.desk.window->memoPage().hasMemo(); }));
    on.desk.window->search();
    on.type(u"丸福製麺所"_s);
    on.choose(Kind::Memo);
    on.press(Qt::Key_Return, Qt::ControlModifier);
    auto* earlier = on.desk.window->memoPage().findChild<PageView*>(u"memoEarlier"_s);
    REQUIRE(earlier);
    CHECK(waitFor([&] { return earlier->isVisible() && earlier->pageCount() > 0; }));
    CHECK(on.desk.window->memoPage().editing().view().memo.id.isNull()); // the blank sheet is still there
}

TEST_CASE("one character is enough")
{
    Palette on;
    on.type(u"福"_s);
    CHECK(on.count(Kind::Client) >= 1);
    CHECK(on.count(Kind::Memo) >= 1);
    const QList<PaletteRow> rows = on.rows();
    CHECK(std::any_of(rows.cbegin(), rows.cend(), [](const PaletteRow& row) { return !row.title.marks.isEmpty(); }));
}

TEST_CASE("what is found has room: nothing scrolls that would fit")
{
    Palette on;
    on.type(u"丸福"_s);
    QCoreApplication::processEvents();
    const QListView& list = *on.palette().list();
    int wanted = 0;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        wanted += list.sizeHintForRow(row);
    REQUIRE(wanted < on.desk.window->height() - 200);
    CHECK(list.viewport()->height() >= wanted);
    CHECK_FALSE(list.verticalScrollBar()->isVisible());
    CHECK(on.palette().field()->parentWidget()->height() == 48);
}

TEST_CASE("Tab narrows the kind")
{
    Palette on;
    on.type(u"丸福"_s);
    on.press(Qt::Key_Tab);
    CHECK(on.palette().scope() == PaletteScope::Clients);
    CHECK(on.count(Kind::Client) >= 1);
    CHECK(on.count(Kind::Memo) == 0);
    on.press(Qt::Key_Backtab);
    CHECK(on.palette().scope() == PaletteScope::All);
    on.press(Qt::Key_Backtab);
    CHECK(on.palette().scope() == PaletteScope::Commands);
    CHECK(on.count(Kind::Client) == 0);
}

TEST_CASE("filters: named while typing, chosen from the menu, shown as chips, taken away")
{
    Palette on;
    on.type(u"今村"_s);
    on.choose(Kind::Filter);
    on.press(Qt::Key_Return);
    CHECK(on.palette().isVisible());
    CHECK(on.palette().field()->text().isEmpty());
    REQUIRE(on.palette().filters().size() == 1);
    CHECK(on.palette().findChild<QWidget*>(u"paletteFilter0"_s));
    CHECK(on.count(Kind::Memo) > 0);
    CHECK(on.count(Kind::Client) == 0); // a client is nobody's
    on.type(u"丸福"_s);
    CHECK(on.count(Kind::Memo) > 0);

    QMenu* offices = on.palette().filterMenu()->findChild<QMenu*>(u"paletteFilterMenu2"_s);
    REQUIRE(offices);
    REQUIRE(offices->actions().size() > 1);
    offices->actions().at(1)->trigger();
    REQUIRE(waitFor([&] { return on.palette().settled(); }));
    CHECK(on.palette().filters().size() == 2);

    on.palette().field()->clear();
    on.press(Qt::Key_Backspace);
    on.press(Qt::Key_Backspace);
    CHECK(on.palette().filters().isEmpty());
}

TEST_CASE("nothing found says so and offers what can be made")
{
    Palette on;
    on.type(u"存在しない会社"_s);
    CHECK(on.count(Kind::Client) == 0);
    CHECK(on.count(Kind::Remark) == 1);
    CHECK(on.current() == Kind::Command);
    on.press(Qt::Key_Return);
    CHECK(waitFor([&] { return on.desk.window->page() == MainWindow::Page::Memo; })); // a blank memo
}

TEST_CASE("commands are found by their names and do what they say")
{
    Palette on;
    on.type(on.desk.language.code() == u"ja"_s ? u"ダーク"_s : u"dark"_s);
    REQUIRE(on.count(Kind::Command) >= 1);
    on.choose(Kind::Command);
    on.press(Qt::Key_Return);
    CHECK(on.desk.themes.mode() == ThemeManager::Mode::Dark);
}

TEST_CASE("Esc, Ctrl+K and a click beside close it; the focus goes back")
{
    Palette on;
    SearchField* field = on.desk.window->topBar().searchField();
    on.press(Qt::Key_Escape);
    CHECK_FALSE(on.palette().isVisible());
    field->setFocus();
    QTest::mouseClick(field, Qt::LeftButton);
    REQUIRE(on.palette().isVisible());
    CHECK(on.palette().field()->hasFocus());
    // The keys of the window behind it do nothing meanwhile.
    on.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(on.desk.window->page() == MainWindow::Page::Today);
    on.press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(on.palette().isVisible());
    CHECK(field->hasFocus());
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::mouseClick(&on.palette(), Qt::LeftButton, {}, QPoint(5, on.palette().height() - 5));
    CHECK_FALSE(on.palette().isVisible());
}

TEST_CASE("the palette speaks both languages and fits the smallest window")
{
    Palette on;
    on.desk.window->resize(1280, 720);
    for (const QString& code : {u"en"_s, u"ja"_s}) {
        on.desk.language.set(code);
        on.palette().field()->clear();
        on.type(u"株式会社"_s);
        CHECK(on.rows().first().title.text == (code == u"ja"_s ? u"企業"_s : u"Clients"_s));
        const auto* panel = on.palette().findChild<QWidget*>(u"palettePanel"_s);
        REQUIRE(panel);
        CHECK(on.palette().rect().contains(panel->geometry()));
    }
}
