// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/LineWatch.h"

#include "core/service/CaseFile.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace yorozu::service {

namespace {
constexpr auto FirstPause = 200ms;
constexpr auto LongestPause = 15s;
} // namespace

LineWatch::LineWatch(CaseFile& file, std::function<void(bool there)> told)
    : m_file(file)
    , m_told(std::move(told))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LineWatch::connectAnew);
    m_file.onConnection([this](bool there) { changed(there); });
}

void LineWatch::changed(bool there)
{
    if (there)
        m_timer.stop();
    else
        m_timer.start(FirstPause);
    m_told(there);
}

void LineWatch::connectAnew()
{
    if (!m_file.isCutOff() || m_file.reconnect())
        return;
    m_timer.start(std::min<std::chrono::milliseconds>(m_timer.intervalAsDuration() * 2, LongestPause));
}

} // namespace yorozu::service
