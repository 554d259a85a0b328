// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the data base works, as far as the window has seen, and the one place where failures are shown.
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/theme/controls/Band.h"

namespace yorozu::ui {

void MainWindow::showFailure(const Error& error)
{
    if (service::isCutOff(error) && !m_context.worker().isConnected()) {
        m_failure = error.kind;
        m_band->showMessage(Band::Kind::Warning, error.message);
        m_band->setAction({});
        return;
    }
    switch (error.kind) {
    case ErrorKind::ReadOnly:
        m_failure = error.kind;
        m_statusBar->setDatabase(m_database.path, StatusBar::Database::ReadOnly);
        break;
    case ErrorKind::CannotOpen:
    case ErrorKind::Damaged:
    case ErrorKind::DiskFull:
    case ErrorKind::TooNew:
        m_failure = error.kind;
        m_statusBar->setDatabase(m_database.path, StatusBar::Database::Stopped);
        break;
    default:
        break;
    }
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(tr("Load again"));
}

void MainWindow::databaseWorks()
{
    m_failure.reset();
    m_statusBar->setDatabase(m_database.path, !m_context.worker().isConnected() ? StatusBar::Database::CutOff
                                              : m_database.readOnly             ? StatusBar::Database::ReadOnly
                                                                                : StatusBar::Database::Working);
}

// What is written goes on in the files of this computer; what could not be read is read again.
void MainWindow::connectionChanged(bool isConnected)
{
    if (!isConnected) {
        databaseWorks();
        m_context.announce(tr("The connection to the server is lost. What you write is kept on this computer."));
        return;
    }
    if (m_failure == ErrorKind::CannotOpen)
        m_band->hide();
    databaseWorks();
    m_context.announce(tr("The server is connected again."));
    reload();
}

} // namespace yorozu::ui
