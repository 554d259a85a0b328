// SPDX-License-Identifier: GPL-3.0-or-later
// Bookings are made, moved, copied and changed on the sheet, and stored by the service.
#include "tests/calendar/BookingDesk.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/ClashDialog.h"
#include "ui/calendar/ClashNote.h"
#include "ui/notes/StaffPicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::waitFor;

using Desk = test::BookingDesk;

TEST_CASE("A card that is dragged to another booth stands there, and Ctrl+Z brings it back")
{
    Desk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.drag(desk.at(0, 630), desk.at(4, 840));
    REQUIRE(waitFor([&] { return desk.CalendarFixture::stored(id).boothName == u"ブース5"_s; }));
    CHECK(tokyoTime(desk.CalendarFixture::stored(id).start) == QTime(13, 30));
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(id)->column == 4 && desk.page().isSettled(); }));
    CHECK(desk.hands().selected() == id);
    desk.sheet().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.CalendarFixture::stored(id).boothName == u"ブース1"_s; }));
    CHECK(tokyoTime(desk.CalendarFixture::stored(id).start) == QTime(10, 0));
}

TEST_CASE("Before the drop it is said what stands in the way; dropped there it stays, a free slot takes it")
{
    Desk desk;
    const Id<Booking> one = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.tomorrow(u"新橋3"_s, {13, 30}, {14, 30}, u"みなと清掃サービス"_s, desk.desk.other());
    QWidget* grid = desk.sheet().viewport();
    QTest::mousePress(grid, Qt::LeftButton, {}, desk.at(0, 630));
    QTest::mouseMove(grid, desk.at(0, 640));
    QTest::mouseMove(grid, desk.at(2, 870));
    auto* note = desk.sheet().findChild<ClashNote*>(u"clashNote"_s);
    CHECK(note->isVisible());
    REQUIRE(desk.hands().ghost());
    CHECK_FALSE(desk.hands().ghost()->verdict.isClean());
    QTest::mouseRelease(grid, Qt::LeftButton, {}, desk.at(2, 870));
    CHECK(desk.CalendarFixture::stored(one).boothName == u"ブース1"_s);
    // The note stays until one clicks elsewhere, so that its slots can be pressed.
    REQUIRE(note->isVisible());
    QTest::mouseClick(grid, Qt::LeftButton, {}, desk.at(5, 600));
    CHECK_FALSE(note->isVisible());
    desk.hands().select(one);
    desk.hands().key(Qt::Key_X, Qt::ControlModifier);
    desk.hands().mark(SheetSlot{2, 840, 870});
    desk.hands().key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(note->isVisible());
    auto* first = note->findChild<QAbstractButton*>(u"clashFree0"_s);
    REQUIRE(first);
    first->click();
    CHECK(desk.sheet().hasFocus()); // not what lies below it
    CHECK(waitFor([&] { return tokyoTime(desk.CalendarFixture::stored(one).start) != QTime(10, 0); }));
}

TEST_CASE("The loser of a race is told who has it and what is free, and takes one of these")
{
    Desk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.page().model().setHeld(true); // what the other does is not seen yet
    desk.bookOn(QDate(2024, 11, 21), u"新橋5"_s, {13, 30}, {14, 30}, u"ミツワ印房"_s, desk.desk.other());
    desk.drag(desk.at(0, 630), desk.at(4, 840));
    REQUIRE(waitFor([&] { return desk.page().findChild<ClashDialog*>() != nullptr; }));
    auto* dialog = desk.page().findChild<ClashDialog*>();
    CHECK(dialog->findChild<QLabel*>(u"clashText"_s)->text().contains(u"ミツワ印房"_s));
    CHECK(desk.CalendarFixture::stored(id).boothName == u"ブース1"_s);
    auto* free = dialog->findChild<QPushButton*>(u"clashFree0"_s);
    REQUIRE(free);
    free->click();
    CHECK(waitFor([&] { return tokyoTime(desk.CalendarFixture::stored(id).start) != QTime(10, 0); }));
    desk.page().model().setHeld(false);
    CHECK(desk.settled());
}

