// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a session that is booked, and where there is room for one.
#include "app/ctl/BookingJson.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/rules/RosterRules.h"
#include "core/service/BookingService.h"
#include "core/service/CalendarService.h"

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Id<Booking> bookingOf(const Arguments& arguments)
{
    return Id<Booking>(arguments.placeNumber());
}

Result<Reply> asItIsNow(const WriteDesk& desk, Id<Booking> id)
{
    const Result<Booking> booking = desk.services->bookings().byId(id);
    if (!booking)
        return booking.error();
    return Reply{bookingJson(*booking, *desk.centre)};
}

// The booth of that name in the office that the session is in, or goes to.
Result<Id<Booth>> boothNamed(const service::CentreData& centre, Id<Office> office, const QString& name)
{
    QStringList names;
    for (const Booth& booth : centre.booths) {
        if (booth.office != office || booth.retired)
            continue;
        if (booth.name == name)
            return booth.id;
        names.append(booth.name);
    }
    return Error{
        ErrorKind::NotFound,
        Ctl::tr("There is no booth “%1” in that office. There are: %2.").arg(shortened(name), names.join(u'、')),
        {},
        {}};
}

Result<BookingMove> readMove(const Arguments& arguments, const service::CentreData& centre, const Booking& booking)
{
    BookingMove move;
    move.start = arguments.moment(u"--start"_s);
    move.end = arguments.moment(u"--end"_s);
    const Result<Id<Office>> office = officeNamed(centre, arguments.text(u"--office"_s));
    if (!office)
        return office.error();
    move.office = *office;
    if (arguments.has(u"--booth"_s)) {
        const Result<Id<Booth>> booth =
            boothNamed(centre, *office ? *office : booking.office, arguments.text(u"--booth"_s));
        if (!booth)
            return booth.error();
        move.booth = *booth;
    }
    move.lead = Id<Staff>(arguments.number(u"--staff"_s));
    if (move.lead && !centre.findStaff(move.lead)) {
        return Error{
            ErrorKind::NotFound, Ctl::tr("There is no person %1 on the staff list.").arg(move.lead.number()), {}, {}};
    }
    move.exceptionReason = arguments.text(u"--exception-reason"_s);
    return move;
}

Result<Reply> bookingMove(Session& session)
{
    const QString command = session.arguments().commandName();
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    const Result<Booking> booking = desk->services->bookings().byId(bookingOf(session.arguments()));
    if (!booking)
        return named(command, booking.error());
    const Result<BookingMove> move = readMove(session.arguments(), *desk->centre, *booking);
    if (!move)
        return named(command, move.error());
    const auto outcome = desk->services->bookings().move(desk->caller, booking->id, *move, booking->version);
    if (!outcome)
        return named(command, outcome.error());
    if (const auto* clash = std::get_if<BookingClash>(&*outcome))
        return clashReply(*clash);
    return asItIsNow(*desk, booking->id);
}

Result<Reply> setStatus(Session& session, BookingStatus status, const QString& reason)
{
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    const Id<Booking> id = bookingOf(session.arguments());
    const Status done = desk->services->bookings().setStatus(desk->caller, id, status, reason);
    if (!done)
        return named(session.arguments().commandName(), done.error());
    return asItIsNow(*desk, id);
}

Result<Reply> bookingCancel(Session& session)
{
    return setStatus(session, BookingStatus::Cancelled, session.arguments().text(u"--reason"_s));
}

Result<Reply> bookingStatus(Session& session)
{
    const auto status = bookingStatusFromCode(session.arguments().place(1));
    return setStatus(session, status.value_or(BookingStatus::Confirmed), {});
}

QJsonObject changeJson(const BookingChange& change)
{
    const bool isTime = change.field == BookingField::Start || change.field == BookingField::End;
    const auto value = [&](const QString& text) {
        return isTime ? QJsonValue(isoMoment(text.toLongLong())) : QJsonValue(text);
    };
    return {{u"field"_s, code(change.field)}, {u"before"_s, value(change.before)}, {u"after"_s, value(change.after)}};
}

Result<Reply> bookingHistory(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto history = (*services)->bookings().history(bookingOf(session.arguments()));
    if (!history)
        return history.error();
    QJsonArray json;
    for (const BookingEvent& event : *history) {
        QJsonArray changes;
        for (const BookingChange& change : event.changes)
            changes.append(changeJson(change));
        json.append(QJsonObject{{u"at"_s, isoInstant(event.at)},
                                {u"by"_s, event.by},
                                {u"booked"_s, event.booked},
                                {u"changes"_s, changes},
                                {u"reason"_s, event.reason}});
    }
    return Reply{json};
}

// Each free booth and time with those who could lead a session there.
QJsonArray freeJson(const rules::DayFacts& facts, const service::CentreData& centre, const Office& office, int minutes,
                    Id<Staff> staff)
{
    QJsonArray json;
    const QList<FreeSlot> found = rules::freeSlots(facts, office.id, minutes, staff);
    for (const FreeSlot& slot : found) {
        QJsonArray people;
        for (const Staff& one : centre.staff) {
            const bool meant = staff ? one.id == staff : !one.retired && rules::advises(one.group);
            if (meant && rules::isFree(facts, one.id, office.id, slot.start, slot.end))
                people.append(one.id.number());
        }
        if (people.isEmpty())
            continue;
        QJsonObject line = slotJson(slot);
        line.insert(u"staff"_s, people);
        json.append(line);
    }
    return json;
}

Result<Reply> freeSlots(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    const Result<Id<Office>> only = officeNamed(**centre, arguments.text(u"--office"_s));
    if (!only)
        return only.error();
    const Id<Staff> staff(arguments.number(u"--staff"_s));
    if (staff && !(*centre)->findStaff(staff)) {
        return Error{
            ErrorKind::NotFound, Ctl::tr("There is no person %1 on the staff list.").arg(staff.number()), {}, {}};
    }
    const QDate day = arguments.date(u"--date"_s);
    const auto days = service::CalendarService((*services)->file()).days(day, day.addDays(1));
    if (!days)
        return days.error();
    const rules::DayFacts& facts = days->constFirst();
    const auto minutes = static_cast<int>(arguments.number(u"--minutes"_s, (*centre)->rules.sessionMinutes));
    QJsonArray json;
    for (const Office& office : facts.offices) {
        if (*only && office.id != *only)
            continue;
        const QJsonArray found = freeJson(facts, **centre, office, minutes, staff);
        for (const QJsonValue& slot : found)
            json.append(slot);
    }
    return Reply{json};
}

} // namespace

QList<Command> bookingChangeCommands()
{
    return {
        {"booking move ID --start T [--end T] [--booth B] [--office O] [--staff ID] [--exception-reason TEXT]",
         QT_TRANSLATE_NOOP("Ctl", "Moves a session, of the same length without --end. A clash is answered with free "
                                  "slots."),
         bookingMove},
        {"booking cancel ID --reason TEXT", QT_TRANSLATE_NOOP("Ctl", "Takes a session off. Who, when and why is kept."),
         bookingCancel},
        {"booking status ID tentative|confirmed|arrived|completed|no-show",
         QT_TRANSLATE_NOOP("Ctl", "Sets how far a session is. One that takes place again needs its room."),
         bookingStatus},
        {"booking history ID", QT_TRANSLATE_NOOP("Ctl", "What became of a session, newest first."), bookingHistory},
        {"free --date D [--office O] [--minutes N] [--staff ID]",
         QT_TRANSLATE_NOOP("Ctl", "Free booths and times of a day, with the coordinators who are free then."),
         freeSlots},
    };
}

} // namespace yorozu::ctl
