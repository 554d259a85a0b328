// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TaskService.h"

#include "core/rules/Permissions.h"
#include "core/service/NoteRules.h"
#include "core/storage/TaskRepository.h"

#include <QCoreApplication>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TaskService)
};

Error missing(Id<Task> id)
{
    return Error{ErrorKind::NotFound, Text::tr("There is no task %1.").arg(id.number()), {}, {}};
}

Status requireConcerned(const Task& task, const Caller& caller)
{
    if (task.from == caller.staff || task.to == caller.staff)
        return Done{};
    return Error{ErrorKind::Forbidden,
                 Text::tr("Only %1 and whoever set this task change it. Nothing was changed.").arg(task.toName),
                 {},
                 {}};
}

Status requireSetter(const Task& task, const Caller& caller)
{
    if (task.from == caller.staff)
        return Done{};
    return Error{ErrorKind::Forbidden,
                 Text::tr("Only %1, who set this task, takes it back. Mark it as done instead.").arg(task.fromName),
                 {},
                 {}};
}

Result<Task> checked(storage::Connection& connection, Task task)
{
    if (std::holds_alternative<Id<ClientCase>>(task.owner)) {
        return Error{ErrorKind::Invalid,
                     Text::tr("A task belongs to a client, a booking, a memo or an activity."),
                     QStringLiteral("owner"),
                     {}};
    }
    if (const Status known = requireOwner(connection, task.owner); !known)
        return known.error();
    if (const Status there = requireRecipient(connection, task.to, QStringLiteral("to")); !there)
        return there.error();
    if (!task.dueOn.isValid()) {
        return Error{ErrorKind::Invalid, Text::tr("Say until which day it is to be done."), QStringLiteral("due"), {}};
    }
    const Result<QString> text = checkedNoteText(task.text);
    if (!text)
        return text.error();
    task.text = *text;
    return task;
}

Error passed()
{
    return Error{ErrorKind::Invalid,
                 Text::tr("The day until which it is to be done has passed. Choose today or later."),
                 QStringLiteral("due"),
                 {}};
}

Status change(CaseFile& file, const Caller& caller, Id<Task> id, const std::function<Status(const Task&)>& may,
              const std::function<void(storage::Writer&, storage::TaskRepository&, const Task&)>& act)
{
    return file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::TaskRepository tasks(writer.connection());
        writer.lock(QStringLiteral("task"), id);
        const std::optional<Task> task = tasks.byId(id);
        if (!task)
            return missing(id);
        if (const Status allowed = may(*task); !allowed)
            return allowed;
        act(writer, tasks, *task);
        return Done{};
    });
}

} // namespace

Result<Task> TaskService::byId(Id<Task> id)
{
    return m_file.read<Task>([&](storage::Connection& connection) -> Result<Task> {
        std::optional<Task> task = storage::TaskRepository(connection).byId(id);
        if (!task)
            return missing(id);
        return *std::move(task);
    });
}

Result<QList<Task>> TaskService::open(Id<Staff> staff)
{
    return m_file.read<QList<Task>>([&](storage::Connection& connection) -> Result<QList<Task>> {
        return storage::TaskRepository(connection).open(staff);
    });
}

Result<QList<Task>> TaskService::list(const NoteOwner& owner)
{
    return m_file.read<QList<Task>>([&](storage::Connection& connection) -> Result<QList<Task>> {
        return storage::TaskRepository(connection).list(owner);
    });
}

Result<Id<Task>> TaskService::add(const Caller& caller, const Task& wanted)
{
    const auto ids = add(caller, QList<Task>{wanted});
    if (!ids)
        return ids.error();
    return ids->constFirst();
}

Result<QList<Id<Task>>> TaskService::add(const Caller& caller, const QList<Task>& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed.error();
    using Ids = QList<Id<Task>>;
    return m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        Ids ids;
        for (const Task& one : wanted) {
            const Result<Task> task = checked(writer.connection(), one);
            if (!task)
                return task.error();
            if (task->dueOn < tokyoDate(writer.now()))
                return passed();
            ids.append(storage::TaskRepository(writer.connection()).add(writer, *task));
        }
        return ids;
    });
}

Status TaskService::update(const Caller& caller, const Task& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::TaskRepository tasks(writer.connection());
        writer.lock(QStringLiteral("task"), wanted.id);
        const std::optional<Task> before = tasks.byId(wanted.id);
        if (!before)
            return missing(wanted.id);
        if (const Status concerned = requireConcerned(*before, caller); !concerned)
            return concerned;
        Task changed = wanted;
        changed.owner = before->owner;
        const Result<Task> task = checked(writer.connection(), changed);
        if (!task)
            return task.error();
        if (task->dueOn != before->dueOn && task->dueOn < tokyoDate(writer.now()))
            return passed();
        tasks.update(writer, *task);
        return Done{};
    });
}

Status TaskService::setDone(const Caller& caller, Id<Task> id, bool done)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed;
    return change(
        m_file, caller, id, [&](const Task& task) { return requireConcerned(task, caller); },
        [done](storage::Writer& writer, storage::TaskRepository& tasks, const Task& task) {
            if (task.doneAt.has_value() != done)
                tasks.setDone(writer, task.id, done);
        });
}

Status TaskService::withdraw(const Caller& caller, Id<Task> id)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed;
    return change(
        m_file, caller, id, [&](const Task& task) { return requireSetter(task, caller); },
        [](storage::Writer& writer, storage::TaskRepository& tasks, const Task& task) {
            if (!task.withdrawn)
                tasks.setWithdrawn(writer, task.id, true);
        });
}

Status TaskService::restore(const Caller& caller, Id<Task> id)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed;
    return change(
        m_file, caller, id, [&](const Task& task) { return requireSetter(task, caller); },
        [](storage::Writer& writer, storage::TaskRepository& tasks, const Task& task) {
            if (task.withdrawn)
                tasks.setWithdrawn(writer, task.id, false);
        });
}

} // namespace yorozu::service
