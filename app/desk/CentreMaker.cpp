// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/CentreMaker.h"

#include "core/service/Services.h"

#include <QtConcurrent>

namespace yorozu::desk {

CentreMaker::CentreMaker(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (const Status status = m_watcher.result())
            Q_EMIT made(m_path);
        else
            Q_EMIT failed(status.error());
    });
}

CentreMaker::~CentreMaker()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void CentreMaker::make(const QString& path, const CentrePlan& plan)
{
    if (isRunning())
        return;
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run([path, plan, clock = &m_clock]() -> Status {
        const auto services = service::Services::create(path, *clock, plan);
        return services ? Status(Done{}) : Status(services.error());
    }));
}

} // namespace yorozu::desk
