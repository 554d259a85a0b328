// SPDX-License-Identifier: GPL-3.0-or-later
// Handover notes and follow-up tasks on a company: written, listed, taken back (A8, A10).
#include "ui/notes/RecordNotes.h"
#include "core/service/HandoverService.h"
#include "core/service/TaskService.h"
#include "tests/clients/ClientsFixture.h"
#include "tests/support/catch.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/notes/DayField.h"
#include "ui/notes/HandoverCard.h"
#include "ui/notes/HandoverList.h"
#include "ui/notes/RecordForm.h"
#include "ui/notes/StaffPicker.h"
#include "ui/notes/TaskForm.h"
#include "ui/notes/UndoLine.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::ClientsFixture;
using test::waitFor;

namespace {

RecordNotes& notes(ClientsFixture& desk)
{
    return desk.page().record().notes();
}

void write(ClientsFixture& desk, Id<Staff> to, const QString& text)
{
    desk.find<QPushButton>("handoverNew")->click();
    test::fieldOf<StaffPicker>(notes(desk).form(), "handoverForm_to")->setPerson(to);
    test::fieldOf<QPlainTextEdit>(notes(desk).form(), "handoverForm_text")->setPlainText(text);
    test::fieldOf<QPushButton>(notes(desk).form(), "handoverFormSave")->click();
}

} // namespace

TEST_CASE("A handover note is left on a company, reaches its reader at once and is taken back with Ctrl+Z")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    auto& handovers = desk.desk.services().handovers();
    const Id<Staff> reader = desk.desk.clerk().staff;
    desk.open(id);
    desk.find<QPushButton>("handoverNew")->click();
    CHECK(test::fieldOf<StaffPicker>(notes(desk).form(), "handoverForm_to")->hasFocus());
    // Nobody, then nothing to be known: said at its field, and what was typed stays.
    test::fieldOf<QPlainTextEdit>(notes(desk).form(), "handoverForm_text")->setPlainText(u"電話は11時以降に"_s);
    test::fieldOf<QPushButton>(notes(desk).form(), "handoverFormSave")->click();
    CHECK(test::fieldOf<QLabel>(notes(desk).form(), "handoverFormProblem_to")->isVisible());
    test::fieldOf<StaffPicker>(notes(desk).form(), "handoverForm_to")->setPerson(reader);
    test::fieldOf<DayField>(notes(desk).form(), "handoverForm_next")->setText(u"6.12.11"_s);
    test::fieldOf<QPlainTextEdit>(notes(desk).form(), "handoverForm_text")->setFocus();
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return handovers.inbox(reader)->size() == 1; }));
    const Handover note = handovers.inbox(reader)->constFirst();
    CHECK(note.text == u"電話は11時以降に"_s);
    CHECK(note.nextOn == QDate(2024, 12, 11));
    CHECK((ownerId<Client>(note.owner) == id));
    REQUIRE(waitFor([&] { return desk.find<HandoverList>("handovers")->cards().size() == 1; }));
    CHECK_FALSE(notes(desk).form());
    CHECK(desk.find<UndoLine>("notesUndo")->button()->isVisible());
    REQUIRE(waitFor([&] { return desk.page().isSettled(); }));
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return handovers.inbox(reader)->isEmpty(); }));
    desk.page().record().redo();
    CHECK(waitFor([&] { return handovers.inbox(reader)->size() == 1; }));
}

TEST_CASE("What somebody has read already is not taken back; the reason is said")
{
    ClientsFixture desk;
    auto& handovers = desk.desk.services().handovers();
    const Caller reader = desk.desk.clerk();
    desk.open(desk.desk.client());
    write(desk, reader.staff, u"決算は9月末"_s);
    REQUIRE(waitFor([&] { return handovers.inbox(reader.staff)->size() == 1 && !notes(desk).form(); }));
    REQUIRE(handovers.markRead(reader, handovers.inbox(reader.staff)->constFirst().id));
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return desk.find<QWidget>("notesBand")->isVisible(); }));
    const Id<Client> client = desk.page().record().client();
    CHECK(handovers.list(reader, client)->size() == 1);
}

