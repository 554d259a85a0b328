// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BookingService.h"

#include "core/rules/BookingRules.h"
#include "core/rules/Permissions.h"
#include "core/service/BookingChange.h"
#include "core/storage/BookingEvents.h"
#include "core/storage/BookingRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BookingService)
};

UtcSeconds startOfDay(QDate day)
{
    return fromTokyo(day, QTime(0, 0));
}

Error notThere(Id<Booking> id)
{
    return {ErrorKind::NotFound, Text::tr("There is no booking %1.").arg(id.number()), {}, {}};
}

Result<BookingIds> change(storage::Writer& writer, const Booking& before, const Booking& wanted, Refusal& refusal)
{
    if (wanted.status != before.status) {
        const QString reason = wanted.cancelled ? wanted.cancelled->reason : QString();
        if (auto fault = rules::statusFault(before, wanted.status, reason))
            return *std::move(fault);
    }
    if (auto fault = rules::changeFault(before, wanted, writer.now()))
        return *std::move(fault);
    if (changesBetween(before, wanted).isEmpty())
        return BookingIds{before.id};
    writer.holdAll(u"office"_s); // against closing days and the like of the same moment
    const Result<Booking> booking = readyToWrite(writer, wanted, refusal, occupies(before.status) ? &before : nullptr);
    if (!booking)
        return booking.error();
    storage::BookingRepository(writer.connection()).update(writer, *booking);
    followRequests(writer, before, booking->status);
    return BookingIds{before.id};
}

} // namespace

Result<Booking> BookingService::byId(Id<Booking> id)
{
    return m_file.read<Booking>([&](storage::Connection& connection) -> Result<Booking> {
        std::optional<Booking> booking = storage::BookingRepository(connection).byId(id);
        if (!booking)
            return Error{ErrorKind::NotFound, Text::tr("There is no booking %1.").arg(id.number()), {}, {}};
        return *std::move(booking);
    });
}

Result<QList<Booking>> BookingService::list(QDate from, QDate to, Id<Office> office, Id<Staff> staff)
{
    return m_file.read<QList<Booking>>([&](storage::Connection& connection) -> Result<QList<Booking>> {
        return storage::BookingRepository(connection).list({startOfDay(from), startOfDay(to), office, staff, {}, {}});
    });
}

Result<QList<BookingEvent>> BookingService::history(Id<Booking> id)
{
    return m_file.read<QList<BookingEvent>>([&](storage::Connection& connection) -> Result<QList<BookingEvent>> {
        return storage::eventsOf(connection, id);
    });
}

Result<BookingOutcome> BookingService::add(const Caller& caller, const QList<Booking>& bookings,
                                           const AlsoWritten& also)
{
    return writeBookings(m_file, caller, [&](storage::Writer& writer, Refusal& refusal) -> Result<BookingIds> {
        BookingIds added;
        writer.holdAll(u"office"_s); // against closing days and the like of the same moment
        for (const Booking& wanted : bookings) {
            const Result<Booking> booking = readyToWrite(writer, asNew(wanted), refusal);
            if (!booking)
                return booking.error();
            added.append(storage::BookingRepository(writer.connection()).add(writer, *booking));
        }
        return withAlso(writer, also, added);
    });
}

Result<BookingOutcome> BookingService::update(const Caller& caller, const Booking& wanted)
{
    return writeBookings(m_file, caller, [&](storage::Writer& writer, Refusal& refusal) -> Result<BookingIds> {
        const Result<Booking> before = asSeen(writer, wanted.id, wanted.version);
        return before ? change(writer, *before, wanted, refusal) : before.error();
    });
}

Result<BookingOutcome> BookingService::move(const Caller& caller, Id<Booking> id, const BookingMove& move,
                                            qint64 version)
{
    return writeBookings(m_file, caller, [&](storage::Writer& writer, Refusal& refusal) -> Result<BookingIds> {
        const Result<Booking> before = asSeen(writer, id, version);
        return before ? change(writer, *before, rules::moved(*before, move), refusal) : before.error();
    });
}

Status BookingService::setStatus(const Caller& caller, Id<Booking> id, BookingStatus status, const QString& reason,
                                 std::optional<BookingStatus> expected)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditBookings); !allowed)
        return allowed;
    const auto work = [&](storage::Writer& writer) -> Status {
        storage::BookingRepository bookings(writer.connection());
        writer.lock(u"booking"_s, id);
        const std::optional<Booking> booking = bookings.byId(id);
        if (!booking)
            return notThere(id);
        if (expected && booking->status != *expected) {
            return Error{ErrorKind::Conflict,
                         Text::tr("The session is “%1” by now: somebody else has changed it. Nothing was changed here.")
                             .arg(label(booking->status)),
                         u"status"_s,
                         {}};
        }
        if (const auto fault = rules::statusFault(*booking, status, reason))
            return *fault;
        if (occupies(status) && !occupies(booking->status)) {
            if (const Status free = mayTakePlace(writer, *booking, status); !free)
                return free;
        }
        writeStatus(writer, *booking, status, reason);
        return Done{};
    };
    const Status done = m_file.write<Done>(caller, work);
    if (done || done.error().field != "occupancy"_L1)
        return done;
    return m_file.write<Done>(caller, work); // if only the constraint knew who is there, it can be said now
}

} // namespace yorozu::service
