// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the sheet: files that are dropped, handover notes that go with the submission, tasks.
#include "core/service/AttachmentService.h"
#include "core/service/DraftStore.h"
#include "core/service/FormStore.h"
#include "core/service/HandoverService.h"
#include "core/service/ReferralService.h"
#include "core/service/TaskService.h"
#include "tests/memo/MemoFixture.h"
#include "tests/support/catch.h"
#include "ui/fields/LongTextCell.h"
#include "ui/memo/MemoSidePanel.h"
#include "ui/notes/AttachmentList.h"
#include "ui/notes/AttachmentRow.h"
#include "ui/notes/DayField.h"
#include "ui/notes/HandoverCard.h"
#include "ui/notes/HandoverEditor.h"
#include "ui/notes/HandoverList.h"
#include "ui/notes/RecordForm.h"
#include "ui/notes/RecordNotes.h"
#include "ui/notes/ReferralEditor.h"
#include "ui/notes/ReferralForm.h"
#include "ui/notes/StaffPicker.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SkeletonRows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QUrl>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;
using test::MemoFixture;
using test::waitFor;

namespace {

// Of the task that is being typed; nothing: none is.
QLineEdit* taskText(MemoFixture& desk)
{
    const RecordForm* form = desk.find<RecordNotes>("recordNotes")->form();
    return form ? form->findChild<QLineEdit*>(u"taskForm_text"_s) : nullptr;
}

QString write(const MemoFixture& desk, const QString& name, const QByteArray& content)
{
    QFile file(desk.desk.folder() + u'/' + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

// As another program's drag would: enter, then drop.
bool drop(QWidget& widget, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(20, 20), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &dropped);
    CHECK(dropped.dropAction() == Qt::CopyAction);
    return true;
}

AttachmentList& list(MemoFixture& desk)
{
    return *desk.find<AttachmentList>("attachments");
}

bool hasRows(MemoFixture& desk, qsizetype count)
{
    return waitFor([&] { return list(desk).rows().size() == count; });
}

void writeNote(MemoFixture& desk, Id<Staff> to, const QString& text)
{
    desk.find<StaffPicker>("handoverTo")->setPerson(to);
    auto* edit = desk.find<QPlainTextEdit>("handoverEdit");
    edit->setFocus(Qt::OtherFocusReason);
    QTest::keyClicks(edit, text);
}

} // namespace

TEST_CASE("Files that are dropped onto the memo are kept, also on a sheet that was not saved yet")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    REQUIRE(desk.editing().view().memo.id.isNull());
    REQUIRE(drop(desk.page(), {write(desk, u"sales.csv"_s, "a,1\n"), write(desk, u"table.csv"_s, "b,2\n")}));
    REQUIRE(hasRows(desk, 2));
    REQUIRE(desk.editing().view().memo.id);
    CHECK(list(desk).rows().first()->attachment().name == u"table.csv"_s); // newest first
    CHECK(desk.find<QLabel>("attachmentEmpty")->isHidden());
    // Onto a cell they are no text.
    const QString before = desk.editing().content().advice;
    auto* edit = desk.text(MemoField::Advice).findChild<QTextEdit*>();
    REQUIRE(edit);
    REQUIRE(drop(*edit->viewport(), {write(desk, u"third.csv"_s, "c,3\n")}));
    REQUIRE(hasRows(desk, 3));
    CHECK(desk.editing().content().advice == before);
    // Something else than files is not taken.
    QMimeData text;
    text.setText(u"text"_s);
    QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&desk.page(), &enter);
    CHECK_FALSE(enter.isAccepted());
}

