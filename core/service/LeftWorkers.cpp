// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/LeftWorkers.h"

#include "core/base/Abandoned.h"

#include <utility>

namespace yorozu::service {

LeftWorkers::LeftWorkers(QObject* parent)
    : QObject(parent)
{
}

LeftWorkers::~LeftWorkers() = default;

void LeftWorkers::take(std::unique_ptr<Worker> worker)
{
    if (!worker || !worker->isOnServer()) {
        worker.reset();
        return;
    }
    // Queued: it goes, and with it the sender.
    connect(
        worker.get(), &Worker::left, this, [this, one = worker.get()] { remove(one); }, Qt::QueuedConnection);
    worker->leave();
    m_workers.push_back(std::move(worker));
}

void LeftWorkers::remove(Worker* worker)
{
    std::erase_if(m_workers, [worker](const auto& one) { return one.get() == worker; });
    if (m_workers.empty())
        Q_EMIT ended();
}

bool LeftWorkers::end(std::chrono::milliseconds patience)
{
    bool all = true;
    for (std::unique_ptr<Worker>& worker : std::exchange(m_workers, {})) {
        if (worker->waitForEnd(patience))
            continue;
        all = false;
        worker->disconnect(this);
        abandon(std::move(worker));
    }
    return all;
}

} // namespace yorozu::service
