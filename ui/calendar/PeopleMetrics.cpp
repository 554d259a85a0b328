// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PeopleMetrics.h"

#include <algorithm>

namespace yorozu::ui {

namespace {

constexpr int GroupHead = 22;
constexpr int NameWidth = 216;
constexpr int LoadWidth = 112;
constexpr int LeastName = 132; // in a narrow window; the skills give way
constexpr int LeastSlot = 48;  // of half an hour, before the names give way
constexpr int SlotMinutes = 30;
constexpr int GapLeft = 1;
constexpr int Gap = 2; // above and below

} // namespace

PeopleMetrics::PeopleMetrics(const PeopleRows& rows, const QList<int>& lanes, int from, int to, const Size& size)
    : m_size(size)
    , m_from(from)
    , m_to(to)
    , m_groupHeight(qRound(GroupHead * size.scale))
    , m_laneHeight(qRound(size.row * size.scale))
{
    const int names = qRound(NameWidth * size.scale);
    const int load = qRound(LoadWidth * size.scale);
    const int hours = LeastSlot * (to - from) / SlotMinutes;
    m_timeLeft = std::clamp(size.width - load - hours, std::min(names, qRound(LeastName * size.scale)), names);
    m_timeRight = std::max(m_timeLeft + 1, size.width - load);
    int y = 0;
    int row = 0;
    for (const PersonGroup& group : rows.groups()) {
        m_groupTops.append(y);
        y += m_groupHeight;
        for (int end = row + group.count; row < end; ++row) {
            const int height = m_laneHeight * std::max(1, lanes.value(row, 1));
            m_tops.append(y);
            m_heights.append(height);
            y += height;
        }
    }
    m_height = y;
}

int PeopleMetrics::x(int minutes) const
{
    return m_timeLeft + (minutes - m_from) * (m_timeRight - m_timeLeft) / std::max(1, m_to - m_from);
}

int PeopleMetrics::minutesAt(int x, int step) const
{
    // The last one that lies no farther right: x() rounds down, too.
    const int minutes = m_from + ((x - m_timeLeft + 1) * (m_to - m_from) - 1) / std::max(1, m_timeRight - m_timeLeft);
    return minutes / step * step;
}

int PeopleMetrics::rowAt(int y) const
{
    const auto next = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    if (next == m_tops.cbegin())
        return -1;
    const int row = static_cast<int>(next - m_tops.cbegin()) - 1;
    return y < m_tops.at(row) + m_heights.at(row) ? row : -1;
}

int PeopleMetrics::rowNear(int y) const
{
    if (m_tops.isEmpty())
        return -1;
    int nearest = 0;
    int least = std::abs(y - m_tops.constFirst());
    for (int row = 0; row < rows(); ++row) {
        const int away = std::max({m_tops.at(row) - y, y - (m_tops.at(row) + m_heights.at(row) - 1), 0});
        if (row == 0 || away < least) {
            nearest = row;
            least = away;
        }
    }
    return nearest;
}

QRect PeopleMetrics::span(int row, int from, int to) const
{
    return {x(from), top(row), x(to) - x(from), rowHeight(row)};
}

QRect PeopleMetrics::bar(int row, int lane, int from, int to) const
{
    const int left = x(from) + GapLeft;
    return {left, top(row) + lane * m_laneHeight + Gap, x(to) - left, m_laneHeight - 2 * Gap};
}

} // namespace yorozu::ui
