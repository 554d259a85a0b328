// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthPaper.h"

#include "ui/calendar/MonthPainter.h"

#include <QPainter>

namespace yorozu::ui {

void MonthPaper::paintBody(QPainter& painter, const PaperSheetStyle& style, int) const
{
    const QRect whole(QPoint(), m_scene.size());
    MonthPainter(m_scene, style).paint(painter, whole, {});
    painter.setPen(QPen(style.theme().lineStrong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace yorozu::ui
