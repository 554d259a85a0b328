// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/BookingClash.h"
#include "core/service/CaseFile.h"

#include <QHash>

namespace yorozu::service {

// What the calendar shows: days as rules/BookingClash looks at them, so that the screen says beforehand what the data
// base would say. A light thing: made where it is used, over the file of Services.
class CalendarService
{
public:
    explicit CalendarService(CaseFile& file)
        : m_file(file)
    {
    }

    // From `from` up to `to`, without `to`; a day each, in order. Whatever the number of days, on a server it is a few
    // round trips.
    Result<QList<rules::DayFacts>> days(QDate from, QDate to);
    // How many sessions each of these days has, of one office if one is named. Cancelled ones are not counted; a day
    // without any is not among them.
    Result<QHash<QDate, int>> counts(QDate from, QDate to, Id<Office> office = {});

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
