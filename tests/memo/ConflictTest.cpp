// SPDX-License-Identifier: GPL-3.0-or-later
// Two people on one memo: the second sees both texts, chooses, and nothing is lost.
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "tests/memo/MemoFixture.h"
#include "tests/support/catch.h"
#include "ui/fields/LongTextCell.h"
#include "ui/memo/ConflictDialog.h"
#include "ui/memo/MemoSheet.h"
#include "ui/theme/controls/Band.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>
#include <QUuid>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;
using test::MemoFixture;
using test::waitFor;

namespace {

// A returned memo of 今村 and 水野, open before 今村.
struct SharedMemo : MemoFixture
{
    Memo memo;
    std::unique_ptr<service::Services> elsewhere = desk.second();

    SharedMemo()
    {
        MemoContent content = desk.complete();
        content.attendees.append({Part::Second, desk.other().staff, desk.other().name, {}});
        memo = desk.submitted(content);
        const auto returned =
            desk.services().memos().giveBack(desk.clerk(), memo.id, u"数字をもう一度確かめてください"_s);
        REQUIRE(returned);
        memo = *returned;
        openMemo(memo.id);
        REQUIRE(editing().editable());
    }

    // 水野 submits from another computer in the meantime.
    void submitElsewhere(const QString& advice, const QString& business)
    {
        MemoDraft draft;
        draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        draft.memo = memo.id;
        draft.baseRevision = memo.revision;
        draft.content = memo.content;
        if (!advice.isEmpty())
            draft.content.advice = advice;
        draft.content.business = business;
        const auto outcome = elsewhere->memos().submit(desk.other(), draft);
        REQUIRE(outcome);
        REQUIRE(std::holds_alternative<Memo>(*outcome));
    }
};

} // namespace

TEST_CASE("Of two savers the second chooses field by field, and the other's text stays on record")
{
    SharedMemo both;
    const QString first = both.memo.content.advice;
    both.typeInto(MemoField::Advice, u"今村の追記"_s);
    both.submitElsewhere(u"水野の助言"_s, u"建材の卸"_s);
    both.key(Qt::Key_Return, Qt::ControlModifier);
    QDialog* dialog = both.dialog("conflictDialog");
    QStringList texts;
    for (const QPlainTextEdit* view : dialog->findChildren<QPlainTextEdit*>())
        texts.append(view->toPlainText());
    CHECK(texts == QStringList{u"水野の助言"_s, first + u"今村の追記"_s});
    struct Case
    {
        const char* button;
        QStringList kept;
    };
    const auto choice = GENERATE_REF(Case{"mine", {first + u"今村の追記"_s}}, Case{"theirs", {u"水野の助言"_s}},
                                     Case{"both", {first + u"今村の追記"_s, u"水野の助言"_s}});
    auto* radio = dialog->findChild<QRadioButton*>(
        u"conflict_%1_%2"_s.arg(code(MemoField::Advice), QLatin1String(choice.button)));
    REQUIRE(radio);
    radio->click();
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"conflictAccept"_s), Qt::LeftButton);
    const QString agreed = both.text(MemoField::Advice).value();
    for (const QString& part : choice.kept)
        CHECK(agreed.contains(part));
    CHECK(agreed.contains(u"今村の追記"_s) == choice.kept.join(u' ').contains(u"今村の追記"_s));
    CHECK(agreed.contains(u"水野の助言"_s) == choice.kept.join(u' ').contains(u"水野の助言"_s));
    // What only the other one changed was joined without a question.
    CHECK(both.page().sheet().content().business == u"建材の卸"_s);
    // The agreed text is as safe as one that was typed.
    CHECK(both.autosave().isActive());

    both.comeBack();
    both.cell(MemoField::Advice).setFocus(Qt::OtherFocusReason);
    REQUIRE(both.submit());
    const Memo last = both.record();
    CHECK(last.content.advice == agreed);
    CHECK(last.content.business == u"建材の卸"_s);
    const auto revisions = both.desk.services().memos().revisions(both.desk.writer(), both.memo.id);
    REQUIRE(revisions->size() == 3);
    CHECK(revisions->at(1).content.advice == u"水野の助言"_s);
    CHECK(revisions->at(2).content.advice == agreed);
}

TEST_CASE("Whoever closes the question keeps the own text and may submit again")
{
    SharedMemo both;
    both.typeInto(MemoField::Advice, u"今村の追記"_s);
    both.submitElsewhere(u"水野の助言"_s, {});
    both.key(Qt::Key_Return, Qt::ControlModifier);
    both.close(both.dialog("conflictDialog"));
    CHECK(both.text(MemoField::Advice).value().endsWith(u"今村の追記"_s));
    CHECK(both.editing().editable());
    const QList<MemoDraft> files = both.drafts->all();
    REQUIRE(files.size() == 1);
    CHECK(files.constFirst().content.advice.endsWith(u"今村の追記"_s));
    both.cell(MemoField::Advice).setFocus(Qt::OtherFocusReason);
    both.key(Qt::Key_Return, Qt::ControlModifier);
    both.close(both.dialog("conflictDialog"));
}

TEST_CASE("Changes to different fields are joined without a question, and read through before they are submitted")
{
    SharedMemo both;
    both.typeInto(MemoField::Impression, u"今村の所感"_s);
    both.submitElsewhere(u"水野の助言"_s, {});
    both.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return both.text(MemoField::Advice).value() == u"水野の助言"_s; }));
    CHECK(both.text(MemoField::Impression).value().endsWith(u"今村の所感"_s));
    CHECK(both.band().isVisible());
    CHECK(both.band().message().contains(u"水野 和彦"_s));
    CHECK(both.desk.services().memos().open(both.desk.writer(), both.memo.id)->memo.revision == 2);
    REQUIRE(both.submit());
    CHECK(both.record().revision == 3);
}

TEST_CASE("The same person in two windows: both texts are joined, or shown side by side")
{
    SharedMemo both;
    both.typeInto(MemoField::Advice, u"窓1"_s);
    both.save();
    // The same draft, written on from another computer.
    MemoDraft other = *both.elsewhere->memos().open(both.desk.writer(), both.memo.id)->draft;
    const bool sameField = GENERATE(false, true);
    if (sameField)
        other.content.advice = u"窓2"_s;
    else
        other.content.business = u"窓2"_s;
    REQUIRE(both.elsewhere->memos().saveDraft(both.desk.writer(), other));
    both.typeInto(MemoField::Advice, u"のつづき"_s);
    both.key(Qt::Key_S, Qt::ControlModifier);
    if (sameField) {
        QDialog* dialog = both.dialog("conflictDialog");
        CHECK(dialog->windowTitle().contains(u"window"_s)); // nobody else wrote
        dialog->findChild<QRadioButton*>(u"conflict_%1_both"_s.arg(code(MemoField::Advice)))->click();
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"conflictAccept"_s), Qt::LeftButton);
    }
    REQUIRE(both.saved());
    const MemoContent kept = both.elsewhere->memos().open(both.desk.writer(), both.memo.id)->draft->content;
    CHECK(kept.advice.contains(u"窓1のつづき"_s));
    CHECK(kept.fieldText(sameField ? MemoField::Advice : MemoField::Business).contains(u"窓2"_s));
    if (!sameField) {
        // The next key goes where the last one went.
        test::type(u"。"_s);
        CHECK(both.text(MemoField::Advice).value().endsWith(u"窓1のつづき。"_s));
    }
}
