// SPDX-License-Identifier: GPL-3.0-or-later
// The centre moves to another data base: everything is closed, and what came of it is told.
#include "app/desk/CentreMover.h"
#include "app/desk/Desk.h"
#include "core/service/DataAddress.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/signin/KeyStore.h"
#include "ui/signin/ServerPasswordWindow.h"
#include "ui/signin/SignInWindow.h"
#include "ui/start/StartWindow.h"

#include <QLocale>
#include <QTimer>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yorozu::desk {

using namespace ui;

namespace {

StartWindow::Work workOf(service::MoveProgress::Step step)
{
    using Step = service::MoveProgress::Step;
    switch (step) {
    case Step::Check:
        return StartWindow::Work::MoveCheck;
    case Step::Files:
        return StartWindow::Work::MoveFiles;
    case Step::Rows:
        return StartWindow::Work::MoveRows;
    case Step::Index:
        return StartWindow::Work::MoveIndex;
    case Step::Verify:
        return StartWindow::Work::MoveProof;
    }
    Q_UNREACHABLE();
}

} // namespace

void Desk::move(const QString& to)
{
    m_move = {m_context->caller(), m_path, service::DataAddress::of(to).text};
    // Where it comes from is on a server: that has let us in already.
    startMove(m_password);
}

void Desk::startMove(const QString& password)
{
    constexpr int Permille = 1000;
    close();
    if (m_serverPassword)
        m_serverPassword->hide(); // its signal may be what has called this
    showStart();
    m_start->showProgress(StartWindow::Work::MoveCheck, 0, 0);
    m_mover = std::make_unique<CentreMover>(*m_clock);
    connect(m_mover.get(), &CentreMover::progressed, this, [this](service::MoveProgress::Step step, int permille) {
        if (m_start)
            m_start->showProgress(workOf(step), permille, step == service::MoveProgress::Step::Check ? 0 : Permille);
    });
    connect(m_mover.get(), &CentreMover::moved, this, [this](const service::MoveOutcome& outcome) {
        endMove();
        moved(outcome, m_move.caller);
    });
    connect(m_mover.get(), &CentreMover::failed, this, [this, password](const Error& error) {
        endMove();
        if (error.field == "password"_L1) {
            askForMovingPassword(password.isEmpty() ? QString() : error.message);
            return;
        }
        m_news = error.message;
        m_newsIsError = error.kind != ErrorKind::Cancelled;
        m_serverPassword.reset();
        open(m_move.from);
    });
    const auto go = [this, mover = m_mover.get(), password] {
        mover->move(m_move.caller, m_move.from, m_move.to, password);
    };
    // What was asked of the former data base is part of what moves.
    if (m_left.isEmpty())
        go();
    else
        connect(&m_left, &service::LeftWorkers::ended, m_mover.get(), go, Qt::SingleShotConnection);
}

// It is just telling us.
void Desk::endMove()
{
    m_mover.release()->deleteLater();
}

// One that a silent server holds up does not hear of it: it is left, and ends when the server speaks or the line is
// given up. Whatever it has written there is undone then.
void Desk::cancelMove()
{
    constexpr auto Patience = 3s;
    if (!m_mover->isRunning()) {
        m_mover.reset(); // it waits for the former data base, and no more from now on
        open(m_move.from);
        return;
    }
    const auto leave = [this, mover = m_mover.get()] {
        if (m_mover.get() != mover)
            return; // it came to its end
        m_mover.release()->setParent(this);
        mover->disconnect(this);
        connect(mover, &CentreMover::moved, mover, &QObject::deleteLater);
        connect(mover, &CentreMover::failed, mover, &QObject::deleteLater);
        open(m_move.from);
    };
    m_mover->cancel();
    QTimer::singleShot(Patience, m_mover.get(), leave);
}

// It is not kept: whoever may make data bases on the server does so once.
void Desk::askForMovingPassword(const QString& refusal)
{
    if (!m_serverPassword) {
        m_serverPassword =
            std::make_unique<ServerPasswordWindow>(m_themes, m_move.to, ServerPasswordWindow::Purpose::Moving);
        connect(m_serverPassword.get(), &ServerPasswordWindow::accepted, this,
                [this](const QString& as, const QString& password) {
                    m_move.to = as;
                    startMove(password);
                });
        connect(
            m_serverPassword.get(), &ServerPasswordWindow::otherDatabaseWanted, this,
            [this] {
                m_serverPassword.reset();
                open(m_move.from);
            },
            Qt::QueuedConnection);
    }
    m_start.reset();
    m_serverPassword->refuse(refusal);
    m_serverPassword->show();
}

// Not opened by itself: whoever may make data bases on a server is seldom the person who works there.
void Desk::moved(const service::MoveOutcome& outcome, const Caller& caller)
{
    m_serverPassword.reset();
    showStart();
    const QString to = service::DataAddress::of(outcome.to).text;
    service::DraftStore::carry(draftsFolder(), outcome.from, to);
    m_settings.setPerson(to, caller.staff);
    m_settings.setLastDatabase(to);
    m_path = to;
    m_start->setRecent(m_settings.recentDatabases());
    m_start->showMoved(movedText(outcome), to);
    Q_EMIT centreMoved(to);
}

QString Desk::movedText(const service::MoveOutcome& outcome)
{
    const QLocale locale;
    QStringList sentences;
    //: %1 rows, %2 tables, %3 attachments
    sentences.append(
        tr("The centre has moved: %1 rows of %2 tables were compared and are the same, with %3 attachments.")
            .arg(locale.toString(outcome.rows), locale.toString(outcome.tables.size()),
                 locale.toString(outcome.files)));
    if (!outcome.lostFiles.isEmpty())
        sentences.append(tr("Missing or damaged already before: %1.").arg(outcome.lostFiles.join(tr(", "))));
    if (outcome.signInOff)
        sentences.append(tr("Passwords did not go along; sign-in is to be set up there."));
    sentences.append(tr("%1 is as it was: put it away, and work in the new data base from now on.")
                         .arg(service::DataAddress::of(outcome.from).label()));
    return sentences.join(u'\n');
}

} // namespace yorozu::desk
