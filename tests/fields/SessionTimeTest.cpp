// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/Hands.h"
#include "tests/support/catch.h"
#include "ui/fields/DateParts.h"
#include "ui/fields/DatePopup.h"
#include "ui/fields/SessionTimeField.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using sheet::DatePart;
using ui::SessionTimeField;

namespace {

// 2024-11-20 11:52 in Tokyo.
const FixedClock clockOfTest(fromTokyo(QDate(2024, 11, 20), QTime(11, 52)));

struct Sheet
{
    Window window;
    SessionTimeField field{themes(), clockOfTest, japanese::Holidays(), &window};

    explicit Sheet(const TypedSessionTime& time = {}, DatePart part = DatePart::Year)
    {
        field.setGeometry(0, 0, 640, 32);
        field.setNames(u"dt_v"_s, u"相談日時"_s);
        field.load(time);
        window.open();
        field.focusPart(part);
    }
    DatePart focused() const
    {
        for (int i = 0; i < 8; ++i) {
            if (field.field(static_cast<DatePart>(i))->hasFocus())
                return static_cast<DatePart>(i);
        }
        FAIL("no field has the focus");
        return DatePart::Era;
    }
};

TypedSessionTime time(const QString& text)
{
    const QStringList parts = text.split(u',');
    return {parts.value(0), parts.value(1), parts.value(2), parts.value(3),
            parts.value(4), parts.value(5), parts.value(6), parts.value(7)};
}

QString shown(const TypedSessionTime& t)
{
    return QStringList{t.era, t.year, t.month, t.day, t.fromHour, t.fromMinute, t.toHour, t.toMinute}.join(u',');
}

struct Case
{
    DatePart part;
    QString before;
    QString keys;
    QString after;
};

} // namespace

