// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PresenceRepository.h"

#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

QList<Companion> PresenceRepository::others(const QString& place, const QString& session, UtcSeconds since)
{
    Query query(m_connection,
                u"SELECT p.staff_id, s.name, p.workstation, p.writes, p.seen_at FROM presence p "
                "JOIN session n ON n.id = p.session_id JOIN staff s ON s.id = p.staff_id "
                "WHERE n.number = ? AND p.place <> ? AND p.seen_at >= ? ORDER BY s.name, p.workstation, p.place"_s);
    query.bind(session).bind(place).bind(since).exec();
    QList<Companion> found;
    while (query.next())
        found.append({query.id<Staff>(0), query.text(1), query.text(2), query.flag(3), query.number(4)});
    return found;
}

void PresenceRepository::enter(Writer& writer, const QString& place, const QString& session, bool writes,
                               UtcSeconds since)
{
    Query gone(m_connection, u"DELETE FROM presence WHERE seen_at < ?"_s);
    gone.bind(since).exec();
    writer.changedUnrecorded(gone.changedRows());
    Query other(m_connection, u"DELETE FROM presence WHERE place = ? AND session_id NOT IN "
                              "(SELECT id FROM session WHERE number = ?)"_s);
    other.bind(place).bind(session).exec();
    writer.changedUnrecorded(other.changedRows());
    Query here(m_connection,
               u"INSERT INTO presence (place, session_id, staff_id, workstation, writes, seen_at) "
               "SELECT CAST(? AS TEXT), id, CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS BIGINT), "
               "CAST(? AS BIGINT) FROM session WHERE number = ? "
               "ON CONFLICT (place, session_id) DO UPDATE SET staff_id = excluded.staff_id, "
               "workstation = excluded.workstation, writes = excluded.writes, seen_at = excluded.seen_at"_s);
    here.bind(place).bind(writer.caller().staff).bind(writer.caller().workstation).bind(writes).bind(writer.now());
    here.bind(session).exec();
    writer.changedUnrecorded(here.changedRows());
}

void PresenceRepository::leave(Writer& writer, const QString& place)
{
    Query query(m_connection, u"DELETE FROM presence WHERE place = ?"_s);
    query.bind(place).exec();
    writer.changedUnrecorded(query.changedRows());
}

} // namespace yorozu::storage
