// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that come again: seen with what stands in their way before anything is written, changed one, some or all.
#include "core/service/SeriesService.h"
#include "tests/calendar/BookingDesk.h"
#include "ui/calendar/BookingPanel.h"
#include "ui/calendar/CalendarFileForm.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/ClashDialog.h"
#include "ui/calendar/SeriesChoice.h"
#include "ui/calendar/SeriesPreview.h"
#include "ui/notes/StaffPicker.h"
#include "ui/theme/controls/Band.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::waitFor;

namespace {

const QDate Thursday(2024, 11, 21);

struct Desk : test::BookingDesk
{
    // A form of a new session at 10:00 in ブース1, every week four times.
    void beginWeekly()
    {
        hands().mark(SheetSlot{0, 600, 660});
        sheet().setFocus();
        key(Qt::Key_Return);
        REQUIRE(form());
        field<StaffPicker>(u"bookingForm_lead"_s)->setPerson(desk.other().staff);
        choose(u"bookingForm_repeat"_s, u"weekly"_s);
        REQUIRE(settled());
    }
    void choose(const QString& name, const QVariant& value)
    {
        auto* choice = field<QComboBox>(name);
        const int at = choice->findData(value);
        REQUIRE(at >= 0);
        choice->setCurrentIndex(at);
    }
    SeriesPreview* preview() { return field<SeriesPreview>(u"bookingForm_sessions"_s); }
    // Written by another program: four Thursdays at 10:00.
    QList<Id<Booking>> weekly()
    {
        Booking first;
        first.start = fromTokyo(Thursday, QTime(10, 0));
        first.end = first.start + 3600;
        first.office = desk.centre().offices.constFirst().id;
        first.mode = desk.centre().modes.constFirst().id;
        first.client = company(u"麦の穂"_s);
        first.staff = {{desk.writer().staff, {}, Part::Lead}};
        SeriesRule rule;
        rule.first = Thursday;
        rule.times = 4;
        const auto made = service::SeriesService(desk.services().file()).add(desk.clerk(), rule, first, {});
        REQUIRE(made);
        const auto ids = std::get<QList<Id<Booking>>>(*made);
        page().reload();
        REQUIRE(waitFor([&] { return sheet().scene().card(ids.constFirst()) != nullptr && page().isSettled(); }));
        return ids;
    }
    QList<Booking> all()
    {
        QList<Booking> found = *desk.services().bookings().list(Thursday, Thursday.addDays(60));
        found.removeIf([](const Booking& one) { return one.status == BookingStatus::Cancelled; });
        return found;
    }
    int startingAt(QTime time)
    {
        const QList<Booking> found = all();
        return static_cast<int>(std::count_if(found.cbegin(), found.cend(),
                                              [time](const Booking& one) { return tokyoTime(one.start) == time; }));
    }
};

} // namespace

TEST_CASE("A series is shown with what stands in its way before it is written; left out, a day can be taken in later")
{
    Desk desk;
    const Id<Booking> other = desk.bookOn(Thursday.addDays(7), u"新橋1"_s, {10, 0}, {11, 0}, u"ミツワ印房"_s);
    desk.beginWeekly();
    CHECK(desk.preview()->occurrences().size() == 4);
    CHECK(desk.preview()->openClashes() == 1);
    CHECK(desk.all().size() == 1); // of the other one: nothing was written
    desk.submit();
    REQUIRE(waitFor([&] { return desk.field<QLabel>(u"bookingFormProblem_sessions"_s)->isVisible(); }));
    REQUIRE(desk.settled());
    CHECK(desk.all().size() == 1);
    desk.field<QPushButton>(u"seriesLeaveOut"_s)->click();
    CHECK(desk.preview()->openClashes() == 0);
    CHECK(desk.preview()->leftOut() == QList<QDate>{Thursday.addDays(7)});
    desk.save();
    CHECK(desk.all().size() == 4);
    REQUIRE(waitFor([&] { return desk.hands().selected() && desk.page().isSettled(); }));
    CHECK(desk.find<QLabel>("seriesRule")->text().contains(u"4"_s));

    // The other one goes: the day that was left out gets its session.
    REQUIRE(desk.desk.services().bookings().setStatus(desk.desk.clerk(), other, BookingStatus::Cancelled, u"都合"_s));
    auto* takeIn = desk.find<QPushButton>("seriesTakeIn20241128");
    takeIn->setFocus();
    takeIn->click();
    REQUIRE(waitFor([&] { return desk.all().size() == 4 && desk.page().isSettled(); }));
    CHECK(desk.startingAt({10, 0}) == 4);
    CHECK(waitFor([&] { return desk.sheet().hasFocus(); })); // the button has gone
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.all().size() == 3; }));
    CHECK(desk.settled());
}

