// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekHead.h"

#include "ui/calendar/WeekGrid.h"
#include "ui/calendar/WeekPainter.h"
#include "ui/today/DateText.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace yorozu::ui {

WeekHead::WeekHead(WeekGrid& grid)
    : QWidget(&grid)
    , m_grid(grid)
{
    setObjectName(QStringLiteral("weekHead"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
}

int WeekHead::dayAt(QPoint at) const
{
    return m_grid.scene().dayAt(at.x() + m_grid.offset().x());
}

void WeekHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_grid.m_style->theme();
    painter.fillRect(rect(), theme.sunken);
    painter.save();
    painter.translate(-m_grid.offset().x(), 0);
    WeekPainter(m_grid.scene(), *m_grid.m_style, {m_grid.today(), m_grid.isLoading(), false}).paintHead(painter);
    painter.restore();
    painter.fillRect(0, height() - 1, width(), 1, theme.lineStrong);
}

void WeekHead::mousePressEvent(QMouseEvent* event)
{
    const int day = dayAt(event->pos());
    if (event->button() == Qt::LeftButton && day >= 0)
        Q_EMIT m_grid.interaction().dayRequested(m_grid.scene().day(day));
}

void WeekHead::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(dayAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool WeekHead::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int day = dayAt(help->pos());
    if (day >= 0)
        QToolTip::showText(help->globalPos(), tr("Show %1 by booth").arg(DateText::day(m_grid.scene().day(day))), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace yorozu::ui
