// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ShutLists.h"

#include "ui/admin/PlaceSource.h"
#include "ui/async/ShownName.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Kind = EntryColumn::Kind;
using service::BookedSessions;

constexpr int MinuteSeconds = 60;

// But for the version, which every change makes anew.
template <typename T> bool sameBut(T some, const T& other)
{
    some.version = other.version;
    return some == other;
}

UtcSeconds momentOf(const QVariant& day, const QVariant& minutes)
{
    return fromTokyo(day.toDate(), QTime(0, 0)) + minutes.toInt() * MinuteSeconds;
}

int minutesOf(UtcSeconds moment)
{
    return tokyoTime(moment).msecsSinceStartOfDay() / 1000 / MinuteSeconds;
}

QString bookedQuestion(const QList<Booking>& sessions)
{
    return ClosureList::tr("Sessions are booked then: %1. They stay as they are; move them in time.")
        .arg(service::sessionsInWords(sessions));
}

} // namespace

ClosureList::ClosureList(DeskContext& context, PlaceSource& source, QObject* parent)
    : EntryList(context, parent)
    , m_source(source)
{
    connect(&source, &PlaceSource::loaded, this, &ClosureList::showRows);
    connect(&source, &PlaceSource::unreadable, this, &ClosureList::unreadable);
}

void ClosureList::setOffice(Id<Office> office)
{
    if (m_office == office)
        return;
    m_office = office;
    showRows();
}

QString ClosureList::name() const
{
    return tr("Out of service");
}

QList<EntryColumn> ClosureList::columns() const
{
    QList<std::pair<QString, QVariant>> booths;
    for (const BoothLine& line : m_source.data().booths) {
        if (line.booth.office == m_office)
            booths.append({shownBooth(line.booth.name), line.booth.id.number()});
    }
    return {{u"booth"_s, tr("Booth"), Kind::Choice, 10, true, booths},
            {u"start"_s, tr("From"), Kind::Day, 8, true},
            {u"start"_s, tr("At"), Kind::Clock, 5, true},
            {u"end"_s, tr("Until"), Kind::Day, 8, true},
            {u"end"_s, tr("At"), Kind::Clock, 5, true},
            {u"reason"_s, tr("Reason"), Kind::Text, 0, true}};
}

EntryRow ClosureList::blank() const
{
    const OfficeLine* office = m_source.office(m_office.number());
    const QDate today = tokyoDate(context().clock().now());
    QVariant first;
    for (const BoothLine& line : m_source.data().booths) {
        if (line.booth.office == m_office && !line.booth.retired && !first.isValid())
            first = line.booth.id.number();
    }
    const Office usual;
    return {0,
            {first, today, office ? office->office.opensAt : usual.opensAt, today,
             office ? office->office.closesAt : usual.closesAt, QString()},
            false};
}

void ClosureList::load()
{
    m_source.load();
}

void ClosureList::showRows()
{
    const UtcSeconds now = context().clock().now();
    QList<EntryRow> rows;
    for (const BoothClosure& closure : m_source.data().closures) {
        const BoothLine* booth = m_source.booth(closure.booth.number());
        if (!booth || booth->booth.office != m_office)
            continue;
        rows.append({closure.id.number(),
                     {closure.booth.number(), tokyoDate(closure.start), minutesOf(closure.start),
                      tokyoDate(closure.end), minutesOf(closure.end), closure.reason},
                     closure.end <= now});
    }
    show(rows);
}

void ClosureList::storeNew(const EntryRow& row)
{
    BoothClosure closure;
    closure.booth = Id<Booth>(row.cells.at(Place).toLongLong());
    closure.start = momentOf(row.cells.at(FromDay), row.cells.at(FromTime));
    closure.end = momentOf(row.cells.at(ToDay), row.cells.at(ToTime));
    closure.reason = row.cells.at(Reason).toString().simplified();
    save(closure, std::nullopt, BookedSessions::Show);
}

