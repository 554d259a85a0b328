// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SheetMetrics.h"

#include <algorithm>

namespace yorozu::ui {

namespace {
constexpr int GapLeft = 2;
constexpr int Gap = 1; // right, above and below
} // namespace

SheetMetrics::SheetMetrics(const SheetColumns& columns, int from, int to, int slot, int width)
    : m_from(from)
    , m_to(to)
    , m_slot(slot)
{
    const int usual = std::max(1, columns.usualWidth());
    const int room = std::max(1, width - TimeColumn);
    int edge = TimeColumn;
    int passed = 0;
    m_edges.append(edge);
    for (const SheetColumn& column : columns.columns()) {
        const int lanes = std::max(1, column.lanes);
        const int share = (passed + column.width) * room / usual - passed * room / usual;
        const int narrowest = column.lanes > 0 ? NarrowestLane * lanes : NarrowestColumn;
        edge += std::clamp(share, narrowest, WidestColumn * lanes);
        passed += column.width;
        m_edges.append(edge);
    }
}

int SheetMetrics::minutesAt(int y, int step) const
{
    const int minutes = m_from + y * SlotMinutes / std::max(1, m_slot);
    const int whole = minutes / step * step;
    return minutes < 0 && whole != minutes ? whole - step : whole;
}

int SheetMetrics::columnAt(int x) const
{
    for (int column = 0; column < columns(); ++column) {
        if (x >= m_edges.at(column) && x < m_edges.at(column + 1))
            return column;
    }
    return -1;
}

QRect SheetMetrics::span(int column, int from, int to) const
{
    return {left(column), y(from), columnWidth(column), y(to) - y(from)};
}

QRect SheetMetrics::card(const agenda::Box& box) const
{
    return card(box.column, box.lane, box.lanes, box.from, box.to);
}

QRect SheetMetrics::card(int column, int lane, int lanes, int from, int to) const
{
    const int width = columnWidth(column);
    const int x = left(column) + width * lane / lanes;
    const int right = left(column) + width * (lane + 1) / lanes;
    return {x + GapLeft, y(from) + Gap, right - x - GapLeft - Gap, y(to) - y(from) - 2 * Gap};
}

} // namespace yorozu::ui