TEST_CASE("What was left for the session stands beside its memo before the first word of it is written")
{
    MemoFixture desk;
    const Id<Booking> booking = desk.desk.session();
    Handover note;
    note.owner = booking;
    note.to = desk.desk.writer().staff;
    note.text = u"借入一覧は完成。"_s;
    REQUIRE(desk.desk.services().handovers().add(desk.desk.chief(), note));
    Task task;
    task.owner = booking;
    task.to = desk.desk.writer().staff;
    task.dueOn = tokyoDate(desk.desk.clock().now());
    task.text = u"試算表を送る"_s;
    REQUIRE(desk.desk.services().tasks().add(desk.desk.chief(), task));
    desk.openSession(booking);
    REQUIRE(desk.editing().view().memo.id.isNull());
    CHECK(waitFor([&] { return desk.find<HandoverList>("handovers")->cards().size() == 1; }));
    CHECK(waitFor([&] { return desk.find<QWidget>("tasks")->findChildren<QCheckBox*>().size() == 1; }));
    // Looking makes no record.
    CHECK(desk.editing().view().memo.id.isNull());
    // And they stay when the record is drawn.
    desk.typeInto(MemoField::Advice, u"値上げ"_s);
    desk.save();
    REQUIRE(desk.editing().view().memo.id);
    CHECK(waitFor([&] { return desk.find<HandoverList>("handovers")->cards().size() == 1; }));
}

TEST_CASE("A referral is recorded beside the sheet, points to the memo and is taken back")
{
    MemoFixture desk;
    desk.openComplete();
    const auto found = [&desk] {
        service::ReferralListFilter filter;
        filter.memo = desk.editing().view().memo.id;
        return *desk.desk.services().referrals().list(filter);
    };
    desk.find<QPushButton>("memoRefer")->click();
    auto* editor = desk.find<ReferralEditor>("referralEditor");
    const auto form = [editor] { return editor->form(); };
    REQUIRE(waitFor([&form] { return form() && form()->isVisible(); }));
    REQUIRE(desk.editing().view().memo.id); // the memo was saved first
    // Without an agency it is refused where the agency stands; nothing is lost.
    auto* reason = form()->findChild<QPlainTextEdit*>(u"referralForm_reason"_s);
    REQUIRE(reason);
    reason->setPlainText(u"借換のときの保証の枠"_s);
    desk.find<QPushButton>("referralFormSave")->click();
    REQUIRE(waitFor([&desk] { return desk.find<QLabel>("referralFormProblem_agency")->isVisible(); }));
    CHECK(reason->toPlainText() == u"借換のときの保証の枠"_s);
    desk.find<QComboBox>("referralForm_agency")->setCurrentIndex(1);
    desk.find<QPushButton>("referralFormSave")->click();
    REQUIRE(waitFor([&found] { return found().size() == 1; }));
    REQUIRE(waitFor([&form] { return !form(); }));
    CHECK(found().constFirst().client == desk.editing().view().client->id);
    auto* undo = editor->findChild<QPushButton*>(u"undo"_s);
    REQUIRE(undo);
    REQUIRE(undo->isVisible());
    undo->click();
    REQUIRE(waitFor([&found] { return found().isEmpty(); }));
    // Escape gives it up, and the caret is back at the button.
    desk.find<QPushButton>("memoRefer")->click();
    REQUIRE(waitFor([&form] { return form() && form()->isVisible(); }));
    // The closed one may still wait to be deleted.
    QTest::keyClick(form()->findChild<QComboBox*>(u"referralForm_direction"_s), Qt::Key_Escape);
    REQUIRE(waitFor([&form] { return !form(); }));
    CHECK(desk.find<QPushButton>("memoRefer")->hasFocus());
}

TEST_CASE("A half typed referral waits at its memo; given up, it comes back from its line")
{
    MemoFixture desk;
    desk.openComplete();
    desk.find<QPushButton>("memoRefer")->click();
    auto* editor = desk.find<ReferralEditor>("referralEditor");
    const auto reason = [editor] {
        return editor->form() ? editor->form()->findChild<QPlainTextEdit*>(u"referralForm_reason"_s) : nullptr;
    };
    REQUIRE(waitFor([&reason] { return reason() && reason()->isVisible(); }));
    reason()->setPlainText(u"借換のときの保証の枠"_s);
    const Id<Memo> memo = desk.editing().view().memo.id;
    desk.page().openBlank();
    REQUIRE(waitFor([editor] { return !editor->form(); }));
    desk.openMemo(memo);
    REQUIRE(waitFor([&reason] { return reason(); }));
    CHECK(reason()->toPlainText() == u"借換のときの保証の枠"_s);

    reason()->setFocus();
    QTest::keyClick(reason(), Qt::Key_Escape);
    CHECK_FALSE(editor->form());
    auto* undo = editor->findChild<QPushButton*>(u"undo"_s);
    REQUIRE(undo);
    REQUIRE(undo->isVisible());
    undo->click();
    REQUIRE(reason());
    CHECK(reason()->toPlainText() == u"借換のときの保証の枠"_s);
}

