// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AgencyService.h"

#include "core/japanese/EraDate.h"
#include "core/rules/AgencyRules.h"
#include "core/rules/Permissions.h"
#include "core/storage/ActivityRepository.h"
#include "core/storage/AgencyRepository.h"
#include "core/storage/Query.h"
#include "core/storage/ReferralRepository.h"
#include "core/storage/SideBySide.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AgencyService)
};

Error noAgency(Id<Agency> id)
{
    return Error{ErrorKind::NotFound, Text::tr("There is no agency %1.").arg(id.number()), {}, {}};
}

Status mayEdit(const Caller& caller)
{
    return rules::require(caller, rules::Action::EditAgencies);
}

// The agency as it is now, and nobody else changes it until the end.
Result<AgencyRecord> held(storage::Writer& writer, Id<Agency> id)
{
    writer.lock(u"agency"_s, id);
    std::optional<AgencyRecord> record = storage::AgencyRepository(writer.connection()).byId(id);
    if (!record)
        return noAgency(id);
    return *std::move(record);
}

Status nameIsFree(storage::Writer& writer, const QString& name, Id<Agency> own)
{
    const QList<Id<Agency>> named = storage::AgencyRepository(writer.connection()).named(name);
    for (const Id<Agency> one : named) {
        if (one != own) {
            return Error{ErrorKind::Conflict,
                         Text::tr("“%1” is on the list already. Nothing was changed.").arg(name),
                         u"name"_s,
                         {}};
        }
    }
    return Done{};
}

QDate startOfYear(QDate today)
{
    return {japanese::fiscalYear(today), 4, 1};
}

} // namespace

Result<QList<AgencyLine>> AgencyService::list(bool withRetired)
{
    return m_file.read<QList<AgencyLine>>([&](storage::Connection& connection) -> Result<QList<AgencyLine>> {
        const QDate today = tokyoDate(m_file.clock().now());
        QList<AgencyRecord> records;
        QHash<qint64, storage::AgencyUse> uses;
        storage::SideBySide(connection)
            .add([&] { records = storage::AgencyRepository(connection).all(); })
            .add([&] { uses = storage::agencyUses(connection, startOfYear(today), today); })
            .run();
        QList<AgencyLine> lines;
        for (const AgencyRecord& record : std::as_const(records)) {
            if (record.agency.retired && !withRetired)
                continue;
            const storage::AgencyUse use = uses.value(record.agency.id.number());
            AgencyLine line{record.agency, {}, use.last, use.times};
            for (const AgencyContact& contact : record.contacts) {
                if (!contact.retired)
                    line.contacts.append(contact.name);
            }
            lines.append(line);
        }
        std::stable_sort(lines.begin(), lines.end(), [](const AgencyLine& a, const AgencyLine& b) {
            return a.lastActivity.isValid() && (!b.lastActivity.isValid() || a.lastActivity > b.lastActivity);
        });
        return lines;
    });
}

Result<AgencyRecord> AgencyService::byId(Id<Agency> id)
{
    return m_file.read<AgencyRecord>([&](storage::Connection& connection) -> Result<AgencyRecord> {
        std::optional<AgencyRecord> record = storage::AgencyRepository(connection).byId(id);
        if (!record)
            return noAgency(id);
        return *std::move(record);
    });
}

Result<AgencyView> AgencyService::view(Id<Agency> id)
{
    return m_file.read<AgencyView>([&](storage::Connection& connection) -> Result<AgencyView> {
        const QDate first = startOfYear(tokyoDate(m_file.clock().now()));
        AgencyView view;
        std::optional<AgencyRecord> record;
        storage::ActivityFilter filter;
        filter.agency = id;
        filter.withParts = true;
        storage::ReferralFilter referrals;
        referrals.agency = id;
        storage::SideBySide(connection)
            .add([&] { record = storage::AgencyRepository(connection).byId(id); })
            .add([&] { view.activities = storage::ActivityRepository(connection).list(filter); })
            .add([&] { view.referrals = storage::ReferralRepository(connection).list(referrals); })
            .add([&] {
                view.trainees = storage::trainees(connection, {id, {}});
            })
            .add([&] { view.met = storage::ActivityRepository(connection).meetings(id); })
            .add([&] {
                const auto [all, thisYear] = storage::clientsSentBy(connection, id, fromTokyo(first, QTime(0, 0)));
                view.clients = {all, thisYear};
            })
            .run();
        if (!record)
            return noAgency(id);
        view.record = *record;
        for (const Activity& activity : std::as_const(view.activities)) {
            if (activity.counts() && first <= activity.day && activity.day < first.addYears(1))
                ++view.timesThisYear[activity.kind];
        }
        return view;
    });
}

