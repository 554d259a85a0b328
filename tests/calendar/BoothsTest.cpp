// SPDX-License-Identifier: GPL-3.0-or-later
// 使用 4/6, and the list of who is where.
#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/SheetHead.h"

#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using agenda::BoothNow;
using test::CalendarFixture;
using test::waitFor;

namespace {

// It is 16:00.
struct BoothDesk : CalendarFixture
{
    BoothNow::State stateOf(qsizetype booth) { return sheet().boothsNow().at(booth).state; }
    QMenu* menu()
    {
        QMenu* found = page().findChild<QMenu*>(u"boothsNow"_s);
        REQUIRE(found);
        return found;
    }
    QAction* line(const QString& part)
    {
        const QList<QAction*> all = menu()->actions();
        for (QAction* one : all) {
            if (!one->isSeparator() && one->text().contains(part))
                return one;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("The head counts the booths that are used now, also where their bookings are filtered away")
{
    BoothDesk desk;
    desk.book(u"新橋2"_s, {15, 30}, {16, 30}, u"丸福製麺所"_s, BookingStatus::Arrived);
    desk.book(u"新橋3"_s, {16, 30}, {17, 0}, u"かわせみ"_s, BookingStatus::Confirmed, desk.desk.other());
    desk.showToday();
    REQUIRE(waitFor([&] { return desk.stateOf(1) == BoothNow::State::Taken; }));
    CHECK(desk.stateOf(0) == BoothNow::State::Free);
    CHECK(desk.stateOf(2) == BoothNow::State::Free);
    // Half past four: the next one keeps its booth, and the former one is still there.
    desk.desk.clock().set(fromTokyo(QDate(2024, 11, 20), QTime(16, 30)));
    desk.showToday();
    CHECK(waitFor([&] { return desk.stateOf(2) == BoothNow::State::Kept; }));
    CHECK(desk.stateOf(1) == BoothNow::State::Taken);
    desk.page().showDay(QDate(2024, 11, 21));
    CHECK(desk.sheet().boothsNow().isEmpty());
}

TEST_CASE("B lists who is in which booth; who is there is chosen, and a free booth is marked")
{
    BoothDesk desk;
    const Id<Booking> here = desk.book(u"新橋2"_s, {15, 30}, {16, 30}, u"丸福製麺所"_s, BookingStatus::Arrived);
    desk.book(u"新橋3"_s, {17, 0}, {17, 30}, u"かわせみ"_s, BookingStatus::Confirmed, desk.desk.other());
    desk.showToday();
    REQUIRE(waitFor([&] { return desk.stateOf(1) == BoothNow::State::Taken; }));
    desk.key(Qt::Key_B);
    REQUIRE(desk.line(u"丸福製麺所"_s));
    CHECK(desk.line(u"丸福製麺所"_s)->text().contains(u"16:30"_s));
    REQUIRE(desk.line(u"かわせみ"_s)); // until when the booth is free, and for whom it is not
    CHECK(desk.line(u"かわせみ"_s)->text().contains(u"17:00"_s));
    desk.line(u"丸福製麺所"_s)->trigger();
    CHECK(desk.hands().selected() == here);
    desk.line(u"かわせみ"_s)->trigger();
    REQUIRE(desk.hands().marked());
    CHECK(desk.hands().marked()->column == 2);
    desk.menu()->close();
}

TEST_CASE("A click on the head of an office lists its own booths, and on another day than today none")
{
    BoothDesk desk;
    auto* head = desk.sheet().findChild<SheetHead*>(u"calendarHead"_s); // the coordinators have one, too
    REQUIRE(head);
    const SheetMetrics& metrics = desk.sheet().scene().metrics();
    const auto click = [&](int column) {
        QTest::mouseClick(head, Qt::LeftButton, {}, QPoint(metrics.left(column) + 10, 8));
    };
    click(7); // 立川
    const QList<QAction*> lines = desk.menu()->actions();
    CHECK(std::count_if(lines.cbegin(), lines.cend(),
                        [](QAction* one) { return one->isEnabled() && !one->isSeparator(); }) == 3);
    desk.menu()->close();
    REQUIRE(waitFor([&] { return !desk.page().findChild<QMenu*>(u"boothsNow"_s); }));
    desk.page().showDay(QDate(2024, 11, 21));
    REQUIRE(desk.settled());
    click(7);
    // After a pop-up the window manager of the tests takes its time.
    desk.sheet().window()->activateWindow();
    desk.sheet().setFocus();
    REQUIRE(waitFor([&] { return desk.sheet().hasFocus(); }));
    desk.key(Qt::Key_B);
    CHECK_FALSE(desk.page().findChild<QMenu*>(u"boothsNow"_s));
    CHECK(desk.announced.constLast().contains(u"T"_s));
}
