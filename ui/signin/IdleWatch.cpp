// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/IdleWatch.h"

#include <QApplication>
#include <QEvent>

namespace yorozu::ui {

namespace {
constexpr int LookEvery = 5000; // milliseconds
}

IdleWatch::IdleWatch(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setMinutes(int minutes)
{
    if (minutes == m_minutes)
        return;
    m_minutes = minutes;
    m_last = m_clock.now();
    qApp->removeEventFilter(this);
    m_timer.stop();
    if (minutes == 0)
        return;
    qApp->installEventFilter(this);
    m_timer.start();
}

void IdleWatch::look()
{
    if (m_minutes == 0 || m_clock.now() - m_last < m_minutes * 60)
        return;
    m_last = m_clock.now();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: {
        // A computer that wakes up is looked at before the first key counts.
        if (m_clock.now() - m_last >= m_minutes * 60)
            look();
        m_last = m_clock.now();
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yorozu::ui
