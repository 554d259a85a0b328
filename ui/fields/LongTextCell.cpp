// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/LongTextCell.h"

#include "ui/fields/CleanText.h"
#include "ui/fields/LongTextEdit.h"

#include <QScopedValueRollback>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 12; // from the cell's edge to the text, logical pixels
constexpr int Top = 6;
constexpr int EdgeLine = 2; // the focus edge

} // namespace

LongTextCell::LongTextCell(ThemeManager& themes, QWidget* parent)
    : SheetCell(themes, parent)
    , m_edit(new LongTextEdit(Limit, this))
{
    addEditor(m_edit);
    connect(m_edit, &LongTextEdit::pasteRefused, this, &LongTextCell::pasteRefused);
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        const QString text = value();
        if (text == m_last)
            return; // the layout of a list, not its text
        m_last = text;
        recount();
        noteEdited();
    });
    LongTextCell::applyTheme();
}

LongTextCell::~LongTextCell() = default;

QTextEdit* LongTextCell::textEdit() const
{
    return m_edit;
}

void LongTextCell::load(const QString& text)
{
    const QScopedValueRollback guard(m_loading, true);
    m_edit->load(text);
    m_loaded = m_last = m_edit->text();
    recount();
}

QString LongTextCell::value() const
{
    return m_edit->text();
}

void LongTextCell::recount()
{
    const int count = countCharacters(m_last);
    if (count == m_count)
        return;
    m_count = count;
    Q_EMIT countChanged(count);
}

bool LongTextCell::isDirty() const
{
    return m_last != m_loaded;
}

bool LongTextCell::canUndo() const
{
    return m_edit->document()->isUndoAvailable();
}

bool LongTextCell::canRedo() const
{
    return m_edit->document()->isRedoAvailable();
}

void LongTextCell::undo()
{
    m_edit->undoText();
}

void LongTextCell::redo()
{
    m_edit->redoText();
}

void LongTextCell::applyReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    // A frozen text can still be walked through and copied from with the keyboard.
    m_edit->setTextInteractionFlags(readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                             : Qt::TextEditorInteraction);
}

void LongTextCell::applyTheme()
{
    const QScopedValueRollback guard(m_loading, true);
    m_edit->setStyleSheet(
        u"QTextEdit, QTextEdit:focus, QTextEdit[readOnly=\"true\"] { background: transparent; border: none; padding: 0; color: %1; }"_s
            .arg(theme().text.name()));
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->setFont(themes().font(Type::memoText));
    m_edit->setLinePitch(scaled(Type::memoText.lineHeight));
}

void LongTextCell::resizeEvent(QResizeEvent*)
{
    // The right padding is the lane of the scroll bar, so that lines break alike with and without one.
    m_edit->setGeometry(Side, Top, width() - Side - EdgeLine, height() - 2 * Top);
}

} // namespace yorozu::ui
