// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SeriesService.h"

#include "core/domain/BookingEvent.h"
#include "core/rules/BookingRules.h"
#include "core/rules/Permissions.h"
#include "core/rules/SeriesRules.h"
#include "core/service/SeriesPlan.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/Occupancy.h"
#include "core/storage/SeriesRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SeriesService)
};

Error notThere(const QString& message)
{
    return {ErrorKind::NotFound, message, {}, {}};
}

Result<Booking> bookingOf(storage::Connection& connection, Id<Booking> id)
{
    std::optional<Booking> booking = storage::BookingRepository(connection).byId(id);
    if (!booking)
        return notThere(Text::tr("There is no booking %1.").arg(id.number()));
    return *std::move(booking);
}

Result<SeriesView> viewOf(storage::Connection& connection, Id<BookingSeries> id)
{
    storage::SeriesRepository repository(connection);
    const std::optional<BookingSeries> series = repository.byId(id);
    if (!series)
        return notThere(Text::tr("There is no such series of sessions."));
    SeriesView view{*series, {}, rules::daysOf(series->rule)};
    QList<qint64> ids;
    const QList<Id<Booking>> all = repository.bookingsOf(id);
    for (const Id<Booking> one : all)
        ids.append(one.number());
    view.sessions = storage::BookingRepository(connection).byIds(ids);
    for (const Booking& session : std::as_const(view.sessions)) {
        if (occupies(session.status))
            view.open.removeOne(session.seriesDay);
    }
    return view;
}

Error inTheWay(const QList<Occurrence>& clashes)
{
    return {ErrorKind::RuleViolation, clashes.constFirst().clash.conflicts.constFirst().text, u"occupancy"_s, {}};
}

// As they are about to be: what was changed of one session, done to each of the scope. What is so already is left out.
QList<Booking> changedAlike(const QList<Booking>& sessions, const Booking& before, const Booking& edited,
                            const QList<QDate>& leftAsIs)
{
    QList<Booking> wanted;
    for (const Booking& session : sessions) {
        if (session.seriesDay.isValid() && leftAsIs.contains(session.seriesDay))
            continue;
        const Booking changed = rules::changedAlike(session, before, edited);
        if (!changesBetween(session, changed).isEmpty())
            wanted.append(changed);
    }
    return wanted;
}

std::optional<Error> changeFaultOf(const QList<Booking>& before, const QList<Booking>& after, UtcSeconds now)
{
    for (const Booking& wanted : after) {
        const auto was =
            std::find_if(before.cbegin(), before.cend(), [&](const Booking& one) { return one.id == wanted.id; });
        if (auto fault = rules::changeFault(*was, wanted, now))
            return fault;
    }
    return std::nullopt;
}

// What became of those sessions, as it stands by now.
QList<SessionChange> changesOf(storage::Connection& connection, const QList<Booking>& sessions, const BookingIds& ids)
{
    QList<qint64> numbers;
    for (const Id<Booking> id : ids)
        numbers.append(id.number());
    QList<SessionChange> changes;
    const QList<Booking> after = storage::BookingRepository(connection).byIds(numbers);
    for (const Booking& one : after) {
        const auto before =
            std::find_if(sessions.cbegin(), sessions.cend(), [&](const Booking& was) { return was.id == one.id; });
        changes.append({*before, one});
    }
    return changes;
}

// Those that still stand as they were left, as they were before; `standing` as they are now.
Result<QList<Booking>> asBefore(storage::Writer& writer, QList<SessionChange> changes,
                                QHash<Id<Booking>, Booking>& standing)
{
    std::sort(changes.begin(), changes.end(),
              [](const SessionChange& a, const SessionChange& b) { return a.after.id < b.after.id; });
    QList<Booking> wanted;
    for (const SessionChange& change : changes) {
        writer.lock(u"booking"_s, change.after.id);
        const Result<Booking> now = bookingOf(writer.connection(), change.after.id);
        if (!now)
            return now.error();
        if (!sameRoom(*now, change.after) || now->status != change.after.status)
            continue;
        Booking back = rules::changedAlike(*now, change.after, change.before);
        back.status = change.before.status;
        if (rules::changeFault(*now, back, writer.now()))
            continue; // it is over by now
        standing.insert(now->id, *now);
        wanted.append(back);
    }
    if (wanted.isEmpty()) {
        return Error{ErrorKind::Conflict,
                     Text::tr("Somebody else has changed these sessions since. They stay as they are now."),
                     {},
                     {}};
    }
    return wanted;
}

