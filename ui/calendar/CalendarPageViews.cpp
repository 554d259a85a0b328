// SPDX-License-Identifier: GPL-3.0-or-later
// In which way the days are shown: the sheet by booth, or one of the other views in its place.
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingPanel.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/calendar/CalendarToolBar.h"
#include "ui/calendar/SeriesChoice.h"
#include "ui/calendar/WaitingTray.h"
#include "ui/theme/controls/Band.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

QWidget* CalendarPage::buildViews()
{
    m_daySheet = new QWidget(this);
    auto* day = new QVBoxLayout(m_daySheet);
    day->setContentsMargins(0, 0, 0, 0);
    day->setSpacing(0);
    day->addWidget(m_roster);
    day->addWidget(m_sheet, 1);
    day->addWidget(m_waiting);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_daySheet);
    return m_stack;
}

void CalendarPage::addView(CalendarKind kind, CalendarView* view)
{
    m_views.insert(kind, view);
    m_stack->addWidget(view);
    m_toolBar->addKind(kind);
    if (QWidget* side = view->side()) {
        m_sideParts->addWidget(side, 1);
        side->hide();
    }
    view->setWatched(false);
    connect(view, &CalendarView::headingChanged, this, [this, kind] {
        if (kind == m_kind)
            showPeriod();
    });
    connect(view, &CalendarView::dayRequested, this, [this](QDate day) {
        setKind(CalendarKind::Day);
        showDay(day);
        takeKeys();
    });
    connect(view, &CalendarView::bookingRequested, this, [this](const Booking& booking) {
        if (mayBook())
            openForm(booking);
    });
    connect(view, &CalendarView::failed, this, &CalendarPage::tellUnread);
    connect(view, &CalendarView::loaded, this, [this] {
        if (std::exchange(m_unread, false))
            m_band->hide();
    });
}

void CalendarPage::setKind(CalendarKind kind)
{
    if (kind == m_kind || (kind != CalendarKind::Day && !view(kind)))
        return;
    m_sheet->interaction().giveUp();
    m_choice->closeUp();
    if (CalendarView* left = shownView())
        left->setWatched(false);
    const bool hadKeys = m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_kind = kind;
    m_toolBar->setKind(kind);
    CalendarView* shown = shownView();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(shown) : m_daySheet);
    if (shown) {
        shown->setWatched(isVisible());
        if (m_model->day().isValid())
            shown->showDay(m_model->day());
    }
    showPeriod();
    showSide();
    if (hadKeys)
        takeKeys();
}

void CalendarPage::showPeriod()
{
    if (const CalendarView* view = shownView())
        m_toolBar->setPeriod(view->heading(), view->counts());
}

// On the right stands the form that is open, or what the view puts there, or the selected booking.
void CalendarPage::showSide()
{
    const CalendarView* shown = shownView();
    for (const CalendarView* view : std::as_const(m_views)) {
        if (QWidget* side = view->side())
            side->setVisible(view == shown && !m_formShown);
    }
    m_panel->setVisible(!m_formShown && !(shown && shown->side()));
    m_side->setVisible(shown && shown->isWide() ? m_formShown || m_sideCalled : !m_sideFolded);
}

void CalendarPage::foldSide()
{
    bool& folded = shownView() && shownView()->isWide() ? m_sideCalled : m_sideFolded;
    folded = !folded;
    showSide();
}

void CalendarPage::step(int periods)
{
    const CalendarView* view = shownView();
    showDay(view ? view->stepped(m_model->day(), periods) : m_model->day().addDays(periods));
}

void CalendarPage::goToday()
{
    showDay(tokyoDate(m_context.clock().now()));
    if (m_kind == CalendarKind::Day)
        m_sheet->showNow();
}

void CalendarPage::tellUnread(const Error& error)
{
    m_unread = true;
    m_band->setSecondAction({});
    m_band->setAction(tr("Try again"));
    m_band->showMessage(Band::Kind::Error, error.message);
}

} // namespace yorozu::ui
