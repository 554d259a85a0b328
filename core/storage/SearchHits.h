// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of found records shows of each: read for the few that are shown, in the order of their ids' list.
#pragma once

#include "core/domain/Booking.h"
#include "core/domain/Memo.h"
#include "core/storage/Connection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace yorozu::storage {

struct FoundMemo
{
    MemoSummary memo; // without stamps and gist
    QString companyKana;
    QString business;
    QString consulteeKana;
    QString consultation;
    QString advice;
};
QList<FoundMemo> foundMemos(Connection& connection, const QList<qint64>& ids);

struct FoundClient
{
    Id<Client> id;
    QString number;
    QString name;
    QString municipality;
    QString business;
    bool retired = false;
    int sessions = 0; // counted memos
    std::optional<UtcSeconds> lastSession;
    QStringList
        other; // what else it may have been found by: reading, persons, telephone, agency, numbers of merged ones
};
QList<FoundClient> foundClients(Connection& connection, const QList<qint64>& ids);

QList<Booking> foundBookings(Connection& connection, const QList<qint64>& ids);

struct FoundAgency
{
    Id<Agency> id;
    QString name;
    QString kana;
    QString kindName;
    QString note;
    bool onFortyList = false;
    int clients = 0; // that it sent
};
QList<FoundAgency> foundAgencies(Connection& connection, const QList<qint64>& ids);

} // namespace yorozu::storage
