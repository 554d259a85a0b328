// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"
#include "ui/calendar/BookingPanel.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarToolBar.h"
#include "ui/memo/ReasonDialog.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/StatusChip.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::CalendarFixture;
using test::waitFor;

namespace {

BookingStatus statusOf(CalendarFixture& desk, Id<Booking> id)
{
    return desk.stored(id).status;
}

// What somebody else does is seen without being asked for.
bool appears(CalendarFixture& desk, Id<Booking> id)
{
    return waitFor([&] { return desk.sheet().scene().card(id) != nullptr; });
}

} // namespace

TEST_CASE("The day shows what is booked in both offices, and says how much it is")
{
    CalendarFixture desk;
    CHECK(desk.sheet().findChild<QLabel*>(u"calendarEmpty"_s)->isVisible());
    const Id<Booking> one = desk.book(u"新橋2"_s, {10, 0}, {11, 30}, u"有限会社丸福製麺所"_s);
    const Id<Booking> two =
        desk.book(u"立川1"_s, {14, 0}, {15, 0}, u"西多摩測量"_s, BookingStatus::Tentative, desk.desk.other());
    desk.showToday();
    REQUIRE(appears(desk, one));
    CHECK(desk.sheet().scene().card(two)->column == 6);
    CHECK_FALSE(desk.sheet().findChild<QLabel*>(u"calendarEmpty"_s)->isVisible());
    CHECK(desk.find<QLabel>("calendarCounts")->accessibleName() == u"2 booking(s) · Tentative 1"_s);
    CHECK(desk.find<QPushButton>("calendarDate")->text() == DateText::day(QDate(2024, 11, 20)));
}

TEST_CASE("Where there is little room, the counts of the day give way by whole words")
{
    test::expectWarning(u"propagateSizeHints"_s); // of the offscreen platform
    ThemeManager themes;
    CalendarToolBar bar(themes);
    bar.setDay(QDate(2024, 11, 20));
    QList<Booking> bookings(3);
    bookings[1].status = BookingStatus::Tentative;
    bookings[2].status = BookingStatus::NoShow;
    bar.setBookings(bookings);
    bar.show();
    auto* counts = bar.findChild<QLabel*>(u"calendarCounts"_s);
    const QStringList all{u"3 booking(s)"_s, label(BookingStatus::Tentative) + u" 1"_s,
                          label(BookingStatus::NoShow) + u" 1"_s};
    QSet<qsizetype> seen;
    for (int width = 1600; width >= 300; width -= 20) {
        bar.resize(width, bar.sizeHint().height());
        QCoreApplication::processEvents();
        const QStringList words = counts->text().split(u" · "_s);
        CHECK(words == all.first(words.size()));
        CHECK(counts->accessibleName() == all.join(u" · "_s));
        seen.insert(words.size());
    }
    CHECK(seen == QSet<qsizetype>{1, 2, 3});
}

TEST_CASE("The office switch shows the booths of one office")
{
    CalendarFixture desk;
    const Id<Booking> east = desk.book(u"新橋2"_s, {10, 0}, {11, 0}, u"丸福製麺所"_s);
    const Id<Booking> west =
        desk.book(u"立川1"_s, {10, 0}, {11, 0}, u"かわせみ"_s, BookingStatus::Confirmed, desk.desk.other());
    desk.showToday();
    REQUIRE(appears(desk, east));
    desk.context->setOffice(desk.desk.centre().findOffice(u"立川"_s)->id);
    REQUIRE(desk.settled());
    CHECK(waitFor([&] { return desk.sheet().scene().card(east) == nullptr; }));
    CHECK(desk.sheet().scene().card(west));
    CHECK(desk.find<QLabel>("calendarCounts")->text() == u"1 booking(s)"_s);
}

TEST_CASE("The keys turn the days and come back to today")
{
    CalendarFixture desk;
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Right);
    REQUIRE(desk.settled());
    CHECK(desk.page().model().day() == QDate(2024, 11, 22));
    desk.key(Qt::Key_Left);
    CHECK(desk.page().model().day() == QDate(2024, 11, 21));
    desk.key(Qt::Key_T);
    REQUIRE(desk.settled());
    CHECK(desk.page().model().day() == QDate(2024, 11, 20));
}

