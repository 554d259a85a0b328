// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Permissions.h"

#include <QCoreApplication>
#include <QSet>

namespace yorozu::rules {

namespace {

using Group = PermissionGroup;

// A row per action, the groups that may. Everybody reads records; the impression is kept from those who only read.
QList<Group> groupsFor(Action action)
{
    switch (action) {
    case Action::ReadRecords:
        return {Group::Chief,  Group::SectionChief, Group::SubChief, Group::Coordinator,  Group::Concierge,
                Group::Office, Group::Analyst,      Group::ReadOnly, Group::Administrator};
    case Action::ReadImpression:
        return {Group::Chief,       Group::SectionChief, Group::SubChief,
                Group::Coordinator, Group::Concierge,    Group::Office};
    case Action::WriteMemo:
        return {Group::Chief,       Group::SectionChief, Group::SubChief,
                Group::Coordinator, Group::Concierge,    Group::Office};
    case Action::WriteMemoOfOthers:
        return {Group::Chief, Group::SectionChief, Group::SubChief, Group::Concierge, Group::Office};
    case Action::ConfirmMemo:
    case Action::ReturnMemo:
        return {Group::Chief, Group::SectionChief, Group::Concierge, Group::Office};
    case Action::AmendMemo:
        return {Group::Chief,       Group::SectionChief, Group::SubChief,
                Group::Coordinator, Group::Concierge,    Group::Office};
    case Action::EditClients:
    case Action::EditBookings:
    case Action::WriteNotes:
        return {Group::Chief,     Group::SectionChief, Group::SubChief,     Group::Coordinator,
                Group::Concierge, Group::Office,       Group::Administrator};
    case Action::MergeClients:
        return {Group::Chief,     Group::SectionChief, Group::SubChief,
                Group::Concierge, Group::Office,       Group::Administrator};
    case Action::EditCentre:
        return {Group::Chief, Group::SectionChief, Group::Administrator};
    case Action::ExportData:
        return {Group::Chief,  Group::SectionChief, Group::SubChief,     Group::Concierge,
                Group::Office, Group::Analyst,      Group::Administrator};
    case Action::ExportImpression:
        return {Group::Chief, Group::SectionChief};
    case Action::ReadAudit:
        return {Group::Chief, Group::SectionChief, Group::Administrator};
    case Action::MakeBackup:
        return {Group::Chief,     Group::SectionChief, Group::SubChief,
                Group::Concierge, Group::Office,       Group::Administrator};
    case Action::RestoreBackup:
        return {Group::Chief, Group::SectionChief, Group::Administrator};
    }
    return {};
}

} // namespace

QList<Action> allActions()
{
    return {Action::ReadRecords,      Action::ReadImpression, Action::WriteMemo,  Action::WriteMemoOfOthers,
            Action::ConfirmMemo,      Action::ReturnMemo,     Action::AmendMemo,  Action::EditClients,
            Action::EditBookings,     Action::WriteNotes,     Action::EditCentre, Action::ExportData,
            Action::ExportImpression, Action::ReadAudit,      Action::MakeBackup, Action::RestoreBackup,
            Action::MergeClients};
}

bool mayDo(PermissionGroup group, Action action)
{
    return groupsFor(action).contains(group);
}

Status require(const Caller& caller, Action action)
{
    if (mayDo(caller.group, action))
        return Done{};
    QStringList groups;
    for (const Group group : groupsFor(action))
        groups.append(label(group));
    //: %1 is the caller's permission group, %2 a list of groups
    return Error{ErrorKind::Forbidden,
                 QCoreApplication::translate("Permissions", "This is not permitted to the group “%1”. Ask one of: %2.")
                     .arg(label(caller.group), groups.join(QCoreApplication::translate("Permissions", ", "))),
                 {},
                 {}};
}

} // namespace yorozu::rules
