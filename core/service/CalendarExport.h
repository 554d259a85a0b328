// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/service/CaseFile.h"

#include <QByteArray>

namespace yorozu::service {

// Which sessions: of one person or one office, or all of them.
struct CalendarChoice
{
    Id<Staff> staff;
    Id<Office> office;
    QDate from;
    QDate to;              // not with it; null: whatever is booked
    bool withNames = true; // company and person, if the caller may take them along
};

struct CalendarFileMade
{
    QByteArray bytes;
    int sessions = 0;
    bool withNames = false;
};

// Sessions as a calendar file (D8): on telephones and in Outlook they are brought up to date by importing the next one.
class CalendarExport
{
public:
    explicit CalendarExport(CaseFile& file)
        : m_file(file)
    {
    }

    // Who may not export data takes the times along, without who comes. On record before it is handed over, for each
    // session whose client is named.
    Result<CalendarFileMade> write(const Caller&, const CalendarChoice&);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
