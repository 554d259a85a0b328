// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of ActivityRepository.
#include "core/japanese/EraDate.h"
#include "core/japanese/NameKey.h"
#include "core/storage/ActivityRepository.h"
#include "core/storage/BookingEvents.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/Occupancy.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/Survivor.h"

#include <QJsonArray>

#include <set>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QJsonValue number(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue moment(const std::optional<UtcSeconds>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject partsJson(const Activity& activity)
{
    QJsonArray agencies;
    for (const ActivityAgency& one : activity.agencies) {
        agencies.append(QJsonObject{{u"agency"_s, one.agency.number()},
                                    {u"role"_s, code(one.role)},
                                    {u"people"_s, number(one.people)},
                                    {u"firms"_s, number(one.firms)},
                                    {u"times"_s, number(one.times)}});
    }
    QJsonArray staff;
    for (const ActivityStaff& one : activity.staff)
        staff.append(QJsonObject{{u"staff"_s, one.staff.number()}});
    QJsonArray contacts;
    for (const Id<AgencyContact> one : activity.contacts)
        contacts.append(one.number());
    QJsonArray cases;
    for (const AssistCase& one : activity.cases) {
        cases.append(QJsonObject{{u"client"_s, one.client.number()},
                                 {u"name"_s, one.name},
                                 {u"plan"_s, one.plan},
                                 {u"first_step"_s, one.firstStep},
                                 {u"owner"_s, one.owner.number()},
                                 {u"owner_name"_s, one.ownerName},
                                 {u"deadline"_s, iso(one.deadline)},
                                 {u"done_on"_s, iso(one.doneOn)},
                                 {u"result"_s, one.result}});
    }
    QJsonArray trainees;
    for (const Trainee& one : activity.trainees) {
        trainees.append(QJsonObject{{u"name"_s, one.name},
                                    {u"kana"_s, one.kana},
                                    {u"agency"_s, one.agency.number()},
                                    {u"branch"_s, one.branch},
                                    {u"long_term"_s, one.longTerm},
                                    {u"first"_s, iso(one.first)},
                                    {u"last"_s, iso(one.last)},
                                    {u"note"_s, one.note}});
    }
    return {{u"agencies"_s, agencies},
            {u"staff"_s, staff},
            {u"contacts"_s, contacts},
            {u"cases"_s, cases},
            {u"trainees"_s, trainees}};
}

QJsonObject json(const Activity& activity)
{
    QJsonObject object = partsJson(activity);
    const QJsonObject own{{u"kind"_s, code(activity.kind)},
                          {u"status"_s, code(activity.status)},
                          {u"counted"_s, activity.counted},
                          {u"day"_s, iso(activity.day)},
                          {u"last_day"_s, iso(activity.lastDay)},
                          {u"start"_s, moment(activity.start)},
                          {u"end"_s, moment(activity.end)},
                          {u"place"_s, activity.place},
                          {u"theme"_s, activity.theme},
                          {u"zemi_theme"_s, activity.zemi.number()},
                          {u"office"_s, activity.office.number()},
                          {u"programme"_s, activity.programme},
                          {u"participants"_s, number(activity.participants)},
                          {u"firms"_s, number(activity.firms)},
                          {u"consultations"_s, number(activity.consultations)},
                          {u"outcome"_s, activity.outcome},
                          {u"next_step"_s, activity.next.step},
                          {u"next_who"_s, activity.next.who.number()},
                          {u"next_until"_s, iso(activity.next.until)},
                          {u"note"_s, activity.note},
                          {u"cancel_reason"_s, activity.cancelReason},
                          {u"series"_s, activity.series.number()},
                          {u"series_day"_s, iso(activity.seriesDay)}};
    for (auto one = own.begin(); one != own.end(); ++one)
        object.insert(one.key(), one.value());
    return object;
}

constexpr auto FilledColumns =
    "kind status counted day last_day fiscal_year month starts ends place theme zemi_theme_id office_id programme_id "
    "participants firms consultations outcome next_step next_who_id next_until note cancel_reason series_id "
    "series_day"_L1;

void bindActivity(Query& query, const Activity& activity)
{
    query.bind(code(activity.kind)).bind(code(activity.status)).bind(activity.counted).bind(activity.day);
    query.bind(activity.lastDay).bind(japanese::fiscalYear(activity.day)).bind(activity.day.month());
    query.bind(activity.start).bind(activity.end).bind(activity.place).bind(activity.theme).bind(activity.zemi);
    query.bind(activity.office).bindIdOrNull(activity.programme).bind(activity.participants).bind(activity.firms);
    query.bind(activity.consultations).bind(activity.outcome).bind(activity.next.step).bind(activity.next.who);
    query.bind(activity.next.until).bind(activity.note).bind(activity.cancelReason).bind(activity.series);
    query.bind(activity.seriesDay);
}

