// SPDX-License-Identifier: GPL-3.0-or-later
// What a booking would be in a slot, and what would come of it: said before anything is dropped.
#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/BookingJudge.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::DayMaker;
using test::ServiceFixture;

namespace {

struct Sheet
{
    Sheet()
    {
        maker.day.offices = centre.offices;
        maker.day.booths = centre.booths;
        maker.day.rules = centre.rules;
        cleaning = maker.add(u"新橋3"_s, {13, 30}, {14, 30}, u"みなと清掃サービス"_s);
        fittings = maker.add(u"新橋6"_s, {15, 30}, {16, 30}, u"イロハ建装"_s);
        scene = test::sceneOf(centre, maker.day);
    }
    BookingJudge judge() const { return {centre, maker.day, scene}; }
    QString codeOf(const Booking& booking) const
    {
        for (const MasterEntry& mode : centre.modes) {
            if (mode.id == booking.mode)
                return mode.code;
        }
        return {};
    }

    ServiceFixture desk;
    service::CentreData centre = test::calendarCentre(desk);
    DayMaker maker{centre};
    SheetScene scene;
    Id<Booking> cleaning, fittings;
};

} // namespace

TEST_CASE("In another booth it is the same session at another place and time")
{
    Sheet sheet;
    const Booking there = sheet.judge().wanted(sheet.maker.booking(sheet.fittings), {7, 600, 660});
    CHECK(there.officeName == u"立川"_s);
    CHECK(there.boothName == u"ブース2"_s);
    CHECK(tokyoTime(there.start) == QTime(10, 0));
    CHECK(tokyoTime(there.end) == QTime(11, 0));
    CHECK(sheet.codeOf(there) == u"visit"_s);
    CHECK(there.id == sheet.fittings);
}

TEST_CASE("Online it takes the first free seat, away it takes none, and back in a booth one comes to the office")
{
    Sheet sheet;
    sheet.maker.add(u"在宅1"_s, {10, 0}, {11, 0}, u"たちばな庵"_s);
    const Booking online = sheet.judge().wanted(sheet.maker.booking(sheet.fittings), {9, 600, 660});
    CHECK(sheet.codeOf(online) == u"online"_s);
    CHECK(online.boothName == u"オンライン2"_s);
    const Booking away = sheet.judge().wanted(online, {10, 600, 660});
    CHECK(away.booth.isNull());
    CHECK(sheet.codeOf(away) == u"call"_s);
    CHECK(away.officeName == u"新橋"_s);
    const Booking back = sheet.judge().wanted(away, {0, 600, 660});
    CHECK(sheet.codeOf(back) == u"visit"_s);
    CHECK(back.boothName == u"ブース1"_s);
}

TEST_CASE("A clash names booth and coordinator with their times, hatches what overlaps, and offers free slots")
{
    Sheet sheet;
    const SheetSlot slot{2, 840, 900}; // 14:00–15:00 in booth 3, with the same coordinator
    const Booking wanted = sheet.judge().wanted(sheet.maker.booking(sheet.fittings), slot);
    const SheetVerdict verdict = sheet.judge().verdict(wanted, slot);
    REQUIRE(verdict.clashes.size() == 2);
    const auto has = [&](const QString& what) {
        return std::any_of(verdict.clashes.cbegin(), verdict.clashes.cend(), [&](const SheetVerdict::Line& line) {
            return line.what.contains(what) && line.when == u"14:00–14:30"_s;
        });
    };
    CHECK(has(u"ブース3"_s));
    CHECK(has(sheet.centre.staff.constFirst().surname()));
    CHECK(verdict.overlaps == QList<std::pair<int, int>>{{840, 870}});
    CHECK(verdict.hit == QSet<Id<Booking>>{sheet.cleaning});
    REQUIRE_FALSE(verdict.instead.isEmpty());
    CHECK(verdict.instead.size() <= 3);
    for (const SheetVerdict::Free& free : verdict.instead) {
        const Booking there = sheet.judge().wanted(sheet.maker.booking(sheet.fittings), free.slot);
        CHECK(sheet.judge().verdict(there, free.slot).isClean());
    }
}

TEST_CASE("Where there is room nothing is said")
{
    Sheet sheet;
    const SheetSlot slot{0, 600, 660};
    CHECK(sheet.judge().verdict(sheet.judge().wanted(sheet.maker.booking(sheet.fittings), slot), slot).isClean());
    // Not even by itself.
    const SheetSlot later{5, 960, 1020};
    CHECK(sheet.judge().verdict(sheet.judge().wanted(sheet.maker.booking(sheet.fittings), later), later).isClean());
}

TEST_CASE("A time that is over is no place to be moved to")
{
    Sheet sheet;
    sheet.maker.day.now = fromTokyo(sheet.maker.day.day, {12, 0});
    const SheetSlot slot{0, 600, 660};
    const SheetVerdict verdict =
        sheet.judge().verdict(sheet.judge().wanted(sheet.maker.booking(sheet.fittings), slot), slot);
    REQUIRE(verdict.clashes.size() == 1);
    CHECK_FALSE(verdict.clashes.constFirst().who.isEmpty());
    CHECK(verdict.instead.isEmpty());
}

TEST_CASE("A booth out of service and a holiday are clashes that hatch the whole of it")
{
    Sheet sheet;
    sheet.maker.day.closures.append({Id<BoothClosure>(1), sheet.centre.booths.constFirst().id,
                                     fromTokyo(sheet.maker.day.day, {9, 0}), fromTokyo(sheet.maker.day.day, {12, 0}),
                                     u"空調の点検"_s, 0});
    const SheetSlot slot{0, 600, 660};
    SheetVerdict verdict = sheet.judge().verdict(sheet.judge().wanted(sheet.maker.booking(sheet.fittings), slot), slot);
    REQUIRE(verdict.clashes.size() == 1);
    CHECK(verdict.clashes.constFirst().who.contains(u"空調の点検"_s));
    CHECK(verdict.overlaps == QList<std::pair<int, int>>{{600, 660}});

    sheet.maker.day.closures.clear();
    sheet.maker.day.holiday = u"勤労感謝の日"_s;
    verdict = sheet.judge().verdict(sheet.judge().wanted(sheet.maker.booking(sheet.fittings), slot), slot);
    REQUIRE(verdict.clashes.size() == 1);
    CHECK(verdict.clashes.constFirst().who.contains(u"勤労感謝の日"_s));
    CHECK(verdict.overlaps == QList<std::pair<int, int>>{{600, 660}});
    CHECK(verdict.taken() == 0);
}

TEST_CASE("On a holiday what is begun at an office goes on to the form, which asks why; on a closing day it does not")
{
    Sheet sheet;
    const SheetSlot slot{0, 600, 660};
    const auto begun = [&] { return sheet.judge().verdict(sheet.judge().wanted(sheet.judge().blank(), slot), slot); };
    sheet.maker.day.holiday = u"勤労感謝の日"_s;
    CHECK(begun().isClean());
    REQUIRE(begun().cautions.size() == 1);
    CHECK(begun().cautions.constFirst().contains(u"勤労感謝の日"_s));
    ClosingDay closing;
    closing.first = sheet.maker.day.day;
    closing.last = sheet.maker.day.day;
    closing.reason = u"停電"_s;
    sheet.maker.day.closingDays.append(closing);
    CHECK_FALSE(begun().isClean());
}
