// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ImportRunRepository.h"

#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

std::optional<qint64> ImportRunRepository::oldest()
{
    Query query(m_connection, u"SELECT id FROM import_run WHERE finished_at IS NULL ORDER BY id LIMIT 1"_s);
    query.exec();
    return query.next() ? std::optional(query.number(0)) : std::nullopt;
}

std::optional<ImportRun> ImportRunRepository::byId(qint64 id)
{
    Query query(m_connection, u"SELECT kind, staff_id, staff_name, staff_group, workstation, file, options, "
                              "last_known FROM import_run WHERE id = ?"_s);
    query.bind(id).exec();
    if (!query.next())
        return std::nullopt;
    ImportRun run;
    run.id = id;
    run.table = query.text(0);
    run.caller.staff = query.id<Staff>(1);
    run.caller.name = query.text(2);
    run.caller.group = permissionGroupFromCode(query.text(3)).value_or(PermissionGroup::ReadOnly);
    run.caller.workstation = query.text(4);
    run.file = query.bytes(5);
    run.options = query.text(6);
    run.lastKnown = query.number(7);
    return run;
}

std::optional<ImportReach> ImportRunRepository::reach(qint64 id)
{
    Query query(m_connection, u"SELECT next_row, report, finished_at FROM import_run WHERE id = ?"_s);
    query.bind(id).exec();
    return query.next() ? std::optional(ImportReach{query.number(0), query.text(1), !query.isNull(2)}) : std::nullopt;
}

qint64 ImportRunRepository::newestRow(const QString& table)
{
    Query query(m_connection, u"SELECT max(id) FROM %1"_s.arg(table));
    query.exec();
    return query.next() ? query.number(0) : 0;
}

qint64 ImportRunRepository::add(Writer& writer, const ImportRun& run, int rows, const QString& report)
{
    const qint64 id = Query(m_connection, u"INSERT INTO import_run (kind, accepted_at, staff_id, staff_name, "
                                          "staff_group, workstation, file, options, last_known, next_row, report) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?) RETURNING id"_s)
                          .bind(run.table)
                          .bind(writer.now())
                          .bind(run.caller.staff)
                          .bind(run.caller.name)
                          .bind(code(run.caller.group))
                          .bind(run.caller.workstation)
                          .bind(run.file)
                          .bind(run.options)
                          .bind(run.lastKnown)
                          .bind(report)
                          .execReturning();
    writer.record(u"insert"_s, u"import_run"_s, id, {}, {{u"kind"_s, run.table}, {u"rows"_s, rows}});
    return id;
}

void ImportRunRepository::setReach(Writer& writer, qint64 id, qint64 nextRow, const QString& report)
{
    Query(m_connection, u"UPDATE import_run SET next_row = ?, report = ? WHERE id = ?"_s)
        .bind(nextRow)
        .bind(report)
        .bind(id)
        .exec();
    writer.changedUnrecorded(1);
}

void ImportRunRepository::finish(Writer& writer, qint64 id, qint64 rows, const QString& report)
{
    Query(m_connection, u"UPDATE import_run SET next_row = ?, report = ?, finished_at = ?, file = ? WHERE id = ?"_s)
        .bind(rows)
        .bind(report)
        .bind(writer.now())
        .bind(QByteArray())
        .bind(id)
        .exec();
}

} // namespace yorozu::storage
