// SPDX-License-Identifier: GPL-3.0-or-later
// Where a server wants a password: asking for it, and the keyring, for whoever wants it kept there.
#include "app/desk/Desk.h"
#include "core/service/DataAddress.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/signin/KeyStore.h"
#include "ui/signin/ServerPasswordWindow.h"
#include "ui/signin/SignInWindow.h"
#include "ui/start/OpeningWindow.h"
#include "ui/start/StartWindow.h"

namespace yorozu::desk {

using namespace ui;

// Who waits for a server sees at once for which, and may leave it. A file is there, or it is not.
void Desk::showOpening()
{
    const service::DataAddress address = service::DataAddress::of(m_path);
    if (m_start)
        m_start->showOpening(address);
    else if (address.isOnServer() && !m_serverPassword && !m_opening) {
        m_opening = std::make_unique<OpeningWindow>(m_path);
        connect(m_opening.get(), &OpeningWindow::cancelled, this, &Desk::giveUpOpening, Qt::QueuedConnection);
        m_opening->show();
    }
}

void Desk::giveUpOpening()
{
    if (m_window)
        return; // it was quicker
    m_password.clear();
    m_sectionNext.clear(); // of what was to be opened
    close();
    m_path.clear();
    showStart();
    m_start->endProgress();
}

void Desk::openWithKeptPassword(const QString& address)
{
    m_path = address;
    showOpening();
    m_keys->read(address, [this, address](const QString& password) {
        if (m_path != address)
            return; // another one was chosen meanwhile
        m_password = password;
        openAs(address, service::OpenRequest::Mode::ReadWrite);
    });
}

void Desk::askForServerPassword(const QString& refusal)
{
    const QString address = m_path;
    close();
    if (!m_serverPassword) {
        m_serverPassword =
            std::make_unique<ServerPasswordWindow>(m_themes, address, ServerPasswordWindow::Purpose::Opening);
        if (m_keys)
            m_serverPassword->offerToKeep(m_settings.keepsPassword(address));
        connect(m_serverPassword.get(), &ServerPasswordWindow::accepted, this,
                [this](const QString& as, const QString& password, bool keep) {
                    m_password = password;
                    m_typedPassword = true;
                    m_keepsPassword = keep;
                    openAs(as, service::OpenRequest::Mode::ReadWrite);
                });
        connect(
            m_serverPassword.get(), &ServerPasswordWindow::otherDatabaseWanted, this,
            [this] {
                m_serverPassword.reset();
                m_sectionNext.clear();
                close(); // also what is still connecting
                showStart();
            },
            Qt::QueuedConnection);
    }
    m_start.reset();
    m_password.clear();
    m_serverPassword->refuse(refusal);
    m_serverPassword->show();
    m_opening.reset();
}

// The server has let one in with it.
void Desk::keepServerPassword()
{
    if (!m_keys || !std::exchange(m_typedPassword, false))
        return;
    if (!m_keepsPassword) {
        if (m_settings.keepsPassword(m_path))
            m_keys->remove(m_path);
        m_settings.setKeepsPassword(m_path, false);
        return;
    }
    m_keys->write(m_path, m_password, [this, address = m_path](const Status& kept) {
        m_settings.setKeepsPassword(address, kept.has_value());
        if (kept)
            return;
        if (m_window) {
            Q_EMIT m_context->failed(kept.error());
        } else {
            m_news = kept.error().message;
            m_newsIsError = true;
        }
    });
}

} // namespace yorozu::desk
