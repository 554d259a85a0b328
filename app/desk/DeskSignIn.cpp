// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at the screen, on a data base that asks for a password.
#include "app/desk/Desk.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/signin/SignInPanel.h"
#include "ui/signin/SignInWindow.h"
#include "ui/start/OpeningWindow.h"
#include "ui/start/StartWindow.h"

namespace yorozu::desk {

using namespace ui;

void Desk::askWhetherSignIn(bool readOnly)
{
    m_context->deliver(
        m_worker->query([](service::Services& services) { return services.signIn().state(); }), m_context.get(),
        [this, readOnly](const service::SignInState& state) {
            m_signIn = state;
            if (state.on)
                askForSignIn(readOnly);
            else
                findCaller(readOnly);
        },
        [this](const Error& error) { refuse(error); });
}

void Desk::askForSignIn(bool readOnly)
{
    m_start.reset();
    m_signInWindow = std::make_unique<SignInWindow>(*m_context, m_path);
    connect(&m_signInWindow->panel(), &SignInPanel::signedIn, m_context.get(),
            [this, readOnly](const Caller& caller) { useCaller(caller, readOnly); });
    connect(
        m_signInWindow.get(), &SignInWindow::otherDatabaseWanted, this,
        [this] {
            m_sectionNext.clear();
            showStart();
            close();
        },
        Qt::QueuedConnection);
    m_signInWindow->show();
    m_opening.reset();
    m_signInWindow->panel().askAnybody(m_settings.isShared() ? Id<Staff>() : m_settings.person(m_path));
}

// On a server; a file asks for it as one signs in.
void Desk::askForOwnPassword(bool readOnly)
{
    if (m_password.isEmpty() || readOnly)
        return;
    m_context->deliver(
        m_worker->query([](service::Services& services) { return services.signIn().mustChangeAtServer(); }),
        m_window.get(),
        [this](bool must) {
            if (must)
                m_window->chooseOwnPassword(m_password);
        },
        // Nobody goes on with a password that may be known to somebody else: she comes in again, and it is asked again.
        [this](const Error& error) {
            Q_EMIT m_context->failed(error);
            m_window->signOut();
        });
}

// The data base stays open, and so do its backups; of the window nothing is left for the next one.
void Desk::nextPerson(bool readOnly)
{
    if (!m_window)
        return;       // twice
    m_window->hide(); // at once: whoever has signed out does nothing more here
    if (!m_password.isEmpty()) {
        askForServerPassword({}); // which closes everything, in its order
        return;
    }
    m_window.release()->deleteLater();
    askWhetherSignIn(readOnly);
}

} // namespace yorozu::desk
