// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Chart.h"
#include "ui/charts/Tile.h"

namespace yorozu::ui {

// The figures of the period side by side. Left and right go from tile to tile, up and down from number to number;
// Space, or a click on the name, narrows the other charts to one of them.
class TileRow : public Chart
{
    Q_OBJECT

public:
    // Rows of a place: the name of the tile (opened() of which means tileToggled()), its figure, then the pieces of its
    // lines.
    enum Part { Name, Figure, FirstPiece };
    static QPoint placeOf(int tile, int line, int piece);

    explicit TileRow(ThemeManager& themes, QWidget* parent = nullptr);

    void setTiles(const QList<Tile>& tiles);
    const QList<Tile>& tiles() const { return m_tiles; }
    // Heads of the table: the name, the figure, the target, and of the lines below.
    void setHeads(const QStringList& heads);
    ChartTable table() const override;
    qreal leastHeight(const ChartStyle& style) const override;

Q_SIGNALS:
    void tileToggled(int tile);

protected:
    QList<ChartMark> layOut(const QRectF& area, const ChartStyle& style) const override;
    void paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const override;
    int firstMark() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF rectOf(qsizetype tile, const QRectF& area) const;
    // Of the name, the figure and the lines of one tile, below one another.
    QList<QRectF> partsOf(const QRectF& tile, const ChartStyle& style) const;
    // Where the words of a line stand.
    static QList<QRectF> piecesOf(const Tile::Line& line, const QRectF& place, const ChartStyle& style);
    void paintTile(QPainter& painter, const Tile& tile, const QRectF& rect, const ChartStyle& style) const;
    void paintName(QPainter& painter, const Tile& tile, const QRectF& line, const ChartStyle& style) const;
    void paintFigure(QPainter& painter, const Tile& tile, const QRectF& line, const ChartStyle& style) const;
    void paintBar(QPainter& painter, double share, const QRectF& tile, const ChartStyle& style) const;

    QList<Tile> m_tiles;
    QStringList m_heads;
};

} // namespace yorozu::ui
