// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BookingRoom.h"

#include "core/domain/CentreEditing.h"
#include "core/japanese/Holidays.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/PlaceRepository.h"

#include <QCoreApplication>

namespace yorozu::service {

namespace {

constexpr int SlotStepSeconds = 30 * 60;
constexpr qsizetype MostAlternatives = 3;
// Where the day itself is closed, the next open one is looked for so far ahead.
constexpr int DaysAhead = 31;

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

// 11:00 on the day of the session, else with its date.
QString momentOn(QDate day, UtcSeconds moment)
{
    return toTokyo(moment).toString(tokyoDate(moment) == day ? QStringLiteral("HH:mm") : QStringLiteral("M/d HH:mm"));
}

// One day of the centre: who is booked, what is out of service, what is closed.
class Day
{
public:
    Day(storage::Connection& connection, QDate day)
        : m_day(day)
        , m_booths(storage::CentreRepository(connection).booths())
        , m_bookings(storage::BookingRepository(connection)
                         .list({startOfDay(day), startOfDay(day.addDays(1)), {}, {}, {}, {}}))
        , m_closures(storage::PlaceRepository(connection).closures(startOfDay(day), startOfDay(day.addDays(1))))
        , m_closingDays(storage::PlaceRepository(connection).closingDays(day, day))
    {
    }

    QDate day() const { return m_day; }
    const QList<Booth>& booths() const { return m_booths; }
    const ClosingDay* closing(Id<Office> office) const
    {
        const auto found = std::find_if(m_closingDays.cbegin(), m_closingDays.cend(), [&](const ClosingDay& closing) {
            return closing.office.isNull() || closing.office == office;
        });
        return found == m_closingDays.cend() ? nullptr : &*found;
    }
    const BoothClosure* outOfService(Id<Booth> booth, UtcSeconds start, UtcSeconds end) const
    {
        const auto found = std::find_if(m_closures.cbegin(), m_closures.cend(), [&](const BoothClosure& closure) {
            return closure.booth == booth && closure.start < end && start < closure.end;
        });
        return found == m_closures.cend() ? nullptr : &*found;
    }
    QList<Booth> freeBooths(Id<Office> office, UtcSeconds start, UtcSeconds end) const
    {
        QList<Booth> free = m_booths;
        free.removeIf([&](const Booth& booth) {
            return booth.office != office || outOfService(booth.id, start, end) || taken(booth.id, start, end);
        });
        return free;
    }
    // Whether nobody of those who are wanted is elsewhere.
    bool peopleFree(const Booking& wanted, UtcSeconds start, UtcSeconds end) const
    {
        return std::none_of(m_bookings.cbegin(), m_bookings.cend(), [&](const Booking& booking) {
            if (!occupies(booking.status) || booking.start >= end || start >= booking.end || booking.id == wanted.id)
                return false;
            return (wanted.client && booking.client == wanted.client) || sharesStaff(wanted, booking);
        });
    }

private:
    bool taken(Id<Booth> booth, UtcSeconds start, UtcSeconds end) const
    {
        return std::any_of(m_bookings.cbegin(), m_bookings.cend(), [&](const Booking& booking) {
            return booking.booth == booth && occupies(booking.status) && booking.start < end && start < booking.end;
        });
    }
    static bool sharesStaff(const Booking& wanted, const Booking& booking)
    {
        return std::any_of(booking.staff.cbegin(), booking.staff.cend(), [&](const BookingStaff& busy) {
            return std::any_of(wanted.staff.cbegin(), wanted.staff.cend(), [&](const BookingStaff& member) {
                return member.staff == busy.staff && member.part <= Part::Second && busy.part <= Part::Second;
            });
        });
    }

