// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a booking tells before anything is sent: who is free, who is in the ledger, what is no longer wrong.
#include "core/service/RosterService.h"
#include "tests/calendar/BookingDesk.h"
#include "ui/calendar/ClashDialog.h"
#include "ui/fields/SuggestionPopup.h"
#include "ui/notes/StaffPicker.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using Desk = test::BookingDesk;
using test::waitFor;

namespace {

const QDate Tomorrow(2024, 11, 21);

void begin(Desk& desk, int column, int from, int to)
{
    desk.hands().mark(SheetSlot{column, from, to});
    desk.sheet().setFocus();
    desk.key(Qt::Key_Return);
    REQUIRE(desk.form());
}

void onDuty(Desk& desk, const Caller& person, DutyKind kind, const QString& office, int from, int to)
{
    DutyLine line;
    line.staff = person.staff;
    line.day = Tomorrow;
    line.kind = kind;
    line.from = from;
    line.to = to;
    if (kind == DutyKind::Office)
        line.office = desk.desk.centre().findOffice(office)->id;
    line.source = DutySource::Set;
    service::RosterService roster(desk.desk.services().file());
    REQUIRE(roster.set(desk.desk.clerk(), {line}, service::BookedSessions::Keep));
}

// As a hand does it.
void choose(Desk& desk, const Caller& person)
{
    auto* lead = desk.field<StaffPicker>(u"bookingForm_lead"_s);
    lead->setCurrentIndex(lead->findData(QVariant::fromValue(person.staff.number())));
}

void typeInto(QLineEdit* line, const QString& text)
{
    line->setFocus();
    test::commit(text);
}

bool isSaid(Desk& desk, const QString& problem)
{
    return desk.field<QLabel>(u"bookingFormProblem_"_s + problem)->isVisible();
}

} // namespace