TEST_CASE("1 to 5 set the status of the selected booking, and Ctrl+Z takes it back")
{
    CalendarFixture desk;
    const Id<Booking> id = desk.book(u"新橋2"_s, {16, 0}, {17, 0}, u"鮨 たか瀬"_s, BookingStatus::Tentative);
    desk.showToday();
    REQUIRE(appears(desk, id));
    desk.key(Qt::Key_Down);
    CHECK(desk.hands().selected() == id);
    desk.key(Qt::Key_2);
    REQUIRE(waitFor([&] { return statusOf(desk, id) == BookingStatus::Confirmed; }));
    REQUIRE(waitFor([&] { return !desk.announced.isEmpty() && desk.settled(); }));
    CHECK(desk.announced.constLast().contains(u"Tentative → Confirmed"_s));
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(id)->booking.status == BookingStatus::Confirmed; }));
    CHECK(desk.hands().selected() == id); // it stays
    desk.key(Qt::Key_3);
    REQUIRE(waitFor([&] { return statusOf(desk, id) == BookingStatus::Arrived && desk.page().isSettled(); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return statusOf(desk, id) == BookingStatus::Confirmed && desk.page().isSettled(); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return statusOf(desk, id) == BookingStatus::Tentative; }));
    REQUIRE(desk.settled());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.announced.constLast() == u"There is nothing to undo here."_s);
}

TEST_CASE("Del asks why, and the booking folds; without a reason it stays")
{
    CalendarFixture desk;
    const Id<Booking> id = desk.book(u"新橋4"_s, {15, 0}, {16, 0}, u"株式会社うらら介護"_s);
    desk.showToday();
    REQUIRE(appears(desk, id));
    desk.hands().select(id);
    desk.key(Qt::Key_Delete);
    auto* dialog = desk.page().findChild<ReasonDialog*>();
    REQUIRE(dialog);
    dialog->reject();
    CHECK(statusOf(desk, id) == BookingStatus::Confirmed);
    REQUIRE(waitFor([&] { return desk.page().findChild<ReasonDialog*>() == nullptr; }));
    desk.hands().key(Qt::Key_6, {}); // the same
    dialog = desk.page().findChild<ReasonDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"担当者の急病のため"_s);
    dialog->findChild<QPushButton*>(u"reasonAccept"_s)->click();
    REQUIRE(waitFor([&] { return statusOf(desk, id) == BookingStatus::Cancelled; }));
    CHECK(waitFor([&] { return desk.sheet().scene().rectOf(id).height() == 34; }));
}

TEST_CASE("What somebody else changed first is said, and shown")
{
    CalendarFixture desk;
    const Id<Booking> id = desk.book(u"新橋2"_s, {16, 0}, {17, 0}, u"鮨 たか瀬"_s, BookingStatus::Tentative);
    desk.showToday();
    REQUIRE(appears(desk, id));
    desk.hands().select(id);
    desk.page().model().setHeld(true); // not seen here yet
    REQUIRE(desk.desk.services().bookings().setStatus(desk.desk.clerk(), id, BookingStatus::Arrived));
    desk.key(Qt::Key_2);
    auto* band = desk.find<Band>("calendarBand");
    REQUIRE(waitFor([&] { return band->isVisible(); }));
    CHECK(band->message().contains(label(BookingStatus::Arrived)));
    CHECK(statusOf(desk, id) == BookingStatus::Arrived);
}