TEST_CASE("The lower edge makes it longer")
{
    Desk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    const QRect card = desk.sheet().toViewport(desk.sheet().scene().rectOf(id));
    desk.drag(QPoint(card.center().x(), card.bottom() - 1), desk.at(0, 690));
    CHECK(waitFor([&] { return tokyoTime(desk.CalendarFixture::stored(id).end) == QTime(11, 30); }));
    CHECK(desk.settled());
    CHECK(desk.announced.constLast().startsWith("Changed"_L1));
    CHECK(desk.announced.constLast().contains(u"10:00–11:30"_s));
}

TEST_CASE("What is carried beyond the edge brings the day along, by keys and by a hand that holds still")
{
    Desk desk;
    desk.page().window()->resize(1384, 560);
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    QScrollBar* bar = desk.sheet().verticalScrollBar();
    REQUIRE(waitFor([&] { return bar->maximum() > 0; }));
    bar->setValue(0);
    QWidget* grid = desk.sheet().viewport();
    SECTION("by keys")
    {
        desk.hands().select(id);
        desk.sheet().setFocus();
        for (int press = 0; press < 14; ++press)
            desk.key(Qt::Key_Down, Qt::AltModifier);
        REQUIRE(desk.hands().ghost());
        const SheetSlot slot = desk.hands().ghost()->slot;
        CHECK(slot.to == desk.sheet().scene().to()); // as late as the day goes
        CHECK(grid->rect().contains(desk.sheet().toViewport(desk.sheet().scene().span(0, slot.from, slot.to))));
    }
    SECTION("by the mouse")
    {
        const QPoint from = desk.at(0, 630);
        const QPoint edge(from.x(), grid->height() - 4);
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        QTest::mouseMove(grid, from + QPoint(6, 6));
        QTest::mouseMove(grid, edge);
        REQUIRE(desk.hands().ghost());
        const int before = desk.hands().ghost()->slot.from;
        CHECK(waitFor([&] { return bar->value() == bar->maximum(); }));
        CHECK(desk.hands().ghost()->slot.from > before);
        QTest::mouseMove(grid, desk.at(0, 630));
        QTest::mouseRelease(grid, Qt::LeftButton, {}, desk.at(0, 630));
    }
}

TEST_CASE("A double click opens the form of the slot; what is typed becomes a booking, Ctrl+Z cancels it")
{
    Desk desk;
    Client client;
    client.name = u"北斗精機株式会社"_s;
    REQUIRE(desk.desk.services().clients().add(desk.desk.clerk(), {client}));
    QTest::mouseDClick(desk.sheet().viewport(), Qt::LeftButton, {}, desk.at(3, 785));
    REQUIRE(desk.form());
    CHECK(desk.field<QLineEdit>(u"bookingForm_time"_s)->text() == u"13:00–14:00"_s);
    desk.submit(); // nobody leads it yet
    CHECK(desk.field<QLabel>(u"bookingFormProblem_lead"_s)->isVisible());
    desk.field<QLineEdit>(u"bookingForm_client"_s)->setText(client.name);
    desk.field<StaffPicker>(u"bookingForm_lead"_s)->setPerson(desk.desk.other().staff);
    desk.field<QLineEdit>(u"bookingForm_time"_s)->setText(u"１３時～14時半"_s);
    desk.field<QLineEdit>(u"bookingForm_buffer_after"_s)->setText(u"15"_s);
    desk.submit();
    REQUIRE(waitFor([&] { return desk.page().form() == nullptr && desk.page().isSettled(); }));
    const QList<Booking> day = desk.stored();
    REQUIRE(day.size() == 1);
    CHECK(day.constFirst().clientName == client.name);
    CHECK(day.constFirst().boothName == u"ブース4"_s);
    CHECK(tokyoTime(day.constFirst().end) == QTime(14, 30));
    CHECK(day.constFirst().bufferAfter == 15);
    CHECK(waitFor([&] { return desk.hands().selected() == day.constFirst().id; }));
    desk.sheet().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.stored().constFirst().status == BookingStatus::Cancelled; }));
    CHECK(desk.settled());
}