TEST_CASE("what is typed into the fields of 相談日時 arrives in the value")
{
    const QString none = u"令和,,,,,,,"_s;
    const QString full = u"令和,6,11,20,10,00,11,30"_s;
    const QList<Case> cases{
        {DatePart::Year, none, u"6{Tab}4{Tab}1{Tab}9{Tab}00"_s, u"令和,6,4,1,9,00,,"_s},
        {DatePart::Year, none, u"06112010001130"_s, u"令和,06,11,20,10,00,11,30"_s},
        {DatePart::Year, none, u"R6.4.1"_s, u"令和,6,4,1,,,,"_s},
        {DatePart::Month, none, u"h31/4/30"_s, u"平成,31,4,30,,,,"_s},
        {DatePart::Year, none, u"6.11.20 10:00-11:30"_s, u"令和,6,11,20,10,00,11,30"_s},
        {DatePart::Year, none, u"{=元}5{Tab}1"_s, u"令和,元,5,1,,,,"_s},
        {DatePart::Year, none, u"20240401"_s, u"令和,6,4,1,,,,"_s},
        {DatePart::Year, none, u"2024-04-01"_s, u"令和,6,04,01,,,,"_s},
        {DatePart::Year, none, u"20190430"_s, u"平成,31,4,30,,,,"_s},
        {DatePart::Year, none, u"{=６}{Tab}{=１１}{=２０}"_s, u"令和,6,11,20,,,,"_s},
        {DatePart::Year, none, u"{=令和}{=6年}{=4月}{=1日}{=10時}{=半}"_s, u"令和,6,4,1,10,30,,"_s},
        {DatePart::ToMinute, none, u"{+令和6年4月1日}"_s, u"令和,6,4,1,,,,"_s},
        {DatePart::Day, full, u"{+R6.4.1}"_s, u"令和,6,4,1,10,00,11,30"_s},
        {DatePart::Month, full, u"{+6.4.1}"_s, u"令和,6,4,1,10,00,11,30"_s},
        {DatePart::FromHour, full, u"{+2024-04-01}"_s, u"令和,6,4,1,10,00,11,30"_s},
        {DatePart::Year, full, u"{+20240401}"_s, u"令和,6,4,1,10,00,11,30"_s},
        {DatePart::Era, full, u"{+昭和64年1月7日}"_s, u"昭和,64,1,7,10,00,11,30"_s},
        {DatePart::Year, none, u"{+10:00-11:30}"_s, u"令和,,,,10,00,11,30"_s},
        {DatePart::ToHour, none, u"{+10時～11時半}"_s, u"令和,,,,10,00,11,30"_s},
        {DatePart::ToHour, none, u"{+13:05}"_s, u"令和,,,,,,13,05"_s},
        {DatePart::Month, none, u"{+午後1時～午後2時}"_s, u"令和,,,,13,00,14,00"_s},
        {DatePart::Day, none, u"{+令和6年11月20日 10時00分～11時30分迄}"_s, u"令和,6,11,20,10,00,11,30"_s},
        {DatePart::Day, none, u"{+2024/11/20（水）10:00〜11:30}"_s, u"令和,6,11,20,10,00,11,30"_s},
        {DatePart::Year, none, u"{+２０２４－０４－０１}"_s, u"令和,6,4,1,,,,"_s},
        {DatePart::FromHour, none, u"{+1030}"_s, u"令和,,,,10,30,,"_s},
        // A draft takes anything.
        {DatePart::Month, none, u"{+七夕}"_s, u"令和,,七夕,,,,,"_s},
        {DatePart::Day, none, u"99"_s, u"令和,,,99,,,,"_s},
        {DatePart::Month, none, u"x"_s, u"令和,,x,,,,,"_s},
        // Era
        {DatePart::Era, none, u"h"_s, u"平成,,,,,,,"_s},
        {DatePart::Era, none, u"64"_s, u"令和,64,,,,,,"_s},
        {DatePart::Year, none, u"{+10時}"_s, u"令和,,,,10,00,,"_s},
        {DatePart::Era, none, u"{Down}{Down}"_s, u"昭和,,,,,,,"_s},
        {DatePart::Era, none, u"{Up}"_s, none},
        {DatePart::Era, none, u"{BS}{Del}q"_s, none},
        // Backspace, arrows
        {DatePart::Day, u"令和,6,11,,,,,"_s, u"{BS}4"_s, u"令和,6,4,,,,,"_s},
        {DatePart::Day, u"令和,1,5,1,,,,"_s, u"{Down}"_s, u"平成,31,4,30,,,,"_s},
        {DatePart::Day, full, u"{Up}{Up}{Up}{Up}{Up}{Up}{Up}{Up}{Up}{Up}{Up}"_s, u"令和,6,12,1,10,00,11,30"_s},
        {DatePart::Month, full, u"{Up}{Up}"_s, u"令和,7,1,20,10,00,11,30"_s},
        {DatePart::Year, none, u"{Up}"_s, u"令和,6,,,,,,"_s},
        {DatePart::FromMinute, full, u"{Down}"_s, u"令和,6,11,20,9,55,11,30"_s},
        {DatePart::ToMinute, u"令和,6,11,20,10,00,11,57"_s, u"{Up}"_s, u"令和,6,11,20,10,00,12,00"_s},
        {DatePart::ToMinute, u"令和,6,11,20,10,00,23,55"_s, u"{Up}"_s, u"令和,6,11,20,10,00,23,55"_s},
        {DatePart::ToHour, none, u"{Up}"_s, u"令和,,,,,,9,"_s},
        {DatePart::Day, full, u"{Right}9"_s, u"令和,6,11,20,9,00,11,30"_s},
        {DatePart::Day, full, u"{Left}4"_s, u"令和,6,4,20,10,00,11,30"_s},
        {DatePart::Year, none, u"{Now}"_s, u"令和,,,,,,11,52"_s},
        // A separator in a field that is filled leaves its number alone.
        {DatePart::Month, full, u".5"_s, u"令和,6,11,5,10,00,11,30"_s},
        // Undo as one field
        {DatePart::Day, full, u"{+R6.4.1}{Undo}"_s, full},
        {DatePart::Day, full, u"{+R6.4.1}{Undo}{Redo}"_s, u"令和,6,4,1,10,00,11,30"_s},
        {DatePart::Year, none, u"1112{Undo}"_s, u"令和,11,,,,,,"_s},
        {DatePart::Year, none, u"1112{Undo}{Undo}"_s, none},
    };
    for (const Case& c : cases) {
        CAPTURE(c.before, c.keys, static_cast<int>(c.part));
        Sheet s(time(c.before), c.part);
        play(c.keys);
        CHECK(shown(s.field.value()) == c.after);
        for (int i = 0; i < 8; ++i) {
            const auto part = static_cast<DatePart>(i);
            CHECK(s.field.field(part)->text() == sheet::datePart(s.field.value(), part));
        }
    }
}