TEST_CASE("A series that is in nobody's way is booked at the first press, and nothing is asked")
{
    Desk desk;
    desk.beginWeekly();
    CHECK(desk.preview()->openClashes() == 0);
    desk.field<QLineEdit>(u"bookingForm_times"_s)->setText(u"3"_s);
    desk.submit(); // what the form looks at is not waited for
    REQUIRE(waitFor([&] { return desk.page().form() == nullptr && desk.page().isSettled(); }));
    CHECK(desk.all().size() == 3);
    CHECK_FALSE(desk.page().seriesChoice().isVisible());
    CHECK_FALSE(desk.page().findChild<ClashDialog*>());
}

TEST_CASE("Of a series a session that clashes takes a free slot, the others stay as the rule has them")
{
    Desk desk;
    desk.bookOn(Thursday.addDays(7), u"新橋1"_s, {10, 0}, {11, 0}, u"ミツワ印房"_s);
    desk.beginWeekly();
    REQUIRE(desk.preview()->openClashes() == 1);
    desk.preview()->findChild<QAbstractButton*>(u"seriesFree0"_s)->click();
    REQUIRE(desk.settled());
    CHECK(desk.preview()->openClashes() == 0);
    desk.save();
    CHECK(desk.all().size() == 5);
    const QList<Booking> all = desk.all();
    CHECK(std::count_if(all.cbegin(), all.cend(), [](const Booking& one) {
              return one.series && tokyoTime(one.start) == QTime(10, 0) && one.boothName == u"ブース1"_s;
          }) == 3);
    // Ctrl+Z takes the whole series back.
    desk.backToSheet();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.all().size() == 1; }));
    CHECK(desk.settled());
}

TEST_CASE("A session of a series is moved alone, with those that follow, or with all; Ctrl+Z puts them back")
{
    Desk desk;
    const QList<Id<Booking>> ids = desk.weekly();
    desk.page().showDay(Thursday.addDays(7));
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(ids.at(1)) != nullptr && desk.page().isSettled(); }));
    desk.drag(desk.at(0, 630), desk.at(4, 840));
    SeriesChoice& choice = desk.page().seriesChoice();
    REQUIRE(choice.isVisible());
    CHECK(desk.startingAt({10, 0}) == 4); // nothing happens before the answer
    SECTION("Esc changes nothing")
    {
        desk.key(Qt::Key_Escape);
        CHECK_FALSE(choice.isVisible());
        CHECK(desk.settled());
        CHECK(desk.startingAt({10, 0}) == 4);
    }
    SECTION("alone")
    {
        desk.key(Qt::Key_1);
        REQUIRE(waitFor([&] { return desk.startingAt({13, 30}) == 1; }));
        CHECK(desk.settled());
        CHECK(desk.startingAt({10, 0}) == 3);
    }
    SECTION("with those that follow")
    {
        desk.key(Qt::Key_2);
        REQUIRE(waitFor([&] { return desk.startingAt({13, 30}) == 3; }));
        CHECK(tokyoTime(desk.CalendarFixture::stored(ids.constFirst()).start) == QTime(10, 0));
        REQUIRE(desk.settled());
        CHECK(desk.sheet().hasFocus()); // as before it asked
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        CHECK(waitFor([&] { return desk.startingAt({10, 0}) == 4; }));
        CHECK(desk.settled());
    }
    SECTION("all")
    {
        desk.key(Qt::Key_3);
        CHECK(waitFor([&] { return desk.startingAt({13, 30}) == 4; }));
        CHECK(desk.settled());
    }
}

TEST_CASE("Where some of a series cannot stand they stay as they are, once one says so")
{
    Desk desk;
    const QList<Id<Booking>> ids = desk.weekly();
    desk.bookOn(Thursday.addDays(14), u"新橋5"_s, {13, 30}, {14, 30}, u"ミツワ印房"_s, desk.desk.other());
    desk.drag(desk.at(0, 630), desk.at(4, 840));
    REQUIRE(desk.page().seriesChoice().isVisible());
    desk.key(Qt::Key_3);
    REQUIRE(waitFor([&] { return desk.page().findChild<QPushButton*>(u"seriesLeave"_s) != nullptr; }));
    REQUIRE(desk.settled());
    CHECK(desk.startingAt({10, 0}) == 4);
    desk.find<QPushButton>("seriesLeave")->click();
    REQUIRE(waitFor([&] { return desk.startingAt({10, 0}) == 1; }));
    CHECK(tokyoTime(desk.CalendarFixture::stored(ids.at(2)).start) == QTime(10, 0));
    CHECK(desk.settled());
}

TEST_CASE("All of a series are cancelled with one reason, which is kept, and Ctrl+Z brings them back")
{
    Desk desk;
    const QList<Id<Booking>> ids = desk.weekly();
    desk.hands().select(ids.constFirst());
    desk.sheet().setFocus();
    desk.key(Qt::Key_Delete);
    REQUIRE(desk.page().seriesChoice().isVisible());
    desk.key(Qt::Key_3);
    desk.find<QPlainTextEdit>("reasonText")->setPlainText(u"先方の都合"_s);
    desk.find<QPushButton>("reasonAccept")->click();
    REQUIRE(waitFor([&] { return desk.all().isEmpty() && desk.page().isSettled(); }));
    const Booking last = desk.CalendarFixture::stored(ids.constLast());
    REQUIRE(last.cancelled);
    CHECK(last.cancelled->reason == u"先方の都合"_s);
    CHECK(last.cancelled->by == desk.desk.clerk().name);
    desk.backToSheet();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.all().size() == 4; }));
    CHECK(desk.settled());
}

