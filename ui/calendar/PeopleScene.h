// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/DayScene.h"
#include "ui/calendar/PeopleMetrics.h"

#include <QSet>

namespace yorozu::ui {

// The day by coordinator: a row for each person, a bar for each session, the time goes to the right. A column of the
// scene is a row.
class PeopleScene : public DayScene
{
public:
    struct View
    {
        PeopleRows::Wish wish;
        QSet<BookingStatus> hidden; // they take their time all the same
        PeopleMetrics::Size size;
    };

    PeopleScene() = default;
    PeopleScene(const service::CentreData& centre, const CalendarDay& day, const View& view);

    const PeopleRows& rows() const { return m_rows; }
    const PeopleMetrics& metrics() const { return m_metrics; }

    using DayScene::box;
    Qt::Orientation timeAxis() const override { return Qt::Horizontal; }
    int columnCount() const override { return m_rows.size(); }
    QString columnName(int column) const override { return m_rows.at(column).name; }
    int from() const override { return m_metrics.from(); }
    int to() const override { return m_metrics.to(); }
    QSize size() const override { return {m_metrics.width(), m_metrics.height()}; }
    int columnAt(QPoint point) const override;
    int columnNear(QPoint point) const override { return m_metrics.rowNear(point.y()); }
    int minutesAt(QPoint point, int step) const override { return m_metrics.minutesAt(point.x(), step); }
    QRect span(int column, int from, int to) const override { return m_metrics.span(column, from, to); }
    QRect box(int column, int lane, int lanes, int from, int to) const override;

private:
    void addCards(const service::CentreData& centre, const CalendarDay& day, const View& view);
    void addShades(const CalendarDay& day, int from, int to);
    QList<int> lay(int from, int to);

    PeopleRows m_rows;
    PeopleMetrics m_metrics;
};

} // namespace yorozu::ui
