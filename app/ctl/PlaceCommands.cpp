// SPDX-License-Identifier: GPL-3.0-or-later
// Booths, when they are out of service, and the days on which nobody is received.
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/PlaceService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

const Office* officeOf(const service::PlaceData& places, Id<Office> id)
{
    for (const OfficeLine& line : places.offices) {
        if (line.office.id == id)
            return &line.office;
    }
    return nullptr;
}

QJsonObject closureJson(const BoothClosure& closure)
{
    return {{u"id"_s, closure.id.number()},
            {u"start"_s, isoMoment(closure.start)},
            {u"end"_s, isoMoment(closure.end)},
            {u"reason"_s, closure.reason}};
}

QJsonObject boothJson(const Booth& booth, const Office* office, const service::PlaceData& places)
{
    QJsonArray closures;
    for (const BoothClosure& closure : places.closures) {
        if (closure.booth == booth.id)
            closures.append(closureJson(closure));
    }
    return {{u"id"_s, booth.id.number()},
            {u"name"_s, booth.name},
            {u"office"_s, office ? office->name : QString()},
            {u"capacity"_s, booth.capacity},
            {u"monitor"_s, booth.monitor},
            {u"step_free"_s, booth.stepFree},
            {u"noise_note"_s, booth.noiseNote},
            {u"out_of_service"_s, closures},
            {u"retired"_s, booth.retired || (office && office->retired)}};
}

// What is over is of no use to whoever plans, unless everything is asked for.
Result<service::PlaceData> readPlaces(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const bool all = session.arguments().has(u"--all"_s);
    return service::PlaceService((*services)->file()).load(all ? QDate() : tokyoDate(session.clock().now()));
}

Result<Reply> boothList(Session& session)
{
    const Result<service::PlaceData> places = readPlaces(session);
    if (!places)
        return places.error();
    QJsonArray json;
    for (const BoothLine& line : places->booths) {
        const QJsonObject booth = boothJson(line.booth, officeOf(*places, line.booth.office), *places);
        if (!booth.value(u"retired"_s).toBool() || session.arguments().has(u"--all"_s))
            json.append(booth);
    }
    return Reply{json};
}

Result<Reply> closingDayList(Session& session)
{
    const Result<service::PlaceData> places = readPlaces(session);
    if (!places)
        return places.error();
    QJsonArray json;
    for (const ClosingDay& day : places->closingDays) {
        const Office* office = officeOf(*places, day.office);
        json.append(QJsonObject{{u"id"_s, day.id.number()},
                                {u"office"_s, office ? QJsonValue(office->name) : QJsonValue()},
                                {u"first"_s, isoDate(day.first)},
                                {u"last"_s, isoDate(day.last)},
                                {u"reason"_s, day.reason}});
    }
    return Reply{json};
}

// The sessions that lie in what was to be closed; nothing was written.
Reply bookedReply(const QString& command, const QList<Booking>& sessions)
{
    QJsonArray json;
    for (const Booking& session : sessions) {
        json.append(QJsonObject{{u"id"_s, session.id.number()},
                                {u"number"_s, session.number},
                                {u"start"_s, isoMoment(session.start)},
                                {u"end"_s, isoMoment(session.end)},
                                {u"office"_s, session.officeName},
                                {u"booth"_s, session.boothName},
                                {u"client_name"_s, session.clientName}});
    }
    return {QJsonObject{{u"sessions"_s, json}}, ExitCode::Refused,
            Ctl::tr("%1: sessions are booked then: %2. Nothing was changed; move them, or leave them where they are "
                    "with --keep-sessions.")
                .arg(command, service::sessionsInWords(sessions))};
}

template <typename T> Result<Reply> saveShut(Session& session, Result<T> (*read)(JsonRecord, const WriteDesk&))
{
    const QString command = session.arguments().commandName();
    const Result<JsonRecord> record = readOneRecord(session.arguments().place(), command);
    if (!record)
        return record.error();
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    const Result<T> wanted = read(*record, *desk);
    if (!wanted)
        return wanted.error();
    const bool keep = session.arguments().has(u"--keep-sessions"_s);
    const auto outcome =
        service::PlaceService(desk->services->file())
            .save(desk->caller, *wanted, keep ? service::BookedSessions::Keep : service::BookedSessions::Show);
    if (!outcome)
        return named(command, outcome.error());
    if (const auto* sessions = std::get_if<QList<Booking>>(&*outcome))
        return bookedReply(command, *sessions);
    return idsReply(QList<Id<T>>{std::get<Id<T>>(*outcome)});
}

