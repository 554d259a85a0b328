// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Words.h"
#include "tests/calendar/WeekFixture.h"
#include "ui/async/ChoiceStore.h"
#include "ui/calendar/BookingForm.h"
#include "ui/calendar/CalendarToolBar.h"
#include "ui/calendar/WeekSide.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::waitFor;
using test::WeekDesk;

TEST_CASE("The week says how much is free in each office, and follows what others do")
{
    WeekDesk desk;
    CHECK(desk.find<QPushButton>("calendarDate")->text() == u"18 – 24 11月"_s);
    const int before = desk.free(21, 0, 10);
    REQUIRE(before > 0);
    desk.bookOn(QDate(2024, 11, 21), u"新橋1"_s, {10, 0}, {11, 0}, u"丸福製麺所"_s);
    CHECK(waitFor([&] { return desk.free(21, 0, 10) == before - 1; }));
    CHECK(desk.free(21, 0, 11) == before);
    CHECK(desk.find<QLabel>("calendarCounts")->text().startsWith(u"1 booking(s) · "_s));
}

TEST_CASE("While it is hidden nothing is read; when it comes back it is as it became")
{
    WeekDesk desk;
    const int before = desk.free(21, 0, 10);
    desk.page().setKind(CalendarKind::Day);
    desk.bookOn(QDate(2024, 11, 21), u"新橋1"_s, {10, 0}, {11, 0}, u"丸福製麺所"_s);
    desk.page().reload();
    REQUIRE(desk.settled());
    CHECK(desk.free(21, 0, 10) == before);
    desk.page().setKind(CalendarKind::Week);
    CHECK(waitFor([&] { return desk.free(21, 0, 10) == before - 1; }));
}

TEST_CASE("The keys go from week to week and come back to today")
{
    WeekDesk desk;
    desk.key(Qt::Key_PageDown);
    desk.weekSettled();
    CHECK(desk.scene().day(0) == QDate(2024, 11, 25));
    desk.mark(25, 0, 9);
    desk.key(Qt::Key_Left); // over the edge
    desk.weekSettled();
    CHECK(desk.scene().day(0) == QDate(2024, 11, 18));
    CHECK(desk.grid().interaction().marked().column == desk.column(24));
    desk.key(Qt::Key_PageUp);
    desk.key(Qt::Key_PageUp);
    desk.key(Qt::Key_T);
    desk.weekSettled();
    CHECK(desk.scene().day(0) == QDate(2024, 11, 18));
    desk.find<QWidget>("weekHead"); // its click leads to the day
    const QRect thursday = desk.scene().rectOfDay(3);
    QTest::mouseClick(desk.find<QWidget>("weekHead"), Qt::LeftButton, {}, QPoint(thursday.center().x(), 10));
    CHECK(desk.page().kind() == CalendarKind::Day);
    CHECK(desk.page().model().day() == QDate(2024, 11, 21));
}

TEST_CASE("Enter says what is free, and once more books it")
{
    WeekDesk desk;
    desk.bookOn(QDate(2024, 11, 21), u"新橋1"_s, {14, 0}, {15, 0}, u"丸福製麺所"_s);
    desk.read();
    desk.mark(21, 0, 14);
    desk.key(Qt::Key_Return);
    REQUIRE(desk.popup().isVisible());
    const WeekPopup::Place& place = desk.popup().place();
    CHECK(place.title == u"21 11月 14:00–15:00 新橋"_s);
    REQUIRE(place.lines.size() == 2);
    CHECK(place.lines.constFirst().booth == u"ブース1"_s);
    CHECK(place.lines.constFirst().who == u"丸福製麺所"_s);
    CHECK(place.lines.constLast().free);
    CHECK(place.note.isEmpty());
    REQUIRE_FALSE(place.people.isEmpty());
    CHECK(std::none_of(place.people.cbegin(), place.people.cend(),
                       [&](const WeekPopup::Place::Person& one) { return one.id == desk.desk.writer().staff; }));
    desk.key(Qt::Key_Return);
    REQUIRE(desk.page().form());
    CHECK_FALSE(desk.popup().isVisible());
    auto* form = qobject_cast<BookingForm*>(desk.page().form());
    REQUIRE(form);
    CHECK(form->booking().isNull());
    CHECK(form->findChild<QLineEdit*>(u"bookingForm_time"_s)->text().contains(u"14:00"_s));
}

