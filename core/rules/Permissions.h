// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Centre.h"

#include <QList>

namespace yorozu::rules {

// What one may do, in one table for the services, the screens and the admin page. The service asks before it acts.
enum class Action {
    ReadRecords,
    ReadImpression,    // 所感
    WriteMemo,         // own drafts, submit, withdraw
    WriteMemoOfOthers, // on behalf of the recorder
    ConfirmMemo,       // stamp, and undo one's stamp; needs a stamp box as well
    ReturnMemo,        // 差戻し
    AmendMemo,         // a confirmed memo
    EditClients,
    MergeClients, // and taking two for different ones
    EditBookings,
    WriteNotes, // attachments, handover notes and tasks, on whatever record
    EditCentre, // offices, word lists, stamp boxes, rules
    ExportData,
    ExportImpression,
    ReadAudit,
    MakeBackup,    // a copy of everything, to a file that one names
    RestoreBackup, // and where the copies lie, and their password
    EditPeople,    // the staff list with groups, stamps and skills; first passwords
    SwitchSignIn,  // whether one signs in, and after how long the screen is locked
    EditAgencies,  // 支援機関, activities with them, ゼミ, トレーニー
    EditFigures,   // targets and published figures
    EditRoster,    // who works where, and who of the dispatched staff there are
    CloseMonth,    // the figures of a month are settled; why a record was changed afterwards
    ReopenMonth,
    EditReports,  // saved cross tables for everybody, figures of other centres
    EditCaseBook, // 支援事例集: marks, and the drafts without names
    ApproveStudy, // that nobody is named in one any more
    EraseHistory, // what the record of changes holds, when its time is over, and how long that is
};
QList<Action> allActions();
// In the user's language, as the admin page lists it.
QString label(Action);
// In the order of the table's columns.
QList<PermissionGroup> allGroups();

bool mayDo(PermissionGroup, Action);
// Done, or Error{Forbidden} with a sentence that names who may.
Status require(const Caller&, Action);

} // namespace yorozu::rules
