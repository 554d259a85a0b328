// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Task.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

// Follow-up tasks: to whom, until when (A10).
class TaskService
{
public:
    explicit TaskService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<Task> byId(Id<Task>);
    // What a person has to do still, the most urgent first; Task::overdueOn() tells what is late.
    Result<QList<Task>> open(Id<Staff>);
    Result<QList<Task>> list(const NoteOwner&); // of the record and those below it: open ones first

    // `to`, `dueOn`, `text` and `owner` are read. A day that has passed is refused for a new one.
    Result<Id<Task>> add(const Caller&, const Task&);
    Result<QList<Id<Task>>> add(const Caller&, const QList<Task>&); // all or none
    Status update(const Caller&, const Task&);                      // by who set it or who has it
    Status setDone(const Caller&, Id<Task>, bool done);             // likewise; false is its undo
    Status withdraw(const Caller&, Id<Task>);                       // by who set it
    Status restore(const Caller&, Id<Task>);                        // undo of withdraw

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
