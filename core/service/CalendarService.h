// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DayCount.h"
#include "core/rules/FreePlaces.h"
#include "core/service/CaseFile.h"

#include <QHash>

namespace yorozu::service {

// The days of a month, as far as the month shows them.
struct CalendarMonth
{
    QHash<QDate, QList<DayCount>> counts; // a day without sessions is not among them
    QList<ClosingDay> closingDays;
};

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
    // The nearest times at which a session could take place, from now on; what has no room within four weeks has none.
    Result<QList<rules::PersonalSlot>> earliest(const rules::SlotWish&);

    // How much there is on each day, by office, and when nobody is received; without `to`.
    Result<CalendarMonth> month(QDate from, QDate to);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
