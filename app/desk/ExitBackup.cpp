// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ExitBackup.h"

#include "core/service/BackupScheduler.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

ExitBackup::ExitBackup(service::BackupScheduler& scheduler)
    : ExitCard(u"exitBackup"_s)
{
    setTexts(tr("A last backup is being made before the program ends."),
             tr("Everything is saved. What is skipped is made up for at the next start."), tr("Skip"));
    connect(this, &ExitCard::skipped, this, [this, &scheduler] {
        scheduler.stop();
        close();
    });
    connect(&scheduler, &service::BackupScheduler::stateChanged, this, [this, &scheduler] {
        progress().setRange(0, scheduler.percent() > 0 ? 100 : 0);
        progress().setValue(scheduler.percent());
    });
    connect(&scheduler, &service::BackupScheduler::finished, this, &QWidget::close);
}

} // namespace yorozu::desk
