// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/BoothNow.h"

#include <algorithm>

namespace yorozu::agenda {

namespace {

bool isExpected(const Booking& booking)
{
    return booking.status == BookingStatus::Tentative || booking.status == BookingStatus::Confirmed;
}

// Of two that sit there by the book, the one that began last.
void settle(BoothNow& there, const Booking& booking, UtcSeconds now)
{
    const bool taken = booking.status == BookingStatus::Arrived;
    const bool kept = isExpected(booking) && booking.keptFrom() <= now && now < booking.keptUntil();
    if (!taken && !kept) {
        const bool ahead = isExpected(booking) && booking.start > now;
        if (ahead && (!there.next || booking.start < there.next->start))
            there.next = booking;
        return;
    }
    const bool stronger = !there.session || (taken && there.state == BoothNow::State::Kept) ||
                          (taken == (there.state == BoothNow::State::Taken) && there.session->start < booking.start);
    if (!stronger)
        return;
    there.state = taken ? BoothNow::State::Taken : BoothNow::State::Kept;
    there.session = booking;
    there.until = booking.keptUntil();
}

} // namespace

QList<BoothNow> boothsNow(const QList<Booth>& booths, const QList<Booking>& bookings,
                          const QList<BoothClosure>& closures, UtcSeconds now)
{
    QList<BoothNow> all;
    all.reserve(booths.size());
    for (const Booth& booth : booths) {
        BoothNow there;
        there.booth = booth;
        for (const Booking& booking : bookings) {
            if (booking.booth == booth.id)
                settle(there, booking, now);
        }
        UtcSeconds shuts = 0; // the next time out of service
        for (const BoothClosure& closure : closures) {
            if (closure.booth != booth.id || closure.end <= now)
                continue;
            if (closure.start > now) {
                shuts = shuts == 0 ? closure.start : std::min(shuts, closure.start);
            } else if (!there.session) {
                there.state = BoothNow::State::OutOfService;
                there.why = closure.reason;
                there.until = std::max(there.until, closure.end);
            }
        }
        if (there.state == BoothNow::State::Free) {
            const UtcSeconds begins = there.next ? there.next->keptFrom() : 0;
            there.until = begins == 0 || shuts == 0 ? std::max(begins, shuts) : std::min(begins, shuts);
        }
        all.append(there);
    }
    return all;
}

} // namespace yorozu::agenda
