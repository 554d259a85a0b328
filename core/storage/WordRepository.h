// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentreEditing.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// The word lists as they are edited. Forms read them through CentreRepository.
class WordRepository
{
public:
    explicit WordRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // Retired ones, too, in their order.
    QList<WordLine> words(MasterKind);
    std::optional<WordLine> word(MasterKind, MasterId);

    // Behind the last one; `position` is not looked at.
    MasterId append(Writer&, MasterKind, const MasterEntry&);
    // Everything but the position. Throws Conflict if the word is in another version by now.
    void update(Writer&, MasterKind, const MasterEntry&, qint64 version);
    // `former` ends the day before `next` begins, which stands in its place: with its code, and for a topic with the
    // skills of the staff. What records point to stays with them.
    MasterId replace(Writer&, MasterKind, const MasterEntry& former, qint64 version, const MasterEntry& next);
    // Puts the words into this order; all of them are named. Throws Conflict if `seen` is not the order that they have.
    void arrange(Writer&, MasterKind, const QList<MasterId>& seen, const QList<MasterId>& wanted);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
