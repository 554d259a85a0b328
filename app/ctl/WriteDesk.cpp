// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/WriteDesk.h"

#include "app/ctl/Text.h"
#include "core/service/ClientService.h"

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

Result<WriteDesk> writeDesk(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<const service::CentreData*> centre = session.centre();
    if (!centre)
        return centre.error();
    return WriteDesk{*desk, *centre};
}

Result<JsonRecord> readOneRecord(const QString& file, const QString& command)
{
    const Result<QList<JsonRecord>> records = readRecords(file, command);
    if (!records)
        return records.error();
    if (records->size() != 1)
        return Error{ErrorKind::Invalid, command + ": "_L1 + Ctl::tr("one JSON object is needed."), {}, {}};
    return records->constFirst();
}

Id<Client> readClientOf(JsonRecord& record, service::Services& services)
{
    const Id<Client> id = record.id<Client>(u"client"_s);
    const Result<Client> client = services.clients().byId(id);
    if (!client) {
        record.refuse(u"client"_s, Ctl::tr("names a client %1 that is not in the ledger.").arg(id.number()),
                      client.error().kind);
    }
    return id;
}

Error named(const QString& command, const Error& error)
{
    return {error.kind, command + ": "_L1 + error.message, error.field, error.detail};
}

} // namespace yorozu::ctl