void writePeople(Writer& writer, const Activity& activity)
{
    Connection& connection = writer.connection();
    Query agency(connection, u"INSERT INTO activity_agency (activity_id, position, agency_id, role, people, firms, "
                             "times) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (qsizetype at = 0; at < activity.agencies.size(); ++at) {
        const ActivityAgency& one = activity.agencies.at(at);
        agency.bind(activity.id).bind(static_cast<qint64>(at + 1)).bind(one.agency).bind(code(one.role));
        agency.bind(one.people).bind(one.firms).bind(one.times).exec();
    }
    Query staff(connection, u"INSERT INTO activity_staff (activity_id, position, staff_id) VALUES (?, ?, ?)"_s);
    for (qsizetype at = 0; at < activity.staff.size(); ++at)
        staff.bind(activity.id).bind(static_cast<qint64>(at + 1)).bind(activity.staff.at(at).staff).exec();
    Query contact(connection, u"INSERT INTO activity_contact (activity_id, contact_id) VALUES (?, ?)"_s);
    for (const Id<AgencyContact> one : activity.contacts)
        contact.bind(activity.id).bind(one).exec();
}

// What is not in the list any more goes: a case or trainee that was entered by mistake is on record with the activity.
template <typename Row> void deleteOthers(Writer& writer, const QString& table, Id<Activity> id, const QList<Row>& kept)
{
    QStringList marks;
    for (const Row& row : kept) {
        if (row.id)
            marks.append(u"?"_s);
    }
    Query query(writer.connection(),
                u"DELETE FROM %1 WHERE activity_id = ?%2"_s.arg(
                    table, marks.isEmpty() ? QString() : u" AND id NOT IN (%1)"_s.arg(marks.join(u", "_s))));
    query.bind(id);
    for (const Row& row : kept) {
        if (row.id)
            query.bind(row.id);
    }
    query.exec();
}

void writeRow(Writer& writer, const QString& table, const QStringList& columns, qint64 id, Id<Activity> activity,
              const std::function<void(Query&)>& bind)
{
    Query query(writer.connection(),
                id != 0
                    ? u"UPDATE %1 SET %2 = ? WHERE activity_id = ? AND id = ?"_s.arg(table, columns.join(u" = ?, "_s))
                    : u"INSERT INTO %1 (%2, activity_id) VALUES (%3, ?)"_s.arg(
                          table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s)));
    bind(query);
    query.bind(activity);
    if (id != 0)
        query.bind(id);
    query.exec();
    if (id != 0 && query.changedRows() != 1)
        throw notFound(u"%1 %2 of activity %3"_s.arg(table).arg(id).arg(activity.number()));
}

void writeCases(Writer& writer, const Activity& activity)
{
    static const QStringList columns =
        u"position client_id name plan first_step owner_id owner_name deadline done_on result"_s.split(u' ');
    for (qsizetype at = 0; at < activity.cases.size(); ++at) {
        const AssistCase& one = activity.cases.at(at);
        writeRow(writer, u"assist_case"_s, columns, one.id.number(), activity.id, [&](Query& query) {
            query.bind(static_cast<qint64>(at + 1)).bind(survivor(writer.connection(), one.client)).bind(one.name);
            query.bind(one.plan).bind(one.firstStep).bind(one.owner).bind(one.owner ? QString() : one.ownerName);
            query.bind(one.deadline).bind(one.doneOn).bind(one.result);
        });
    }
}

void writeTrainees(Writer& writer, const Activity& activity)
{
    static const QStringList columns =
        u"position name name_key kana agency_id branch long_term first_day last_day note"_s.split(u' ');
    for (qsizetype at = 0; at < activity.trainees.size(); ++at) {
        const Trainee& one = activity.trainees.at(at);
        writeRow(writer, u"trainee"_s, columns, one.id.number(), activity.id, [&](Query& query) {
            query.bind(static_cast<qint64>(at + 1)).bind(one.name).bind(japanese::nameKey(one.name)).bind(one.kana);
            query.bind(one.agency).bind(one.branch).bind(one.longTerm).bind(one.first).bind(one.last).bind(one.note);
        });
    }
}

void touch(Writer& writer, const Activity& activity)
{
    writer.changes().activities.insert(activity.id.number());
    for (const ActivityAgency& one : activity.agencies)
        writer.changes().agencies.insert(one.agency.number());
}

void clearParts(Writer& writer, const Activity& activity)
{
    release(writer, activity.id);
    for (const QString& table : {u"activity_agency"_s, u"activity_staff"_s, u"activity_contact"_s})
        Query(writer.connection(), u"DELETE FROM %1 WHERE activity_id = ?"_s.arg(table)).bind(activity.id).exec();
    deleteOthers(writer, u"assist_case"_s, activity.id, activity.cases);
    deleteOthers(writer, u"trainee"_s, activity.id, activity.trainees);
}

void writeParts(Writer& writer, const Activity& activity)
{
    writePeople(writer, activity);
    writeCases(writer, activity);
    writeTrainees(writer, activity);
    occupy(writer, activity);
    touch(writer, activity);
}

