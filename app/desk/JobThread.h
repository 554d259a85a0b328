// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <QThreadPool>

namespace yorozu::desk {

// A thread for one job after another. What a silent server holds up is left when this goes, and abandoned at the end
// of the program (core/base/Abandoned.h) together with what the job uses, which is the clock.
class JobThread
{
public:
    JobThread();
    ~JobThread();
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;

    QThreadPool* pool() const { return m_pool.get(); }
    // How long the destructor waits for the job; without end, if nothing is said here.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    std::unique_ptr<QThreadPool> m_pool;
    std::chrono::milliseconds m_patience{-1};
};

} // namespace yorozu::desk
