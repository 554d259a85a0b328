// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/DeskContext.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarPrintPreview.h"
#include "ui/calendar/CalendarToolBar.h"
#include "ui/calendar/PeopleFilter.h"
#include "ui/calendar/WeekFilter.h"

namespace yorozu::ui {

// With what is filtered on the screen.
void CalendarPage::print()
{
    if (!m_model->day().isValid())
        return;
    CalendarPrintPreview::Shown shown;
    shown.day = m_model->day();
    shown.kind = m_kind;
    shown.hidden = m_toolBar->hidden();
    shown.people.order = m_peopleFilter->order();
    shown.people.skill = m_peopleFilter->skill();
    shown.lookedFor = m_weekFilter->people();
    shown.looksFor = m_weekFilter->words();
    shown.hideFull = m_weekFilter->hidesFull();
    auto* preview = new CalendarPrintPreview(m_context, shown, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace yorozu::ui
