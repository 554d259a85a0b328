// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CentreService.h"

#include "core/rules/CentrePlanCheck.h"
#include "core/rules/Permissions.h"
#include "core/service/PeopleRules.h"
#include "core/service/PeopleService.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/PeopleRepository.h"
#include "core/storage/ServerRights.h"

#include <QCoreApplication>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CentreService)
};

template <typename T> const T* findById(const QList<T>& list, Id<T> id)
{
    for (const T& entry : list) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

// Nobody acts as somebody else by naming her.
Error signInNeeded()
{
    return {ErrorKind::Forbidden, Text::tr("This data base asks for a password: sign in."), {}, {}};
}

Result<Caller> connected(storage::Connection& connection, const Staff& wanted)
{
    const Id<Staff> person = storage::personAtWork(connection);
    if (person.isNull() || person == wanted.id)
        return callerOf(wanted);
    return Error{ErrorKind::Forbidden,
                 Text::tr("You are not connected to the server as %1. Name her login in the address of the data base.")
                     .arg(wanted.name),
                 {},
                 {}};
}

} // namespace

const Staff* CentreData::findStaff(Id<Staff> id) const
{
    return findById(staff, id);
}

const Office* CentreData::findOffice(Id<Office> id) const
{
    return findById(offices, id);
}

const Office* CentreData::findOffice(const QString& name) const
{
    for (const Office& office : offices) {
        if (office.name == name || office.nameEn.compare(name, Qt::CaseInsensitive) == 0)
            return &office;
    }
    return nullptr;
}

const QList<MasterEntry>& CentreData::masters(MasterKind kind) const
{
    switch (kind) {
    case MasterKind::Topic:
        return topics;
    case MasterKind::Course:
        return courses;
    case MasterKind::Channel:
        return channels;
    case MasterKind::Programme:
        return programmes;
    case MasterKind::Mode:
        return modes;
    case MasterKind::AgencyKind:
        return agencyKinds;
    case MasterKind::JobTitle:
        return jobTitles;
    }
    Q_UNREACHABLE();
}

QString CentreData::masterName(MasterKind kind, MasterId id) const
{
    for (const MasterEntry& entry : masters(kind)) {
        if (entry.id == id)
            return entry.name;
    }
    return {};
}

Result<CentreData> CentreService::load()
{
    return m_file.read<CentreData>([](storage::Connection& connection) -> Result<CentreData> {
        storage::CentreRepository centre(connection);
        CentreData data;
        data.offices = centre.offices(true);
        data.booths = centre.booths(true);
        data.stampBoxes = centre.stampBoxes();
        data.staff = centre.staff(true);
        data.agencies = centre.agencies(true);
        data.topics = centre.masters(MasterKind::Topic, true);
        data.courses = centre.masters(MasterKind::Course, true);
        data.channels = centre.masters(MasterKind::Channel, true);
        data.programmes = centre.masters(MasterKind::Programme, true);
        data.modes = centre.masters(MasterKind::Mode, true);
        data.agencyKinds = centre.masters(MasterKind::AgencyKind, true);
        data.jobTitles = centre.masters(MasterKind::JobTitle, true);
        data.rules = centre.rules();
        data.demo = centre.setting(QStringLiteral("demo")) == QLatin1String("1");
        return data;
    });
}

Result<std::optional<Caller>> CentreService::callerOfConnection()
{
    using Answer = std::optional<Caller>;
    return m_file.read<Answer>([](storage::Connection& connection) -> Result<Answer> {
        const Id<Staff> person = storage::personAtWork(connection);
        const auto staff = person ? storage::CentreRepository(connection).staffById(person) : std::nullopt;
        return staff ? Answer(callerOf(*staff)) : Answer();
    });
}

Result<Caller> CentreService::callerFor(Id<Staff> id)
{
    return m_file.read<Caller>([&](storage::Connection& connection) -> Result<Caller> {
        if (isSignInOn(connection))
            return signInNeeded();
        const std::optional<Staff> staff = storage::CentreRepository(connection).staffById(id);
        if (!staff || staff->retired)
            return Error{ErrorKind::NotFound, Text::tr("This person is not on the staff list (any more)."), {}, {}};
        return connected(connection, *staff);
    });
}

Result<Caller> CentreService::callerByName(const QString& name)
{
    return m_file.read<Caller>([&](storage::Connection& connection) -> Result<Caller> {
        if (isSignInOn(connection))
            return signInNeeded();
        QList<Staff> found = storage::PeopleRepository(connection).called(name);
        found.removeIf([](const Staff& staff) { return staff.retired; });
        if (found.size() == 1)
            return connected(connection, found.constFirst());
        if (found.isEmpty())
            return Error{
                ErrorKind::NotFound, Text::tr("There is nobody called “%1” on the staff list.").arg(name), {}, {}};
        return Error{
            ErrorKind::Invalid, Text::tr("Several people are called “%1”. Give the full name.").arg(name), {}, {}};
    });
}

Result<QList<Id<Staff>>> CentreService::addStaff(const Caller& caller, const QList<Staff>& people)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditPeople); !allowed)
        return allowed.error();
    using Ids = QList<Id<Staff>>;
    return m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        storage::CentreRepository centre(writer.connection());
        Ids ids;
        for (const Staff& person : people) {
            const Result<StaffMember> checked = checkedMember(writer.connection(), StaffMember{person, {}});
            if (!checked)
                return checked.error();
            ids.append(centre.add(writer, checked->staff));
        }
        return ids;
    });
}

Status CentreService::retireStaff(const Caller& caller, Id<Staff> id)
{
    return PeopleService(m_file).setRetired(caller, id, true);
}

Status CentreService::setStampBoxes(const Caller& caller, const QStringList& names)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed;
    if (names.isEmpty() || names.size() > 4)
        return Error{
            ErrorKind::Invalid, Text::tr("The sheet has one to four stamp boxes."), QStringLiteral("stamp_boxes"), {}};
    if (names.contains(QString()) || QSet<QString>(names.cbegin(), names.cend()).size() != names.size()) {
        return Error{
            ErrorKind::Invalid, Text::tr("Each stamp box needs a name of its own."), QStringLiteral("stamp_boxes"), {}};
    }
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::CentreRepository(writer.connection()).setStampBoxes(writer, names);
        return Done{};
    });
}

Status CentreService::setRules(const Caller& caller, const CentreRules& rules)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed;
    CentrePlan plan = CentrePlan::usual();
    plan.rules = rules;
    if (const QList<rules::PlanProblem> problems = rules::planProblems(plan); !problems.isEmpty())
        return Error{ErrorKind::Invalid, problems.constFirst().message, problems.constFirst().field, {}};
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::CentreRepository(writer.connection()).setRules(writer, rules);
        return Done{};
    });
}

Result<QString> CentreService::setting(const QString& name, const QString& fallback)
{
    return m_file.read<QString>([&](storage::Connection& connection) -> Result<QString> {
        return storage::CentreRepository(connection).setting(name, fallback);
    });
}

Status CentreService::setSetting(const Caller& caller, const QString& name, const QString& value)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed;
    if (name == SignInSetting) // by SignInService alone, which asks for the password
        return signInNeeded();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::CentreRepository(writer.connection()).setSetting(writer, name, value);
        return Done{};
    });
}

} // namespace yorozu::service
