// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ExitCard.h"

#include <chrono>
#include <memory>
#include <QEventLoopLocker>
#include <QTimer>

namespace yorozu::service {
class LeftWorkers;
class Worker;
} // namespace yorozu::service

namespace yorozu::desk {

// Keeps the program until servers have done what was asked of them, and comes to sight where that takes a moment.
// There is an end to it: what somebody typed lies on this computer, too.
class ExitServer : public ExitCard
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Patience{10};

    // `worker`: of the data base that is open; `left`: of those that were.
    ExitServer(service::Worker& worker, const service::LeftWorkers& left);

    bool isOver() const { return m_over; }
    void setPatience(std::chrono::milliseconds patience) { m_end.start(patience); }

private:
    void look();
    void end();

    const service::LeftWorkers& m_left;
    bool m_answered = false;
    bool m_over = false;
    QTimer m_soon; // then it is seen
    QTimer m_end;
    std::unique_ptr<QEventLoopLocker> m_program = std::make_unique<QEventLoopLocker>();
};

} // namespace yorozu::desk
