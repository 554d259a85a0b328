// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/Hands.h"
#include "tests/support/catch.h"
#include "ui/fields/FuriganaFiller.h"
#include "ui/fields/LineCell.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using ui::FuriganaFiller;
using ui::LineCell;
using ui::ReadingCollector;

namespace {

struct Form
{
    Window window;
    LineCell name{themes(), LineCell::Style::Name, &window};
    LineCell kana{themes(), LineCell::Style::Kana, &window};
    FuriganaFiller filler{&name, &kana, &window};

    Form()
    {
        name.setGeometry(0, 40, 400, 32);
        kana.setGeometry(0, 0, 400, 20);
        window.open();
        name.lineEdit()->setFocus();
    }
    // Kana as they appear one by one, then the conversion and the commit.
    void convert(const QString& reading, const QString& text)
    {
        for (qsizetype i = 1; i <= reading.size(); ++i)
            compose(reading.left(i));
        compose(text);
        commit(text);
    }
};

} // namespace

TEST_CASE("furigana: plain conversion, in several clauses and commits")
{
    Form f;
    f.convert(u"まるふく"_s, u"丸福"_s);
    CHECK(f.kana.value() == u"マルフク"_s);
    f.convert(u"せいめんじょ"_s, u"製麺所"_s);
    CHECK(f.name.value() == u"丸福製麺所"_s);
    CHECK(f.kana.value() == u"マルフクセイメンジョ"_s);
    CHECK_FALSE(f.name.value().isEmpty());
    CHECK(f.filler.isAutomatic());
}

TEST_CASE("furigana: clauses that are committed one by one keep the order")
{
    Form f;
    compose(u"ふくしまさとみ"_s);
    compose(u"福島さとみ"_s);
    commit(u"福島"_s, 0, 0, u"さとみ"_s);
    CHECK(f.kana.value() == u"フクシマ"_s);
    compose(u"里美"_s);
    commit(u"里美"_s);
    CHECK(f.name.value() == u"福島里美"_s);
    CHECK(f.kana.value() == u"フクシマサトミ"_s);
}

TEST_CASE("furigana: letters that are still to become kana, half-width kana, an own event before the commit")
{
    Form f;
    compose(u"ま"_s);
    compose(u"まｒ"_s);
    compose(u"まる"_s);
    compose(u"丸"_s);
    compose({});
    commit(u"丸"_s);
    CHECK(f.kana.value() == u"マル"_s);
    compose(u"ﾌｸ"_s);
    commit(u"福"_s);
    CHECK(f.kana.value() == u"マルフク"_s);
}

TEST_CASE("furigana: a prediction has the reading that was typed, nothing is invented")
{
    Form f;
    compose(u"ま"_s);
    compose(u"まる"_s);
    compose(u"まるふ"_s);
    SECTION("taken at once")
    {
        commit(u"丸福製麺所"_s);
    }
    SECTION("shown in the preedit first")
    {
        compose(u"丸福製麺所"_s);
        commit(u"丸福製麺所"_s);
    }
    SECTION("a candidate in other kana was passed on the way")
    {
        compose(u"丸福製麺所"_s);
        compose(u"マルチャン"_s);
        compose(u"丸福製麺所"_s);
        commit(u"丸福製麺所"_s);
    }
    CHECK(f.name.value() == u"丸福製麺所"_s);
    CHECK(f.kana.value() == u"マルフ"_s);
}

TEST_CASE("furigana: kana that are deleted again do not count, nor does a cancelled composition")
{
    Form f;
    for (const QString& preedit : {u"まるふくう"_s, u"まるふく"_s, u"丸福"_s})
        compose(preedit);
    commit(u"丸福"_s);
    CHECK(f.kana.value() == u"マルフク"_s);
    compose(u"そば"_s);
    compose({});
    CHECK(f.kana.value() == u"マルフク"_s);
    f.convert(u"や"_s, u"屋"_s);
    CHECK(f.kana.value() == u"マルフクヤ"_s);
}

TEST_CASE("furigana: converted again")
{
    Form f;
    f.convert(u"まるふく"_s, u"丸服"_s);
    SECTION("the input method replaces what stands before the caret and shows no kana")
    {
        commit(u"丸福"_s, -2, 2);
        CHECK(f.name.value() == u"丸福"_s);
        CHECK(f.kana.value() == u"マルフク"_s);
    }
    SECTION("selected, composed again from its kana")
    {
        f.name.lineEdit()->selectAll();
        compose(u"まるふく"_s);
        compose(u"丸福"_s);
        commit(u"丸福"_s);
        CHECK(f.kana.value() == u"マルフク"_s);
    }
    SECTION("selected, composed again without kana")
    {
        f.name.lineEdit()->selectAll();
        compose(u"丸福"_s);
        commit(u"丸福"_s);
        CHECK(f.name.value() == u"丸福"_s);
        CHECK(f.kana.value() == u"マルフク"_s);
    }
}