Result<QList<Id<Agency>>> AgencyService::add(const Caller& caller, const QList<AgencyRecord>& wanted)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed.error();
    using Ids = QList<Id<Agency>>;
    return m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        Ids ids;
        for (const AgencyRecord& candidate : wanted) {
            const Result<AgencyRecord> record = rules::checkedAgency(candidate);
            if (!record)
                return record.error();
            if (const Status free = nameIsFree(writer, record->agency.name, {}); !free)
                return free.error();
            ids.append(storage::AgencyRepository(writer.connection()).add(writer, *record));
        }
        return ids;
    });
}

Status AgencyService::update(const Caller& caller, const AgencyRecord& wanted)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed;
    const Result<AgencyRecord> record = rules::checkedAgency(wanted);
    if (!record)
        return record.error();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const Result<AgencyRecord> before = held(writer, record->agency.id);
        if (!before)
            return before.error();
        if (const Status free = nameIsFree(writer, record->agency.name, record->agency.id); !free)
            return free;
        storage::AgencyRepository(writer.connection()).update(writer, *record);
        return Done{};
    });
}

Status AgencyService::rename(const Caller& caller, Id<Agency> id, qint64 version, const QString& name,
                             const QString& kana, QDate from)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const Result<AgencyRecord> before = held(writer, id);
        if (!before)
            return before.error();
        if (const Status right = rules::checkRename(*before, name, from); !right)
            return right;
        AgencyRecord named = *before;
        named.agency.name = name;
        named.agency.kana = kana;
        const Result<AgencyRecord> checked = rules::checkedAgency(named);
        if (!checked)
            return checked.error();
        if (const Status free = nameIsFree(writer, checked->agency.name, id); !free)
            return free;
        storage::AgencyRepository(writer.connection())
            .rename(writer, id, version, checked->agency.name, checked->agency.kana, from);
        return Done{};
    });
}

Status AgencyService::takeBackName(const Caller& caller, Id<Agency> id, qint64 version)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const Result<AgencyRecord> before = held(writer, id);
        if (!before)
            return before.error();
        if (before->formerNames.isEmpty()) {
            return Error{
                ErrorKind::RuleViolation, Text::tr("“%1” has no former name.").arg(before->agency.name), u"name"_s, {}};
        }
        storage::AgencyRepository(writer.connection()).takeBackName(writer, id, version);
        return Done{};
    });
}

Status AgencyService::merge(const Caller& caller, Id<Agency> kept, Id<Agency> other, QDate on)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        // In the order of their ids, as everybody does who holds several.
        const Result<AgencyRecord> first = held(writer, std::min(kept, other));
        if (!first)
            return first.error();
        const Result<AgencyRecord> second = held(writer, std::max(kept, other));
        if (!second)
            return second.error();
        const bool inOrder = first->agency.id == kept;
        if (const Status right = rules::checkAgencyMerge(inOrder ? *first : *second, inOrder ? *second : *first, on);
            !right)
            return right;
        storage::AgencyRepository(writer.connection()).merge(writer, kept, other, on);
        return Done{};
    });
}

Status AgencyService::unmerge(const Caller& caller, Id<Agency> other)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const Result<AgencyRecord> before = held(writer, other);
        if (!before)
            return before.error();
        if (!before->merged) {
            return Error{ErrorKind::RuleViolation,
                         Text::tr("“%1” is part of no other agency.").arg(before->agency.name),
                         {},
                         {}};
        }
        storage::AgencyRepository(writer.connection()).unmerge(writer, other);
        return Done{};
    });
}

Status AgencyService::setRetired(const Caller& caller, Id<Agency> id, bool retired)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const Result<AgencyRecord> before = held(writer, id);
        if (!before)
            return before.error();
        if (before->merged) {
            return Error{ErrorKind::RuleViolation,
                         Text::tr("“%1” is part of “%2”; undo the merging instead.")
                             .arg(before->agency.name, before->merged->keptName),
                         {},
                         {}};
        }
        if (before->agency.retired != retired)
            storage::AgencyRepository(writer.connection()).setRetired(writer, id, retired);
        return Done{};
    });
}

} // namespace yorozu::service
