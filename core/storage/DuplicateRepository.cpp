// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DuplicateRepository.h"

#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"
#include "core/japanese/PhoneKey.h"
#include "core/storage/Query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

ClientPair ordered(Id<Client> left, Id<Client> right)
{
    return {std::min(left, right), std::max(left, right)};
}

} // namespace

QList<Id<Client>> DuplicateRepository::candidatesFor(const Client& client, int limit)
{
    // A question per sign, so that each uses its index; the strongest first.
    Query query(m_connection,
                u"SELECT x.id FROM (SELECT id, 1 AS rank FROM client WHERE corporate_number = ? "
                "UNION ALL SELECT id, 2 FROM client WHERE phone_key = ? AND phone_key <> '' "
                "UNION ALL SELECT c.id, 3 FROM person mine JOIN person p ON p.name_key = mine.name_key "
                "JOIN client c ON c.id = p.client_id WHERE mine.client_id = ? AND mine.retired_at IS NULL "
                "AND p.retired_at IS NULL AND (c.name_key = ? OR (c.kana_key = ? AND c.kana_key <> ''))) x JOIN client "
                "k ON k.id = x.id "
                "WHERE k.id <> ? AND k.merged_into_id IS NULL AND k.retired_at IS NULL AND NOT EXISTS "
                "(SELECT 1 FROM client_not_duplicate n WHERE n.undone_at IS NULL AND "
                "((n.first_id = k.id AND n.second_id = ?) OR (n.first_id = ? AND n.second_id = k.id))) "
                "GROUP BY x.id ORDER BY min(x.rank), x.id LIMIT ?"_s);
    client.corporateNumber.isEmpty() ? query.bindNull() : query.bind(client.corporateNumber);
    query.bind(japanese::phoneKey(client.phone)).bind(client.id).bind(japanese::nameKey(client.name));
    query.bind(japanese::foldForCompare(client.kana));
    query.bind(client.id.number()).bind(client.id.number()).bind(client.id.number()).bind(limit).exec();
    QList<Id<Client>> list;
    while (query.next())
        list.append(query.id<Client>(0));
    return list;
}

QList<ClientPair> DuplicateRepository::pairs(int limit)
{
    // One name or reading comes before one person: namesakes are many more. CROSS JOIN keeps SQLite to that order.
    const auto withOnePerson = [](const QString& key) {
        return u"SELECT l.id, r.id FROM client l CROSS JOIN client r CROSS JOIN person p CROSS JOIN person q "
               "WHERE r.%1 = l.%1 AND l.%1 <> '' AND r.id > l.id AND p.client_id = l.id AND q.client_id = r.id "
               "AND q.name_key = p.name_key AND p.retired_at IS NULL AND q.retired_at IS NULL"_s.arg(key);
    };
    Query query(m_connection,
                u"SELECT x.a, x.b FROM (SELECT l.id AS a, r.id AS b FROM client l JOIN client r "
                "ON r.corporate_number = l.corporate_number AND r.id > l.id WHERE l.corporate_number IS NOT NULL "
                "UNION SELECT l.id, r.id FROM client l JOIN client r ON r.phone_key = l.phone_key AND r.id > l.id "
                "WHERE l.phone_key <> '' AND r.phone_key <> '' UNION "_s +
                    withOnePerson(u"name_key"_s) + u" UNION "_s + withOnePerson(u"kana_key"_s) +
                    u") x JOIN client l ON l.id = x.a JOIN client r ON r.id = x.b WHERE l.merged_into_id IS NULL "
                    "AND r.merged_into_id IS NULL AND l.retired_at IS NULL AND r.retired_at IS NULL AND NOT EXISTS "
                    "(SELECT 1 FROM client_not_duplicate n WHERE n.undone_at IS NULL AND n.first_id = x.a "
                    "AND n.second_id = x.b) ORDER BY x.a, x.b LIMIT ?"_s);
    query.bind(limit).exec();
    QList<ClientPair> list;
    while (query.next())
        list.append({query.id<Client>(0), query.id<Client>(1)});
    return list;
}

bool DuplicateRepository::areDifferent(Id<Client> left, Id<Client> right)
{
    const auto [first, second] = ordered(left, right);
    Query query(m_connection, u"SELECT 1 FROM client_not_duplicate WHERE first_id = ? AND second_id = ? "
                              "AND undone_at IS NULL"_s);
    query.bind(first).bind(second).exec();
    return query.next();
}

void DuplicateRepository::sayDifferent(Writer& writer, Id<Client> left, Id<Client> right)
{
    const auto [first, second] = ordered(left, right);
    writer.lock(u"client"_s, first);
    if (areDifferent(left, right))
        return;
    const qint64 id = Query(m_connection, u"INSERT INTO client_not_duplicate (first_id, second_id, said_at, said_by) "
                                          "VALUES (?, ?, ?, ?) RETURNING id"_s)
                          .bind(first)
                          .bind(second)
                          .bind(writer.now())
                          .bind(writer.caller().staff)
                          .execReturning();
    writer.record(u"insert"_s, u"client_not_duplicate"_s, id, {},
                  {{u"first"_s, first.number()}, {u"second"_s, second.number()}});
    writer.changes().clients.insert(first.number());
    writer.changes().clients.insert(second.number());
}

void DuplicateRepository::takeBackDifferent(Writer& writer, Id<Client> left, Id<Client> right)
{
    const auto [first, second] = ordered(left, right);
    writer.lock(u"client"_s, first);
    Query found(m_connection, u"SELECT id, said_at FROM client_not_duplicate WHERE first_id = ? AND second_id = ? "
                              "AND undone_at IS NULL"_s);
    found.bind(first).bind(second).exec();
    if (!found.next())
        return;
    const qint64 id = found.number(0);
    const qint64 saidAt = found.number(1);
    Query(m_connection, u"UPDATE client_not_duplicate SET undone_at = ? WHERE id = ?"_s)
        .bind(std::max(writer.now(), saidAt))
        .bind(id)
        .exec();
    writer.record(u"undo"_s, u"client_not_duplicate"_s, id, {{u"different"_s, true}}, {{u"different"_s, false}});
    writer.changes().clients.insert(first.number());
    writer.changes().clients.insert(second.number());
}

} // namespace yorozu::storage
