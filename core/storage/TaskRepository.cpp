// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TaskRepository.h"

#include "core/domain/Activity.h"
#include "core/storage/NoteRows.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr int SubjectAt = 15; // the first of SubjectColumns

QString columns()
{
    return u"SELECT n.id, n.from_id, coalesce(f.name, ''), n.to_id, t.name, n.due_on, n.text, n.client_id, "
           "n.booking_id, n.memo_id, n.activity_id, n.created_at, n.done_at, coalesce(d.name, ''), n.withdrawn_at, "_s +
           QString::fromUtf16(SubjectColumns) +
           u", n.version, va.kind, va.theme FROM task n JOIN staff t ON t.id = n.to_id LEFT JOIN staff f ON f.id = "
           u"n.from_id "
           "LEFT JOIN staff d ON d.id = n.done_by LEFT JOIN activity va ON va.id = n.activity_id"_s +
           QString::fromUtf16(SubjectJoins);
}

Task rowToTask(const Query& row)
{
    Task task;
    task.id = row.id<Task>(0);
    task.from = row.id<Staff>(1);
    task.fromName = row.text(2);
    task.to = row.id<Staff>(3);
    task.toName = row.text(4);
    task.dueOn = row.date(5);
    task.text = row.text(6);
    task.owner = ownerOf(row, 7, TaskTable);
    task.createdAt = row.number(11);
    task.doneAt = row.optionalNumber(12);
    task.doneByName = row.text(13);
    task.withdrawn = !row.isNull(14);
    task.subject = subjectOf(row, SubjectAt);
    task.version = row.number(SubjectAt + 6);
    task.subject.activity = ownerId<Activity>(task.owner);
    if (const auto kind = activityKindFromCode(row.text(SubjectAt + 7)))
        task.subject.activityName = (label(*kind) + u' ' + row.text(SubjectAt + 8)).trimmed();
    return task;
}

QList<Task> readAll(Query& query)
{
    query.exec();
    QList<Task> tasks;
    while (query.next())
        tasks.append(rowToTask(query));
    return tasks;
}

QJsonObject json(const Task& task)
{
    QJsonObject state = ownerJson(task.owner);
    state.insert(u"to"_s, task.to.number());
    state.insert(u"due_on"_s, task.dueOn.toString(Qt::ISODate));
    state.insert(u"text"_s, task.text);
    return state;
}

} // namespace

std::optional<Task> TaskRepository::byId(Id<Task> id)
{
    Query query(m_connection, columns() + u" WHERE n.id = ?"_s);
    query.bind(id.number());
    const QList<Task> found = readAll(query);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Task> TaskRepository::open(Id<Staff> of)
{
    Query query(m_connection, columns() + u" WHERE n.to_id = ? AND n.done_at IS NULL AND n.withdrawn_at IS NULL "
                                          "ORDER BY n.due_on, n.id"_s);
    query.bind(of.number());
    return readAll(query);
}

QList<Task> TaskRepository::list(const NoteOwner& owner)
{
    Query query(m_connection, columns() + u" WHERE "_s + scopeOf(owner, TaskTable) +
                                  u" AND n.withdrawn_at IS NULL "
                                  "ORDER BY CASE WHEN n.done_at IS NULL THEN 0 ELSE 1 END, n.due_on, n.id"_s);
    bindScope(query, owner, TaskTable);
    return readAll(query);
}

Id<Task> TaskRepository::add(Writer& writer, const Task& task)
{
    Query query(m_connection, u"INSERT INTO task (from_id, to_id, due_on, text, created_at, client_id, booking_id, "
                              "memo_id, activity_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    query.bind(writer.caller().staff).bind(task.to).bind(task.dueOn).bind(task.text).bind(writer.now());
    bindOwner(query, m_connection, task.owner, TaskTable);
    const Id<Task> id(query.execReturning());
    writer.record(u"insert"_s, u"task"_s, id.number(), {}, json(task));
    writer.changes().tasks.insert(id.number());
    return id;
}

void TaskRepository::update(Writer& writer, const Task& task)
{
    const std::optional<Task> before = byId(task.id);
    if (!before)
        throw notFound(u"task %1"_s.arg(task.id.number()));
    Query query(m_connection, u"UPDATE task SET to_id = ?, due_on = ?, text = ?, version = version + 1 "
                              "WHERE id = ? AND version = ?"_s);
    query.bind(task.to).bind(task.dueOn).bind(task.text).bind(task.id).bind(task.version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"task %1, version %2"_s.arg(task.id.number()).arg(task.version));
    writer.record(u"update"_s, u"task"_s, task.id.number(), json(*before), json(*byId(task.id)));
    writer.changes().tasks.insert(task.id.number());
}

void TaskRepository::setDone(Writer& writer, Id<Task> id, bool done)
{
    Query query(m_connection, u"UPDATE task SET done_at = ?, done_by = ?, version = version + 1 WHERE id = ?"_s);
    done ? query.bind(writer.now()).bind(writer.caller().staff) : query.bindNull().bindNull();
    query.bind(id).exec();
    if (query.changedRows() != 1)
        throw notFound(u"task %1"_s.arg(id.number()));
    writer.record(done ? u"done"_s : u"undone"_s, u"task"_s, id.number(), {{u"done"_s, !done}}, {{u"done"_s, done}});
    writer.changes().tasks.insert(id.number());
}

void TaskRepository::setWithdrawn(Writer& writer, Id<Task> id, bool withdrawn)
{
    setMark(writer, withdrawalOf("task"), id.number(), withdrawn);
    writer.changes().tasks.insert(id.number());
}

} // namespace yorozu::storage