void ClosureList::storeChange(qint64 id, int column, const QVariant& value)
{
    const BoothClosure* closure = m_source.closure(id);
    if (!closure)
        return;
    BoothClosure next = *closure;
    switch (column) {
    case Place:
        next.booth = Id<Booth>(value.toLongLong());
        break;
    case FromDay:
        next.start = momentOf(value, minutesOf(closure->start));
        break;
    case FromTime:
        next.start = momentOf(tokyoDate(closure->start), value);
        break;
    case ToDay:
        next.end = momentOf(value, minutesOf(closure->end));
        break;
    case ToTime:
        next.end = momentOf(tokyoDate(closure->end), value);
        break;
    default:
        next.reason = value.toString().simplified();
    }
    // Begun behind its end, it moves as a whole.
    if (next.start > closure->start && next.end == closure->end && next.end <= next.start)
        next.end = next.start + (closure->end - closure->start);
    const bool sameTime = next.booth == closure->booth && next.start >= closure->start && next.end <= closure->end;
    save(next, *closure, sameTime ? BookedSessions::Keep : BookedSessions::Show);
}

void ClosureList::save(const BoothClosure& closure, const std::optional<BoothClosure>& former, BookedSessions booked)
{
    send(m_source.command([closure, booked](service::PlaceService& places, const Caller& caller) {
        return places.save(caller, closure, booked);
    }),
         [this, closure, former](const service::ShutOutcome<BoothClosure>& outcome) {
             if (const auto* sessions = std::get_if<QList<Booking>>(&outcome)) {
                 Q_EMIT asked(bookedQuestion(*sessions), {{tr("Store all the same"), [this, closure, former] {
                                                               save(closure, former, BookedSessions::Keep);
                                                           }}});
                 return;
             }
             BoothClosure left = closure;
             left.id = std::get<Id<BoothClosure>>(outcome);
             finish(tr("The time out of service was stored."), left.id.number(),
                    [this, left, former] { former ? putBack(left, *former) : remove(left); });
         });
}

void ClosureList::putBack(const BoothClosure& left, const BoothClosure& former)
{
    const BoothClosure* closure = m_source.closure(left.id.number());
    if (!closure || !sameBut(left, *closure)) {
        changedByOthers();
        return;
    }
    BoothClosure next = former;
    next.version = closure->version;
    save(next, *closure, BookedSessions::Keep);
}

void ClosureList::remove(const BoothClosure& left)
{
    const BoothClosure* closure = m_source.closure(left.id.number());
    if (!closure || !sameBut(left, *closure)) {
        changedByOthers();
        return;
    }
    BoothClosure again = *closure;
    again.id = {};
    send(m_source.command(
             [id = closure->id, version = closure->version](service::PlaceService& places, const Caller& caller) {
                 return places.remove(caller, id, version);
             }),
         [this, again](Done) {
             finish(tr("The time out of service was taken away."), 0,
                    [this, again] { save(again, std::nullopt, BookedSessions::Keep); });
         });
}

void ClosureList::storeRetired(qint64 id, bool)
{
    if (const BoothClosure* closure = m_source.closure(id))
        remove(*closure);
}

ClosingDayList::ClosingDayList(DeskContext& context, PlaceSource& source, QObject* parent)
    : EntryList(context, parent)
    , m_source(source)
{
    connect(&source, &PlaceSource::loaded, this, &ClosingDayList::showRows);
    connect(&source, &PlaceSource::unreadable, this, &ClosingDayList::unreadable);
}

QString ClosingDayList::name() const
{
    return tr("Closing days");
}

QList<EntryColumn> ClosingDayList::columns() const
{
    QList<std::pair<QString, QVariant>> offices{{tr("The whole centre"), qint64(0)}};
    for (const OfficeLine& line : m_source.data().offices)
        offices.append({shownName(line.office), line.office.id.number()});
    return {{u"office"_s, tr("Closed"), Kind::Choice, 10, true, offices},
            {u"first"_s, tr("From"), Kind::Day, 8, true},
            {u"last"_s, tr("Until"), Kind::Day, 8, true},
            {u"reason"_s, tr("Reason"), Kind::Text, 0, true}};
}

