// SPDX-License-Identifier: GPL-3.0-or-later
// Where the free places of a week lie, and how they look.
#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/WeekInteraction.h"
#include "ui/calendar/WeekPainter.h"
#include "ui/calendar/WeekText.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::ServiceFixture;

namespace {

const QDate Monday(2024, 11, 18);

struct Week
{
    Week()
    {
        for (int at = 0; at < 7; ++at) {
            rules::DayFacts facts;
            facts.day = Monday.addDays(at);
            facts.offices = centre.offices;
            facts.booths = centre.booths;
            facts.rules = centre.rules;
            facts.now = fromTokyo(QDate(2024, 11, 20), QTime(10, 42));
            if (at == 5)
                facts.holiday = u"勤労感謝の日"_s;
            days.append(facts);
        }
        for (qint64 number = 1; number <= 20; ++number) // who has no line may be anywhere
            people.append(Id<Staff>(number));
    }
    void book(int day, int booth, QTime from, QTime to)
    {
        Booking booking;
        booking.id = Id<Booking>(days.at(day).bookings.size() + 1);
        booking.start = fromTokyo(days.at(day).day, from);
        booking.end = fromTokyo(days.at(day).day, to);
        booking.office = centre.booths.at(booth).office;
        booking.booth = centre.booths.at(booth).id;
        days[day].bookings.append(booking);
    }
    void close(int first, int last, Id<Office> office, const QString& why)
    {
        const ClosingDay closing{{}, office, Monday.addDays(first), Monday.addDays(last), why, 0};
        for (rules::DayFacts& facts : days)
            facts.closingDays.append(closing);
    }
    WeekScene scene(WeekScene::View view = {}) const { return {centre, rules::freePlaces(days, people), view}; }
    QStringList names(const WeekScene& scene, int day) const
    {
        QStringList list;
        for (const WeekColumn& column : scene.columns()) {
            if (column.day == day)
                list.append(column.shut ? column.name + u'×' + column.why : column.name);
        }
        return list;
    }

    ServiceFixture desk;
    service::CentreData centre = test::calendarCentre(desk);
    QList<rules::DayFacts> days;
    QList<Id<Staff>> people;
};

struct Picture
{
    Picture(const Week& week, const Theme& colours, const WeekPainter::Look& look = {})
        : theme(colours)
        , scene(week.scene())
        , style(
              theme, [](TypeStyle type) { return test::themes().font(type); }, Icons(theme), 1)
    {
        QPainter painter(&image);
        const WeekPainter week2(scene, style, look);
        week2.paintGrid(painter, image.rect());
    }
    // Beside the letters.
    QColor fillOf(int column, int row) const
    {
        return image.pixelColor(scene.rectOf({column, row, 1}).topLeft() + QPoint(4, 4));
    }

    Theme theme;
    WeekScene scene;
    SheetStyle style;
    QImage image{1104, 640, QImage::Format_RGB32};
};

} // namespace

TEST_CASE("A working day has a column for each office, a holiday one for the seats at home")
{
    const Week week;
    const WeekScene scene = week.scene();
    CHECK(week.names(scene, 0) == QStringList{u"新橋 6"_s, u"立川 3"_s, u"在宅 4"_s});
    CHECK(week.names(scene, 5) == QStringList{u"勤労感謝の日 · 在宅"_s});
    CHECK(week.names(scene, 6) == QStringList{u"在宅, online"_s});
    CHECK(scene.rows() == 17);
    CHECK(scene.columns().size() == 5 * 3 + 2);
    // From the left: the times, then seven days that share the width.
    CHECK(scene.rectOfDay(0).left() == 48);
    CHECK(scene.rectOfDay(6).right() == 1103);
    CHECK(scene.rectOf({1, 2, 2}) == QRect(98, 74, 50, 74));
    for (int at = 0; at < scene.columns().size(); ++at) {
        const QRect rect = scene.rectOf({at, 0, 1});
        CHECK(scene.columnAt(rect.left()) == at);
        CHECK(scene.columnAt(rect.right()) == at);
    }
    CHECK(scene.columnAt(47) == -1);
    CHECK(scene.columnAt(1104) == -1);
    CHECK(scene.rowAt(16 * 37) == 16);
    CHECK(scene.rowAt(17 * 37) == -1);
    CHECK(scene.dayAt(1103) == 6);
}

