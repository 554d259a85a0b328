// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchHits.h"

#include "core/storage/BookingRepository.h"
#include "core/storage/IdList.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// In the order of `ids`; what is gone meanwhile is left out.
template <typename Found> QList<Found> inOrder(const QList<qint64>& ids, QHash<qint64, Found> byId)
{
    QList<Found> list;
    list.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto found = byId.find(id); found != byId.end())
            list.append(std::move(*found));
    }
    return list;
}

QHash<qint64, FoundClient> clientsOf(Connection& connection, const IdList& listed)
{
    Query query(connection,
                u"SELECT c.id, c.number, c.name, c.kana, c.municipality, c.business, c.retired_at, c.phone, "
                "c.corporate_number, (SELECT count(*) FROM memo m WHERE m.client_id = c.id "
                "AND m.status IN ('submitted', 'confirmed')), (SELECT max(m.starts) FROM memo m "
                "WHERE m.client_id = c.id AND m.status IN ('submitted', 'confirmed')), a.name FROM client c "
                "LEFT JOIN agency a ON a.id = c.agency_id WHERE c.id"_s +
                    listed.sql());
    listed.bind(query);
    query.exec();
    QHash<qint64, FoundClient> found;
    while (query.next()) {
        FoundClient one;
        one.id = query.id<Client>(0);
        one.number = query.text(1);
        one.name = query.text(2);
        one.municipality = query.text(4);
        one.business = query.text(5);
        one.retired = !query.isNull(6);
        one.sessions = static_cast<int>(query.number(9));
        one.lastSession = query.optionalNumber(10);
        one.other = {query.text(3), one.number, query.text(7), query.text(8), query.text(11)};
        found.insert(query.number(0), one);
    }
    return found;
}

QList<std::pair<qint64, QStringList>> personsOf(Connection& connection, const IdList& listed)
{
    Query query(connection, u"SELECT client_id, name, kana, phone FROM person WHERE retired_at IS NULL "
                            "AND client_id"_s +
                                listed.sql() + u" ORDER BY is_primary DESC, id"_s);
    listed.bind(query);
    query.exec();
    QList<std::pair<qint64, QStringList>> persons; // by client
    while (query.next())
        persons.append({query.number(0), {query.text(1), query.text(2), query.text(3)}});
    return persons;
}

// What was merged into them, and into those before.
QList<std::pair<qint64, QStringList>> formerOf(Connection& connection, const IdList& listed)
{
    Query query(connection,
                u"WITH RECURSIVE former (kept, id, number, name) AS (SELECT merged_into_id, id, number, name "
                "FROM client WHERE merged_into_id"_s +
                    listed.sql() +
                    u" UNION SELECT f.kept, c.id, c.number, c.name FROM former f JOIN client c ON "
                    "c.merged_into_id = f.id) SELECT kept, number, name FROM former ORDER BY id"_s);
    listed.bind(query);
    query.exec();
    QList<std::pair<qint64, QStringList>> former;
    while (query.next())
        former.append({query.number(0), {query.text(1), query.text(2)}});
    return former;
}

} // namespace

QList<FoundMemo> foundMemos(Connection& connection, const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return {};
    const IdList listed(ids);
    Query query(connection,
                u"SELECT m.id, s.number, m.status, m.client_id, m.company, m.consultee, m.starts, m.ends, o.name, "
                "l.name, m.lead_id, m.recorder_name, m.recorder_id, m.submitted_at, m.company_kana, m.business, "
                "m.consultee_kana, t.consultation, t.advice FROM memo m JOIN session s ON s.id = m.session_id "
                "LEFT JOIN memo_text t ON t.memo_id = m.id LEFT JOIN office o ON o.id = m.office_id "
                "LEFT JOIN memo_attendee l ON l.memo_id = m.id AND l.part = 'lead' WHERE m.id"_s +
                    listed.sql());
    listed.bind(query);
    query.exec();
    QHash<qint64, FoundMemo> found;
    while (query.next()) {
        FoundMemo one;
        one.memo.id = query.id<Memo>(0);
        one.memo.number = query.text(1);
        one.memo.status = memoStatusFromCode(query.text(2)).value_or(MemoStatus::Draft);
        one.memo.client = query.id<Client>(3);
        one.memo.company = query.text(4);
        one.memo.consultee = query.text(5);
        one.memo.start = query.optionalNumber(6);
        one.memo.end = query.optionalNumber(7);
        one.memo.officeName = query.text(8);
        one.memo.leadName = query.text(9);
        one.memo.lead = query.id<Staff>(10);
        one.memo.recorderName = query.text(11);
        one.memo.recorder = query.id<Staff>(12);
        one.memo.submittedAt = query.number(13);
        one.companyKana = query.text(14);
        one.business = query.text(15);
        one.consulteeKana = query.text(16);
        one.consultation = query.text(17);
        one.advice = query.text(18);
        const qint64 id = query.number(0);
        found.insert(id, std::move(one));
    }
    return inOrder(ids, std::move(found));
}

QList<FoundClient> foundClients(Connection& connection, const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return {};
    const IdList listed(ids);
    QHash<qint64, FoundClient> found;
    QList<std::pair<qint64, QStringList>> persons;
    QList<std::pair<qint64, QStringList>> merged;
    SideBySide(connection)
        .add([&] { found = clientsOf(connection, listed); })
        .add([&] { persons = personsOf(connection, listed); })
        .add([&] { merged = formerOf(connection, listed); })
        .run();
    for (const auto& [client, texts] : persons + merged) {
        if (const auto one = found.find(client); one != found.end())
            one->other += texts;
    }
    return inOrder(ids, std::move(found));
}

QList<Booking> foundBookings(Connection& connection, const QList<qint64>& ids)
{
    BookingRepository bookings(connection);
    QHash<qint64, Booking> found;
    for (const Booking& booking : bookings.byIds(ids))
        found.insert(booking.id.number(), booking);
    return inOrder(ids, std::move(found));
}

QList<FoundAgency> foundAgencies(Connection& connection, const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return {};
    const IdList listed(ids);
    Query query(connection, u"SELECT a.id, a.name, a.kana, k.name, a.note, a.on_forty_list, (SELECT count(*) "
                            "FROM client c WHERE c.agency_id = a.id AND c.merged_into_id IS NULL) FROM agency a "
                            "JOIN agency_kind k ON k.id = a.agency_kind_id WHERE a.id"_s +
                                listed.sql());
    listed.bind(query);
    query.exec();
    QHash<qint64, FoundAgency> found;
    while (query.next()) {
        found.insert(query.number(0), {query.id<Agency>(0), query.text(1), query.text(2), query.text(3), query.text(4),
                                       query.flag(5), static_cast<int>(query.number(6))});
    }
    return inOrder(ids, std::move(found));
}

} // namespace yorozu::storage
