// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/JobThread.h"
#include "core/base/Clock.h"
#include "core/service/MoveService.h"

#include <atomic>
#include <memory>
#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace yorozu::desk {

// Moves a centre to another data base in a thread of its own. Nobody may have it open.
class CentreMover : public QObject
{
    Q_OBJECT

public:
    static constexpr int Steps = 5;

    // `clock` outlives the mover.
    explicit CentreMover(const Clock& clock, QObject* parent = nullptr);
    // Gives up what is under way, and waits a moment for it.
    ~CentreMover() override;

    // `password`: of a server at either end that wants one.
    void move(const Caller& caller, const QString& from, const QString& to, const QString& password);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    // `permille` of this step.
    void progressed(yorozu::service::MoveProgress::Step step, int permille);
    void moved(const yorozu::service::MoveOutcome& outcome);
    void failed(const yorozu::Error& error);

private:
    void finish();

    const Clock& m_clock;
    JobThread m_thread;
    QFutureWatcher<Result<service::MoveOutcome>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_givenUp = std::make_shared<std::atomic_bool>(false);
};

} // namespace yorozu::desk