TEST_CASE("What is refused is said, and the rest is added")
{
    MemoFixture desk;
    desk.openComplete();
    desk.save();
    REQUIRE(drop(list(desk), {write(desk, u"report.pdf.exe"_s, "MZ"), write(desk, u"good.csv"_s, "a")}));
    REQUIRE(hasRows(desk, 1));
    auto* band = desk.find<Band>("attachmentBand");
    CHECK(waitFor([band] { return band->isVisible(); }));
    CHECK(band->message().contains(u"report.pdf.exe"_s));
}

TEST_CASE("A file is opened with Enter, taken off with Delete, and that is undone")
{
    MemoFixture desk;
    desk.openComplete();
    desk.save();
    QString opened;
    list(desk).setOpener([&opened](const QString& path) {
        opened = path;
        return true;
    });
    REQUIRE(drop(list(desk), {write(desk, u"a.csv"_s, "a")}));
    REQUIRE(hasRows(desk, 1));
    list(desk).rows().first()->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Return);
    REQUIRE(waitFor([&opened] { return !opened.isEmpty(); }));
    CHECK(opened.endsWith(u"a.csv"_s));
    list(desk).rows().first()->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Delete);
    REQUIRE(hasRows(desk, 0));
    auto* undo = list(desk).findChild<QPushButton*>(u"undo"_s);
    REQUIRE(waitFor([undo] { return undo->isVisible(); }));
    undo->click();
    REQUIRE(hasRows(desk, 1));
}

TEST_CASE("A missing file stands in amber and says so to the screen reader")
{
    MemoFixture desk;
    desk.openComplete();
    desk.save();
    REQUIRE(drop(list(desk), {write(desk, u"a.csv"_s, "a")}));
    REQUIRE(hasRows(desk, 1));
    const Attachment attachment = list(desk).rows().first()->attachment();
    REQUIRE(QFile::remove(desk.desk.path() + u".files/"_s + attachment.sha256.left(2) + u'/' + attachment.sha256));
    list(desk).reload();
    REQUIRE(waitFor([&] { return hasRows(desk, 1) && list(desk).rows().first()->attachment().missing; }));
    CHECK(list(desk).rows().first()->accessibleName().contains(u"Missing"_s));
    CHECK(test::share(list(desk).rows().first()->grab().toImage(), test::themes().theme().amberSoft) > 0.3);
}

TEST_CASE("A handover note is kept while one writes, and delivered with the submission")
{
    MemoFixture desk;
    const Id<Staff> reader = desk.desk.other().staff;
    desk.openComplete();
    writeNote(desk, reader, u"Please come along next time."_s);
    desk.cell(MemoField::Advice).setFocus(Qt::OtherFocusReason); // leaving the note keeps it
    auto& handovers = desk.desk.services().handovers();
    REQUIRE(waitFor([&] {
        const Id<Memo> memo = desk.editing().view().memo.id;
        return memo && handovers.list(desk.desk.writer(), memo)->size() == 1;
    }));
    CHECK(handovers.inbox(reader)->isEmpty());
    // More is typed and submitted at once: nothing of it is lost.
    auto* edit = desk.find<QPlainTextEdit>("handoverEdit");
    edit->setFocus(Qt::OtherFocusReason);
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, u" Bring the list."_s);
    REQUIRE(desk.submit());
    const auto inbox = handovers.inbox(reader);
    REQUIRE(inbox->size() == 1);
    CHECK(inbox->first().text == u"Please come along next time. Bring the list."_s);
    CHECK(waitFor([edit] { return edit->toPlainText().isEmpty(); }));
}

