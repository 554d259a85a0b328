// SPDX-License-Identifier: GPL-3.0-or-later
// 予約カレンダー, a month.
#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/calendar/MonthSheet.h"
#include "ui/today/DateText.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::CalendarFixture;
using test::ServiceFixture;
using test::waitFor;

namespace {

const QDate Today(2024, 11, 20);

// The page with the month on it.
struct MonthDesk : CalendarFixture
{
    MonthDesk() { page().setKind(CalendarKind::Month); }
    MonthSheet& month() { return *dynamic_cast<MonthSheet*>(page().view(CalendarKind::Month)); }
    bool shows(int sessions)
    {
        return waitFor(
            [&] { return page().isSettled() && month().scene().isThere() && month().scene().total() == sessions; });
    }
    const MonthDay& day(QDate date) { return month().scene().days().at(month().scene().indexOf(date)); }
};

// A month without a data base: so many sessions in the first two offices on the 20th.
struct Picture
{
    explicit Picture(QSize size = {1104, 640})
        : image(size, QImage::Format_RGB32)
    {
    }
    void paint(QDate chosen = {})
    {
        scene = MonthScene(centre, holidays, Today, facts, {{}, Today, image.size()});
        QPainter painter(&image);
        MonthPainter(scene, style).paint(painter, image.rect(), {chosen, true, false});
    }
    QRect cell(QDate day) const { return scene.rectOf(scene.indexOf(day)); }
    int pixels(const QRect& rect, const QColor& color) const
    {
        int count = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x)
                count += image.pixelColor(x, y) == color;
        }
        return count;
    }

    ServiceFixture desk;
    service::CentreData centre = test::calendarCentre(desk);
    japanese::Holidays holidays;
    Theme theme = lightTheme();
    SheetStyle style{theme, [](TypeStyle type) { return test::themes().font(type); }, Icons(theme), 1};
    service::CalendarMonth facts;
    MonthScene scene;
    QImage image;
};

} // namespace

TEST_CASE("The month counts by day and office, without what is cancelled, and tells what is left")
{
    MonthDesk desk;
    desk.bookOn(Today, u"新橋1"_s, {9, 0}, {10, 0}, u"丸福製麺所"_s);
    desk.bookOn(Today, u"立川1"_s, {9, 0}, {10, 0}, u"かわせみ"_s, desk.desk.other());
    const Id<Booking> gone = desk.bookOn(QDate(2024, 11, 21), u"新橋1"_s, {9, 0}, {10, 0}, u"うらら介護"_s);
    REQUIRE(desk.shows(3));
    REQUIRE(
        desk.desk.services().bookings().setStatus(desk.desk.clerk(), gone, BookingStatus::Cancelled, u"先方の都合"_s));
    REQUIRE(desk.shows(2)); // what others do is seen
    CHECK(desk.day(Today).total == 2);
    CHECK(desk.day(Today).today);
    CHECK(desk.day(Today).load == rules::DayLoad::Some);
    CHECK(desk.day(QDate(2024, 11, 21)).load == rules::DayLoad::Free);
    CHECK_FALSE(desk.day(QDate(2024, 11, 19)).load); // it is over
    CHECK(desk.find<QPushButton>("calendarDate")->text() == u"2024年11月"_s);
    desk.context->setOffice(desk.desk.centre().findOffice(u"立川"_s)->id);
    REQUIRE(desk.shows(1));
    REQUIRE(desk.day(Today).shares.size() == 1);
}

TEST_CASE("A closing day is hatched and says why, a holiday has its name")
{
    Picture picture;
    ClosingDay closing;
    closing.first = closing.last = QDate(2024, 11, 27);
    closing.reason = u"棚卸"_s;
    picture.facts.closingDays = {closing};
    picture.paint();
    const auto day = [&](int number) {
        return picture.scene.days().at(picture.scene.indexOf(QDate(2024, 11, number)));
    };
    CHECK(day(27).shut == u"棚卸"_s);
    CHECK(day(27).load == rules::DayLoad::Shut);
    CHECK(day(3).holiday == u"文化の日"_s);
    CHECK(day(26).shut.isEmpty());
    const QRect shut = picture.cell(QDate(2024, 11, 27)).adjusted(4, 60, -4, -24);
    CHECK(picture.pixels(shut, picture.theme.canvas) == 0);
    CHECK(picture.pixels(shut.translated(-shut.width(), 0), picture.theme.canvas) > 0); // the 26th
}

TEST_CASE("The bar of a day is as long as it has sessions, with a piece for each office")
{
    Picture picture;
    const Id<Office> main = picture.centre.offices.at(0).id;
    const Id<Office> other = picture.centre.offices.at(1).id;
    picture.facts.counts = {{Today, {{main, 20, 600}, {other, 10, 300}}}, {QDate(2024, 11, 21), {{main, 15, 600}}}};
    picture.paint();
    const auto bar = [&](QDate day) { return picture.cell(day).adjusted(8, 29, -8, 0); };
    const auto length = [&](QDate day, const QColor& color) {
        QRect line = bar(day);
        line.setHeight(1);
        return picture.pixels(line, color);
    };
    const int whole = bar(Today).width();
    CHECK(picture.scene.most() == 30);
    CHECK(std::abs(length(Today, picture.theme.heat[4]) - whole * 2 / 3) <= 2);
    CHECK(std::abs(length(Today, picture.theme.heat[3]) - whole / 3) <= 2);
    CHECK(std::abs(length(QDate(2024, 11, 21), picture.theme.heat[4]) - whole / 2) <= 2);
    CHECK(length(QDate(2024, 11, 21), picture.theme.heat[3]) == 0);
}

