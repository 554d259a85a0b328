// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ExitCard.h"

namespace yorozu::service {
class BackupScheduler;
}

namespace yorozu::desk {

// What stays on the screen while the last backup of the day is made. Skipped, the next start makes up for it.
class ExitBackup : public ExitCard
{
    Q_OBJECT

public:
    explicit ExitBackup(service::BackupScheduler& scheduler);
};

} // namespace yorozu::desk
