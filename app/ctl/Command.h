// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ExitCode.h"
#include "core/base/Result.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace yorozu::ctl {

class Session;

// What a command answers: one JSON document (undefined: none, the command wrote another kind of output itself).
struct Reply
{
    QJsonValue json = QJsonValue(QJsonValue::Undefined);
    ExitCode exit = ExitCode::Done;
    QString message = {}; // for standard error
};

struct Command
{
    const char* usage;   // Usage.h
    const char* summary; // English, translated when shown (context Ctl)
    Result<Reply> (*run)(Session&);
};

// Each file of commands lists its own.
QList<Command> initCommands();
QList<Command> checkCommands();
QList<Command> agencyCommands();
QList<Command> activityCommands();
QList<Command> partnershipCommands();
QList<Command> auditCommands();
QList<Command> backupCommands();
QList<Command> staffCommands();
QList<Command> centreCommands();
QList<Command> clientCommands();
QList<Command> mergeCommands();
QList<Command> caseCommands();
QList<Command> caseBookCommands();
QList<Command> referralCommands();
QList<Command> memoCommands();
QList<Command> bookingCommands();
QList<Command> bookingChangeCommands();
QList<Command> attachmentCommands();
QList<Command> handoverCommands();
QList<Command> textCommands();
QList<Command> daySheetCommands();
QList<Command> transferCommands();
QList<Command> searchCommands();
QList<Command> placeCommands();
QList<Command> rosterCommands();
QList<Command> waitingCommands();
QList<Command> trainingCommands();
QList<Command> reportCommands();
QList<Command> crosstabCommands();
QList<Command> signInCommands();
QList<Command> moveCommands();

QList<Command> allCommands();

} // namespace yorozu::ctl
