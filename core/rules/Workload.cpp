// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Workload.h"

#include "core/base/Clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Piece
{
    UtcSeconds from;
    UtcSeconds to;
};

// Sessions of the person may overlap, as imported ones do: no minute counts twice.
int minutesOf(QList<Piece> pieces)
{
    std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.from < b.from; });
    UtcSeconds sum = 0;
    UtcSeconds counted = 0;
    for (const Piece& piece : std::as_const(pieces)) {
        const UtcSeconds from = std::max(piece.from, counted);
        if (piece.to <= from)
            continue;
        sum += piece.to - from;
        counted = piece.to;
    }
    return static_cast<int>(sum / 60);
}

} // namespace

int breakMinutes(int working)
{
    constexpr int Hour = 60;
    if (working > 8 * Hour)
        return Hour;
    return working > 6 * Hour ? 45 : 0;
}

Workload workloadOf(const DutyLine& duty, const QList<Booking>& bookings, const QList<HeldTime>& held)
{
    const UtcSeconds midnight = fromTokyo(duty.day, QTime(0, 0));
    const Piece hours{midnight + duty.from * 60, midnight + duty.to * 60};
    Workload load;
    QList<Piece> booked;
    QList<Piece> onDuty;
    for (const Booking& booking : bookings) {
        if (booking.status == BookingStatus::Cancelled)
            continue;
        const auto member = std::find_if(booking.staff.cbegin(), booking.staff.cend(),
                                         [&](const BookingStaff& one) { return one.staff == duty.staff; });
        if (member == booking.staff.cend() || (member->part != Part::Lead && member->part != Part::Second))
            continue;
        load.sessions += member->part == Part::Lead ? 1 : 0;
        const Piece kept{booking.keptFrom(), booking.keptUntil()};
        booked.append(kept);
        onDuty.append({std::max(kept.from, hours.from), std::min(kept.to, hours.to)});
    }
    for (const HeldTime& one : held) {
        const bool ofPeople = one.what == "staff"_L1 || one.what == "activity-staff"_L1;
        if (ofPeople && one.resource == duty.staff.number())
            onDuty.append({std::max(one.start, hours.from), std::min(one.end, hours.to)});
    }
    load.booked = minutesOf(booked);
    const int working = duty.kind == DutyKind::Off ? 0 : duty.to - duty.from;
    load.free = std::max(0, working - breakMinutes(working) - minutesOf(onDuty));
    return load;
}

} // namespace yorozu::rules