TEST_CASE("A task is set on a company, ticked off there, and its day is read in any spelling")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    auto& tasks = desk.desk.services().tasks();
    const Id<Staff> writer = desk.desk.writer().staff;
    desk.open(id);
    desk.find<QPushButton>("taskNew")->click();
    test::fieldOf<QLineEdit>(notes(desk).form(), "taskForm_text")->setText(u"信金へ電話"_s);
    test::fieldOf<DayField>(notes(desk).form(), "taskForm_due")->setText(u"そのうち"_s);
    test::fieldOf<QPushButton>(notes(desk).form(), "taskFormSave")->click();
    CHECK(test::fieldOf<QLabel>(notes(desk).form(), "taskFormProblem_due")->isVisible());
    test::fieldOf<DayField>(notes(desk).form(), "taskForm_due")->setText(u"12/2"_s);
    test::fieldOf<QPushButton>(notes(desk).form(), "taskFormSave")->click();
    REQUIRE(waitFor([&] { return tasks.open(writer)->size() == 1 && !notes(desk).form(); }));
    const Task task = tasks.open(writer)->constFirst();
    CHECK(task.dueOn == QDate(2024, 12, 2));
    CHECK((ownerId<Client>(task.owner) == id));
    const QString box = u"task_%1"_s.arg(task.id.number());
    REQUIRE(waitFor([&] { return desk.page().findChild<QCheckBox*>(box); }));
    desk.page().findChild<QCheckBox*>(box)->click();
    CHECK(waitFor([&] { return tasks.open(writer)->isEmpty(); }));
}

TEST_CASE("A half typed note waits at its company, with its day; given up, it comes back from its line")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    const Id<Client> other = desk.enter(u"金子"_s, u"カネコ"_s);
    desk.open(id);
    desk.find<QPushButton>("handoverNew")->click();
    test::fieldOf<QPlainTextEdit>(notes(desk).form(), "handoverForm_text")->setPlainText(u"電話は"_s);
    test::fieldOf<DayField>(notes(desk).form(), "handoverForm_next")->setDay(QDate(2025, 2, 3));
    desk.open(other);
    CHECK_FALSE(notes(desk).form());
    desk.open(id);
    REQUIRE(waitFor([&] { return notes(desk).form(); }));
    CHECK(test::fieldOf<QPlainTextEdit>(notes(desk).form(), "handoverForm_text")->toPlainText() == u"電話は"_s);
    CHECK(test::fieldOf<DayField>(notes(desk).form(), "handoverForm_next")->day() == QDate(2025, 2, 3));
    CHECK(desk.page().record().closeTopmost());
    CHECK_FALSE(notes(desk).form());
    desk.find<UndoLine>("notesUndo")->button()->click();
    REQUIRE(waitFor([&] { return notes(desk).form(); }));
    CHECK(test::fieldOf<QPlainTextEdit>(notes(desk).form(), "handoverForm_text")->toPlainText() == u"電話は"_s);
}

TEST_CASE("The menu of the company opens both forms, in view; who only reads is offered neither")
{
    ClientsFixture desk;
    desk.open(desk.desk.client());
    desk.page().findChild<QAction*>(u"clientNewTask"_s)->trigger();
    REQUIRE(notes(desk).form());
    CHECK(notes(desk).form()->objectName() == u"taskForm"_s);
    auto* right = desk.find<QScrollArea>("clientRight");
    const auto inView = [&] {
        const QWidget& form = *notes(desk).form();
        const QRect place(form.mapTo(right->viewport(), QPoint()), form.size());
        return right->viewport()->rect().contains(place);
    };
    CHECK(waitFor(inView));
    desk.page().findChild<QAction*>(u"clientNewHandover"_s)->trigger();
    CHECK(notes(desk).form()->objectName() == u"handoverForm"_s);
    desk.context->setCaller(desk.desk.reader());
    REQUIRE(desk.settled());
    CHECK_FALSE(notes(desk).form());
    CHECK_FALSE(desk.find<QPushButton>("handoverNew")->isVisible());
    CHECK_FALSE(desk.find<QPushButton>("taskNew")->isVisible());
}

TEST_CASE("Read notes of long ago stand behind a button")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    const Caller reader = desk.desk.clerk();
    auto& handovers = desk.desk.services().handovers();
    for (int at = 0; at < 7; ++at) {
        Handover note;
        note.to = reader.staff;
        note.owner = id;
        note.text = u"%1"_s.arg(at);
        const auto added = handovers.add(desk.desk.writer(), note);
        REQUIRE(added);
        if (at > 0)
            REQUIRE(handovers.markRead(reader, *added));
    }
    desk.open(id);
    auto* list = desk.find<HandoverList>("handovers");
    REQUIRE(waitFor([list] { return list->cards().size() == 5; })); // four that were read, and one that is not
    desk.find<QPushButton>("handoverOlder")->click();
    CHECK(list->cards().size() == 7);
    CHECK_FALSE(desk.find<QPushButton>("handoverOlder")->isVisible());
}

