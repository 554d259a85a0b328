// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ImportRunRepository.h"

#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

std::optional<qint64> ImportRunRepository::oldest()
{
    Query query(m_connection, u"SELECT id FROM import_run ORDER BY id LIMIT 1"_s);
    query.exec();
    return query.next() ? std::optional(query.number(0)) : std::nullopt;
}

std::optional<ImportRun> ImportRunRepository::byId(qint64 id)
{
    Query query(m_connection, u"SELECT kind, staff_id, staff_name, staff_group, workstation, file, options, counts, "
                              "next_row FROM import_run WHERE id = ?"_s);
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
    run.counts = query.text(7);
    run.nextRow = query.number(8);
    return run;
}

std::optional<qint64> ImportRunRepository::nextRow(qint64 id)
{
    Query query(m_connection, u"SELECT next_row FROM import_run WHERE id = ?"_s);
    query.bind(id).exec();
    return query.next() ? std::optional(query.number(0)) : std::nullopt;
}

qint64 ImportRunRepository::add(Writer& writer, const ImportRun& run, int rows)
{
    const qint64 id = Query(m_connection, u"INSERT INTO import_run (kind, accepted_at, staff_id, staff_name, "
                                          "staff_group, workstation, file, options, next_row, counts) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s)
                          .bind(run.table)
                          .bind(writer.now())
                          .bind(run.caller.staff)
                          .bind(run.caller.name)
                          .bind(code(run.caller.group))
                          .bind(run.caller.workstation)
                          .bind(run.file)
                          .bind(run.options)
                          .bind(run.nextRow)
                          .bind(run.counts)
                          .execReturning();
    writer.record(u"insert"_s, u"import_run"_s, id, {}, {{u"kind"_s, run.table}, {u"rows"_s, rows}});
    return id;
}

void ImportRunRepository::setPlace(Writer& writer, const ImportRun& run)
{
    Query(m_connection, u"UPDATE import_run SET next_row = ?, counts = ? WHERE id = ?"_s)
        .bind(run.nextRow)
        .bind(run.counts)
        .bind(run.id)
        .exec();
    writer.changedUnrecorded(1);
}

void ImportRunRepository::remove(Writer&, qint64 id)
{
    Query(m_connection, u"DELETE FROM import_run WHERE id = ?"_s).bind(id).exec();
}

} // namespace yorozu::storage