void setActivity(Writer& writer, const Booking& booking, Id<Activity> activity)
{
    Booking after = booking;
    after.activity = activity;
    Query(writer.connection(), u"UPDATE booking SET activity_id = ?, version = version + 1 WHERE id = ?"_s)
        .bind(activity)
        .bind(booking.id)
        .exec();
    occupyAgain(writer, after);
    recordEvent(writer, booking.id, changesBetween(booking, after), {});
    writer.record(u"update"_s, u"booking"_s, booking.id.number(), {{u"activity"_s, booking.activity.number()}},
                  {{u"activity"_s, activity.number()}});
    writer.changes().bookings.insert(booking.id.number());
}

} // namespace

Id<Activity> ActivityRepository::add(Writer& writer, const Activity& activity)
{
    const QStringList columns = QString(FilledColumns).split(u' ');
    Query query(
        m_connection,
        u"INSERT INTO activity (%1, created_by, created_at, updated_at) VALUES (%2, ?, ?, ?) RETURNING id"_s.arg(
            columns.join(", "_L1), QStringList(columns.size(), u"?"_s).join(", "_L1)));
    bindActivity(query, activity);
    Activity stored = activity;
    stored.id = Id<Activity>(query.bind(writer.caller().staff).bind(writer.now()).bind(writer.now()).execReturning());
    writeParts(writer, stored);
    writer.record(u"insert"_s, u"activity"_s, stored.id.number(), {}, json(stored));
    return stored.id;
}

void ActivityRepository::update(Writer& writer, const Activity& activity)
{
    const std::optional<Activity> before = byId(activity.id);
    if (!before)
        throw notFound(u"activity %1"_s.arg(activity.id.number()));
    Query query(m_connection,
                u"UPDATE activity SET %1 = ?, updated_at = ?, version = version + 1 "
                "WHERE id = ? AND version = ?"_s.arg(QString(FilledColumns).split(u' ').join(" = ?, "_L1)));
    bindActivity(query, activity);
    query.bind(writer.now()).bind(activity.id).bind(activity.version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"activity %1, version %2"_s.arg(activity.id.number()).arg(activity.version));
    clearParts(writer, activity);
    writeParts(writer, activity);
    touch(writer, *before);
    writer.record(u"update"_s, u"activity"_s, activity.id.number(), json(*before), json(*byId(activity.id)));
}

Id<ActivitySeries> ActivityRepository::addSeries(Writer& writer, const SeriesRule& rule)
{
    QString weekdays;
    for (const int weekday : rule.weekdays)
        weekdays += QString::number(weekday);
    const Id<ActivitySeries> id(
        Query(m_connection, u"INSERT INTO activity_series (repeats, every, weekdays, nth, first_day, until_day, times, "
                            "created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s)
            .bind(code(rule.repeat))
            .bind(rule.every)
            .bind(weekdays)
            .bind(rule.nth)
            .bind(rule.first)
            .bind(rule.until)
            .bind(rule.times)
            .bind(writer.caller().staff)
            .bind(writer.now())
            .execReturning());
    writer.record(u"insert"_s, u"activity_series"_s, id.number(), {},
                  {{u"repeats"_s, code(rule.repeat)},
                   {u"every"_s, rule.every},
                   {u"weekdays"_s, weekdays},
                   {u"nth"_s, rule.nth},
                   {u"first"_s, iso(rule.first)},
                   {u"until"_s, iso(rule.until)},
                   {u"times"_s, rule.times}});
    return id;
}

void ActivityRepository::setBookings(Writer& writer, const Activity& activity, const QList<Id<Booking>>& wanted)
{
    BookingRepository bookings(m_connection);
    BookingFilter own;
    own.activity = activity.id;
    std::set<qint64> ids; // in their order, as everybody does who holds several
    for (const Booking& booking : bookings.list(own))
        ids.insert(booking.id.number());
    for (const Id<Booking> one : wanted)
        ids.insert(one.number());
    for (const qint64 id : ids)
        writer.lock(u"booking"_s, id);
    QList<Booking> changed = bookings.byIds(QList<qint64>(ids.cbegin(), ids.cend()));
    if (changed.size() != static_cast<qsizetype>(ids.size()))
        throw notFound(u"a booking that is to belong to activity %1"_s.arg(activity.id.number()));
    changed.removeIf(
        [&](const Booking& booking) { return (booking.activity == activity.id) == wanted.contains(booking.id); });
    if (changed.isEmpty())
        return;
    release(writer, activity.id);
    for (const Booking& booking : std::as_const(changed))
        setActivity(writer, booking, wanted.contains(booking.id) ? activity.id : Id<Activity>());
    occupy(writer, activity);
    Query(m_connection, u"UPDATE activity SET updated_at = ? WHERE id = ?"_s)
        .bind(writer.now())
        .bind(activity.id)
        .exec();
    writer.changes().activities.insert(activity.id.number());
}

} // namespace yorozu::storage
