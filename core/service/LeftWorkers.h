// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Worker.h"

#include <memory>
#include <vector>

namespace yorozu::service {

// The workers of data bases that were left: they carry out what was asked of them and close, and where that takes a
// server which is silent, nobody waits for it. For the thread of the screen.
class LeftWorkers : public QObject
{
    Q_OBJECT

public:
    explicit LeftWorkers(QObject* parent = nullptr);
    ~LeftWorkers() override;

    // One on a file is waited for: that takes no longer than what was asked of it, and the file is closed then.
    void take(std::unique_ptr<Worker> worker);
    bool isEmpty() const { return m_workers.empty(); }
    // At the end of the program: waits as Worker::waitForEnd() has it. False: some have not ended, and are abandoned
    // (core/base/Abandoned.h) together with what they use, which is the clock.
    bool end(std::chrono::milliseconds patience);

Q_SIGNALS:
    // There is none any more.
    void ended();

private:
    void remove(Worker* worker);

    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace yorozu::service
