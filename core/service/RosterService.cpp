// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RosterService.h"

#include "core/rules/HomeProposals.h"
#include "core/rules/Permissions.h"
#include "core/rules/RosterRules.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/PlaceRepository.h"
#include "core/storage/RosterRepository.h"
#include "core/storage/SideBySide.h"

#include <QCoreApplication>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RosterService)
};

const QDate Forever(9999, 12, 31);

UtcSeconds startOfDay(QDate day)
{
    return fromTokyo(day, QTime(0, 0));
}

// The modes in which somebody is met at the office (来所).
QSet<MasterId> modesAtOffice(storage::Connection& connection)
{
    QSet<MasterId> modes;
    const QList<MasterEntry> all = storage::CentreRepository(connection).masters(MasterKind::Mode, true);
    for (const MasterEntry& mode : all) {
        if (mode.code == QLatin1String("visit"))
            modes.insert(mode.id);
    }
    return modes;
}

// Half-open, from the first to behind the last of the days.
std::pair<QDate, QDate> spanOf(const QList<DutyLine>& days)
{
    std::pair<QDate, QDate> span(days.constFirst().day, days.constFirst().day);
    for (const DutyLine& line : days)
        span = {std::min(span.first, line.day), std::max(span.second, line.day)};
    return {span.first, span.second.addDays(1)};
}

// The facts as they would be.
RosterFacts withDays(RosterFacts facts, const QList<DutyLine>& days)
{
    for (const DutyLine& line : days) {
        facts.days.removeIf([&](const DutyLine& one) { return one.staff == line.staff && one.day == line.day; });
        if (line.source == DutySource::Set)
            facts.days.append(line);
    }
    return facts;
}

RosterFacts withPattern(RosterFacts facts, const DutyPattern& pattern)
{
    facts.patterns.removeIf([&](const DutyPattern& one) { return one.id == pattern.id; });
    facts.patterns.append(pattern);
    return facts;
}

QList<Booking> orphansOf(storage::Connection& connection, const RosterFacts& before, const RosterFacts& after,
                         const storage::BookingFilter& concerned, UtcSeconds now)
{
    QList<Booking> bookings;
    QSet<MasterId> atOffice;
    storage::SideBySide reading(connection);
    reading.add([&] { bookings = storage::BookingRepository(connection).list(concerned); });
    reading.add([&] { atOffice = modesAtOffice(connection); });
    reading.run();
    return rules::orphanedBy(before, after, bookings, atOffice, now);
}

// Runs a change of whoever may plan the roster.
template <typename T>
Result<T> change(CaseFile& file, const Caller& caller,
                 const std::function<Result<T>(storage::Writer&, storage::RosterRepository&)>& work)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditRoster); !allowed)
        return allowed.error();
    return file.write<T>(caller, [&](storage::Writer& writer) -> Result<T> {
        writer.lockAll(QStringLiteral("office")); // whoever books meanwhile is seen, or sees this
        storage::RosterRepository roster(writer.connection());
        return work(writer, roster);
    });
}

// As they are stored, or what is wrong with the first that is.
Result<QList<DutyLine>> checkedDays(const RosterFacts& facts, const QList<DutyLine>& days)
{
    QList<DutyLine> checked;
    for (const DutyLine& line : days) {
        if (line.source != DutySource::Set) {
            checked.append(line);
            continue;
        }
        const Result<DutyLine> one = rules::checkedDuty(facts, line);
        if (!one)
            return one.error();
        checked.append(*one);
    }
    return checked;
}

void writeDays(storage::Writer& writer, storage::RosterRepository& roster, const RosterFacts& before,
               QList<DutyLine>& days)
{
    for (DutyLine& line : days) {
        if (line.source != DutySource::Set) {
            roster.clearDay(writer, line.staff, line.day, line.version);
            line.version = 0;
            continue;
        }
        const bool same = std::any_of(before.days.cbegin(), before.days.cend(), [&](const DutyLine& one) {
            DutyLine nameless = line;
            nameless.name = one.name;
            return one == nameless;
        });
        if (!same)
            line.version = roster.setDay(writer, line);
    }
}