EntryRow ClosingDayList::blank() const
{
    const QDate tomorrow = tokyoDate(context().clock().now()).addDays(1);
    return {0, {qint64(0), tomorrow, tomorrow, QString()}, false};
}

void ClosingDayList::load()
{
    m_source.load();
}

void ClosingDayList::showRows()
{
    const QDate today = tokyoDate(context().clock().now());
    QList<EntryRow> rows;
    for (const ClosingDay& day : m_source.data().closingDays) {
        rows.append({day.id.number(), {day.office.number(), day.first, day.last, day.reason}, day.last < today});
    }
    show(rows);
}

void ClosingDayList::storeNew(const EntryRow& row)
{
    ClosingDay day;
    day.office = Id<Office>(row.cells.at(Place).toLongLong());
    day.first = row.cells.at(First).toDate();
    day.last = row.cells.at(Last).toDate();
    day.reason = row.cells.at(Reason).toString().simplified();
    save(day, std::nullopt, BookedSessions::Show);
}

void ClosingDayList::storeChange(qint64 id, int column, const QVariant& value)
{
    const ClosingDay* day = m_source.closingDay(id);
    if (!day)
        return;
    ClosingDay next = *day;
    switch (column) {
    case Place:
        next.office = Id<Office>(value.toLongLong());
        break;
    case First:
        next.first = value.toDate();
        break;
    case Last:
        next.last = value.toDate();
        break;
    default:
        next.reason = value.toString().simplified();
    }
    // Begun behind its end, it moves as a whole.
    if (next.first > day->last && next.last == day->last)
        next.last = next.first.addDays(day->first.daysTo(day->last));
    const bool sameTime = next.office == day->office && next.first >= day->first && next.last <= day->last;
    save(next, *day, sameTime ? BookedSessions::Keep : BookedSessions::Show);
}

void ClosingDayList::save(const ClosingDay& day, const std::optional<ClosingDay>& former, BookedSessions booked)
{
    send(m_source.command([day, booked](service::PlaceService& places, const Caller& caller) {
        return places.save(caller, day, booked);
    }),
         [this, day, former](const service::ShutOutcome<ClosingDay>& outcome) {
             if (const auto* sessions = std::get_if<QList<Booking>>(&outcome)) {
                 Q_EMIT asked(bookedQuestion(*sessions), {{tr("Store all the same"), [this, day, former] {
                                                               save(day, former, BookedSessions::Keep);
                                                           }}});
                 return;
             }
             ClosingDay left = day;
             left.id = std::get<Id<ClosingDay>>(outcome);
             finish(tr("The closing day was stored."), left.id.number(),
                    [this, left, former] { former ? putBack(left, *former) : remove(left); });
         });
}

void ClosingDayList::putBack(const ClosingDay& left, const ClosingDay& former)
{
    const ClosingDay* day = m_source.closingDay(left.id.number());
    if (!day || !sameBut(left, *day)) {
        changedByOthers();
        return;
    }
    ClosingDay next = former;
    next.version = day->version;
    save(next, *day, BookedSessions::Keep);
}

void ClosingDayList::remove(const ClosingDay& left)
{
    const ClosingDay* day = m_source.closingDay(left.id.number());
    if (!day || !sameBut(left, *day)) {
        changedByOthers();
        return;
    }
    ClosingDay again = *day;
    again.id = {};
    send(m_source.command([id = day->id, version = day->version](service::PlaceService& places, const Caller& caller) {
        return places.remove(caller, id, version);
    }),
         [this, again](Done) {
             finish(tr("The closing day was taken away."), 0,
                    [this, again] { save(again, std::nullopt, BookedSessions::Keep); });
         });
}

void ClosingDayList::storeRetired(qint64 id, bool)
{
    if (const ClosingDay* day = m_source.closingDay(id))
        remove(*day);
}

} // namespace yorozu::ui
