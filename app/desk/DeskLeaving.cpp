// SPDX-License-Identifier: GPL-3.0-or-later
// What is closed, given up or waited for: nobody waits for a server that says nothing.
#include "app/desk/CentreMaker.h"
#include "app/desk/CentreMover.h"
#include "app/desk/DemoMaker.h"
#include "app/desk/Desk.h"
#include "app/desk/ExitBackup.h"
#include "app/desk/ExitServer.h"
#include "core/base/Abandoned.h"
#include "core/service/DataAddress.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/signin/KeyStore.h"
#include "ui/signin/ServerPasswordWindow.h"
#include "ui/signin/SignInWindow.h"
#include "ui/start/OpeningWindow.h"
#include "ui/start/StartWindow.h"

#include <QThreadPool>

#include <utility>

using namespace std::chrono_literals;

namespace yorozu::desk {

using namespace ui;

namespace {
// For a server to answer, after all windows are gone.
constexpr std::chrono::milliseconds LastPatience = 1s;
} // namespace

Desk::~Desk()
{
    const auto isOnServer = [](const QString& path) { return service::DataAddress::of(path).isOnServer(); };
    const bool onServer = isOnServer(m_path) || (m_start && isOnServer(m_start->state().path));
    close();
    m_mover.reset();
    m_maker.reset();
    m_left.end(LastPatience);
    // A restore or a check that still runs is let come to its end: it reads the clock, and it leaves nothing half done.
    // On a server there are only questions.
    const int patience = onServer ? static_cast<int>(LastPatience.count()) : -1;
    const bool done = QThreadPool::globalInstance()->waitForDone(patience);
    if (!done || isAnythingAbandoned())
        abandon(std::move(m_clock));
}

void Desk::close()
{
    // The window and its pages use the context, the context the worker.
    if (m_start)
        m_start->endRescue();
    m_exit.reset();
    m_exitServer.reset();
    m_window.reset();
    m_signInWindow.reset();
    m_context.reset();
    m_backups.reset();
    m_drafts.reset();
    m_left.take(std::move(m_worker));
}

// What the first window offers to give up.
void Desk::cancelWork()
{
    if (m_demo && m_demo->isRunning())
        m_demo->cancel();
    else if (m_mover)
        cancelMove();
    else
        giveUpOpening();
}

// The window is gone already.
void Desk::lookAfterExit()
{
    backUpAtExit();
    if (m_worker->isOnServer() || !m_left.isEmpty())
        m_exitServer = std::make_unique<ExitServer>(*m_worker, m_left);
}

} // namespace yorozu::desk
