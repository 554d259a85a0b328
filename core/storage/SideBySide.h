// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

#include <functional>
#include <memory>
#include <vector>

namespace yorozu::storage {

class Query;

// Pieces of reading that do not build upon one another. On a server what costs time is the way, not the work: there
// the pieces advance together, and the questions that they stand at travel as one round trip. A page of twenty
// questions of which none needs more than two answers of others before it costs two. On a file the pieces run one after
// the other, in the order in which they were added.
//   SideBySide(connection).add([&] { client = clients.byId(id); }).add([&] { cases = repository.ofClient(id); }).run();
// All of them see one state of the data base, as within a ReadScope. They write nothing. A piece may use another
// SideBySide. On a server each piece has a thread of its own, but only one of them runs at a time, so that what they
// share needs no lock.
class SideBySide
{
public:
    explicit SideBySide(Connection& connection)
        : m_connection(connection)
    {
    }
    SideBySide& add(std::function<void()> piece);
    // Once. What a piece throws is thrown again here, after all of them have ended.
    void run();

private:
    Connection& m_connection;
    std::vector<std::function<void()>> m_pieces;
};

// Whom the statements of a connection ask while pieces advance together; used by Query and Connection.
class Turns
{
public:
    virtual ~Turns() = default;
    // Returns when the question of the piece that runs is answered. Throws StorageError.
    virtual void ask(Query&) = 0;
};

} // namespace yorozu::storage
