// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine itself says of the tables, for whoever handles all of them alike (TableCopy.h).
#pragma once

#include "core/storage/Connection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace yorozu::storage {

enum class ValueKind { Number, Text, Bytes };

struct TableColumn
{
    QString name;
    ValueKind kind = ValueKind::Text;
    int keyPlace = 0;      // in the primary key, from 1 on; 0: not a part of it
    bool ofItself = false; // refers to another row of the same table
    bool operator==(const TableColumn&) const = default;
};

struct TableShape
{
    QString name;
    QList<TableColumn> columns;
    QStringList refersTo; // other tables
    QStringList key() const;
};

// The tables that hold what a centre has on record, each behind those that it refers to. Not among them is what an
// engine has for itself or makes from the records (search_…), the files of attachments (AttachmentStore), who is at
// which memo just now, and which steps the schema has taken.
QList<TableShape> recordTables(Connection& connection);

// Numbers that are drawn from now on come behind those that the rows bear.
void letNumbersFollow(Connection& connection);
// After many rows came at once: how often a value occurs decides how it is looked for.
void learnFrequencies(Connection& connection);
// Programs that are connected to the same data base on a server; of a file nobody knows here (service/OpenFiles.h).
int othersConnected(Connection& connection);

} // namespace yorozu::storage