TEST_CASE("Who is taken, elsewhere or off stands beside the names before one is chosen")
{
    Desk desk;
    onDuty(desk, desk.desk.writer(), DutyKind::Office, u"新橋"_s, 540, 1020);
    onDuty(desk, desk.desk.other(), DutyKind::Office, u"立川"_s, 540, 1020);
    onDuty(desk, desk.desk.chief(), DutyKind::Off, {}, 0, 0);
    desk.tomorrow(u"新橋2"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    begin(desk, 0, 600, 660);
    REQUIRE(desk.settled());
    auto* lead = desk.field<StaffPicker>(u"bookingForm_lead"_s);
    REQUIRE(waitFor([&] { return lead->remark(desk.desk.writer().staff) == u"10:00–11:00 taken"_s; }));
    CHECK(lead->remark(desk.desk.other().staff) == u"立川"_s);
    CHECK(lead->remark(desk.desk.chief().staff) == label(DutyKind::Off));
    const int row = lead->findData(QVariant::fromValue(desk.desk.writer().staff.number()));
    CHECK(lead->itemData(row, Qt::AccessibleTextRole).toString() == u"今村 健吾 10:00–11:00 taken"_s);
    desk.field<QLineEdit>(u"bookingForm_time"_s)->setText(u"13:00-14:00"_s);
    CHECK(waitFor([&] { return lead->remark(desk.desk.writer().staff) == u"free"_s; }));
    desk.field<QLineEdit>(u"bookingForm_time"_s)->setText(u"18:00-19:00"_s);
    CHECK(waitFor([&] { return lead->remark(desk.desk.writer().staff) == u"works 9:00–17:00"_s; }));
    desk.field<QLineEdit>(u"bookingForm_time"_s)->setText(u"18"_s); // no time yet
    CHECK(waitFor([&] { return lead->remark(desk.desk.writer().staff).isEmpty(); }));
}

TEST_CASE("A session is not in the way of its own coordinator")
{
    Desk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋2"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.open(id);
    auto* lead = desk.field<StaffPicker>(u"bookingForm_lead"_s);
    REQUIRE(waitFor([&] { return !lead->remark(desk.desk.other().staff).isEmpty(); }));
    CHECK_FALSE(lead->remark(desk.desk.writer().staff).contains("taken"_L1));
}

TEST_CASE("Letters find a coordinator by how the name is read, in the field and in its list")
{
    Desk desk;
    service::CentreData centre = desk.context->centre();
    for (Staff& person : centre.staff) {
        person.roman = person.id == desk.desk.writer().staff ? u"Kengo Imamura"_s : QString();
        person.kana = person.id == desk.desk.other().staff ? u"ミズノ カズヒコ"_s : QString();
    }
    desk.context->setCentre(centre);
    begin(desk, 0, 600, 660);
    auto* lead = desk.field<StaffPicker>(u"bookingForm_lead"_s);
    lead->setFocus();
    QTest::keyClicks(lead, u"imam"_s);
    CHECK(lead->person() == desk.desk.writer().staff);
    QTest::keyClicks(lead->view(), u"zzz"_s); // nobody: what is chosen stays
    CHECK(lead->person() == desk.desk.writer().staff);
    auto* second = desk.field<StaffPicker>(u"bookingForm_handover_to"_s);
    second->setFocus();
    QKeyEvent kana(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"み"_s);
    QCoreApplication::sendEvent(second, &kana);
    CHECK(second->person() == desk.desk.other().staff);
}

TEST_CASE("A reason goes as soon as it is no longer true; a clash with the time or the place that it was of")
{
    Desk desk;
    desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    begin(desk, 0, 600, 660);
    desk.submit();
    REQUIRE(isSaid(desk, u"lead"_s));
    choose(desk, desk.desk.other());
    CHECK_FALSE(isSaid(desk, u"lead"_s));
    desk.submit();
    REQUIRE(waitFor([&] { return desk.page().findChild<ClashDialog*>() != nullptr; }));
    desk.page().findChild<ClashDialog*>()->reject();
    REQUIRE(isSaid(desk, u"place"_s));
    desk.field<QPlainTextEdit>(u"bookingForm_note"_s)->setPlainText(u"電話あり"_s);
    CHECK(isSaid(desk, u"place"_s)); // it is as true as before
    desk.field<QLineEdit>(u"bookingForm_time"_s)->setText(u"14:00-15:00"_s);
    CHECK_FALSE(isSaid(desk, u"place"_s));
}

TEST_CASE("Of a name that is not in the ledger it is said what to do, until it is done")
{
    Desk desk;
    desk.company(u"北斗精機"_s);
    begin(desk, 0, 600, 660);
    auto* client = desk.field<QLineEdit>(u"bookingForm_client"_s);
    typeInto(client, u"はじめて"_s);
    REQUIRE(waitFor([&] { return isSaid(desk, u"client"_s); }));
    auto* enter = desk.field<QCheckBox>(u"bookingForm_enter_client"_s);
    enter->setChecked(true);
    CHECK_FALSE(isSaid(desk, u"client"_s));
    enter->setChecked(false);
    client->clear();
    typeInto(client, u"北斗"_s);
    REQUIRE(waitFor([&] { return desk.field<SuggestionPopup>({})->suggestions().size() == 1; }));
    CHECK_FALSE(isSaid(desk, u"client"_s));
}

TEST_CASE("A company that is found by one of its persons says which one")
{
    Desk desk;
    desk.company(u"北斗精機"_s, {u"中島 一郎"_s, u"大西 二郎"_s});
    begin(desk, 0, 600, 660);
    auto* client = desk.field<QLineEdit>(u"bookingForm_client"_s);
    typeInto(client, u"大西"_s);
    auto* popup = desk.field<SuggestionPopup>({});
    REQUIRE(waitFor([&] { return popup->suggestions().size() == 1; }));
    CHECK(popup->suggestions().constFirst().note.startsWith(u"大西 二郎"_s));
    const auto* list = popup->findChild<QListView*>();
    CHECK(popup->height() < 2 * list->sizeHintForRow(0)); // one line, and nothing below it
    client->clear();
    typeInto(client, u"北斗"_s);
    REQUIRE(waitFor([&] {
        return popup->suggestions().size() == 1 && !popup->suggestions().constFirst().note.contains(u"大西"_s);
    }));
}

TEST_CASE("Where a booking was begun goes along with what was typed, unless it is begun somewhere else now")
{
    Desk desk;
    begin(desk, 2, 840, 900);
    desk.page().closeForm(); // nothing was typed: nothing is kept
    desk.page().newBooking();
    REQUIRE(desk.form());
    CHECK(desk.field<QLineEdit>(u"bookingForm_client"_s)->text().isEmpty());
    desk.page().closeForm();
    begin(desk, 2, 840, 900);
    desk.field<QLineEdit>(u"bookingForm_client"_s)->setText(u"麦の穂"_s);
    const Id<Booking> other = desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"ミツワ印房"_s);
    SECTION("it comes back where it was")
    {
        desk.open(other);
        desk.page().closeForm();
        REQUIRE(waitFor([&] { return desk.form() && desk.form()->booking().isNull(); }));
        CHECK(desk.field<QLineEdit>(u"bookingForm_client"_s)->text() == u"麦の穂"_s);
        CHECK(desk.field<QLineEdit>(u"bookingForm_time"_s)->text() == u"14:00–15:00"_s);
    }
    SECTION("another slot counts, with what was typed")
    {
        desk.open(other);
        begin(desk, 4, 960, 1020);
        CHECK(desk.field<QLineEdit>(u"bookingForm_client"_s)->text() == u"麦の穂"_s);
        CHECK(desk.field<QLineEdit>(u"bookingForm_time"_s)->text() == u"16:00–17:00"_s);
    }
}

TEST_CASE("Tab through the form never moves it to the side")
{
    Desk desk;
    begin(desk, 0, 600, 660);
    auto* side = desk.page().findChild<QScrollArea*>(u"calendarSide"_s);
    REQUIRE(side);
    for (int press = 0; press < 40; ++press)
        desk.key(Qt::Key_Tab);
    CHECK(side->horizontalScrollBar()->maximum() == 0);
    CHECK(side->widget()->x() == 0);
}
