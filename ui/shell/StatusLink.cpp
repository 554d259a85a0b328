// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLink.h"

#include "ui/theme/ThemeManager.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace yorozu::ui {

StatusLink::StatusLink(ThemeManager& themes, QWidget* parent)
    : ElidedLabel(themes, {}, parent)
    , m_themes(themes)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void StatusLink::setWarning(bool warning)
{
    m_warning = warning;
    update();
}

void StatusLink::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT triggered();
}

void StatusLink::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT triggered();
    else
        ElidedLabel::keyPressEvent(event);
}

void StatusLink::paintEvent(QPaintEvent* event)
{
    if (!m_warning)
        ElidedLabel::paintEvent(event);
    QPainter painter(this);
    if (m_warning) {
        painter.setPen(m_themes.theme().amber);
        painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    }
    if (!hasFocus())
        return;
    painter.setPen(m_themes.theme().accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void StatusLink::focusInEvent(QFocusEvent* event)
{
    ElidedLabel::focusInEvent(event);
    update();
}

void StatusLink::focusOutEvent(QFocusEvent* event)
{
    ElidedLabel::focusOutEvent(event);
    update();
}

} // namespace yorozu::ui
