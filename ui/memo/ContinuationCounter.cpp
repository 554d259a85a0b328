// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/ContinuationCounter.h"

#include "ui/async/Await.h"
#include "ui/paper/Page.h"

#include <chrono>
#include <QtConcurrentRun>

namespace yorozu::ui {

namespace {
using namespace std::chrono_literals;
constexpr auto TypingPause = 400ms;
} // namespace

ContinuationCounter::ContinuationCounter(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &ContinuationCounter::start);
}

void ContinuationCounter::count(const SheetValues& values)
{
    m_values = values;
    m_pause.start();
}

void ContinuationCounter::start()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    auto counting = QtConcurrent::run([values = m_values] { return static_cast<int>(paginate(values).size()); });
    whenFinished(counting, this, [this](int pages) {
        m_running = false;
        Q_EMIT counted(pages);
        if (std::exchange(m_again, false))
            start();
    });
}

} // namespace yorozu::ui
