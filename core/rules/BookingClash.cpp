// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BookingClash.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BookingClash)
};

constexpr qsizetype MostAlternatives = 3;
constexpr UtcSeconds Minute = 60;

struct Span
{
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    bool meets(const Span& other) const { return start < other.end && other.start < end; }
};

Span keptBy(const Booking& booking)
{
    return {booking.keptFrom(), booking.keptUntil()};
}

bool keepsPlace(const Booking& booking)
{
    return occupies(booking.status) && !booking.imported;
}

bool isBusyWith(const BookingStaff& member)
{
    return member.part == Part::Lead || member.part == Part::Second;
}

UtcSeconds midnight(const DayFacts& facts)
{
    return fromTokyo(facts.day, QTime(0, 0));
}

const Office* officeOf(const DayFacts& facts, Id<Office> id)
{
    const auto found = std::find_if(facts.offices.cbegin(), facts.offices.cend(),
                                    [id](const Office& office) { return office.id == id; });
    return found == facts.offices.cend() ? nullptr : &*found;
}

const ClosingDay* closingOf(const DayFacts& facts, Id<Office> office)
{
    const auto found =
        std::find_if(facts.closingDays.cbegin(), facts.closingDays.cend(), [&](const ClosingDay& closing) {
            return closing.covers(facts.day) && (closing.office.isNull() || closing.office == office);
        });
    return found == facts.closingDays.cend() ? nullptr : &*found;
}

// What is in the way of one thing that a session wants: another session or a hold, and how long.
struct Obstacle
{
    QString what;
    qint64 resource = 0;
    const Booking* with = nullptr;
    Span span;
};

// Calls `found` for each until it answers false.
template <typename Found> void lookForObstacles(const DayFacts& facts, const Booking& wanted, const Found& found)
{
    const Span kept = keptBy(wanted);
    const Span itself{wanted.start, wanted.end};
    for (const Booking& other : facts.bookings) {
        if (!keepsPlace(other) || (wanted.id && other.id == wanted.id))
            continue;
        const Span otherKept = keptBy(other);
        if (!kept.meets(otherKept))
            continue;
        if (wanted.booth && other.booth == wanted.booth &&
            !found(Obstacle{u"booth"_s, wanted.booth.number(), &other, otherKept}))
            return;
        for (const BookingStaff& member : wanted.staff) {
            const bool shared = isBusyWith(member) &&
                                std::any_of(other.staff.cbegin(), other.staff.cend(), [&](const BookingStaff& one) {
                                    return one.staff == member.staff && isBusyWith(one);
                                });
            if (shared && !found(Obstacle{u"staff"_s, member.staff.number(), &other, otherKept}))
                return;
        }
        const Span otherItself{other.start, other.end};
        if (wanted.client && other.client == wanted.client && itself.meets(otherItself) &&
            !found(Obstacle{u"client"_s, wanted.client.number(), &other, otherItself}))
            return;
    }
    const auto wants = [&](const HeldTime& held) {
        const Span span{held.start, held.end};
        if (held.what == "booth"_L1)
            return held.resource == wanted.booth.number() && kept.meets(span);
        if (held.what == "client"_L1)
            return held.resource == wanted.client.number() && itself.meets(span);
        return held.what == "staff"_L1 && kept.meets(span) &&
               std::any_of(wanted.staff.cbegin(), wanted.staff.cend(), [&](const BookingStaff& member) {
                   return isBusyWith(member) && member.staff.number() == held.resource;
               });
    };
    for (const HeldTime& held : facts.held) {
        if (wants(held) && !found(Obstacle{held.what, held.resource, nullptr, {held.start, held.end}}))
            return;
    }
}

const BoothClosure* outOfService(const DayFacts& facts, Id<Booth> booth, const Span& span)
{
    if (booth.isNull())
        return nullptr;
    const auto found = std::find_if(facts.closures.cbegin(), facts.closures.cend(), [&](const BoothClosure& closure) {
        return closure.booth == booth && span.meets({closure.start, closure.end});
    });
    return found == facts.closures.cend() ? nullptr : &*found;
}

