// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/MemoInput.h"

#include "app/ctl/Lookup.h"
#include "app/ctl/Text.h"
#include "core/japanese/EraDate.h"
#include "core/service/CaseService.h"
#include "core/service/ClientService.h"
#include "core/service/MemoService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

// A text of the sheet: what is given, else what was there before.
void take(JsonRecord& record, const QString& key, QString& field)
{
    field = record.text(key, field);
}

void takeMaster(JsonRecord& record, const Lookup& lookup, const QString& key, MasterKind kind, MasterId& field)
{
    if (record.has(key))
        field = lookup.master(record, key, kind);
}

// The sheet has one date and two times.
void readTime(JsonRecord& record, MemoContent& content)
{
    const std::optional<UtcSeconds> started = record.moment(u"started"_s);
    const std::optional<UtcSeconds> ended = record.moment(u"ended"_s);
    if (record.has(u"started"_s) != record.has(u"ended"_s)) {
        record.refuse(record.has(u"started"_s) ? u"ended"_s : u"started"_s, Ctl::tr("is missing."));
        return;
    }
    if (!started || !ended)
        return;
    if (!japanese::eraOf(tokyoDate(*started)) || tokyoDate(*started).year() > 2200)
        record.refuse(u"started"_s, Ctl::tr("lies outside of the years 1868 to 2200."));
    else if (tokyoDate(*started) != tokyoDate(*ended))
        record.refuse(u"ended"_s,
                      Ctl::tr("is not on the day of “started”. A session over midnight is written as two memos."));
    else
        content.time = TypedSessionTime::of(*started, *ended);
}

void readResponders(JsonRecord& record, const Lookup& lookup, MemoContent& content)
{
    if (!record.has(u"responders"_s))
        return;
    content.attendees.removeIf(
        [](const Attendee& attendee) { return attendee.part == Part::Lead || attendee.part == Part::Second; });
    const QList<const Staff*> responders = lookup.staffList(record, u"responders"_s);
    for (qsizetype i = 0; i < responders.size(); ++i) {
        content.attendees.insert(
            i, {i == 0 ? Part::Lead : Part::Second, responders.at(i)->id, responders.at(i)->name, {}});
    }
}

void readAttendees(JsonRecord& record, const Lookup& lookup, MemoContent& content)
{
    QList<JsonRecord> attendees = record.records(u"attendees"_s);
    for (JsonRecord& entry : attendees) {
        Attendee attendee;
        const std::optional<Part> part = partFromCode(entry.text(u"part"_s, code(Part::SatIn)));
        if (!part || *part == Part::Lead || *part == Part::Second)
            entry.refuse(u"part"_s, Ctl::tr("is none of %1.").arg(u"sat-in, ojt, trainee, officer"_s));
        attendee.part = part.value_or(Part::SatIn);
        if (const Staff* staff = lookup.staff(entry, u"staff"_s)) {
            attendee.staff = staff->id;
            attendee.name = staff->name;
        }
        attendee.name = entry.text(u"name"_s, attendee.name);
        if (attendee.name.trimmed().isEmpty())
            entry.refuse(u"name"_s, Ctl::tr("is missing."));
        attendee.agency = lookup.agency(entry, u"agency"_s);
        content.attendees.append(attendee);
        record.adopt(entry.finish());
    }
}

