// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/Hands.h"
#include "tests/support/catch.h"
#include "ui/fields/PeopleModel.h"
#include "ui/fields/RespondersCell.h"
#include "ui/fields/StaffCell.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using ui::RespondersCell;
using ui::StaffCell;

namespace {

Staff person(qint64 id, const QString& name, const QString& kana, const QString& roman)
{
    Staff staff;
    staff.id = Id<Staff>(id);
    staff.name = name;
    staff.kana = kana;
    staff.roman = roman;
    return staff;
}

QList<Staff> everybody()
{
    QList<Staff> staff{person(1, u"今村 健吾"_s, u"イマムラ ケンゴ"_s, u"Kengo Imamura"_s),
                       person(2, u"水野 和彦"_s, u"ミズノ カズヒコ"_s, u"Kazuhiko Mizuno"_s),
                       person(3, u"髙橋 今日子"_s, u"タカハシ キョウコ"_s, u"Kyoko Takahashi"_s),
                       person(4, u"今井 退"_s, u"イマイ ノク"_s, u"Noku Imai"_s)};
    staff[3].retired = true;
    return staff;
}

QList<Agency> agencies()
{
    Agency shinkin;
    shinkin.id = Id<Agency>(5);
    shinkin.name = u"東京東信用金庫"_s;
    return {shinkin};
}

QString shown(const QList<Attendee>& attendees)
{
    QStringList parts;
    for (const Attendee& attendee : attendees)
        parts.append(attendee.name + u':' + code(attendee.part));
    return parts.join(u' ');
}

struct Form
{
    Window window;
    RespondersCell cell{themes(), &window};
    StaffCell recorder{themes(), &window};

    Form()
    {
        cell.setStaff(everybody());
        cell.setAgencies(agencies());
        recorder.setStaff(everybody());
        cell.setGeometry(0, 0, 640, 32);
        recorder.setGeometry(0, 40, 208, 52);
        cell.setNames(u"co_v"_s, u"相談対応者"_s);
        window.open();
        cell.setFocus();
    }
};

} // namespace

TEST_CASE("staff are found by name, kana, Roman letters, in any width and variant")
{
    struct Case
    {
        QString typed;
        QList<qint64> found;
    };
    const QList<Case> cases{
        {u"今"_s, {1, 3}}, {u"いまむ"_s, {1}},   {u"ｲﾏ"_s, {1}},     {u"imam"_s, {1}}, {u"ＭＩＺＵＮＯ"_s, {2}},
        {u"高橋"_s, {3}},  {u"かずひこ"_s, {2}}, {u"今村健"_s, {1}}, {u"x"_s, {}},     {u""_s, {1, 2, 3}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.typed);
        QList<qint64> ids;
        for (const ui::Suggestion& suggestion : ui::findStaff(everybody(), c.typed))
            ids.append(suggestion.id);
        CHECK(ids == c.found);
    }
}

TEST_CASE("people are typed into 相談対応者")
{
    struct Case
    {
        QString keys;
        QString value;
    };
    const QList<Case> cases{
        {u"imam{Enter}"_s, u"今村 健吾:lead"_s},
        {u"imam{Enter}{=みず}{Enter}"_s, u"今村 健吾:lead 水野 和彦:second"_s},
        {u"imam{Enter}imam{Enter}"_s, u"今村 健吾:lead"_s},
        {u"{=今}{Down}{Enter}"_s, u"髙橋 今日子:lead"_s},
        {u"imam{Enter}{=山田 太郎}{Down}{Enter}"_s, u"今村 健吾:lead 山田 太郎:officer"_s},
        {u"imam{Enter}{=山田 太郎}{Down}{Down}{Enter}"_s, u"今村 健吾:lead 山田 太郎:trainee"_s},
        {u"imam{Enter}{=山田 太郎}{Tab}"_s, u"今村 健吾:lead 山田 太郎:officer"_s},
        {u"mizuno{Tab}"_s, u"水野 和彦:lead"_s},
        {u"imam{Enter}mizu{Enter}{BS}"_s, u"今村 健吾:lead"_s},
        {u"imam{Enter}mizu{Enter}{Left}{Left}{Del}"_s, u"水野 和彦:lead"_s},
        {u"imam{Enter}mizu{Enter}{Undo}"_s, u"今村 健吾:lead"_s},
        {u"imam{Enter}mizu{Enter}{Undo}{Redo}"_s, u"今村 健吾:lead 水野 和彦:second"_s},
        {u"{Down}{Down}{Down}{Enter}"_s, u"水野 和彦:lead"_s},
    };
    for (const Case& c : cases) {
        CAPTURE(c.keys);
        Form f;
        play(c.keys);
        CHECK(shown(f.cell.value()) == c.value);
    }
}

TEST_CASE("Enter ends a conversion and takes nobody")
{
    Form f;
    type(u"m"_s);
    compose(u"みず"_s);
    play(u"{Enter}"_s);
    CHECK(f.cell.value().isEmpty());
    CHECK(f.cell.isComposing());
}