// The nearest session of the series that takes place, else the nearest of all.
const Booking* nearest(const QList<Booking>& sessions, QDate day)
{
    const Booking* found = nullptr;
    const auto rank = [&](const Booking& one) {
        return std::pair(!occupies(one.status), std::abs(one.seriesDay.daysTo(day)));
    };
    for (const Booking& one : sessions) {
        if (!found || rank(one) < rank(*found))
            found = &one;
    }
    return found;
}

// The session that is to take place on an open day: the one that was taken off, or a new one.
Result<Booking> returning(const SeriesView& view, QDate day)
{
    if (!view.open.contains(day))
        return Error{
            ErrorKind::Invalid,
            Text::tr("On that day the series has a session, or none by its rule. Nothing was changed; choose one of "
                     "the days that were left out."),
            u"day"_s,
            {}};
    const auto off = std::find_if(view.sessions.cbegin(), view.sessions.cend(),
                                  [day](const Booking& one) { return one.seriesDay == day; });
    if (off != view.sessions.cend()) {
        Booking back = *off;
        back.status = BookingStatus::Confirmed;
        return back;
    }
    const Booking* like = nearest(view.sessions, day);
    if (!like)
        return notThere(Text::tr("The series has no session that another one could be like."));
    Booking fresh = rules::onDay(asNew(*like), day);
    fresh.series = view.series.id;
    fresh.status = BookingStatus::Confirmed;
    fresh.seriesDay = day;
    return fresh;
}

} // namespace

Result<SeriesView> SeriesService::view(Id<BookingSeries> id)
{
    return m_file.read<SeriesView>([&](storage::Connection& connection) { return viewOf(connection, id); });
}

Result<QList<Occurrence>> SeriesService::preview(const SeriesRule& rule, const Booking& session,
                                                 const QList<Booking>& elsewhere)
{
    const Result<QList<Booking>> wanted = sessionsOf(rule, session, elsewhere);
    if (!wanted)
        return wanted.error();
    return m_file.read<QList<Occurrence>>(
        [&](storage::Connection& connection) { return occurrences(connection, *wanted, m_file.clock().now()); });
}

Result<QList<Occurrence>> SeriesService::preview(const Booking& edited, SeriesScope scope)
{
    using Answer = Result<QList<Occurrence>>;
    return m_file.read<QList<Occurrence>>([&](storage::Connection& connection) -> Answer {
        const Result<Booking> before = bookingOf(connection, edited.id);
        if (!before)
            return before.error();
        const UtcSeconds now = m_file.clock().now();
        const QList<Booking> sessions = inScope(connection, *before, scope, now);
        const QList<Booking> wanted = changedAlike(sessions, *before, edited, {});
        if (auto fault = changeFaultOf(sessions, wanted, now))
            return *std::move(fault);
        return occurrences(connection, wanted, now);
    });
}

Result<SeriesOutcome> SeriesService::add(const Caller& caller, const SeriesRule& rule, const Booking& session,
                                         const QList<QDate>& leftOut, const QList<Booking>& elsewhere,
                                         const AlsoWritten& also)
{
    Result<QList<Booking>> wanted = sessionsOf(rule, session, elsewhere);
    if (!wanted)
        return wanted.error();
    wanted->removeIf([&](const Booking& one) { return leftOut.contains(one.seriesDay); });
    if (wanted->isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Every session of the series is left out."), u"until"_s, {}};
    return writeSeries(m_file, caller, [&](storage::Writer& writer, QList<Occurrence>& clashes) -> Result<BookingIds> {
        writer.holdAll(u"office"_s); // against closing days and the like of the same moment
        const auto planned = occurrences(writer.connection(), *wanted, writer.now());
        if (!planned)
            return planned.error();
        clashes = clashing(*planned);
        if (!clashes.isEmpty())
            return inTheWay(clashes);
        const Id<BookingSeries> id = storage::SeriesRepository(writer.connection()).add(writer, {{}, rule, leftOut});
        BookingIds ids;
        for (const Occurrence& one : *planned) {
            Booking booking = one.session;
            booking.series = id;
            ids.append(storage::BookingRepository(writer.connection()).add(writer, booking));
        }
        return withAlso(writer, also, ids);
    });
}

Result<SeriesOutcome> SeriesService::update(const Caller& caller, const Booking& edited, SeriesScope scope,
                                            const QList<QDate>& leftAsIs, QList<SessionChange>* changes)
{
    return writeSeries(m_file, caller, [&](storage::Writer& writer, QList<Occurrence>& clashes) -> Result<BookingIds> {
        const Result<Booking> before = asSeen(writer, edited.id, edited.version);
        if (!before)
            return before.error();
        writer.holdAll(u"office"_s);
        storage::Connection& connection = writer.connection();
        const QList<Booking> sessions = inScope(connection, *before, scope, writer.now());
        const QList<Booking> wanted = changedAlike(sessions, *before, edited, leftAsIs);
        if (auto fault = changeFaultOf(sessions, wanted, writer.now()))
            return *std::move(fault);
        const auto planned = occurrences(connection, wanted, writer.now());
        if (!planned)
            return planned.error();
        clashes = clashing(*planned);
        if (!clashes.isEmpty())
            return inTheWay(clashes);
        // One may move to where the next one is still: all of them leave first.
        for (const Occurrence& one : *planned)
            storage::release(writer, one.session.id);
        BookingIds ids;
        for (const Occurrence& one : *planned) {
            storage::BookingRepository(connection).update(writer, one.session);
            ids.append(one.session.id);
        }
        if (changes)
            *changes = changesOf(connection, sessions, ids);
        return ids;
    });
}

Result<QList<Id<Booking>>> SeriesService::cancel(const Caller& caller, Id<Booking> id, SeriesScope scope,
                                                 const QString& reason, QList<SessionChange>* changes)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditBookings); !allowed)
        return allowed.error();
    return m_file.write<BookingIds>(caller, [&](storage::Writer& writer) -> Result<BookingIds> {
        const Result<Booking> of = bookingOf(writer.connection(), id);
        if (!of)
            return of.error();
        // A memo that is submitted at this moment counts its session: each is looked at again once it is ours.
        const QList<Booking> seen = inScope(writer.connection(), *of, scope, writer.now());
        for (const Booking& session : seen)
            writer.lock(u"booking"_s, session.id);
        const QList<Booking> sessions = inScope(writer.connection(), *of, scope, writer.now());
        BookingIds ids;
        for (const Booking& session : sessions) {
            if (session.status == BookingStatus::Cancelled)
                continue;
            if (auto fault = rules::statusFault(session, BookingStatus::Cancelled, reason))
                return *std::move(fault);
            writeStatus(writer, session, BookingStatus::Cancelled, reason);
            ids.append(session.id);
        }
        if (changes)
            *changes = changesOf(writer.connection(), sessions, ids);
        return ids;
    });
}