TEST_CASE("What was given up comes back before what was begun since, and neither is lost")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    desk.find<QPushButton>("taskNew")->click();
    test::fieldOf<QLineEdit>(notes(desk).form(), "taskForm_text")->setText(u"信金へ電話"_s);
    CHECK(desk.page().record().closeTopmost());
    desk.find<QPushButton>("taskNew")->click();
    test::fieldOf<QLineEdit>(notes(desk).form(), "taskForm_text")->setText(u"資料を送る"_s);
    desk.find<UndoLine>("notesUndo")->button()->click();
    CHECK(test::fieldOf<QLineEdit>(notes(desk).form(), "taskForm_text")->text() == u"信金へ電話"_s);
    test::fieldOf<QPushButton>(notes(desk).form(), "taskFormSave")->click();
    REQUIRE(waitFor([&] { return desk.desk.services().tasks().list(id)->size() == 1; }));
    REQUIRE(waitFor([&] {
        return notes(desk).form() &&
               test::fieldOf<QLineEdit>(notes(desk).form(), "taskForm_text")->text() == u"資料を送る"_s;
    }));
}

TEST_CASE("What waits comes back when its writer takes the chair again")
{
    ClientsFixture desk;
    desk.open(desk.desk.client());
    desk.find<QPushButton>("taskNew")->click();
    test::fieldOf<QLineEdit>(notes(desk).form(), "taskForm_text")->setText(u"信金へ電話"_s);
    const Caller writer = desk.context->caller();
    desk.context->setCaller(desk.desk.chief());
    CHECK_FALSE(notes(desk).form());
    desk.context->setCaller(writer);
    REQUIRE(waitFor([&] { return notes(desk).form(); }));
    CHECK(test::fieldOf<QLineEdit>(notes(desk).form(), "taskForm_text")->text() == u"信金へ電話"_s);
}

TEST_CASE("Nobody is said to have changed what a new form begins with")
{
    const test::DeskFixture desk;
    const auto day = [](RecordForm& form) { return form.findChild<DayField*>(u"taskForm_due"_s); };
    TaskForm yesterday(*desk.context);
    day(yesterday)->setDay(QDate(2024, 11, 26)); // as it began then
    yesterday.begin();
    day(yesterday)->setDay(QDate(2024, 12, 2));
    TaskForm today(*desk.context);
    today.begin();
    REQUIRE(day(today)->day() != QDate(2024, 11, 26));
    today.typeAgain(yesterday.typed());
    CHECK(day(today)->day() == QDate(2024, 12, 2));
    CHECK(today.findChild<QLabel*>(u"taskFormProblem"_s)->isHidden());
}

TEST_CASE("Esc right after a note was sent does not say that it was closed without saving")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    write(desk, desk.desk.clerk().staff, u"電話は11時以降に"_s);
    REQUIRE(notes(desk).form());
    CHECK(desk.page().record().closeTopmost());
    CHECK(notes(desk).form());
    CHECK_FALSE(desk.find<UndoLine>("notesUndo")->isVisible());
    REQUIRE(waitFor([&] { return !notes(desk).form(); }));
    CHECK(desk.desk.services().handovers().list(desk.desk.writer(), id)->size() == 1);
}

TEST_CASE("The tasks that are shown are those of the company that is open and of who sits there")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    const Id<Client> other = desk.enter(u"金子"_s, u"カネコ"_s);
    const Caller writer = desk.context->caller();
    auto& tasks = desk.desk.services().tasks();
    QList<Id<Task>> added;
    for (int at = 0; at < 7; ++at) {
        Task task;
        task.to = writer.staff;
        task.owner = id;
        task.dueOn = QDate(2024, 12, 2);
        task.text = u"%1"_s.arg(at);
        const auto one = tasks.add(writer, task);
        REQUIRE(one);
        added.append(*one);
        if (at > 0)
            REQUIRE(tasks.setDone(writer, *one, true));
    }
    desk.open(id);
    auto* older = desk.find<QPushButton>("taskOlder");
    REQUIRE(waitFor([older] { return older->isVisible(); }));
    const auto canTakeBack = [&] {
        const QString name = u"taskWithdraw_%1"_s.arg(added.constFirst().number());
        const auto found = desk.page().findChildren<QWidget*>(name);
        return std::any_of(found.cbegin(), found.cend(), [](const QWidget* one) { return one->isVisible(); });
    };
    REQUIRE(waitFor(canTakeBack)); // the list may just be read again: another program has written
    desk.context->setCaller(desk.desk.chief());
    CHECK(waitFor([&] { return !canTakeBack(); }));
    desk.page().openClient(other);
    REQUIRE(waitFor([&] { return desk.page().record().client() == other; }));
    CHECK(older->isHidden());
}
