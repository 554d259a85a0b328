// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a booking keeps what it was not asked to change, and books where it says.
#include "core/service/WaitingService.h"
#include "tests/calendar/BookingDesk.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/ClashDialog.h"
#include "ui/calendar/WaitingTray.h"
#include "ui/notes/StaffPicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using Desk = test::BookingDesk;
using test::waitFor;

namespace {

const QDate Tomorrow(2024, 11, 21);

// From morning to evening this person is elsewhere.
void fill(Desk& desk, QDate day, const Caller& person, const QString& company)
{
    desk.bookOn(day, u"在宅1"_s, {8, 0}, {10, 0}, company, person);
    desk.bookOn(day, u"在宅1"_s, {11, 0}, {15, 0}, company + u"二"_s, person);
    desk.bookOn(day, u"在宅1"_s, {15, 0}, {21, 0}, company + u"三"_s, person);
}

void takeFirstFree(Desk& desk)
{
    REQUIRE(waitFor([&] { return desk.page().findChild<ClashDialog*>() != nullptr; }));
    auto* free = desk.page().findChild<ClashDialog*>()->findChild<QPushButton*>(u"clashFree0"_s);
    REQUIRE(free);
    free->click();
}

MasterId modeOf(Desk& desk, const QString& code)
{
    const QList<MasterEntry> modes = desk.desk.centre().modes;
    const auto mode = std::find_if(modes.cbegin(), modes.cend(), [&](const auto& one) { return one.code == code; });
    REQUIRE(mode != modes.cend());
    return mode->id;
}

// Anything, so that there is something to save.
void note(Desk& desk)
{
    desk.field<QPlainTextEdit>(u"bookingForm_note"_s)->setPlainText(u"電話あり"_s);
}

} // namespace

TEST_CASE("A free slot on another day is booked on that day")
{
    Desk desk;
    fill(desk, Tomorrow, desk.desk.other(), u"北斗精機"_s);
    desk.bookOn(Tomorrow, u"新橋6"_s, {10, 0}, {11, 0}, u"麦の穂"_s, desk.desk.other());
    desk.page().reload();
    REQUIRE(desk.settled());
    desk.hands().mark(SheetSlot{0, 600, 660});
    desk.key(Qt::Key_Return);
    REQUIRE(desk.form());
    desk.field<StaffPicker>(u"bookingForm_lead"_s)->setPerson(desk.desk.other().staff);
    desk.submit();
    takeFirstFree(desk);
    REQUIRE(waitFor([&] { return desk.page().form() == nullptr && desk.page().isSettled(); }));
    CHECK(desk.stored().size() == 4);
    const auto later = *desk.desk.services().bookings().list(Tomorrow.addDays(1), Tomorrow.addDays(31));
    REQUIRE(later.size() == 1);
    CHECK(desk.page().model().day() == tokyoDate(later.constFirst().start));
}

TEST_CASE("Another name in the form is another company, also where nobody typed it just now")
{
    Desk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    const Id<Client> other = desk.company(u"ミツワ印房"_s);
    desk.open(id);
    desk.field<QLineEdit>(u"bookingForm_client"_s)->setText(u"ミツワ印房"_s); // as it comes back after a start
    desk.save();
    CHECK(desk.CalendarFixture::stored(id).client == other);
}

TEST_CASE("A session at home without a seat stays there when its form is saved")
{
    Desk desk;
    Booking call;
    call.start = fromTokyo(Tomorrow, QTime(10, 0));
    call.end = fromTokyo(Tomorrow, QTime(11, 0));
    call.office = desk.desk.centre().findOffice(u"在宅"_s)->id;
    call.mode = modeOf(desk, u"call"_s);
    call.client = desk.company(u"麦の穂"_s);
    call.staff = {{desk.desk.writer().staff, {}, Part::Lead}};
    const auto made = desk.desk.services().bookings().add(desk.desk.clerk(), {call});
    REQUIRE(made);
    const Id<Booking> id = std::get<QList<Id<Booking>>>(*made).constFirst();
    REQUIRE(desk.CalendarFixture::stored(id).booth.isNull());
    desk.page().reload();
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(id) != nullptr && desk.page().isSettled(); }));
    desk.open(id);
    note(desk);
    desk.save();
    const Booking after = desk.CalendarFixture::stored(id);
    CHECK(after.note == u"電話あり"_s);
    CHECK(after.office == call.office);
    CHECK(after.booth.isNull());
    CHECK(after.mode == call.mode);
}

