// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/domain/NoteOwner.h"

#include <QDate>
#include <QString>

namespace yorozu {

// What remains to be done after a session: by whom, until which day.
struct Task
{
    Id<Task> id;
    Id<Staff> from; // null: the system
    QString fromName;
    Id<Staff> to;
    QString toName;
    QDate dueOn;
    QString text;
    NoteOwner owner; // a client, booking, memo or activity
    NoteSubject subject;
    UtcSeconds createdAt = 0;
    std::optional<UtcSeconds> doneAt;
    QString doneByName;
    bool withdrawn = false;
    qint64 version = 0;

    bool overdueOn(QDate today) const { return !doneAt && !withdrawn && dueOn < today; }
    bool operator==(const Task&) const = default;
};

} // namespace yorozu