TEST_CASE("the menu of a person sets the part, and there is one lead at any time")
{
    Form f;
    const Attendee outside{Part::Officer, {}, u"山田 太郎"_s, {}};
    f.cell.load(
        {{Part::Lead, Id<Staff>(1), u"今村 健吾"_s, {}}, {Part::Second, Id<Staff>(2), u"水野 和彦"_s, {}}, outside});
    const Count edited(&f.cell, &RespondersCell::edited);
    CHECK_FALSE(f.cell.isDirty());
    const auto choose = [&](int index, const QString& action) {
        auto* found = f.cell.personMenu(index)->findChild<QAction*>(action);
        REQUIRE(found != nullptr);
        found->trigger();
    };
    choose(1, u"sat-in"_s);
    CHECK(shown(f.cell.value()) == u"今村 健吾:lead 水野 和彦:sat-in 山田 太郎:officer"_s);
    CHECK(f.cell.personButton(1)->text() == u"水野 和彦（同席）"_s);
    choose(1, u"lead"_s);
    CHECK(shown(f.cell.value()) == u"水野 和彦:lead 今村 健吾:second 山田 太郎:officer"_s);
    choose(0, u"ojt"_s);
    CHECK(shown(f.cell.value()) == u"今村 健吾:lead 水野 和彦:ojt 山田 太郎:officer"_s);
    f.cell.personMenu(2)->findChild<QMenu*>(u"agencies"_s)->actions().first()->trigger();
    CHECK(f.cell.value().last().agency == Id<Agency>(5));
    CHECK(f.cell.personButton(2)->toolTip() == u"山田 太郎（東京東信用金庫）"_s);
    choose(2, u"trainee"_s);
    CHECK(f.cell.personButton(2)->toolTip() == u"山田 太郎（トレーニー・東京東信用金庫）"_s);
    choose(0, u"remove"_s);
    CHECK(shown(f.cell.value()) == u"水野 和彦:lead 山田 太郎:trainee"_s);
    CHECK(edited.size() == 6);
    CHECK_FALSE(ui::withOneLead({outside}).first().part == Part::Lead);
}

TEST_CASE("names between commas are several persons, typed or pasted, and undone in one step")
{
    struct Case
    {
        QString text;
        QString people;
        QString rest;
    };
    const QList<Case> cases{
        {u"今村、"_s, u"今村 健吾:lead"_s, {}},
        {u"今村 健吾、水野和彦，東京東信金 山田"_s, u"今村 健吾:lead 水野 和彦:second 東京東信金 山田:officer"_s, {}},
        {u"水野,今村,水野"_s, u"水野 和彦:lead 今村 健吾:second"_s, {}},
        {u"、"_s, {}, {}},
        {u"今村 健吾"_s, {}, u"今村 健吾"_s},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        Form f;
        play(u"{=%1}"_s.arg(c.text));
        CHECK(shown(f.cell.value()) == c.people);
        CHECK(f.cell.findChild<QLineEdit*>()->text() == c.rest);
        if (!c.people.isEmpty()) {
            play(u"{Undo}"_s);
            CHECK(f.cell.value().isEmpty());
        }
    }
}

TEST_CASE("read-only responders stay")
{
    Form f;
    f.cell.load({{Part::Lead, Id<Staff>(1), u"今村 健吾"_s, {}}});
    f.cell.setReadOnly(true);
    play(u"{BS}mizu{Enter}"_s);
    CHECK(shown(f.cell.value()) == u"今村 健吾:lead"_s);
    CHECK_FALSE(f.cell.isDirty());
}

TEST_CASE("記載者 is one of the staff")
{
    struct Case
    {
        QString keys;
        QString name;
    };
    const QList<Case> cases{
        {u"mizu{Enter}"_s, u"水野 和彦"_s},       {u"{=水野和彦}{Tab}"_s, u"水野 和彦"_s},
        {u"mizu{Enter}{Undo}"_s, u"今村 健吾"_s}, {u"mizu{Enter}{Undo}{Redo}"_s, u"水野 和彦"_s},
        {u"{=誰か}{Tab}"_s, u"今村 健吾"_s},      {u"{BS}{Tab}"_s, {}},
        {u"mizu{Esc}{Esc}"_s, u"今村 健吾"_s},    {u"{Down}{Down}{Down}{Enter}"_s, u"水野 和彦"_s},
    };
    for (const Case& c : cases) {
        CAPTURE(c.keys);
        Form f;
        f.recorder.load({Id<Staff>(1), u"今村 健吾"_s});
        f.recorder.setFocus();
        f.recorder.lineEdit()->selectAll();
        play(c.keys);
        CHECK(f.recorder.value().name == c.name);
        CHECK(f.recorder.value().staff.isNull() == c.name.isEmpty());
        CHECK(f.recorder.lineEdit()->text() == c.name);
    }
}
