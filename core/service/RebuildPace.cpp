// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RebuildPace.h"

#include <algorithm>

namespace yorozu::service {

void RebuildPace::goOn(qint64 saved, Time now)
{
    if (m_saved && *m_saved != saved) {
        m_batch = Short;
        m_quietFrom = now + Quiet;
    } else if (!m_quietFrom || now >= *m_quietFrom) {
        m_batch = std::min(m_batch * 2, Long);
    }
    m_saved = saved;
}

} // namespace yorozu::service
