// SPDX-License-Identifier: GPL-3.0-or-later
// 枠未定: who waits for a place is carried to the sheet and booked.
#include "core/service/WaitingService.h"
#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/WaitingCard.h"
#include "ui/calendar/WaitingTray.h"
#include "ui/notes/StaffPicker.h"
#include "ui/theme/controls/Band.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
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
