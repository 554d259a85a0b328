// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/NoteRows.h"

#include "core/storage/Refusals.h"
#include "core/storage/Survivor.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// A memo that was never submitted has no client of its own yet: its booking has.
constexpr auto MemosOfClient = u"SELECT o.id FROM memo o LEFT JOIN booking p ON p.id = o.booking_id "
                               "WHERE o.client_id = ? OR p.client_id = ?";

} // namespace

const char16_t SubjectColumns[] =
    u"coalesce(n.client_id, sm.client_id, sb.client_id, 0), "
    "coalesce(sc.name, CASE WHEN sm.company <> '' THEN sm.company END, sd.name, ''), coalesce(sb.id, 0), "
    "coalesce(sm.id, 0), coalesce(ss.number, ''), coalesce(sm.starts, sb.starts)";
const char16_t SubjectJoins[] = u" LEFT JOIN memo sm ON sm.id = n.memo_id "
                                "LEFT JOIN booking sb ON sb.id = coalesce(n.booking_id, sm.booking_id) "
                                "LEFT JOIN session ss ON ss.id = coalesce(sm.session_id, sb.session_id) "
                                "LEFT JOIN client sc ON sc.id = n.client_id "
                                "LEFT JOIN client sd ON sd.id = coalesce(sm.client_id, sb.client_id)";

NoteOwner ownerOf(const Query& row, int first, NoteTable table)
{
    if (!row.isNull(first))
        return row.id<Client>(first);
    if (!row.isNull(first + 1))
        return row.id<Booking>(first + 1);
    if (!row.isNull(first + 2))
        return row.id<Memo>(first + 2);
    if (table.cases && !row.isNull(first + 3))
        return row.id<ClientCase>(first + 3);
    const int activity = first + (table.cases ? 4 : 3);
    if (table.activities && !row.isNull(activity))
        return row.id<Activity>(activity);
    return {};
}

void bindOwner(Query& query, Connection& connection, const NoteOwner& owner, NoteTable table)
{
    query.bind(survivor(connection, ownerId<Client>(owner))).bind(ownerId<Booking>(owner)).bind(ownerId<Memo>(owner));
    if (table.cases)
        query.bind(ownerId<ClientCase>(owner));
    if (table.activities)
        query.bind(ownerId<Activity>(owner));
}

QJsonObject ownerJson(const NoteOwner& owner)
{
    if (const auto client = ownerId<Client>(owner))
        return {{u"client"_s, client.number()}};
    if (const auto one = ownerId<ClientCase>(owner))
        return {{u"case"_s, one.number()}};
    if (const auto booking = ownerId<Booking>(owner))
        return {{u"booking"_s, booking.number()}};
    if (const auto activity = ownerId<Activity>(owner))
        return {{u"activity"_s, activity.number()}};
    return {{u"memo"_s, ownerId<Memo>(owner).number()}};
}

bool ownerExists(Connection& connection, const NoteOwner& owner)
{
    const auto exists = [&connection](const QString& table, qint64 id) {
        Query query(connection, u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table));
        query.bind(id).exec();
        return query.next();
    };
    if (const auto client = ownerId<Client>(owner))
        return exists(u"client"_s, client.number());
    if (const auto one = ownerId<ClientCase>(owner))
        return exists(u"client_case"_s, one.number());
    if (const auto booking = ownerId<Booking>(owner))
        return exists(u"booking"_s, booking.number());
    if (const auto memo = ownerId<Memo>(owner))
        return exists(u"memo"_s, memo.number());
    if (const auto activity = ownerId<Activity>(owner))
        return exists(u"activity"_s, activity.number());
    return false;
}

QString scopeOf(const NoteOwner& owner, NoteTable table)
{
    if (ownerId<Client>(owner)) {
        const QString cases = u" OR n.case_id IN (SELECT k.id FROM client_case k WHERE k.client_id = ?)"_s;
        return u"(n.client_id = ? OR n.booking_id IN (SELECT b.id FROM booking b WHERE b.client_id = ?) "
               "OR n.memo_id IN ("_s +
               QString::fromUtf16(MemosOfClient) + u')' + (table.cases ? cases : QString()) + u')';
    }
    if (ownerId<Booking>(owner))
        return u"(n.booking_id = ? OR n.memo_id = (SELECT o.id FROM memo o WHERE o.booking_id = ?))"_s;
    if (ownerId<Memo>(owner))
        return u"(n.memo_id = ? OR n.booking_id = (SELECT o.booking_id FROM memo o WHERE o.id = ?))"_s;
    if (table.cases && ownerId<ClientCase>(owner)) {
        return u"(n.case_id = ? OR n.booking_id IN (SELECT b.id FROM booking b WHERE b.case_id = ?) "
               "OR n.memo_id IN (SELECT o.id FROM memo o WHERE o.case_id = ?))"_s;
    }
    if (table.activities && ownerId<Activity>(owner))
        return u"(n.activity_id = ?)"_s;
    return u"(1 = 0)"_s;
}

void bindScope(Query& query, const NoteOwner& owner, NoteTable table)
{
    if (const auto client = ownerId<Client>(owner)) {
        query.bind(client).bind(client).bind(client).bind(client);
        if (table.cases)
            query.bind(client);
    } else if (const auto booking = ownerId<Booking>(owner)) {
        query.bind(booking).bind(booking);
    } else if (const auto memo = ownerId<Memo>(owner)) {
        query.bind(memo).bind(memo);
    } else if (const auto one = ownerId<ClientCase>(owner); one && table.cases) {
        query.bind(one).bind(one).bind(one);
    } else if (const auto activity = ownerId<Activity>(owner); activity && table.activities) {
        query.bind(activity);
    }
}

void setMark(Writer& writer, const NoteMark& mark, qint64 id, bool set)
{
    const QLatin1String table(mark.table);
    Query query(writer.connection(),
                u"UPDATE %1 SET %2 = ?, version = version + 1 WHERE id = ?"_s.arg(table, QLatin1String(mark.column)));
    set ? query.bind(writer.now()) : query.bindNull();
    query.bind(id).exec();
    if (query.changedRows() != 1)
        throw notFound(u"%1 %2"_s.arg(table).arg(id));
    const QLatin1String name(mark.name);
    writer.record(QLatin1String(set ? mark.done : mark.undone), table, id, {{name, !set}}, {{name, set}});
}

NoteMark withdrawalOf(const char* table)
{
    return {table, "withdrawn_at", "withdrawn", "withdraw", "restore"};
}

NoteSubject subjectOf(const Query& row, int first)
{
    NoteSubject subject;
    subject.client = row.id<Client>(first);
    subject.clientName = row.text(first + 1);
    subject.booking = row.id<Booking>(first + 2);
    subject.memo = row.id<Memo>(first + 3);
    subject.number = row.text(first + 4);
    subject.start = row.optionalNumber(first + 5);
    return subject;
}

} // namespace yorozu::storage
