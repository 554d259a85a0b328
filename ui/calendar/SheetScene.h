// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/DayScene.h"
#include "ui/calendar/SheetMetrics.h"

namespace yorozu::ui {

// The day by booth: columns, where everything lies, cards.
class SheetScene : public DayScene
{
public:
    struct View
    {
        Id<Office> office; // null: all
        int width = 1104;
        int slot = 36;
    };

    SheetScene() = default;
    SheetScene(const service::CentreData& centre, const CalendarDay& day, const View& view);

    const SheetColumns& columns() const { return m_columns; }
    const SheetMetrics& metrics() const { return m_metrics; }

    using DayScene::box;
    Qt::Orientation timeAxis() const override { return Qt::Vertical; }
    int columnCount() const override { return static_cast<int>(m_columns.size()); }
    QString columnName(int column) const override { return m_columns.at(column).name; }
    int from() const override { return m_metrics.from(); }
    int to() const override { return m_metrics.to(); }
    QSize size() const override { return {m_metrics.width(), m_metrics.height()}; }
    int columnAt(QPoint point) const override { return m_metrics.columnAt(point.x()); }
    int columnNear(QPoint point) const override;
    int minutesAt(QPoint point, int step) const override { return m_metrics.minutesAt(point.y(), step); }
    QRect span(int column, int from, int to) const override { return m_metrics.span(column, from, to); }
    QRect box(int column, int lane, int lanes, int from, int to) const override
    {
        return m_metrics.card(column, lane, lanes, from, to);
    }

private:
    void addCards(const service::CentreData& centre, const CalendarDay& day);
    void addShades(const service::CentreData& centre, const CalendarDay& day);
    void lay();

    SheetColumns m_columns;
    SheetMetrics m_metrics;
};

} // namespace yorozu::ui
