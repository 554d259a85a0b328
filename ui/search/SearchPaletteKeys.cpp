// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the palette: all of them are taken from its field, which keeps the focus, so that typing goes on.
#include "ui/async/DeskContext.h"
#include "ui/search/PaletteModel.h"
#include "ui/search/SearchPalette.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>

namespace yorozu::ui {

namespace {

constexpr int Page = 8;
constexpr int Scopes = 6;

bool isOurs(const QKeyEvent& press)
{
    switch (press.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_F:
    case Qt::Key_K:
        return press.modifiers() == Qt::ControlModifier;
    default:
        return false;
    }
}

} // namespace

bool SearchPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            arrange();
        return false;
    }
    if (watched != m_field)
        return false;
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        return false;
    case QEvent::ShortcutOverride:
        // The window's own shortcuts would act behind the veil.
        event->accept();
        return true;
    case QEvent::KeyPress:
        // Enter ends a conversion, the arrows choose in it: as long as the input method composes they are its own.
        return !m_composing && key(*static_cast<QKeyEvent*>(event));
    case QEvent::FocusOut:
        m_composing = false;
        return false;
    default:
        return false;
    }
}

bool SearchPalette::key(const QKeyEvent& press)
{
    if (press.key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_filters.isEmpty()) {
        removeFilter(m_filters.last().what);
        return true;
    }
    if (!isOurs(press))
        return false;
    switch (press.key()) {
    case Qt::Key_Up:
        moveBy(-1);
        break;
    case Qt::Key_Down:
        moveBy(1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        for (int step = 0; step < Page; ++step)
            moveBy(press.key() == Qt::Key_PageUp ? -1 : 1);
        break;
    case Qt::Key_Tab:
        narrow(1);
        break;
    case Qt::Key_Backtab:
        narrow(-1);
        break;
    case Qt::Key_F:
        m_filterButton->showMenu();
        break;
    case Qt::Key_Escape:
    case Qt::Key_K:
        closeUp();
        break;
    default: { // Enter
        const Where where = press.modifiers().testFlag(Qt::ControlModifier) ? Where::Beside : Where::Here;
        // Never what stands there for the words before.
        if (m_asking)
            m_openNext = where;
        else if (m_list->currentIndex().isValid())
            open(m_list->currentIndex().row(), where);
        break;
    }
    }
    return true;
}

void SearchPalette::choose(int row)
{
    if (row < 0) {
        m_list->setCurrentIndex({});
        m_field->setAccessibleDescription({});
        return;
    }
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    // The head of the first group comes into view with its first line.
    m_list->scrollTo(row == m_model->nextToChoose(-1, 1) ? m_model->index(0) : index);
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void SearchPalette::moveBy(int step)
{
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    m_moved = true;
    choose(m_model->nextToChoose(now, step));
}

void SearchPalette::open(int row, Where where)
{
    const PaletteRow chosen = m_model->row(row);
    if (!chosen.canBeChosen())
        return;
    if (chosen.kind != PaletteRow::Kind::Filter)
        closeUp();
    if (chosen.target && where == Where::Beside)
        Q_EMIT besideWanted(*chosen.target);
    else if (chosen.target)
        m_context.go(*chosen.target);
    else if (chosen.does)
        chosen.does();
}

void SearchPalette::narrow(int step)
{
    m_scope = static_cast<PaletteScope>((static_cast<int>(m_scope) + step + Scopes) % Scopes);
    retranslate();
    ask();
}

void SearchPalette::addFilter(const PaletteFilter& filter)
{
    m_filters.removeIf([&](const PaletteFilter& one) { return one.what == filter.what; });
    m_filters.append(filter);
    showFilters();
    m_field->setFocus();
    ask();
}

void SearchPalette::removeFilter(PaletteFilter::What what)
{
    m_filters.removeIf([what](const PaletteFilter& one) { return one.what == what; });
    showFilters();
    ask();
}

} // namespace yorozu::ui
