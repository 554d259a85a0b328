// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"
#include "core/storage/Writer.h"

#include <utility>

namespace yorozu::storage {

// A pair in the order of the ids.
using ClientPair = std::pair<Id<Client>, Id<Client>>;

// Which clients are worth comparing, by the keys of the ledger alone: one corporate number, one telephone number, or
// one name or reading with one person. core/rules/DuplicateScore judges them; whatever it suspects is among them.
class DuplicateRepository
{
public:
    explicit DuplicateRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // Neither merged nor retired, nor said to be different companies; at most `limit`.
    QList<Id<Client>> candidatesFor(const Client&, int limit);
    QList<ClientPair> pairs(int limit);

    bool areDifferent(Id<Client>, Id<Client>);
    // 別の企業です, and taking it back. Saying it twice changes nothing.
    void sayDifferent(Writer&, Id<Client>, Id<Client>);
    void takeBackDifferent(Writer&, Id<Client>, Id<Client>);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
