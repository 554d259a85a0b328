// SPDX-License-Identifier: GPL-3.0-or-later
// The day by coordinator on the page: seen, moved, booked, filtered, read out.
#include "core/service/RosterService.h"
#include "tests/calendar/BookingDesk.h"
#include "ui/calendar/BookingPanel.h"
#include "ui/calendar/CalendarToolBar.h"
#include "ui/calendar/ClashNote.h"
#include "ui/calendar/PeopleSheet.h"
#include "ui/notes/StaffPicker.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::BookingDesk;
using test::waitFor;

namespace {

struct Desk : BookingDesk
{
    Desk()
    {
        one = bookOn(QDate(2024, 11, TomorrowDay), u"新橋2"_s, {10, 0}, {11, 30}, u"丸福製麺所"_s);
        two = bookOn(QDate(2024, 11, TomorrowDay), u"新橋4"_s, {13, 0}, {14, 0}, u"北斗精機"_s, desk.other());
        page().reload();
        REQUIRE(waitFor([&] { return sheet().scene().card(two) != nullptr && page().isSettled(); }));
        page().takeKeys();
        key(Qt::Key_C);
        REQUIRE(page().kind() == CalendarKind::People);
        REQUIRE(people().scene().card(one));
    }
    PeopleSheet& people() { return page().people(); }
    int row(const Caller& who) { return people().scene().rows().rowOf(who.staff); }
    QPoint at(int row, int minutes)
    {
        const PeopleMetrics& metrics = people().scene().metrics();
        return people().toViewport({metrics.x(minutes), metrics.top(row) + 14, 1, 1}).topLeft();
    }
    void drag(QPoint from, QPoint to)
    {
        QWidget* grid = people().viewport();
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        QTest::mouseMove(grid, from + QPoint(6, 0));
        QTest::mouseMove(grid, to);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
    }
    Id<Staff> lead(Id<Booking> id) { return CalendarFixture::stored(id).staff.constFirst().staff; }
    bool settledOn(auto&& what)
    {
        return waitFor([&] { return what() && page().isSettled(); });
    }

    Id<Booking> one, two;
};

} // namespace

TEST_CASE("C shows the day by coordinator, D by booth, and what is selected stays so")
{
    Desk desk;
    CHECK(desk.people().isVisible());
    CHECK_FALSE(desk.sheet().isVisible());
    CHECK_FALSE(desk.page().findChild<QScrollArea*>(u"calendarSide"_s)->isVisible()); // the whole width
    desk.people().interaction().select(desk.two);
    desk.key(Qt::Key_D);
    CHECK(desk.sheet().isVisible());
    CHECK(desk.hands().selected() == desk.two);
    CHECK(desk.page().panel().booking() == desk.two);
}

