// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/FreePlaces.h"
#include "core/service/CentreService.h"

#include <QRect>
#include <QString>

namespace yorozu::ui {

// A column of the week: an office on a day, or where none of them is open the day as a whole.
struct WeekColumn
{
    int day = 0; // 0: the first day
    Id<Office> office;
    QString name;  // 新橋 6; on a weekend 勤労感謝の日 · 在宅
    QString place; // 新橋, where there is no room for more
    bool shut = false;
    QString why; // 年末年始, if it is shut
    int places = 0;
    QList<rules::PlaceCell> cells; // empty if it is shut
};

// Some half hours of a column, one below the other.
struct WeekSpan
{
    int column = -1;
    int row = 0;
    int rows = 1;
    bool isNull() const { return column < 0; }
    bool operator==(const WeekSpan&) const = default;
};

// How much is left, as the legend tells it.
enum class PlaceLevel { Free, Plenty, Half, Few, Full };
PlaceLevel levelOf(int free, int places);

// A week as it is painted and pointed at. Geometry in logical pixels from the top left of the grid, whose first column
// holds the times; the heads stand above it in a widget of their own. The screen and the printer ask the same one.
class WeekScene
{
public:
    static constexpr int TimeColumn = 48;
    static constexpr int DayHead = 40;
    static constexpr int ColumnHead = 20;
    static constexpr int NarrowestColumn = 30;

    struct View
    {
        Id<Office> office; // null: all
        int width = 1104;
        int row = 37; // height of half an hour
    };

    WeekScene() = default;
    WeekScene(const service::CentreData& centre, const rules::PlaceGrid& grid, const View& view);

    int days() const { return static_cast<int>(m_days.size()); }
    QDate day(int day) const { return m_days.at(day).day; }
    QString holiday(int day) const { return m_days.at(day).holiday; }
    int sessions(int day) const; // of the office that is shown
    const QList<WeekColumn>& columns() const { return m_columns; }
    int rows() const { return m_grid.rows(); }
    int step() const { return m_grid.step; }
    int minutesOf(int row) const { return m_grid.from + row * m_grid.step; }
    // Null if there is none.
    const rules::PlaceCell* cell(int column, int row) const;

    static int headHeight() { return DayHead + ColumnHead; }
    int width() const { return m_edges.isEmpty() ? TimeColumn : m_edges.constLast(); }
    int height() const { return rows() * m_view.row; }
    QRect rectOf(const WeekSpan& span) const;
    // Of a day over its columns, from 0 to height().
    QRect rectOfDay(int day) const;
    // −1: beside the columns, above or below the rows.
    int columnAt(int x) const;
    int rowAt(int y) const;
    int dayAt(int x) const;

    UtcSeconds startOf(const WeekSpan& span) const;
    UtcSeconds endOf(const WeekSpan& span) const;
    // The span at this moment in the office; null if it is not shown.
    WeekSpan spanAt(UtcSeconds start, Id<Office> office, int rows) const;
    // Free places in what is not over yet.
    int freeAhead() const;

private:
    void addColumns(const service::CentreData& centre, int day);

    View m_view;
    rules::PlaceGrid m_grid;
    QList<rules::PlaceDay> m_days;
    QList<WeekColumn> m_columns;
    QList<int> m_edges; // left of each column, then the right of the last one
};

} // namespace yorozu::ui
