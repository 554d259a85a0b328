// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/LineCell.h"
#include "tests/fields/Hands.h"
#include "tests/support/catch.h"
#include "ui/fields/CleanText.h"
#include "ui/fields/LongTextCell.h"
#include "ui/fields/SuggestionPopup.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using ui::LineCell;
using ui::Suggestion;

namespace {

struct Form
{
    Window window;
    LineCell cell{themes(), LineCell::Style::Name, &window};
    LineCell next{themes(), LineCell::Style::Plain, &window};

    Form()
    {
        cell.setGeometry(0, 0, 400, 32);
        next.setGeometry(0, 40, 400, 32);
        window.open();
        cell.setFocus();
    }
};

const QList<Suggestion> offers{{7, u"有限会社丸福製麺所"_s, u"墨田区"_s}, {9, u"丸福商店"_s, {}}};

} // namespace

TEST_CASE("a line: loaded, edited, undone")
{
    Form f;
    const Count edited(&f.cell, &LineCell::edited);
    f.cell.load(u"丸福"_s);
    f.cell.lineEdit()->end(false);
    CHECK_FALSE(f.cell.isDirty());
    CHECK(edited.isEmpty());
    type(u"a"_s);
    CHECK(f.cell.value() == u"丸福a"_s);
    CHECK(f.cell.isDirty());
    CHECK(edited.size() == 1);
    play(u"{Undo}"_s);
    CHECK(f.cell.value() == u"丸福"_s);
    CHECK_FALSE(f.cell.isDirty());
    play(u"{Redo}"_s);
    CHECK(f.cell.value() == u"丸福a"_s);
}

TEST_CASE("a line: what is pasted becomes one clean line, too much is refused")
{
    Form f;
    paste(u"丸福\r\n製麺\t所"_s + QChar(0) + QChar(0xd800));
    CHECK(f.cell.value() == u"丸福 製麺 所"_s);
    const Count refused(&f.cell, &LineCell::pasteRefused);
    paste(QString(10'000'000, u'あ'));
    CHECK(f.cell.value() == u"丸福 製麺 所"_s);
    CHECK(refused.size() == 1);
}

TEST_CASE("a line: suggestions are entered with Down and taken with Enter")
{
    Form f;
    QList<qint64> taken;
    QObject::connect(&f.cell, &LineCell::suggestionTaken, &f.cell, [&](qint64 id) { taken.append(id); });
    const Count edited(&f.cell, &LineCell::edited);
    type(u"m"_s);
    f.cell.setSuggestions(offers);
    REQUIRE(f.cell.suggestionsShown());
    SECTION("Enter alone takes nothing")
    {
        play(u"{Enter}"_s);
        CHECK(taken.isEmpty());
        CHECK(f.cell.value() == u"m"_s);
    }
    SECTION("Down, Down, Enter")
    {
        play(u"{Down}{Down}{Enter}"_s);
        CHECK(taken == QList<qint64>{9});
        CHECK(f.cell.value() == u"丸福商店"_s);
        CHECK(edited.size() == 2);
        CHECK_FALSE(f.cell.suggestionsShown());
    }
    SECTION("Enter ends a conversion and does not take")
    {
        compose(u"まる"_s);
        CHECK(f.cell.isComposing());
        play(u"{Down}{Enter}"_s);
        CHECK(taken.isEmpty());
        commit(u"丸"_s);
        CHECK_FALSE(f.cell.isComposing());
    }
    SECTION("Esc closes")
    {
        play(u"{Esc}"_s);
        CHECK_FALSE(f.cell.suggestionsShown());
        CHECK(f.cell.value() == u"m"_s);
    }
    SECTION("the list goes with the focus")
    {
        f.next.setFocus();
        CHECK_FALSE(f.cell.suggestionsShown());
    }
}

TEST_CASE("a line: Enter stays in the cell, Ctrl+Enter goes to the page, Ctrl+Tab to the next cell")
{
    Form f;
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(f.cell.lineEdit(), &enter);
    CHECK(enter.isAccepted());
    QKeyEvent submit(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier);
    QApplication::sendEvent(f.cell.lineEdit(), &submit);
    CHECK_FALSE(submit.isAccepted());
    press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(f.next.hasFocusInside());
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.cell.hasFocusInside());
}

TEST_CASE("names reach the editor")
{
    Form f;
    f.cell.setNames(u"cn_v"_s, u"企業名"_s);
    CHECK(f.cell.lineEdit()->objectName() == u"cn_v_edit"_s);
    CHECK(f.cell.lineEdit()->accessibleName() == u"企業名"_s);
}

TEST_CASE("cleaning keeps what can be written and drops the rest")
{
    struct Case
    {
        QString raw;
        QString clean;
    };
    const QString kissa = QString::fromUcs4(U"\U00020BB7野家");
    const QList<Case> cases{
        {u"a\r\nb\rc\nd"_s, u"a\nb\nc\nd"_s},
        {u"a"_s + QChar(0x2028) + u"b"_s + QChar(0x2029), u"a\nb\n"_s},
        {kissa, kissa},
        {kissa.left(1) + u"x"_s, u"x"_s},
        {u"x"_s + kissa.mid(1, 1), u"x"_s},
        {u"a"_s + QChar(0) + QChar(7) + QChar(0xfffe) + QChar(0xfeff) + u"b\tc"_s, u"ab\tc"_s},
    };
    for (const Case& c : cases)
        CHECK(ui::cleanText(c.raw) == c.clean);
    CHECK(ui::countCharacters(kissa + u"\n！"_s) == 4);
}
