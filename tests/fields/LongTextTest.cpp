// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/Hands.h"
#include "tests/support/catch.h"
#include "ui/fields/LineCell.h"
#include "ui/fields/ListMark.h"
#include "ui/fields/LongTextCell.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using ui::LongTextCell;

namespace {

struct Form
{
    Window window;
    LongTextCell cell{themes(), &window};
    ui::LineCell next{themes(), ui::LineCell::Style::Plain, &window};

    Form()
    {
        cell.setGeometry(0, 0, 391, 180);
        next.setGeometry(0, 190, 391, 32);
        window.open();
        cell.setFocus();
    }
};

} // namespace

TEST_CASE("marks of lists and what comes after them")
{
    struct Case
    {
        QString line;
        QString mark;
        QString next;
    };
    const QList<Case> cases{
        {u"・資金繰り"_s, u"・"_s, u"・"_s},
        {u"１．資金"_s, u"１．"_s, u"２．"_s},
        {u"９．資金"_s, u"９．"_s, u"１０．"_s},
        {u"1. 資金"_s, u"1. "_s, u"2. "_s},
        {u"9.資金"_s, u"9."_s, u"10."_s},
        {u"(1) 資金"_s, u"(1) "_s, u"(2) "_s},
        {u"（３）資金"_s, u"（３）"_s, u"（４）"_s},
        {u"①資金"_s, u"①"_s, u"②"_s},
        {u"⑳資金"_s, u"⑳"_s, {}},
        {u"- 資金"_s, u"- "_s, u"- "_s},
        {u"－資金"_s, u"－"_s, u"－"_s},
        {u"2）資金"_s, u"2）"_s, u"3）"_s},
    };
    for (const Case& c : cases) {
        CAPTURE(c.line);
        const auto mark = ui::listMarkOf(c.line);
        REQUIRE(mark.has_value());
        CHECK(mark->text == c.mark);
        CHECK(mark->next == c.next);
    }
    for (const QString& plain :
         {u"資金"_s, u"1.5倍になった"_s, u"１．５倍"_s, u"-5%"_s, u"2024年"_s, u"(1. 資金"_s, u""_s, u"6月"_s})
        CHECK_FALSE(ui::listMarkOf(plain).has_value());
}

TEST_CASE("what is typed into a long text")
{
    struct Case
    {
        QString keys;
        QString text;
    };
    const QList<Case> cases{
        {u"a{Enter}b"_s, u"a\nb"_s},
        {u"・a{Enter}b"_s, u"・a\n・b"_s},
        {u"・a{Enter}{Enter}b"_s, u"・a\nb"_s},
        {u"１．a{Enter}b{Enter}c"_s, u"１．a\n２．b\n３．c"_s},
        {u"1. a{Enter}{Enter}{Enter}b"_s, u"1. a\n\nb"_s},
        {u"(1)a{Enter}b"_s, u"(1)a\n(2)b"_s},
        {u"{=①}a{Enter}b"_s, u"①a\n②b"_s},
        {u"・a{Enter}b{Undo}"_s, u"・a"_s},
        {u"・a{Enter}b{Undo}{Redo}"_s, u"・a\n・b"_s},
        {u"{+x\r\ny}"_s, u"x\ny"_s},
    };
    for (const Case& c : cases) {
        CAPTURE(c.keys);
        Form f;
        play(c.keys);
        CHECK(f.cell.value() == c.text);
    }
}

TEST_CASE("lines of a list hang, and undo takes the layout back with the text")
{
    Form f;
    f.cell.load(u"・あ\nい"_s);
    const QTextDocument& document = *f.cell.textEdit()->document();
    CHECK(document.firstBlock().blockFormat().leftMargin() > 8);
    CHECK(document.firstBlock().blockFormat().textIndent() == -document.firstBlock().blockFormat().leftMargin());
    CHECK(document.lastBlock().blockFormat().leftMargin() == 0);
    CHECK(document.lastBlock().blockFormat().lineHeight() == 22);
    CHECK_FALSE(f.cell.canUndo());
    f.cell.textEdit()->moveCursor(QTextCursor::End);
    f.cell.textEdit()->moveCursor(QTextCursor::StartOfBlock);
    commit(u"・"_s);
    CHECK(document.lastBlock().blockFormat().leftMargin() > 8);
    play(u"{Undo}"_s);
    CHECK(f.cell.value() == u"・あ\nい"_s);
    CHECK(document.lastBlock().blockFormat().leftMargin() == 0);
    CHECK_FALSE(f.cell.canUndo());
    CHECK_FALSE(f.cell.isDirty());
}

TEST_CASE("loading is no edit; counting leaves line breaks out")
{
    Form f;
    const Count edited(&f.cell, &LongTextCell::edited);
    const Count counted(&f.cell, &LongTextCell::countChanged);
    f.cell.load(u"資金\n繰り"_s);
    CHECK(edited.isEmpty());
    CHECK(f.cell.count() == 4);
    CHECK(counted.size() == 1);
    CHECK_FALSE(f.cell.isDirty());
    type(u"・"_s);
    CHECK(edited.size() == 1);
    CHECK(f.cell.isDirty());
}

TEST_CASE("pasting: plain text only, up to the limit, refused without loss")
{
    Form f;
    f.cell.load(u"前の文"_s);
    const Count refused(&f.cell, &LongTextCell::pasteRefused);
    const Count edited(&f.cell, &LongTextCell::edited);
    paste(QString(10'000'000, u'あ'));
    CHECK(refused.size() == 1);
    CHECK(f.cell.value() == u"前の文"_s);
    CHECK(edited.isEmpty());
    f.cell.textEdit()->moveCursor(QTextCursor::End);
    paste(QString(LongTextCell::Limit - 3, u'い'));
    CHECK(refused.size() == 1);
    CHECK(f.cell.value().size() == LongTextCell::Limit);
    paste(u"x"_s);
    CHECK(refused.size() == 2);
    CHECK(f.cell.value().size() == LongTextCell::Limit);
    f.cell.textEdit()->selectAll();
    paste(u"短い\n文"_s + QChar(0) + QChar(0xdc00));
    CHECK(f.cell.value() == u"短い\n文"_s);
    play(u"{Undo}"_s);
    CHECK(f.cell.value().size() == LongTextCell::Limit);
}

TEST_CASE("keys of a long text that belong to others")
{
    Form f;
    QKeyEvent submit(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier);
    QApplication::sendEvent(f.cell.textEdit(), &submit);
    CHECK_FALSE(submit.isAccepted());
    CHECK(f.cell.value().isEmpty());
    compose(u"しきん"_s);
    CHECK(f.cell.isComposing());
    play(u"{Enter}"_s);
    commit(u"資金"_s);
    CHECK(f.cell.value() == u"資金"_s);
    play(u"{Tab}"_s);
    CHECK(f.next.hasFocusInside());
    CHECK(f.cell.value() == u"資金"_s);
    f.cell.setFocus();
    press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(f.next.hasFocusInside());
}

TEST_CASE("a read-only text does not change")
{
    Form f;
    f.cell.load(u"資金"_s);
    f.cell.setReadOnly(true);
    play(u"x{Enter}{BS}{+y}"_s);
    CHECK(f.cell.value() == u"資金"_s);
    CHECK_FALSE(f.cell.isDirty());
}
