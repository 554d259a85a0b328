// SPDX-License-Identifier: GPL-3.0-or-later
// Whole tables from one data base to another, of whatever engines, and the proof that they are the same.
#pragma once

#include "core/storage/TableShapes.h"
#include "core/storage/Writer.h"

#include <QCryptographicHash>
#include <QVariant>

namespace yorozu::storage {

using TableRow = QVariantList; // a null value is NULL

// What is in a table: how many rows, and a digest over all values in the order of the key, which is the same on every
// engine.
struct TableDigest
{
    QString table;
    qint64 rows = 0;
    QByteArray sha256;
    bool operator==(const TableDigest&) const = default;
};

// The rows of a table in the order of its key, some at a time, so that no table has to fit into the memory.
class TableReader
{
public:
    TableReader(Connection& connection, const TableShape& shape);
    // Empty: that was all.
    QList<TableRow> next();
    // Of what was read so far.
    TableDigest digest() const;

private:
    TableRow read(const class Query& query) const;
    void count(const TableRow& row);

    Connection& m_connection;
    const TableShape& m_shape;
    QList<qsizetype> m_keyAt; // where the values of the key stand in a row
    TableRow m_last;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_rows = 0;
};

// Puts rows in as they are, with their numbers. What refers to another row of the same table waits for finish().
class TableWriter
{
public:
    TableWriter(Connection& connection, const TableShape& shape);
    void add(const QList<TableRow>& rows);
    void finish();

private:
    void insert(const QList<TableRow>& rows);

    Connection& m_connection;
    const TableShape& m_shape;
    QList<TableRow> m_late; // with a reference to their own table
};

// Of a table as it is now.
TableDigest digestOf(Connection& connection, const TableShape& shape);
qint64 countRows(Connection& connection, const TableShape& shape);

} // namespace yorozu::storage