TEST_CASE("Today and the chosen day are marked")
{
    Picture picture;
    picture.paint(QDate(2024, 11, 14));
    const QRect today = picture.cell(Today);
    CHECK(picture.image.pixelColor(today.center()) == picture.theme.accentSoft);
    const QRect chosen = picture.cell(QDate(2024, 11, 14));
    CHECK(picture.image.pixelColor(chosen.center().x(), chosen.top() + 2) == picture.theme.accent);
    CHECK(picture.image.pixelColor(today.center().x(), today.top() + 2) != picture.theme.accent);
}

TEST_CASE("Every day lies in its week and weekday, however large the sheet is")
{
    Picture picture;
    for (const QSize size : {QSize(944, 540), QSize(1104, 700), QSize(500, 320)}) {
        picture.image = QImage(size, QImage::Format_RGB32);
        picture.paint();
        REQUIRE(picture.scene.days().size() == 35);
        int area = 0;
        for (qsizetype at = 0; at < picture.scene.days().size(); ++at) {
            const QRect cell = picture.scene.rectOf(at);
            CHECK(picture.scene.at(cell.center()) == at);
            area += cell.width() * cell.height();
        }
        CHECK(area == size.width() * (size.height() - MonthScene::HeadHeight)); // neither gaps nor overlaps
    }
    CHECK(picture.scene.days().constFirst().day == QDate(2024, 10, 27));
    CHECK(MonthScene::firstShown(QDate(2026, 2, 10)) == QDate(2026, 2, 1)); // four weeks that begin with Sunday
    CHECK(MonthScene::lastShown(QDate(2026, 2, 10)) == QDate(2026, 2, 28));
    CHECK(MonthScene::lastShown(QDate(2024, 8, 1)) == QDate(2024, 8, 31));
}

TEST_CASE("Arrows move the day, Page Up and Down turn the month, Enter opens the day by booth")
{
    MonthDesk desk;
    REQUIRE(desk.shows(0));
    desk.page().takeKeys();
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Left);
    CHECK(desk.month().chosen() == QDate(2024, 11, 26));
    CHECK(desk.page().model().day() == Today); // the page goes along with the month only
    desk.key(Qt::Key_PageDown);
    REQUIRE(desk.settled());
    CHECK(desk.month().chosen() == QDate(2024, 12, 26));
    CHECK(desk.page().model().day() == QDate(2024, 12, 26));
    CHECK(desk.month().scene().month() == QDate(2024, 12, 1));
    desk.key(Qt::Key_Home);
    CHECK(desk.month().chosen() == QDate(2024, 12, 1));
    desk.key(Qt::Key_Left); // into the month before
    REQUIRE(desk.settled());
    CHECK(desk.month().scene().month() == QDate(2024, 11, 1));
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.page().kind() == CalendarKind::Day);
    CHECK(desk.page().model().day() == QDate(2024, 11, 23));
}

TEST_CASE("A click chooses a day, a double click opens it")
{
    MonthDesk desk;
    REQUIRE(desk.shows(0));
    const auto place = [&](QDate day) {
        return desk.month().scene().rectOf(desk.month().scene().indexOf(day)).center();
    };
    QTest::mouseClick(&desk.month(), Qt::LeftButton, {}, place(QDate(2024, 11, 12)));
    CHECK(desk.month().chosen() == QDate(2024, 11, 12));
    QTest::mouseDClick(&desk.month(), Qt::LeftButton, {}, place(QDate(2024, 11, 13)));
    REQUIRE(desk.settled());
    CHECK(desk.page().kind() == CalendarKind::Day);
    CHECK(desk.page().model().day() == QDate(2024, 11, 13));
}

TEST_CASE("A screen reader finds the days, with their numbers and what is left")
{
    MonthDesk desk;
    desk.bookOn(Today, u"新橋1"_s, {9, 0}, {10, 0}, u"丸福製麺所"_s);
    REQUIRE(desk.shows(1));
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&desk.month());
    REQUIRE(table);
    CHECK(table->role() == QAccessible::Table);
    REQUIRE(table->childCount() == 35);
    QAccessibleInterface* day = table->child(static_cast<int>(desk.month().scene().indexOf(Today)));
    REQUIRE(day);
    const QString said = day->text(QAccessible::Name);
    INFO(said.toStdString());
    for (const QString& word : {DateText::full(Today), u"today"_s, u"1 booking(s)"_s, u"新橋 1"_s, u"Much room"_s})
        CHECK(said.contains(word));
    CHECK(day->state().selected);
    CHECK(table->indexOfChild(day) == desk.month().scene().indexOf(Today));
    day->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(desk.settled());
    CHECK(desk.page().kind() == CalendarKind::Day);
}
