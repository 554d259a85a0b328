// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PeopleService.h"

#include "core/rules/Permissions.h"
#include "core/service/PeopleRules.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/PeopleRepository.h"
#include "core/storage/Positions.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CentreService)
};

Error missing()
{
    return {ErrorKind::NotFound, Text::tr("This person is not on the staff list (any more)."), {}, {}};
}

Error changedSince()
{
    return {
        ErrorKind::Conflict,
        Text::tr("Somebody else has changed this meanwhile. Nothing was taken back; look at what stands there now."),
        {},
        {}};
}

} // namespace

Result<QList<StaffMember>> PeopleService::list(const Caller& caller)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<QList<StaffMember>>([](storage::Connection& connection) -> Result<QList<StaffMember>> {
        return storage::PeopleRepository(connection).list();
    });
}

Result<Id<Staff>> PeopleService::add(const Caller& caller, const StaffMember& member)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditPeople); !allowed)
        return allowed.error();
    return m_file.write<Id<Staff>>(caller, [&](storage::Writer& writer) -> Result<Id<Staff>> {
        storage::PeopleRepository people(writer.connection());
        writer.lockAll(u"staff"_s);
        const Result<StaffMember> checked = checkedMember(writer.connection(), member);
        if (!checked)
            return checked.error();
        return people.add(writer, *checked);
    });
}

Result<StaffMember> PeopleService::save(const Caller& caller, const StaffMember& member)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditPeople); !allowed)
        return allowed.error();
    return m_file.write<StaffMember>(caller, [&](storage::Writer& writer) -> Result<StaffMember> {
        storage::PeopleRepository people(writer.connection());
        writer.lockAll(u"staff"_s);
        if (!people.byId(member.staff.id))
            return missing();
        const Result<StaffMember> checked = checkedMember(writer.connection(), member);
        if (!checked)
            return checked.error();
        if (const Status safe = keepsSomebodyInCharge(writer.connection(), checked->staff); !safe)
            return safe.error();
        people.save(writer, *checked);
        return *people.byId(member.staff.id);
    });
}

Status PeopleService::setRetired(const Caller& caller, Id<Staff> id, bool retired)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditPeople); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::PeopleRepository people(writer.connection());
        writer.lockAll(u"staff"_s);
        std::optional<StaffMember> member = people.byId(id);
        if (!member)
            return missing();
        if (member->staff.retired == retired)
            return Done{};
        member->staff.retired = retired;
        // Somebody of the same name may have come meanwhile.
        if (const Result<StaffMember> checked = checkedMember(writer.connection(), *member); !checked)
            return checked.error();
        if (const Status safe = keepsSomebodyInCharge(writer.connection(), member->staff); !safe)
            return safe;
        people.save(writer, *member);
        return Done{};
    });
}

Status PeopleService::putBack(const Caller& caller, const StaffMember& left, const StaffMember& former)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditPeople); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::PeopleRepository people(writer.connection());
        writer.lockAll(u"staff"_s);
        const std::optional<StaffMember> now = people.byId(left.staff.id);
        if (!now)
            return missing();
        if (now->staff != left.staff || now->login != left.login)
            return changedSince();
        StaffMember wanted = former;
        wanted.version = now->version;
        const Result<StaffMember> checked = checkedMember(writer.connection(), wanted);
        if (!checked)
            return checked.error();
        if (const Status safe = keepsSomebodyInCharge(writer.connection(), checked->staff); !safe)
            return safe;
        people.save(writer, *checked);
        return Done{};
    });
}

Status PeopleService::arrange(const Caller& caller, const QList<qint64>& seen, const QList<qint64>& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditPeople); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::arrange(writer, {u"staff"_s}, seen, wanted);
        return Done{};
    });
}

Result<int> PeopleService::setSkill(const Caller& caller, Id<Staff> id, MasterId topic, int level,
                                    std::optional<int> expected)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditPeople); !allowed)
        return allowed.error();
    return m_file.write<int>(caller, [&](storage::Writer& writer) -> Result<int> {
        storage::PeopleRepository people(writer.connection());
        writer.lock(u"staff"_s, id);
        std::optional<StaffMember> member = people.byId(id);
        if (!member)
            return missing();
        const int before = member->staff.skills.value(topic);
        if (expected && before != *expected)
            return changedSince();
        if (level == 0)
            member->staff.skills.remove(topic);
        else
            member->staff.skills.insert(topic, level);
        if (const Result<Staff> checked = checkedStaff(writer.connection(), member->staff); !checked)
            return checked.error();
        people.save(writer, *member);
        return before;
    });
}

} // namespace yorozu::service
