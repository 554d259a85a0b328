// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands share that write records of a JSON file.
#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/Session.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yorozu::ctl {

// The data base opened for writing, who writes, and the words of the centre. Valid as long as the session.
struct WriteDesk
{
    service::Services* services = nullptr;
    Caller caller;
    const service::CentreData* centre = nullptr;
};
Result<WriteDesk> writeDesk(Session& session);

// The only record of a file; an error if there are several.
Result<JsonRecord> readOneRecord(const QString& file, const QString& command);

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

} // namespace yorozu::ctl