// The lines of these people on these days, as they have become.
QList<DutyLine> linesOf(const RosterFacts& facts, const QList<DutyLine>& days)
{
    QList<DutyLine> lines;
    for (const DutyLine& wanted : days) {
        for (const RosterPerson& person : facts.people) {
            if (person.staff == wanted.staff)
                lines.append(rules::dutyOn(facts, person, wanted.day));
        }
    }
    return lines;
}

// Sessions of the person that a change of weeks from `from` on may concern.
storage::BookingFilter sessionsFrom(QDate from, Id<Staff> staff, UtcSeconds now)
{
    storage::BookingFilter filter;
    filter.from = startOfDay(std::max(from, tokyoDate(now)));
    filter.staff = staff;
    return filter;
}

std::optional<DutyPattern> patternWith(const RosterFacts& facts, Id<DutyPattern> id)
{
    const auto found = std::find_if(facts.patterns.cbegin(), facts.patterns.cend(),
                                    [id](const DutyPattern& one) { return one.id == id; });
    return found == facts.patterns.cend() ? std::nullopt : std::optional(*found);
}

Error noSuchPattern()
{
    return {ErrorKind::NotFound,
            Text::tr("This week is not there any more; somebody else has taken it away. Nothing was changed."),
            {},
            {}};
}

} // namespace

Result<QList<DutyLine>> RosterService::duties(QDate from, QDate to)
{
    return m_file.read<QList<DutyLine>>([&](storage::Connection& connection) -> Result<QList<DutyLine>> {
        return rules::dutiesOf(storage::RosterRepository(connection).facts(from, to), from, to);
    });
}

Result<RosterData> RosterService::load(QDate from, QDate to)
{
    return m_file.read<RosterData>([&](storage::Connection& connection) -> Result<RosterData> {
        const RosterFacts facts = storage::RosterRepository(connection).facts(from, to);
        return RosterData{facts, rules::dutiesOf(facts, from, to), rules::dispatchedWarnings(facts, from, to)};
    });
}

Result<QList<HomeProposal>> RosterService::proposals(QDate from, QDate to)
{
    return m_file.read<QList<HomeProposal>>([&](storage::Connection& connection) -> Result<QList<HomeProposal>> {
        rules::OfficeDay all;
        RosterFacts roster;
        const UtcSeconds start = startOfDay(from);
        const UtcSeconds end = startOfDay(to);
        storage::SideBySide reading(connection);
        reading.add([&] { roster = storage::RosterRepository(connection).facts(from, to); });
        reading.add([&] { all.booths = storage::CentreRepository(connection).booths(); });
        reading.add([&] { all.closures = storage::PlaceRepository(connection).closures(start, end); });
        reading.add([&] { all.bookings = storage::BookingRepository(connection).list({start, end, {}, {}, {}, {}}); });
        reading.add([&] { all.atOffice = modesAtOffice(connection); });
        reading.run();
        all.offices = roster.offices;
        all.duties = rules::dutiesOf(roster, from, to);
        for (const RosterPerson& person : roster.people) {
            if (rules::advises(person.group))
                all.advisers.insert(person.staff);
        }
        QList<HomeProposal> proposals;
        for (QDate day = from; day < to; day = day.addDays(1))
            proposals += rules::homeProposals(rules::ofDay(all, day));
        return proposals;
    });
}

Result<QList<Booking>> RosterService::orphans(const QList<DutyLine>& days)
{
    if (days.isEmpty())
        return QList<Booking>();
    return m_file.read<QList<Booking>>([&](storage::Connection& connection) -> Result<QList<Booking>> {
        const auto [from, to] = spanOf(days);
        const RosterFacts before = storage::RosterRepository(connection).facts(from, to);
        return orphansOf(connection, before, withDays(before, days), {startOfDay(from), startOfDay(to), {}, {}, {}, {}},
                         m_file.clock().now());
    });
}

