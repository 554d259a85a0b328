// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/PlacesSection.h"
#include "core/service/BookingService.h"
#include "core/service/PlaceService.h"
#include "core/service/Services.h"
#include "tests/admin/CentreDesk.h"
#include "tests/support/catch.h"
#include "ui/admin/PlaceLists.h"
#include "ui/admin/ShutLists.h"
#include "ui/theme/controls/Band.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;

namespace {

service::PlaceData stored(CentreDesk& desk)
{
    const auto data = desk.ask(
        desk.worker.query([](service::Services& services) { return service::PlaceService(services.file()).load(); }));
    REQUIRE(data);
    return *data;
}

EntryEditor& openBooths(CentreDesk& desk)
{
    desk.open(u"places"_s, u"offices"_s);
    EntryEditor& booths = desk.editor(u"booths"_s);
    REQUIRE(waitFor([&booths] { return booths.model().rowCount() > 0; }));
    return booths;
}

// Books somebody into the booth today, at an hour at which nobody is there.
void book(CentreDesk& desk, Id<Booth> booth)
{
    Booking booking;
    booking.start = fromTokyo(QDate(2024, 11, 25), QTime(16, 0));
    booking.end = booking.start + 3600;
    const service::CentreData& centre = desk.context->centre();
    booking.office = centre.offices.constFirst().id;
    booking.booth = booth;
    booking.mode = centre.modes.constFirst().id;
    booking.staff = {{desk.chief().staff, desk.chief().name, Part::Lead}};
    const auto outcome = desk.ask(desk.worker.command([caller = desk.chief(), booking](service::Services& services) {
        return services.bookings().add(caller, {booking});
    }));
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*outcome));
}

} // namespace

TEST_CASE("The booths are those of the office that is chosen")
{
    CentreDesk desk;
    EntryEditor& booths = openBooths(desk);
    EntryEditor& offices = desk.editor(u"offices"_s);
    CHECK(desk.column(offices, OfficeList::Name) == QStringList({u"新橋"_s, u"立川"_s, u"在宅"_s}));
    CHECK(booths.model().rowCount() == 6);
    CHECK(desk.window->findChild<QLabel*>(u"boothHeading"_s)->text().contains(u"新橋"_s));
    desk.key(offices, Qt::Key_Down);
    CHECK(booths.model().rowCount() == 3);
    CHECK(desk.window->findChild<QLabel*>(u"boothHeading"_s)->text().contains(u"立川"_s));
}

TEST_CASE("A booth is added, typed into and moved")
{
    CentreDesk desk;
    EntryEditor& booths = openBooths(desk);
    desk.type(booths, 0, BoothList::Capacity, u"6"_s);
    REQUIRE(waitFor([&] { return !booths.model().isTyping(); }));
    desk.type(booths, 0, BoothList::Noise, u"通路側、話し声が届く"_s);
    REQUIRE(waitFor([&] { return !booths.model().isTyping(); }));
    // Space turns the switch.
    booths.table().setCurrentIndex(booths.model().index(0, BoothList::Monitor));
    desk.key(booths, Qt::Key_Space);
    REQUIRE(waitFor([&] { return !booths.model().isTyping(); }));
    const auto first = [&] { return stored(desk).booths.constFirst().booth; };
    CHECK(waitFor([&] { return first().capacity == 6; }));
    CHECK(waitFor([&] { return first().noiseNote == u"通路側、話し声が届く"_s; }));
    CHECK(waitFor([&] { return !first().monitor; }));
    for (int undone = 0; undone < 3; ++undone)
        desk.key(booths, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !booths.list().canUndo() && stored(desk).booths.constFirst().booth.capacity == 4; }));
    CHECK(stored(desk).booths.constFirst().booth.monitor);

    desk.key(booths, Qt::Key_Insert);
    desk.type(booths, 6, BoothList::Name, u"ブース1"_s);
    REQUIRE(waitFor([&] { return desk.band(booths)->isVisible(); }));
    CHECK(booths.model().isBeginning()); // kept, in red
    desk.type(booths, 6, BoothList::Name, u"相談室"_s);
    REQUIRE(desk.waitForRow(booths, u"相談室"_s));
    CHECK_FALSE(desk.band(booths)->isVisible());
    desk.key(booths, Qt::Key_Up, Qt::AltModifier);
    REQUIRE(waitFor([&] { return desk.cell(booths, 5, BoothList::Name) == u"相談室"_s; }));
    CHECK(waitFor([&] {
        const QList<Booth>& all = desk.context->centre().booths;
        return all.size() > 5 && all.at(5).name == u"相談室"_s;
    }));
}

TEST_CASE("Rows that are read again leave alone what is being typed")
{
    CentreDesk desk;
    EntryEditor& booths = openBooths(desk);
    booths.table().typeInto(0, BoothList::Noise);
    auto* line = qobject_cast<QLineEdit*>(desk.cellEditor(booths));
    REQUIRE(line);
    line->setText(u"半分まで"_s);
    bool shown = false;
    QObject::connect(&booths.list(), &EntryList::loaded, &booths, [&shown] { shown = true; });
    booths.list().load();
    REQUIRE(waitFor([&] { return shown; }));
    CHECK(desk.cellEditor(booths) == line);
    CHECK(line->text() == u"半分まで"_s);
}

