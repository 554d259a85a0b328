// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SheetHead.h"

#include "ui/calendar/CalendarSheet.h"

#include <QPainter>

namespace yorozu::ui {

SheetHead::SheetHead(CalendarSheet& sheet)
    : QWidget(&sheet)
    , m_sheet(sheet)
{
    setObjectName(QStringLiteral("calendarHead"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void SheetHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_sheet.m_style->theme().sunken);
    painter.fillRect(0, height() - 1, width(), 1, m_sheet.m_style->theme().lineStrong);
    painter.translate(-m_sheet.offset().x(), 0);
    SheetPainter(m_sheet.scene(), *m_sheet.m_style).paintHead(painter, m_sheet.usage());
}

} // namespace yorozu::ui
