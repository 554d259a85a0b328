// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Chart.h"

namespace yorozu::ui {

// Who has most, one below the other, each with its bar; or who has been quiet since when, with words in the bar's
// place. As many as there is room for, the rest is in the table.
class RankingBars : public Chart
{
    Q_OBJECT

public:
    struct Row
    {
        int rank = 0; // 0: none is shown
        QString name;
        int value = 0;
        QString since = {}; // in the bar's place
        QString spoken;     // all of it in words
    };
    struct Data
    {
        QList<Row> rows;
        QString nameHead;
        QString valueHead;
        QString sinceHead = {}; // empty: there are bars
    };

    using Chart::Chart;

    // A place is (0, row).
    void setData(const Data& data);
    const Data& data() const { return m_data; }
    ChartTable table() const override;
    qreal leastHeight(const ChartStyle& style) const override;

protected:
    QList<ChartMark> layOut(const QRectF& area, const ChartStyle& style) const override;
    void paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const override;

private:
    qreal pitchOf(const QRectF& area, const ChartStyle& style) const;
    qsizetype shownRows(const QRectF& area, const ChartStyle& style) const;
    void paintRow(QPainter& painter, const Row& row, const QRectF& line, const ChartStyle& style, qreal names) const;

    Data m_data;
};

} // namespace yorozu::ui
