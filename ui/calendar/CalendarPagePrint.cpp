// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarPrintPreview.h"

namespace yorozu::ui {

void CalendarPage::print()
{
    if (!m_model->day().isValid())
        return;
    auto* preview = new CalendarPrintPreview(m_context, m_model->day(), m_kind, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace yorozu::ui
