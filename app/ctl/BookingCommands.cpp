// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/BookingService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

UtcSeconds requiredMoment(JsonRecord& record, const QString& key)
{
    record.require(key);
    return record.moment(key).value_or(0);
}

void readStatus(JsonRecord& record, Booking& booking)
{
    const QString status = record.text(u"status"_s, code(BookingStatus::Confirmed));
    const auto known = bookingStatusFromCode(status);
    if (!known || (*known != BookingStatus::Confirmed && *known != BookingStatus::Tentative))
        record.refuse(u"status"_s, Ctl::tr("is none of %1.").arg(u"tentative, confirmed"_s));
    booking.status = known.value_or(BookingStatus::Confirmed);
}

Result<Booking> readBooking(JsonRecord record, const WriteDesk& desk)
{
    const service::CentreData& centre = *desk.centre;
    Booking booking;
    booking.start = requiredMoment(record, u"start"_s);
    // As long as the centre's sessions are, unless somebody says otherwise.
    booking.end = record.moment(u"end"_s).value_or(booking.start + centre.rules.sessionMinutes * 60);
    if (record.moment(u"start"_s) && record.moment(u"end"_s) && booking.end <= booking.start)
        record.refuse(u"end"_s, Ctl::tr("is not later than “start”."));
    const int year = tokyoDate(booking.start).year();
    if (record.moment(u"start"_s) && (year < 1900 || year > 2200))
        record.refuse(u"start"_s, Ctl::tr("lies outside of the years 1900 to 2200."));
    const Lookup lookup(centre, tokyoDate(booking.start));
    record.require(u"office"_s);
    booking.office = lookup.office(record, u"office"_s);
    booking.booth = lookup.booth(record, u"booth"_s, booking.office);
    booking.mode = record.has(u"mode"_s) ? lookup.master(record, u"mode"_s, MasterKind::Mode)
                                         : lookup.masterNamed(record, u"mode"_s, MasterKind::Mode, u"visit"_s);
    const QList<const Staff*> staff = lookup.staffList(record, u"staff"_s);
    for (const Staff* person : staff) {
        if (person->retired)
            record.refuse(u"staff"_s, Ctl::tr("names %1, who left the centre.").arg(person->name));
        booking.staff.append({person->id, person->name, booking.staff.isEmpty() ? Part::Lead : Part::Second});
    }
    if (staff.isEmpty())
        record.refuse(u"staff"_s, Ctl::tr("is missing."));
    if (record.has(u"client"_s))
        booking.client = readClientOf(record, *desk.services);
    readStatus(record, booking);
    booking.topic = lookup.master(record, u"topic"_s, MasterKind::Topic);
    booking.channel = lookup.master(record, u"channel"_s, MasterKind::Channel);
    booking.programme = lookup.master(record, u"programme"_s, MasterKind::Programme);
    booking.course = lookup.master(record, u"course"_s, MasterKind::Course);
    booking.note = record.text(u"note"_s);
    if (const auto& fault = record.finish())
        return *fault;
    return booking;
}

Reply clashReply(const service::BookingClash& clash)
{
    QJsonArray conflicts;
    QStringList texts;
    for (const service::BookingConflict& conflict : clash.conflicts) {
        conflicts.append(
            QJsonObject{{u"with"_s, idOrNull(conflict.with)}, {u"what"_s, conflict.what}, {u"text"_s, conflict.text}});
        texts.append(conflict.text);
    }
    QJsonArray free;
    for (const service::FreeSlot& slot : clash.free) {
        free.append(QJsonObject{{u"booth"_s, slot.boothName},
                                {u"office"_s, slot.officeName},
                                {u"start"_s, isoMoment(slot.start)},
                                {u"end"_s, isoMoment(slot.end)}});
    }
    return {QJsonObject{{u"conflicts"_s, conflicts}, {u"free"_s, free}}, ExitCode::Refused,
            Ctl::tr("Nothing was booked. %1").arg(texts.join(u' '))};
}

Result<Reply> bookingAdd(Session& session)
{
    const Result<QList<JsonRecord>> records = readRecords(session.arguments().place(), u"booking add"_s);
    if (!records)
        return records.error();
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    const auto bookings =
        readAll<Booking>(*records, [&](const JsonRecord& record) { return readBooking(record, *desk); });
    if (!bookings)
        return bookings.error();
    const Result<service::BookingOutcome> outcome = desk->services->bookings().add(desk->caller, *bookings);
    if (!outcome)
        return named(u"booking add"_s, outcome.error());
    if (const auto* clash = std::get_if<service::BookingClash>(&*outcome))
        return clashReply(*clash);
    return idsReply(std::get<QList<Id<Booking>>>(*outcome));
}

QJsonObject bookingJson(const Booking& booking, const service::CentreData& centre)
{
    QJsonArray staff;
    QJsonArray names;
    for (const BookingStaff& person : booking.staff) {
        staff.append(person.staff.number());
        names.append(person.name);
    }
    return {{u"id"_s, booking.id.number()},
            {u"number"_s, booking.number},
            {u"start"_s, isoMoment(booking.start)},
            {u"end"_s, isoMoment(booking.end)},
            {u"office"_s, booking.officeName},
            {u"booth"_s, booking.boothName},
            {u"mode"_s, booking.modeName},
            {u"client"_s, idOrNull(booking.client)},
            {u"client_name"_s, booking.clientName},
            {u"staff"_s, staff},
            {u"staff_names"_s, names},
            {u"topic"_s, booking.topicName},
            {u"channel"_s, centre.masterName(MasterKind::Channel, booking.channel)},
            {u"programme"_s, centre.masterName(MasterKind::Programme, booking.programme)},
            {u"course"_s, centre.masterName(MasterKind::Course, booking.course)},
            {u"status"_s, code(booking.status)},
            {u"memo"_s, idOrNull(booking.memo)},
            {u"memo_status"_s, booking.memoStatus ? QJsonValue(code(*booking.memoStatus)) : QJsonValue()},
            {u"note"_s, booking.note}};
}

Result<Reply> bookingList(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    Id<Office> office;
    if (arguments.has(u"--office"_s)) {
        const Office* named = (*centre)->findOffice(arguments.text(u"--office"_s));
        if (!named) {
            return Error{ErrorKind::NotFound,
                         Ctl::tr("There is no office “%1”.").arg(shortened(arguments.text(u"--office"_s))),
                         {},
                         {}};
        }
        office = named->id;
    }
    // Both days belong to the list; the service takes the day after the last.
    const Result<QList<Booking>> bookings =
        (*services)->bookings().list(arguments.date(u"--from"_s), arguments.date(u"--to"_s).addDays(1), office,
                                     Id<Staff>(arguments.number(u"--staff"_s)));
    if (!bookings)
        return bookings.error();
    QJsonArray json;
    for (const Booking& booking : *bookings)
        json.append(bookingJson(booking, **centre));
    return Reply{json};
}

} // namespace

QList<Command> bookingCommands()
{
    return {
        {"booking add FILE",
         QT_TRANSLATE_NOOP("Ctl",
                           "Books one session, or an array of them; all or none. A clash is answered with free slots."),
         bookingAdd},
        {"booking list --from D --to D [--office O] [--staff ID]",
         QT_TRANSLATE_NOOP("Ctl", "The sessions from one day to another, both included."), bookingList},
    };
}

} // namespace yorozu::ctl
