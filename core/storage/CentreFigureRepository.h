// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentreFigure.h"
#include "core/storage/Writer.h"

namespace yorozu::storage {

// Published figures of other centres.
class CentreFigureRepository
{
public:
    enum class Kept { Created, Updated, Unchanged };

    explicit CentreFigureRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // Those whose months lie within the span, by centre, figure and month.
    QList<CentreFigure> within(const MonthSpan&);
    // In place of what that centre had published for these months before.
    Kept keep(Writer&, const CentreFigure&);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
