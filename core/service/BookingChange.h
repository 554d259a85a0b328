// SPDX-License-Identifier: GPL-3.0-or-later
// How bookings are written: asked for, written, and where only the constraint knew of somebody else, asked for again.
#pragma once

#include "core/rules/BookingClash.h"
#include "core/service/BookingService.h"

#include <functional>

namespace yorozu::storage {
class Writer;
}

namespace yorozu::service {

using BookingIds = QList<Id<Booking>>;

// A copy brings along what it is about, and nothing of what became of the other one.
Booking asNew(Booking);
// The booking, held until the end of the transaction, if it is still the one that was seen.
Result<Booking> asSeen(storage::Writer&, Id<Booking>, qint64 version);

// The session that could not be written, and what stood in its way as far as that was known before.
struct Refusal
{
    Booking wanted;
    BookingClash clash;
};

// At the same time and place, by the same mode: what stays so stays, also if the place was shut since.
bool sameRoom(const Booking&, const Booking&);
// Without those that say that the place is shut.
QList<BookingConflict> withoutShut(QList<BookingConflict>);
// Office, booth and mode are in use, and a booth is chosen where the session needs one.
Result<Booking> placed(const rules::DayFacts&, const QList<MasterEntry>& modes, Booking wanted);
// A session as it is written (office, booth and mode in use, a booth chosen where it needs one), if nothing stands in
// its way; else the error of `occupancy`, and `refusal` says what. Offices must be held. `before`: as it is booked so
// far.
Result<Booking> readyToWrite(storage::Writer&, Booking wanted, Refusal& refusal, const Booking* before = nullptr);
// The same of a session that takes place again.
Status mayTakePlace(storage::Writer&, Booking, BookingStatus);
// Whose request was placed in the session waits again where it is cancelled, and no longer where it takes place after
// all.
void followRequests(storage::Writer&, const Booking& before, BookingStatus);
// Writes the status, and the requests follow.
void writeStatus(storage::Writer&, const Booking& before, BookingStatus, const QString& reason = {});
// The sessions, after what goes with the first of them is written, too.
Result<BookingIds> withAlso(storage::Writer&, const AlsoWritten& also, const BookingIds&);
// Runs `work` in a write transaction of whoever may edit bookings. Where it is refused because somebody else is there,
// the answer is the clash, also where somebody was faster between the question and the write.
Result<BookingOutcome> writeBookings(CaseFile&, const Caller&,
                                     const std::function<Result<BookingIds>(storage::Writer&, Refusal&)>& work);

} // namespace yorozu::service
