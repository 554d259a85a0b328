// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/CentreMover.h"

#include <algorithm>
#include <QtConcurrent>

using namespace std::chrono_literals;

namespace yorozu::desk {

namespace {

using service::MoveProgress;
using Outcome = Result<service::MoveOutcome>;

constexpr int Permille = 1000;
constexpr auto LastPatience = 1s; // one end is a server, which may be silent

// Futures only count upwards: the steps lie one behind the other.
int counted(const MoveProgress& progress)
{
    const qint64 part = progress.total > 0 ? Permille * progress.done / progress.total : 0;
    return Permille * static_cast<int>(progress.step) + static_cast<int>(std::clamp<qint64>(part, 0, Permille - 1));
}

struct Order
{
    Caller caller;
    QString from;
    QString to;
    QString password;
    const Clock* clock = nullptr;
    std::shared_ptr<const std::atomic_bool> givenUp;
};

// Not the future's own way to be cancelled, which would lose the result of one that had finished by then.
void carryOut(QPromise<Outcome>& promise, const Order& order)
{
    promise.setProgressRange(0, CentreMover::Steps * Permille);
    const service::MoveService service(order.from, order.to, *order.clock, order.password);
    promise.addResult(service.move(order.caller, [&](const MoveProgress& progress) {
        promise.setProgressValue(counted(progress));
        return !*order.givenUp;
    }));
}

} // namespace

CentreMover::CentreMover(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_thread.setPatience(LastPatience);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        Q_EMIT progressed(static_cast<MoveProgress::Step>(std::min(value / Permille, Steps - 1)), value % Permille);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CentreMover::finish);
}

CentreMover::~CentreMover()
{
    m_watcher.disconnect(this);
    cancel();
}

void CentreMover::move(const Caller& caller, const QString& from, const QString& to, const QString& password)
{
    if (isRunning())
        return;
    *m_givenUp = false;
    m_watcher.setFuture(
        QtConcurrent::run(m_thread.pool(), carryOut, Order{caller, from, to, password, &m_clock, m_givenUp}));
}

void CentreMover::cancel()
{
    *m_givenUp = true;
}

void CentreMover::finish()
{
    const Outcome outcome = m_watcher.result();
    if (outcome)
        Q_EMIT moved(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace yorozu::desk