TEST_CASE("Dragged to another row somebody else leads the session, and Ctrl+Z gives it back")
{
    Desk desk;
    const Caller before = desk.desk.writer();
    const Caller after = desk.desk.other();
    desk.drag(desk.at(desk.row(before), 630), desk.at(desk.row(after), 630));
    REQUIRE(desk.settledOn([&] { return desk.lead(desk.one) == after.staff; }));
    CHECK(desk.CalendarFixture::stored(desk.one).boothName == u"ブース2"_s);
    CHECK(desk.announced.constLast().contains(after.name));
    REQUIRE(waitFor([&] { return desk.people().scene().card(desk.one)->column == desk.row(after); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.settledOn([&] { return desk.lead(desk.one) == before.staff; }));
}

TEST_CASE("By keys, too; and over whoever is taken it stays where it was")
{
    Desk desk;
    const int up = desk.row(desk.desk.writer()) - desk.row(desk.desk.other());
    desk.people().interaction().select(desk.two);
    desk.key(up > 0 ? Qt::Key_Down : Qt::Key_Up, Qt::AltModifier);
    for (int step = 0; step < 5; ++step)
        desk.key(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(desk.people().interaction().ghost());
    CHECK_FALSE(desk.people().interaction().ghost()->verdict.isClean());
    CHECK(desk.people().findChild<ClashNote*>()->isVisible());
    desk.key(Qt::Key_Return);
    CHECK(desk.lead(desk.two) == desk.desk.other().staff);
    for (int step = 0; step < 2; ++step)
        desk.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.people().interaction().ghost()->verdict.isClean());
    desk.key(Qt::Key_Return);
    CHECK(desk.settledOn([&] { return desk.lead(desk.two) == desk.desk.writer().staff; }));
    CHECK(tokyoTime(desk.CalendarFixture::stored(desk.two).start) == QTime(11, 30));
}

TEST_CASE("An empty place becomes a booking of that person at that time")
{
    Desk desk;
    QTest::mouseDClick(desk.people().viewport(), Qt::LeftButton, {}, desk.at(desk.row(desk.desk.other()), 905));
    REQUIRE(desk.form());
    CHECK(desk.field<StaffPicker>(u"bookingForm_lead"_s)->person() == desk.desk.other().staff);
    auto* side = desk.page().findChild<QScrollArea*>(u"calendarSide"_s);
    CHECK(side->isVisible());
    CHECK(side->geometry().right() == desk.page().rect().right());
    CHECK(desk.people().width() == desk.page().width()); // it lies over the last columns
}

TEST_CASE("F9 lays the selected booking over the last columns, and takes it away again")
{
    Desk desk;
    auto* side = desk.page().findChild<QScrollArea*>(u"calendarSide"_s);
    desk.people().interaction().select(desk.one);
    REQUIRE(waitFor([&] { return desk.people().width() == desk.page().width(); }));
    desk.key(Qt::Key_F9);
    CHECK(side->isVisible());
    CHECK(side->geometry().right() == desk.page().rect().right());
    CHECK(desk.page().panel().booking() == desk.one);
    QCoreApplication::processEvents();
    CHECK(desk.people().width() == desk.page().width());
    desk.key(Qt::Key_F9);
    CHECK_FALSE(side->isVisible());
    // By booth it stands beside the sheet.
    desk.key(Qt::Key_D);
    CHECK(side->isVisible());
    CHECK(waitFor([&] { return desk.sheet().mapTo(&desk.page(), QPoint(desk.sheet().width(), 0)).x() <= side->x(); }));
}

TEST_CASE("The menu of the filter orders the people while they are seen")
{
    Desk desk;
    auto* free = desk.page().findChild<QAction*>(u"peopleByFreeHours"_s);
    REQUIRE(free);
    CHECK(free->isVisible());
    free->trigger();
    const PeopleRows& rows = desk.people().scene().rows();
    for (int row = 1; row < rows.groups().constFirst().count; ++row)
        CHECK(rows.at(row - 1).load.free >= rows.at(row).load.free);
    CHECK_FALSE(desk.page().findChild<QAction*>(u"peopleBySkill"_s)->isEnabled()); // no skill is asked for
    desk.page().findChild<QMenu*>(u"peopleSkills"_s)->actions().at(1)->trigger();
    CHECK(desk.page().findChild<QAction*>(u"peopleBySkill"_s)->isChecked());
    desk.key(Qt::Key_D);
    CHECK_FALSE(free->isVisible());
}

TEST_CASE("The keys of a booking mean the same by coordinator")
{
    Desk desk;
    desk.people().interaction().select(desk.one);
    desk.key(Qt::Key_1);
    REQUIRE(desk.settledOn([&] { return desk.CalendarFixture::stored(desk.one).status == BookingStatus::Tentative; }));
    desk.key(Qt::Key_M);
    REQUIRE(desk.targets.size() == 1);
    CHECK(desk.targets.constFirst() == Target::booking(desk.one));
    desk.key(Qt::Key_Return);
    CHECK(desk.form());
    desk.page().closeForm();
    desk.people().setFocus();
    desk.key(Qt::Key_Right);
    REQUIRE(desk.settledOn([&] { return !desk.people().isLoading(); }));
    CHECK(desk.page().model().day() == QDate(2024, 11, 22));
    CHECK(desk.people().scene().card(desk.one) == nullptr);
}

TEST_CASE("A screen reader finds each person, then the sessions of the row")
{
    Desk desk;
    QAccessibleInterface* sheet = QAccessible::queryAccessibleInterface(&desk.people());
    REQUIRE(sheet);
    QStringList all;
    for (int at = 0; at < sheet->childCount(); ++at)
        all.append(sheet->child(at)->text(QAccessible::Name));
    const auto person =
        std::find_if(all.cbegin(), all.cend(), [](const QString& text) { return text.startsWith(u"今村 健吾, "_s); });
    REQUIRE(person != all.cend());
    CHECK(person->contains(u"1 session(s)"_s));
    CHECK(person->endsWith(u"6.0h free"_s));
    const qsizetype at = person - all.cbegin();
    CHECK(all.at(at + 1) == u"10:00 to 11:30, 丸福製麺所, 今村, Confirmed, 新橋 ブース2"_s);
    CHECK(sheet->child(static_cast<int>(at))->rect().isValid());
    CHECK(sheet->indexOfChild(sheet->child(static_cast<int>(at))) == at);
    CHECK(sheet->child(static_cast<int>(at) + 1)->actionInterface());
    CHECK(sheet->child(static_cast<int>(at))->actionInterface() == nullptr);
}

TEST_CASE("Rows are as high as one likes, within limits")
{
    Desk desk;
    desk.people().setFocus();
    desk.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.people().rowHeight() == 34);
    desk.page().findChild<QAction*>(u"calendarDense"_s)->setChecked(true);
    CHECK(desk.people().rowHeight() == PeopleSheet::DenseRow);
    desk.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(desk.people().rowHeight() == PeopleMetrics::UsualRow);
    CHECK(desk.people().horizontalScrollBar()->maximum() == 0);
}
