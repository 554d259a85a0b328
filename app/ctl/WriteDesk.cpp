// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/WriteDesk.h"

#include "app/ctl/Text.h"

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

Result<WriteDesk> writeDesk(Session& session)
{
    const Result<service::Services*> services = session.open();
    if (!services)
        return services.error();
    const Result<Caller> caller = session.caller();
    if (!caller)
        return caller.error();
    const Result<const service::CentreData*> centre = session.centre();
    if (!centre)
        return centre.error();
    return WriteDesk{*services, *caller, *centre};
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

Error named(const QString& command, const Error& error)
{
    return {error.kind, command + ": "_L1 + error.message, error.field, error.detail};
}

} // namespace yorozu::ctl
