// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/FirstScreen.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace yorozu::desk {

FirstScreen::FirstScreen(QApplication& application, std::function<bool()> usable, std::function<void()> then)
    : m_application(application)
    , m_usable(std::move(usable))
    , m_then(std::move(then))
{
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &FirstScreen::look);
    application.installEventFilter(this);
}

bool FirstScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint)
        m_look.start();
    return QObject::eventFilter(watched, event);
}

void FirstScreen::look()
{
    if (!m_then || !m_usable())
        return;
    m_application.removeEventFilter(this);
    std::exchange(m_then, {})();
}

} // namespace yorozu::desk
