// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sessions of a day lie, without a window.
#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::DayMaker;
using test::ServiceFixture;

namespace {

struct Sheet
{
    ServiceFixture desk;
    service::CentreData centre = test::calendarCentre(desk);
    DayMaker maker{centre};

    SheetScene scene(int width = 1104) const { return test::sceneOf(centre, maker.day, width); }
};

} // namespace

TEST_CASE("Both offices stand side by side, then who is online and who is away, as wide as on the picture")
{
    Sheet sheet;
    const SheetScene scene = sheet.scene();
    REQUIRE(scene.columns().groups().size() == 4);
    CHECK(scene.columns().size() == 11);
    const SheetMetrics& metrics = scene.metrics();
    CHECK(metrics.left(0) == 48);
    CHECK(metrics.columnWidth(0) == 88);
    CHECK(metrics.left(6) == 576); // 立川
    CHECK(metrics.left(9) == 840); // online
    CHECK(metrics.columnWidth(9) == 168);
    CHECK(metrics.left(10) == 1008); // away
    CHECK(metrics.width() == 1104);
    CHECK(metrics.height() == 612);
    CHECK(metrics.y(10 * 60 + 42) == 122);
}

TEST_CASE("One office alone has wider columns; a window too narrow for all is scrolled")
{
    Sheet sheet;
    const Id<Office> tachikawa = sheet.centre.findOffice(u"立川"_s)->id;
    const SheetScene one(sheet.centre, sheet.maker.day, {tachikawa, 1104, 36});
    CHECK(one.columns().size() == 4); // three booths and who is away
    CHECK(one.metrics().columnWidth(0) == SheetMetrics::WidestColumn);
    const SheetScene narrow = sheet.scene(700);
    CHECK(narrow.metrics().columnWidth(0) == SheetMetrics::NarrowestColumn);
    CHECK(narrow.metrics().width() > 700);
}

TEST_CASE("A wider window gives the online sessions up to four lanes")
{
    Sheet sheet;
    CHECK(sheet.scene(1104).columns().at(9).lanes == 2);
    CHECK(sheet.scene(1190).columns().at(9).lanes == 3);
    CHECK(sheet.scene(2400).columns().at(9).lanes == 4);
}

TEST_CASE("A card lies at its time in its booth, an online session at its seat")
{
    Sheet sheet;
    const Id<Booking> noodles = sheet.maker.add(u"新橋2"_s, {10, 0}, {11, 30}, u"有限会社丸福製麺所"_s);
    const Id<Booking> inn = sheet.maker.add(u"在宅2"_s, {16, 0}, {17, 0}, u"宿 ゆるり"_s);
    const Id<Booking> visit = sheet.maker.add(u"訪問"_s, {13, 30}, {16, 0}, u"下町せんべい本舗"_s);
    const SheetScene scene = sheet.scene();
    CHECK(scene.rectOf(noodles) == QRect(138, 73, 85, 106));
    CHECK(scene.rectOf(inn) == QRect(926, 505, 81, 70));
    CHECK(scene.rectOf(visit) == QRect(1010, 325, 93, 178));
    REQUIRE(scene.card(noodles));
    CHECK(scene.card(noodles)->company == u"丸福製麺所"_s);
    CHECK(scene.card(noodles)->time == u"10:00–11:30"_s);
    CHECK(scene.cardAt(QPoint(140, 80)) == scene.card(noodles));
    CHECK(scene.cardAt(QPoint(140, 300)) == nullptr);
}

TEST_CASE("A cancelled booking folds to half an hour, and gives way to who has its time now")
{
    Sheet sheet;
    const Id<Booking> gone = sheet.maker.add(u"新橋4"_s, {15, 0}, {16, 0}, u"うらら介護"_s, BookingStatus::Cancelled);
    CHECK(sheet.scene().rectOf(gone) == QRect(314, 433, 85, 34));
    sheet.maker.add(u"新橋4"_s, {15, 0}, {16, 0}, u"北斗精機"_s);
    const SheetScene scene = sheet.scene();
    CHECK(scene.rectOf(gone).isNull());
    REQUIRE(scene.layout().rests.size() == 1);
    const QRect more = scene.rectOf(scene.layout().rests.constFirst());
    REQUIRE(scene.restAt(more.center()));
    CHECK(scene.restAt(more.center())->entries.size() == 1);
}

TEST_CASE("More online sessions than lanes are counted where they are")
{
    Sheet sheet;
    for (int seat = 1; seat <= 4; ++seat)
        sheet.maker.add(u"在宅%1"_s.arg(seat), {10, 0}, {11, 0}, u"客%1"_s.arg(seat));
    const SheetScene scene = sheet.scene();
    CHECK(scene.layout().boxes.size() == 2);
    REQUIRE(scene.layout().rests.size() == 1);
    CHECK(scene.layout().rests.constFirst().entries.size() == 2);
}

