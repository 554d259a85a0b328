// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <QtGlobal>

namespace yorozu::service {

// How long a batch of a rebuild may be. Whoever saves waits for the end of it; while nobody else saves, few long ones
// take much less time altogether than many short ones.
class RebuildPace
{
public:
    using Time = std::chrono::steady_clock::time_point;

    std::chrono::milliseconds batch() const { return m_batch; }
    // After each batch, so that whoever waits gets in: the engine looks every 100 ms at the latest.
    std::chrono::milliseconds pause() const { return m_batch / 2; }
    // After each batch. `saved` is another number whenever another program has saved.
    void goOn(qint64 saved, Time now);

private:
    static constexpr std::chrono::milliseconds Short{25}; // with what the engine does at the commit below 50
    static constexpr std::chrono::milliseconds Long{100};
    static constexpr std::chrono::minutes Quiet{1}; // who has saved may save again

    std::chrono::milliseconds m_batch = Short;
    std::optional<qint64> m_saved;
    std::optional<Time> m_quietFrom;
};

} // namespace yorozu::service