    QDate m_day;
    QList<Booth> m_booths;
    QList<Booking> m_bookings;
    QList<BoothClosure> m_closures;
    QList<ClosingDay> m_closingDays;
};

std::optional<Office> officeOf(storage::Connection& connection, Id<Office> id)
{
    const QList<Office> offices = storage::CentreRepository(connection).offices();
    const auto found =
        std::find_if(offices.cbegin(), offices.cend(), [id](const Office& office) { return office.id == id; });
    return found == offices.cend() ? std::nullopt : std::optional(*found);
}

QList<FreeSlot> slotsOn(const Day& day, const Office& office, const Booking& wanted)
{
    const UtcSeconds length = wanted.end - wanted.start;
    const UtcSeconds closes = startOfDay(day.day()) + office.closesAt * 60;
    QList<FreeSlot> found;
    for (UtcSeconds start = startOfDay(day.day()) + office.opensAt * 60; start + length <= closes;
         start += SlotStepSeconds) {
        const QList<Booth> free = day.freeBooths(office.id, start, start + length);
        if (!free.isEmpty() && day.peopleFree(wanted, start, start + length))
            found.append({free.constFirst().id, free.constFirst().name, office.name, start, start + length});
    }
    return found;
}

// On weekends and holidays nobody is at the office unless the centre has agreed on it.
bool mayBeOpen(QDate day, const Office& office, const CentreRules& rules, const japanese::Holidays& holidays)
{
    return office.remote || !rules.weekendsOnline || (day.dayOfWeek() <= Qt::Friday && !holidays.on(day));
}

// The next day on which the office is open and has room.
QList<FreeSlot> slotsAfter(storage::Connection& connection, const Office& office, const Booking& wanted)
{
    const CentreRules rules = storage::CentreRepository(connection).rules();
    const japanese::Holidays holidays;
    const QDate first = tokyoDate(wanted.start);
    const UtcSeconds length = wanted.end - wanted.start;
    for (int ahead = 1; ahead <= DaysAhead; ++ahead) {
        const QDate date = first.addDays(ahead);
        if (!mayBeOpen(date, office, rules, holidays))
            continue;
        const Day day(connection, date);
        if (day.closing(office.id))
            continue;
        Booking moved = wanted;
        moved.start = fromTokyo(date, tokyoTime(wanted.start));
        moved.end = moved.start + length;
        if (QList<FreeSlot> found = slotsOn(day, office, moved); !found.isEmpty())
            return found;
    }
    return {};
}

// Up to three slots of the wanted length, nearest to the wanted time first: on the same day, or where that is closed on
// the next one that is not.
QList<FreeSlot> alternatives(storage::Connection& connection, const Day& day, const Booking& wanted)
{
    const std::optional<Office> office = officeOf(connection, wanted.office);
    if (!office)
        return {};
    QList<FreeSlot> found =
        day.closing(office->id) ? slotsAfter(connection, *office, wanted) : slotsOn(day, *office, wanted);
    const QTime clock = tokyoTime(wanted.start);
    std::stable_sort(found.begin(), found.end(), [&](const FreeSlot& a, const FreeSlot& b) {
        return std::abs(clock.secsTo(tokyoTime(a.start))) < std::abs(clock.secsTo(tokyoTime(b.start)));
    });
    return found.mid(0, MostAlternatives);
}

void addOccupied(storage::Connection& connection, const Booking& wanted, BookingClash& clash)
{
    storage::BookingRepository bookings(connection);
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
}

void addShut(storage::Connection& connection, const Day& day, const Booking& wanted, BookingClash& clash)
{
    if (const ClosingDay* closing = day.closing(wanted.office)) {
        const std::optional<Office> office = officeOf(connection, wanted.office);
        const QString date = day.day().toString(QStringLiteral("M/d"));
        const QString text = closing->office && office
                                 ? Text::tr("%1 is closed on %2: %3.").arg(office->name, date, closing->reason)
                                 : Text::tr("The centre is closed on %1: %2.").arg(date, closing->reason);
        clash.conflicts.append({{}, QStringLiteral("closed"), text});
    }
    if (const BoothClosure* closure = day.outOfService(wanted.booth, wanted.start, wanted.end)) {
        const auto booth = std::find_if(day.booths().cbegin(), day.booths().cend(),
                                        [&](const Booth& one) { return one.id == wanted.booth; });
        const QString name = booth == day.booths().cend() ? QString() : booth->name;
        clash.conflicts.append(
            {{},
             QStringLiteral("out-of-service"),
             Text::tr("%1 is out of service %2–%3: %4.")
                 .arg(name, momentOn(day.day(), closure->start), momentOn(day.day(), closure->end), closure->reason)});
    }
}

} // namespace

Id<Booth> boothFor(storage::Connection& connection, const Booking& wanted)
{
    const Day day(connection, tokyoDate(wanted.start));
    const QList<Booth> free = day.freeBooths(wanted.office, wanted.start, wanted.end);
    if (!free.isEmpty())
        return free.constFirst().id;
    const auto first = std::find_if(day.booths().cbegin(), day.booths().cend(),
                                    [&](const Booth& booth) { return booth.office == wanted.office; });
    return first == day.booths().cend() ? Id<Booth>() : first->id;
}

BookingClash clashOf(storage::Connection& connection, const Booking& wanted)
{
    const Day day(connection, tokyoDate(wanted.start));
    BookingClash clash;
    addShut(connection, day, wanted, clash);
    addOccupied(connection, wanted, clash);
    if (!clash.conflicts.isEmpty())
        clash.free = alternatives(connection, day, wanted);
    return clash;
}

} // namespace yorozu::service