TEST_CASE("A note without a reader is not lost: the memo is not submitted, and the reason is said")
{
    MemoFixture desk;
    desk.openComplete();
    writeNote(desk, {}, u"To whom?"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    auto* problem = desk.find<QLabel>("handoverProblem");
    REQUIRE(waitFor([problem] { return problem->isVisible(); }));
    CHECK(desk.editing().view().memo.status == MemoStatus::Draft);
    CHECK(desk.find<StaffPicker>("handoverTo")->hasFocus());
    bool left = false;
    desk.page().leave([&left] { left = true; });
    CHECK_FALSE(left);
    desk.find<QPlainTextEdit>("handoverEdit")->clear();
    desk.page().leave([&left] { left = true; });
    CHECK(waitFor([&left] { return left; }));
}

TEST_CASE("The next day is typed in any spelling, and one that is none is said")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    auto* day = desk.find<DayField>("handoverDay");
    const auto typed = [&](const QString& text) {
        day->setFocus(Qt::OtherFocusReason);
        day->selectAll();
        QTest::keyClicks(day, text);
        desk.key(Qt::Key_Return);
        return day->day();
    };
    CHECK(typed(u"R6/12/11"_s) == QDate(2024, 12, 11));
    CHECK(typed(u"12/24"_s) == QDate(2024, 12, 24));
    CHECK(typed(u"1/10"_s) == QDate(2025, 1, 10)); // the next one there is
    CHECK(typed(u"soon"_s).isNull());
    CHECK_FALSE(day->isReadable());
    CHECK(!day->accessibleDescription().isEmpty());
}

TEST_CASE("A task is set beside the memo and ticked off")
{
    MemoFixture desk;
    desk.openComplete();
    desk.save();
    desk.button("taskNew").click();
    auto* text = taskText(desk);
    REQUIRE(text);
    REQUIRE(waitFor([text] { return text->hasFocus(); }));
    QTest::keyClicks(text, u"Send the list"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier); // the task, not the memo
    auto& tasks = desk.desk.services().tasks();
    REQUIRE(waitFor([&] { return tasks.open(desk.desk.writer().staff)->size() == 1; }));
    const Task task = tasks.open(desk.desk.writer().staff)->first();
    CHECK(task.dueOn == QDate(2024, 11, 27));
    CHECK(desk.editing().view().memo.status == MemoStatus::Draft);
    CHECK(waitFor([&] { return !taskText(desk); }));
    const QByteArray name = "task_" + QByteArray::number(task.id.number());
    REQUIRE(waitFor([&] { return desk.page().findChild<QCheckBox*>(QString::fromLatin1(name)); }));
    desk.find<QCheckBox>(name.constData())->click();
    CHECK(waitFor([&] { return tasks.open(desk.desk.writer().staff)->isEmpty(); }));
}

TEST_CASE("A task that is being typed goes along when the sheet gets its record, and waits there for it")
{
    MemoFixture desk;
    const Memo other = desk.desk.submitted(desk.desk.complete());
    desk.openComplete();
    desk.button("taskNew").click();
    REQUIRE(taskText(desk));
    taskText(desk)->setText(u"Send the list"_s);
    desk.save();
    const Id<Memo> memo = desk.editing().view().memo.id;
    REQUIRE(memo);
    REQUIRE(taskText(desk));
    CHECK(taskText(desk)->text() == u"Send the list"_s);
    // A blank sheet has no record, neither before nor after: another memo it is all the same.
    desk.page().openBlank();
    REQUIRE(waitFor([&] { return desk.editing().isOpen() && desk.editing().view().memo.id.isNull(); }));
    CHECK(waitFor([&] { return !taskText(desk); }));
    desk.openMemo(other.id);
    CHECK_FALSE(taskText(desk));
    desk.openMemo(memo);
    REQUIRE(waitFor([&] { return taskText(desk); }));
    CHECK(taskText(desk)->text() == u"Send the list"_s);
}

TEST_CASE("A task on a blank sheet draws its record, and is there once")
{
    MemoFixture desk;
    desk.openComplete();
    REQUIRE(desk.editing().view().memo.id.isNull());
    desk.button("taskNew").click();
    REQUIRE(taskText(desk));
    taskText(desk)->setText(u"Send the list"_s);
    desk.find<QPushButton>("taskFormSave")->click();
    desk.find<QPushButton>("taskFormSave")->click();
    auto& tasks = desk.desk.services().tasks();
    REQUIRE(waitFor([&] { return tasks.open(desk.desk.writer().staff)->size() == 1 && !taskText(desk); }));
    CHECK(desk.editing().view().memo.id);
    CHECK(tasks.list(desk.editing().view().memo.id)->size() == 1);
    // Its line leads back.
    QPushButton* undo = desk.find<UndoLine>("notesUndo")->button();
    REQUIRE(undo->isVisible());
    undo->click();
    CHECK(waitFor([&] { return tasks.list(desk.editing().view().memo.id)->isEmpty(); }));
}

