// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Handover.h"
#include "core/storage/Writer.h"

#include <QList>

namespace yorozu::storage {

// 引継ぎ. Who may do what with one is the service's: this class writes what it is told.
class HandoverRepository
{
public:
    explicit HandoverRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    std::optional<Handover> byId(Id<Handover>);
    // Delivered, announced and not read yet, by the time of their session.
    QList<Handover> inbox(Id<Staff> recipient);
    // Of the record and those below it, newest first; those taken back only if asked for.
    QList<Handover> list(const NoteOwner&, bool withWithdrawn = false);

    Id<Handover> add(Writer&, const Handover&); // deliveredAt as it stands there
    void update(Writer&, const Handover&);      // recipient, text, date, announced; compares version
    void setRead(Writer&, Id<Handover>, bool read);
    void setWithdrawn(Writer&, Id<Handover>, bool withdrawn);
    // The memo was submitted: what waited for it is delivered.
    void deliver(Writer&, Id<Memo>);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