TEST_CASE("A company is entered once, however often its session is refused")
{
    Desk desk;
    desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.hands().mark(SheetSlot{0, 600, 660});
    desk.key(Qt::Key_Return);
    REQUIRE(desk.form());
    desk.field<QLineEdit>(u"bookingForm_client"_s)->setText(u"はじめて商店"_s);
    desk.field<QCheckBox>(u"bookingForm_enter_client"_s)->setChecked(true);
    desk.field<StaffPicker>(u"bookingForm_lead"_s)->setPerson(desk.desk.other().staff);
    desk.submit();
    REQUIRE(waitFor([&] { return desk.page().findChild<ClashDialog*>() != nullptr; }));
    desk.page().findChild<ClashDialog*>()->reject();
    CHECK_FALSE(desk.field<QCheckBox>(u"bookingForm_enter_client"_s)->isChecked());
    desk.field<QLineEdit>(u"bookingForm_time"_s)->setText(u"14:00-15:00"_s);
    desk.save();
    CHECK(desk.desk.services().clients().list(u"はじめて商店"_s)->size() == 1);
    CHECK(desk.stored().constLast().clientName == u"はじめて商店"_s);
}

TEST_CASE("Who comes stays as it was, whether or not the company has answered yet")
{
    Desk desk;
    const Id<Client> company = desk.company(u"北斗精機"_s, {u"北斗 一郎"_s, u"北斗 二郎"_s});
    const QList<Person> persons = desk.desk.services().clients().open(desk.desk.clerk(), company)->persons;
    const bool known = GENERATE(false, true);
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    Booking booking = desk.CalendarFixture::stored(id);
    booking.client = company;
    booking.person = known ? persons.constLast().id : Id<Person>();
    REQUIRE(desk.desk.services().bookings().update(desk.desk.clerk(), booking));
    desk.page().reload();
    REQUIRE(desk.settled());
    SECTION("saved at once")
    {
        desk.open(id);
        note(desk);
        desk.save();
        CHECK(desk.CalendarFixture::stored(id).person == booking.person);
    }
    SECTION("saved after the answer, which nobody has typed")
    {
        desk.open(id);
        REQUIRE(desk.settled());
        CHECK(desk.field<QComboBox>(u"bookingPerson"_s)->count() == 3);
        CHECK(desk.form()->typed().isEmpty());
        note(desk);
        desk.save();
        CHECK(desk.CalendarFixture::stored(id).person == booking.person);
    }
    CHECK(desk.CalendarFixture::stored(id).note == u"電話あり"_s);
}

TEST_CASE("Who was chosen before the form was left stands there again")
{
    Desk desk;
    const Id<Client> company = desk.company(u"北斗精機"_s, {u"北斗 一郎"_s, u"北斗 二郎"_s});
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    Booking booking = desk.CalendarFixture::stored(id);
    booking.client = company;
    REQUIRE(desk.desk.services().bookings().update(desk.desk.clerk(), booking));
    desk.page().reload();
    REQUIRE(desk.settled());
    desk.open(id);
    REQUIRE(desk.settled());
    desk.field<QComboBox>(u"bookingPerson"_s)->setCurrentIndex(2);
    desk.hands().mark(SheetSlot{3, 840, 900});
    desk.sheet().setFocus();
    desk.key(Qt::Key_Return); // a new one; the first waits
    REQUIRE(desk.form()->booking().isNull());
    desk.open(id);
    REQUIRE(desk.settled());
    CHECK(desk.field<QComboBox>(u"bookingPerson"_s)->currentText() == u"北斗 二郎"_s);
    desk.save();
    CHECK(desk.CalendarFixture::stored(id).personName == u"北斗 二郎"_s);
}

