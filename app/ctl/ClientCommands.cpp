// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CaseJson.h"
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/CaseService.h"
#include "core/service/ClientService.h"
#include "core/service/ReferralService.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

constexpr qint64 MostStaff = 10'000'000;
constexpr qint64 MostYen = qint64(1) << 53;

// What the record does not name stays as it was.
Person readPerson(JsonRecord& record, Person person)
{
    person.name = person.name.isEmpty() ? record.requiredText(u"name"_s) : record.text(u"name"_s, person.name);
    person.kana = record.text(u"kana"_s, person.kana);
    person.title = record.text(u"title"_s, person.title);
    person.gender = record.text(u"gender"_s, person.gender);
    if (!QStringList{QString(), u"female"_s, u"male"_s, u"other"_s}.contains(person.gender))
        record.refuse(u"gender"_s, Ctl::tr("is none of %1.").arg(u"female, male, other"_s));
    person.ageGroup = record.text(u"age_group"_s, person.ageGroup);
    person.phone = record.text(u"phone"_s, person.phone);
    person.email = record.text(u"email"_s, person.email);
    person.primary = record.flag(u"primary"_s, person.primary);
    person.retired = record.flag(u"retired"_s, person.retired);
    return person;
}

// Persons with an id are those that the client has; without one they are new.
void readPersons(JsonRecord& record, Client& client)
{
    QList<JsonRecord> persons = record.records(u"persons"_s);
    for (JsonRecord& one : persons) {
        const auto id = one.id<Person>(u"id"_s);
        const auto known = std::find_if(client.persons.begin(), client.persons.end(),
                                        [id](const Person& person) { return id && person.id == id; });
        if (id && known == client.persons.end())
            one.refuse(u"id"_s, Ctl::tr("names a person %1 who is not one of the client’s.").arg(id.number()),
                       ErrorKind::NotFound);
        const Person read = readPerson(one, known == client.persons.end() ? Person() : *known);
        record.adopt(one.finish());
        for (Person& other : client.persons)
            other.primary = other.primary && !read.primary;
        if (known == client.persons.end())
            client.persons.append(read);
        else
            *known = read;
    }
    const bool chosen =
        std::any_of(client.persons.cbegin(), client.persons.cend(), [](const Person& p) { return p.primary; });
    if (!chosen && !client.persons.isEmpty())
        client.persons.first().primary = true;
}

Result<Client> readClient(JsonRecord record, const Lookup& lookup, const QString& place, Client client = {})
{
    client.name = client.id ? record.text(u"name"_s, client.name) : record.requiredText(u"name"_s);
    client.kana = record.text(u"kana"_s, client.kana);
    client.corporateNumber = record.text(u"corporate_number"_s, client.corporateNumber);
    client.industry = record.text(u"industry"_s, client.industry);
    client.business = record.text(u"business"_s, client.business);
    if (record.has(u"staff_count"_s))
        client.staffCount = static_cast<int>(record.number(u"staff_count"_s, 0, MostStaff));
    if (record.has(u"capital_yen"_s))
        client.capitalYen = record.number(u"capital_yen"_s, 0, MostYen);
    if (record.has(u"sales_yen"_s))
        client.salesYen = record.number(u"sales_yen"_s, 0, MostYen);
    client.municipality = record.text(u"municipality"_s, client.municipality);
    client.phone = record.text(u"phone"_s, client.phone);
    client.founded = record.flag(u"founded"_s, client.founded);
    client.established = record.text(u"established"_s, client.established);
    if (record.has(u"channel"_s))
        client.channel = lookup.master(record, u"channel"_s, MasterKind::Channel);
    if (record.has(u"agency"_s))
        client.agency = lookup.agency(record, u"agency"_s);
    client.branch = record.text(u"branch"_s, client.branch);
    client.note = record.text(u"note"_s, client.note);
    readPersons(record, client);
    if (const auto& fault = record.finish())
        return *fault;
    // The ledger's own check, here already, so that its answer names the record.
    const Result<Client> checked = service::ClientService::checked(client);
    if (!checked)
        return Error{checked.error().kind, place + checked.error().message, checked.error().field, {}};
    return client;
}

QString placeOf(qsizetype index, qsizetype count)
{
    return count > 1 ? u"client add: "_s + Ctl::tr("record %1: ").arg(index + 1) : u"client add: "_s;
}

Result<Reply> clientAdd(Session& session)
{
    const Result<QList<JsonRecord>> records = readRecords(session.arguments().place(), u"client add"_s);
    if (!records)
        return records.error();
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    const Lookup lookup(*desk->centre, tokyoDate(session.clock().now()));
    QList<Client> clients;
    for (const JsonRecord& record : *records) {
        const Result<Client> client = readClient(record, lookup, placeOf(clients.size(), records->size()));
        if (!client)
            return client.error();
        clients.append(*client);
    }
    const Result<service::AddedClients> added = desk->services->clients().add(desk->caller, clients);
    if (!added)
        return added.error();
    QJsonArray ids;
    for (const Id<Client> id : added->ids)
        ids.append(id.number());
    QJsonArray duplicates;
    for (const service::PossibleDuplicate& duplicate : added->possibleDuplicates) {
        duplicates.append(
            QJsonObject{{u"id"_s, duplicate.id.number()}, {u"of"_s, duplicate.of.number()}, {u"why"_s, duplicate.why}});
    }
    return Reply{QJsonObject{{u"ids"_s, ids}, {u"possible_duplicates"_s, duplicates}}};
}

