// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands where on the day by coordinator, and where their sessions lie, without a window.
#include "tests/calendar/PeopleFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::PeopleDay;

namespace {

QStringList names(const PeopleScene& scene)
{
    QStringList names;
    for (const PersonRow& row : scene.rows().rows())
        names.append(row.name.section(u' ', 0, 0));
    return names;
}

QStringList groups(const PeopleScene& scene)
{
    QStringList words;
    for (const PersonGroup& group : scene.rows().groups())
        words.append(group.name + u' ' + QString::number(group.count));
    return words;
}

} // namespace

TEST_CASE("People stand by where they are that day, as high and wide as on the picture")
{
    PeopleDay day;
    const PeopleScene scene = day.scene();
    CHECK(groups(scene) == QStringList{u"新橋 (HQ) 2"_s, u"立川 1"_s, u"Online from home 1"_s, u"Off 1"_s});
    CHECK(names(scene) == QStringList{u"今村"_s, u"水野"_s, u"桑原"_s, u"堀内"_s, u"須藤"_s});
    const PeopleMetrics& metrics = scene.metrics();
    CHECK(metrics.timeLeft() == 216);
    CHECK(metrics.timeRight() == 1272);
    CHECK(metrics.groupHead(0) == QRect(0, 0, 1384, 22));
    CHECK(metrics.row(0) == QRect(0, 22, 1384, 30));
    CHECK(metrics.row(2) == QRect(0, 104, 1384, 30)); // below the second head
    CHECK(scene.columnAt(QPoint(300, 30)) == 0);
    CHECK(scene.columnAt(QPoint(300, 90)) == -1); // a head
    CHECK(scene.columnAt(QPoint(100, 30)) == -1); // a name
    CHECK(scene.columnNear(QPoint(300, 5000)) == 4);
    CHECK(scene.minutesAt(QPoint(metrics.x(600), 30), 30) == 600);
}

TEST_CASE("A narrow window takes the room from the names first, and nothing is ever wider than it")
{
    PeopleDay day;
    day.view.size.width = 1016;
    CHECK(day.scene().metrics().timeLeft() < 216);
    CHECK(day.scene().metrics().timeLeft() >= 132);
    CHECK(day.scene().size().width() == 1016);
}

TEST_CASE("A session lies in the row of its lead, and lighter in that of whoever takes part")
{
    PeopleDay day;
    const Id<Booking> noodles = day.add(u"今村"_s, u"新橋2"_s, {10, 0}, {11, 30}, u"有限会社丸福製麺所"_s);
    day.maker.booking(noodles).staff.append({day.person(u"桑原"_s), {}, Part::Second});
    const PeopleScene scene = day.scene();
    const PeopleMetrics& metrics = scene.metrics();
    CHECK(scene.rectOf(noodles) ==
          QRect(metrics.x(600) + 1, 24, metrics.x(690) - metrics.x(600) - 1, 26)); // 26 high, as on the picture
    REQUIRE(scene.cards().size() == 2);
    CHECK(scene.card(noodles)->column == 0);
    CHECK(scene.card(noodles)->company == u"丸福製麺所"_s);
    CHECK(scene.card(noodles)->mark == u"新橋2"_s);
    const SheetCard* beside = scene.cardAt(QPoint(metrics.x(630), metrics.top(2) + 10));
    REQUIRE(beside);
    CHECK(beside->beside);
    CHECK(beside->booking.id == noodles);
    CHECK(scene.inOrder().size() == 1); // it is one session
}

TEST_CASE("The place is as short as can be")
{
    PeopleDay day;
    const Id<Booking> online = day.add(u"堀内"_s, u"在宅1"_s, {10, 0}, {11, 0}, u"クラフト"_s);
    const Id<Booking> visit = day.add(u"水野"_s, u"訪問"_s, {13, 0}, {15, 0}, u"下町せんべい"_s);
    const PeopleScene scene = day.scene();
    CHECK(scene.card(online)->mark == u"Web"_s);
    CHECK(scene.card(visit)->mark == u"訪問"_s);
}

TEST_CASE("Off duty is hatched with its reason, and so are the hours before and after")
{
    PeopleDay day;
    day.duty(u"須藤"_s).reason = u"有給休暇"_s;
    day.duty(u"水野"_s).from = 10 * 60;
    day.duty(u"水野"_s).to = 15 * 60;
    const PeopleScene scene = day.scene();
    REQUIRE(scene.shadeAt(4, 600, 660));
    CHECK(scene.shadeAt(4, 600, 660)->why == u"Off (有給休暇)"_s);
    CHECK(scene.shadeAt(1, 540, 600));
    CHECK(scene.shadeAt(1, 600, 900) == nullptr);
    CHECK(scene.shadeAt(1, 900, 960));
    CHECK(scene.shadeAt(0, 540, 1050) == nullptr);
}

