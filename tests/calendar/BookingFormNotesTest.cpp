// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a new booking with the files and the handover note that it comes with.
#include "core/service/AttachmentService.h"
#include "core/service/HandoverService.h"
#include "tests/calendar/BookingDesk.h"
#include "ui/calendar/ClashDialog.h"
#include "ui/notes/FileRows.h"
#include "ui/notes/StaffPicker.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::BookingDesk;
using test::waitFor;

namespace {

struct NotesDesk : BookingDesk
{
    QTemporaryDir folder;

    QString file(const QString& name)
    {
        const QString path = folder.filePath(name);
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write("text");
        return path;
    }
    // Of a slot at ten, led by somebody.
    void begin(int column)
    {
        hands().mark(SheetSlot{column, 600, 660});
        key(Qt::Key_Return);
        REQUIRE(form());
        field<StaffPicker>(u"bookingForm_lead"_s)->setPerson(desk.other().staff);
    }
    FileRows* files() { return field<FileRows>(u"bookingForm_files"_s); }
    void handOver(const QString& text)
    {
        field<StaffPicker>(u"bookingForm_handover_to"_s)->setPerson(desk.writer().staff);
        field<QPlainTextEdit>(u"bookingForm_handover"_s)->setPlainText(text);
    }
    QString problem(const QString& key) { return field<QLabel>(u"bookingFormProblem_"_s + key)->text(); }
};

} // namespace

TEST_CASE("A new booking is stored with its files and its handover note")
{
    NotesDesk desk;
    desk.begin(0);
    desk.files()->addPaths({desk.file(u"決算書.txt"_s), desk.file(u"地図.txt"_s), desk.file(u"地図.txt"_s)});
    CHECK(desk.files()->paths().size() == 2);
    desk.files()->findChildren<QToolButton*>(u"fileRowRemove"_s).constLast()->click();
    CHECK(desk.files()->paths().size() == 1);
    desk.handOver(u"決算書をお持ちです"_s);
    desk.save();
    REQUIRE(desk.stored().size() == 1);
    const Id<Booking> id = desk.stored().constFirst().id;
    const auto files = desk.desk.services().attachments().list(id);
    REQUIRE(files->size() == 1);
    CHECK(files->constFirst().name == u"決算書.txt"_s);
    const auto inbox = desk.desk.services().handovers().inbox(desk.desk.writer().staff);
    REQUIRE(inbox->size() == 1);
    CHECK(inbox->constFirst().subject.booking == id);
}

TEST_CASE("Where the booking is refused nothing is written, and what was typed stands in the form")
{
    NotesDesk desk;
    desk.tomorrow(u"新橋1"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.begin(0);
    desk.files()->addPaths({desk.file(u"決算書.txt"_s)});
    desk.handOver(u"決算書をお持ちです"_s);
    desk.submit();
    REQUIRE(waitFor([&] { return desk.page().findChild<ClashDialog*>() != nullptr; }));
    CHECK(desk.desk.services().handovers().inbox(desk.desk.writer().staff)->isEmpty());
    CHECK(desk.files()->paths().size() == 1);
    CHECK(desk.field<QPlainTextEdit>(u"bookingForm_handover"_s)->toPlainText() == u"決算書をお持ちです"_s);
    // And goes with the slot that is free instead.
    auto* free = desk.page().findChild<ClashDialog*>()->findChild<QPushButton*>(u"clashFree0"_s);
    REQUIRE(free);
    free->click();
    REQUIRE(waitFor([&] { return desk.page().form() == nullptr && desk.page().isSettled(); }));
    CHECK(desk.desk.services().handovers().inbox(desk.desk.writer().staff)->size() == 1);
}

TEST_CASE("A file that is gone, and half a handover note, are said at their fields before anything is booked")
{
    NotesDesk desk;
    desk.begin(0);
    desk.files()->addPaths({desk.folder.filePath(u"無い.txt"_s)});
    desk.submit();
    REQUIRE(waitFor([&] { return !desk.problem(u"files"_s).isEmpty(); }));
    CHECK(desk.stored().isEmpty());
    desk.files()->setWords({});
    desk.field<QPlainTextEdit>(u"bookingForm_handover"_s)->setPlainText(u"誰に?"_s);
    desk.submit();
    CHECK_FALSE(desk.problem(u"handover_to"_s).isEmpty());
    desk.handOver({});
    desk.submit();
    CHECK_FALSE(desk.problem(u"handover"_s).isEmpty());
    CHECK(desk.stored().isEmpty());
}

TEST_CASE("What was chosen comes back with the form after it was left; a stored booking has it in its panel")
{
    NotesDesk desk;
    const Id<Booking> id = desk.tomorrow(u"新橋2"_s, {10, 0}, {11, 0}, u"麦の穂"_s);
    desk.begin(0);
    const QString path = desk.file(u"決算書.txt"_s);
    desk.files()->addPaths({path});
    desk.open(id);
    CHECK_FALSE(desk.form()->findChild<FileRows*>());
    desk.page().closeForm();
    desk.begin(0);
    CHECK(desk.files()->paths() == QStringList{path});
}
