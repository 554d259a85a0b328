// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a booking, line by line: 11/18 14:22 岡部 仮予約 → 確定.
#pragma once

#include "core/domain/Booking.h"

namespace yorozu {

enum class BookingField { Start, End, Buffers, Office, Booth, Mode, Lead, Staff, Client, State, Other };
QString code(BookingField);
std::optional<BookingField> bookingFieldFromCode(const QString&);

struct BookingChange
{
    BookingField field = BookingField::Other;
    // As they were called then: a name, the code of a status, seconds of a time. Empty where nothing was, and of staff,
    // client and other, which are not told here.
    QString before;
    QString after;
    bool operator==(const BookingChange&) const = default;
};

struct BookingEvent
{
    UtcSeconds at = 0;
    QString by;
    bool booked = false; // the first line: it was entered
    QList<BookingChange> changes;
    QString reason; // of a cancellation
    bool operator==(const BookingEvent&) const = default;
};

// What the two differ in; empty if in nothing that is stored.
QList<BookingChange> changesBetween(const Booking& before, const Booking& after);

} // namespace yorozu