QJsonObject personJson(const Person& person)
{
    return {{u"id"_s, person.id.number()}, {u"name"_s, person.name},     {u"kana"_s, person.kana},
            {u"title"_s, person.title},    {u"gender"_s, person.gender}, {u"age_group"_s, person.ageGroup},
            {u"phone"_s, person.phone},    {u"email"_s, person.email},   {u"primary"_s, person.primary},
            {u"retired"_s, person.retired}};
}

QJsonObject clientJson(const Client& client, const service::CentreData& centre)
{
    QJsonArray persons;
    for (const Person& person : client.persons)
        persons.append(personJson(person));
    return {{u"id"_s, client.id.number()},
            {u"number"_s, client.number},
            {u"name"_s, client.name},
            {u"kana"_s, client.kana},
            {u"corporate_number"_s, client.corporateNumber},
            {u"industry"_s, client.industry},
            {u"business"_s, client.business},
            {u"staff_count"_s, client.staffCount ? QJsonValue(*client.staffCount) : QJsonValue()},
            {u"capital_yen"_s, client.capitalYen ? QJsonValue(*client.capitalYen) : QJsonValue()},
            {u"municipality"_s, client.municipality},
            {u"phone"_s, client.phone},
            {u"founded"_s, client.founded},
            {u"channel"_s, centre.masterName(MasterKind::Channel, client.channel)},
            {u"agency"_s, idOrNull(client.agency)},
            {u"branch"_s, client.branch},
            {u"note"_s, client.note},
            {u"established"_s, client.established},
            {u"sales_yen"_s, client.salesYen ? QJsonValue(*client.salesYen) : QJsonValue()},
            {u"persons"_s, persons},
            {u"retired"_s, client.retired}};
}

Result<Reply> clientList(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    const auto limit = static_cast<int>(std::min<qint64>(arguments.number(u"--limit"_s, -1), INT_MAX));
    const Result<QList<Client>> clients = (*services)->clients().list(arguments.text(u"--find"_s), limit);
    if (!clients)
        return clients.error();
    QJsonArray json;
    for (const Client& client : *clients)
        json.append(clientJson(client, **centre));
    return Reply{json};
}

Result<Reply> clientShow(Session& session)
{
    const Result<Desk> desk = session.deskToRead();
    if (!desk)
        return desk.error();
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    const Id<Client> id(session.arguments().placeNumber());
    const Result<Client> client = desk->services->clients().open(desk->caller, id);
    if (!client)
        return client.error();
    const Result<QList<CaseCard>> cases = desk->services->cases().list({id, {}, {}});
    if (!cases)
        return cases.error();
    service::ReferralListFilter ofClient;
    ofClient.client = id;
    const Result<QList<Referral>> referrals = desk->services->referrals().list(ofClient);
    if (!referrals)
        return referrals.error();
    QJsonObject json = clientJson(*client, **centre);
    QJsonArray caseList;
    for (const CaseCard& card : *cases)
        caseList.append(caseJson(card));
    QJsonArray referralList;
    for (const Referral& referral : *referrals)
        referralList.append(referralJson(referral));
    json.insert(u"cases"_s, caseList);
    json.insert(u"referrals"_s, referralList);
    return Reply{json};
}

Result<Reply> clientUpdate(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<JsonRecord> record = readOneRecord(arguments.place(1), u"client update"_s);
    if (!record)
        return record.error();
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    const Result<Client> known = desk->services->clients().byId(Id<Client>(arguments.placeNumber()));
    if (!known)
        return known.error();
    const Lookup lookup(*desk->centre, tokyoDate(session.clock().now()));
    const Result<Client> next = readClient(*record, lookup, u"client update: "_s, *known);
    if (!next)
        return next.error();
    if (const Status updated = desk->services->clients().update(desk->caller, *next); !updated)
        return updated.error();
    const Result<Client> stored = desk->services->clients().byId(known->id);
    if (!stored)
        return stored.error();
    return Reply{clientJson(*stored, *desk->centre)};
}

Result<Reply> clientRetire(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Id<Client> id(session.arguments().placeNumber());
    const bool retired = !session.arguments().has(u"--undo"_s);
    if (const Status done = desk->services->clients().setRetired(desk->caller, id, retired); !done)
        return done.error();
    return Reply{QJsonObject{{u"id"_s, id.number()}, {u"retired"_s, retired}}};
}

} // namespace

QList<Command> clientCommands()
{
    return {
        {"client add FILE",
         QT_TRANSLATE_NOOP("Ctl",
                           "Adds one client, or an array of them; all or none. Names clients that may be the same."),
         clientAdd},
        {"client show ID", QT_TRANSLATE_NOOP("Ctl", "A client with persons, cases and referrals."), clientShow},
        {"client update ID FILE",
         QT_TRANSLATE_NOOP("Ctl",
                           "Changes what the JSON object names; persons with their id are changed, others added."),
         clientUpdate},
        {"client retire ID [--undo]",
         QT_TRANSLATE_NOOP("Ctl", "Takes a client out of the lists; nothing that points to it is lost."), clientRetire},
        {"client list [--find TEXT] [--limit N]", QT_TRANSLATE_NOOP("Ctl", "The clients of the ledger."), clientList},
    };
}

} // namespace yorozu::ctl
