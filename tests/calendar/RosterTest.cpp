// SPDX-License-Identifier: GPL-3.0-or-later
// Who is where, above the day.
#include "core/service/PlaceService.h"
#include "core/service/RosterService.h"
#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/RosterStrip.h"
#include "ui/theme/controls/Band.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
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
        context->setCaller(desk.chief());
        page().showDay(Tomorrow);
        REQUIRE(settled());
        REQUIRE_FALSE(chips().isEmpty());
    }
    RosterStrip& strip() { return page().roster(); }
    QList<RosterStrip::Chip> chips()
    {
        QList<RosterStrip::Chip> all;
        for (const RosterStrip::Group& group : strip().groups())
            all += group.chips;
        return all;
    }
    RosterStrip::Chip chip(Id<Staff> staff)
    {
        for (const RosterStrip::Chip& one : chips()) {
            if (one.duty.staff == staff)
                return one;
        }
        throw std::runtime_error("nobody");
    }
    RosterStrip::Group group(DutyKind kind)
    {
        for (const RosterStrip::Group& one : strip().groups()) {
            if (one.place.kind == kind)
                return one;
        }
        throw std::runtime_error("nowhere");
    }
    DutyKind stored(Id<Staff> staff)
    {
        const auto lines = service::RosterService(desk.services().file()).duties(Tomorrow, Tomorrow.addDays(1));
        for (const DutyLine& line : *lines) {
            if (line.staff == staff)
                return line.kind;
        }
        throw std::runtime_error("nobody");
    }
    void drag(Id<Staff> staff, DutyKind to)
    {
        const QPoint from = chip(staff).rect.center();
        const QPoint there = group(to).head.center();
        QTest::mousePress(&strip(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&strip(), from + QPoint(8, 0));
        QTest::mouseMove(&strip(), there);
        QTest::mouseRelease(&strip(), Qt::LeftButton, {}, there);
    }
};

} // namespace

TEST_CASE("The strip has a chip for each who sees clients, and none for the office")
{
    Desk desk;
    CHECK(desk.chips().size() == 2); // 今村 and 水野
    CHECK(desk.chip(desk.desk.writer().staff).name == u"今村"_s);
    // Offices, home, visits, off.
    CHECK(desk.strip().groups().size() == 5);
}

TEST_CASE("A click singles somebody out, another one lets all be seen again")
{
    Desk desk;
    const Id<Staff> person = desk.desk.writer().staff;
    QTest::mouseClick(&desk.strip(), Qt::LeftButton, {}, desk.chip(person).rect.center());
    CHECK(desk.strip().chosen() == person);
    QTest::mouseClick(&desk.strip(), Qt::LeftButton, {}, desk.chip(person).rect.center());
    CHECK(desk.strip().chosen().isNull());
    // By keys.
    desk.strip().setFocus();
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Space);
    CHECK_FALSE(desk.strip().chosen().isNull());
}

TEST_CASE("A chip that is dragged to another place works there, and Ctrl+Z brings it back")
{
    Desk desk;
    const Id<Staff> person = desk.desk.other().staff;
    const DutyKind before = desk.stored(person);
    const DutyKind there = before == DutyKind::Home ? DutyKind::Off : DutyKind::Home;
    desk.drag(person, there);
    REQUIRE(waitFor([&] { return desk.stored(person) == there; }));
    REQUIRE(waitFor([&] { return desk.settled() && desk.chip(person).duty.kind == there; }));
    desk.sheet().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.stored(person) == before; }));
    CHECK(desk.settled());
}

TEST_CASE("Sessions that nobody could hold any more are named first, and stay if one says so")
{
    Desk desk;
    const Id<Staff> person = desk.desk.writer().staff;
    desk.bookOn(Tomorrow, u"新橋1"_s, {10, 0}, {11, 0}, u"丸福製麺所"_s, desk.desk.writer());
    desk.page().reload();
    REQUIRE(desk.settled());
    desk.drag(person, DutyKind::Off);
    auto* band = desk.find<Band>("calendarBand");
    REQUIRE(waitFor([&] { return band->isVisible(); }));
    CHECK(band->message().contains(u"丸福製麺所"_s));
    CHECK(desk.stored(person) != DutyKind::Off);
    band->secondActionButton()->click();
    CHECK(waitFor([&] { return desk.stored(person) == DutyKind::Off; }));
    CHECK(desk.settled());
}

