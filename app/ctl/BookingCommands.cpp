// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/BookingJson.h"
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/rules/BookingRules.h"
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
    // Who comes along keeps no time for it.
    for (const auto& [key, part] : {std::pair{u"sit_in"_s, Part::SatIn}, std::pair{u"ojt"_s, Part::Ojt}}) {
        const QList<const Staff*> others = lookup.staffList(record, key);
        for (const Staff* person : others)
            booking.staff.append({person->id, person->name, part});
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
    booking.bufferBefore = static_cast<int>(record.number(u"buffer_before"_s, 0, rules::MostBufferMinutes));
    booking.bufferAfter = static_cast<int>(record.number(u"buffer_after"_s, 0, rules::MostBufferMinutes));
    booking.exceptionReason = record.text(u"exception_reason"_s);
    if (const auto& fault = record.finish())
        return *fault;
    return booking;
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
    if (const auto* clash = std::get_if<BookingClash>(&*outcome))
        return clashReply(*clash);
    return idsReply(std::get<QList<Id<Booking>>>(*outcome));
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
    const Result<Id<Office>> office = officeNamed(**centre, arguments.text(u"--office"_s));
    if (!office)
        return office.error();
    // Both days belong to the list; the service takes the day after the last.
    const Result<QList<Booking>> bookings =
        (*services)->bookings().list(arguments.date(u"--from"_s), arguments.date(u"--to"_s).addDays(1), *office,
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
