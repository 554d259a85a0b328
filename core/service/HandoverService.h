// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Handover.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

// 引継ぎ: notes from one person to another on a client, booking or memo (A8).
class HandoverService
{
public:
    explicit HandoverService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<Handover> byId(const Caller&, Id<Handover>);
    // What is handed to a person and not read yet, by the time of the session; for the today screen and the bell.
    Result<QList<Handover>> inbox(Id<Staff>);
    // Of the record and those below it, newest first, read ones too. What is not delivered yet only its sender sees.
    Result<QList<Handover>> list(const Caller&, const NoteOwner&);

    // Delivered at once; on a memo that waits for its submission, with that. `to`, `text`, `owner`, `nextOn` and
    // `announced` are read.
    Result<Id<Handover>> add(const Caller&, const Handover&);
    Result<QList<Id<Handover>>> add(const Caller&, const QList<Handover>&); // all or none
    // The same in a transaction of somebody else, who has asked whether it may be.
    Result<Id<Handover>> addWithin(storage::Writer&, const Handover&);
    // By the sender, until it is read.
    Status update(const Caller&, const Handover&);
    Status withdraw(const Caller&, Id<Handover>);
    Status restore(const Caller&, Id<Handover>); // undo of withdraw
    // 受け取りました, by the recipient, and its undo.
    Status markRead(const Caller&, Id<Handover>);
    Status markUnread(const Caller&, Id<Handover>);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