TEST_CASE("What is prepared has the free booth, how one meets, and who is free")
{
    WeekDesk desk;
    desk.bookOn(QDate(2024, 11, 21), u"新橋1"_s, {14, 0}, {15, 0}, u"丸福製麺所"_s);
    desk.read();
    desk.mark(21, 0, 14);
    auto booking = desk.view().prepared();
    REQUIRE(booking);
    CHECK(booking->start == fromTokyo(QDate(2024, 11, 21), QTime(14, 0)));
    CHECK(booking->end == fromTokyo(QDate(2024, 11, 21), QTime(15, 0)));
    CHECK(booking->boothName == u"ブース2"_s);
    CHECK(booking->modeCode == u"visit"_s);
    REQUIRE(booking->staff.size() == 1);
    CHECK(booking->staff.constFirst().staff != desk.desk.writer().staff);
    desk.mark(23, 0, 10); // a holiday
    booking = desk.view().prepared();
    REQUIRE(booking);
    CHECK(booking->modeCode == u"online"_s);
    desk.mark(19, 0, 10); // over
    CHECK_FALSE(desk.view().prepared());
}

TEST_CASE("The window beside it never lies over the marked column, and follows the arrows")
{
    WeekDesk desk;
    for (const int day : {21, 22, 24}) {
        desk.mark(day, 0, 10);
        desk.key(Qt::Key_Return);
        REQUIRE(desk.popup().isVisible());
        const QRect cell = desk.grid().toViewport(desk.scene().rectOf(desk.grid().interaction().marked()));
        const QRect popup = desk.popup().geometry();
        CHECK((popup.left() > cell.right() || popup.right() < cell.left()));
        CHECK(desk.grid().viewport()->rect().contains(popup));
        const QString title = desk.popup().place().title;
        desk.key(Qt::Key_Down);
        CHECK(desk.popup().place().title != title);
        desk.key(Qt::Key_Escape);
        CHECK_FALSE(desk.popup().isVisible());
    }
}

TEST_CASE("What is over or full says so and has no button")
{
    WeekDesk desk;
    desk.mark(19, 0, 10);
    desk.key(Qt::Key_Return);
    CHECK(desk.popup().place().note == u"This time is over."_s);
    CHECK_FALSE(desk.find<QPushButton>("weekPopupBook")->isVisible());
    desk.key(Qt::Key_Return);
    CHECK(desk.page().form() == nullptr);
    // One who only reads sees what is free and cannot book it.
    desk.key(Qt::Key_Escape);
    desk.context->setCaller(desk.desk.reader());
    desk.mark(21, 0, 10);
    desk.key(Qt::Key_Return);
    CHECK_FALSE(desk.popup().mayBook());
}

TEST_CASE("A click opens it, another person is chosen by a chip, and the button books with him")
{
    WeekDesk desk;
    desk.click({desk.column(21, 0), desk.row(10), 1});
    REQUIRE(desk.popup().isVisible());
    CHECK(desk.grid().interaction().marked() == WeekSpan{desk.column(21, 0), desk.row(10), 2});
    const QList<WeekPopup::Place::Person> people = desk.popup().place().people;
    REQUIRE(people.size() > 1);
    CHECK(desk.popup().chosen() == people.at(0).id);
    auto* chip = desk.find<Chip>(u"weekPopupPerson%1"_s.arg(people.at(1).id.number()).toLatin1().constData());
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(desk.popup().chosen() == people.at(1).id);
    CHECK(desk.view().prepared()->staff.constFirst().staff == people.at(1).id);
    QTest::mouseClick(desk.find<QPushButton>("weekPopupBook"), Qt::LeftButton);
    CHECK(desk.page().form());
}

TEST_CASE("With a skill only those count who know it")
{
    WeekDesk desk;
    const service::CentreData& centre = desk.context->centre();
    const MasterId topic = centre.topics.constFirst().id;
    desk.view().filter().setTopics({topic});
    desk.weekSettled();
    const QList<Id<Staff>> people = desk.view().filter().people();
    for (const Id<Staff> id : people)
        CHECK(centre.findStaff(id)->skills.value(topic) > 0);
    CHECK(desk.free(21, 0, 10) <= static_cast<int>(people.size()));
    auto* chip = desk.find<Chip>(u"weekTopic%1"_s.arg(topic).toLatin1().constData());
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(desk.view().filter().isEmpty());
    CHECK(desk.view().filter().people().size() == WeekFilter::advisers(*desk.context).size());
}

