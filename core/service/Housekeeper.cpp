// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Housekeeper.h"

#include "core/service/AuditService.h"
#include "core/service/ImportQueue.h"
#include "core/service/SearchService.h"
#include "core/service/Services.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;

namespace yorozu::service {

namespace {

Q_LOGGING_CATEGORY(index, "yorozu.index")
Q_LOGGING_CATEGORY(lists, "yorozu.lists")
Q_LOGGING_CATEGORY(views, "yorozu.views")

constexpr auto Batch = 25ms;      // with the commit below 50
constexpr auto FirstLook = 1s;    // the start of the program has other things to do
constexpr auto Idle = 3s;         // without a save
constexpr auto LookAgain = 200ms; // whether it may go on
constexpr auto Pause = 5ms;       // between two batches: other programs want the file, too
constexpr auto ViewsTogether = 3s;
constexpr auto RowsAgain = 30s; // somebody may have made room on the disk
constexpr auto CommandsAgain = 24h;

} // namespace

Housekeeper::Housekeeper(Services& services)
    : m_services(services)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeper::work);
    m_timer.start(FirstLook);
    m_viewTimer.setSingleShot(true);
    connect(&m_viewTimer, &QTimer::timeout, this, &Housekeeper::writeViews);
}

Housekeeper::~Housekeeper()
{
    writeViews();
}

void Housekeeper::viewed(const ViewedRecord& view)
{
    m_services.audits().collect(view);
    if (m_services.audits().hasViews() && !m_viewTimer.isActive())
        m_viewTimer.start(ViewsTogether);
}

void Housekeeper::writeViews()
{
    const Status written = m_services.audits().writeViews();
    if (written)
        return;
    // They wait for their turn; whoever saves is told what is the matter with the file.
    if (!isCutOff(written.error()))
        qCWarning(views) << written.error().message << written.error().detail;
    m_viewTimer.start(RowsAgain);
}

void Housekeeper::wake()
{
    m_timer.start(m_services.search().isAwaited() ? Pause : Idle);
}

void Housekeeper::work()
{
    if (m_services.file().isCutOff()) {
        m_timer.start(Idle);
        return;
    }
    forgetCommands();
    if (takeRows()) {
        m_timer.start(Pause);
        return;
    }
    if (!m_rowsAgain.hasExpired())
        m_timer.start(RowsAgain); // unless there is something sooner
    if (m_services.search().paused()) {
        m_timer.start(LookAgain);
        return;
    }
    const Result<bool> more = m_services.search().work(Batch);
    if (!more) {
        // Whoever saves next is told what is the matter with the file; the index is looked at again then.
        if (!isCutOff(more.error()))
            qCWarning(index) << more.error().message << more.error().detail;
        if (more.error().kind == ErrorKind::Busy || isCutOff(more.error()))
            m_timer.start(Idle);
        return;
    }
    if (*more)
        m_timer.start(Pause);
}

void Housekeeper::forgetCommands()
{
    if (!m_commandsAgain.hasExpired())
        return;
    m_commandsAgain.setRemainingTime(CommandsAgain);
    if (const Status done = m_services.file().forgetOldCommands(); !done)
        qCDebug(index) << done.error().message << done.error().detail; // they take some room until tomorrow
}

// A list that a program which is gone had accepted.
bool Housekeeper::takeRows()
{
    if (!m_rowsAgain.hasExpired())
        return false;
    const Result<std::optional<ImportStep>> rows = m_services.transfer().queue().step(Batch);
    if (!rows) {
        if (!isCutOff(rows.error()))
            qCWarning(lists) << rows.error().message << rows.error().detail;
        m_rowsAgain.setRemainingTime(RowsAgain);
        return false;
    }
    if (*rows && (*rows)->report) {
        for (const exchange::RowError& error : std::as_const((*rows)->report->errors))
            qCWarning(lists) << "row" << error.row << error.column << error.message;
    }
    return rows->has_value();
}

} // namespace yorozu::service
