// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BookingRoom.h"

#include "core/japanese/Holidays.h"
#include "core/rules/RosterRules.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Occupancy.h"
#include "core/storage/PlaceRepository.h"
#include "core/storage/RosterRepository.h"
#include "core/storage/SideBySide.h"

namespace yorozu::service {

namespace {

// Where nothing is free on the day itself, the days after it are looked at so far ahead.
constexpr int DaysAhead = 31;

UtcSeconds startOfDay(QDate day)
{
    return fromTokyo(day, QTime(0, 0));
}

QString holidayOn(QDate day)
{
    static const japanese::Holidays holidays; // a table that never changes, and takes a moment to make
    const auto holiday = holidays.on(day);
    return holiday ? holiday->name : QString();
}

// What reaches into a day.
template <typename T> QList<T> within(const QList<T>& all, UtcSeconds from, UtcSeconds to)
{
    QList<T> list;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(list),
                 [&](const T& one) { return one.start < to && from < one.end; });
    return list;
}

} // namespace

QList<DutyLine> dutiesOn(const QList<DutyLine>& byDay, QDate day)
{
    const auto first = std::lower_bound(byDay.cbegin(), byDay.cend(), day,
                                        [](const DutyLine& line, QDate wanted) { return line.day < wanted; });
    const auto last = std::upper_bound(first, byDay.cend(), day,
                                       [](QDate wanted, const DutyLine& line) { return wanted < line.day; });
    return QList<DutyLine>(first, last);
}

QList<rules::DayFacts> dayFacts(storage::Connection& connection, QDate from, QDate to, UtcSeconds now, Roster roster)
{
    const UtcSeconds start = startOfDay(from);
    const UtcSeconds end = startOfDay(to);
    rules::DayFacts all;
    all.now = now;
    RosterFacts plan;
    storage::SideBySide reading(connection);
    if (roster == Roster::With)
        reading.add([&] { plan = storage::RosterRepository(connection).facts(from, to); });
    reading.add([&] { all.offices = storage::CentreRepository(connection).offices(); })
        .add([&] { all.booths = storage::CentreRepository(connection).booths(); })
        .add([&] { all.rules = storage::CentreRepository(connection).rules(); })
        .add([&] {
            all.bookings = storage::BookingRepository(connection).list({start, end, {}, {}, {}, {}});
        })
        .add([&] { all.held = storage::heldTimes(connection, start, end, now); })
        .add([&] { all.closures = storage::PlaceRepository(connection).closures(start, end); })
        .add([&] { all.closingDays = storage::PlaceRepository(connection).closingDays(from, to.addDays(-1)); })
        .run();
    const QList<DutyLine> duties = rules::dutiesOf(plan, from, to);
    if (from.addDays(1) >= to)
        all.duties = duties;
    QList<rules::DayFacts> days;
    for (QDate day = from; day < to; day = day.addDays(1)) {
        rules::DayFacts facts = all;
        facts.day = day;
        facts.holiday = holidayOn(day);
        if (from.addDays(1) < to) {
            const UtcSeconds begins = startOfDay(day);
            const UtcSeconds ends = startOfDay(day.addDays(1));
            facts.bookings = within(all.bookings, begins, ends);
            facts.held = within(all.held, begins, ends);
            facts.closures = within(all.closures, begins, ends);
            facts.duties = dutiesOn(duties, day);
            facts.closingDays.removeIf([&](const ClosingDay& closing) { return !closing.covers(day); });
        }
        days.append(facts);
    }
    return days;
}

BookingClash clashOf(storage::Connection& connection, const rules::DayFacts& facts, const Booking& wanted)
{
    BookingClash clash;
    clash.conflicts = rules::conflicts(facts, wanted);
    if (clash.conflicts.isEmpty())
        return clash;
    rules::DayFacts withRoster = facts;
    withRoster.duties = rules::dutiesOf(storage::RosterRepository(connection).facts(facts.day, facts.day.addDays(1)),
                                        facts.day, facts.day.addDays(1));
    clash.free = rules::alternatives(withRoster, wanted);
    if (clash.free.isEmpty()) {
        const QDate next = facts.day.addDays(1);
        const QDate last = next.addDays(DaysAhead);
        clash.free = rules::alternatives(dayFacts(connection, next, last, facts.now, Roster::With), wanted);
    }
    return clash;
}

} // namespace yorozu::service
