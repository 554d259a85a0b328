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
#include "ui/calendar/PeopleSheet.h"
#include "ui/shell/MainWindow.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {
const QString Concierge = u"岡部"_s;
const QString DraggedCompany = u"イロハ建装"_s;
constexpr int DropColumn = 2; // 新橋 ブース3
constexpr int DropInset = 40;
constexpr int DropAt = 14 * 60 + 30; // its middle
const QString Taken = u"今村 健吾"_s;
constexpr int OverTaken = 13 * 60 + 30;
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

// The day by coordinator, a booking over somebody who is taken, and in the row of somebody who has another skill.
Status Tour::coordinatorScenes(ui::CalendarPage& page, const QString& suffix, bool all)
{
    page.setKind(CalendarKind::People);
    const auto settled = [&page] { return page.isSettled() && !page.people().isLoading(); };
    if (const Status shown = until(u"coordinators"_s, settled); !shown)
        return shown;
    PeopleSheet& sheet = page.people();
    SheetInteraction& hands = sheet.interaction();
    hands.select({});
    Status done = save(*m_window, u"02c-calendar-coordinators"_s + suffix);
    const PeopleScene& scene = sheet.scene();
    const auto carry = [&](int row, int minutes, const QString& name) -> Status {
        for (const SheetCard& card : scene.cards()) {
            if (card.company == DraggedCompany && !card.beside)
                hands.press(scene.rectOf(card.booking.id).center(), {});
        }
        hands.moveTo({scene.metrics().x(minutes), scene.metrics().row(row).center().y()}, {});
        const Status saved = save(*m_window, name + suffix);
        hands.giveUp();
        return saved;
    };
    for (int row = 0; done && all && row < scene.rows().size(); ++row) {
        if (scene.rows().at(row).duty.name == Taken)
            done = carry(row, OverTaken, u"02c-coordinators-clash"_s);
    }
    if (done && all)
        done = carry(0, DropAt, u"02c-coordinators-skill"_s);
    if (done && all) {
        QKeyEvent f9(QEvent::KeyPress, Qt::Key_F9, Qt::NoModifier);
        hands.select(scene.inOrder().constLast());
        QCoreApplication::sendEvent(&page, &f9);
        done = until(u"booking"_s, [&page] { return page.isSettled(); });
        if (done)
            done = save(*m_window, u"02c-coordinators-panel"_s + suffix);
        QCoreApplication::sendEvent(&page, &f9);
    }
    page.setKind(CalendarKind::Day);
    return done;
}

// Who is in which booth at this moment: a list that opens by key.
Status Tour::boothsScene(ui::CalendarPage& page, const QString& name)
{
    QKeyEvent key(QEvent::KeyPress, Qt::Key_B, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &key);
    auto* menu = page.findChild<QMenu*>(u"boothsNow"_s);
    if (!menu)
        return Error{ErrorKind::Internal, tr("The list of the booths is not there."), {}, {}};
    const Status saved = save(*menu, name);
    menu->close();
    return saved;
}

Status Tour::bookingForms(ui::CalendarPage& page, const QString& suffix)
{
    const auto settled = [&page] { return page.isSettled(); };
    page.sheet().interaction().mark(SheetSlot{0, 12 * 60, 13 * 60});
    page.newBooking();
    if (const Status shown = until(u"form"_s, settled); !shown)
        return shown;
    if (const Status saved = save(*m_window, u"02e-calendar-form"_s + suffix); !saved)
        return saved;
    // What it comes with stands further down.
    page.findChild<QScrollArea*>(u"calendarSide"_s)
        ->ensureWidgetVisible(page.form()->findChild<QWidget*>(u"bookingForm_handover"_s));
    if (const Status saved = save(*m_window, u"02g-calendar-form-notes"_s + suffix); !saved)
        return saved;
    page.closeForm();
    page.newRequest();
    if (const Status shown = until(u"request"_s, settled); !shown)
        return shown;
    if (const Status saved = save(*m_window, u"02i-calendar-request"_s + suffix); !saved)
        return saved;
    page.closeForm();
    return Done{};
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
        if (const Status saved = dragScene(page, u"02-calendar-day"_s + suffix); !saved)
            return saved;
        if (const Status saved = coordinatorScenes(page, suffix, all); !saved)
            return saved;
        if (const Status saved = weekScenes(page, suffix, all); !saved)
            return saved;
        if (const Status saved = monthScene(page, suffix); !saved || !all)
            return saved;
        if (const Status saved = printScenes(page, suffix); !saved)
            return saved;
        if (const Status saved = boothsScene(page, u"02f-calendar-booths"_s + suffix); !saved)
            return saved;
        if (const Status saved = bookingForms(page, suffix); !saved)
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
