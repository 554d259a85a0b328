// SPDX-License-Identifier: GPL-3.0-or-later
// Where one signs in: locking the window, unlocking it, handing it over, signing out.
#include "core/service/ServerEntrance.h"
#include "core/service/Services.h"
#include "core/service/SignInService.h"
#include "ui/async/Await.h"
#include "ui/async/DeskContext.h"
#include "ui/async/DeskPage.h"
#include "ui/memo/MemoPage.h"
#include "ui/shell/DeskSettings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/TopBar.h"
#include "ui/signin/IdleWatch.h"
#include "ui/signin/LockScreen.h"
#include "ui/signin/PasswordDialog.h"
#include "ui/signin/SignInPanel.h"

#include <QtConcurrentRun>

namespace yorozu::ui {

LockScreen* MainWindow::makeLock()
{
    auto* lock = new LockScreen(m_context, this);
    connect(&lock->panel(), &SignInPanel::signedIn, this, &MainWindow::takeBack);
    if (m_database.onServerPassword) {
        lock->panel().setVerify([this](const QString& password, std::function<void(const Status&)> then) {
            whenFinished(QtConcurrent::run(&service::isLetIn, m_database.path, password), this, std::move(then));
        });
        connect(&lock->panel(), &SignInPanel::verified, lock, &LockScreen::unlock);
        connect(&lock->panel(), &SignInPanel::anotherWanted, this, [this] {
            m_lock->panel().say(tr("The texts of %1 are being put away. If this stays, %1 has to unlock the screen.")
                                    .arg(m_context.caller().name));
            signOut();
        });
    }
    return lock;
}

void MainWindow::connectSignIn()
{
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_topBar, &TopBar::lockRequested, this, &MainWindow::lock);
    connect(m_topBar, &TopBar::passwordRequested, this, &MainWindow::changePassword);
    connect(m_topBar, &TopBar::signOutRequested, this, &MainWindow::signOut);
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (changes.masters)
            askSignIn();
        if (changes.staff.contains(m_context.caller().staff.number()))
            refreshCaller();
    });
    connect(&m_context.worker(), &service::Worker::othersWrote, this,
            [this](const Changes& changes) { m_othersChangedCentre = m_othersChangedCentre || changes.masters; });
    adoptSignIn(m_database.signIn);
}

// It may have been switched on or off a moment ago.
void MainWindow::askSignIn()
{
    m_context.deliver(m_context.worker().query([](service::Services& services) { return services.signIn().state(); }),
                      this, [this](const service::SignInState& state) { adoptSignIn(state); });
}

void MainWindow::adoptSignIn(const service::SignInState& state)
{
    const bool byOthers = std::exchange(m_othersChangedCentre, false) && state.on && !m_signIn.on;
    m_signIn = state;
    m_signIn.on = state.on || m_database.onServerPassword;
    m_topBar->setSignIn(m_signIn.on);
    m_idle->setMinutes(m_signIn.on ? state.idleMinutes : 0);
    // Whoever sits here has only said who he is so far.
    if (byOthers)
        lock();
}

// Her group or stamp may be another one by now, or she has left.
void MainWindow::refreshCaller()
{
    if (!m_signIn.on || m_database.onServerPassword)
        return;
    m_context.deliver(
        m_context.worker().query(
            [caller = m_context.caller()](service::Services& services) { return services.signIn().refreshed(caller); }),
        this,
        [this](const Caller& caller) {
            if (caller != m_context.caller())
                m_context.setCaller(caller);
        },
        [this](const Error& error) {
            // Only who has left goes; a data base that is busy says nothing about anybody.
            if (error.kind == ErrorKind::Forbidden)
                signOut();
            else
                Q_EMIT m_context.failed(error);
        });
}

bool MainWindow::isLocked() const
{
    return m_lock.isMade() && m_lock->isLocked();
}

void MainWindow::lock()
{
    if (!m_signIn.on || isLocked())
        return;
    m_lock->lock();
    // What is half typed elsewhere is kept a moment after each key.
    if (m_pages->isMade(Page::Memo) && m_pages->memo().holdsText())
        m_pages->memo().leave([] {});
}

// The same person goes on exactly where she was; for another one it is put away first.
void MainWindow::takeBack(const Caller& caller)
{
    const Caller before = m_context.caller();
    if (caller.staff == before.staff) {
        m_lock->unlock();
        if (caller != before)
            m_context.setCaller(caller);
        return;
    }
    m_lock->panel().say(
        tr("The texts of %1 are being put away. If this stays, %1 has to unlock the screen.").arg(before.name));
    keepEverything([this, caller] {
        m_lock->unlockForAnother();
        present(Page::Today);
        useCaller(caller);
    });
}

void MainWindow::useCaller(const Caller& caller)
{
    m_settings.setPerson(m_database.path, caller.staff);
    m_context.setCaller(caller);
    m_context.setOffice(m_settings.office(m_database.path, caller.staff));
    currentPage().takeKeys();
}

void MainWindow::signOut()
{
    if (!m_signIn.on)
        return;
    keepEverything([this] {
        const auto go = [this] {
            m_settings.setWindowGeometry(saveGeometry());
            Q_EMIT signedOut();
        };
        if (m_database.onServerPassword) { // the end of the connection is on the server's record
            go();
            return;
        }
        m_context.deliver(
            m_context.worker().command([caller = m_context.caller()](service::Services& services) {
                return services.signIn().signOut(caller);
            }),
            this, [go](Done) { go(); },
            [this, go](const Error& error) {
                // Nobody is kept in because it cannot be written down.
                Q_EMIT m_context.failed(error);
                go();
            });
    });
}

void MainWindow::changePassword()
{
    openPasswordDialog({});
}

void MainWindow::chooseOwnPassword(const QString& given)
{
    openPasswordDialog(given);
}

void MainWindow::openPasswordDialog(const QString& given)
{
    const Caller caller = m_context.caller();
    auto* dialog = m_database.onServerPassword ? PasswordDialog::atServer(m_context, caller, given, this)
                                               : new PasswordDialog(m_context, caller, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_context.announce(tr("The password is changed."));
        // What has let this program in does so no more, should the line break.
        if (m_database.onServerPassword)
            signOut();
    });
    // Nobody goes on with a password that somebody else knows.
    if (!given.isEmpty())
        connect(dialog, &QDialog::rejected, this, &MainWindow::signOut);
    dialog->open();
}

} // namespace yorozu::ui
