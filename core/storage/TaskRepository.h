// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Task.h"
#include "core/storage/Writer.h"

#include <QList>

namespace yorozu::storage {

// Follow-up tasks. Who may do what with one is the service's.
class TaskRepository
{
public:
    explicit TaskRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    std::optional<Task> byId(Id<Task>);
    QList<Task> open(Id<Staff> of);     // not done, the most urgent first
    QList<Task> list(const NoteOwner&); // of the record and those below it: open ones first, by their day

    Id<Task> add(Writer&, const Task&);
    void update(Writer&, const Task&); // to whom, until when, text; compares version
    void setDone(Writer&, Id<Task>, bool done);
    void setWithdrawn(Writer&, Id<Task>, bool withdrawn);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
