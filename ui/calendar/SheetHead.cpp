// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SheetHead.h"

#include "ui/calendar/DaySheet.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace yorozu::ui {

SheetHead::SheetHead(DaySheet& sheet)
    : QWidget(&sheet)
    , m_sheet(sheet)
{
    setObjectName(QStringLiteral("calendarHead"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
}

int SheetHead::inGrid(QPoint point) const
{
    return point.x() + m_sheet.offset().x();
}

bool SheetHead::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), m_sheet.headTip(inGrid(help->pos())), this); // an empty one hides it
    return true;
}

void SheetHead::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(m_sheet.headTip(inGrid(event->pos())).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void SheetHead::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_sheet.pressHead(inGrid(event->pos()));
}

void SheetHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_sheet.m_style->theme().sunken);
    painter.fillRect(0, height() - 1, width(), 1, m_sheet.m_style->theme().lineStrong);
    painter.translate(-m_sheet.offset().x(), 0);
    m_sheet.paintHead(painter);
}

} // namespace yorozu::ui
