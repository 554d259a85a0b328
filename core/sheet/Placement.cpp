// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/Placement.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace yorozu::sheet {

namespace {

struct Band
{
    qreal top = 0;
    qreal bottom = 0;
};

QList<Band> paperBands(const SheetLayout& layout, qreal top)
{
    QList<Band> bands;
    for (const Row& row : layout.rows) {
        top += row.gapAboveMm;
        bands.append({top, top + row.heightMm});
        top += row.heightMm;
    }
    return bands;
}

// The rows that stretch share the spare pixels; the first of them takes what does not divide.
QList<Band> screenBands(const SheetLayout& layout, qreal top, int height)
{
    int stretches = 0;
    for (const Row& row : layout.rows)
        stretches += row.stretch;
    const int spare = std::max(0, height - minimumScreenHeight(layout));
    int rest = stretches > 0 ? spare % stretches : 0;
    QList<Band> bands;
    for (const Row& row : layout.rows) {
        int pixels = row.minimumPx;
        if (row.stretch > 0)
            pixels += spare / stretches * row.stretch + std::exchange(rest, 0);
        top += row.gapAbovePx;
        bands.append({top, top + pixels});
        top += pixels;
    }
    return bands;
}

} // namespace

QList<PlacedCell> place(const SheetLayout& layout, Medium medium, const QRectF& area)
{
    const bool onScreen = medium == Medium::ScreenPx;
    const QList<Band> bands = onScreen ? screenBands(layout, std::round(area.top()), static_cast<int>(area.height()))
                                       : paperBands(layout, area.top());
    const auto column = [&](qreal fraction) {
        const qreal x = area.left() + fraction * area.width();
        return onScreen ? std::round(x) : x;
    };
    QList<PlacedCell> placed;
    for (qsizetype i = 0; i < layout.rows.size(); ++i) {
        for (const Cell& cell : layout.rows.at(i).cells) {
            const qsizetype first = i - cell.rowsAbove;
            const QPointF corner(column(cell.from), bands.at(first).top);
            const QPointF opposite(column(cell.to), bands.at(first + cell.rowSpan - 1).bottom);
            placed.append({cell, layout.rows.at(i).group, QRectF(corner, opposite)});
        }
    }
    return placed;
}

QList<PlacedCell> placeOnPaper(const SheetLayout& layout)
{
    return place(layout, Medium::PaperMm, PaperArea);
}

int minimumScreenHeight(const SheetLayout& layout)
{
    int height = 0;
    for (const Row& row : layout.rows)
        height += row.gapAbovePx + row.minimumPx;
    return height;
}

QRectF frameOf(const QList<PlacedCell>& cells, Group group)
{
    QRectF frame;
    for (const PlacedCell& placed : cells) {
        if (placed.group == group)
            frame |= placed.rect;
    }
    return frame;
}

} // namespace yorozu::sheet