TEST_CASE("One office by itself has the whole day, and a weekend of it is shut with its reason")
{
    const Week week;
    const Id<Office> shimbashi = week.centre.offices.constFirst().id;
    const WeekScene scene = week.scene({shimbashi, 1104, 37});
    CHECK(week.names(scene, 0) == QStringList{u"新橋 6"_s});
    CHECK(week.names(scene, 5) == QStringList{u"新橋×勤労感謝の日"_s});
    CHECK(week.names(scene, 6) == QStringList{u"新橋×Online from home only"_s});
    CHECK(scene.cell(5, 0) == nullptr);
}

TEST_CASE("A closing day of the centre is one column, of one office only its own")
{
    Week week;
    week.close(0, 0, {}, u"年末年始"_s);
    week.close(1, 1, week.centre.offices.at(1).id, u"設備点検"_s);
    const WeekScene scene = week.scene();
    CHECK(week.names(scene, 0) == QStringList{u"Closed×年末年始"_s});
    CHECK(week.names(scene, 1) == QStringList{u"新橋 6"_s, u"立川 3×設備点検"_s, u"在宅 4"_s});
}

TEST_CASE("A narrow window keeps columns that can be read")
{
    const Week week;
    const WeekScene scene = week.scene({{}, 300, 22});
    CHECK(scene.rectOf({0, 0, 1}).width() >= WeekScene::NarrowestColumn);
    CHECK(scene.width() == 48 + 7 * 3 * 30);
}

TEST_CASE("What is left ahead is counted without what is over")
{
    Week week;
    // Monday and Tuesday are over, of Wednesday 9:00 to 10:30; then 14, 17, 17 half hours of 13 places, and two days
    // of 4.
    CHECK(week.scene().freeAhead() == (14 + 17 + 17) * 13 + 2 * 17 * 4);
    week.book(0, 0, {9, 0}, {10, 0}); // over
    week.book(3, 0, {9, 0}, {10, 0});
    CHECK(week.scene().freeAhead() == (14 + 17 + 17) * 13 + 2 * 17 * 4 - 2);
    CHECK(week.scene().sessions(3) == 1);
    const WeekScene other = week.scene({week.centre.offices.at(1).id, 1104, 37});
    CHECK(other.sessions(3) == 0);
}

TEST_CASE("Steps of the legend", "[level]")
{
    const auto steps = [](int places) {
        QList<int> list;
        for (int free = places; free >= 0; --free)
            list.append(static_cast<int>(levelOf(free, places)));
        return list;
    };
    CHECK(steps(6) == QList<int>{0, 1, 1, 2, 2, 3, 4});
    CHECK(steps(3) == QList<int>{0, 1, 2, 4});
    CHECK(steps(4) == QList<int>{0, 1, 2, 3, 4});
    CHECK(steps(1) == QList<int>{0, 4});
}

TEST_CASE("The colours follow what is left, light and dark; what is over is faint")
{
    Week week;
    for (int booth = 0; booth < 6; ++booth)
        week.book(3, booth, {9, 0 + booth * 0}, QTime(9, 0).addSecs((booth + 1) * 1800));
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        const Picture picture(week, theme);
        const int thursday = 9;
        CHECK(picture.fillOf(thursday, 0) == theme.heat.at(4)); // all six
        CHECK(picture.fillOf(thursday, 1) == theme.heat.at(3)); // one is left
        CHECK(picture.fillOf(thursday, 2) == theme.heat.at(2));
        CHECK(picture.fillOf(thursday, 4) == theme.heat.at(1));
        CHECK(picture.fillOf(thursday, 6) == theme.heat.at(0));
        const QColor over = picture.fillOf(0, 0);
        CHECK(over != theme.heat.at(0));
        const Picture hidden(week, theme, {Monday, false, true});
        CHECK(hidden.fillOf(thursday, 0) == theme.canvas);
        CHECK(hidden.fillOf(thursday, 1) == theme.heat.at(3));
    }
}

TEST_CASE("A shut column is hatched")
{
    Week week;
    week.close(3, 3, {}, u"年末年始"_s);
    const Picture picture(week, lightTheme());
    const QRect day = picture.scene.rectOfDay(3);
    bool differs = false;
    const QColor first = picture.image.pixelColor(day.left() + 10, 20);
    for (int x = day.left() + 11; x < day.left() + 40; ++x)
        differs |= picture.image.pixelColor(x, 20) != first;
    CHECK(differs);
}

