// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Tile.h"
#include "ui/dashboard/DashboardData.h"

#include <optional>
#include <QCoreApplication>
#include <QPoint>

namespace yorozu::ui {

// The seven figures of the period. What is published stands with its qualifier and is never mixed with what is counted.
class DashboardTiles
{
    Q_DECLARE_TR_FUNCTIONS(DashboardTiles)

public:
    explicit DashboardTiles(const DashboardData& data)
        : m_data(data)
    {
    }

    QList<Tile> tiles() const;
    // What a place of the TileRow counts; null: nothing that could be listed.
    std::optional<Drill> drill(QPoint place) const;

private:
    struct Sums
    {
        ActivityCount now;
        ActivityCount before;
        std::optional<int> target;
        bool tokyo = false;
    };
    Sums sumsOf(int group) const;
    Tile tileOf(int group) const;
    void setFigure(Tile& tile, int group, const Sums& sums) const;
    // A piece of a line with what it counts.
    struct Shown
    {
        Tile::Piece piece;
        std::optional<Drill> drill = {};
    };
    QList<QList<Shown>> linesOf(int group, const Sums& sums) const;
    QList<Shown> scopeLine(int group, const Sums& sums) const;
    QList<Shown> yearBefore(int group, const Sums& sums) const;
    static Shown plain(const QString& text);
    Shown part(const QString& text, ActivityKind kind) const;
    Shown institutions(int group, const Sums& sums) const;
    Drill activities(int group, const ActivityCount& count, const QString& of = {}) const;
    ActivityCount allOf(int group) const;
    std::optional<PublishedFigure> published(int group, FigureUnit unit, const Sums& sums) const;
    bool knowsYearBefore() const;
    static int valueOf(int group, const ActivityCount& count);

    const DashboardData& m_data;
};

} // namespace yorozu::ui