Result<BoothClosure> readClosure(JsonRecord record, const WriteDesk& desk)
{
    BoothClosure closure;
    for (const QString& key : {u"office"_s, u"booth"_s, u"start"_s, u"end"_s})
        record.require(key);
    closure.start = record.moment(u"start"_s).value_or(0);
    closure.end = record.moment(u"end"_s).value_or(0);
    const Lookup lookup(*desk.centre, tokyoDate(closure.start));
    closure.booth = lookup.booth(record, u"booth"_s, lookup.office(record, u"office"_s));
    closure.reason = record.requiredText(u"reason"_s);
    if (const auto& fault = record.finish())
        return *fault;
    return closure;
}

Result<ClosingDay> readClosingDay(JsonRecord record, const WriteDesk& desk)
{
    ClosingDay day;
    record.require(u"first"_s);
    day.first = record.date(u"first"_s);
    day.last = record.date(u"last"_s);
    day.office = Lookup(*desk.centre, day.first).office(record, u"office"_s);
    day.reason = record.requiredText(u"reason"_s);
    if (const auto& fault = record.finish())
        return *fault;
    return day;
}

Result<Reply> boothClose(Session& session)
{
    return saveShut<BoothClosure>(session, readClosure);
}

Result<Reply> closingDayAdd(Session& session)
{
    return saveShut<ClosingDay>(session, readClosingDay);
}

// The one that the number names is taken away, in the version that it has.
template <typename T> Result<Reply> removeShut(Session& session, QList<T> service::PlaceData::*list)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    service::PlaceService service(desk->services->file());
    const Result<service::PlaceData> places = service.load();
    if (!places)
        return places.error();
    const Id<T> id(session.arguments().placeNumber());
    for (const T& one : (*places).*list) {
        if (one.id != id)
            continue;
        const Status removed = service.remove(desk->caller, id, one.version);
        return removed ? Result<Reply>(Reply{QJsonObject{{u"removed"_s, id.number()}}})
                       : Result<Reply>(named(session.arguments().commandName(), removed.error()));
    }
    return Error{ErrorKind::NotFound,
                 Ctl::tr("%1: there is no %2.").arg(session.arguments().commandName()).arg(id.number()),
                 {},
                 {}};
}

Result<Reply> boothReopen(Session& session)
{
    return removeShut<BoothClosure>(session, &service::PlaceData::closures);
}

Result<Reply> closingDayRemove(Session& session)
{
    return removeShut<ClosingDay>(session, &service::PlaceData::closingDays);
}

} // namespace

QList<Command> placeCommands()
{
    return {
        {"booth list [--all]",
         QT_TRANSLATE_NOOP("Ctl", "The booths and online seats of each office, and when they are out of service."),
         boothList},
        {"booth close FILE [--keep-sessions]",
         QT_TRANSLATE_NOOP("Ctl", "Takes a booth out of service for a time. Sessions that lie in it are shown first."),
         boothClose},
        {"booth reopen ID", QT_TRANSLATE_NOOP("Ctl", "Puts it into service again: ID as “booth list” shows it."),
         boothReopen},
        {"closing-day list [--all]", QT_TRANSLATE_NOOP("Ctl", "The days on which an office or the centre is closed."),
         closingDayList},
        {"closing-day add FILE [--keep-sessions]",
         QT_TRANSLATE_NOOP("Ctl", "Closes an office, or without one the whole centre, for a day or some days."),
         closingDayAdd},
        {"closing-day remove ID", QT_TRANSLATE_NOOP("Ctl", "Opens again what “closing-day list” shows as ID."),
         closingDayRemove},
    };
}

} // namespace yorozu::ctl