TEST_CASE("Nobody of those who are looked for: the week says so, and leads on")
{
    WeekDesk desk;
    Id<Staff> wanted = desk.desk.writer().staff;
    desk.view().filter().setPerson(wanted);
    desk.weekSettled();
    auto* band = desk.find<Band>("weekBand");
    CHECK_FALSE(band->isVisible());
    // The person is online or in the office on each day: one session after the other fills the rest of the week.
    for (const int day : {20, 21, 22, 23, 24})
        desk.bookOn(QDate(2024, 11, day), day < 23 ? u"新橋1"_s : u"在宅1"_s, {9, 0}, {17, 30},
                    u"丸福製麺所%1"_s.arg(day));
    desk.read();
    CHECK(waitFor([&] { return band->isVisible(); }));
    CHECK(band->message() == u"Nothing is free in this week."_s);
    CHECK(desk.scene().freeAhead() == 0);
    band->secondActionButton()->click(); // anybody
    CHECK_FALSE(band->isVisible());
    desk.view().filter().setPerson(wanted);
    CHECK(band->isVisible());
    band->actionButton()->click();
    desk.weekSettled();
    CHECK(desk.scene().day(0) == QDate(2024, 11, 25));
    CHECK_FALSE(band->isVisible());
}

TEST_CASE("The nearest times stand beside it, and one press books them")
{
    WeekDesk desk;
    auto* side = desk.find<WeekSide>("weekSide");
    CHECK(side->isVisible());
    REQUIRE(waitFor([&] { return !side->shown().isEmpty(); }));
    const rules::PersonalSlot first = side->shown().constFirst();
    CHECK(first.slot.start >= fromTokyo(QDate(2024, 11, 20), QTime(16, 0)));
    CHECK(first.slot.end - first.slot.start == 3600);
    desk.find<QPushButton>("weekSlotBook0")->click();
    auto* form = qobject_cast<BookingForm*>(desk.page().form());
    REQUIRE(form);
    CHECK(form->findChild<QLineEdit*>(u"bookingForm_time"_s)
              ->text()
              .startsWith(toTokyo(first.slot.start).toString(u"H:mm"_s)));
    CHECK_FALSE(side->isVisible()); // the form has its place
    desk.page().closeForm();
    CHECK(waitFor([&] { return side->isVisible(); }));
}

TEST_CASE("The use of the booths is told for the week")
{
    WeekDesk desk;
    const qint64 shimbashi = desk.desk.centre().findOffice(u"新橋"_s)->id.number();
    const auto use = [&] { return desk.find<QLabel>(u"weekUse%1"_s.arg(shimbashi).toLatin1().constData())->text(); };
    CHECK(use().contains(u"0%"_s));
    for (const int booth : {1, 2, 3}) { // half of the booths, on one of five days
        const Caller lead = booth == 1 ? desk.desk.writer() : booth == 2 ? desk.desk.other() : desk.desk.chief();
        desk.bookOn(QDate(2024, 11, 21), u"新橋%1"_s.arg(booth), {9, 0}, {17, 30}, u"丸福製麺所%1"_s.arg(booth), lead);
    }
    desk.read();
    CHECK(waitFor([&] { return use().contains(u"10%"_s); }));
}

TEST_CASE("Full times can be left blank, by the key as well")
{
    WeekDesk desk;
    auto* box = desk.find<QCheckBox>("weekHideFull");
    desk.key(Qt::Key_H);
    CHECK(box->isChecked());
    desk.key(Qt::Key_F);
    auto* menu = desk.find<QMenu>("weekSkills");
    CHECK(menu->isVisible());
    menu->close();
}

namespace {

struct Remembered : ChoiceStore
{
    QString choice(const QString& name) const override { return values.value(name); }
    void setChoice(const QString& name, const QString& value) override { values.insert(name, value); }
    QHash<QString, QString> values;
};

} // namespace

