// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekInteraction.h"

#include <algorithm>

namespace yorozu::ui {

WeekInteraction::WeekInteraction(QObject* parent)
    : QObject(parent)
{
}

void WeekInteraction::setScene(const WeekScene* scene)
{
    m_scene = scene;
    if (!m_marked.isNull())
        set(m_marked);
}

void WeekInteraction::setUsualRows(int rows)
{
    rows = std::max(1, rows);
    if (m_usualRows != rows)
        m_rows = rows;
    m_usualRows = rows;
}

void WeekInteraction::set(WeekSpan span)
{
    if (!m_scene || m_scene->columns().isEmpty() || m_scene->rows() == 0) {
        span = {};
    } else if (!span.isNull()) {
        span.column = std::clamp(span.column, 0, static_cast<int>(m_scene->columns().size()) - 1);
        span.row = std::clamp(span.row, 0, m_scene->rows() - 1);
        span.rows = std::clamp(span.rows, 1, m_scene->rows() - span.row);
    }
    if (span == m_marked)
        return;
    m_marked = span;
    Q_EMIT markedChanged();
}

void WeekInteraction::mark(const WeekSpan& span)
{
    m_rows = std::max(1, span.rows);
    set(span);
}

void WeekInteraction::markSomething(UtcSeconds now)
{
    if (!m_marked.isNull() || !m_scene || m_scene->columns().isEmpty())
        return;
    const WeekScene& scene = *m_scene;
    WeekSpan first{0, 0, m_rows};
    for (int column = 0; column < scene.columns().size(); ++column) {
        if (scene.day(scene.columns().at(column).day) < tokyoDate(now))
            continue;
        for (int row = 0; row < scene.rows(); ++row) {
            const rules::PlaceCell* cell = scene.cell(column, row);
            if (cell && !cell->past && cell->free > 0) {
                set({column, row, m_rows});
                return;
            }
        }
    }
    set(first);
}

void WeekInteraction::enter(int from)
{
    if (!m_scene || m_marked.isNull())
        return;
    set({from > 0 ? 0 : static_cast<int>(m_scene->columns().size()) - 1, m_marked.row, m_rows});
}

void WeekInteraction::press(QPoint at)
{
    const int column = m_scene ? m_scene->columnAt(at.x()) : -1;
    const int row = m_scene ? m_scene->rowAt(at.y()) : -1;
    if (column < 0 || row < 0)
        return;
    // A click on another half hour of what is marked leaves it as it is.
    m_pressedRow = row;
    m_rows = m_usualRows;
    set({column, row, m_rows});
}

void WeekInteraction::moveTo(QPoint at)
{
    if (m_pressedRow < 0 || !m_scene)
        return;
    const int row = std::clamp(m_scene->rowAt(std::clamp(at.y(), 0, std::max(0, m_scene->height() - 1))), 0,
                               std::max(0, m_scene->rows() - 1));
    if (row == m_pressedRow)
        return;
    const int from = std::min(row, m_pressedRow);
    m_rows = std::abs(row - m_pressedRow) + 1;
    set({m_marked.column, from, m_rows});
}

void WeekInteraction::release(QPoint at)
{
    if (m_pressedRow < 0)
        return;
    moveTo(at);
    m_pressedRow = -1;
    Q_EMIT openRequested();
}

void WeekInteraction::doubleClick(QPoint at)
{
    press(at);
    if (m_pressedRow < 0)
        return;
    m_pressedRow = -1;
    Q_EMIT bookRequested();
}

void WeekInteraction::turn(int by)
{
    const int column = m_marked.column + by;
    if (column < 0 || column >= m_scene->columns().size())
        Q_EMIT stepRequested(by);
    else
        set({column, m_marked.row, m_rows});
}

void WeekInteraction::lengthen(int by)
{
    const int rows = std::clamp(m_marked.rows + by, 1, m_scene->rows() - m_marked.row);
    m_rows = rows;
    set({m_marked.column, m_marked.row, rows});
}

bool WeekInteraction::key(int key, Qt::KeyboardModifiers modifiers)
{
    const bool plain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool shift = (modifiers & ~Qt::KeypadModifier) == Qt::ShiftModifier;
    if (plain && key == Qt::Key_PageUp) {
        Q_EMIT stepRequested(-1);
        return true;
    }
    if (plain && key == Qt::Key_PageDown) {
        Q_EMIT stepRequested(1);
        return true;
    }
    if (!m_scene || m_marked.isNull() || (!plain && !shift))
        return false;
    switch (key) {
    case Qt::Key_Left:
        shift ? lengthen(-1) : turn(-1);
        return true;
    case Qt::Key_Right:
        shift ? lengthen(1) : turn(1);
        return true;
    case Qt::Key_Up:
        shift ? lengthen(-1) : set({m_marked.column, m_marked.row - 1, m_rows});
        return true;
    case Qt::Key_Down:
        shift ? lengthen(1) : set({m_marked.column, m_marked.row + 1, m_rows});
        return true;
    case Qt::Key_Home:
        set({m_marked.column, 0, m_rows});
        return true;
    case Qt::Key_End:
        set({m_marked.column, m_scene->rows() - 1, m_rows});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT openRequested();
        return true;
    case Qt::Key_N:
        if (plain)
            Q_EMIT bookRequested();
        return plain;
    default:
        return false;
    }
}

} // namespace yorozu::ui
