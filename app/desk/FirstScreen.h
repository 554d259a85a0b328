// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QObject>
#include <QTimer>

class QApplication;

namespace yorozu::desk {

// Calls `then` once, as soon as the first screen stands and can be used. `usable` is asked after each time that
// something was painted.
class FirstScreen : public QObject
{
    Q_OBJECT

public:
    FirstScreen(QApplication& application, std::function<bool()> usable, std::function<void()> then);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    QApplication& m_application;
    std::function<bool()> m_usable;
    std::function<void()> m_then;
    QTimer m_look;
};

} // namespace yorozu::desk
