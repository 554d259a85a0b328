// SPDX-License-Identifier: GPL-3.0-or-later
// ダッシュボード: fiscal 2023 with the figures of the source, a cell of its map, and what lies behind.
#include "app/desk/Tour.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/TileRow.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/DrillCard.h"
#include "ui/print/ChartPrintPreview.h"
#include "ui/records/ActivityGroup.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/use/ConsultationsPart.h"
#include "ui/use/CrosstabPart.h"
#include "ui/use/OtherCentresPart.h"
#include "ui/use/UseTimesPart.h"
#include "ui/use/UseView.h"

#include <algorithm>
#include <functional>
#include <QPushButton>
#include <QTemporaryFile>

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
    ChartPrintPreview* preview = m_window->dashboardPage().print();
    if (!preview)
        return Error{ErrorKind::Internal, tr("There is nothing to print."), {}, {}};
    if (const Status there = until(name, [preview] { return preview->isSettled(); }); !there)
        return there;
    const Status saved = save(*preview, name);
    preview->reject();
    return saved;
}

// Whoever reads the year is the chief, who may also take over what other centres have published.
Status Tour::dashboardScenes(const QString& suffix, bool all)
{
    if (const Status chief = become(m_cast.chief); !chief)
        return chief;
    const Status done = partnershipScenes(suffix, all);
    const Status back = become(m_cast.coordinator);
    return done ? back : done;
}

Status Tour::partnershipScenes(const QString& suffix, bool all)
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
    Q_EMIT page.drill().wideWanted(false);
    // The institutions that a tile counts.
    Q_EMIT page.tiles().opened(TileRow::placeOf(ActivityGroup::Meetings, 0, 0));
    if (const Status there = settled(); !there)
        return there;
    if (const Status saved = save(*m_window, u"06e-dashboard-agencies"_s + suffix); !saved)
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
    return saved ? useScenes(suffix) : saved;
}

// A list of centres that do not exist, taken over as a user would.
Status Tour::fillOtherCentres()
{
    UseView& use = m_window->dashboardPage().use();
    QTemporaryFile list;
    if (!list.open())
        return Error{ErrorKind::Internal, list.errorString(), {}, {}};
    list.write(u"拠点,期間,項目,数,出典\n"
               "見本東よろず支援拠点,2024年度,相談対応件数,212,見本の公表資料\n"
               "見本西よろず支援拠点,2024年度,相談対応件数,96,見本の公表資料\n"
               "見本東よろず支援拠点,2024-06,来訪相談者数,31,見本の公表資料\n"_s.toUtf8());
    list.close();
    OtherCentresPart& part = use.otherCentres();
    use.showPart(UseView::Others);
    part.look(list.fileName());
    const auto says = [&part](Band::Kind kind) { return part.band().isVisible() && part.band().kind() == kind; };
    if (const Status there = until(u"the look at a list"_s, [&says] { return says(Band::Kind::Info); }); !there)
        return there;
    part.band().actionButton()->click();
    return until(u"figures of other centres"_s,
                 [&part, &says] { return says(Band::Kind::Success) && part.bars().state() == Chart::State::Ready; });
}

// 利用状況: its four parts over the running year, a number chosen in each.
Status Tour::useScenes(const QString& suffix)
{
    DashboardPage& page = m_window->dashboardPage();
    UseView& use = page.use();
    page.showUse(true);
    const auto settled = [this, &page] { return until(u"use"_s, [&page] { return page.isSettled(); }); };
    const auto shot = [&](int part, const QString& name, const std::function<void()>& choose) {
        use.showPart(part);
        if (const Status there = settled(); !there)
            return there;
        choose();
        if (const Status there = settled(); !there)
            return there;
        if (const Status saved = save(*m_window, name + suffix); !saved)
            return saved;
        return printedDashboard(name + u"-print"_s + suffix);
    };
    Status done = shot(UseView::Times, u"06g-use-booths"_s,
                       [&use] { Q_EMIT use.times().booths().opened(fullestCell(use.times().booths().data())); });
    if (done)
        done = shot(UseView::Consulted, u"06h-use-consultations"_s, [&use] {
            Q_EMIT use.consultations().months().opened({2, 0});
        });
    if (done)
        done = shot(UseView::Crossed, u"06i-use-crosstab"_s,
                    [&use] { Q_EMIT use.crosstab().map().opened(fullestCell(use.crosstab().map().data())); });
    if (done)
        done = fillOtherCentres();
    if (done)
        done = shot(UseView::Others, u"06j-use-centres"_s, [] {});
    page.showUse(false);
    return done;
}

} // namespace yorozu::desk
