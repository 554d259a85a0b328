// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Wait.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace yorozu::test {

bool waitFor(const std::function<bool()>& condition)
{
    QElapsedTimer patience;
    patience.start();
    QTimer heartbeat; // wakes the loop where what is waited for sends no event of its own
    heartbeat.start(5);
    while (!condition()) {
        if (patience.elapsed() > 60'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents();
    return true;
}

} // namespace yorozu::test
