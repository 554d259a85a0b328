// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PresenceService.h"

#include "core/rules/Permissions.h"
#include "core/storage/PresenceRepository.h"

namespace yorozu::service {

UtcSeconds PresenceService::since() const
{
    return m_file.clock().now() - Patience.count();
}

Result<QList<Companion>> PresenceService::others(const Caller& caller, const QString& place, const QString& session)
{
    if (const Status may = rules::require(caller, rules::Action::ReadRecords); !may)
        return may.error();
    return m_file.read<QList<Companion>>([&](storage::Connection& connection) -> Result<QList<Companion>> {
        return storage::PresenceRepository(connection).others(place, session, since());
    });
}

Status PresenceService::enter(const Caller& caller, const QString& place, const QString& session, bool writes)
{
    if (const Status may = rules::require(caller, rules::Action::ReadRecords); !may)
        return may.error();
    if (caller.staff.isNull())
        return Done{}; // the system itself is nobody to be met
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::PresenceRepository(writer.connection()).enter(writer, place, session, writes, since());
        return Done{};
    });
}

Status PresenceService::leave(const Caller& caller, const QString& place)
{
    if (const Status may = rules::require(caller, rules::Action::ReadRecords); !may)
        return may.error();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::PresenceRepository(writer.connection()).leave(writer, place);
        return Done{};
    });
}

} // namespace yorozu::service
