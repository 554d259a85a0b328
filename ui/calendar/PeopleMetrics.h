// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/PeopleRows.h"

#include <QRect>

namespace yorozu::ui {

// Where the rows and times of the day by coordinator lie, in logical pixels from the top left of its grid: the names,
// the hours, and at the right how much of the day is taken. It is as wide as the window and scrolled down only.
class PeopleMetrics
{
public:
    static constexpr int HeadHeight = 28;
    static constexpr int UsualRow = 30;

    struct Size
    {
        int width = 1384;
        int row = UsualRow;
        qreal scale = 1; // of the letters
    };

    PeopleMetrics() = default;
    // `lanes`: by row, how many bars stand above one another. From and to in minutes after midnight.
    PeopleMetrics(const PeopleRows& rows, const QList<int>& lanes, int from, int to, const Size& size);

    int from() const { return m_from; }
    int to() const { return m_to; }
    int width() const { return m_size.width; }
    int height() const { return m_height; }
    int timeLeft() const { return m_timeLeft; }   // where the names end
    int timeRight() const { return m_timeRight; } // where the hours end
    int groupHeight() const { return m_groupHeight; }

    int x(int minutes) const;
    // Rounded down to `step` minutes.
    int minutesAt(int x, int step = 1) const;
    int top(int row) const { return m_tops.at(row); }
    int rowHeight(int row) const { return m_heights.at(row); }
    // −1: a head of a group, or below.
    int rowAt(int y) const;
    int rowNear(int y) const;
    int rows() const { return static_cast<int>(m_tops.size()); }
    // Across the whole width.
    QRect row(int row) const { return {0, top(row), width(), rowHeight(row)}; }
    QRect groupHead(int group) const { return {0, m_groupTops.at(group), width(), m_groupHeight}; }
    QRect span(int row, int from, int to) const;
    // A bar, with the gaps around it.
    QRect bar(int row, int lane, int from, int to) const;

private:
    Size m_size;
    int m_from = 9 * 60;
    int m_to = 17 * 60 + 30;
    int m_timeLeft = 216;
    int m_timeRight = 1272;
    int m_groupHeight = 22;
    int m_laneHeight = UsualRow;
    int m_height = 0;
    QList<int> m_tops;
    QList<int> m_heights;
    QList<int> m_groupTops;
};

} // namespace yorozu::ui