TEST_CASE("A booking that another program makes appears, and nothing moves while something is carried")
{
    CalendarFixture desk;
    const Id<Booking> one = desk.book(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.showToday();
    REQUIRE(appears(desk, one));
    desk.hands().setEditable(true);
    desk.hands().select(one);
    desk.hands().key(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(desk.hands().ghost());
    const Id<Booking> two =
        desk.book(u"新橋5"_s, {10, 0}, {11, 0}, u"ミツワ印房"_s, BookingStatus::Confirmed, desk.desk.other());
    Changes changes;
    changes.bookings.insert(two.number());
    Q_EMIT desk.context->changed(changes);
    QCoreApplication::processEvents();
    CHECK(desk.sheet().scene().card(two) == nullptr);
    CHECK(desk.hands().ghost());
    desk.hands().key(Qt::Key_Escape, {});
    CHECK(appears(desk, two));
}

TEST_CASE("The panel tells who comes, and M leads to the memo")
{
    CalendarFixture desk;
    const Id<Booking> id = desk.book(u"新橋2"_s, {10, 0}, {11, 30}, u"有限会社丸福製麺所"_s);
    desk.showToday();
    REQUIRE(appears(desk, id));
    desk.hands().select(id);
    REQUIRE(desk.settled());
    CHECK(desk.page().panel().booking() == id);
    CHECK(desk.find<QLabel>("bookingCompany")->text() == u"有限会社丸福製麺所"_s);
    CHECK(desk.find<QLabel>("bookingNumber")->text().contains(desk.stored(id).number));
    desk.key(Qt::Key_M);
    REQUIRE(desk.targets.size() == 1);
    CHECK(desk.targets.constFirst() == Target::booking(id));
}

TEST_CASE("A screen reader finds each booking as a sentence")
{
    CalendarFixture desk;
    desk.book(u"新橋4"_s, {13, 0}, {14, 0}, u"北斗精機株式会社"_s, BookingStatus::Confirmed, desk.desk.other());
    const Id<Booking> noodles =
        desk.book(u"新橋2"_s, {10, 0}, {11, 30}, u"有限会社丸福製麺所"_s, BookingStatus::Arrived);
    desk.showToday();
    REQUIRE(appears(desk, noodles));
    QAccessibleInterface* sheet = QAccessible::queryAccessibleInterface(&desk.sheet());
    REQUIRE(sheet);
    CHECK(sheet->role() == QAccessible::List);
    REQUIRE(sheet->childCount() == 2);
    QAccessibleInterface* first = sheet->child(0); // by time
    REQUIRE(first);
    CHECK(first->text(QAccessible::Name) == u"10:00 to 11:30, 丸福製麺所, 今村, In session, 新橋 ブース2"_s);
    CHECK(sheet->indexOfChild(first) == 0);
    CHECK(first->rect().isValid());
    first->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(desk.hands().selected() == noodles);
    CHECK(first->state().selected);
    CHECK(sheet->focusChild() == first);
}

TEST_CASE("Dense shows the whole day in a low window")
{
    CalendarFixture desk({1384, 620});
    CHECK(desk.sheet().verticalScrollBar()->maximum() > 0);
    auto* dense = desk.page().findChild<QAction*>(u"calendarDense"_s);
    REQUIRE(dense);
    dense->setChecked(true);
    CHECK(desk.sheet().slotHeight() == CalendarSheet::DenseSlot);
    CHECK(desk.sheet().verticalScrollBar()->maximum() == 0);
}

TEST_CASE("Zoom keeps the time in the middle, within its limits")
{
    CalendarFixture desk({1384, 500});
    desk.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.sheet().slotHeight() == 42);
    for (int i = 0; i < 20; ++i)
        desk.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.sheet().slotHeight() == CalendarSheet::LargestSlot);
    QScrollBar* bar = desk.sheet().verticalScrollBar();
    bar->setValue(400);
    const int half = desk.sheet().viewport()->height() / 2;
    const int middle = desk.sheet().scene().metrics().minutesAt(bar->value() + half);
    desk.sheet().setSlotHeight(72);
    CHECK(std::abs(desk.sheet().scene().metrics().minutesAt(bar->value() + half) - middle) <= 1);
    desk.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(desk.sheet().slotHeight() == CalendarSheet::UsualSlot);
}

TEST_CASE("A chip of the legend is shown whole or not at all")
{
    CalendarToolBar bar(test::themes());
    for (const CalendarKind kind : {CalendarKind::Week, CalendarKind::Month, CalendarKind::People})
        bar.addKind(kind);
    bar.setDay(QDate(2024, 11, 20));
    bar.show();
    qsizetype before = 0;
    for (const int width : {960, 1000, 1040, 1104, 1200, 1500}) {
        bar.resize(width, bar.height());
        bar.layout()->activate();
        qsizetype shown = 0;
        for (const StatusChip* chip : bar.findChildren<StatusChip*>()) {
            INFO(width << ' ' << chip->accessibleName().toStdString());
            if (chip->isVisible())
                CHECK(chip->visibleRegion().boundingRect().width() == chip->sizeHint().width());
            shown += chip->isVisible() ? 1 : 0;
        }
        CHECK(shown >= before);
        before = shown;
    }
    CHECK(before == 6);
}
