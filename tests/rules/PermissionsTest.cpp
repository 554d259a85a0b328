// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Permissions.h"
#include "tests/support/catch.h"

using namespace yorozu;
using rules::Action;

namespace {
const QList<PermissionGroup> Everybody{
    PermissionGroup::Chief,       PermissionGroup::SectionChief, PermissionGroup::SubChief,
    PermissionGroup::Coordinator, PermissionGroup::Concierge,    PermissionGroup::Office,
    PermissionGroup::Analyst,     PermissionGroup::ReadOnly,     PermissionGroup::Administrator};
}

TEST_CASE("Everybody reads, and who only reads does nothing else")
{
    for (const PermissionGroup group : Everybody)
        CHECK(rules::mayDo(group, Action::ReadRecords));
    for (const Action action : rules::allActions()) {
        if (action != Action::ReadRecords)
            CHECK_FALSE(rules::mayDo(PermissionGroup::ReadOnly, action));
    }
}

TEST_CASE("The impression is kept from analysts, readers and administrators")
{
    CHECK(rules::mayDo(PermissionGroup::Coordinator, Action::ReadImpression));
    CHECK_FALSE(rules::mayDo(PermissionGroup::Analyst, Action::ReadImpression));
    CHECK_FALSE(rules::mayDo(PermissionGroup::Administrator, Action::ReadImpression));
    CHECK(rules::mayDo(PermissionGroup::Chief, Action::ExportImpression));
    CHECK_FALSE(rules::mayDo(PermissionGroup::Office, Action::ExportImpression));
}

TEST_CASE("A refusal names who may")
{
    const Status refused =
        rules::require({Id<Staff>(1), {}, PermissionGroup::Coordinator, {}, {}}, Action::ConfirmMemo);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Forbidden);
    CHECK(refused.error().message.contains(label(PermissionGroup::Office)));
    CHECK(rules::require({Id<Staff>(1), {}, PermissionGroup::Office, {}, {}}, Action::ConfirmMemo));
}

TEST_CASE("Every action stands in the table once, with a name of its own; somebody may do each")
{
    QStringList names;
    const QList<Action> actions = rules::allActions();
    for (const Action action : actions) {
        names.append(rules::label(action));
        const QList<PermissionGroup> groups = rules::allGroups();
        CHECK(std::any_of(groups.cbegin(), groups.cend(),
                          [action](PermissionGroup group) { return rules::mayDo(group, action); }));
    }
    CHECK(static_cast<int>(Action::EraseHistory) + 1 == actions.size());
    CHECK(QSet<QString>(names.cbegin(), names.cend()).size() == actions.size());
    CHECK(rules::allGroups() == Everybody);
}