bool mayReceive(const DayFacts& facts, Id<Office> office, const QString& exceptionReason)
{
    const Shut shut = shutOn(facts, office);
    return shut == Shut::No || (shut == Shut::ByWeekend && !exceptionReason.trimmed().isEmpty());
}

// Whether the session may stand there, without saying why not.
bool fits(const DayFacts& facts, const Booking& wanted)
{
    if (!mayReceive(facts, wanted.office, wanted.exceptionReason) ||
        outOfService(facts, wanted.booth, {wanted.start, wanted.end}))
        return false;
    bool free = true;
    lookForObstacles(facts, wanted, [&](const Obstacle&) { return free = false; });
    return free;
}

QString clockSpan(const Span& span)
{
    return u"%1–%2"_s.arg(toTokyo(span.start).toString(u"HH:mm"_s), toTokyo(span.end).toString(u"HH:mm"_s));
}

// 11:00 on the day of the session, else with its date.
QString momentOn(QDate day, UtcSeconds moment)
{
    return toTokyo(moment).toString(tokyoDate(moment) == day ? u"HH:mm"_s : u"M/d HH:mm"_s);
}

QString boothName(const DayFacts& facts, Id<Booth> id)
{
    const auto found =
        std::find_if(facts.booths.cbegin(), facts.booths.cend(), [id](const Booth& booth) { return booth.id == id; });
    return found == facts.booths.cend() ? Text::tr("The booth") : found->name;
}

QString staffName(const Booking& wanted, qint64 id, const Booking* with)
{
    const auto named = [id](const QList<BookingStaff>& staff) {
        const auto found = std::find_if(staff.cbegin(), staff.cend(),
                                        [id](const BookingStaff& member) { return member.staff.number() == id; });
        return found == staff.cend() ? QString() : found->name;
    };
    QString name = named(wanted.staff);
    if (name.isEmpty() && with)
        name = named(with->staff);
    return name.isEmpty() ? Text::tr("The coordinator") : name;
}

QString inWords(const DayFacts& facts, const Booking& wanted, const Obstacle& obstacle)
{
    const QString when = clockSpan(obstacle.span);
    const Booking* with = obstacle.with;
    if (obstacle.what == "client"_L1) {
        const QString where = with ? with->officeName : QString();
        return where.isEmpty() ? Text::tr("The client has a session %1 already.").arg(when)
                               : Text::tr("The client has a session %1 already (%2).").arg(when, where);
    }
    const bool ofBooth = obstacle.what == "booth"_L1;
    const QString what = ofBooth ? boothName(facts, wanted.booth) : staffName(wanted, obstacle.resource, with);
    if (!with)
        return Text::tr("%1 is being held %2.").arg(what, when);
    const QString who = with->clientName.isEmpty() ? Text::tr("another session") : with->clientName;
    return ofBooth ? Text::tr("%1 is taken %2 by %3.").arg(what, when, who)
                   : Text::tr("%1 is with %3 %2.").arg(what, when, who);
}

QString closedInWords(const DayFacts& facts, const Booking& wanted, Shut shut)
{
    const Office* office = officeOf(facts, wanted.office);
    const QString name = office ? office->name : wanted.officeName;
    const QString date = facts.day.toString(u"M/d"_s);
    if (shut == Shut::ByWeekend) {
        const QString weekday = facts.day.dayOfWeek() == Qt::Saturday ? Text::tr("Saturday") : Text::tr("Sunday");
        const QString day = facts.holiday.isEmpty() ? weekday : facts.holiday;
        //: %1 an office, %2 a date, %3 Saturday or the name of a holiday
        return Text::tr("%1 receives nobody on %2 (%3): sessions are online from home then. Write the reason if it is "
                        "to take place there all the same.")
            .arg(name, date, day);
    }
    const ClosingDay* closing = closingOf(facts, wanted.office);
    return closing->office ? Text::tr("%1 is closed on %2: %3.").arg(name, date, closing->reason)
                           : Text::tr("The centre is closed on %1: %2.").arg(date, closing->reason);
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

// One slot per start at which the session fits somewhere in the office.
QList<FreeSlot> slotsIn(const DayFacts& facts, const Office& office, Booking wanted)
{
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
        if (start < notBefore)
            continue;
        for (const Booth& booth : booths) {
            wanted.booth = booth.id;
            if (!fits(facts, wanted))
                continue;
            found.append({office.id, office.name, booth.id, booth.name, wanted.start, wanted.end});
            break;
        }
    }
    return found;
}

} // namespace

