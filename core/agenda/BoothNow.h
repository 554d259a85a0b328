// SPDX-License-Identifier: GPL-3.0-or-later
// 使用 4/6: which booths somebody could be led into at this moment, and until when.
#pragma once

#include "core/domain/Booking.h"
#include "core/domain/CentreEditing.h"

#include <optional>

namespace yorozu::agenda {

struct BoothNow
{
    // Taken: somebody sits there, whatever the clock says. Kept: a session has its time now, or its buffer, and nobody
    // has come yet.
    enum class State { Free, Taken, Kept, OutOfService };

    Booth booth;
    State state = State::Free;
    std::optional<Booking> session; // Taken, Kept
    QString why;                    // OutOfService
    UtcSeconds until = 0; // as it is planned, which may have passed; Free: the next one. 0: to the end of the day
    std::optional<Booking> next; // the next session that is to begin there

    // Nobody is to be led there.
    bool isUsed() const { return state == State::Taken || state == State::Kept; }
};

// In the order of `booths`. `bookings`: all of that day.
QList<BoothNow> boothsNow(const QList<Booth>& booths, const QList<Booking>& bookings,
                          const QList<BoothClosure>& closures, UtcSeconds now);

} // namespace yorozu::agenda
