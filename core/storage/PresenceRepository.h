// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Presence.h"
#include "core/storage/Writer.h"

#include <QList>

namespace yorozu::storage {

// Who is at which memo. A session is named by its number, which its booking and its memo share.
class PresenceRepository
{
public:
    explicit PresenceRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // Whoever was seen since, but for this run of the program; by name.
    QList<Companion> others(const QString& place, const QString& session, UtcSeconds since);
    // The caller is at this session and no other; writes nothing if the number is unknown. Rows from before `since` are
    // removed with it.
    void enter(Writer& writer, const QString& place, const QString& session, bool writes, UtcSeconds since);
    void leave(Writer& writer, const QString& place);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
