// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace yorozu::ui {

// A rounded box whose edge of `width` lies wholly inside `rect`, so that hairlines stay sharp.
inline void drawBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge,
                    qreal width = 1)
{
    const qreal half = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

} // namespace yorozu::ui
