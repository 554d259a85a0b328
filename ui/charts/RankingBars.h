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
        QString opens = {}; // what its name opens, in words; empty: it is a name only
    };
    struct Data
    {
        QList<Row> rows;
        QString nameHead;
        QString valueHead;
        QString sinceHead = {}; // empty: there are bars
    };

    using Chart::Chart;

    // A place is (0, row), or (HeadColumn, row) of a name.
    void setData(const Data& data);
    const Data& data() const { return m_data; }
    ChartTable table() const override;
    qreal leastHeight(const ChartStyle& style) const override;
    qreal wholeHeight(const ChartStyle& style) const override;

protected:
    QList<ChartMark> layOut(const QRectF& area, const ChartStyle& style) const override;
    void paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const override;

private:
    qreal pitchOf(const QRectF& area, const ChartStyle& style) const;
    qsizetype shownRows(const QRectF& area, const ChartStyle& style) const;
    QRectF lineOf(qsizetype row, const QRectF& area, const ChartStyle& style) const;
    // Where the bars begin: behind the longest name, if that leaves them room.
    qreal barsFrom(const QRectF& area, const ChartStyle& style) const;
    // Of the name, between the rank and the bar.
    QRectF nameOf(qsizetype row, const QRectF& line, const ChartStyle& style) const;
    void paintRow(QPainter& painter, int at, const QRectF& line, const ChartStyle& style) const;
    void paintName(QPainter& painter, int at, const QRectF& line, const ChartStyle& style) const;

    Data m_data;
};

} // namespace yorozu::ui
