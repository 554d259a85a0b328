// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SeriesPlan.h"

#include "core/rules/BookingRules.h"
#include "core/rules/Permissions.h"
#include "core/rules/RosterRules.h"
#include "core/rules/SeriesRules.h"
#include "core/service/BookingRoom.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/RosterRepository.h"
#include "core/storage/SeriesRepository.h"
#include "core/storage/Survivor.h"

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

constexpr int MostAttempts = 4;
// Where a session would clash, so many days after it are looked at for a free slot.
constexpr int DaysAhead = 7;

// The days from the first to the last session and a few more, without the sessions that are about to move.
class Facts
{
public:
    Facts(storage::Connection& connection, const QList<Booking>& wanted, UtcSeconds now)
    {
        QDate from = tokyoDate(wanted.constFirst().start);
        QDate to = from;
        QSet<Id<Booking>> moving;
        for (const Booking& one : wanted) {
            from = std::min(from, tokyoDate(one.start));
            to = std::max(to, tokyoDate(one.start));
            if (one.id)
                moving.insert(one.id);
        }
        m_from = from;
        m_days = dayFacts(connection, from, to.addDays(1 + DaysAhead), now, Roster::Without);
        for (rules::DayFacts& facts : m_days)
            facts.bookings.removeIf([&](const Booking& booking) { return moving.contains(booking.id); });
        const QList<Booking> before = storage::BookingRepository(connection).byIds(numbersOf(moving));
        for (const Booking& one : before)
            m_before.insert(one.id, one);
    }

    rules::DayFacts& on(QDate day) { return m_days[m_from.daysTo(day)]; }
    // For a proposal, which heeds the roster; it is read when the first one is made.
    QList<rules::DayFacts> after(storage::Connection& connection, QDate day)
    {
        if (!m_hasRoster) {
            const QDate end = m_from.addDays(m_days.size());
            const QList<DutyLine> duties =
                rules::dutiesOf(storage::RosterRepository(connection).facts(m_from, end), m_from, end);
            for (rules::DayFacts& facts : m_days)
                facts.duties = dutiesOn(duties, facts.day);
            m_hasRoster = true;
        }
        return m_days.mid(m_from.daysTo(day), DaysAhead + 1);
    }

    // A session of the series stays where and when it is.
    bool stays(const Booking& session) const
    {
        const auto before = m_before.constFind(session.id);
        return before != m_before.cend() && occupies(before->status) && sameRoom(*before, session);
    }

private:
    static QList<qint64> numbersOf(const QSet<Id<Booking>>& ids)
    {
        QList<qint64> numbers;
        for (const Id<Booking> id : ids)
            numbers.append(id.number());
        return numbers;
    }

    bool m_hasRoster = false;
    QDate m_from;
    QList<rules::DayFacts> m_days;
    QHash<Id<Booking>, Booking> m_before;
};

} // namespace

Result<QList<Booking>> sessionsOf(const SeriesRule& rule, const Booking& session, const QList<Booking>& elsewhere)
{
    if (const Status checked = rules::checkSeries(rule); !checked)
        return checked.error();
    QList<Booking> sessions;
    const QList<QDate> days = rules::daysOf(rule);
    for (const QDate day : days) {
        Booking one = rules::onDay(asNew(session), day);
        one.seriesDay = day;
        const auto there = std::find_if(elsewhere.cbegin(), elsewhere.cend(),
                                        [day](const Booking& other) { return other.seriesDay == day; });
        if (there != elsewhere.cend()) {
            one.start = there->start;
            one.end = there->end;
            one.office = there->office;
            one.booth = there->booth;
            one.mode = there->mode;
            one.exceptionReason = there->exceptionReason;
        }
        sessions.append(one);
    }
    return sessions;
}

QList<Booking> inScope(storage::Connection& connection, const Booking& of, SeriesScope scope, UtcSeconds now)
{
    if (scope == SeriesScope::This || of.series.isNull())
        return {of};
    QList<qint64> ids;
    const QList<Id<Booking>> all = storage::SeriesRepository(connection).bookingsOf(of.series);
    for (const Id<Booking> id : all)
        ids.append(id.number());
    QList<Booking> sessions = storage::BookingRepository(connection).byIds(ids);
    sessions.removeIf([&](const Booking& one) {
        const bool before = scope == SeriesScope::Following && one.seriesDay < of.seriesDay;
        return one.id != of.id && (before || one.end <= now || !occupies(one.status));
    });
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const Booking& a, const Booking& b) { return a.seriesDay < b.seriesDay; });
    return sessions;
}

Result<QList<Occurrence>> occurrences(storage::Connection& connection, const QList<Booking>& wanted, UtcSeconds now)
{
    QList<Occurrence> list;
    if (wanted.isEmpty())
        return list;
    Facts facts(connection, wanted, now);
    const QList<MasterEntry> modes = storage::CentreRepository(connection).masters(MasterKind::Mode, true);
    const Id<Client> client = wanted.constFirst().client;
    const Id<Client> survivor = storage::survivor(connection, client);
    for (Booking session : wanted) {
        if (session.client == client)
            session.client = survivor;
        if (const Status checked = rules::checkBooking(session); !checked)
            return checked.error();
        const QDate day = tokyoDate(session.start);
        const bool stays = facts.stays(session);
        const Result<Booking> there = stays ? Result<Booking>(session) : placed(facts.on(day), modes, session);
        if (!there)
            return there.error();
        BookingClash clash{rules::conflicts(facts.on(day), *there), {}};
        if (stays)
            clash.conflicts = withoutShut(clash.conflicts);
        if (clash.conflicts.isEmpty())
            facts.on(day).bookings.append(*there);
        else
            clash.free = rules::alternatives(facts.after(connection, day), *there);
        list.append({session.seriesDay, *there, clash});
    }
    return list;
}

QList<Occurrence> clashing(const QList<Occurrence>& all)
{
    QList<Occurrence> some = all;
    some.removeIf([](const Occurrence& one) { return one.clash.conflicts.isEmpty(); });
    return some;
}

Result<SeriesOutcome> writeSeries(CaseFile& file, const Caller& caller, const SeriesWork& work)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditBookings); !allowed)
        return allowed.error();
    Error refused;
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        QList<Occurrence> clashes;
        const Result<BookingIds> ids = file.write<BookingIds>(caller, [&](storage::Writer& writer) {
            clashes.clear();
            return work(writer, clashes);
        });
        if (ids)
            return SeriesOutcome(*ids);
        refused = ids.error();
        if (!clashes.isEmpty())
            return SeriesOutcome(clashes);
        if (refused.field != "occupancy"_L1)
            return refused;
    }
    return refused;
}

} // namespace yorozu::service
