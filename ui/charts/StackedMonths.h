// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Chart.h"

namespace yorozu::ui {

// Bars by month, with one layer for each series, the first at the base; a dashed line is the same month a year before.
// The order of the layers is always the same and a line of the ground parts them, so that none is told by its hue
// alone.
class StackedMonths : public Chart
{
    Q_OBJECT

public:
    enum class Layout { Stacked, SideBySide };
    Q_ENUM(Layout)

    struct Series
    {
        QString name;
        KindColors Theme::*colors = nullptr;
        QList<int> values; // by column
    };
    struct Column
    {
        QString name;                // 10月
        QString spokenName;          // October 2023
        std::optional<int> previous; // null: it is not known
        bool ahead = false;          // not over yet: hatched
    };
    struct Data
    {
        QList<Series> series;
        QList<Column> columns;
        QString previousName; // 前年
        QString totalName;    // 計
        QString columnName;   // 月; the first head of the table
    };

    using Chart::Chart;

    void setData(const Data& data, Layout layout);
    const Data& data() const { return m_data; }
    // The rows of a place: 0 is the sum of the column, then the series from the top down.
    int seriesAt(QPoint place) const { return static_cast<int>(m_data.series.size()) - place.y(); }
    QPoint placeOf(int column, int series) const { return {column, static_cast<int>(m_data.series.size()) - series}; }
    int totalOf(int column) const;

    ChartTable table() const override;
    qreal leastHeight(const ChartStyle& style) const override;

protected:
    QList<ChartMark> layOut(const QRectF& area, const ChartStyle& style) const override;
    void paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const override;

private:
    // Where things stand at some size.
    struct Frame
    {
        QRectF plot;
        qreal legend = 0; // its height
        int step = 1;     // of the axis
        int top = 1;
        qreal pitch = 1;
        qreal yOf(int value) const { return plot.bottom() - plot.height() * value / top; }
    };
    Frame frameOf(const QRectF& area, const ChartStyle& style) const;
    QRectF columnOf(int column, const Frame& frame, const QRectF& area) const;
    QRectF barOf(int column, int series, const Frame& frame) const;
    int highest() const;
    bool knowsPrevious() const;
    bool showsPrevious() const { return m_layout == Layout::Stacked && knowsPrevious(); }
    qreal legendGap(qreal width, const ChartStyle& style) const;
    QString nameOf(int column, int series) const;
    // Draws it only if there is a painter. Answers its height.
    qreal flowLegend(QPainter* painter, const QRectF& area, const ChartStyle& style) const;
    void paintAxis(QPainter& painter, const Frame& frame, const ChartStyle& style) const;
    void paintColumn(QPainter& painter, int column, const Frame& frame, const ChartStyle& style) const;
    void paintPrevious(QPainter& painter, int column, const Frame& frame, const ChartStyle& style) const;

    Data m_data;
    Layout m_layout = Layout::Stacked;
};

} // namespace yorozu::ui