TEST_CASE("Who comes before the opening hours is seen all the same")
{
    Sheet sheet;
    sheet.maker.add(u"新橋1"_s, {8, 15}, {9, 15}, u"早起き"_s);
    sheet.maker.add(u"新橋1"_s, {18, 0}, {19, 10}, u"夜"_s);
    const SheetScene scene = sheet.scene();
    CHECK(scene.metrics().from() == 8 * 60);
    CHECK(scene.metrics().to() == 19 * 60 + 30);
    CHECK(scene.layout().boxes.size() == 2);
}

TEST_CASE("On a holiday the offices are hatched with its name, and one is online from home")
{
    Sheet sheet;
    DayMaker holiday(sheet.centre, QDate(2024, 11, 23));
    holiday.day.holiday = u"勤労感謝の日"_s;
    const SheetScene scene = test::sceneOf(sheet.centre, holiday.day);
    REQUIRE(scene.shadeAt(0, 600, 660));
    CHECK(scene.shadeAt(0, 600, 660)->why == u"勤労感謝の日"_s);
    CHECK(scene.shadeAt(9, 600, 660) == nullptr); // online
    CHECK(test::sceneOf(sheet.centre, DayMaker(sheet.centre).day).shades().isEmpty());
    // Where the centre does not hold with it, nothing is shut.
    service::CentreData open = sheet.centre;
    open.rules.weekendsOnline = false;
    CHECK(test::sceneOf(open, holiday.day).shades().isEmpty());
}

TEST_CASE("A closing day shuts everything, a booth out of service its time only")
{
    Sheet sheet;
    DayMaker maker(sheet.centre);
    const Id<Booth> first = sheet.centre.booths.constFirst().id;
    maker.day.closures.append({Id<BoothClosure>(1), first, fromTokyo(maker.day.day, {13, 0}),
                               fromTokyo(maker.day.day, {15, 0}), u"空調の点検"_s, 0});
    SheetScene scene = test::sceneOf(sheet.centre, maker.day);
    CHECK(scene.shades() == QList<SheetShade>{{0, 780, 900, u"空調の点検"_s}});
    CHECK(scene.shadeAt(0, 720, 780) == nullptr);
    CHECK(scene.shadeAt(0, 720, 781) != nullptr);
    maker.day.closingDays.append({Id<ClosingDay>(1), {}, maker.day.day, maker.day.day, u"創立記念日"_s, 0});
    scene = test::sceneOf(sheet.centre, maker.day);
    CHECK(scene.shades().size() == scene.columns().size());
}

TEST_CASE("A session in a booth that is not in use any more keeps its column on its day")
{
    Sheet sheet;
    const Id<Booking> old = sheet.maker.add(u"立川3"_s, {10, 0}, {11, 0}, u"文具のマルヤ"_s);
    sheet.centre.booths.removeIf([&](const Booth& booth) { return booth.id == sheet.maker.booking(old).booth; });
    const SheetScene scene = sheet.scene();
    CHECK(scene.columns().size() == 11);
    CHECK_FALSE(scene.rectOf(old).isNull());
}

TEST_CASE("Legal forms are left out on a card, names are not")
{
    CHECK(cardName(u"株式会社ひので金属"_s) == u"ひので金属"_s);
    CHECK(cardName(u"北斗精機株式会社"_s) == u"北斗精機"_s);
    CHECK(cardName(u"㈱丸福製麺"_s) == u"丸福製麺"_s);
    CHECK(cardName(u"株式会社"_s) == u"株式会社"_s);
    CHECK(cardName(u"居酒屋 かわせみ"_s) == u"居酒屋 かわせみ"_s);
}

TEST_CASE("What a card marks: web, somebody who learns, off-site, a memo that is missing")
{
    Sheet sheet;
    const Id<Booking> id = sheet.maker.add(u"新橋1"_s, {9, 0}, {10, 0}, u"麦の穂"_s, BookingStatus::Completed);
    Booking& booking = sheet.maker.booking(id);
    for (const MasterEntry& channel : sheet.centre.channels) {
        if (channel.code == u"web"_s)
            booking.channel = channel.id;
    }
    booking.staff.append({sheet.centre.staff.constLast().id, u"平井 千尋"_s, Part::Ojt});
    const SheetScene scene = sheet.scene();
    REQUIRE(scene.card(id));
    CHECK(scene.card(id)->web);
    CHECK(scene.card(id)->sitsIn);
    CHECK(scene.card(id)->memoMissing);
    booking.memo = Id<Memo>(1);
    booking.memoStatus = MemoStatus::Submitted;
    CHECK_FALSE(sheet.scene().card(id)->memoMissing);
}
