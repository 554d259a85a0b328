// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/JobThread.h"

#include "core/base/Abandoned.h"

#include <utility>

namespace yorozu::desk {

JobThread::JobThread()
    : m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
}

JobThread::~JobThread()
{
    if (!m_pool->waitForDone(static_cast<int>(m_patience.count())))
        abandon(std::move(m_pool));
}

} // namespace yorozu::desk
