// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/BackupConcern.h"

#include "core/service/BackupScheduler.h"
#include "ui/async/DeskContext.h"

#include <QCoreApplication>
#include <QLocale>

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BackupConcern)
};

QString dayOf(UtcSeconds moment)
{
    return QLocale().toString(tokyoDate(moment), QLocale::ShortFormat);
}

} // namespace

QString backupConcern(const DeskContext& context)
{
    const service::BackupScheduler* backups = context.backups();
    if (!backups || !backups->hasLooked() || backups->isCopying())
        return {};
    if (backups->failure())
        return Text::tr("The last backup failed. %1").arg(backups->failure()->message);
    const UtcSeconds newest = backups->shelf().newest();
    // The first copy of a new data base is made within the half hour.
    if (newest != 0 && backups->needsAttention())
        return Text::tr("The last backup is of %1. Make one now.").arg(dayOf(newest));
    if (backups->secondIsOld())
        return Text::tr("The second folder has had no copy for more than 7 days. Connect it, or choose another one.");
    return {};
}

} // namespace yorozu::ui
