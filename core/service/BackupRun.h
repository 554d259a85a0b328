// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupFolder.h"
#include "core/service/BackupPlan.h"
#include "core/service/BackupService.h"

namespace yorozu::service {

// What lies in the folders of a plan.
struct BackupShelf
{
    QList<backup::KeptBackup> copies; // newest first
    bool folderThere = false;
    QList<backup::KeptBackup> secondCopies;
    bool secondThere = false;

    // The newest that can be told to be whole; 0: none.
    UtcSeconds newest() const;
    UtcSeconds newestOfSecond() const;
};
BackupShelf lookAtShelf(const QString& database, const BackupPlan& plan);

struct BackupRunOutcome
{
    BackupShelf shelf;
    std::optional<Error> failure;       // no copy was made
    std::optional<Error> secondFailure; // it was, but the second folder did not take it
};
// One automatic backup: the copy, what is not needed any more, the second folder. As the system.
BackupRunOutcome runBackup(const QString& database, const BackupPlan& plan, const Caller& caller, const Clock& clock,
                           const backup::Progress& progress = {}, const ConnectionRoom& room = {});

} // namespace yorozu::service