TEST_CASE("Arrows move, Shift makes it longer, the edge is the next week")
{
    const Week week;
    const WeekScene scene = week.scene();
    WeekInteraction hands;
    hands.setUsualRows(2);
    hands.setScene(&scene);
    QList<int> steps;
    QObject::connect(&hands, &WeekInteraction::stepRequested, &hands, [&](int by) { steps.append(by); });
    CHECK_FALSE(hands.key(Qt::Key_Down, {})); // nothing is marked
    hands.markSomething(fromTokyo(QDate(2024, 11, 20), QTime(10, 42)));
    CHECK(hands.marked() == WeekSpan{6, 3, 2}); // the half hour that goes on
    CHECK(hands.key(Qt::Key_Down, {}));
    CHECK(hands.key(Qt::Key_Right, {}));
    CHECK(hands.marked() == WeekSpan{7, 4, 2});
    CHECK(hands.key(Qt::Key_Down, Qt::ShiftModifier));
    CHECK(hands.marked() == WeekSpan{7, 4, 3});
    CHECK(hands.key(Qt::Key_Left, {}));
    CHECK(hands.marked() == WeekSpan{6, 4, 3}); // as long as it was made
    CHECK(hands.key(Qt::Key_Up, Qt::ShiftModifier));
    CHECK(hands.key(Qt::Key_Up, Qt::ShiftModifier));
    CHECK(hands.key(Qt::Key_Up, Qt::ShiftModifier));
    CHECK(hands.marked().rows == 1);
    CHECK(hands.key(Qt::Key_End, {}));
    CHECK(hands.marked() == WeekSpan{6, 16, 1});
    CHECK(hands.key(Qt::Key_Down, Qt::ShiftModifier)); // there is no more
    CHECK(hands.marked().rows == 1);
    hands.mark({0, 0, 2});
    CHECK(hands.key(Qt::Key_Left, {}));
    CHECK(steps == QList<int>{-1});
    hands.enter(-1);
    CHECK(hands.marked() == WeekSpan{16, 0, 2});
    CHECK(hands.key(Qt::Key_PageDown, {}));
    CHECK(steps == QList<int>{-1, 1});
    CHECK_FALSE(hands.key(Qt::Key_T, {})); // a key of the page
}

TEST_CASE("A press marks a session's length, a drag what it covers")
{
    const Week week;
    const WeekScene scene = week.scene();
    WeekInteraction hands;
    hands.setUsualRows(2);
    hands.setScene(&scene);
    int opened = 0;
    QObject::connect(&hands, &WeekInteraction::openRequested, &hands, [&] { ++opened; });
    const auto at = [&scene](int column, int row) { return scene.rectOf({column, row, 1}).center(); };
    hands.press(at(3, 5));
    hands.release(at(3, 5));
    CHECK(hands.marked() == WeekSpan{3, 5, 2});
    CHECK(opened == 1);
    hands.press(at(3, 5));
    hands.moveTo(at(3, 8));
    CHECK(hands.marked() == WeekSpan{3, 5, 4});
    hands.moveTo(at(3, 4));
    hands.release(at(3, 4));
    CHECK(hands.marked() == WeekSpan{3, 4, 2});
    hands.press(at(3, 16)); // the last half hour
    hands.release(at(3, 16));
    CHECK(hands.marked() == WeekSpan{3, 16, 1});
    hands.press(QPoint(10, 10)); // the times
    hands.release(QPoint(10, 10));
    CHECK(opened == 3);
}

TEST_CASE("A week in words")
{
    CHECK(WeekText::period(Monday, Monday.addDays(6)) == u"18 – 24 11月"_s);
    CHECK(WeekText::period(Monday.addDays(7), Monday.addDays(13)) == u"25 11月 – 1 12月"_s);
    Week week;
    week.close(6, 6, {}, u"年末年始"_s);
    const WeekScene scene = week.scene();
    CHECK(WeekText::spoken(week.centre, scene, 0, 2) == u"18 11月 10:00 to 10:30, 新橋, over, 6 place(s) left"_s);
    CHECK(WeekText::spoken(week.centre, scene, 16, 2).endsWith(u"closed, 年末年始"_s));
}