TEST_CASE("A name that the ledger does not know is asked for, and entered where one says so")
{
    Desk desk;
    desk.hands().mark(SheetSlot{0, 600, 660});
    desk.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.form());
    desk.field<QLineEdit>(u"bookingForm_client"_s)->setText(u"はじめて商店"_s);
    desk.field<StaffPicker>(u"bookingForm_lead"_s)->setPerson(desk.desk.writer().staff);
    desk.submit();
    REQUIRE(waitFor([&] { return desk.field<QLabel>(u"bookingFormProblem_client"_s)->isVisible(); }));
    CHECK(desk.stored().isEmpty());
    desk.field<QCheckBox>(u"bookingForm_enter_client"_s)->setChecked(true);
    desk.submit();
    REQUIRE(waitFor([&] { return desk.page().form() == nullptr && desk.page().isSettled(); }));
    REQUIRE(desk.stored().size() == 1);
    CHECK(desk.stored().constFirst().clientName == u"はじめて商店"_s);
}

TEST_CASE("A form that clashes says so at its field and offers what is free; what was typed stays")
{
    Desk desk;
    desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.hands().mark(SheetSlot{0, 600, 630});
    desk.key(Qt::Key_Return);
    REQUIRE(desk.form());
    desk.field<StaffPicker>(u"bookingForm_lead"_s)->setPerson(desk.desk.other().staff);
    desk.submit();
    REQUIRE(waitFor([&] { return desk.page().findChild<ClashDialog*>() != nullptr; }));
    CHECK(desk.field<QLabel>(u"bookingFormProblem_place"_s)->isVisible());
    auto* free = desk.page().findChild<ClashDialog*>()->findChild<QPushButton*>(u"clashFree0"_s);
    REQUIRE(free);
    free->click();
    CHECK(waitFor([&] { return desk.stored().size() == 2; }));
    CHECK(desk.settled());
}

TEST_CASE("A key that the form does not take turns no day")
{
    Desk desk;
    desk.hands().mark(SheetSlot{0, 600, 630});
    desk.key(Qt::Key_N);
    REQUIRE(desk.form());
    desk.field<QCheckBox>(u"bookingForm_enter_client"_s)->setFocus();
    desk.key(Qt::Key_T);
    desk.key(Qt::Key_Right);
    CHECK(desk.page().model().day() == QDate(2024, 11, 21));
    desk.key(Qt::Key_Escape);
    CHECK(desk.page().form() == nullptr);
    CHECK(desk.settled());
}

TEST_CASE("Enter on a card changes it, with the version that was seen")
{
    Desk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.hands().select(id);
    REQUIRE(desk.settled());
    desk.sheet().setFocus();
    desk.key(Qt::Key_Return);
    REQUIRE(desk.form());
    CHECK(desk.form()->booking() == id);
    desk.field<QLineEdit>(u"bookingForm_time"_s)->setText(u"15:00-16:00"_s);
    desk.submit();
    REQUIRE(waitFor([&] { return desk.page().form() == nullptr; }));
    CHECK(tokyoTime(desk.CalendarFixture::stored(id).start) == QTime(15, 0));
    CHECK(desk.settled());
}

TEST_CASE("Ctrl+C and Ctrl+V book the same once more, with a number of its own")
{
    Desk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.hands().select(id);
    desk.hands().key(Qt::Key_C, Qt::ControlModifier);
    desk.hands().mark(SheetSlot{5, 840, 870});
    desk.hands().key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.stored().size() == 2; }));
    CHECK(desk.stored().constFirst().number != desk.stored().constLast().number);
    CHECK(desk.stored().constLast().clientName == u"麦の穂"_s);
    CHECK(desk.settled());
}

TEST_CASE("A day that is over keeps its bookings where they were")
{
    Desk desk;
    const Id<Booking> id = desk.bookOn(QDate(2024, 11, 19), u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.page().showDay(QDate(2024, 11, 19));
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(id) != nullptr && desk.page().isSettled(); }));
    desk.drag(desk.at(0, 630), desk.at(4, 840));
    QTest::mouseDClick(desk.sheet().viewport(), Qt::LeftButton, {}, desk.at(3, 785));
    CHECK(desk.page().form() == nullptr);
    CHECK(desk.settled());
    CHECK(desk.CalendarFixture::stored(id).boothName == u"ブース1"_s);
}

TEST_CASE("Who may only read neither drags nor books")
{
    Desk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.context->setCaller(desk.desk.reader());
    desk.drag(desk.at(0, 630), desk.at(4, 840));
    desk.hands().mark(SheetSlot{2, 600, 630});
    desk.key(Qt::Key_Return);
    CHECK(desk.page().form() == nullptr);
    CHECK(desk.settled());
    CHECK(desk.CalendarFixture::stored(id).boothName == u"ブース1"_s);
}