TEST_CASE("furigana: corrections of the name")
{
    Form f;
    f.convert(u"まるふく"_s, u"丸福"_s);
    f.convert(u"せいめん"_s, u"製麺"_s);
    SECTION("the last word is deleted")
    {
        play(u"{BS}{BS}"_s);
        CHECK(f.kana.value() == u"マルフク"_s);
        f.convert(u"しょくどう"_s, u"食堂"_s);
        CHECK(f.kana.value() == u"マルフクショクドウ"_s);
    }
    SECTION("a part of a word is deleted and typed again")
    {
        play(u"{BS}"_s);
        CHECK(f.kana.value() == u"マルフクセイメン"_s);
        f.convert(u"めん"_s, u"麺"_s);
        CHECK(f.name.value() == u"丸福製麺"_s);
        CHECK(f.kana.value() == u"マルフクセイメン"_s);
    }
    SECTION("everything is replaced")
    {
        f.name.lineEdit()->selectAll();
        f.convert(u"やまだ"_s, u"山田"_s);
        CHECK(f.name.value() == u"山田"_s);
        CHECK(f.kana.value() == u"ヤマダ"_s);
    }
    SECTION("a word in front")
    {
        f.name.lineEdit()->setCursorPosition(0);
        f.convert(u"しん"_s, u"新"_s);
        CHECK(f.kana.value() == u"シンマルフクセイメン"_s);
    }
    SECTION("everything is deleted")
    {
        f.name.lineEdit()->selectAll();
        play(u"{BS}"_s);
        CHECK(f.kana.value().isEmpty());
        CHECK(f.filler.isAutomatic());
    }
}

TEST_CASE("furigana: kana in the name tell where a reading is cut")
{
    ReadingCollector collector;
    collector.preedit(u"おちゃのみず"_s);
    collector.preedit(u"お茶の水"_s);
    collector.commit(0, 0, u"お茶の水"_s);
    CHECK(collector.reading() == u"オチャノミズ"_s);
    collector.replace(3, 1, {}, ReadingCollector::Source::Typed);
    CHECK(collector.reading() == u"オチャノ"_s);
}

TEST_CASE("furigana: typed without input method, and pasted")
{
    struct Case
    {
        QString keys;
        QString name;
        QString kana;
    };
    const QList<Case> cases{
        {u"まるふく"_s, u"まるふく"_s, u"マルフク"_s},
        {u"ＡＢＣ"_s, u"ＡＢＣ"_s, u"ABC"_s},
        {u"NTT"_s, u"NTT"_s, u"NTT"_s},
        {u"{+まるふく}"_s, u"まるふく"_s, u"マルフク"_s},
        {u"{+ﾏﾙﾌｸ}"_s, u"ﾏﾙﾌｸ"_s, u"マルフク"_s},
        {u"{+丸福}"_s, u"丸福"_s, {}},
        {u"{+ABC商事}"_s, u"ABC商事"_s, {}},
        {u"{+丸福}{=まる}"_s, u"丸福まる"_s, u"マル"_s},
        {u"まる {=屋}"_s, u"まる 屋"_s, u"マル"_s},
    };
    for (const Case& c : cases) {
        CAPTURE(c.keys);
        Form f;
        play(c.keys);
        CHECK(f.name.value() == c.name);
        CHECK(f.kana.value() == c.kana);
    }
}

TEST_CASE("furigana: what stands in brackets has no reading")
{
    Form f;
    f.convert(u"ふくしま"_s, u"福島"_s);
    commit(u"　"_s);
    f.convert(u"さとみ"_s, u"里美"_s);
    CHECK(f.kana.value() == u"フクシマ サトミ"_s);
    commit(u"（"_s);
    f.convert(u"だいひょう"_s, u"代表"_s);
    commit(u"）"_s);
    CHECK(f.name.value() == u"福島　里美（代表）"_s);
    CHECK(f.kana.value() == u"フクシマ サトミ"_s);
}

TEST_CASE("furigana: written by hand it is left alone, until it is emptied")
{
    Form f;
    f.convert(u"まるふく"_s, u"丸福"_s);
    f.kana.lineEdit()->setFocus();
    f.kana.lineEdit()->end(false);
    type(u"ｶﾞ"_s);
    CHECK_FALSE(f.filler.isAutomatic());
    f.name.lineEdit()->setFocus();
    CHECK(f.kana.value() == u"マルフクガ"_s); // normalised when the focus left
    f.name.lineEdit()->end(false);
    f.convert(u"や"_s, u"屋"_s);
    CHECK(f.kana.value() == u"マルフクガ"_s);
    f.kana.lineEdit()->setFocus();
    f.kana.lineEdit()->selectAll();
    play(u"{BS}"_s);
    CHECK(f.filler.isAutomatic());
    f.name.lineEdit()->setFocus();
    f.name.lineEdit()->end(false);
    f.convert(u"てん"_s, u"店"_s);
    CHECK(f.kana.value() == u"マルフクヤテン"_s);
}

TEST_CASE("furigana: a loaded one counts as written by hand, and filling is no edit of the user's")
{
    Form f;
    f.name.load(u"丸福"_s);
    f.kana.load(u"マルフク"_s);
    f.filler.reset();
    f.name.lineEdit()->end(false);
    f.convert(u"や"_s, u"屋"_s);
    CHECK(f.kana.value() == u"マルフク"_s);
    f.name.load({});
    f.kana.load({});
    f.filler.reset();
    f.convert(u"や"_s, u"屋"_s);
    CHECK(f.kana.value() == u"ヤ"_s);
    CHECK(f.kana.isDirty());
    f.kana.setReadOnly(true);
    f.convert(u"や"_s, u"屋"_s);
    CHECK(f.kana.value() == u"ヤ"_s);
}