TEST_CASE("A closing day shuts the rows of its office")
{
    PeopleDay day;
    const Id<Office> west = day.centre.findOffice(u"立川"_s)->id;
    day.maker.day.closingDays.append(
        {Id<ClosingDay>(1), west, day.maker.day.day, day.maker.day.day, u"設備の点検"_s, 0});
    const PeopleScene scene = day.scene();
    CHECK(scene.shadeAt(0, 600, 660) == nullptr);
    REQUIRE(scene.shadeAt(2, 600, 660));
    CHECK(scene.shadeAt(2, 600, 660)->why == u"設備の点検"_s);
}

TEST_CASE("A cancelled session makes way in the row; sessions at once make it higher")
{
    PeopleDay day;
    const Id<Booking> gone =
        day.add(u"水野"_s, u"新橋4"_s, {15, 0}, {16, 0}, u"うらら介護"_s, BookingStatus::Cancelled);
    CHECK_FALSE(day.scene().rectOf(gone).isNull());
    day.add(u"水野"_s, u"新橋4"_s, {15, 0}, {16, 0}, u"北斗精機"_s);
    CHECK(day.scene().rectOf(gone).isNull());
    CHECK(day.scene().layout().rests.size() == 1);
    CHECK(day.scene().metrics().rowHeight(1) == 30);
    const Id<Booking> other = day.add(u"今村"_s, u"新橋5"_s, {15, 30}, {16, 30}, u"見学"_s);
    day.maker.booking(other).staff.append({day.person(u"水野"_s), {}, Part::SatIn});
    CHECK(day.scene().metrics().rowHeight(1) == 60);
    CHECK(day.scene().metrics().rowHeight(0) == 30);
}

TEST_CASE("How much is taken and left stands with the row, whatever the filter hides")
{
    PeopleDay day;
    day.add(u"今村"_s, u"新橋2"_s, {10, 0}, {11, 30}, u"丸福製麺所"_s);
    day.add(u"今村"_s, u"立川2"_s, {13, 0}, {14, 0}, u"城東パッケージ"_s, BookingStatus::Tentative);
    day.view.hidden = {BookingStatus::Tentative};
    day.view.wish.office = day.centre.findOffice(u"新橋"_s)->id;
    const PeopleScene scene = day.scene();
    CHECK(scene.cards().size() == 1);
    CHECK(scene.rows().at(0).load == rules::Workload{2, 150, 300});
}

TEST_CASE("An office shows those who are there, and whoever is in a session of it")
{
    PeopleDay day;
    day.add(u"堀内"_s, u"立川2"_s, {10, 0}, {11, 0}, u"かわせみ"_s);
    day.add(u"今村"_s, u"新橋2"_s, {10, 0}, {11, 30}, u"丸福製麺所"_s);
    day.view.wish.office = day.centre.findOffice(u"立川"_s)->id;
    const PeopleScene scene = day.scene();
    CHECK(names(scene) == QStringList{u"桑原"_s, u"堀内"_s});
    CHECK(scene.cards().size() == 1);
}

TEST_CASE("Whoever leads a session has a row, also if the roster does not know where")
{
    PeopleDay day;
    const Id<Booking> id = day.add(u"水野"_s, u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    day.maker.day.duties.removeAt(1);
    const PeopleScene scene = day.scene();
    CHECK(groups(scene).constLast() == u"Not on the roster 1"_s);
    CHECK_FALSE(scene.rectOf(id).isNull());
    // Without a roster, as while it is read, there is somebody all the same.
    day.maker.day.duties.clear();
    CHECK(day.scene().rows().size() == 5);
}

TEST_CASE("They stand by free hours, or by the skill that is asked for")
{
    PeopleDay day;
    day.staff(u"桑原"_s).skills = {{day.topic(0), 3}};
    day.staff(u"水野"_s).skills = {{day.topic(0), 1}, {day.topic(1), 2}};
    day.add(u"今村"_s, u"新橋2"_s, {10, 0}, {12, 0}, u"丸福製麺所"_s);
    day.add(u"水野"_s, u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    day.view.wish.order = PeopleOrder::FreeHours;
    CHECK(names(day.scene()) == QStringList{u"桑原"_s, u"堀内"_s, u"水野"_s, u"今村"_s, u"須藤"_s});
    CHECK(groups(day.scene()).constLast() == u"Off 1"_s);
    day.view.wish.order = PeopleOrder::Skill;
    day.view.wish.skill = day.topic(0);
    const PeopleScene scene = day.scene();
    CHECK(names(scene) == QStringList{u"桑原"_s, u"水野"_s, u"今村"_s, u"堀内"_s, u"須藤"_s});
    CHECK(scene.rows().at(0).fits);
    CHECK_FALSE(scene.rows().at(2).fits);
    // The best one first.
    CHECK(scene.rows().at(1).skills.startsWith(day.centre.topics.at(1).name));
}
