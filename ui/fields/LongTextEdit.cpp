// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/LongTextEdit.h"

#include "ui/fields/CleanText.h"
#include "ui/fields/ListMark.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ScrollBarLane = 10;   // as wide as the style sheet's scroll bars
constexpr int ItemGap = 2;          // below an item of a list, logical pixels
constexpr int Largest = 16'000'000; // characters that are looked at at all; what is more is certainly too much

// Where the caret of one text stands in another: at the same words, if they are in both.
int caretIn(const QString& before, int caret, const QString& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    if (caret <= head)
        return caret;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const qsizetype fromEnd = before.size() - caret;
    return static_cast<int>(fromEnd <= tail ? after.size() - fromEnd : head);
}

} // namespace

LongTextEdit::LongTextEdit(qsizetype limit, QWidget* parent)
    : QTextEdit(parent)
    , m_limit(limit)
{
    setAcceptRichText(false);
    setAutoFormatting(QTextEdit::AutoNone);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    connect(document(), &QTextDocument::contentsChange, this, &LongTextEdit::blockEdited);
    connect(this, &QTextEdit::textChanged, this, &LongTextEdit::formatEdited);
    // The scroll bar's lane is free without a scroll bar, so that lines break alike with and without one.
    const auto keepLane = [this](int, int most) { setViewportMargins(0, 0, most > 0 ? 0 : ScrollBarLane, 0); };
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, keepLane);
    keepLane(0, 0);
    load({});
}

void LongTextEdit::load(const QString& text)
{
    const QScopedValueRollback guard(m_formatting, true);
    // Two texts may have been joined while somebody types: the next key belongs where the last one went.
    const int caret = hasFocus() ? caretIn(this->text(), textCursor().position(), text) : 0;
    document()->setUndoRedoEnabled(false);
    setPlainText(text);
    formatBlocks(0, document()->blockCount() - 1);
    if (caret > 0) {
        QTextCursor cursor(document());
        cursor.setPosition(std::min(caret, document()->characterCount() - 1));
        setTextCursor(cursor);
    }
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
}

QString LongTextEdit::text() const
{
    return toPlainText();
}

void LongTextEdit::setLinePitch(int pixels)
{
    m_pitch = pixels;
    const QScopedValueRollback guard(m_formatting, true);
    // One step of undo more would be a step that shows nothing; formats are joined to the last one.
    const bool steps = document()->isUndoAvailable() || document()->isRedoAvailable();
    if (!steps)
        document()->setUndoRedoEnabled(false);
    formatBlocks(0, document()->blockCount() - 1);
    if (!steps)
        document()->setUndoRedoEnabled(true);
}

QTextBlockFormat LongTextEdit::formatFor(const QString& line) const
{
    QTextBlockFormat format;
    format.setLineHeight(m_pitch, QTextBlockFormat::FixedHeight);
    const auto mark = listMarkOf(line);
    const qreal hang = mark ? QFontMetricsF(font()).horizontalAdvance(mark->text) : 0;
    format.setLeftMargin(hang);
    format.setTextIndent(-hang);
    format.setBottomMargin(mark ? ItemGap : 0);
    return format;
}

void LongTextEdit::formatBlocks(int first, int last)
{
    QTextCursor cursor(document());
    bool joined = false;
    for (QTextBlock block = document()->findBlockByNumber(first); block.isValid() && block.blockNumber() <= last;
         block = block.next()) {
        const QTextBlockFormat format = formatFor(block.text());
        if (block.blockFormat() == format)
            continue;
        // Undo takes the format back together with the key that made it.
        if (!joined)
            cursor.joinPreviousEditBlock();
        joined = true;
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    if (joined)
        cursor.endEditBlock();
}

void LongTextEdit::blockEdited(int position, int, int added)
{
    if (m_formatting)
        return;
    const int last = std::max(0, document()->characterCount() - 1);
    const int from = document()->findBlock(std::min(position, last)).blockNumber();
    const int to = document()->findBlock(std::min(position + added, last)).blockNumber();
    m_editedFrom = m_editedFrom < 0 ? from : std::min(m_editedFrom, from);
    m_editedTo = std::max(m_editedTo, to);
}

void LongTextEdit::formatEdited()
{
    if (m_formatting || m_editedFrom < 0)
        return;
    const int from = m_editedFrom;
    const int to = m_editedTo;
    m_editedFrom = m_editedTo = -1;
    const QScopedValueRollback guard(m_formatting, true);
    formatBlocks(from, to);
}

void LongTextEdit::undoText()
{
    const QScopedValueRollback guard(m_formatting, true);
    undo();
}

void LongTextEdit::redoText()
{
    const QScopedValueRollback guard(m_formatting, true);
    redo();
}

bool LongTextEdit::newLine()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const auto mark = listMarkOf(block.text());
    const bool inside = mark && cursor.selectionStart() - block.position() >= mark->text.size();
    if (!inside || cursor.hasSelection())
        return false;
    cursor.beginEditBlock();
    if (block.text().size() == mark->text.size()) {
        // Enter on an empty item ends the list.
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertBlock();
        cursor.insertText(mark->next);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void LongTextEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && modifiers.testFlag(Qt::ControlModifier)) {
        event->ignore(); // the page submits
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        undoText();
        return;
    }
    if (event->matches(QKeySequence::Redo) || (event->key() == Qt::Key_Y && modifiers == Qt::ControlModifier)) {
        redoText();
        return;
    }
    if (enter && !isReadOnly()) {
        // While the input method composes, Enter ends the conversion.
        if (m_composing)
            return;
        if (modifiers != Qt::NoModifier || !newLine())
            textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void LongTextEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
}

void LongTextEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Qt's own undo would lay out lists a second time.
    for (QAction* action : menu->actions()) {
        const bool back = action->objectName() == u"edit-undo"_s;
        if (!back && action->objectName() != u"edit-redo"_s)
            continue;
        action->disconnect(SIGNAL(triggered(bool)));
        connect(action, &QAction::triggered, this, back ? &LongTextEdit::undoText : &LongTextEdit::redoText);
    }
    menu->popup(event->globalPos());
}

bool LongTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    // Files are attachments, which the desk takes.
    const QList<QUrl> urls = source->urls();
    const bool files = std::any_of(urls.cbegin(), urls.cend(), [](const QUrl& url) { return url.isLocalFile(); });
    return source->hasText() && !files;
}

void LongTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (isReadOnly() || !canInsertFromMimeData(source))
        return;
    const QString raw = source->text();
    const QString clean = raw.size() > Largest ? raw : cleanText(raw);
    const QTextCursor cursor = textCursor();
    const qsizetype kept = document()->characterCount() - 1 - (cursor.selectionEnd() - cursor.selectionStart());
    if (kept + clean.size() > m_limit) {
        Q_EMIT pasteRefused(
            tr("The pasted text has %L1 characters, and one field takes %L2. Nothing was pasted, and what "
               "was written is kept. Attach the text as a file instead.")
                .arg(clean.size())
                .arg(m_limit));
        return;
    }
    insertPlainText(clean);
    ensureCursorVisible();
}

} // namespace yorozu::ui
