// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PlaceService.h"

#include "core/rules/Permissions.h"
#include "core/rules/PlaceRules.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/PlaceRepository.h"

#include <QCoreApplication>

#include <limits>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlaceService)
};

constexpr qsizetype SessionsInASentence = 3;
// A session ends on its day: whoever looks for those that reach into a time begins a day earlier.
constexpr int LongestSessionSeconds = 24 * 3600;

// What keeps its place from `from` to `to`, of those that `concerned` picks.
QList<Booking> bookedSessions(storage::Connection& connection, UtcSeconds from, std::optional<UtcSeconds> to,
                              const std::function<bool(const Booking&)>& concerned)
{
    QList<Booking> sessions =
        storage::BookingRepository(connection).list({from - LongestSessionSeconds, to, {}, {}, {}, {}});
    sessions.removeIf([&](const Booking& booking) {
        return booking.end <= from || !occupies(booking.status) || !concerned(booking);
    });
    return sessions;
}

Error stillBooked(const QString& name, const QList<Booking>& sessions)
{
    return {ErrorKind::RuleViolation,
            Text::tr("Sessions are booked at %1: %2. Nothing was changed; move or cancel them first.")
                .arg(name, sessionsInWords(sessions)),
            QStringLiteral("retired"),
            {}};
}

// Whether a place that was in use is not to be any more, and who is booked there from now on.
template <typename Place>
std::optional<Error> retiringFault(storage::Writer& writer, const Place& next, bool wasRetired,
                                   const std::function<bool(const Booking&)>& isThere)
{
    if (!next.retired || wasRetired)
        return std::nullopt;
    const QList<Booking> sessions = bookedSessions(writer.connection(), writer.now(), std::nullopt, isThere);
    if (sessions.isEmpty())
        return std::nullopt;
    return stillBooked(next.name, sessions);
}

template <typename Line, typename Place>
bool wasRetired(const QList<Line>& lines, Place Line::*place, const Place& next)
{
    return std::any_of(lines.cbegin(), lines.cend(),
                       [&](const Line& line) { return (line.*place).id == next.id && (line.*place).retired; });
}

QList<Booking> sessionsIn(storage::Connection& connection, const BoothClosure& closure)
{
    return bookedSessions(connection, closure.start, closure.end,
                          [&](const Booking& booking) { return booking.booth == closure.booth; });
}

QList<Booking> sessionsIn(storage::Connection& connection, const ClosingDay& day)
{
    return bookedSessions(connection, fromTokyo(day.first, QTime(0, 0)), fromTokyo(day.last.addDays(1), QTime(0, 0)),
                          [&](const Booking& booking) { return !day.office || booking.office == day.office; });
}

// Adds or changes a closure or closing day, unless there are sessions that are to be looked at first.
template <typename T>
Result<ShutOutcome<T>> saveShut(storage::Writer& writer, const Result<T>& checked, BookedSessions booked)
{
    if (!checked)
        return checked.error();
    if (booked == BookedSessions::Show) {
        const QList<Booking> sessions = sessionsIn(writer.connection(), *checked);
        if (!sessions.isEmpty())
            return ShutOutcome<T>(sessions);
    }
    storage::PlaceRepository places(writer.connection());
    if (!checked->id)
        return ShutOutcome<T>(places.add(writer, *checked));
    places.update(writer, *checked);
    return ShutOutcome<T>(checked->id);
}

// Runs a change of whoever may edit the centre.
template <typename T>
Result<T> change(CaseFile& file, const Caller& caller,
                 const std::function<Result<T>(storage::Writer&, storage::PlaceRepository&)>& work)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed.error();
    return file.write<T>(caller, [&](storage::Writer& writer) -> Result<T> {
        writer.lockAll(QStringLiteral("office")); // whoever books meanwhile is seen, or sees this
        storage::PlaceRepository places(writer.connection());
        return work(writer, places);
    });
}

} // namespace

QString sessionsInWords(const QList<Booking>& sessions)
{
    QStringList words;
    for (const Booking& session : sessions.first(std::min(sessions.size(), SessionsInASentence))) {
        const QString when = toTokyo(session.start).toString(QStringLiteral("M/d HH:mm"));
        const QString who = session.clientName.isEmpty() ? session.number : session.clientName;
        words.append(when + QLatin1Char(' ') + who);
    }
    const QString list = words.join(Text::tr(", "));
    const qsizetype more = sessions.size() - words.size();
    return more == 0 ? list : Text::tr("%1 and %2 more").arg(list).arg(more);
}

