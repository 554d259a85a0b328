// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Chart.h"

namespace yorozu::ui {

// Rows × months: the more, the darker (in dark colours: the lighter), and the number in each cell. Sums stand at the
// right and in rows of their own.
class HeatMap : public Chart
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        QString spokenName; // the whole of it, where `name` is short
        QList<int> values;  // by column
        int total = 0;      // not always what the values add up to: it counts each only once
        bool isSum = false; // of the rows above it; bold, with a line over it
        QString opens = {}; // what its name opens, in words: "Open Asahi"; empty: it is a name only
    };
    struct Data
    {
        QString rowsName; // 機関; the first head of the table
        QStringList columns;
        QStringList spokenColumns;
        QString totalName; // 計
        QList<Row> rows;
        QList<bool> ahead;       // by column: not over yet
        QString few;             // 少
        QString many;            // 多
        qreal nameShare = 0.155; // of the width, for the names of the rows
    };

    using Chart::Chart;

    // A place is column and row; the column behind the last one is the sum, HeadColumn the name.
    void setData(const Data& data);
    const Data& data() const { return m_data; }

    ChartTable table() const override;
    qreal leastHeight(const ChartStyle& style) const override;
    // 0–5: the step of its colour among values up to `most`.
    static int stepOf(int value, int most);

protected:
    QList<ChartMark> layOut(const QRectF& area, const ChartStyle& style) const override;
    void paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const override;
    int firstMark() const override { return indexAt(QPoint(0, 0)); }

private:
    struct Frame
    {
        qreal names = 0; // width
        qreal total = 0; // width
        qreal head = 0;  // height
        qreal row = 0;   // height
        qreal cell = 0;  // width
    };
    qreal namesOf(qreal width, const ChartStyle& style) const;
    Frame frameOf(const QRectF& area, const ChartStyle& style) const;
    QRectF cellOf(int column, int row, const Frame& frame, const QRectF& area) const;
    QRectF nameOf(int row, const Frame& frame, const QRectF& area) const;
    int most() const;
    void paintHead(QPainter& painter, const Frame& frame, const QRectF& area, const ChartStyle& style) const;
    void paintScale(QPainter& painter, const Frame& frame, const QRectF& area, const ChartStyle& style) const;
    void paintRow(QPainter& painter, int row, const Frame& frame, const QRectF& area, const ChartStyle& style) const;
    void paintName(QPainter& painter, int row, const QRectF& place, const ChartStyle& style) const;

    Data m_data;
};

} // namespace yorozu::ui
