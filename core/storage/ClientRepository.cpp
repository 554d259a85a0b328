// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClientRepository.h"

#include "core/domain/KanaIndex.h"
#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"
#include "core/japanese/PhoneKey.h"
#include "core/storage/FoldedSearch.h"
#include "core/storage/IdList.h"
#include "core/storage/Numbers.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/Survivor.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto ClientColumns =
    u"SELECT c.id, c.number, c.name, c.kana, c.corporate_number, c.industry, c.business, c.staff_count, "
    "c.capital_yen, c.municipality, c.phone, c.founded, c.channel_id, c.agency_id, c.branch, c.note, c.retired_at, "
    "c.version, c.established, c.sales_yen FROM client c";

Client rowToClient(const Query& row)
{
    Client client;
    client.id = row.id<Client>(0);
    client.number = row.text(1);
    client.name = row.text(2);
    client.kana = row.text(3);
    client.corporateNumber = row.text(4);
    client.industry = row.text(5);
    client.business = row.text(6);
    if (const auto count = row.optionalNumber(7))
        client.staffCount = static_cast<int>(*count);
    client.capitalYen = row.optionalNumber(8);
    client.municipality = row.text(9);
    client.phone = row.text(10);
    client.founded = row.flag(11);
    client.channel = row.number(12);
    client.agency = row.id<Agency>(13);
    client.branch = row.text(14);
    client.note = row.text(15);
    client.retired = !row.isNull(16);
    client.version = row.number(17);
    client.established = row.text(18);
    client.salesYen = row.optionalNumber(19);
    return client;
}

constexpr auto PersonColumns = u"SELECT p.id, p.client_id, p.name, p.kana, p.title, p.gender, p.age_group, p.phone, "
                               "p.email, p.is_primary, p.retired_at FROM person p";

Person rowToPerson(const Query& row)
{
    Person person;
    person.id = row.id<Person>(0);
    person.client = row.id<Client>(1);
    person.name = row.text(2);
    person.kana = row.text(3);
    person.title = row.text(4);
    person.gender = row.text(5);
    person.ageGroup = row.text(6);
    person.phone = row.text(7);
    person.email = row.text(8);
    person.primary = row.flag(9);
    person.retired = !row.isNull(10);
    return person;
}

QJsonObject json(const Person& person)
{
    return {{u"name"_s, person.name},     {u"kana"_s, person.kana},          {u"title"_s, person.title},
            {u"gender"_s, person.gender}, {u"age_group"_s, person.ageGroup}, {u"phone"_s, person.phone},
            {u"email"_s, person.email},   {u"primary"_s, person.primary},    {u"retired"_s, person.retired}};
}

QJsonObject json(const Client& client)
{
    QJsonArray persons;
    for (const Person& person : client.persons)
        persons.append(json(person));
    return {{u"number"_s, client.number},
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
            {u"channel"_s, client.channel},
            {u"agency"_s, client.agency.number()},
            {u"branch"_s, client.branch},
            {u"note"_s, client.note},
            {u"established"_s, client.established},
            {u"sales_yen"_s, client.salesYen ? QJsonValue(*client.salesYen) : QJsonValue()},
            {u"persons"_s, persons}};
}

Query& bindOrNull(Query& query, const QString& text)
{
    return text.isEmpty() ? query.bindNull() : query.bind(text);
}

QString kanaKey(const QString& kana)
{
    return japanese::foldForCompare(kana);
}

// The columns of INSERT and UPDATE that bindClient fills, in its order.
constexpr auto FilledColumns =
    "name name_key kana kana_key sort_key index_row corporate_number industry business staff_count capital_yen "
    "municipality phone phone_key founded channel_id agency_id branch note established sales_yen"_L1;

QString sortKey(const Client& client)
{
    const QString reading = kanaKey(client.kana);
    return reading.isEmpty() ? japanese::nameKey(client.name) : reading;
}

void bindClient(Query& query, const Client& client)
{
    const QString order = sortKey(client);
    query.bind(client.name).bind(japanese::nameKey(client.name)).bind(client.kana).bind(kanaKey(client.kana));
    query.bind(order).bind(kanaIndexRow(order));
    bindOrNull(query, client.corporateNumber);
    bindOrNull(query, client.industry);
    query.bind(client.business)
        .bind(client.staffCount)
        .bind(client.capitalYen)
        .bind(client.municipality)
        .bind(client.phone)
        .bind(japanese::phoneKey(client.phone))
        .bind(client.founded)
        .bindIdOrNull(client.channel)
        .bind(client.agency)
        .bind(client.branch)
        .bind(client.note)
        .bind(client.established)
        .bind(client.salesYen);
}

