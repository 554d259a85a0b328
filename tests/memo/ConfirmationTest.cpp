// SPDX-License-Identifier: GPL-3.0-or-later
// 提出 → 確認済 by three stamps, 差戻し with its reason, taking back, amendments and the history that tells of them.
#include "core/service/MemoService.h"
#include "tests/memo/MemoFixture.h"
#include "tests/support/catch.h"
#include "ui/fields/LongTextCell.h"
#include "ui/fields/StampBoxesView.h"
#include "ui/memo/MemoSheet.h"
#include "ui/theme/controls/Band.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include <functional>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;
using test::MemoFixture;
using test::waitFor;

namespace {

struct SubmittedMemo : MemoFixture
{
    Memo memo;

    SubmittedMemo()
    {
        memo = desk.submitted(desk.complete());
        openMemo(memo.id);
    }

    StampBoxesView& boxes() { return *find<StampBoxesView>("memo_stamps"); }
    bool stamped(qsizetype count)
    {
        return waitFor([this, count] { return editing().view().memo.stamps.size() == count; });
    }
    void confirmAll()
    {
        auto& memos = desk.services().memos();
        for (const Caller& caller : {desk.clerk(), desk.officer(), desk.chief()})
            REQUIRE(memos.stamp(caller, memo.id));
        openMemo(memo.id);
    }
    // Fills the reason into the dialog that is open and accepts it.
    void giveReason(const QString& reason, const std::function<void()>& meanwhile = {})
    {
        QDialog* asked = dialog("reasonDialog");
        asked->findChild<QPlainTextEdit*>(u"reasonText"_s)->setPlainText(reason);
        if (meanwhile)
            meanwhile();
        QTest::mouseClick(asked->findChild<QPushButton*>(u"reasonAccept"_s), Qt::LeftButton);
        comeBack();
    }
};

} // namespace

TEST_CASE("Three stamps confirm a memo, by the tool bar, the box or Ctrl+Enter, each in its turn")
{
    SubmittedMemo office;
    CHECK_FALSE(office.shows("memoStamp")); // the writer confirms nothing
    office.sitDown(office.desk.officer());
    CHECK_FALSE(office.shows("memoStamp")); // not his turn yet
    office.sitDown(office.desk.clerk());
    REQUIRE(office.shows("memoStamp"));
    QTest::mouseClick(&office.button("memoStamp"), Qt::LeftButton);
    REQUIRE(office.stamped(1));
    CHECK_FALSE(office.shows("memoStamp"));
    office.sitDown(office.desk.officer());
    REQUIRE(office.boxes().stampButton()->isVisible());
    QTest::mouseClick(office.boxes().stampButton(), Qt::LeftButton);
    REQUIRE(office.stamped(2));
    CHECK(office.record().status == MemoStatus::Submitted);
    office.sitDown(office.desk.chief());
    office.page().setFocusPolicy(Qt::StrongFocus);
    office.page().setFocus();
    office.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(office.stamped(3));
    CHECK(office.record().status == MemoStatus::Confirmed);
    CHECK(office.record().stamps.at(2).surname == u"久保田"_s);
    CHECK(office.boxes().state().stamps.size() == 3);
}

TEST_CASE("One's own stamp of today is taken back by Delete")
{
    SubmittedMemo office;
    office.sitDown(office.desk.clerk());
    QTest::mouseClick(&office.button("memoStamp"), Qt::LeftButton);
    REQUIRE(office.stamped(1));
    office.sitDown(office.desk.officer());
    CHECK(office.boxes().state().undoable.isNull()); // not the stamp of somebody else
    office.sitDown(office.desk.clerk());
    CHECK_FALSE(office.boxes().state().undoable.isNull());
    office.boxes().setFocus();
    office.key(Qt::Key_Delete);
    REQUIRE(office.stamped(0));
    CHECK(office.record().stamps.isEmpty());
    CHECK(office.record().status == MemoStatus::Submitted);
}

