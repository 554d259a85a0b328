// SPDX-License-Identifier: GPL-3.0-or-later
// 枠未定: who waits for a place is carried to the sheet and booked.
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "core/service/WaitingService.h"
#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/ClientSuggestions.h"
#include "ui/calendar/PeopleSheet.h"
#include "ui/calendar/WaitingCard.h"
#include "ui/calendar/WaitingTray.h"
#include "ui/fields/SuggestionPopup.h"
#include "ui/notes/DayField.h"
#include "ui/notes/StaffPicker.h"
#include "ui/theme/controls/Band.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::CalendarFixture;
using test::waitFor;

namespace {

const QDate Tomorrow(2024, 11, 21);

struct Desk : CalendarFixture
{
    Desk()
    {
        page().showDay(Tomorrow);
        REQUIRE(settled());
    }
    service::WaitingService waiting() { return service::WaitingService(desk.services().file()); }
    void ask(const QString& company)
    {
        WaitingRequest request;
        request.company = company;
        request.phone = u"03-0000-0199"_s;
        request.firstDay = Tomorrow;
        REQUIRE(waiting().add(desk.clerk(), {request}));
        page().reload();
        REQUIRE(waitFor([&] { return cards().size() == 1 && page().isSettled(); }));
    }
    const QList<WaitingCard*>& cards() { return page().waitingTray().cards(); }
    QPoint at(int column, int minutes)
    {
        const SheetMetrics& metrics = sheet().scene().metrics();
        const QPoint grid(metrics.left(column) + 20, metrics.y(minutes));
        return sheet().viewport()->mapToGlobal(sheet().toViewport({grid, QSize(1, 1)}).topLeft());
    }
    // The card is taken and held over the point.
    void carry(QPoint global)
    {
        WaitingCard* card = cards().constFirst();
        QTest::mousePress(card, Qt::LeftButton, {}, QPoint(20, 10));
        QMouseEvent move(QEvent::MouseMove, card->mapFromGlobal(global), global, Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(card, &move);
    }
    void drop(QPoint global)
    {
        WaitingCard* card = cards().constFirst();
        QMouseEvent release(QEvent::MouseButtonRelease, card->mapFromGlobal(global), global, Qt::LeftButton, {}, {});
        QCoreApplication::sendEvent(card, &release);
    }
    template <typename T> T* field(const QString& name)
    {
        T* found = page().form() ? page().form()->findChild<T*>(name) : nullptr;
        if (!found)
            throw std::runtime_error(name.toStdString());
        return found;
    }
};

} // namespace

TEST_CASE("The tray is there while somebody waits, and a request dropped on a free slot becomes a booking")
{
    Desk desk;
    CHECK_FALSE(desk.page().waitingTray().isVisible());
    desk.ask(u"有限会社金子ガラス店"_s);
    CHECK(desk.page().waitingTray().isVisible());
    desk.carry(desk.at(3, 840));
    REQUIRE(desk.hands().ghost());
    CHECK(desk.hands().ghost()->slot == SheetSlot{3, 840, 900});
    desk.drop(desk.at(3, 840));
    REQUIRE(desk.page().form());
    CHECK(desk.hands().marked() == SheetSlot{3, 840, 900}); // where it will stand
    CHECK(desk.field<QLineEdit>(u"bookingForm_client"_s)->text() == u"有限会社金子ガラス店"_s);
    // The ledger does not know it: that is said before it is sent.
    CHECK(waitFor([&] { return desk.field<QLabel>(u"bookingFormProblem_client"_s)->isVisible(); }));
    desk.field<QCheckBox>(u"bookingForm_enter_client"_s)->setChecked(true);
    desk.field<StaffPicker>(u"bookingForm_lead"_s)->setPerson(desk.desk.writer().staff);
    desk.field<QPushButton>(u"bookingFormSave"_s)->click();
    REQUIRE(waitFor([&] { return desk.page().form() == nullptr && desk.page().isSettled(); }));
    CHECK(desk.waiting().open()->isEmpty());
    CHECK(waitFor([&] { return !desk.page().waitingTray().isVisible(); }));
    const auto day = *desk.desk.services().bookings().list(Tomorrow, Tomorrow.addDays(1));
    REQUIRE(day.size() == 1);
    CHECK(day.constFirst().boothName == u"ブース4"_s);
    CHECK(desk.waiting().closed()->constFirst().booking == day.constFirst().id);
}

TEST_CASE("Dropped where somebody is it stays; a free slot that is pressed takes it")
{
    Desk desk;
    desk.bookOn(Tomorrow, u"新橋4"_s, {14, 0}, {15, 0}, u"北斗精機"_s);
    desk.ask(u"有限会社金子ガラス店"_s);
    desk.carry(desk.at(3, 840));
    REQUIRE(desk.hands().ghost());
    CHECK_FALSE(desk.hands().ghost()->verdict.isClean());
    desk.drop(desk.at(3, 840));
    CHECK(desk.page().form() == nullptr);
    CHECK(desk.hands().isParked());
    CHECK(desk.waiting().open()->size() == 1);
    auto* free = desk.page().findChild<QAbstractButton*>(u"clashFree0"_s);
    REQUIRE(free);
    free->click();
    REQUIRE(desk.page().form());
    CHECK(desk.field<QLineEdit>(u"bookingForm_client"_s)->text() == u"有限会社金子ガラス店"_s);
}

TEST_CASE("Pressed by keyboard it is booked in the marked slot")
{
    Desk desk;
    desk.ask(u"有限会社金子ガラス店"_s);
    desk.hands().mark(SheetSlot{1, 600, 630});
    desk.cards().constFirst()->setFocus();
    desk.key(Qt::Key_Return);
    REQUIRE(desk.page().form());
    CHECK(desk.field<QLineEdit>(u"bookingForm_time"_s)->text() == u"10:00–11:00"_s);
}

TEST_CASE("Where a place falls free it is offered to whom it suits")
{
    Desk desk;
    const Id<Booking> id = desk.bookOn(Tomorrow, u"新橋4"_s, {14, 0}, {15, 0}, u"北斗精機"_s);
    desk.ask(u"有限会社金子ガラス店"_s);
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(id) != nullptr; }));
    desk.hands().select(id);
    auto* band = desk.find<Band>("calendarBand");
    desk.hands().key(Qt::Key_Delete, {});
    auto* text = desk.find<QPlainTextEdit>("reasonText");
    text->setPlainText(u"先方の都合"_s);
    desk.find<QPushButton>("reasonAccept")->click();
    REQUIRE(waitFor([&] { return band->isVisible() && band->message().contains(u"金子ガラス店"_s); }));
    band->secondActionButton()->click();
    REQUIRE(desk.page().form());
    CHECK(desk.field<QLineEdit>(u"bookingForm_time"_s)->text() == u"14:00–15:00"_s);
}

