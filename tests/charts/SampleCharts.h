// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/HeatMap.h"
#include "ui/charts/RankingBars.h"
#include "ui/charts/StackedMonths.h"
#include "ui/charts/TileRow.h"
#include "ui/theme/ThemeManager.h"

namespace yorozu::test {

// Three months and two layers; the second layer has nothing in the second month.
ui::StackedMonths::Data sampleMonths();
// Two banks, their sum, and one beside, by three months.
ui::HeatMap::Data sampleMap();
ui::RankingBars::Data sampleRanking(int rows);
QList<ui::Tile> sampleTiles();

// A chart in a window that has the keys.
class ChartWindow
{
public:
    explicit ChartWindow(ui::ThemeManager::Mode mode = ui::ThemeManager::Mode::Light);

    // Shows it at that size.
    void show(ui::Chart& chart, QSize size);
    ui::ThemeManager themes;
    QWidget window;
};

} // namespace yorozu::test
