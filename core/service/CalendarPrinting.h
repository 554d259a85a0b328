// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/service/CaseFile.h"

#include <QHash>

namespace yorozu::service {

// A piece of the calendar on paper.
struct CalendarSheet
{
    QString kind; // "day", "day-by-coordinator", "week", "free-places", "month", "day-sheet"
    QDate from;
    QDate to;                         // not with it
    QList<Id<Booking>> sessions = {}; // whose clients are named on it
};

// The calendar on paper: what only the paper needs, and who took what along (G7).
class CalendarPrinting
{
public:
    enum class Output { Print, Pdf };

    explicit CalendarPrinting(CaseFile& file)
        : m_file(file)
    {
    }

    // Under which number whoever comes is reached: the person's, else the company's. From `from` up to `to`, without
    // `to`; sessions without a number are not among them.
    Result<QHash<Id<Booking>, QString>> phones(const Caller&, QDate from, QDate to);
    // On record before it leaves, for each session whose client is named. Who may not export data prints, but takes no
    // file along.
    Status record(const Caller&, Output, const CalendarSheet&);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