TEST_CASE("The form changes those that follow as well; another one's clash is asked about")
{
    Desk desk;
    const QList<Id<Booking>> ids = desk.weekly();
    desk.open(ids.constFirst());
    desk.field<QLineEdit>(u"bookingForm_buffer_after"_s)->setText(u"15"_s);
    desk.submit();
    REQUIRE(desk.page().seriesChoice().isVisible());
    desk.key(Qt::Key_2);
    REQUIRE(waitFor([&] { return desk.page().form() == nullptr && desk.page().isSettled(); }));
    for (const Id<Booking> id : ids)
        CHECK(desk.CalendarFixture::stored(id).bufferAfter == 15);
}

TEST_CASE("An office that is closed on that day asks for a reason while one types, and takes it")
{
    Desk desk;
    desk.page().showDay(QDate(2024, 11, 23));
    REQUIRE(desk.settled());
    desk.hands().mark(SheetSlot{0, 600, 660});
    desk.sheet().setFocus();
    desk.key(Qt::Key_Return);
    REQUIRE(desk.form());
    REQUIRE(desk.settled());
    auto* why = desk.field<QLineEdit>(u"bookingForm_exception"_s);
    CHECK(why->isVisible());
    desk.field<StaffPicker>(u"bookingForm_lead"_s)->setPerson(desk.desk.other().staff);
    why->setText(u"先方の希望"_s);
    desk.save();
    const auto day = *desk.desk.services().bookings().list(QDate(2024, 11, 23), QDate(2024, 11, 24));
    REQUIRE(day.size() == 1);
    CHECK(day.constFirst().exceptionReason == u"先方の希望"_s);
}

TEST_CASE("Sessions leave as a calendar file, on record")
{
    Desk desk;
    desk.weekly();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sessions.ics"_s);
    desk.find<QAction>("calendarFileAction")->trigger();
    auto* form = qobject_cast<CalendarFileForm*>(desk.page().form());
    REQUIRE(form);
    auto* whose = form->findChild<QComboBox*>(u"calendarFile_whose"_s);
    whose->setCurrentIndex(whose->findData(QString())); // all of them
    form->findChild<QPushButton*>(u"calendarFileSave"_s)->click();
    auto* dialog = desk.find<QFileDialog>("calendarFileDialog");
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    auto* band = desk.find<Band>("calendarBand");
    REQUIRE(waitFor([&] { return band->isVisible() && desk.page().isSettled(); }));
    CHECK(band->message().contains(u"sessions.ics"_s));
    CHECK(desk.page().form() == nullptr);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("BEGIN:VEVENT") == 4);
}

TEST_CASE("At the reception one press says that they have come, a key that nobody came")
{
    Desk desk;
    const Id<Booking> id = desk.book(u"新橋1"_s, {17, 0}, {18, 0}, u"麦の穂"_s);
    desk.showToday();
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(id) != nullptr && desk.page().isSettled(); }));
    desk.hands().select(id);
    REQUIRE(desk.settled());
    auto* arrived = desk.find<QPushButton>("bookingArrived");
    arrived->setFocus();
    arrived->click();
    REQUIRE(waitFor([&] { return desk.CalendarFixture::stored(id).status == BookingStatus::Arrived; }));
    CHECK(desk.CalendarFixture::stored(id).arrivedAt != 0);
    REQUIRE(desk.settled());
    CHECK(desk.page().findChild<QPushButton*>(u"bookingArrived"_s) == nullptr);
    CHECK(desk.sheet().hasFocus()); // where the button was there is none
    desk.find<QPushButton>("bookingEdit")->setFocus();
    desk.page().panel().readAgain();
    REQUIRE(desk.settled());
    CHECK(
        desk.find<QPushButton>("bookingEdit")->hasFocus()); // it was built anew, and is the same to whoever sits there
    // Whoever was to come at three has not come by four.
    const Id<Booking> late =
        desk.book(u"新橋2"_s, {15, 0}, {16, 0}, u"ミツワ印房"_s, BookingStatus::Confirmed, desk.desk.other());
    desk.page().reload();
    REQUIRE(waitFor([&] { return desk.sheet().scene().card(late) != nullptr && desk.page().isSettled(); }));
    desk.hands().select(late);
    desk.sheet().setFocus();
    desk.key(Qt::Key_5);
    CHECK(waitFor([&] { return desk.CalendarFixture::stored(late).status == BookingStatus::NoShow; }));
    CHECK(desk.settled());
}
