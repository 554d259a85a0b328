// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"

namespace yorozu::ctl {

QList<Command> allCommands()
{
    return initCommands() + checkCommands() + auditCommands() + backupCommands() + staffCommands() + centreCommands() +
           placeCommands() + clientCommands() + mergeCommands() + caseCommands() + referralCommands() + memoCommands() +
           bookingCommands() + bookingChangeCommands() + rosterCommands() + waitingCommands() + trainingCommands() +
           agencyCommands() + activityCommands() + partnershipCommands() + attachmentCommands() + handoverCommands() +
           transferCommands() + daySheetCommands() + searchCommands() + reportCommands() + crosstabCommands() +
           caseBookCommands() + signInCommands() + moveCommands() + textCommands();
}

} // namespace yorozu::ctl