TEST_CASE("Who may not edit the roster drags nobody anywhere")
{
    Desk desk;
    desk.context->setCaller(desk.desk.writer());
    REQUIRE(desk.settled());
    const Id<Staff> person = desk.desk.other().staff;
    const DutyKind before = desk.stored(person);
    desk.drag(person, DutyKind::Off);
    CHECK(desk.settled());
    CHECK(desk.stored(person) == before);
}

TEST_CASE("A day that has not its two dispatched staff says so at the end of the strip")
{
    Desk desk;
    CHECK(desk.strip().warningRect().isNull()); // the centre has none
    REQUIRE(service::RosterService(desk.desk.services().file())
                .setDispatched(desk.desk.chief(), desk.desk.clerk().staff, true));
    desk.page().reload();
    REQUIRE(waitFor([&] { return !desk.strip().warningRect().isNull(); }));
    CHECK(desk.strip().accessibleDescription().contains(u"11/21"_s));
    desk.page().showDay(QDate(2024, 11, 19)); // what was cannot be mended
    REQUIRE(desk.settled());
    CHECK(desk.strip().warningRect().isNull());
}

TEST_CASE("Where the booths do not suffice the strip proposes who works from home, and one click does it")
{
    Desk desk;
    CHECK(desk.strip().homeRect().isNull());
    // One booth is left, and an online session stands in it.
    const service::CentreData centre = desk.desk.centre();
    for (const Booth& booth : centre.booths) {
        if (booth.office != centre.offices.constFirst().id || booth.name == u"ブース1"_s)
            continue;
        const BoothClosure closure{
            {}, booth.id, fromTokyo(Tomorrow, QTime(9, 0)), fromTokyo(Tomorrow, QTime(17, 30)), u"工事"_s, 0};
        REQUIRE(service::PlaceService(desk.desk.services().file())
                    .save(desk.desk.chief(), closure, service::BookedSessions::Show));
    }
    const Caller mizuno = desk.desk.other();
    Booking booking = *desk.desk.services().bookings().byId(
        desk.bookOn(Tomorrow, u"新橋1"_s, {10, 0}, {11, 0}, u"丸福製麺所"_s, mizuno));
    for (const MasterEntry& mode : centre.modes) {
        if (mode.code == "online"_L1)
            booking.mode = mode.id;
    }
    REQUIRE(desk.desk.services().bookings().update(desk.desk.clerk(), booking));
    desk.page().reload();
    REQUIRE(waitFor([&] { return !desk.strip().homeRect().isNull() && desk.settled(); }));
    CHECK(desk.strip().accessibleDescription().contains(u"10:00"_s));
    desk.page().takeKeys();
    desk.key(Qt::Key_H);
    auto* menu = desk.find<QMenu>("homeProposals");
    REQUIRE(menu->isVisible());
    CHECK(menu->actions().constFirst()->text().contains(u"no booth left from 10:00 to 11:00"_s));
    QAction* home = menu->actions().constLast();
    CHECK(home->text().startsWith(mizuno.name));
    CHECK(home->text().contains(u"leaves a booth free"_s)); // why
    home->trigger();
    menu->close();
    REQUIRE(waitFor([&] { return desk.stored(mizuno.staff) == DutyKind::Home && desk.settled(); }));
    CHECK(waitFor([&] { return desk.strip().homeRect().isNull(); }));
    desk.page().window()->activateWindow(); // it was the menu's
    desk.sheet().setFocus();
    REQUIRE(waitFor([] { return QApplication::focusWidget() != nullptr; }));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.stored(mizuno.staff) == DutyKind::Office && desk.settled(); }));
}