void bindPerson(Query& query, const Person& person)
{
    query.bind(person.name)
        .bind(japanese::nameKey(person.name))
        .bind(person.kana)
        .bind(kanaKey(person.kana))
        .bind(person.title);
    bindOrNull(query, person.gender);
    bindOrNull(query, person.ageGroup);
    query.bind(person.phone).bind(person.email).bind(person.primary);
}

Id<Person> insertPerson(Writer& writer, Id<Client> client, const Person& person)
{
    Query query(writer.connection(),
                u"INSERT INTO person (name, name_key, kana, kana_key, title, gender, age_group, phone, email, "
                "is_primary, client_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    bindPerson(query, person);
    return Id<Person>(query.bind(client).execReturning());
}

void updatePerson(Writer& writer, Id<Client> client, const Person& person)
{
    Query query(writer.connection(),
                u"UPDATE person SET name = ?, name_key = ?, kana = ?, kana_key = ?, title = ?, gender = ?, "
                "age_group = ?, phone = ?, email = ?, is_primary = ?, "
                "retired_at = CASE WHEN ? = 0 THEN NULL ELSE coalesce(retired_at, ?) END, version = version + 1 "
                "WHERE id = ? AND client_id = ?"_s);
    bindPerson(query, person);
    query.bind(person.retired).bind(writer.now()).bind(person.id).bind(client).exec();
    if (query.changedRows() != 1)
        throw notFound(u"person %1 of client %2"_s.arg(person.id.number()).arg(client.number()));
}

QList<Client> readClients(Connection& connection, const QString& condition, const std::function<void(Query&)>& bind,
                          int limit = -1)
{
    const ReadScope scope(connection);
    const QString order = u" ORDER BY c.id"_s + (limit >= 0 ? u" LIMIT %1"_s.arg(limit) : QString());
    Query query(connection, QString::fromUtf16(ClientColumns) + condition + order);
    bind(query);
    query.exec();
    QList<Client> clients;
    QHash<qint64, qsizetype> places;
    while (query.next()) {
        places.insert(query.number(0), clients.size());
        clients.append(rowToClient(query));
    }
    if (clients.isEmpty())
        return clients;
    Query persons(connection, QString::fromUtf16(PersonColumns) +
                                  u" WHERE p.client_id IN (SELECT c.id FROM client c"_s + condition + order +
                                  u") ORDER BY p.is_primary DESC, p.id"_s);
    bind(persons);
    persons.exec();
    while (persons.next())
        clients[places.value(persons.number(1))].persons.append(rowToPerson(persons));
    return clients;
}

} // namespace

