// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/FocusRing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

namespace yorozu::ui {
namespace {

bool wantsRing(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || widget->property("focusRing").toBool();
}

} // namespace

void FocusRingFrame::setColor(const QColor& color)
{
    m_color = color;
    update();
}

void FocusRingFrame::paintEvent(QPaintEvent*)
{
    const QWidget* followed = widget();
    if (!followed) {
        return;
    }
    const QVariant asked = followed->property("focusRadius");
    const qreal radius = (asked.isValid() ? asked.toInt() : Radius::button) + Line::focus;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_color, Line::focus));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

FocusRing::FocusRing(const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_color(theme.accent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::setTheme(const Theme& theme)
{
    m_color = theme.accent;
    if (m_frame) {
        m_frame->setColor(m_color);
    }
}

QWidget* FocusRing::ringed() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType()) {
        return false;
    }
    auto* target = static_cast<QWidget*>(watched);
    // What is hidden while it keeps the focus would be ringed wherever it is moved to.
    if ((event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) && target == ringed()) {
        hide();
        return false;
    }
    if (event->type() != QEvent::FocusIn) {
        return false;
    }
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    const bool keyboard =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    const bool returning = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    if (wantsRing(target) && target->isVisible() && (keyboard || (returning && target == m_byKeyboard))) {
        show(target);
    } else {
        m_byKeyboard = nullptr;
        hide();
    }
    return false;
}

void FocusRing::show(QWidget* target)
{
    m_byKeyboard = target;
    if (!m_frame) {
        m_frame = new FocusRingFrame(m_color);
    }
    m_frame->setWidget(target);
}

void FocusRing::hide()
{
    if (m_frame) {
        m_frame->setWidget(nullptr);
    }
}

} // namespace yorozu::ui