TEST_CASE("The next time the week looks for whom it had looked for, and what nobody knows any more is dropped")
{
    Remembered store;
    MasterId topic = 0;
    Id<Staff> person;
    {
        WeekDesk desk;
        desk.page().rememberIn(&store);
        topic = desk.desk.centre().topics.constFirst().id;
        person = desk.desk.writer().staff;
        desk.view().filter().setTopics({topic});
        desk.view().filter().setPerson(person);
        desk.view().filter().toggleFull();
        desk.find<QAction>("calendarDense")->setChecked(true);
    }
    store.values[u"week-topics"_s] += u" 999999"_s;
    {
        WeekDesk desk;
        desk.page().rememberIn(&store);
        CHECK(desk.view().filter().topics() == QList<MasterId>{topic});
        CHECK(desk.view().filter().person() == person);
        CHECK(desk.view().filter().hidesFull());
        CHECK(desk.find<QAction>("calendarDense")->isChecked());
        desk.view().filter().clear();
        desk.view().filter().toggleFull();
    }
    CHECK(store.values.value(u"week-topics"_s).isEmpty());
    CHECK(store.values.value(u"week-person"_s).isEmpty());
    CHECK(store.values.value(u"week-hide-full"_s).isEmpty());
}

TEST_CASE("The menu of the filter has in each view what works there")
{
    WeekDesk desk;
    auto* button = desk.find<QPushButton>("calendarFilter");
    const auto shown = [&] {
        QStringList texts;
        for (const QAction* action : desk.page().toolBar().filterMenu().actions()) {
            if (action->isVisible() && !action->isSeparator())
                texts.append(action->text());
        }
        return texts;
    };
    CHECK(shown() == QStringList{u"Dense"_s, u"Look for a skill…"_s, u"Look for one person…"_s, u"Hide full times"_s});
    desk.find<QAction>("weekFullAction")->trigger();
    CHECK(desk.view().filter().hidesFull());
    CHECK(button->text() == u"Filter (1)"_s);
    desk.key(Qt::Key_D);
    CHECK(button->text() == u"Filter"_s);
    CHECK(shown().contains(label(BookingStatus::Cancelled)));
    CHECK_FALSE(shown().contains(u"Hide full times"_s));
    auto* legend = desk.find<QWidget>("calendarLegend"); // of the cards, which only a day has
    desk.page().setKind(CalendarKind::Day);
    CHECK(legend->isVisibleTo(&desk.page()));
    desk.page().setKind(CalendarKind::Month);
    CHECK_FALSE(legend->isVisibleTo(&desk.page()));
    CHECK_FALSE(button->isVisible());
    desk.page().setKind(CalendarKind::Week);
    CHECK(button->isVisible());
}

TEST_CASE("Times of the week are as tall as one likes, within limits, and dense is as low as can be read")
{
    WeekDesk desk;
    const auto row = [&] { return desk.scene().rectOf({0, 0, 1}).height(); };
    const int usual = row();
    desk.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(row() > usual);
    for (int times = 0; times < 30; ++times)
        desk.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(row() == 60);
    desk.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(row() == usual);
    for (int times = 0; times < 30; ++times)
        desk.key(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(row() == 22);
    desk.key(Qt::Key_0, Qt::ControlModifier);
    desk.find<QAction>("calendarDense")->setChecked(true);
    CHECK(row() == 22);
}

TEST_CASE("A screen reader finds each half hour, and is told which one is marked")
{
    WeekDesk desk;
    QAccessibleInterface* week = QAccessible::queryAccessibleInterface(&desk.grid());
    REQUIRE(week);
    CHECK(week->role() == QAccessible::List);
    CHECK(week->childCount() == desk.scene().columns().size() * desk.scene().rows());
    const int index = desk.column(21, 1) * desk.scene().rows() + desk.row(10);
    QAccessibleInterface* place = week->child(index);
    REQUIRE(place);
    CHECK(place->text(QAccessible::Name).startsWith(u"21 11月 10:00 to 10:30, 立川, "_s));
    CHECK(week->indexOfChild(place) == index);
    CHECK(week->child(week->childCount()) == nullptr);
    place->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(desk.popup().isVisible());
    CHECK(place->state().selected);
    CHECK(week->focusChild() == place);
    CHECK(desk.announced.constLast().contains(u"立川"_s));
}

TEST_CASE("The office switch shows one office only")
{
    WeekDesk desk;
    desk.context->setOffice(desk.desk.centre().findOffice(u"立川"_s)->id);
    desk.weekSettled();
    CHECK(waitFor([&] { return desk.scene().columns().size() == 7; }));
    CHECK(desk.scene().columns().constFirst().name == u"立川 3"_s);
}