// What the ledger knows of the client stands on the sheet unless the input says otherwise.
void readClient(JsonRecord& record, Session& session, MemoContent& content)
{
    const Id<Client> id = record.id<Client>(u"client"_s);
    const Id<ClientCase> clientCase = record.id<ClientCase>(u"case"_s);
    const Id<Person> person = record.id<Person>(u"person"_s);
    if (id && id != content.client) {
        const Result<Client> client = (*session.open())->clients().byId(id);
        if (!client) {
            record.refuse(u"client"_s, Ctl::tr("names a client %1 that is not in the ledger.").arg(id.number()),
                          client.error().kind);
            return;
        }
        content.client = id;
        content.person = {};
        content.clientCase = {};
        if (!record.has(u"company"_s) && client->founded) {
            content.company = client->name;
            content.companyKana = client->kana;
        }
        content.business = client->business;
    }
    if (person) {
        const Result<Client> client = (*session.open())->clients().byId(content.client);
        const bool known = client && std::any_of(client->persons.cbegin(), client->persons.cend(),
                                                 [&](const Person& candidate) { return candidate.id == person; });
        if (!known)
            record.refuse(u"person"_s,
                          Ctl::tr("names a person %1 who is not one of the client’s.").arg(person.number()),
                          ErrorKind::NotFound);
        content.person = person;
    }
    if (clientCase) {
        const auto cases = (*session.open())->cases().ofClient(content.client);
        const bool known = cases && std::any_of(cases->cbegin(), cases->cend(), [&](const ClientCase& candidate) {
                               return candidate.id == clientCase;
                           });
        if (!known)
            record.refuse(u"case"_s,
                          Ctl::tr("names a case %1 that is not one of the client’s.").arg(clientCase.number()),
                          ErrorKind::NotFound);
        content.clientCase = clientCase;
    }
}

void readTexts(JsonRecord& record, MemoContent& content)
{
    take(record, u"company"_s, content.company);
    take(record, u"company_kana"_s, content.companyKana);
    take(record, u"business"_s, content.business);
    take(record, u"consultee"_s, content.consultee);
    take(record, u"consultee_kana"_s, content.consulteeKana);
    take(record, u"consultation"_s, content.consultation);
    take(record, u"advice"_s, content.advice);
    take(record, u"impression"_s, content.impression);
}

void readWords(JsonRecord& record, const Lookup& lookup, MemoContent& content)
{
    if (record.has(u"office"_s))
        content.office = lookup.office(record, u"office"_s);
    takeMaster(record, lookup, u"mode"_s, MasterKind::Mode, content.mode);
    takeMaster(record, lookup, u"channel"_s, MasterKind::Channel, content.channel);
    takeMaster(record, lookup, u"programme"_s, MasterKind::Programme, content.programme);
    takeMaster(record, lookup, u"course"_s, MasterKind::Course, content.course);
    if (record.has(u"further_courses"_s))
        content.furtherCourses = lookup.masters(record, u"further_courses"_s, MasterKind::Course);
    if (record.has(u"topics"_s))
        content.topics = lookup.masters(record, u"topics"_s, MasterKind::Topic);
}

void readRecorder(JsonRecord& record, const Lookup& lookup, const Caller& caller, MemoContent& content)
{
    if (const Staff* staff = lookup.staff(record, u"recorder"_s)) {
        content.recorder = staff->id;
        content.recorderName = staff->name;
    } else if (content.recorder.isNull() && caller.staff) {
        content.recorder = caller.staff;
        content.recorderName = caller.name;
    }
}

} // namespace

Result<service::NewMemo> readMemo(JsonRecord record, Session& session, const Caller& caller)
{
    service::NewMemo memo;
    memo.booking = record.id<Booking>(u"booking"_s);
    if (memo.booking) {
        const Result<service::MemoView> view = (*session.open())->memos().openForBooking(caller, memo.booking);
        if (view)
            memo.content = view->memo.content;
        else
            record.refuse(u"booking"_s, Ctl::tr("names a booking %1 that there is not.").arg(memo.booking.number()),
                          view.error().kind);
    }
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    readTime(record, memo.content);
    const std::optional<UtcSeconds> started = momentFromIso(record.text(u"started"_s));
    const Lookup lookup(**centre, tokyoDate(started.value_or(session.clock().now())));
    readClient(record, session, memo.content);
    readTexts(record, memo.content);
    readResponders(record, lookup, memo.content);
    readAttendees(record, lookup, memo.content);
    readRecorder(record, lookup, caller, memo.content);
    readWords(record, lookup, memo.content);
    const QString status = record.text(u"status"_s, code(MemoStatus::Submitted));
    if (status != code(MemoStatus::Submitted) && status != code(MemoStatus::Draft))
        record.refuse(u"status"_s, Ctl::tr("is none of %1.").arg(u"draft, submitted"_s));
    memo.submit = status == code(MemoStatus::Submitted);
    if (const auto& fault = record.finish())
        return *fault;
    return memo;
}

} // namespace yorozu::ctl
