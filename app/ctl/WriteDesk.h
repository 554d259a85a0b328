// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands share that write records of a JSON file.
#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/Session.h"
#include "core/domain/Client.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yorozu::ctl {

// With the words of the centre.
struct WriteDesk : Desk
{
    const service::CentreData* centre = nullptr;
};
Result<WriteDesk> writeDesk(Session& session);

// The only record of a file; an error if there are several.
Result<JsonRecord> readOneRecord(const QString& file, const QString& command);

// The client of the ledger that "client" names; refused if there is none.
Id<Client> readClientOf(JsonRecord& record, service::Services& services);

// The error of a service, with the command before it.
Error named(const QString& command, const Error& error);

// Each record as `read` makes it, or its first error.
template <typename T, typename Read> Result<QList<T>> readAll(const QList<JsonRecord>& records, Read read)
{
    QList<T> values;
    for (const JsonRecord& record : records) {
        const Result<T> value = read(record);
        if (!value)
            return value.error();
        values.append(*value);
    }
    return values;
}

template <typename T> Reply idsReply(const QList<Id<T>>& ids)
{
    QJsonArray json;
    for (const Id<T> id : ids)
        json.append(id.number());
    return Reply{QJsonObject{{QStringLiteral("ids"), json}}};
}

// "… add FILE": `read` makes a T of a JsonRecord and a WriteDesk, `add` answers the ids of all of them or writes none.
template <typename T, typename Read, typename Add> Result<Reply> addAll(Session& session, Read read, Add add)
{
    const QString command = session.arguments().commandName();
    const Result<QList<JsonRecord>> records = readRecords(session.arguments().place(), command);
    if (!records)
        return records.error();
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    const Result<QList<T>> values = readAll<T>(*records, [&](const JsonRecord& record) { return read(record, *desk); });
    if (!values)
        return values.error();
    const auto ids = add(*desk, *values);
    return ids ? Result<Reply>(idsReply(*ids)) : Result<Reply>(named(command, ids.error()));
}

} // namespace yorozu::ctl
