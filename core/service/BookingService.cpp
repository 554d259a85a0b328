// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BookingService.h"

#include "core/domain/TimeSlot.h"
#include "core/rules/Permissions.h"
#include "core/service/BookingRoom.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

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

// Sessions in an office and online ones take a booth or seat; telephone, visits and off-site ones do not.
bool needsBooth(const QString& modeCode)
{
    return modeCode == QLatin1String("visit") || modeCode == QLatin1String("online");
}

Status checkBooking(const Booking& booking)
{
    const Result<TimeSlot> slot = TimeSlot::make(booking.start, booking.end);
    if (!slot)
        return slot.error();
    if (tokyoDate(booking.start) != tokyoDate(booking.end - 1)) {
        return Error{
            ErrorKind::Invalid, Text::tr("A session ends on the day on which it begins."), QStringLiteral("end"), {}};
    }
    if (booking.office.isNull())
        return Error{ErrorKind::Invalid, Text::tr("A session needs an office."), QStringLiteral("office"), {}};
    const auto leads = std::count_if(booking.staff.cbegin(), booking.staff.cend(),
                                     [](const BookingStaff& member) { return member.part == Part::Lead; });
    if (leads != 1)
        return Error{ErrorKind::Invalid, Text::tr("Exactly one person leads a session."), QStringLiteral("staff"), {}};
    return Done{};
}

Error notInUse(const QString& field, const QString& message)
{
    return {ErrorKind::NotFound, message, field, {}};
}

template <typename T> bool inUse(const QList<T>& list, Id<T> id)
{
    return std::any_of(list.cbegin(), list.cend(), [id](const T& one) { return one.id == id; });
}

// A session that needs a booth and names none takes the first free one of its office.
Result<Booking> withBooth(storage::Connection& connection, Booking booking)
{
    if (const Status checked = checkBooking(booking); !checked)
        return checked.error();
    storage::CentreRepository centre(connection);
    if (!inUse(centre.offices(), booking.office))
        return notInUse(QStringLiteral("office"), Text::tr("This office is not in use any more."));
    if (booking.booth && !inUse(centre.booths(), booking.booth))
        return notInUse(QStringLiteral("booth"), Text::tr("This booth is not in use any more."));
    const QDate day = tokyoDate(booking.start);
    const QList<MasterEntry> modes = centre.masters(MasterKind::Mode, true);
    const auto mode = std::find_if(modes.cbegin(), modes.cend(), [&](const MasterEntry& entry) {
        return entry.id == booking.mode && entry.validOn(day);
    });
    if (mode == modes.cend())
        return notInUse(QStringLiteral("mode"), Text::tr("There is no such mode of consultation."));
    if (booking.booth.isNull() && needsBooth(mode->code))
        booking.booth = boothFor(connection, booking);
    return booking;
}

// Booth, closing day, people: as if it were booked now.
Status mayTakePlace(storage::Writer& writer, const Booking& booking)
{
    writer.holdAll(QStringLiteral("office")); // against closing days and the like of the same moment
    const Result<Booking> checked = withBooth(writer.connection(), booking);
    if (!checked)
        return checked.error();
    const BookingClash clash = clashOf(writer.connection(), *checked);
    if (clash.conflicts.isEmpty())
        return Done{};
    return Error{ErrorKind::RuleViolation, clash.conflicts.constFirst().text, QStringLiteral("occupancy"), {}};
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

Result<BookingOutcome> BookingService::add(const Caller& caller, const QList<Booking>& bookings)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditBookings); !allowed)
        return allowed.error();
    using Ids = QList<Id<Booking>>;
    BookingClash clash; // asked for inside the transaction, which also holds the earlier ones of the same request
    Booking refused;
    const Result<Ids> ids = m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        Ids added;
        writer.holdAll(QStringLiteral("office")); // against closing days and the like of the same moment
        for (const Booking& wanted : bookings) {
            const Result<Booking> booking = withBooth(writer.connection(), wanted);
            if (!booking)
                return booking.error();
            refused = *booking;
            clash = clashOf(writer.connection(), *booking);
            if (!clash.conflicts.isEmpty())
                return Error{
                    ErrorKind::RuleViolation, clash.conflicts.constFirst().text, QStringLiteral("occupancy"), {}};
            added.append(storage::BookingRepository(writer.connection()).add(writer, *booking));
        }
        return added;
    });
    if (ids)
        return BookingOutcome(*ids);
    if (ids.error().field != QLatin1String("occupancy"))
        return ids.error();
    if (!clash.conflicts.isEmpty())
        return BookingOutcome(clash);
    // Only the constraint knew: somebody was faster between the question and the write.
    return m_file.read<BookingOutcome>([&](storage::Connection& connection) -> Result<BookingOutcome> {
        return BookingOutcome(clashOf(connection, refused));
    });
}

Status BookingService::setStatus(const Caller& caller, Id<Booking> id, BookingStatus status, const QString& reason,
                                 std::optional<BookingStatus> expected)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditBookings); !allowed)
        return allowed;
    if (status == BookingStatus::Cancelled && reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Write why the session is cancelled."), QStringLiteral("reason"), {}};
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::BookingRepository bookings(writer.connection());
        writer.lock(QStringLiteral("booking"), id);
        const std::optional<Booking> booking = bookings.byId(id);
        if (booking && expected && booking->status != *expected) {
            return Error{ErrorKind::Conflict,
                         Text::tr("The session is “%1” by now: somebody else has changed it. Nothing was changed here.")
                             .arg(label(booking->status)),
                         QStringLiteral("status"),
                         {}};
        }
        if (booking && occupies(status) && !occupies(booking->status)) {
            if (const Status free = mayTakePlace(writer, *booking); !free)
                return free;
        }
        bookings.setStatus(writer, id, status, reason);
        return Done{};
    });
}

} // namespace yorozu::service