TEST_CASE("What is moved away frees a place as well, unless some of it is still taken")
{
    Desk desk;
    const Id<Booking> id = desk.bookOn(Tomorrow, u"新橋4"_s, {14, 0}, {15, 0}, u"北斗精機"_s);
    desk.ask(u"有限会社金子ガラス店"_s);
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(id) != nullptr; }));
    auto* band = desk.find<Band>("calendarBand");
    const auto moveTo = [&](int halfHours, QTime start) {
        desk.hands().select(id);
        for (int step = 0; step < halfHours; ++step)
            desk.hands().key(Qt::Key_Down, Qt::AltModifier);
        desk.hands().key(Qt::Key_Return, {});
        REQUIRE(waitFor([&] {
            const SheetCard* card = desk.sheet().scene().card(id);
            return desk.page().isSettled() && card && tokyoTime(card->booking.start) == start;
        }));
    };
    moveTo(1, {14, 30});
    CHECK_FALSE(band->isVisible());
    moveTo(2, {15, 30});
    REQUIRE(waitFor([&] { return band->isVisible() && band->message().contains(u"金子ガラス店"_s); }));
    band->secondActionButton()->click();
    REQUIRE(desk.page().form());
    CHECK(desk.field<QLineEdit>(u"bookingForm_time"_s)->text() == u"14:30–15:30"_s);
}