TEST_CASE("What is typed into a new entry while it is on its way is stored with it")
{
    CentreDesk desk;
    EntryEditor& booths = openBooths(desk);
    desk.key(booths, Qt::Key_Insert);
    const int row = booths.model().rowCount() - 1;
    // The name is all that is needed: it goes at once, and the answer has not come when the next cells are typed.
    booths.model().setData(booths.model().index(row, BoothList::Name), u"相談室"_s, Qt::EditRole);
    booths.model().setData(booths.model().index(row, BoothList::Capacity), 7, Qt::EditRole);
    booths.table().typeInto(row, BoothList::Noise);
    auto* line = qobject_cast<QLineEdit*>(desk.cellEditor(booths));
    REQUIRE(line);
    line->setText(u"静か"_s);
    const auto added = [&] {
        for (const BoothLine& one : stored(desk).booths) {
            if (one.booth.name == u"相談室"_s)
                return one.booth;
        }
        return Booth();
    };
    CHECK(waitFor([&] { return added().capacity == 7; }));
    CHECK(waitFor([&] { return added().noiseNote == u"静か"_s; }));
    CHECK(waitFor([&] { return !booths.model().isTyping(); }));
}

TEST_CASE("A booth with sessions ahead is not retired, and they are named")
{
    CentreDesk desk;
    EntryEditor& booths = openBooths(desk);
    // The day of the demo has several there: the next ones are named.
    booths.table().setCurrentIndex(booths.model().index(5, 0));
    desk.key(booths, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return desk.band(booths)->isVisible(); }));
    CHECK(desk.band(booths)->kind() == Band::Kind::Error);
    CHECK(desk.band(booths)->message().contains(u"11/20 13:00"_s));
    CHECK_FALSE(stored(desk).booths.at(5).booth.retired);
}

TEST_CASE("A booth is out of service from one moment to another; sessions in it are shown before")
{
    CentreDesk desk;
    EntryEditor& booths = openBooths(desk);
    EntryEditor& closures = desk.editor(u"closures"_s);
    book(desk, Id<Booth>(booths.model().row(0).id));
    QTest::mouseClick(desk.button(closures, u"Add"_s), Qt::LeftButton);
    REQUIRE(closures.model().isBeginning());
    desk.type(closures, 0, ClosureList::FromDay, u"2024/11/25"_s);
    desk.type(closures, 0, ClosureList::FromTime, u"13時"_s);
    desk.type(closures, 0, ClosureList::ToDay, u"2024/11/25"_s);
    CHECK(stored(desk).closures.isEmpty()); // the reason is missing
    desk.type(closures, 0, ClosureList::Reason, u"空調の工事"_s);
    REQUIRE(waitFor([&] { return desk.band(closures)->isVisible(); }));
    CHECK(desk.band(closures)->kind() == Band::Kind::Warning);
    CHECK(desk.band(closures)->message().contains(u"11/25 16:00"_s));
    CHECK(stored(desk).closures.isEmpty());
    QTest::mouseClick(desk.band(closures)->actionButton(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return stored(desk).closures.size() == 1; }));
    REQUIRE(desk.waitForRow(closures, u"空調の工事"_s));
    CHECK(stored(desk).closures.constFirst().start == fromTokyo(QDate(2024, 11, 25), QTime(13, 0)));
    // Taken away, and back again.
    desk.key(closures, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return stored(desk).closures.isEmpty(); }));
    desk.key(closures, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return stored(desk).closures.size() == 1; }));
}

TEST_CASE("A closing day is entered, moved as a whole and undone")
{
    CentreDesk desk;
    openBooths(desk);
    EntryEditor& days = desk.editor(u"closingDays"_s);
    const int before = days.model().rowCount();
    QTest::mouseClick(desk.button(days, u"Add"_s), Qt::LeftButton);
    desk.type(days, before, ClosingDayList::First, u"2025/8/13"_s);
    desk.type(days, before, ClosingDayList::Last, u"2025/8/15"_s);
    desk.type(days, before, ClosingDayList::Reason, u"夏季休業"_s);
    REQUIRE(desk.waitForRow(days, u"夏季休業"_s));
    const int row = desk.rowOf(days, u"夏季休業"_s);
    desk.type(days, row, ClosingDayList::First, u"2025/8/20"_s);
    REQUIRE(waitFor([&] { return desk.cell(days, row, ClosingDayList::Last) == u"2025/08/22"_s; }));
    desk.key(days, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.cell(days, row, ClosingDayList::Last) == u"2025/08/15"_s; }));
    desk.key(days, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return days.model().rowCount() == before; }));
}

TEST_CASE("An office that is retired leaves the office switch, and comes back")
{
    CentreDesk desk;
    EntryEditor& offices = desk.open(u"places"_s, u"offices"_s);
    const auto inUse = [&] {
        const QList<Office>& all = desk.context->centre().offices;
        return std::count_if(all.cbegin(), all.cend(), [](const Office& office) { return !office.retired; });
    };
    desk.key(offices, Qt::Key_Insert);
    desk.type(offices, 3, OfficeList::Name, u"八王子"_s);
    REQUIRE(waitFor([&] { return inUse() == 4; }));
    REQUIRE(desk.waitForRow(offices, u"八王子"_s));
    desk.type(offices, 3, OfficeList::Closes, u"8:00"_s);
    CHECK(waitFor([&] { return desk.band(offices)->isVisible(); })); // it would close before it opens
    desk.key(offices, Qt::Key_Escape);
    desk.key(offices, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return inUse() == 3; }));
    REQUIRE(waitFor([&] { return offices.model().rowCount() == 3; }));
    desk.key(offices, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return inUse() == 4; }));
    // Whoever looks at this office alone sees all of them again when it is retired.
    const Id<Office> hachioji = desk.context->centre().offices.constLast().id;
    REQUIRE(waitFor([&] { return offices.currentId() == hachioji.number(); }));
    desk.context->setOffice(hachioji);
    desk.key(offices, Qt::Key_Delete);
    CHECK(waitFor([&] { return desk.context->office().isNull(); }));
}
