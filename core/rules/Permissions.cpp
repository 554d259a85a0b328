// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Permissions.h"

#include <array>
#include <QCoreApplication>
#include <string_view>

namespace yorozu::rules {

namespace {

using Group = PermissionGroup;

constexpr std::array Columns{Group::Chief,  Group::SectionChief, Group::SubChief, Group::Coordinator,  Group::Concierge,
                             Group::Office, Group::Analyst,      Group::ReadOnly, Group::Administrator};

struct Row
{
    Action action;
    std::string_view marks; // a mark per column, with blanks between them; x: may
    const char* english;    // marked for translation

    constexpr bool allows(std::size_t column) const { return marks[2 * column] == 'x'; }
};

// A row per action, a column per group. Everybody reads records; the impression is kept from those who only read and
// from who looks after the machine.
// clang-format off
constexpr std::array Matrix{
    //                              chief
    //                              | section chief
    //                              | | sub-chief
    //                              | | | coordinator
    //                              | | | | concierge
    //                              | | | | | office
    //                              | | | | | | analyst
    //                              | | | | | | | read only
    //                              | | | | | | | | administrator
    Row{Action::ReadRecords,       "x x x x x x x x x", QT_TRANSLATE_NOOP("Permissions", "Read records")},
    Row{Action::ReadImpression,    "x x x x x x . . .", QT_TRANSLATE_NOOP("Permissions", "Read the impression")},
    Row{Action::WriteMemo,         "x x x x x x . . .", QT_TRANSLATE_NOOP("Permissions", "Write and submit own memos")},
    Row{Action::WriteMemoOfOthers, "x x x . x x . . .", QT_TRANSLATE_NOOP("Permissions", "Write memos of others")},
    Row{Action::ConfirmMemo,       "x x . . x x . . .", QT_TRANSLATE_NOOP("Permissions", "Confirm memos (stamp)")},
    Row{Action::ReturnMemo,        "x x . . x x . . .", QT_TRANSLATE_NOOP("Permissions", "Return memos")},
    Row{Action::AmendMemo,         "x x x x x x . . .", QT_TRANSLATE_NOOP("Permissions", "Amend confirmed memos")},
    Row{Action::EditClients,       "x x x x x x . . x", QT_TRANSLATE_NOOP("Permissions", "Edit companies, cases and referrals")},
    Row{Action::EditBookings,      "x x x x x x . . x", QT_TRANSLATE_NOOP("Permissions", "Edit bookings")},
    Row{Action::EditAgencies,      "x x x x x x . . x", QT_TRANSLATE_NOOP("Permissions", "Edit agencies and activities")},
    Row{Action::EditFigures,       "x x . . x x . . x", QT_TRANSLATE_NOOP("Permissions", "Enter targets and published figures")},
    Row{Action::EditRoster,        "x x x . x x . . .", QT_TRANSLATE_NOOP("Permissions", "Edit the roster")},
    Row{Action::WriteNotes,        "x x x x x x . . x", QT_TRANSLATE_NOOP("Permissions", "Attachments, handover notes and tasks")},
    Row{Action::EditCentre,        "x x . . . . . . x", QT_TRANSLATE_NOOP("Permissions", "Edit offices, booths, word lists and rules")},
    Row{Action::ExportData,        "x x x . x x x . x", QT_TRANSLATE_NOOP("Permissions", "Export lists")},
    Row{Action::ExportImpression,  "x x . . . . . . .", QT_TRANSLATE_NOOP("Permissions", "Export the impression")},
    Row{Action::ReadAudit,         "x x . . . . . . x", QT_TRANSLATE_NOOP("Permissions", "Read the record of changes")},
    Row{Action::MakeBackup,        "x x x . x x . . x", QT_TRANSLATE_NOOP("Permissions", "Make a copy of everything")},
    Row{Action::RestoreBackup,     "x x . . . . . . x", QT_TRANSLATE_NOOP("Permissions", "Bring back a copy")},
    Row{Action::MergeClients,      "x x x . x x . . x", QT_TRANSLATE_NOOP("Permissions", "Merge companies")},
    Row{Action::EditPeople,        "x x . . . . . . x", QT_TRANSLATE_NOOP("Permissions", "Edit people, groups and passwords")},
    Row{Action::SwitchSignIn,      "x x . . . . . . x", QT_TRANSLATE_NOOP("Permissions", "Switch sign-in on and off")},
    Row{Action::CloseMonth,        "x x . . x x . . .", QT_TRANSLATE_NOOP("Permissions", "Close months")},
    Row{Action::ReopenMonth,       "x x . . . . . . .", QT_TRANSLATE_NOOP("Permissions", "Open closed months again")},
    Row{Action::EditReports,       "x x x . x x x . .", QT_TRANSLATE_NOOP("Permissions", "Save cross tables, import figures of other centres")},
    Row{Action::EditCaseBook,      "x x x x x x . . .", QT_TRANSLATE_NOOP("Permissions", "Mark and write case studies")},
    Row{Action::ApproveStudy,      "x x . . . . . . .", QT_TRANSLATE_NOOP("Permissions", "Approve case studies")},
    Row{Action::EraseHistory,      "x x . . . . . . x", QT_TRANSLATE_NOOP("Permissions", "Erase what the record of changes holds")},
};
// clang-format on

consteval bool isWhole()
{
    for (const Row& row : Matrix) {
        if (row.marks.size() != 2 * Columns.size() - 1)
            return false;
        for (std::size_t at = 0; at < row.marks.size(); ++at) {
            const bool mark = at % 2 == 0;
            if (mark ? row.marks[at] != 'x' && row.marks[at] != '.' : row.marks[at] != ' ')
                return false;
        }
    }
    return true;
}
static_assert(isWhole(), "every row has a mark for every group");

const Row& rowOf(Action action)
{
    for (const Row& row : Matrix) {
        if (row.action == action)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Action> allActions()
{
    QList<Action> actions;
    for (const Row& row : Matrix)
        actions.append(row.action);
    return actions;
}

QString label(Action action)
{
    return QCoreApplication::translate("Permissions", rowOf(action).english);
}

QList<PermissionGroup> allGroups()
{
    return {Columns.begin(), Columns.end()};
}

bool mayDo(PermissionGroup group, Action action)
{
    const Row& row = rowOf(action);
    for (std::size_t column = 0; column < Columns.size(); ++column) {
        if (Columns[column] == group)
            return row.allows(column);
    }
    return false;
}

Status require(const Caller& caller, Action action)
{
    if (mayDo(caller.group, action))
        return Done{};
    QStringList groups;
    for (const Group group : Columns) {
        if (mayDo(group, action))
            groups.append(label(group));
    }
    //: %1 is the caller's permission group, %2 a list of groups
    return Error{ErrorKind::Forbidden,
                 QCoreApplication::translate("Permissions", "This is not permitted to the group “%1”. Ask one of: %2.")
                     .arg(label(caller.group), groups.join(QCoreApplication::translate("Permissions", ", "))),
                 {},
                 {}};
}

} // namespace yorozu::rules