TEST_CASE("A memo is returned with a reason of ten characters, which its writer reads on the sheet")
{
    SubmittedMemo office;
    CHECK_FALSE(office.shows("memoReturn"));
    office.sitDown(office.desk.clerk());
    REQUIRE(office.shows("memoReturn"));
    QTest::mouseClick(&office.button("memoReturn"), Qt::LeftButton);
    QDialog* asked = office.dialog("reasonDialog");
    auto* reason = asked->findChild<QPlainTextEdit*>(u"reasonText"_s);
    auto* accept = asked->findChild<QPushButton*>(u"reasonAccept"_s);
    CHECK_FALSE(accept->isEnabled());
    reason->setPlainText(u"九文字では足りない　　　　"_s.left(9));
    CHECK_FALSE(accept->isEnabled());
    CHECK_FALSE(asked->findChild<QLabel*>(u"reasonNote"_s)->text().isEmpty());
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(asked->isVisible());
    office.giveReason(u"売上の数字を確かめてください。"_s);
    REQUIRE(waitFor([&] { return office.editing().view().memo.status == MemoStatus::Returned; }));
    CHECK(office.record().remark == u"売上の数字を確かめてください。"_s);
    CHECK_FALSE(office.shows("memoStamp"));
    // A blank or Ctrl+Enter too many of the office does not submit what it has just returned.
    office.comeBack();
    CHECK_FALSE(office.page().sheet().isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(office.button("memoSubmit").hasFocus());
    office.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(office.editing().saveState() == MemoEditing::SaveState::Clean);

    office.sitDown(office.desk.writer());
    CHECK(office.band().isVisible());
    CHECK(office.band().message().contains(u"売上の数字を確かめてください。"_s));
    CHECK(office.band().message().contains(u"岡部"_s));
    CHECK(office.find<LongTextCell>("memo_remark")->value() == u"売上の数字を確かめてください。"_s);
    CHECK(office.find<LongTextCell>("memo_remark")->isVisible());
    CHECK(office.editing().editable());
    office.typeInto(MemoField::Advice, u"確かめた。"_s);
    REQUIRE(office.submit());
    CHECK(office.record().revision == 2);
    CHECK(office.record().amendment == 0);
}

TEST_CASE("The writer takes a memo back until the first stamp")
{
    SubmittedMemo office;
    REQUIRE(office.shows("memoWithdraw"));
    const bool stampedBefore = GENERATE(false, true);
    if (stampedBefore) {
        REQUIRE(office.desk.services().memos().stamp(office.desk.clerk(), office.memo.id));
        // The window does not know of it yet.
        QTest::mouseClick(&office.button("memoWithdraw"), Qt::LeftButton);
        REQUIRE(waitFor([&] { return office.band().isVisible(); }));
        CHECK(office.record().status == MemoStatus::Submitted);
        return;
    }
    QTest::mouseClick(&office.button("memoWithdraw"), Qt::LeftButton);
    REQUIRE(waitFor([&] { return office.editing().view().memo.status == MemoStatus::Draft; }));
    CHECK(office.editing().editable());
    CHECK_FALSE(office.cell(MemoField::Advice).isReadOnly());
    CHECK_FALSE(office.shows("memoWithdraw"));
    CHECK(office.text(MemoField::Advice).value() == office.memo.content.advice);
    // It was taken back to be written on.
    CHECK(office.page().sheet().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("An amendment is not stamped before it is read, and can be given up and taken up again")
{
    SubmittedMemo office;
    office.confirmAll();
    const auto* boxes = office.find<StampBoxesView>("memo_stamps");
    REQUIRE(boxes->state().stamps.size() == 3);
    QTest::mouseClick(&office.button("memoAmend"), Qt::LeftButton);
    office.giveReason(u"価格を取り違えた"_s);
    REQUIRE(office.editing().amending());
    CHECK(boxes->state().stamps.isEmpty());
    // It is read once more where others did something: that does not end it.
    test::Count read(&office.editing(), &MemoEditing::opened);
    office.editing().reload();
    REQUIRE(waitFor([&read] { return read.size() > 0; }));
    REQUIRE(office.editing().amending());
    const QString confirmed = office.memo.content.advice;
    office.typeInto(MemoField::Advice, u"追記。"_s);
    office.save();
    REQUIRE(office.shows("memoGiveUp"));
    QTest::mouseClick(&office.button("memoGiveUp"), Qt::LeftButton);
    REQUIRE(waitFor([&] { return !office.editing().amending(); }));
    CHECK(waitFor([&] { return office.text(MemoField::Advice).value() == confirmed; }));
    CHECK(boxes->state().stamps.size() == 3);
    CHECK_FALSE(office.shows("memoGiveUp"));
    CHECK_FALSE(office.desk.services().memos().open(office.desk.writer(), office.memo.id)->draft.has_value());
    CHECK(waitFor([&] { return office.draftFiles().isEmpty(); }));
    // Whoever thinks again gets the text back.
    REQUIRE(office.band().isVisible());
    Q_EMIT office.band().actionTriggered();
    REQUIRE(waitFor([&] { return office.editing().amending(); }));
    CHECK(office.text(MemoField::Advice).value().endsWith(u"追記。"_s));
    CHECK(office.saved());
}

TEST_CASE("A sheet that is only read is read again: what another program did with the memo shows")
{
    SubmittedMemo office;
    REQUIRE(office.desk.services().memos().giveBack(office.desk.clerk(), office.memo.id,
                                                    u"売上の数字を確かめてください。"_s));
    CHECK(office.editing().view().memo.status == MemoStatus::Submitted);
    office.page().reload();
    REQUIRE(waitFor([&] { return office.editing().view().memo.status == MemoStatus::Returned; }));
    CHECK(office.editing().editable());
    // What is typed is newer than anything that could be read.
    office.typeInto(MemoField::Advice, u"確かめた。"_s);
    office.page().reload();
    CHECK(office.text(MemoField::Advice).value().endsWith(u"確かめた。"_s));
    CHECK(office.saved());
}

TEST_CASE("A stamp goes to the text that was read: after a change elsewhere it is refused")
{
    SubmittedMemo office;
    office.sitDown(office.desk.clerk());
    const auto elsewhere = office.desk.second();
    REQUIRE(elsewhere->memos().withdraw(office.desk.writer(), office.memo.id));
    QTest::mouseClick(&office.button("memoStamp"), Qt::LeftButton);
    REQUIRE(waitFor([&] { return office.band().isVisible(); }));
    CHECK(office.record().stamps.isEmpty());
}

TEST_CASE("Whoever returns a memo that has changed elsewhere is told, and sees it as it is now")
{
    SubmittedMemo office;
    office.sitDown(office.desk.clerk());
    const auto elsewhere = office.desk.second();
    QTest::mouseClick(&office.button("memoReturn"), Qt::LeftButton);
    // At the last moment, so that the page cannot have heard of it.
    office.giveReason(u"売上の数字を確かめてください。"_s,
                      [&] { REQUIRE(elsewhere->memos().setRemark(office.desk.chief(), office.memo.id, u"至急"_s)); });
    REQUIRE(waitFor([&] { return office.band().isVisible(); }));
    CHECK(office.band().kind() == Band::Kind::Error);
    CHECK(office.record().status == MemoStatus::Submitted);
    REQUIRE(waitFor([&] { return office.editing().view().memo.remark == u"至急"_s; }));
    QTest::mouseClick(&office.button("memoReturn"), Qt::LeftButton);
    office.giveReason(u"売上の数字を確かめてください。"_s);
    CHECK(waitFor([&] { return office.record().status == MemoStatus::Returned; }));
}

TEST_CASE("A double click on the stamp is one stamp and no reproach")
{
    SubmittedMemo office;
    office.sitDown(office.desk.clerk());
    office.button("memoStamp").click();
    office.button("memoStamp").click();
    REQUIRE(office.stamped(1));
    // Whatever else was on its way has been answered before this is.
    const auto last = office.worker.command([](service::Services&) -> Status { return Done{}; });
    REQUIRE(waitFor([&last] { return last.isFinished(); }));
    CHECK(office.record().stamps.size() == 1);
    CHECK_FALSE(office.band().isVisible());
}

TEST_CASE("A confirmed memo is amended with a reason and a number, stamped anew, and the history tells what changed")
{
    SubmittedMemo office;
    office.confirmAll();
    REQUIRE(office.shows("memoAmend"));
    CHECK_FALSE(office.editing().editable());
    QTest::mouseClick(&office.button("memoAmend"), Qt::LeftButton);
    office.giveReason(u"価格を取り違えた"_s);
    REQUIRE(waitFor([&office] { return office.editing().editable(); }));
    CHECK_FALSE(office.cell(MemoField::Advice).isReadOnly());
    office.cell(MemoField::Advice).setFocus(Qt::OtherFocusReason);
    test::press(Qt::Key_A, Qt::ControlModifier);
    test::commit(u"値下げの順番を決めた。"_s);
    office.save();
    CHECK(office.record().content.advice == office.memo.content.advice); // a draft changes no record
    REQUIRE(office.submit());
    const Memo amended = office.record();
    CHECK(amended.amendment == 1);
    CHECK(amended.revision == 2);
    CHECK(amended.stamps.isEmpty());
    CHECK(amended.content.advice == u"値下げの順番を決めた。"_s);

    office.page().setFocusPolicy(Qt::StrongFocus);
    office.page().setFocus();
    office.key(Qt::Key_H, Qt::ControlModifier);
    QDialog* history = office.dialog("historyDialog");
    auto* list = history->findChild<QListWidget*>(u"historyList"_s);
    REQUIRE(list);
    CHECK(list->count() >= 6); // created or submitted, three stamps, confirmed, amended
    list->setCurrentRow(0);
    const QString html = history->findChild<QTextBrowser*>(u"historyText"_s)->toHtml();
    const Theme& theme = test::themes().theme();
    CHECK(html.contains(u"価格を取り違えた"_s));
    CHECK(html.contains(QRegularExpression(u"<span[^>]*line-through[^>]*%1[^>]*>[^<]*上"_s.arg(theme.red.name()))));
    CHECK(html.contains(QRegularExpression(u"<span[^>]*%1[^>]*>[^<]*下"_s.arg(theme.green.name()))));
    CHECK(history->findChild<QTextBrowser*>(u"historyText"_s)->toPlainText().contains(u"の順番を決めた。"_s));
    office.close(history);
}

TEST_CASE("Who sits down while a memo is on its way stamps it in his own name")
{
    SubmittedMemo office;
    office.sitDown(office.desk.clerk());
    REQUIRE(office.desk.services().memos().stamp(office.desk.clerk(), office.memo.id));
    office.editing().openMemo(office.memo.id);
    office.context->setCaller(office.desk.officer()); // before the answer, which was asked for in the clerk's name
    REQUIRE(office.stamped(1));
    REQUIRE(waitFor([&office] { return office.boxes().stampButton()->isVisible(); }));
    QTest::mouseClick(office.boxes().stampButton(), Qt::LeftButton);
    REQUIRE(office.stamped(2));
    CHECK(office.record().stamps.at(1).surname != office.record().stamps.at(0).surname);
}
