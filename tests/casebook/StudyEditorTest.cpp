// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casebook/StudyEditor.h"
#include "tests/fields/Hands.h"
#include "tests/support/catch.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;

namespace {

StudyTexts sample()
{
    return {u"返済を見直した事例"_s, u"製造業・従業員6～20人"_s, u"A社の相談。"_s, u"福島様へ助言。"_s, {}};
}

StudyFinding fukushima(bool certain = true)
{
    return {StudyField::Advice, {IdentifierKind::Person, 0, 3, u"福島様"_s, u"相談者"_s, certain, true}};
}

} // namespace

TEST_CASE("What is loaded is not edited, and comes back as it was")
{
    StudyEditor editor(test::themes());
    const test::Count edits(&editor, &StudyEditor::edited);
    editor.load(sample());
    CHECK(edits.isEmpty());
    CHECK(editor.texts() == sample());
    editor.line(StudyField::Title).insert(u"（続）"_s);
    CHECK(edits.size() == 1);
}

TEST_CASE("The same text loaded again keeps the undo of its field")
{
    StudyEditor editor(test::themes());
    editor.load(sample());
    editor.text(StudyField::Advice).moveCursor(QTextCursor::End);
    editor.text(StudyField::Advice).insertPlainText(u"次回も。"_s);
    const StudyTexts now = editor.texts();
    editor.load(now);
    editor.text(StudyField::Advice).undo();
    CHECK(editor.texts() == sample());
}

TEST_CASE("A new draft can be undone field by field")
{
    StudyEditor editor(test::themes());
    editor.load(sample());
    StudyTexts other = sample();
    other.advice = u"相談者へ助言。"_s;
    editor.replaceTexts(other);
    CHECK(editor.texts() == other);
    editor.text(StudyField::Advice).undo();
    CHECK(editor.texts() == sample());
}

TEST_CASE("A word is replaced where it was found, and not where it stands no more")
{
    StudyEditor editor(test::themes());
    editor.load(sample());
    editor.replace(fukushima(), u"相談者"_s);
    CHECK(editor.texts().advice == u"相談者へ助言。"_s);
    editor.replace(fukushima(), u"相談者"_s);
    CHECK(editor.texts().advice == u"相談者へ助言。"_s);
}

TEST_CASE("What names somebody is marked in the text, what was accepted is not")
{
    StudyEditor editor(test::themes());
    editor.load(sample());
    editor.showFindings({fukushima()}, {});
    REQUIRE(editor.text(StudyField::Advice).extraSelections().size() == 1);
    CHECK(editor.text(StudyField::Advice).extraSelections().constFirst().cursor.selectedText() == u"福島様"_s);
    editor.showFindings({fukushima(false)}, {u"福島様"_s});
    CHECK(editor.text(StudyField::Advice).extraSelections().isEmpty());
}
