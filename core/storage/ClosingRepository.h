// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Report.h"
#include "core/domain/ReportFacts.h"
#include "core/storage/Writer.h"

#include <QHash>

namespace yorozu::storage {

// Why a record of a closed month was changed.
struct Explanation
{
    Counted counts = Counted::Memos;
    qint64 record = 0;
    QString reason;
    QString by;
    UtcSeconds at = 0;
    bool operator==(const Explanation&) const = default;
};

// Months that are closed, with the records that they count.
class ClosingRepository
{
public:
    explicit ClosingRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // All of a month of the span, opened again or not, by month and then by their time.
    QList<MonthClosing> history(const MonthSpan&);
    // Those that hold.
    QList<MonthClosing> closed(const MonthSpan&);
    ReportFacts facts(const QList<MonthClosing>&);

    // Throws RuleViolation through the constraint if the month is closed by now.
    MonthClosing close(Writer&, QDate month, const ReportFacts&);
    void reopen(Writer&, const MonthClosing&, const QString& reason);

    QList<Explanation> explanations(Id<MonthClosing>);
    void explain(Writer&, Id<MonthClosing>, Counted, qint64 record,
                 const QString& reason); // in place of an earlier one

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