TEST_CASE("The lists beside the sheet show nothing of the memo before")
{
    MemoFixture desk;
    const Memo first = desk.desk.submitted(desk.desk.complete());
    const Id<Booking> session = desk.openComplete();
    desk.save();
    REQUIRE(drop(list(desk), {write(desk, u"a.csv"_s, "a")}));
    REQUIRE(hasRows(desk, 1));
    REQUIRE(session);
    // Before any answer has come: places for lines, and not those of the former record.
    list(desk).setOwner(first.id);
    auto* skeleton = list(desk).findChild<SkeletonRows*>();
    REQUIRE(skeleton);
    CHECK(list(desk).rows().isEmpty());
    CHECK(skeleton->isVisible());
    CHECK_FALSE(skeleton->isRevealed()); // for the first 300 ms nothing is drawn
    CHECK(waitFor([&] { return list(desk).isKnown(); }));
    CHECK_FALSE(skeleton->isVisible());
}

TEST_CASE("Whoever only reads sees the files and adds none")
{
    MemoFixture desk;
    const Memo memo = desk.desk.submitted(desk.desk.complete());
    desk.sitDown(desk.desk.reader());
    desk.openMemo(memo.id);
    CHECK_FALSE(desk.shows("attachmentAdd"));
    CHECK_FALSE(desk.shows("handoverEditor"));
    CHECK_FALSE(drop(list(desk), {write(desk, u"a.csv"_s, "a")}));
}

TEST_CASE("A task that goes along when a blank sheet gets its record is on the disk all the while")
{
    MemoFixture desk;
    desk.page().openBlank();
    REQUIRE(waitFor([&] { return desk.editing().isOpen(); }));
    desk.button("taskNew").click();
    REQUIRE(taskText(desk));
    taskText(desk)->setText(u"Send the list"_s);
    bool left = false;
    desk.page().leave([&left] { left = true; });
    REQUIRE(waitFor([&left] { return left; }));
    const service::FormStore store(desk.context->drafts().folder());
    const qint64 writer = desk.context->caller().staff.number();
    const QString blank = u"tasks-blank-%1"_s.arg(writer);
    REQUIRE(store.read(blank).size() == 1);
    desk.typeInto(MemoField::Company, u"丸福製麺所"_s);
    desk.save();
    const Id<Memo> memo = desk.editing().view().memo.id;
    REQUIRE(memo);
    REQUIRE(waitFor([&] { return store.read(blank).isEmpty(); }));
    CHECK(store.read(u"tasks-memo-%1-%2"_s.arg(memo.number()).arg(writer)).size() == 1);
    REQUIRE(taskText(desk));
    CHECK(taskText(desk)->text() == u"Send the list"_s);
}

TEST_CASE("A referral from a blank sheet of a company draws its record, and is not found beside another one")
{
    MemoFixture desk;
    desk.page().openForClient(desk.desk.client());
    REQUIRE(waitFor([&] { return desk.editing().isOpen() && desk.editing().view().client; }));
    REQUIRE(desk.editing().view().memo.id.isNull());
    desk.button("memoRefer").click();
    auto* editor = desk.find<ReferralEditor>("referralEditor");
    REQUIRE(waitFor([editor] { return editor->form(); }));
    CHECK(desk.editing().view().memo.id);
    editor->form()->findChild<QPlainTextEdit*>(u"referralForm_reason"_s)->setPlainText(u"借換"_s);
    desk.page().openForClient(desk.desk.client());
    REQUIRE(waitFor([&] { return desk.editing().isOpen() && desk.editing().view().memo.id.isNull(); }));
    CHECK(waitFor([editor] { return !editor->form(); }));
    const QDir forms(desk.context->drafts().folder() + u"/forms"_s);
    CHECK_FALSE(forms.exists(u".json"_s));
}
