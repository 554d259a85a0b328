// SPDX-License-Identifier: GPL-3.0-or-later
// Typing is never more than three seconds ahead of the disk, and never disturbed by it.
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "core/storage/Writer.h"
#include "tests/memo/MemoFixture.h"
#include "tests/support/catch.h"
#include "ui/fields/LongTextCell.h"
#include "ui/memo/MemoSheet.h"
#include "ui/memo/MemoToolBar.h"

#include <QApplication>
#include <QDir>
#include <QSemaphore>
#include <QTextEdit>
#include <QTimer>

#include <chrono>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::MemoFixture;
using test::waitFor;
using SaveState = MemoFixture::SaveState;

TEST_CASE("The autosave counts from the first unsaved key, not from the last one")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    CHECK_FALSE(desk.autosave().isActive());
    desk.typeInto(MemoField::Advice, u"値"_s);
    CHECK(desk.editing().saveState() == SaveState::Unsaved);
    CHECK(desk.autosave().isActive());
    CHECK(desk.autosave().intervalAsDuration() == 3s);
    // A timer that is started again would have its three seconds back.
    desk.autosave().start(1h);
    desk.typeInto(MemoField::Advice, u"上げ"_s);
    desk.typeInto(MemoField::Impression, u"意欲"_s);
    CHECK(desk.autosave().intervalAsDuration() == 1h);
    desk.autosave().start(0ms);
    REQUIRE(desk.saved());
    CHECK_FALSE(desk.autosave().isActive());
    CHECK(desk.desk.services().memos().open(desk.desk.writer(), desk.editing().view().memo.id)->draft->content.advice ==
          u"値上げ"_s);
}

TEST_CASE("The local file comes first, the data base's draft second, and the record is not touched")
{
    MemoFixture desk;
    desk.openComplete();
    // The writing side of the data base is busy until it is let go.
    QSemaphore gate;
    const auto busy = desk.worker.command([&gate](service::Services&) -> Status {
        gate.acquire();
        return Done{};
    });
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.editing().saveState() == SaveState::Saving);
    const bool written = waitFor([&] { return desk.draftFiles().size() == 1; });
    const QList<MemoDraft> files = desk.drafts->all();
    const auto drafts = desk.desk.services().memos().myDrafts(desk.desk.writer());
    // What is typed while the data base does not answer reaches the file, too.
    desk.typeInto(MemoField::Advice, u"次回は試算表。"_s);
    const bool timed = desk.autosave().isActive();
    desk.autosave().start(0ms);
    const bool newer = waitFor([&] {
        const QList<MemoDraft> now = desk.drafts->all();
        return now.size() == 1 && now.constFirst().content.advice == u"値上げの順番を決めた。次回は試算表。"_s;
    });
    gate.release();
    CHECK(written);
    CHECK(timed);
    CHECK(newer);
    REQUIRE(files.size() == 1);
    CHECK(files.constFirst().content.advice == u"値上げの順番を決めた。"_s);
    REQUIRE(drafts);
    CHECK(drafts->isEmpty());

    REQUIRE(waitFor([&] { return desk.editing().saveState() != SaveState::Saving; }));
    desk.save();
    const auto view = desk.desk.services().memos().open(desk.desk.writer(), desk.editing().view().memo.id);
    REQUIRE(view->draft);
    CHECK(view->draft->content.advice == u"値上げの順番を決めた。次回は試算表。"_s);
    CHECK(view->memo.revision == 0);
    CHECK(view->memo.status == MemoStatus::Draft);
    CHECK(busy.isFinished());
}

TEST_CASE("The first save draws the number and leaves caret, composition and focus where they are")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    desk.typeInto(MemoField::Advice, u"値上げの順番"_s);
    QTextEdit* edit = desk.text(MemoField::Advice).textEdit();
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(3);
    edit->setTextCursor(cursor);
    desk.autosave().start(0ms);
    REQUIRE(waitFor([&] { return !desk.autosave().isActive(); }));
    test::compose(u"かんが"_s);
    test::Count opened(&desk.editing(), &MemoEditing::opened);
    REQUIRE(waitFor([&] { return opened.size() > 0; }));
    CHECK(desk.editing().saveState() == SaveState::Saved);
    CHECK_FALSE(desk.editing().view().memo.number.isEmpty());
    CHECK(QApplication::focusWidget() == edit);
    CHECK(desk.page().sheet().isComposing());
    CHECK(edit->textCursor().position() == 3);
    test::commit(u"考えた"_s);
    CHECK(desk.text(MemoField::Advice).value() == u"値上げ考えたの順番"_s);
}

