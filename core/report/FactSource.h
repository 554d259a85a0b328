// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Report.h"
#include "core/domain/ReportFacts.h"

namespace yorozu::storage {
class Connection;
}

namespace yorozu::report {

// Where what is counted comes from. Throws StorageError.
class FactSource
{
public:
    explicit FactSource(storage::Connection& connection)
        : m_connection(connection)
    {
    }

    // As the records are now.
    ReportFacts live(const MonthSpan&);
    // What the figures count: closed months as they were closed, the others as they are now.
    ReportFacts counted(const MonthSpan&);
    // The months of the span that are closed, with what each of them has counted.
    QList<MonthClosing> closed(const MonthSpan&);
    ReportFacts kept(const QList<MonthClosing>&);

private:
    QList<CountedMemo> memos(const MonthSpan&);
    QList<CountedBooking> bookings(const MonthSpan&);
    QList<CountedActivity> activities(const MonthSpan&);

    storage::Connection& m_connection;
};

} // namespace yorozu::report
