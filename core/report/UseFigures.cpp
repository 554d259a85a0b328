// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/UseFigures.h"

#include "core/japanese/Holidays.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/PlaceRepository.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"

#include <algorithm>
#include <functional>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::report {

namespace {

using storage::Query;

constexpr qint64 SecondsOfMinute = 60;
constexpr int MinutesOfHour = 60;
constexpr int MinutesOfDay = 24 * MinutesOfHour;

UtcSeconds beginOf(QDate day)
{
    return fromTokyo(day, QTime(0, 0));
}

// The hours of the week that [start, end) reaches into, with the minutes of each.
void eachHour(UtcSeconds start, UtcSeconds end, const std::function<void(int weekday, int hour, qint64 minutes)>& take)
{
    while (start < end) {
        const QTime time = tokyoTime(start);
        const UtcSeconds next = start + (MinutesOfHour - time.minute()) * SecondsOfMinute - time.second();
        const UtcSeconds until = std::min(next, end);
        take(tokyoDate(start).dayOfWeek(), time.hour(), (until - start) / SecondsOfMinute);
        start = until;
    }
}

void take(UseGrid& grid, const UsedTime& session)
{
    eachHour(session.start, session.end, [&](int weekday, int hour, qint64 minutes) {
        UseCell& cell = grid.at(weekday, hour);
        cell.minutes += minutes;
        if (!cell.sessions.contains(session.booking.number()))
            cell.sessions.append(session.booking.number());
    });
}

// Which days which office receives.
class OpenDays
{
public:
    explicit OpenDays(const UseFacts& facts)
        : m_facts(facts)
    {
    }

    bool isOpen(const Office& office, QDate day) const
    {
        const bool weekend = day.dayOfWeek() >= Qt::Saturday || m_holidays.on(day).has_value();
        if (weekend && m_facts.weekendsOnline && !office.remote)
            return false;
        return std::none_of(m_facts.closingDays.cbegin(), m_facts.closingDays.cend(), [&](const ClosingDay& closed) {
            return closed.covers(day) && (closed.office.isNull() || closed.office == office.id);
        });
    }

private:
    const UseFacts& m_facts;
    japanese::Holidays m_holidays;
};

// A booth has the hours of its office, but for the times at which it is out of service.
void addAvailable(BoothUse& use, const Office& office, const UseFacts& facts, const OpenDays& days)
{
    const auto add = [&use](qint64 sign) {
        return [&use, sign](int weekday, int hour, qint64 minutes) {
            use.grid.at(weekday, hour).available += sign * minutes;
        };
    };
    for (const Booth& booth : facts.booths) {
        if (booth.office != office.id)
            continue;
        for (QDate day = facts.from; day <= facts.to; day = day.addDays(1)) {
            if (!days.isOpen(office, day))
                continue;
            const UtcSeconds opens = beginOf(day) + office.opensAt * SecondsOfMinute;
            const UtcSeconds closes = beginOf(day) + std::min(office.closesAt, MinutesOfDay) * SecondsOfMinute;
            eachHour(opens, closes, add(1));
            // Closures of one booth do not overlap (rules::checkedClosure).
            for (const BoothClosure& closure : facts.closures) {
                if (closure.booth == booth.id)
                    eachHour(std::max(opens, closure.start), std::min(closes, closure.end), add(-1));
            }
        }
    }
}

QList<UsedTime> sessionsOf(storage::Connection& connection, QDate from, QDate to)
{
    Query query(connection, u"SELECT b.id, b.starts, b.ends, b.office_id, s.staff_id FROM booking b "
                            "LEFT JOIN booking_staff s ON s.booking_id = b.id AND s.part IN ('lead', 'second') "
                            "WHERE b.starts >= ? AND b.starts < ? AND b.status NOT IN ('cancelled', 'no-show') "
                            "ORDER BY b.starts, b.id, s.position"_s);
    query.bind(beginOf(from)).bind(beginOf(to.addDays(1))).exec();
    QList<UsedTime> sessions;
    while (query.next()) {
        const Id<Booking> booking = query.id<Booking>(0);
        if (sessions.isEmpty() || sessions.constLast().booking != booking)
            sessions.append({booking, query.number(1), query.number(2), query.id<Office>(3), {}});
        if (const Id<Staff> staff = query.id<Staff>(4))
            sessions.last().staff.append(staff);
    }
    return sessions;
}

struct Load
{
    UseGrid grid;
    QList<qint64> byOffice;
    QSet<QDate> days;
};

} // namespace

UseFacts UseFacts::load(storage::Connection& connection, QDate from, QDate to)
{
    UseFacts facts;
    facts.from = from;
    facts.to = to;
    storage::CentreRepository centre(connection);
    storage::PlaceRepository places(connection);
    storage::SideBySide(connection)
        .add([&] { facts.offices = centre.offices(); })
        .add([&] { facts.booths = centre.booths(); })
        .add([&] { facts.people = centre.staff(true); })
        .add([&] { facts.weekendsOnline = centre.rules().weekendsOnline; })
        .add([&] { facts.closures = places.closures(beginOf(from), beginOf(to.addDays(1))); })
        .add([&] { facts.closingDays = places.closingDays(from, to); })
        .add([&] { facts.sessions = sessionsOf(connection, from, to); })
        .run();
    return facts;
}

UseReport countUse(const UseFacts& facts)
{
    UseReport report{facts.from, facts.to, {}, {}};
    QHash<Id<Office>, qsizetype> places;
    const OpenDays days(facts);
    for (const Office& office : facts.offices) {
        places.insert(office.id, report.booths.size());
        report.booths.append({office.id, office.name, {}});
        addAvailable(report.booths.last(), office, facts, days);
    }
    QHash<Id<Staff>, Load> loads;
    for (const UsedTime& session : facts.sessions) {
        const qsizetype place = places.value(session.office, -1); // an office may be closed for good by now
        if (place >= 0)
            take(report.booths[place].grid, session);
        for (const Id<Staff> staff : session.staff) {
            Load& load = loads[staff];
            take(load.grid, session);
            load.byOffice.resize(facts.offices.size());
            if (place >= 0)
                ++load.byOffice[place];
            load.days.insert(tokyoDate(session.start));
        }
    }
    for (const Staff& person : facts.people) {
        if (const auto load = loads.constFind(person.id); load != loads.cend())
            report.staff.append(
                {person.id, person.name, load->grid, load->byOffice, static_cast<int>(load->days.size())});
    }
    return report;
}

} // namespace yorozu::report
