// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a data base file: made meanwhile and at the end, and brought back.
#include "app/desk/Desk.h"
#include "app/desk/ExitBackup.h"
#include "core/service/DataAddress.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/signin/SignInWindow.h"
#include "ui/start/StartWindow.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

void Desk::restore(const QString& file, const service::Unlocking& unlocking)
{
    const QString path = m_path;
    const Caller caller = m_context->caller();
    close();
    showStart();
    m_start->showProgress(StartWindow::Work::Restoring, 0, 0);
    const auto work = [path, file, unlocking, caller, &clock = *m_clock] {
        return service::BackupService(path, clock).restore(caller, file, unlocking);
    };
    ui::whenFinished(QtConcurrent::run(work), this, [this, path](const Result<service::RestoreOutcome>& outcome) {
        m_news = !outcome                      ? outcome.error().message
                 : outcome->replaced.isEmpty() ? tr("The copy was brought back.")
                                               : tr("The copy was brought back. The file of before is kept as %1.")
                                                     .arg(QFileInfo(outcome->replaced).fileName());
        m_newsIsError = !outcome;
        open(path);
    });
}

// The window is gone already; that its person is, too, is on record. A copy of what was changed since the last one is
// made, and can be skipped.
void Desk::backUpAtExit()
{
    if (m_signIn.on) {
        m_worker->command(
            [caller = m_context->caller()](service::Services& services) { return services.signIn().signOut(caller); });
    }
    if (!m_backups || !m_backups->isPending())
        return;
    m_exit = std::make_unique<ExitBackup>(*m_backups);
    m_exit->show();
    m_backups->runNow();
}

// What lies on a server is copied there: 管理 › バックアップ says how.
void Desk::startBackups(bool readOnly)
{
    if (readOnly || m_backups || service::DataAddress::of(m_path).isOnServer())
        return;
    m_backups =
        std::make_unique<service::BackupScheduler>(m_path, plans(), service::Services::systemCaller(), *m_clock);
    m_backups->copyFrom(service::roomOf(*m_worker));
    m_context->setBackups(m_backups.get());
}

service::BackupPlanStore Desk::plans() const
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation), m_path};
}

// Whoever sits at this computer may bring back what cannot be opened, as with yorozuctl: nobody can sign in before.
void Desk::offerCopies(const Error& error)
{
    if (service::DataAddress::of(m_path).isOnServer())
        return;
    m_context->setCaller(service::Services::systemCaller());
    // One that was at work here and is gone may have copies on a stick that is not connected yet.
    const bool known = !QFileInfo::exists(m_path) && m_settings.recentDatabases().contains(m_path);
    const bool expected = error.kind == ErrorKind::Damaged || known;
    ui::whenFinished(QtConcurrent::run([path = m_path, plan = plans().load()] {
                         return std::pair(plan, service::lookAtShelf(path, plan));
                     }),
                     m_context.get(),
                     [this, expected](const std::pair<service::BackupPlan, service::BackupShelf>& found) {
                         const auto& [plan, shelf] = found;
                         const bool any = !shelf.copies.isEmpty() || !shelf.secondCopies.isEmpty();
                         if (m_start && (expected || any))
                             m_start->showRescue(*m_context, m_path, plan, shelf);
                     });
}

} // namespace yorozu::desk
