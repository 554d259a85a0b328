// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"
#include "core/storage/Writer.h"

#include <QList>

namespace yorozu::storage {

// Which file belongs to which record. The files themselves are AttachmentStore's.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    std::optional<Attachment> byId(Id<Attachment>);
    // Of the record and the records below it, newest first; retired ones only if asked for.
    QList<Attachment> list(const NoteOwner&, bool withRetired = false);
    // Every row, retired ones too: what the store must hold.
    QList<Attachment> all();

    // The file is in the store already. The same file under the same name on the same record is answered, not doubled.
    Id<Attachment> add(Writer&, const Attachment&);
    void retire(Writer&, Id<Attachment>, bool retired); // false: undone
    // What left the program is on record: "open", "save".
    void recordOutput(Writer&, const Attachment&, const QString& action);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