TEST_CASE("By coordinator a request is dropped onto the person who is to lead it; the week has no tray")
{
    Desk desk;
    desk.ask(u"有限会社金子ガラス店"_s);
    desk.page().takeKeys();
    desk.key(Qt::Key_C);
    REQUIRE(desk.page().kind() == CalendarKind::People);
    REQUIRE(desk.settled());
    CHECK(desk.page().waitingTray().isVisible());
    PeopleSheet& people = desk.page().people();
    const int row = people.scene().rows().rowOf(desk.desk.other().staff);
    REQUIRE(row >= 0);
    const QRect slot = people.toViewport(people.scene().metrics().span(row, 840, 900));
    const QPoint there = people.viewport()->mapToGlobal(slot.topLeft() + QPoint(4, slot.height() / 2));
    desk.carry(there);
    REQUIRE(people.interaction().ghost());
    CHECK(people.interaction().ghost()->slot == SheetSlot{row, 840, 900});
    CHECK(people.interaction().ghost()->verdict.isClean());
    desk.drop(there);
    REQUIRE(desk.page().form());
    CHECK(desk.field<QLineEdit>(u"bookingForm_client"_s)->text() == u"有限会社金子ガラス店"_s);
    CHECK(desk.field<StaffPicker>(u"bookingForm_lead"_s)->person() == desk.desk.other().staff);
    CHECK(desk.field<QLineEdit>(u"bookingForm_time"_s)->text() == u"14:00–15:00"_s);
    desk.page().closeForm();
    desk.page().setKind(CalendarKind::Week);
    CHECK_FALSE(desk.page().waitingTray().isVisible());
}

TEST_CASE("Whoever finds no time is put on the list with what is wished; Ctrl+Z takes it off, and it can be changed")
{
    Desk desk;
    desk.page().takeKeys();
    desk.key(Qt::Key_N, Qt::ShiftModifier);
    REQUIRE(desk.page().form());
    auto* save = desk.field<QPushButton>(u"waitingFormSave"_s);
    save->click();
    CHECK(desk.field<QLabel>(u"waitingFormProblem_company"_s)->isVisible()); // who is it?
    desk.field<QLineEdit>(u"waitingForm_company"_s)->setText(u"有限会社金子ガラス店"_s);
    desk.field<QLineEdit>(u"waitingForm_phone"_s)->setText(u"03-0000-0199"_s);
    desk.field<DayField>(u"waitingForm_last_day"_s)->setText(u"11/29"_s);
    desk.field<QComboBox>(u"waitingForm_part"_s)->setCurrentIndex(2);
    desk.field<StaffPicker>(u"waitingForm_staff"_s)->setPerson(desk.desk.writer().staff);
    desk.field<QLineEdit>(u"waitingForm_minutes"_s)->setText(u"長め"_s);
    save->click();
    CHECK(desk.field<QLabel>(u"waitingFormProblem_minutes"_s)->isVisible());
    desk.field<QLineEdit>(u"waitingForm_minutes"_s)->setText(u"９０"_s);
    save->click();
    REQUIRE(waitFor([&] { return desk.page().form() == nullptr && desk.page().isSettled(); }));
    REQUIRE(desk.cards().size() == 1);
    WaitingRequest stored = desk.waiting().open()->constFirst();
    CHECK(stored.company == u"有限会社金子ガラス店"_s);
    CHECK(stored.lastDay == QDate(2024, 11, 29));
    CHECK(stored.part == DayPart::Afternoon);
    CHECK(stored.staff == desk.desk.writer().staff);
    CHECK(stored.minutes == 90);
    // Changed from the menu of its card, and put back.
    Q_EMIT desk.page().waitingTray().menuRequested(stored, QPoint(10, 10));
    auto* menu = desk.find<QMenu>("waitingMenu");
    menu->findChild<QAction*>(u"waitingChange"_s)->trigger();
    menu->close();
    REQUIRE(desk.page().form());
    CHECK(desk.field<QLineEdit>(u"waitingForm_minutes"_s)->text() == u"90"_s);
    desk.field<QComboBox>(u"waitingForm_part"_s)->setCurrentIndex(0);
    desk.field<QPushButton>(u"waitingFormSave"_s)->click();
    REQUIRE(waitFor([&] { return desk.page().form() == nullptr && desk.page().isSettled(); }));
    CHECK(desk.waiting().open()->constFirst().part == DayPart::Any);
    desk.page().window()->activateWindow(); // it was the menu's
    desk.page().takeKeys();
    REQUIRE(waitFor([] { return QApplication::focusWidget() != nullptr; }));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor(
        [&] { return desk.waiting().open()->constFirst().part == DayPart::Afternoon && desk.page().isSettled(); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.waiting().open()->isEmpty() && desk.page().isSettled(); }));
    CHECK(waitFor([&] { return !desk.page().waitingTray().isVisible(); }));
}

