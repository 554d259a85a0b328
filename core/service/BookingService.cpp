// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BookingService.h"

#include "core/domain/TimeSlot.h"
#include "core/rules/Permissions.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

namespace yorozu::service {

namespace {

constexpr int SlotStepSeconds = 30 * 60;
constexpr qsizetype MostAlternatives = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BookingService)
};

UtcSeconds startOfDay(QDate day)
{
    return fromTokyo(day, QTime(0, 0));
}

QString clockSpan(UtcSeconds start, UtcSeconds end)
{
    return QStringLiteral("%1–%2").arg(toTokyo(start).toString(QStringLiteral("HH:mm")),
                                       toTokyo(end).toString(QStringLiteral("HH:mm")));
}

// Sessions in an office and online ones take a booth or seat; telephone, visits and off-site ones do not.
bool needsBooth(const QString& modeCode)
{
    return modeCode == QLatin1String("visit") || modeCode == QLatin1String("online");
}

// The booths of an office that are free in a slot, by the sessions that occupy them.
QList<Booth> freeBooths(const QList<Booth>& booths, const QList<Booking>& bookings, Id<Office> office, UtcSeconds start,
                        UtcSeconds end)
{
    QList<Booth> free;
    for (const Booth& booth : booths) {
        const bool taken = std::any_of(bookings.cbegin(), bookings.cend(), [&](const Booking& booking) {
            return booking.booth == booth.id && occupies(booking.status) && booking.start < end && start < booking.end;
        });
        if (booth.office == office && !booth.retired && !taken)
            free.append(booth);
    }
    return free;
}

bool staffFree(const Booking& wanted, const QList<Booking>& bookings, UtcSeconds start, UtcSeconds end)
{
    return std::none_of(bookings.cbegin(), bookings.cend(), [&](const Booking& booking) {
        if (!occupies(booking.status) || booking.start >= end || start >= booking.end || booking.id == wanted.id)
            return false;
        if (wanted.client && booking.client == wanted.client)
            return true;
        return std::any_of(booking.staff.cbegin(), booking.staff.cend(), [&](const BookingStaff& busy) {
            return std::any_of(wanted.staff.cbegin(), wanted.staff.cend(), [&](const BookingStaff& member) {
                return member.staff == busy.staff && member.part <= Part::Second && busy.part <= Part::Second;
            });
        });
    });
}

// Up to three slots of the wanted length on the same day, nearest to the wanted start first.
QList<FreeSlot> alternatives(storage::Connection& connection, const Booking& wanted)
{
    storage::CentreRepository centre(connection);
    const QList<Booth> booths = centre.booths();
    const QList<Office> offices = centre.offices();
    const QDate day = tokyoDate(wanted.start);
    const QList<Booking> bookings =
        storage::BookingRepository(connection).list({startOfDay(day), startOfDay(day.addDays(1)), {}, {}, {}, {}});
    QList<FreeSlot> found;
    for (const Office& office : offices) {
        if (office.id != wanted.office)
            continue;
        const UtcSeconds length = wanted.end - wanted.start;
        const UtcSeconds closes = startOfDay(day) + office.closesAt * 60;
        for (UtcSeconds start = startOfDay(day) + office.opensAt * 60; start + length <= closes;
             start += SlotStepSeconds) {
            const QList<Booth> free = freeBooths(booths, bookings, office.id, start, start + length);
            if (!free.isEmpty() && staffFree(wanted, bookings, start, start + length))
                found.append({free.constFirst().id, free.constFirst().name, office.name, start, start + length});
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](const FreeSlot& a, const FreeSlot& b) {
        return std::abs(a.start - wanted.start) < std::abs(b.start - wanted.start);
    });
    return found.mid(0, MostAlternatives);
}

BookingClash clashOf(storage::Connection& connection, const Booking& wanted)
{
    storage::BookingRepository bookings(connection);
    BookingClash clash;
    const QList<storage::OccupancyConflict> conflicts = bookings.conflicts(wanted);
    for (const storage::OccupancyConflict& conflict : conflicts) {
        const std::optional<Booking> other = conflict.with ? bookings.byId(conflict.with) : std::nullopt;
        const QString who = other && !other->clientName.isEmpty() ? other->clientName : Text::tr("another session");
        const QString when = clockSpan(conflict.start, conflict.end);
        QString text;
        if (conflict.what == QLatin1String("booth"))
            text = Text::tr("The booth is taken %1 by %2.").arg(when, who);
        else if (conflict.what == QLatin1String("staff"))
            text = Text::tr("The coordinator is with %2 %1.").arg(when, who);
        else
            text = Text::tr("The client has a session %1 already.").arg(when);
        clash.conflicts.append({conflict.with, conflict.what, text});
    }
    if (!clash.conflicts.isEmpty())
        clash.free = alternatives(connection, wanted);
    return clash;
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

// A session that needs a booth and names none takes the first free one of its office.
Result<Booking> withBooth(storage::Connection& connection, Booking booking)
{
    if (const Status checked = checkBooking(booking); !checked)
        return checked.error();
    storage::CentreRepository centre(connection);
    const QList<MasterEntry> modes = centre.masters(MasterKind::Mode);
    const auto mode =
        std::find_if(modes.cbegin(), modes.cend(), [&](const MasterEntry& entry) { return entry.id == booking.mode; });
    if (mode == modes.cend())
        return Error{
            ErrorKind::NotFound, Text::tr("There is no such mode of consultation."), QStringLiteral("mode"), {}};
    if (booking.booth || !needsBooth(mode->code))
        return booking;
    const QDate day = tokyoDate(booking.start);
    const QList<Booking> bookings =
        storage::BookingRepository(connection).list({startOfDay(day), startOfDay(day.addDays(1)), {}, {}, {}, {}});
    const QList<Booth> booths = centre.booths();
    const QList<Booth> free = freeBooths(booths, bookings, booking.office, booking.start, booking.end);
    if (!free.isEmpty()) {
        booking.booth = free.constFirst().id;
        return booking;
    }
    // All are taken: the constraint will say so of the first one.
    const auto first = std::find_if(booths.cbegin(), booths.cend(),
                                    [&](const Booth& booth) { return booth.office == booking.office; });
    if (first != booths.cend())
        booking.booth = first->id;
    return booking;
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

Status BookingService::setStatus(const Caller& caller, Id<Booking> id, BookingStatus status, const QString& reason)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditBookings); !allowed)
        return allowed;
    if (status == BookingStatus::Cancelled && reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Write why the session is cancelled."), QStringLiteral("reason"), {}};
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::BookingRepository(writer.connection()).setStatus(writer, id, status, reason);
        return Done{};
    });
}

} // namespace yorozu::service
