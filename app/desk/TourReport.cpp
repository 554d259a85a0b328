// SPDX-License-Identifier: GPL-3.0-or-later
// 業務実績集計: the month that is checked, the records behind a figure, and a closed month with its corrections.
#include "app/desk/Tour.h"
#include "ui/async/DeskContext.h"
#include "ui/report/MonthPanel.h"
#include "ui/report/ReportPage.h"
#include "ui/report/ReportSheet.h"
#include "ui/shell/MainWindow.h"

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

Status Tour::reportScenes(const QString& suffix, bool all)
{
    if (const Status chief = become(m_cast.chief); !chief)
        return chief;
    const Status done = [&]() -> Status {
        ReportPage& page = m_window->reportPage();
        const auto settled = [&page] { return page.isSettled() && !page.sheet().showsNothing(); };
        const QDate month = MonthSpan::month(tokyoDate(m_clock.now())).first.addMonths(-1);
        m_window->showPage(MainWindow::Page::Report);
        page.showPeriod(ReportPeriod::Month);
        page.showMonth(month);
        if (const Status there = until(u"report"_s, settled); !there)
            return there;
        if (const Status saved = save(*m_window, u"07-report"_s + suffix); !saved)
            return saved;
        page.openFigure({u"course"_s, {}, FigureKey::Column::Total, {}});
        if (const Status there = until(u"records"_s, settled); !there)
            return there;
        if (const Status saved = save(*m_window, u"07b-report-records"_s + suffix); !saved)
            return saved;
        page.closeList();
        if (!all)
            return Done{};
        page.showMonth(month.addMonths(-1));
        if (const Status there = until(u"closed month"_s, settled); !there)
            return there;
        page.openCorrections();
        if (const Status saved = save(*m_window, u"07c-report-closed"_s + suffix); !saved)
            return saved;
        page.closeList();
        page.showPeriod(ReportPeriod::Year);
        if (const Status there = until(u"year"_s, settled); !there)
            return there;
        const Status saved = save(*m_window, u"07d-report-year"_s + suffix);
        page.showPeriod(ReportPeriod::Month);
        return saved;
    }();
    const Status back = become(m_cast.coordinator);
    return done ? back : done;
}

} // namespace yorozu::desk