Result<SeriesOutcome> SeriesService::putBack(const Caller& caller, const QList<SessionChange>& changes)
{
    return writeSeries(m_file, caller, [&](storage::Writer& writer, QList<Occurrence>& clashes) -> Result<BookingIds> {
        QHash<Id<Booking>, Booking> standing;
        const Result<QList<Booking>> wanted = asBefore(writer, changes, standing);
        if (!wanted)
            return wanted.error();
        writer.holdAll(u"office"_s);
        storage::Connection& connection = writer.connection();
        const auto planned = occurrences(connection, *wanted, writer.now());
        if (!planned)
            return planned.error();
        clashes = clashing(*planned);
        if (!clashes.isEmpty())
            return inTheWay(clashes);
        for (const Occurrence& one : *planned)
            storage::release(writer, one.session.id);
        BookingIds ids;
        for (const Occurrence& one : *planned) {
            const Booking& now = standing[one.session.id];
            if (now.status == one.session.status)
                storage::BookingRepository(connection).update(writer, one.session);
            else
                writeStatus(writer, now, one.session.status, Text::tr("Taken back"));
            ids.append(one.session.id);
        }
        return ids;
    });
}

Result<SeriesOutcome> SeriesService::takeIn(const Caller& caller, Id<BookingSeries> id, QDate day)
{
    return writeSeries(m_file, caller, [&](storage::Writer& writer, QList<Occurrence>& clashes) -> Result<BookingIds> {
        writer.lock(u"booking_series"_s, id);
        Result<SeriesView> view = viewOf(writer.connection(), id);
        if (!view)
            return view.error();
        Result<Booking> wanted = returning(*view, day);
        if (wanted && wanted->id) {
            writer.lock(u"booking"_s, wanted->id);
            view = viewOf(writer.connection(), id); // as it is, now that nobody else changes it
            if (!view)
                return view.error();
            wanted = returning(*view, day);
        }
        if (!wanted)
            return wanted.error();
        writer.holdAll(u"office"_s);
        const auto planned = occurrences(writer.connection(), {*wanted}, writer.now());
        if (!planned)
            return planned.error();
        clashes = clashing(*planned);
        if (!clashes.isEmpty())
            return inTheWay(clashes);
        storage::BookingRepository bookings(writer.connection());
        const Booking& session = planned->constFirst().session;
        if (session.id) {
            const auto off = std::find_if(view->sessions.cbegin(), view->sessions.cend(),
                                          [&](const Booking& one) { return one.id == session.id; });
            writeStatus(writer, *off, session.status);
            return BookingIds{session.id};
        }
        storage::SeriesRepository(writer.connection()).takeIn(writer, id, day);
        return BookingIds{bookings.add(writer, session)};
    });
}

} // namespace yorozu::service