Result<RosterOutcome> RosterService::set(const Caller& caller, const QList<DutyLine>& days, BookedSessions booked)
{
    if (days.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Say which days. Nothing was changed."), QStringLiteral("day"), {}};
    return change<RosterOutcome>(
        m_file, caller, [&](storage::Writer& writer, storage::RosterRepository& roster) -> Result<RosterOutcome> {
            const auto [from, to] = spanOf(days);
            const RosterFacts before = roster.facts(from, to);
            Result<QList<DutyLine>> wanted = checkedDays(before, days);
            if (!wanted)
                return wanted.error();
            if (booked == BookedSessions::Show) {
                const QList<Booking> orphans =
                    orphansOf(writer.connection(), before, withDays(before, *wanted),
                              {startOfDay(from), startOfDay(to), {}, {}, {}, {}}, writer.now());
                if (!orphans.isEmpty())
                    return RosterOutcome(orphans);
            }
            writeDays(writer, roster, before, *wanted);
            return RosterOutcome(linesOf(withDays(before, *wanted), *wanted));
        });
}

Result<ShutOutcome<DutyPattern>> RosterService::savePattern(const Caller& caller, const DutyPattern& pattern,
                                                            BookedSessions booked)
{
    using Outcome = ShutOutcome<DutyPattern>;
    return change<Outcome>(
        m_file, caller, [&](storage::Writer& writer, storage::RosterRepository& roster) -> Result<Outcome> {
            const RosterFacts before = roster.facts(tokyoDate(writer.now()), Forever);
            const std::optional<DutyPattern> known = patternWith(before, pattern.id);
            if (pattern.id && !known)
                return noSuchPattern();
            const Result<DutyPattern> checked = rules::checkedPattern(before, pattern);
            if (!checked)
                return checked.error();
            if (booked == BookedSessions::Show) {
                const QDate from = known ? std::min(known->validFrom, checked->validFrom) : checked->validFrom;
                const QList<Booking> orphans =
                    orphansOf(writer.connection(), before, withPattern(before, *checked),
                              sessionsFrom(from, checked->staff, writer.now()), writer.now());
                if (!orphans.isEmpty())
                    return Outcome(orphans);
            }
            if (!known)
                return Outcome(roster.add(writer, *checked));
            roster.update(writer, *checked);
            return Outcome(checked->id);
        });
}

Result<ShutOutcome<DutyPattern>> RosterService::removePattern(const Caller& caller, Id<DutyPattern> id, qint64 version,
                                                              BookedSessions booked)
{
    using Outcome = ShutOutcome<DutyPattern>;
    return change<Outcome>(
        m_file, caller, [&](storage::Writer& writer, storage::RosterRepository& roster) -> Result<Outcome> {
            const RosterFacts before = roster.facts(tokyoDate(writer.now()), Forever);
            const std::optional<DutyPattern> known = patternWith(before, id);
            if (!known)
                return noSuchPattern();
            RosterFacts after = before;
            after.patterns.removeOne(*known);
            if (booked == BookedSessions::Show) {
                const QList<Booking> orphans =
                    orphansOf(writer.connection(), before, after,
                              sessionsFrom(known->validFrom, known->staff, writer.now()), writer.now());
                if (!orphans.isEmpty())
                    return Outcome(orphans);
            }
            roster.remove(writer, id, version);
            return Outcome(id);
        });
}

Status RosterService::setDispatched(const Caller& caller, Id<Staff> staff, bool dispatched)
{
    return change<Done>(m_file, caller, [&](storage::Writer& writer, storage::RosterRepository& roster) -> Status {
        if (!storage::CentreRepository(writer.connection()).staffById(staff))
            return Error{ErrorKind::NotFound,
                         Text::tr("There is no such person. Nothing was changed."),
                         QStringLiteral("staff"),
                         {}};
        roster.setDispatched(writer, staff, dispatched);
        return Done{};
    });
}

} // namespace yorozu::service
