// SPDX-License-Identifier: GPL-3.0-or-later
// 予約カレンダー, as the concierge has it before her.
#include "app/desk/Tour.h"
#include "core/service/CentreService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingPanel.h"
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
constexpr int DropColumn = 2; // 新橋 ブース3
constexpr int DropInset = 40;
constexpr int DropAt = 14 * 60 + 30; // its middle
} // namespace

// As on the picture: a booking over another one, before it is dropped.
Status Tour::dragScene(ui::CalendarPage& page, const QString& name)
{
    SheetInteraction& hands = page.sheet().interaction();
    const SheetMetrics& metrics = page.sheet().scene().metrics();
    for (const SheetCard& card : page.sheet().scene().cards()) {
        if (card.company == DraggedCompany)
            hands.press(page.sheet().scene().rectOf(card.booking.id).center(), {});
    }
    const Status shown = until(u"booking"_s, [&page] { return page.panel().isSettled(); });
    if (!shown)
        return shown;
    hands.moveTo(QPoint(metrics.left(DropColumn) + DropInset, metrics.y(DropAt)), {});
    const Status saved = save(*m_window, name);
    hands.giveUp();
    return saved;
}

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
        if (const Status saved = dragScene(page, u"02-calendar-day"_s + suffix); !saved || !all)
            return saved;
        page.sheet().interaction().mark(SheetSlot{0, 12 * 60, 13 * 60});
        page.newBooking();
        if (const Status shown = until(u"form"_s, settled); !shown)
            return shown;
        if (const Status saved = save(*m_window, u"02e-calendar-form"_s + suffix); !saved)
            return saved;
        page.closeForm();
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
