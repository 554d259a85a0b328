// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TakenTimes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

template <typename Key> bool isFreeIn(const QHash<Key, QList<Span>>& taken, Key key, const Span& span)
{
    const auto found = taken.constFind(key);
    return found == taken.cend() ||
           std::none_of(found->cbegin(), found->cend(), [&](const Span& one) { return one.meets(span); });
}

} // namespace

TakenTimes::TakenTimes(const DayFacts& facts)
{
    for (const Booking& booking : facts.bookings) {
        if (!keepsPlace(booking))
            continue;
        const Span kept{booking.keptFrom(), booking.keptUntil()};
        if (booking.booth)
            m_booths[booking.booth].append(kept);
        for (const BookingStaff& member : booking.staff) {
            if (isBusyWith(member))
                m_staff[member.staff].append(kept);
        }
    }
    for (const HeldTime& held : facts.held) {
        if (held.what == "booth"_L1)
            m_booths[Id<Booth>(held.resource)].append({held.start, held.end});
        else if (held.what == "staff"_L1 || held.what == "activity-staff"_L1)
            m_staff[Id<Staff>(held.resource)].append({held.start, held.end});
    }
    for (const BoothClosure& closure : facts.closures)
        m_booths[closure.booth].append({closure.start, closure.end});
}

bool TakenTimes::isFree(Id<Booth> booth, const Span& span) const
{
    return isFreeIn(m_booths, booth, span);
}

bool TakenTimes::isFree(Id<Staff> staff, const Span& span) const
{
    return isFreeIn(m_staff, staff, span);
}

int TakenTimes::countOf(Id<Staff> staff) const
{
    const auto found = m_staff.constFind(staff);
    return found == m_staff.cend() ? 0 : static_cast<int>(found->size());
}

} // namespace yorozu::rules
