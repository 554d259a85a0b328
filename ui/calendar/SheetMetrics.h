// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/DayLayout.h"
#include "ui/calendar/SheetColumns.h"

#include <QRect>

namespace yorozu::ui {

// Where the times and columns of a day lie, in logical pixels from the top left of its grid (left of it stands the
// column of the times, whose width is counted in). The screen and the printer ask the same one.
class SheetMetrics
{
public:
    static constexpr int SlotMinutes = 30;
    static constexpr int TimeColumn = 48;
    static constexpr int GroupHead = 20;
    static constexpr int ColumnHead = 28;
    static constexpr int NarrowestColumn = 72;
    static constexpr int WidestColumn = 160;
    static constexpr int NarrowestLane = 64; // of online sessions, side by side in one column

    SheetMetrics() = default;
    // From and to in minutes after midnight. `slot`: the height of half an hour. The columns share `width`.
    SheetMetrics(const SheetColumns& columns, int from, int to, int slot, int width);

    int from() const { return m_from; }
    int to() const { return m_to; }
    int slot() const { return m_slot; }
    int width() const { return m_edges.isEmpty() ? TimeColumn : m_edges.constLast(); }
    int height() const { return (m_to - m_from) * m_slot / SlotMinutes; }
    static int headHeight() { return GroupHead + ColumnHead; }

    int y(int minutes) const { return (minutes - m_from) * m_slot / SlotMinutes; }
    // Rounded down to `step` minutes.
    int minutesAt(int y, int step = 1) const;
    int left(int column) const { return m_edges.at(column); }
    int columnWidth(int column) const { return m_edges.at(column + 1) - m_edges.at(column); }
    // −1: beside the columns.
    int columnAt(int x) const;
    int columns() const { return static_cast<int>(std::max<qsizetype>(0, m_edges.size() - 1)); }
    // A piece of a column, its edges included.
    QRect span(int column, int from, int to) const;
    // A card, with the gaps around it.
    QRect card(const agenda::Box& box) const;
    QRect card(int column, int lane, int lanes, int from, int to) const;

private:
    QList<int> m_edges; // left of each column, then the right of the last one
    int m_from = 9 * 60;
    int m_to = 17 * 60 + 30;
    int m_slot = 36;
};

} // namespace yorozu::ui
