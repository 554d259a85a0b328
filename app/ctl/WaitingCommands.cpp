// SPDX-License-Identifier: GPL-3.0-or-later
// 枠未定: who waits for a place.
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/rules/WaitingRules.h"
#include "core/service/WaitingService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

constexpr int MinutesOfDay = 24 * 60;

Result<WaitingRequest> readRequest(JsonRecord record, const WriteDesk& desk, QDate today)
{
    const Lookup lookup(*desk.centre, today);
    WaitingRequest request;
    if (record.has(u"client"_s))
        request.client = readClientOf(record, *desk.services);
    request.company = record.text(u"company"_s);
    request.person = record.text(u"person"_s);
    request.phone = record.text(u"phone"_s);
    request.firstDay = record.date(u"first"_s);
    request.lastDay = record.date(u"last"_s);
    const auto part = dayPartFromCode(record.text(u"part"_s, code(DayPart::Any)));
    if (!part)
        record.refuse(u"part"_s, Ctl::tr("is none of %1.").arg(u"any, morning, afternoon"_s));
    request.part = part.value_or(DayPart::Any);
    request.office = lookup.office(record, u"office"_s);
    if (record.has(u"staff"_s)) {
        const Staff* person = lookup.staff(record, u"staff"_s);
        request.staff = person ? person->id : Id<Staff>();
    }
    request.topic = lookup.master(record, u"topic"_s, MasterKind::Topic);
    request.minutes = static_cast<int>(record.number(u"minutes"_s, 1, MinutesOfDay, 0));
    request.channel = lookup.master(record, u"channel"_s, MasterKind::Channel);
    request.note = record.text(u"note"_s);
    if (const auto& fault = record.finish())
        return *fault;
    return request;
}

QJsonObject requestJson(const WaitingRequest& request, QDate today)
{
    return {{u"id"_s, request.id.number()},
            {u"client"_s, idOrNull(request.client)},
            {u"name"_s, request.name()},
            {u"company"_s, request.company},
            {u"person"_s, request.person},
            {u"phone"_s, request.phone},
            {u"wish"_s, rules::wishInWords(request, today)},
            {u"first"_s, dateOrNull(request.firstDay)},
            {u"last"_s, dateOrNull(request.lastDay)},
            {u"part"_s, code(request.part)},
            {u"office"_s, request.officeName},
            {u"staff"_s, idOrNull(request.staff)},
            {u"topic"_s, request.topicName},
            {u"minutes"_s, request.minutes},
            {u"channel"_s, request.channelName},
            {u"note"_s, request.note},
            {u"state"_s, code(request.state)},
            {u"created"_s, isoInstant(request.createdAt)},
            {u"booking"_s, idOrNull(request.booking)},
            {u"reason"_s, request.closeReason}};
}

Result<Reply> waitingAdd(Session& session)
{
    const QDate today = tokyoDate(session.clock().now());
    return addAll<WaitingRequest>(
        session, [today](const JsonRecord& record, const WriteDesk& desk) { return readRequest(record, desk, today); },
        [](const Desk& desk, const QList<WaitingRequest>& requests) {
            return service::WaitingService(desk.services->file()).add(desk.caller, requests);
        });
}

Result<Reply> waitingList(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    service::WaitingService waiting((*services)->file());
    const Result<QList<WaitingRequest>> open = waiting.open();
    if (!open)
        return open.error();
    QList<WaitingRequest> all = *open;
    if (session.arguments().has(u"--all"_s)) {
        const Result<QList<WaitingRequest>> closed = waiting.closed();
        if (!closed)
            return closed.error();
        all += *closed;
    }
    QJsonArray json;
    for (const WaitingRequest& request : std::as_const(all))
        json.append(requestJson(request, tokyoDate(session.clock().now())));
    return Reply{json};
}

// One that the number names, in the version that it has.
Result<Reply> changeOne(Session& session,
                        const std::function<Status(service::WaitingService&, const Desk&, const WaitingRequest&)>& work)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    service::WaitingService waiting(desk->services->file());
    const Id<WaitingRequest> id(session.arguments().placeNumber());
    const Result<WaitingRequest> request = waiting.byId(id);
    if (!request)
        return request.error();
    if (const Status done = work(waiting, *desk, *request); !done)
        return named(session.arguments().commandName(), done.error());
    const Result<WaitingRequest> after = waiting.byId(id);
    return after ? Result<Reply>(Reply{requestJson(*after, tokyoDate(session.clock().now()))})
                 : Result<Reply>(after.error());
}

Result<Reply> waitingWithdraw(Session& session)
{
    return changeOne(session, [&](service::WaitingService& waiting, const Desk& desk, const WaitingRequest& request) {
        return waiting.withdraw(desk.caller, request.id, request.version, session.arguments().text(u"--reason"_s));
    });
}

Result<Reply> waitingReopen(Session& session)
{
    return changeOne(session, [](service::WaitingService& waiting, const Desk& desk, const WaitingRequest& request) {
        return waiting.reopen(desk.caller, request.id, request.version);
    });
}

Result<Reply> waitingPlace(Session& session)
{
    return changeOne(session, [&](service::WaitingService& waiting, const Desk& desk, const WaitingRequest& request) {
        return waiting.place(desk.caller, request.id, request.version,
                             Id<Booking>(session.arguments().number(u"--booking"_s)));
    });
}

} // namespace

QList<Command> waitingCommands()
{
    return {
        {"waiting add FILE", QT_TRANSLATE_NOOP("Ctl", "Puts requests on the waiting list: who, and what is wished."),
         waitingAdd},
        {"waiting list [--all]",
         QT_TRANSLATE_NOOP("Ctl", "Who waits for a place, oldest first; with --all also what was placed or withdrawn."),
         waitingList},
        {"waiting withdraw ID --reason TEXT", QT_TRANSLATE_NOOP("Ctl", "Takes a request off the waiting list."),
         waitingWithdraw},
        {"waiting reopen ID", QT_TRANSLATE_NOOP("Ctl", "Puts a request back on the waiting list."), waitingReopen},
        {"waiting place ID --booking ID", QT_TRANSLATE_NOOP("Ctl", "Says that a session was booked for a request."),
         waitingPlace},
    };
}

} // namespace yorozu::ctl