TEST_CASE("Where the data base cannot be written, the text is safe on this computer and follows later")
{
    MemoFixture desk;
    desk.openComplete();
    desk.save();
    desk.typeInto(MemoField::Advice, u"次回は試算表。"_s);
    desk.autosave().start(1h); // on a busy computer its three seconds pass before the other program has the file
    test::Count told(desk.context.get(), &DeskContext::failed);
    {
        // Another program holds the file in a transaction and does not come back.
        const auto impatient = desk.worker.command([](service::Services& services) -> Status {
            services.file().connection().setBusyTimeout(1);
            return Done{};
        });
        REQUIRE(waitFor([&] { return impatient.isFinished(); }));
        storage::Writer other(desk.desk.services().file().connection(), desk.desk.clock(), desk.desk.other());
        desk.key(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return desk.editing().saveState() == SaveState::LocalOnly; }));
        REQUIRE(desk.drafts->all().size() == 1);
        CHECK(desk.drafts->all().constFirst().content.advice == u"値上げの順番を決めた。次回は試算表。"_s);
        CHECK(told.size() == 1); // the shell shows it, wherever one goes
        CHECK_FALSE(desk.editing().saveError().message.isEmpty());
        CHECK_FALSE(MemoToolBar::saveText(desk.editing()).isEmpty());
        CHECK(desk.autosave().isActive()); // tried again
        desk.autosave().start(1h);

        // What is typed now is not left to that slow second try.
        desk.typeInto(MemoField::Impression, u"意欲が高い。"_s);
        CHECK(desk.editing().saveState() == SaveState::Unsaved);
        CHECK(desk.autosave().intervalAsDuration() == 3s);
        desk.autosave().start(0ms);
        REQUIRE(waitFor([&] { return desk.editing().saveState() == SaveState::LocalOnly; }));
        CHECK(desk.drafts->all().constFirst().content.impression == u"意欲が高い。"_s);

        // It cannot be submitted now; nothing gets lost by trying.
        const int before = told.size();
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        // Two refusals: of the draft, and of the submission that follows it. Only then may the other program let go.
        REQUIRE(waitFor([&] { return told.size() >= before + 2; }));
        CHECK(desk.editing().editable());
    }
    desk.autosave().start(0ms);
    REQUIRE(desk.saved());
    const auto view = desk.desk.services().memos().open(desk.desk.writer(), desk.editing().view().memo.id);
    CHECK(view->draft->content.impression == u"意欲が高い。"_s);
    CHECK(view->memo.revision == 0);
    CHECK(desk.submit());
}

TEST_CASE("Leaving for another memo saves what is typed")
{
    MemoFixture desk;
    desk.openComplete();
    MemoContent other = desk.desk.complete();
    const Memo submitted = desk.desk.submitted(other);
    desk.openMemo(submitted.id);
    REQUIRE(desk.editing().view().memo.id == submitted.id);
    const auto drafts = desk.desk.services().memos().myDrafts(desk.desk.writer());
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->constFirst().content.advice == u"値上げの順番を決めた。"_s);
    CHECK(waitFor([&] { return desk.draftFiles().isEmpty(); }));
}

TEST_CASE("No key waits for the disk: the file is locked and written beside, and the lock is there with it")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    const auto locks = [&desk] {
        return QDir(desk.drafts->folder()).entryList({u"*.lock"_s}, QDir::Files | QDir::Hidden).size();
    };
    desk.autosave().start(1h);
    desk.typeInto(MemoField::Advice, u"値上げの順番"_s);
    REQUIRE(desk.editing().saveState() == SaveState::Unsaved);
    CHECK(locks() == 0); // syncing a lock takes longer than a frame
    desk.autosave().start(0ms);
    REQUIRE(waitFor([&] { return desk.draftFiles().size() == 1; }));
    CHECK(locks() == 1);
    REQUIRE(desk.saved());
    const Memo elsewhere = desk.desk.submitted(desk.desk.complete());
    desk.openMemo(elsewhere.id);
    CHECK(waitFor([&] { return locks() == 0 && desk.draftFiles().isEmpty(); }));
}