Shut shutOn(const DayFacts& facts, Id<Office> id)
{
    if (closingOf(facts, id))
        return Shut::ByClosingDay;
    const Office* office = officeOf(facts, id);
    const bool workingDay = facts.day.dayOfWeek() <= Qt::Friday && facts.holiday.isEmpty();
    return !facts.rules.weekendsOnline || !office || office->remote || workingDay ? Shut::No : Shut::ByWeekend;
}

QList<BookingConflict> conflicts(const DayFacts& facts, const Booking& wanted)
{
    if (!keepsPlace(wanted))
        return {};
    QList<BookingConflict> found;
    if (!mayReceive(facts, wanted.office, wanted.exceptionReason)) {
        const QString text = closedInWords(facts, wanted, shutOn(facts, wanted.office));
        found.append({.with = {}, .what = u"closed"_s, .text = text});
    }
    if (const BoothClosure* closure = outOfService(facts, wanted.booth, {wanted.start, wanted.end})) {
        const QString text = Text::tr("%1 is out of service %2–%3: %4.")
                                 .arg(boothName(facts, wanted.booth), momentOn(facts.day, closure->start),
                                      momentOn(facts.day, closure->end), closure->reason);
        found.append({.with = {},
                      .what = u"out-of-service"_s,
                      .text = text,
                      .staff = {},
                      .start = closure->start,
                      .end = closure->end});
    }
    QList<BookingConflict> taken;
    lookForObstacles(facts, wanted, [&](const Obstacle& obstacle) {
        const Id<Staff> staff = obstacle.what == "staff"_L1 ? Id<Staff>(obstacle.resource) : Id<Staff>();
        taken.append({obstacle.with ? obstacle.with->id : Id<Booking>(), obstacle.what,
                      inWords(facts, wanted, obstacle), staff, obstacle.span.start, obstacle.span.end});
        return true;
    });
    std::stable_sort(taken.begin(), taken.end(),
                     [](const BookingConflict& a, const BookingConflict& b) { return a.start < b.start; });
    return found + taken;
}

QList<FreeSlot> alternatives(const DayFacts& facts, const Booking& wanted)
{
    const Office* office = officeOf(facts, wanted.office);
    if (!office)
        return {};
    QList<FreeSlot> found = slotsIn(facts, *office, wanted);
    const Shut shut = shutOn(facts, wanted.office);
    const bool sameDay = tokyoDate(wanted.start) == facts.day; // on a later one the office itself may be had
    const bool offersOnline = sameDay && (shut == Shut::ByWeekend ||
                                          (shut == Shut::No && facts.rules.offerOnlineWhenFull && !office->remote));
    if (found.isEmpty() && offersOnline) {
        for (const Office& other : facts.offices) {
            if (other.remote && other.id != office->id)
                found += slotsIn(facts, other, wanted);
        }
    }
    const QTime clock = tokyoTime(wanted.start);
    const auto distance = [&](const FreeSlot& slot) { return std::abs(clock.secsTo(tokyoTime(slot.start))); };
    std::stable_sort(found.begin(), found.end(),
                     [&](const FreeSlot& a, const FreeSlot& b) { return distance(a) < distance(b); });
    return found.mid(0, MostAlternatives);
}

QList<FreeSlot> alternatives(const QList<DayFacts>& days, const Booking& wanted)
{
    for (const DayFacts& facts : days) {
        if (QList<FreeSlot> found = alternatives(facts, wanted); !found.isEmpty())
            return found;
    }
    return {};
}

bool isFree(const DayFacts& facts, Id<Staff> staff, UtcSeconds start, UtcSeconds end)
{
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
    Booking session;
    session.office = id;
    QList<FreeSlot> found;
    for (const UtcSeconds start : starts) {
        session.start = start;
        session.end = start + length;
        if (staff && !isFree(facts, staff, session.start, session.end))
            continue;
        for (const Booth& booth : booths) {
            session.booth = booth.id;
            if (fits(facts, session))
                found.append({office->id, office->name, booth.id, booth.name, session.start, session.end});
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
