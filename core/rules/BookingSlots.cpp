// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is room instead.
#include "core/rules/BookingClash.h"
#include "core/rules/BookingObstacles.h"
#include "core/rules/TakenTimes.h"

#include <algorithm>

namespace yorozu::rules {

namespace {

constexpr qsizetype MostAlternatives = 3;

Id<Staff> leadOf(const Booking& booking)
{
    const auto lead = std::find_if(booking.staff.cbegin(), booking.staff.cend(),
                                   [](const BookingStaff& member) { return member.part == Part::Lead; });
    return lead == booking.staff.cend() ? Id<Staff>() : lead->staff;
}

// Where the steps of the calendar lie within the opening hours, and the wanted time itself.
QList<UtcSeconds> startsIn(const DayFacts& facts, const Office& office, UtcSeconds length,
                           std::optional<UtcSeconds> wanted)
{
    const UtcSeconds opens = midnight(facts) + office.opensAt * Minute;
    const UtcSeconds closes = midnight(facts) + office.closesAt * Minute;
    const UtcSeconds step = std::max(facts.rules.slotMinutes, 5) * Minute;
    QList<UtcSeconds> starts;
    for (UtcSeconds start = opens; start + length <= closes; start += step)
        starts.append(start);
    if (wanted && *wanted >= opens && *wanted + length <= closes && !starts.contains(*wanted))
        starts.append(*wanted);
    return starts;
}

// The booth that was wanted, and then the others in their order.
QList<Booth> boothsFrom(const DayFacts& facts, Id<Office> office, Id<Booth> wanted)
{
    QList<Booth> booths = facts.booths;
    booths.removeIf([&](const Booth& booth) { return booth.office != office; });
    std::stable_partition(booths.begin(), booths.end(), [&](const Booth& booth) { return booth.id == wanted; });
    return booths;
}

// Where it stands already is no other place.
bool standsThere(const DayFacts& facts, const Booking& wanted)
{
    return wanted.id && std::any_of(facts.bookings.cbegin(), facts.bookings.cend(), [&](const Booking& one) {
               return one.id == wanted.id && one.start == wanted.start && one.end == wanted.end &&
                      one.office == wanted.office && one.booth == wanted.booth && leadOf(one) == leadOf(wanted);
           });
}

// One slot per start at which the session fits somewhere in the office.
QList<FreeSlot> slotsIn(const DayFacts& facts, const Office& office, Booking wanted, bool heedRoster)
{
    const Id<Staff> lead = leadOf(wanted);
    const Id<Office> place = wanted.booth ? office.id : Id<Office>(); // a telephone is everywhere
    const UtcSeconds length = wanted.end - wanted.start;
    const UtcSeconds sameClock = midnight(facts) + tokyoTime(wanted.start).msecsSinceStartOfDay() / 1000;
    // What lies behind us helps nobody who looks for a time ahead.
    const UtcSeconds notBefore = wanted.start >= facts.now ? facts.now : 0;
    const QList<Booth> booths = wanted.booth ? boothsFrom(facts, office.id, wanted.booth) : QList<Booth>{Booth{}};
    const QList<UtcSeconds> starts = startsIn(facts, office, length, sameClock);
    wanted.office = office.id;
    QList<FreeSlot> found;
    for (const UtcSeconds start : starts) {
        wanted.start = start;
        wanted.end = start + length;
        if (start < notBefore || (heedRoster && !isOnDuty(facts, lead, place, start, wanted.end)))
            continue;
        for (const Booth& booth : booths) {
            wanted.booth = booth.id;
            if (!fits(facts, wanted) || standsThere(facts, wanted))
                continue;
            found.append({office.id, office.name, booth.id, booth.name, wanted.start, wanted.end});
            break;
        }
    }
    return found;
}

// `heedRoster`: only those at which the lead is on duty there.
QList<FreeSlot> nearest(const DayFacts& facts, const Booking& wanted, bool heedRoster)
{
    const Office* office = officeOf(facts, wanted.office);
    if (!office)
        return {};
    QList<FreeSlot> found = slotsIn(facts, *office, wanted, heedRoster);
    const Shut shut = shutOn(facts, wanted.office);
    const bool sameDay = tokyoDate(wanted.start) == facts.day; // on a later one the office itself may be had
    const bool offersOnline = sameDay && (shut == Shut::ByWeekend ||
                                          (shut == Shut::No && facts.rules.offerOnlineWhenFull && !office->remote));
    if (found.isEmpty() && offersOnline) {
        for (const Office& other : facts.offices) {
            if (other.remote && other.id != office->id)
                found += slotsIn(facts, other, wanted, heedRoster);
        }
    }
    const QTime clock = tokyoTime(wanted.start);
    const auto distance = [&](const FreeSlot& slot) { return std::abs(clock.secsTo(tokyoTime(slot.start))); };
    std::stable_sort(found.begin(), found.end(),
                     [&](const FreeSlot& a, const FreeSlot& b) { return distance(a) < distance(b); });
    return found.mid(0, MostAlternatives);
}

} // namespace

QList<FreeSlot> alternatives(const DayFacts& facts, const Booking& wanted)
{
    return alternatives(QList<DayFacts>{facts}, wanted);
}

QList<FreeSlot> alternatives(const QList<DayFacts>& days, const Booking& wanted)
{
    for (const bool heedRoster : {true, false}) {
        for (const DayFacts& facts : days) {
            if (QList<FreeSlot> found = nearest(facts, wanted, heedRoster); !found.isEmpty())
                return found;
        }
    }
    return {};
}

bool isOnDuty(const DayFacts& facts, Id<Staff> staff, Id<Office> office, UtcSeconds start, UtcSeconds end)
{
    const auto line = std::find_if(facts.duties.cbegin(), facts.duties.cend(),
                                   [staff](const DutyLine& one) { return one.staff == staff; });
    if (line == facts.duties.cend())
        return true;
    const UtcSeconds day = midnight(facts);
    if (line->kind == DutyKind::Off || start < day + line->from * Minute || end > day + line->to * Minute)
        return false;
    const Office* place = officeOf(facts, office);
    return !place || worksAt(*line, *place);
}

bool isFree(const DayFacts& facts, Id<Staff> staff, Id<Office> office, UtcSeconds start, UtcSeconds end)
{
    if (!isOnDuty(facts, staff, office, start, end))
        return false;
    Booking session;
    session.start = start;
    session.end = end;
    session.staff = {{staff, {}, Part::Lead}};
    bool free = true;
    lookForObstacles(facts, session, [&](const Obstacle&) { return free = false; });
    return free;
}

QList<FreeSlot> freeSlots(const DayFacts& facts, Id<Office> id, int minutes, Id<Staff> staff)
{
    const Office* office = officeOf(facts, id);
    if (!office || minutes <= 0 || shutOn(facts, id) != Shut::No)
        return {};
    const UtcSeconds length = minutes * Minute;
    const QList<Booth> booths = boothsFrom(facts, id, {});
    const QList<UtcSeconds> starts = startsIn(facts, *office, length, std::nullopt);
    const TakenTimes taken(facts);
    QList<FreeSlot> found;
    for (const UtcSeconds start : starts) {
        const Span span{start, start + length};
        if (staff && !(isOnDuty(facts, staff, id, span.start, span.end) && taken.isFree(staff, span)))
            continue;
        for (const Booth& booth : booths) {
            if (taken.isFree(booth.id, span))
                found.append({office->id, office->name, booth.id, booth.name, span.start, span.end});
        }
    }
    return found;
}

Id<Booth> boothFor(const DayFacts& facts, const Booking& wanted)
{
    const QList<Booth> booths = boothsFrom(facts, wanted.office, {});
    Booking session;
    session.id = wanted.id;
    session.start = wanted.start;
    session.end = wanted.end;
    session.bufferBefore = wanted.bufferBefore;
    session.bufferAfter = wanted.bufferAfter;
    for (const Booth& booth : booths) {
        session.booth = booth.id;
        bool free = !outOfService(facts, booth.id, {wanted.start, wanted.end});
        if (free)
            lookForObstacles(facts, session, [&](const Obstacle&) { return free = false; });
        if (free)
            return booth.id;
    }
    return booths.isEmpty() ? Id<Booth>() : booths.constFirst().id;
}

} // namespace yorozu::rules