TEST_CASE("the caret goes on when a field is full, and back from an empty one")
{
    Sheet s;
    type(u"6"_s);
    CHECK(s.focused() == DatePart::Year);
    type(u"1"_s);
    CHECK(s.focused() == DatePart::Month);
    play(u"{BS}"_s);
    CHECK(s.focused() == DatePart::Year);
    s.field.focusPart(DatePart::ToMinute);
    type(u"30"_s);
    CHECK(s.focused() == DatePart::ToMinute);
    s.field.focusPart(DatePart::Era);
    type(u"r"_s);
    CHECK(s.focused() == DatePart::Year);
}

TEST_CASE("a freshly loaded time is clean, and going back makes it clean again")
{
    Sheet s(time(u"令和,6,11,20,10,00,11,30"_s));
    const Count edited(&s.field, &SessionTimeField::edited);
    CHECK_FALSE(s.field.isDirty());
    s.field.load(time(u"令和,6,11,21,10,00,11,30"_s));
    CHECK(edited.isEmpty());
    play(u"{Up}"_s);
    CHECK(s.field.isDirty());
    CHECK(edited.size() == 1);
    s.field.undo();
    CHECK_FALSE(s.field.isDirty());
    CHECK_FALSE(s.field.canUndo());
}

TEST_CASE("editing takes problem and origin away, read-only fields do not change")
{
    Sheet s(time(u"令和,6,11,20,10,00,11,30"_s), DatePart::Day);
    s.field.setOrigin(ui::Origin::Booking);
    s.field.setProblem(u"終了が開始より前です"_s);
    CHECK(s.field.toolTip() == u"終了が開始より前です"_s);
    CHECK(s.field.field(DatePart::Day)->accessibleDescription().contains(u"終了が開始より前です"_s));
    s.field.setReadOnly(true);
    play(u"{Up}5{Now}{Undo}"_s);
    CHECK(shown(s.field.value()) == u"令和,6,11,20,10,00,11,30"_s);
    s.field.setReadOnly(false);
    s.field.focusPart(DatePart::Day);
    play(u"5"_s);
    CHECK(s.field.problem().isEmpty());
    CHECK(s.field.origin() == ui::Origin::None);
}

TEST_CASE("the note names the day as it is called")
{
    Sheet s(time(u"令和,6,11,20,,,,"_s));
    CHECK(s.field.note() == u"2024年11月20日（水）"_s);
    s.field.load(time(u"令和,6,11,23,,,,"_s));
    CHECK(s.field.note() == u"2024年11月23日（土） 勤労感謝の日"_s);
    s.field.load(time(u"令和,6,2,30,,,,"_s));
    CHECK(s.field.note().isEmpty());
    s.field.load(time(u"令和,1,4,30,,,,"_s));
    CHECK(s.field.note().isEmpty());
}

TEST_CASE("Alt+Down opens the month, Enter picks, Esc closes")
{
    Sheet s(time(u"令和,6,11,20,10,00,,"_s));
    press(Qt::Key_Down, Qt::AltModifier);
    auto* popup = s.field.findChild<ui::DatePopup*>();
    REQUIRE(popup != nullptr);
    REQUIRE(popup->isVisible());
    CHECK(popup->selected() == QDate(2024, 11, 20));
    auto* title = popup->findChild<QWidget*>(u"month"_s);
    CHECK(title->property("text").toString() == u"令和6年（2024年）11月"_s);
    press(Qt::Key_Escape);
    CHECK_FALSE(popup->isVisible());
    CHECK(shown(s.field.value()) == u"令和,6,11,20,10,00,,"_s);
    s.field.openPicker();
    play(u"{Right}{Enter}"_s);
    CHECK_FALSE(popup->isVisible());
    CHECK(shown(s.field.value()) == u"令和,6,11,21,10,00,,"_s);
}

TEST_CASE("a click on the era offers the five eras")
{
    Sheet s;
    click(*s.field.field(DatePart::Era), {4, 4});
    auto* eras = s.field.findChild<QMenu*>(u"eras"_s);
    REQUIRE(eras != nullptr);
    CHECK(eras->actions().size() == 5);
    eras->actions().at(2)->trigger();
    eras->close();
    CHECK(s.field.value().era == u"昭和"_s);
}

TEST_CASE("a paste of megabytes leaves the field as it was")
{
    Sheet s(time(u"令和,6,11,20,10,00,,"_s), DatePart::Month);
    paste(QString(10'000'000, u'9'));
    CHECK(shown(s.field.value()) == u"令和,6,11,20,10,00,,"_s);
}
