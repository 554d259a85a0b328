// SPDX-License-Identifier: GPL-3.0-or-later
// 予約カレンダー, as the concierge has it before her.
#include "app/desk/Tour.h"
#include "core/service/CentreService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/shell/MainWindow.h"

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {
const QString Concierge = u"岡部"_s;
const QString DraggedCompany = u"イロハ建装"_s;
} // namespace

Status Tour::calendarScenes(const QString& suffix, bool all)
{
    const Caller before = m_context->caller();
    const auto caller =
        ask(m_worker->query([](service::Services& services) { return services.centre().callerByName(Concierge); }));
    if (!caller)
        return caller.error();
    m_context->setCaller(*caller);
    const Status done = [&]() -> Status {
        bool there = false;
        m_window->showPage(MainWindow::Page::Calendar, [&there] { there = true; });
        CalendarPage& page = m_window->calendarPage();
        const auto settled = [&] { return there && page.isSettled() && !page.sheet().isLoading(); };
        page.showDay(tokyoDate(m_clock.now()));
        if (const Status shown = until(u"calendar"_s, settled); !shown)
            return shown;
        for (const SheetCard& card : page.sheet().scene().cards()) {
            if (card.company == DraggedCompany)
                page.sheet().interaction().select(card.booking.id);
        }
        if (const Status shown = until(u"booking"_s, settled); !shown)
            return shown;
        if (const Status saved = save(*m_window, u"02-calendar-day"_s + suffix); !saved || !all)
            return saved;
        // 勤労感謝の日: at home only.
        page.showDay(QDate(2024, 11, 23));
        if (const Status shown = until(u"holiday"_s, settled); !shown)
            return shown;
        return save(*m_window, u"02d-calendar-holiday"_s + suffix);
    }();
    m_context->setCaller(before);
    return done;
}

} // namespace yorozu::desk
