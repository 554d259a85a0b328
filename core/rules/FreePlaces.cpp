// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/FreePlaces.h"

#include "core/rules/TakenTimes.h"

#include <algorithm>

namespace yorozu::rules {

namespace {

constexpr int MostADay = 2;

// Who may work in an office that day, and from when to when.
struct OnDuty
{
    Id<Staff> staff;
    Span hours;
};

QList<OnDuty> onDutyAt(const DayFacts& facts, const Office& office, const QList<Id<Staff>>& people)
{
    QHash<Id<Staff>, const DutyLine*> lines;
    for (const DutyLine& line : facts.duties)
        lines.insert(line.staff, &line);
    const UtcSeconds day = midnight(facts);
    QList<OnDuty> list;
    for (const Id<Staff> staff : people) {
        const DutyLine* line = lines.value(staff);
        if (!line)
            list.append({staff, {day + office.opensAt * Minute, day + office.closesAt * Minute}});
        else if (worksAt(*line, office))
            list.append({staff, {day + line->from * Minute, day + line->to * Minute}});
    }
    return list;
}

bool covers(const Span& whole, const Span& part)
{
    return whole.start <= part.start && part.end <= whole.end;
}

QList<Id<Booth>> boothsOf(const DayFacts& facts, Id<Office> office)
{
    QList<Id<Booth>> list;
    for (const Booth& booth : facts.booths) {
        if (booth.office == office)
            list.append(booth.id);
    }
    return list;
}

Span hoursOf(const DayFacts& facts, const Office& office)
{
    const UtcSeconds day = midnight(facts);
    return {day + office.opensAt * Minute, day + office.closesAt * Minute};
}

QString whyShut(const DayFacts& facts, Id<Office> office, Shut shut)
{
    const ClosingDay* closing = shut == Shut::ByClosingDay ? closingOf(facts, office) : nullptr;
    if (closing)
        return closing->reason;
    return shut == Shut::No ? QString() : facts.holiday;
}

PlaceColumn columnOf(const DayFacts& facts, const Office& office, const TakenTimes& taken,
                     const QList<Id<Staff>>& people, const PlaceGrid& grid)
{
    PlaceColumn column;
    column.office = office.id;
    column.remote = office.remote;
    column.shut = shutOn(facts, office.id);
    column.why = whyShut(facts, office.id, column.shut);
    column.sessions =
        static_cast<int>(std::count_if(facts.bookings.cbegin(), facts.bookings.cend(), [&](const Booking& one) {
            return one.office == office.id && one.status != BookingStatus::Cancelled &&
                   tokyoDate(one.start) == facts.day;
        }));
    const QList<Id<Booth>> booths = boothsOf(facts, office.id);
    column.places = static_cast<int>(booths.size());
    const QList<OnDuty> staff = onDutyAt(facts, office, people);
    const Span hours = hoursOf(facts, office);
    column.cells.reserve(grid.rows());
    for (int row = 0; row < grid.rows(); ++row) {
        const UtcSeconds start = midnight(facts) + (grid.from + row * grid.step) * Minute;
        const Span span{start, start + grid.step * Minute};
        PlaceCell cell;
        cell.past = span.end <= facts.now;
        if (column.shut == Shut::No && covers(hours, span)) {
            int there = 0;
            int free = 0;
            for (const OnDuty& one : staff) {
                if (!covers(one.hours, span))
                    continue;
                ++there;
                free += taken.isFree(one.staff, span) ? 1 : 0;
            }
            const auto rooms = std::count_if(booths.cbegin(), booths.cend(),
                                             [&](Id<Booth> booth) { return taken.isFree(booth, span); });
            cell.state = there == 0 ? PlaceCell::State::Nobody : PlaceCell::State::Open;
            cell.free = std::min(static_cast<int>(rooms), free);
        }
        column.cells.append(cell);
    }
    return column;
}

// The person who is free for the whole time and has the least to do that day.
Id<Staff> leastBusy(const QList<OnDuty>& staff, const TakenTimes& taken, const Span& span)
{
    const OnDuty* best = nullptr;
    for (const OnDuty& one : staff) {
        if (!covers(one.hours, span) || !taken.isFree(one.staff, span))
            continue;
        if (!best || taken.countOf(one.staff) < taken.countOf(best->staff))
            best = &one;
    }
    return best ? best->staff : Id<Staff>();
}

struct Candidate
{
    const Office* office;
    QList<OnDuty> staff;
    Span hours;
};

QList<Candidate> candidatesOn(const DayFacts& facts, const SlotWish& wish)
{
    QList<Candidate> list;
    for (const Office& office : facts.offices) {
        if ((!wish.office || office.id == wish.office) && shutOn(facts, office.id) == Shut::No)
            list.append({&office, onDutyAt(facts, office, wish.people), hoursOf(facts, office)});
    }
    // Who can come meets in an office; online is what remains.
    std::stable_partition(list.begin(), list.end(), [](const Candidate& one) { return !one.office->remote; });
    return list;
}

std::optional<PersonalSlot> slotAt(const DayFacts& facts, const QList<Candidate>& candidates, const TakenTimes& taken,
                                   const Span& span)
{
    for (const Candidate& candidate : candidates) {
        if (!covers(candidate.hours, span))
            continue;
        const auto booth = std::find_if(facts.booths.cbegin(), facts.booths.cend(), [&](const Booth& one) {
            return one.office == candidate.office->id && taken.isFree(one.id, span);
        });
        const Id<Staff> staff = booth == facts.booths.cend() ? Id<Staff>() : leastBusy(candidate.staff, taken, span);
        if (staff) {
            return PersonalSlot{
                {candidate.office->id, candidate.office->name, booth->id, booth->name, span.start, span.end}, staff};
        }
    }
    return std::nullopt;
}

qint64 overlap(const Span& one, const Span& other)
{
    return std::max<qint64>(0, std::min(one.end, other.end) - std::max(one.start, other.start)) / Minute;
}

} // namespace

PlaceGrid freePlaces(const QList<DayFacts>& days, const QList<Id<Staff>>& people)
{
    PlaceGrid grid;
    if (days.isEmpty() || days.constFirst().offices.isEmpty())
        return grid;
    const QList<Office>& offices = days.constFirst().offices;
    grid.step = std::max(days.constFirst().rules.slotMinutes, 5);
    grid.from = std::min_element(offices.cbegin(), offices.cend(), [](const Office& a, const Office& b) {
                    return a.opensAt < b.opensAt;
                })->opensAt;
    const int closes = std::max_element(offices.cbegin(), offices.cend(), [](const Office& a, const Office& b) {
                           return a.closesAt < b.closesAt;
                       })->closesAt;
    grid.to = closes - (closes - grid.from) % grid.step; // a piece at the end that is too short begins nothing
    for (const DayFacts& facts : days) {
        const TakenTimes taken(facts);
        PlaceDay day{facts.day, facts.holiday, {}};
        for (const Office& office : facts.offices)
            day.columns.append(columnOf(facts, office, taken, people, grid));
        grid.days.append(day);
    }
    return grid;
}

int PlacesAt::free() const
{
    const auto rooms = std::count_if(booths.cbegin(), booths.cend(), [](const BoothUse& one) { return one.isFree(); });
    return static_cast<int>(std::min<qsizetype>(rooms, people.size()));
}

Id<Booth> PlacesAt::firstFree() const
{
    const auto found = std::find_if(booths.cbegin(), booths.cend(), [](const BoothUse& one) { return one.isFree(); });
    return found == booths.cend() ? Id<Booth>() : found->booth;
}

PlacesAt placesAt(const DayFacts& facts, Id<Office> id, UtcSeconds start, UtcSeconds end,
                  const QList<Id<Staff>>& people)
{
    const Office* office = officeOf(facts, id);
    if (!office || shutOn(facts, id) != Shut::No)
        return {};
    PlacesAt places;
    const Span span{start, end};
    const QList<Id<Booth>> booths = boothsOf(facts, id);
    for (const Id<Booth> booth : booths) {
        BoothUse use;
        use.booth = booth;
        Booking session;
        session.start = start;
        session.end = end;
        session.booth = booth;
        lookForObstacles(facts, session, [&use](const Obstacle& obstacle) {
            if (obstacle.with)
                use.sessions.append(obstacle.with->id);
            else
                use.held = true;
            return true;
        });
        if (const BoothClosure* closure = outOfService(facts, booth, span))
            use.outOfService = closure->reason;
        places.booths.append(use);
    }
    const TakenTimes taken(facts);
    const QList<OnDuty> staff = onDutyAt(facts, *office, people);
    for (const OnDuty& one : staff) {
        if (covers(one.hours, span) && taken.isFree(one.staff, span))
            places.people.append(one.staff);
    }
    return places;
}

QList<PlaceUse> useOfPlaces(const QList<DayFacts>& days)
{
    QList<PlaceUse> list;
    if (days.isEmpty())
        return list;
    for (const Office& office : days.constFirst().offices) {
        PlaceUse use;
        use.office = office.id;
        for (const DayFacts& facts : days) {
            if (shutOn(facts, office.id) != Shut::No)
                continue;
            const QList<Id<Booth>> booths = boothsOf(facts, office.id);
            const Span hours = hoursOf(facts, office);
            use.places = std::max(use.places, static_cast<int>(booths.size()));
            use.open += booths.size() * overlap(hours, hours);
            for (const BoothClosure& closure : facts.closures) {
                if (booths.contains(closure.booth))
                    use.open -= overlap({closure.start, closure.end}, hours);
            }
            for (const Booking& booking : facts.bookings) {
                if (keepsPlace(booking) && booths.contains(booking.booth))
                    use.taken += overlap({booking.start, booking.end}, hours);
            }
        }
        list.append(use);
    }
    return list;
}

QList<PersonalSlot> earliestSlots(const QList<DayFacts>& days, const SlotWish& wish)
{
    QList<PersonalSlot> found;
    if (wish.minutes <= 0)
        return found;
    const UtcSeconds length = wish.minutes * Minute;
    for (const DayFacts& facts : days) {
        const QList<Candidate> candidates = candidatesOn(facts, wish);
        if (candidates.isEmpty())
            continue;
        const TakenTimes taken(facts);
        UtcSeconds start = candidates.constFirst().hours.start;
        UtcSeconds closes = 0;
        for (const Candidate& candidate : candidates) {
            start = std::min(start, candidate.hours.start);
            closes = std::max(closes, candidate.hours.end);
        }
        const UtcSeconds step = std::max(facts.rules.slotMinutes, 5) * Minute;
        int today = 0;
        for (; start + length <= closes && today < MostADay; start += step) {
            if (start < facts.now)
                continue;
            const std::optional<PersonalSlot> slot = slotAt(facts, candidates, taken, {start, start + length});
            if (!slot)
                continue;
            found.append(*slot);
            if (found.size() >= wish.most)
                return found;
            ++today;
            start += 2 * length - step;
        }
    }
    return found;
}

} // namespace yorozu::rules
