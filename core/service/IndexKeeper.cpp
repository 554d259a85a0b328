// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/IndexKeeper.h"

#include "core/service/ImportQueue.h"
#include "core/service/SearchService.h"
#include "core/service/Services.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;

namespace yorozu::service {

namespace {

Q_LOGGING_CATEGORY(index, "yorozu.index")

constexpr auto Batch = 25ms;      // with the commit below 50
constexpr auto FirstLook = 1s;    // the start of the program has other things to do
constexpr auto Idle = 3s;         // without a save
constexpr auto LookAgain = 200ms; // whether it may go on
constexpr auto Pause = 5ms;       // between two batches: other programs want the file, too

} // namespace

IndexKeeper::IndexKeeper(Services& services)
    : m_services(services)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IndexKeeper::work);
    m_timer.start(FirstLook);
}

void IndexKeeper::wake()
{
    m_timer.start(m_services.search().isAwaited() ? Pause : Idle);
}

void IndexKeeper::work()
{
    // A list that a program which is gone had accepted goes first.
    const Result<std::optional<ImportStep>> rows = m_services.transfer().queue().step(Batch);
    if (!rows)
        qCWarning(index) << rows.error().message << rows.error().detail;
    if (rows && *rows) {
        m_timer.start(Pause);
        return;
    }
    if (m_services.search().paused()) {
        m_timer.start(LookAgain);
        return;
    }
    const Result<bool> more = m_services.search().work(Batch);
    if (!more) {
        // Whoever saves next is told what is the matter with the file; the index is looked at again then.
        qCWarning(index) << more.error().message << more.error().detail;
        if (more.error().kind == ErrorKind::Busy)
            m_timer.start(Idle);
        return;
    }
    if (*more)
        m_timer.start(Pause);
}

} // namespace yorozu::service
