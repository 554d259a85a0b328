// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of SessionTimeField.
#include "ui/fields/DateParts.h"
#include "ui/fields/SessionTimeField.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace yorozu::ui {

using sheet::DatePart;

bool SessionTimeField::moveAtEdge(DatePart part, int key)
{
    const QLineEdit* field = m_fields.value(part);
    const bool all = field->hasSelectedText() && field->selectedText() == field->text();
    const bool left = key == Qt::Key_Left;
    const bool atEdge = field->cursorPosition() == (left ? 0 : static_cast<int>(field->text().size()));
    // A field that is selected as a whole is left at once, as the cells of a table are.
    if (!all && (!atEdge || field->hasSelectedText()))
        return false;
    const DatePart next = left ? previousPart(part) : nextPart(part);
    m_entry.interrupt();
    if (next != part)
        focusPart(next);
    return true;
}

bool SessionTimeField::isOwnShortcut(const QKeyEvent* event) const
{
    const bool now = event->key() == Qt::Key_Semicolon && event->modifiers() == Qt::ControlModifier;
    return now || event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo) ||
           (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier);
}

bool SessionTimeField::keyPressed(DatePart part, QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
        openPicker();
        return true;
    }
    if (isOwnShortcut(event)) {
        if (event->key() == Qt::Key_Semicolon)
            insertNow();
        else if (event->matches(QKeySequence::Undo))
            undo();
        else
            redo();
        return true;
    }
    if (!plain || isReadOnly())
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(part, event->key() == Qt::Key_Up ? 1 : -1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return moveAtEdge(part, event->key());
    case Qt::Key_Backspace:
        m_entry.interrupt();
        if (part == DatePart::Era)
            return true;
        if (!m_fields.value(part)->text().isEmpty())
            return false;
        focusPart(previousPart(part));
        return true;
    case Qt::Key_Delete:
        return part == DatePart::Era;
    default:
        return false;
    }
}

bool SessionTimeField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnShortcut(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    const DatePart part = partOf(watched);
    if (event->type() == QEvent::KeyPress && !isComposing() && keyPressed(part, static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusOut) {
        if (!m_jumping) {
            m_entry.interrupt();
            m_history.seal();
        }
        update();
    }
    if (event->type() == QEvent::FocusIn)
        update();
    if (event->type() == QEvent::MouseButtonRelease && part == DatePart::Era && !isReadOnly())
        openEraMenu();
    return SheetCell::eventFilter(watched, event);
}

} // namespace yorozu::ui
