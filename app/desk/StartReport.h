// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QObject>
#include <QTimer>

class QApplication;

namespace yorozu::desk {

// For yorozubench: says, in a line of JSON, that the window stands and can be used, and what it took of processor
// and memory; then the program ends. `usable` is asked after each time that something was painted.
class StartReport : public QObject
{
    Q_OBJECT

public:
    StartReport(QApplication& application, std::function<bool()> usable);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    std::function<bool()> m_usable;
    QTimer m_look;
    bool m_said = false;
};

} // namespace yorozu::desk
