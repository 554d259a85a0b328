// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/domain/NoteOwner.h"

#include <QDate>
#include <QString>

namespace yorozu {

// 引継ぎ: a note to a person on a client, booking or memo, until it is read. One on a memo is delivered when the memo
// is submitted, any other at once.
struct Handover
{
    Id<Handover> id;
    Id<Staff> from; // null: the system
    QString fromName;
    Id<Staff> to;
    QString toName;
    QString text;
    QDate nextOn; // when the client comes next; null: not said
    NoteOwner owner;
    NoteSubject subject;
    bool announced = true; // shown on the recipient's today screen
    UtcSeconds createdAt = 0;
    std::optional<UtcSeconds> deliveredAt;
    std::optional<UtcSeconds> readAt;
    bool withdrawn = false;
    qint64 version = 0;
    bool operator==(const Handover&) const = default;
};

} // namespace yorozu