TEST_CASE("A client of the ledger waits under the name and number it has there")
{
    Desk desk;
    Client client;
    client.name = u"丸福製麺所"_s;
    client.phone = u"03-0000-0123"_s;
    const auto added = desk.desk.services().clients().add(desk.desk.clerk(), {client});
    REQUIRE(added);
    desk.find<QAction>("calendarRequestAction")->trigger();
    REQUIRE(desk.page().form());
    auto* name = desk.field<QLineEdit>(u"waitingForm_company"_s);
    name->setFocus();
    name->setText(u"丸福"_s);
    Q_EMIT name->textEdited(name->text());
    auto* list = desk.page().findChild<ClientSuggestions*>();
    REQUIRE(list);
    auto* popup = desk.page().window()->findChild<SuggestionPopup*>();
    REQUIRE(popup);
    REQUIRE(waitFor([&] { return popup->suggestions().size() == 1; }));
    Q_EMIT popup->taken(popup->suggestions().constFirst());
    CHECK(name->text() == u"丸福製麺所"_s);
    CHECK(desk.field<QLineEdit>(u"waitingForm_phone"_s)->text() == u"03-0000-0123"_s);
    desk.field<QPushButton>(u"waitingFormSave"_s)->click();
    REQUIRE(waitFor([&] { return desk.page().form() == nullptr && desk.page().isSettled(); }));
    CHECK(desk.waiting().open()->constFirst().client == added->ids.constFirst());
    // Who may only read puts nobody on the list.
    desk.context->setCaller(desk.desk.reader());
    CHECK_FALSE(desk.find<QAction>("calendarRequestAction")->isEnabled());
    desk.page().takeKeys();
    desk.key(Qt::Key_N, Qt::ShiftModifier);
    CHECK(desk.page().form() == nullptr);
}

TEST_CASE("In English the wish names office and coordinator as the other lists do")
{
    const QLocale former;
    QLocale::setDefault(QLocale::English);
    {
        Desk desk;
        WaitingRequest request;
        request.company = u"有限会社金子ガラス店"_s;
        request.office = desk.desk.centre().offices.constFirst().id;
        REQUIRE(desk.waiting().add(desk.desk.clerk(), {request}));
        desk.page().reload();
        REQUIRE(waitFor([&] { return desk.cards().size() == 1 && desk.page().isSettled(); }));
        CHECK(desk.cards().constFirst()->accessibleName().contains(u"Shimbashi"_s));
    }
    QLocale::setDefault(former);
}
