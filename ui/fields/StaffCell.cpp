// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/StaffCell.h"

#include "core/japanese/Fold.h"
#include "ui/fields/PeopleModel.h"
#include "ui/fields/SuggestionPopup.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace yorozu::ui {

namespace {

constexpr int EditMargin = 2;
constexpr int LongestName = 100;

} // namespace

StaffCell::StaffCell(ThemeManager& themes, QWidget* parent)
    : SheetCell(themes, parent)
    , m_edit(new QLineEdit(this))
    , m_popup(new SuggestionPopup(themes, m_edit))
{
    m_edit->setMaxLength(LongestName);
    addEditor(m_edit);
    m_edit->installEventFilter(m_popup); // before the cell
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_popup->offer(text.isEmpty() ? QList<Suggestion>() : findStaff(m_staff, text), true);
    });
    connect(m_popup, &SuggestionPopup::taken, this, [this](const Suggestion& suggestion) {
        choose({Id<Staff>(suggestion.id), suggestion.text});
    });
    StaffCell::applyTheme();
}

StaffCell::~StaffCell() = default;

void StaffCell::load(const StaffChoice& choice)
{
    m_loaded = m_value = choice;
    m_history.reset(choice);
    m_edit->setText(choice.name);
}

void StaffCell::choose(const StaffChoice& choice)
{
    m_history.push(choice);
    apply(choice);
}

void StaffCell::apply(const StaffChoice& choice)
{
    m_edit->setText(choice.name);
    if (choice == m_value)
        return;
    m_value = choice;
    noteEdited();
}

void StaffCell::settle()
{
    const QString text = m_edit->text().trimmed();
    if (text == m_value.name || isReadOnly()) {
        m_edit->setText(m_value.name);
        return;
    }
    if (text.isEmpty()) {
        choose({});
        return;
    }
    // A name that is written out, or fits one person only, is that person.
    const QList<Suggestion> found = findStaff(m_staff, text);
    const QString folded = japanese::foldForCompare(text);
    const auto exact = std::find_if(found.cbegin(), found.cend(), [&](const Suggestion& suggestion) {
        return japanese::foldForCompare(suggestion.text) == folded;
    });
    if (exact != found.cend())
        choose({Id<Staff>(exact->id), exact->text});
    else if (found.size() == 1)
        choose({Id<Staff>(found.first().id), found.first().text});
    else
        m_edit->setText(m_value.name);
}

void StaffCell::undo()
{
    if (!isReadOnly() && canUndo())
        apply(m_history.undo());
}

void StaffCell::redo()
{
    if (!isReadOnly() && canRedo())
        apply(m_history.redo());
}

void StaffCell::applyReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_popup->offer({});
}

void StaffCell::applyTheme()
{
    makeBare(m_edit);
    m_edit->setFont(themes().font(Type::body));
}

void StaffCell::resizeEvent(QResizeEvent*)
{
    const int left = Padding - EditMargin;
    m_edit->setGeometry(left, 2, width() - left - Padding - originWidth() + EditMargin, height() - 4);
}

bool StaffCell::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !isComposing()) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool typing = m_edit->text() != m_value.name;
        if (!typing && key->matches(QKeySequence::Undo) && canUndo()) {
            undo();
            return true;
        }
        if (!typing && key->matches(QKeySequence::Redo) && canRedo()) {
            redo();
            return true;
        }
        // Down opens the whole list.
        if (!isReadOnly() && key->key() == Qt::Key_Down && !m_popup->isVisible()) {
            m_popup->offer(findStaff(m_staff, typing ? m_edit->text() : QString()));
            return true;
        }
        if (key->key() == Qt::Key_Escape && typing) {
            m_edit->setText(m_value.name);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        settle();
    return SheetCell::eventFilter(watched, event);
}

} // namespace yorozu::ui
