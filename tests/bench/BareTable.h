// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"
#include "tests/bench/Scenarios.h"

#include <array>
#include <memory>

namespace yorozu::bench {

// What is saved as one row of a table that has nothing but a key: the floor of whatever writes durably.
class BareTable
{
public:
    // A file of its own, which goes when the table does; on a server beside the data base's own tables.
    static Result<std::unique_ptr<BareTable>> make(const Bench& bench);

    // Client, person, from, to.
    using Numbers = std::array<qint64, 4>;
    // Status, company, consultee, consultation, advice, impression: the texts of a memo, or as many as there are.
    using Texts = std::array<QString, 6>;
    void insert(const Numbers& numbers, const Texts& texts);

private:
    BareTable() = default;

    std::unique_ptr<storage::Connection> m_connection;
};

} // namespace yorozu::bench
