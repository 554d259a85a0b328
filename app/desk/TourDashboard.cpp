// SPDX-License-Identifier: GPL-3.0-or-later
// ダッシュボード: fiscal 2023 with the figures of the source, a cell of its map, and what lies behind.
#include "app/desk/Tour.h"
#include "ui/charts/ChartCard.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/DashboardPrintPreview.h"
#include "ui/dashboard/DrillCard.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/controls/RecordTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {

// The cell with most, so that there is something to list.
QPoint fullestCell(const HeatMap::Data& map)
{
    QPoint fullest;
    int most = -1;
    for (int row = 0; row < map.rows.size(); ++row) {
        for (int column = 0; column < map.columns.size() && !map.rows.at(row).isSum; ++column) {
            if (map.rows.at(row).values.at(column) > most) {
                most = map.rows.at(row).values.at(column);
                fullest = {column, row};
            }
        }
    }
    return fullest;
}

} // namespace

Status Tour::printedDashboard(const QString& name)
{
    DashboardPrintPreview* preview = m_window->dashboardPage().print();
    if (!preview)
        return Error{ErrorKind::Internal, tr("There is nothing to print."), {}, {}};
    if (const Status there = until(name, [preview] { return preview->isSettled(); }); !there)
        return there;
    const Status saved = save(*preview, name);
    preview->reject();
    return saved;
}

Status Tour::dashboardScenes(const QString& suffix, bool all)
{
    m_window->showPage(MainWindow::Page::Dashboard);
    DashboardPage& page = m_window->dashboardPage();
    const auto settled = [this, &page] { return until(u"dashboard"_s, [&page] { return page.isSettled(); }); };
    page.setPeriod({DashboardPeriod::Unit::Year, QDate(2023, 4, 1)});
    if (const Status there = settled(); !there)
        return there;
    Q_EMIT page.map().opened(fullestCell(page.map().data()));
    if (const Status there = settled(); !there)
        return there;
    if (const Status saved = save(*m_window, u"06-dashboard"_s + suffix); !saved)
        return saved;
    if (!all)
        return Done{};
    auto* card = m_window->findChild<ChartCard*>(u"dashboardMapCard"_s);
    if (!card)
        return Error{ErrorKind::Internal, tr("The map is not there."), {}, {}};
    Q_EMIT page.drill().wideWanted(true);
    if (const Status saved = save(*m_window, u"06a-dashboard-list"_s + suffix); !saved)
        return saved;
    Q_EMIT page.drill().table().opened(0);
    if (const Status there = settled(); !there)
        return there;
    Q_EMIT page.drill().wideWanted(false);
    if (const Status saved = save(*m_window, u"06e-dashboard-record"_s + suffix); !saved)
        return saved;
    if (const Status saved = printedDashboard(u"06f-dashboard-print"_s + suffix); !saved)
        return saved;
    page.drill().clear();
    card->setTableShown(true);
    page.showQuiet(true);
    page.setPeriod(page.period().stepped(1)); // the running year
    if (const Status there = settled(); !there)
        return there;
    if (const Status saved = save(*m_window, u"06b-dashboard-running"_s + suffix); !saved)
        return saved;
    card->setTableShown(false);
    page.showQuiet(false);
    page.showCounting(true);
    if (const Status saved = save(*m_window, u"06c-dashboard-counting"_s + suffix); !saved)
        return saved;
    page.showFigures(true);
    const Status saved = save(*m_window, u"06d-dashboard-figures"_s + suffix);
    page.showFigures(false);
    return saved;
}

} // namespace yorozu::desk