TEST_CASE("However many take part, none is lost when the form is saved")
{
    Desk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    Booking booking = desk.CalendarFixture::stored(id);
    for (const Caller& one : {desk.desk.other(), desk.desk.chief(), desk.desk.clerk(), desk.desk.reader()})
        booking.staff.append({one.staff, one.name, booking.staff.size() == 2 ? Part::SatIn : Part::Second});
    REQUIRE(desk.desk.services().bookings().update(desk.desk.clerk(), booking));
    desk.page().reload();
    REQUIRE(desk.settled());
    desk.open(id);
    note(desk);
    desk.save();
    const QList<BookingStaff> after = desk.CalendarFixture::stored(id).staff;
    REQUIRE(after.size() == 5);
    CHECK(std::count_if(after.cbegin(), after.cend(), [](const auto& one) { return one.part == Part::SatIn; }) == 1);
}

TEST_CASE("The form of a request finds it again after another form, and its undo lets the request wait again")
{
    Desk desk;
    service::WaitingService waiting(desk.desk.services().file());
    WaitingRequest request;
    request.company = u"有限会社金子ガラス店"_s;
    request.phone = u"03-0000-0199"_s;
    request.firstDay = Tomorrow;
    REQUIRE(waiting.add(desk.desk.clerk(), {request}));
    desk.page().reload();
    REQUIRE(waitFor([&] { return desk.page().waitingTray().isVisible() && desk.page().isSettled(); }));
    desk.hands().mark(SheetSlot{1, 600, 630});
    Q_EMIT desk.page().waitingTray().chosen(waiting.open()->constFirst());
    REQUIRE(desk.form());
    desk.field<QCheckBox>(u"bookingForm_enter_client"_s)->setChecked(true);
    desk.field<StaffPicker>(u"bookingForm_lead"_s)->setPerson(desk.desk.other().staff);
    desk.page().newBooking(); // the telephone rings
    REQUIRE(desk.field<QLineEdit>(u"bookingForm_client"_s)->text().isEmpty());
    desk.field<QPushButton>(u"bookingFormCancel"_s)->click();
    REQUIRE(waitFor([&] { return desk.form() != nullptr && desk.page().isSettled(); }));
    CHECK(desk.field<QLineEdit>(u"bookingForm_client"_s)->text() == request.company);
    desk.save();
    CHECK(waiting.open()->isEmpty());
    desk.sheet().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return waiting.open()->size() == 1; }));
    CHECK(desk.settled());
}

TEST_CASE("Of a time that ends before it begins it is said what to write")
{
    Desk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.open(id);
    desk.field<QLineEdit>(u"bookingForm_time"_s)->setText(u"15:00-14:00"_s);
    desk.submit();
    CHECK(desk.field<QLabel>(u"bookingFormProblem_time"_s)->text().contains(u"10:00–11:00"_s));
}

TEST_CASE("A company that is booked at that time already is not booked once more, in whatever booth")
{
    Desk desk;
    desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.hands().mark(SheetSlot{1, 630, 690});
    desk.sheet().setFocus();
    desk.key(Qt::Key_Return);
    REQUIRE(desk.form());
    desk.field<QLineEdit>(u"bookingForm_client"_s)->setText(u"麦の穂"_s);
    desk.field<StaffPicker>(u"bookingForm_lead"_s)->setPerson(desk.desk.other().staff);
    desk.submit();
    REQUIRE(waitFor([&] { return desk.page().findChild<ClashDialog*>() != nullptr; }));
    CHECK(desk.field<QLabel>(u"bookingFormProblem_client"_s)->isVisible());
    CHECK(desk.stored().size() == 1);
}
