// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Crosstab.h"
#include "core/domain/Report.h"

namespace yorozu::storage {
class Connection;
}

namespace yorozu::report {

// クロス集計, counted by the data base: ten years are a hundred thousand consultations, and none of them need come
// here. Each attribute is one expression, for the table and for the list behind a cell. Throws StorageError.
class CrosstabCount
{
public:
    explicit CrosstabCount(storage::Connection& connection)
        : m_connection(connection)
    {
    }

    Crosstab table(const CrosstabQuestion&);
    // As many as the cell says: consultations, or firms where those are counted.
    FigureRecords records(const CrosstabQuestion&, const CrosstabCell&);

private:
    storage::Connection& m_connection;
};

} // namespace yorozu::report