Result<PlaceData> PlaceService::load(QDate since)
{
    return m_file.read<PlaceData>([&](storage::Connection& connection) -> Result<PlaceData> {
        storage::PlaceRepository places(connection);
        const UtcSeconds from = since.isNull() ? std::numeric_limits<UtcSeconds>::min() : fromTokyo(since, QTime(0, 0));
        return PlaceData{places.offices(), places.booths(),
                         places.closures(from, std::numeric_limits<UtcSeconds>::max()),
                         places.closingDays(since.isNull() ? QDate(1, 1, 1) : since, QDate(9999, 12, 31))};
    });
}

Result<Id<Office>> PlaceService::add(const Caller& caller, const Office& office)
{
    return change<Id<Office>>(
        m_file, caller, [&](storage::Writer& writer, storage::PlaceRepository& places) -> Result<Id<Office>> {
            const Result<Office> checked = rules::checkedOffice(places.offices(), office);
            return checked ? Result<Id<Office>>(places.append(writer, *checked)) : checked.error();
        });
}

Result<Id<Booth>> PlaceService::add(const Caller& caller, const Booth& booth)
{
    return change<Id<Booth>>(m_file, caller,
                             [&](storage::Writer& writer, storage::PlaceRepository& places) -> Result<Id<Booth>> {
                                 const Result<Booth> checked = rules::checkedBooth(places.booths(), booth);
                                 return checked ? Result<Id<Booth>>(places.append(writer, *checked)) : checked.error();
                             });
}

Status PlaceService::update(const Caller& caller, const Office& office, qint64 version)
{
    return change<Done>(m_file, caller, [&](storage::Writer& writer, storage::PlaceRepository& places) -> Status {
        const QList<OfficeLine> offices = places.offices();
        const Result<Office> checked = rules::checkedOffice(offices, office);
        if (!checked)
            return checked.error();
        const auto fault = retiringFault(writer, *checked, wasRetired(offices, &OfficeLine::office, office),
                                         [&](const Booking& booking) { return booking.office == office.id; });
        if (fault)
            return *fault;
        places.update(writer, *checked, version);
        return Done{};
    });
}

Status PlaceService::update(const Caller& caller, const Booth& booth, qint64 version)
{
    return change<Done>(m_file, caller, [&](storage::Writer& writer, storage::PlaceRepository& places) -> Status {
        const QList<BoothLine> booths = places.booths();
        const Result<Booth> checked = rules::checkedBooth(booths, booth);
        if (!checked)
            return checked.error();
        const auto fault = retiringFault(writer, *checked, wasRetired(booths, &BoothLine::booth, booth),
                                         [&](const Booking& booking) { return booking.booth == booth.id; });
        if (fault)
            return *fault;
        places.update(writer, *checked, version);
        return Done{};
    });
}

Status PlaceService::arrangeOffices(const Caller& caller, const QList<qint64>& seen, const QList<qint64>& wanted)
{
    return change<Done>(m_file, caller, [&](storage::Writer& writer, storage::PlaceRepository& places) -> Status {
        places.arrangeOffices(writer, seen, wanted);
        return Done{};
    });
}

Status PlaceService::arrangeBooths(const Caller& caller, Id<Office> office, const QList<qint64>& seen,
                                   const QList<qint64>& wanted)
{
    return change<Done>(m_file, caller, [&](storage::Writer& writer, storage::PlaceRepository& places) -> Status {
        places.arrangeBooths(writer, office, seen, wanted);
        return Done{};
    });
}

Result<ShutOutcome<BoothClosure>> PlaceService::save(const Caller& caller, const BoothClosure& closure,
                                                     BookedSessions booked)
{
    using Outcome = ShutOutcome<BoothClosure>;
    return change<Outcome>(m_file, caller,
                           [&](storage::Writer& writer, storage::PlaceRepository& places) -> Result<Outcome> {
                               return saveShut(writer, rules::checkedClosure(places.booths(), closure), booked);
                           });
}

Result<ShutOutcome<ClosingDay>> PlaceService::save(const Caller& caller, const ClosingDay& day, BookedSessions booked)
{
    using Outcome = ShutOutcome<ClosingDay>;
    return change<Outcome>(m_file, caller,
                           [&](storage::Writer& writer, storage::PlaceRepository& places) -> Result<Outcome> {
                               return saveShut(writer, rules::checkedClosingDay(places.offices(), day), booked);
                           });
}

Status PlaceService::remove(const Caller& caller, Id<BoothClosure> id, qint64 version)
{
    return change<Done>(m_file, caller, [&](storage::Writer& writer, storage::PlaceRepository& places) -> Status {
        places.remove(writer, id, version);
        return Done{};
    });
}

Status PlaceService::remove(const Caller& caller, Id<ClosingDay> id, qint64 version)
{
    return change<Done>(m_file, caller, [&](storage::Writer& writer, storage::PlaceRepository& places) -> Status {
        places.remove(writer, id, version);
        return Done{};
    });
}

} // namespace yorozu::service
