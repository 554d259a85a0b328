// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BookingObstacles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

Span keptBy(const Booking& booking)
{
    return {booking.keptFrom(), booking.keptUntil()};
}

} // namespace

bool isBusyWith(const BookingStaff& member)
{
    return member.part == Part::Lead || member.part == Part::Second;
}

bool worksAt(const DutyLine& line, const Office& office)
{
    if (line.kind == DutyKind::Off)
        return false;
    return office.remote ? line.kind != DutyKind::Visit : line.kind == DutyKind::Office && line.office == office.id;
}

bool keepsPlace(const Booking& booking)
{
    return occupies(booking.status) && !booking.imported;
}

void lookForObstacles(const DayFacts& facts, const Booking& wanted, const std::function<bool(const Obstacle&)>& found)
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
        const bool busy =
            held.what == "staff"_L1 || (held.what == "activity-staff"_L1 && held.activity != wanted.activity);
        return busy && kept.meets(span) &&
               std::any_of(wanted.staff.cbegin(), wanted.staff.cend(), [&](const BookingStaff& member) {
                   return isBusyWith(member) && member.staff.number() == held.resource;
               });
    };
    for (const HeldTime& held : facts.held) {
        const QString what = held.what == "activity-staff"_L1 ? u"staff"_s : held.what;
        if (wants(held) && !found(Obstacle{what, held.resource, nullptr, {held.start, held.end}, held.activity}))
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

bool fits(const DayFacts& facts, const Booking& wanted)
{
    if (!mayReceive(facts, wanted.office, wanted.exceptionReason) ||
        outOfService(facts, wanted.booth, {wanted.start, wanted.end}))
        return false;
    bool free = true;
    lookForObstacles(facts, wanted, [&](const Obstacle&) { return free = false; });
    return free;
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

} // namespace yorozu::rules