std::optional<Client> ClientRepository::byId(Id<Client> id)
{
    const QList<Client> found = readClients(m_connection, u" WHERE c.id = ?"_s, [&](Query& query) { query.bind(id); });
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Client> ClientRepository::byNumber(const QString& number)
{
    const QList<Client> found =
        readClients(m_connection, u" WHERE c.number = ?"_s, [&](Query& query) { query.bind(number); });
    if (found.isEmpty())
        return std::nullopt;
    const Id<Client> kept = survivor(m_connection, found.first().id);
    return kept == found.first().id ? found.first() : byId(kept);
}

QList<Client> ClientRepository::list(const QString& find, int limit)
{
    const QString plain = find.trimmed();
    if (plain.isEmpty())
        return readClients(
            m_connection, u" WHERE c.retired_at IS NULL AND c.merged_into_id IS NULL"_s, [](Query&) {}, limit);
    SearchIndex index(m_connection);
    if (index.progress().complete) {
        const QList<qint64> found = index.find(SearchKind::Client, {plain, {}, 0, {}, {}, {}}, -1);
        if (found.isEmpty())
            return {};
        const IdList listed(found);
        return readClients(
            m_connection, u" WHERE c.retired_at IS NULL AND c.merged_into_id IS NULL AND c.id"_s + listed.sql(),
            [&](Query& query) { listed.bind(query); }, limit);
    }
    const FoldedSearch search(plain);
    if (search.isHopeless())
        return {};
    return readClients(
        m_connection, u" WHERE c.retired_at IS NULL AND c.merged_into_id IS NULL"_s + search.condition(),
        [&](Query& query) { search.bind(query); }, limit);
}

QList<DuplicateCandidate> ClientRepository::duplicatesOf(const Client& client)
{
    struct Sign
    {
        QString why;
        QString column;
        QString value;
    };
    const QList<Sign> signs{{u"corporate_number"_s, u"corporate_number"_s, client.corporateNumber},
                            {u"name"_s, u"name_key"_s, japanese::nameKey(client.name)},
                            {u"kana"_s, u"kana_key"_s, kanaKey(client.kana)},
                            {u"phone"_s, u"phone_key"_s, japanese::phoneKey(client.phone)}};
    const ReadScope scope(m_connection);
    QList<DuplicateCandidate> candidates;
    QSet<qint64> seen;
    for (const Sign& sign : signs) {
        if (sign.value.isEmpty())
            continue;
        Query query(m_connection, u"SELECT id FROM client WHERE %1 = ? AND id <> ? AND merged_into_id IS NULL "
                                  "AND retired_at IS NULL ORDER BY id"_s.arg(sign.column));
        query.bind(sign.value).bind(client.id.number()).exec();
        while (query.next()) {
            // The strongest sign stands for all of them.
            if (!seen.contains(query.number(0)))
                candidates.append({query.id<Client>(0), sign.why});
            seen.insert(query.number(0));
        }
    }
    return candidates;
}

Id<Client> ClientRepository::add(Writer& writer, const Client& client)
{
    Client stored = client;
    stored.number = clientNumber(drawNumber(writer, u"client"_s, {}));
    const QStringList columns = QString(FilledColumns).split(u' ');
    Query query(m_connection, u"INSERT INTO client (%1, number, created_at, updated_at, retired_at) "
                              "VALUES (%2, ?, ?, ?, ?) RETURNING id"_s.arg(
                                  columns.join(", "_L1), QStringList(columns.size(), u"?"_s).join(", "_L1)));
    bindClient(query, client);
    query.bind(stored.number).bind(writer.now()).bind(writer.now());
    client.retired ? query.bind(writer.now()) : query.bindNull();
    stored.id = Id<Client>(query.execReturning());
    for (const Person& person : client.persons)
        insertPerson(writer, stored.id, person);
    SearchIndex(m_connection).update(writer, stored.id);
    writer.record(u"insert"_s, u"client"_s, stored.id.number(), {}, json(stored));
    writer.changes().clients.insert(stored.id.number());
    return stored.id;
}

void ClientRepository::update(Writer& writer, const Client& client)
{
    const std::optional<Client> before = byId(client.id);
    if (!before)
        throw notFound(u"client %1"_s.arg(client.id.number()));
    Query query(m_connection,
                u"UPDATE client SET %1 = ?, updated_at = ?, version = version + 1 "
                "WHERE id = ? AND version = ?"_s.arg(QString(FilledColumns).split(u' ').join(" = ?, "_L1)));
    bindClient(query, client);
    query.bind(writer.now()).bind(client.id).bind(client.version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"client %1, version %2"_s.arg(client.id.number()).arg(client.version));
    for (const Person& person : client.persons) {
        if (person.id.isNull())
            insertPerson(writer, client.id, person);
        else
            updatePerson(writer, client.id, person);
    }
    SearchIndex(m_connection).update(writer, client.id);
    writer.record(u"update"_s, u"client"_s, client.id.number(), json(*before), json(*byId(client.id)));
    writer.changes().clients.insert(client.id.number());
}

Id<Person> ClientRepository::add(Writer& writer, const Person& candidate)
{
    Person person = candidate;
    person.client = survivor(m_connection, candidate.client);
    const Id<Person> id = insertPerson(writer, person.client, person);
    SearchIndex(m_connection).update(writer, person.client);
    QJsonObject after = json(person);
    after.insert(u"client"_s, person.client.number());
    writer.record(u"insert"_s, u"person"_s, id.number(), {}, after);
    writer.changes().clients.insert(person.client.number());
    return id;
}

void ClientRepository::refreshOrder(Id<Client> id)
{
    const std::optional<Client> client = byId(id);
    if (!client)
        throw notFound(u"client %1"_s.arg(id.number()));
    const QString key = sortKey(*client);
    Query(m_connection, u"UPDATE client SET sort_key = ?, index_row = ? WHERE id = ?"_s)
        .bind(key)
        .bind(kanaIndexRow(key))
        .bind(id)
        .exec();
}

void ClientRepository::setRetired(Writer& writer, Id<Client> id, bool retired)
{
    Query query(m_connection, u"UPDATE client SET retired_at = %1, updated_at = ?, version = version + 1 "
                              "WHERE id = ? AND retired_at IS %2 NULL AND merged_into_id IS NULL"_s.arg(
                                  retired ? u"?"_s : u"NULL"_s, retired ? QString() : u"NOT"_s));
    if (retired)
        query.bind(writer.now());
    query.bind(writer.now()).bind(id).exec();
    if (query.changedRows() != 1)
        throw notFound(u"client %1 that is %2"_s.arg(id.number()).arg(retired ? u"in use"_s : u"retired"_s));
    writer.record(retired ? u"retire"_s : u"reactivate"_s, u"client"_s, id.number(), {{u"retired"_s, !retired}},
                  {{u"retired"_s, retired}});
    writer.changes().clients.insert(id.number());
}

} // namespace yorozu::storage
