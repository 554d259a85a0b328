// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/NextStep.h"

#include "core/domain/Task.h"
#include "core/rules/Permissions.h"
#include "core/service/NoteRules.h"
#include "core/storage/TaskRepository.h"

namespace yorozu::service {

namespace {

bool isTask(const Activity& activity)
{
    return activity.next.who && activity.next.until.isValid() && activity.status != ActivityStatus::Cancelled;
}

std::optional<Task> openTaskOf(storage::TaskRepository& tasks, const Activity& activity)
{
    const QList<Task> all = tasks.list(NoteOwner(activity.id));
    for (const Task& task : all) {
        if (!task.doneAt && task.text == activity.next.step)
            return task;
    }
    return std::nullopt;
}

} // namespace

Status followNextStep(const Caller& caller, storage::Writer& writer, const Activity& before, const Activity& after)
{
    const bool was = before.id && isTask(before);
    const bool is = isTask(after);
    if ((!was && !is) || (was && is && before.next == after.next))
        return Done{};
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed;
    storage::TaskRepository tasks(writer.connection());
    const std::optional<Task> known = was ? openTaskOf(tasks, before) : std::nullopt;
    if (!is) {
        if (known)
            tasks.setWithdrawn(writer, known->id, true);
        return Done{};
    }
    if (const Status there = requireRecipient(writer.connection(), after.next.who, QStringLiteral("next")); !there)
        return there;
    const Result<QString> text = checkedNoteText(after.next.step);
    if (!text)
        return text.error();
    Task task = known.value_or(Task{});
    task.owner = after.id;
    task.to = after.next.who;
    task.dueOn = after.next.until;
    task.text = *text;
    if (known)
        tasks.update(writer, task);
    else if (!was || before.next.step != after.next.step) // what was done already is not done again
        tasks.add(writer, task);
    return Done{};
}

} // namespace yorozu::service
