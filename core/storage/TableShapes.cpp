// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TableShapes.h"

#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

#include <algorithm>
#include <array>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// The last two follow the records that they count.
constexpr std::array NoRecords{"schema_version"_L1, "presence"_L1,    "attachment_file"_L1, "attachment_block"_L1,
                               "permission"_L1,     "command_key"_L1, "agency_use"_L1,      "activity_figures"_L1};
constexpr auto OfTheIndex = "search_"_L1;

bool isServer(Connection& connection)
{
    return connection.dialect().engine() == "postgresql"_L1;
}

// Table, column, type, place in the primary key.
QString columnsOf(Connection& connection)
{
    if (isServer(connection)) {
        return u"SELECT CAST(c.relname AS text), CAST(a.attname AS text), format_type(a.atttypid, NULL), "
               "coalesce(array_position(k.conkey, a.attnum), 0) FROM pg_class c "
               "JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid "
               "LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p' WHERE n.nspname = 'yorozu' "
               "AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.relname, a.attnum"_s;
    }
    return u"SELECT t.name, c.name, c.type, c.pk FROM sqlite_master t, pragma_table_info(t.name) c "
           "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid"_s;
}

// Table, column, the table that it refers to.
QString referencesOf(Connection& connection)
{
    if (isServer(connection)) {
        return u"SELECT CAST(t.relname AS text), CAST(a.attname AS text), CAST(f.relname AS text) FROM pg_constraint k "
               "JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid "
               "JOIN pg_namespace n ON n.oid = k.connamespace CROSS JOIN LATERAL unnest(k.conkey) AS u (own) "
               "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.own "
               "WHERE k.contype = 'f' AND n.nspname = 'yorozu'"_s;
    }
    return u"SELECT t.name, r.\"from\", r.\"table\" FROM sqlite_master t, pragma_foreign_key_list(t.name) r "
           "WHERE t.type = 'table'"_s;
}

ValueKind kindOf(const QString& table, const QString& column, const QString& type)
{
    if (type == "bigint"_L1 || type == "INTEGER"_L1)
        return ValueKind::Number;
    if (type == "bytea"_L1 || type == "BLOB"_L1)
        return ValueKind::Bytes;
    if (type == "text"_L1 || type == "TEXT"_L1)
        return ValueKind::Text;
    throw fault(u"%1.%2 is of the type %3"_s.arg(table, column, type));
}

bool holdsRecords(const QString& table)
{
    return !table.startsWith(OfTheIndex) && std::find(NoRecords.begin(), NoRecords.end(), table) == NoRecords.end();
}

QMap<QString, TableShape> shapes(Connection& connection)
{
    QMap<QString, TableShape> tables;
    Query columns(connection, columnsOf(connection));
    columns.exec();
    while (columns.next()) {
        const QString table = columns.text(0);
        if (!holdsRecords(table))
            continue;
        tables[table].name = table;
        const QString name = columns.text(1);
        tables[table].columns.append(
            {name, kindOf(table, name, columns.text(2)), static_cast<int>(columns.number(3)), false});
    }
    Query references(connection, referencesOf(connection));
    references.exec();
    while (references.next()) {
        const auto table = tables.find(references.text(0));
        if (table == tables.end())
            continue;
        if (references.text(2) != table->name) {
            table->refersTo.append(references.text(2));
            continue;
        }
        for (TableColumn& column : table->columns)
            column.ofItself = column.ofItself || column.name == references.text(1);
    }
    return tables;
}

} // namespace

QStringList TableShape::key() const
{
    QMap<int, QString> places;
    for (const TableColumn& column : columns) {
        if (column.keyPlace > 0)
            places.insert(column.keyPlace, column.name);
    }
    return places.values();
}

QList<TableShape> recordTables(Connection& connection)
{
    QMap<QString, TableShape> waiting = shapes(connection);
    QList<TableShape> ordered;
    while (!waiting.isEmpty()) {
        const auto next = std::find_if(waiting.cbegin(), waiting.cend(), [&](const TableShape& table) {
            return std::none_of(table.refersTo.cbegin(), table.refersTo.cend(),
                                [&](const QString& other) { return waiting.contains(other); });
        });
        if (next == waiting.cend())
            throw fault(u"tables that refer to one another: "_s + waiting.keys().join(u' '));
        ordered.append(*next);
        waiting.erase(next);
    }
    return ordered;
}

// SQLite goes on behind the greatest number by itself.
void letNumbersFollow(Connection& connection)
{
    if (!isServer(connection))
        return;
    Query numbered(connection,
                   u"SELECT format('SELECT setval(%L, coalesce(max(%I), 1), max(%I) IS NOT NULL) FROM yorozu.%I', "
                   "pg_get_serial_sequence(format('yorozu.%I', c.relname), CAST(a.attname AS text)), a.attname, "
                   "a.attname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                   "JOIN pg_attribute a ON a.attrelid = c.oid WHERE n.nspname = 'yorozu' AND c.relkind = 'r' "
                   "AND a.attidentity <> ''"_s);
    numbered.exec();
    while (numbered.next())
        runDirectly(connection, numbered.text(0));
}

void learnFrequencies(Connection& connection)
{
    if (isServer(connection))
        runDirectly(connection, u"ANALYZE"_s);
}

int othersConnected(Connection& connection)
{
    if (!isServer(connection))
        return 0;
    // Processes of the server itself have no user.
    Query query(connection, u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                            "AND usesysid IS NOT NULL AND pid <> pg_backend_pid()"_s);
    query.exec();
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

} // namespace yorozu::storage
