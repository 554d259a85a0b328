// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HandoverRepository.h"

#include "core/storage/NoteRows.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr int SubjectAt = 15; // the first of SubjectColumns

QString columns()
{
    return u"SELECT n.id, n.from_id, coalesce(f.name, ''), n.to_id, t.name, n.text, n.next_on, n.client_id, "
           "n.booking_id, n.memo_id, n.announced, n.created_at, n.delivered_at, n.read_at, n.withdrawn_at, "_s +
           QString::fromUtf16(SubjectColumns) +
           u", n.version FROM handover n JOIN staff t ON t.id = n.to_id LEFT JOIN staff f ON f.id = n.from_id"_s +
           QString::fromUtf16(SubjectJoins);
}

Handover rowToHandover(const Query& row)
{
    Handover note;
    note.id = row.id<Handover>(0);
    note.from = row.id<Staff>(1);
    note.fromName = row.text(2);
    note.to = row.id<Staff>(3);
    note.toName = row.text(4);
    note.text = row.text(5);
    note.nextOn = row.date(6);
    note.owner = ownerOf(row, 7, HandoverTable);
    note.announced = row.flag(10);
    note.createdAt = row.number(11);
    note.deliveredAt = row.optionalNumber(12);
    note.readAt = row.optionalNumber(13);
    note.withdrawn = !row.isNull(14);
    note.subject = subjectOf(row, SubjectAt);
    note.version = row.number(SubjectAt + 6);
    return note;
}

QList<Handover> readAll(Query& query)
{
    query.exec();
    QList<Handover> notes;
    while (query.next())
        notes.append(rowToHandover(query));
    return notes;
}

QJsonObject json(const Handover& note)
{
    QJsonObject state = ownerJson(note.owner);
    state.insert(u"to"_s, note.to.number());
    state.insert(u"text"_s, note.text);
    state.insert(u"next_on"_s, note.nextOn.toString(Qt::ISODate));
    state.insert(u"announced"_s, note.announced);
    state.insert(u"delivered"_s, note.deliveredAt.has_value());
    return state;
}

void touch(Writer& writer, const Handover& note)
{
    writer.changes().handovers.insert(note.id.number());
}

} // namespace

std::optional<Handover> HandoverRepository::byId(Id<Handover> id)
{
    Query query(m_connection, columns() + u" WHERE n.id = ?"_s);
    query.bind(id.number());
    const QList<Handover> found = readAll(query);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Handover> HandoverRepository::inbox(Id<Staff> recipient)
{
    Query query(m_connection, columns() + u" WHERE n.to_id = ? AND n.read_at IS NULL AND n.delivered_at IS NOT NULL "
                                          "AND n.withdrawn_at IS NULL AND n.announced = 1 "
                                          "ORDER BY coalesce(sm.starts, sb.starts, n.delivered_at), n.id"_s);
    query.bind(recipient.number());
    return readAll(query);
}

QList<Handover> HandoverRepository::list(const NoteOwner& owner, bool withWithdrawn)
{
    Query query(m_connection, columns() + u" WHERE "_s + scopeOf(owner, HandoverTable) +
                                  (withWithdrawn ? QString() : u" AND n.withdrawn_at IS NULL"_s) +
                                  u" ORDER BY n.created_at DESC, n.id DESC"_s);
    bindScope(query, owner, HandoverTable);
    return readAll(query);
}

Id<Handover> HandoverRepository::add(Writer& writer, const Handover& note)
{
    Query query(m_connection,
                u"INSERT INTO handover (from_id, to_id, text, next_on, announced, created_at, delivered_at, "
                "client_id, booking_id, memo_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    query.bind(writer.caller().staff)
        .bind(note.to)
        .bind(note.text)
        .bind(note.nextOn)
        .bind(note.announced)
        .bind(writer.now())
        .bind(note.deliveredAt);
    bindOwner(query, m_connection, note.owner, HandoverTable);
    Handover stored = note;
    stored.id = Id<Handover>(query.execReturning());
    writer.record(u"insert"_s, u"handover"_s, stored.id.number(), {}, json(stored));
    touch(writer, stored);
    return stored.id;
}

void HandoverRepository::update(Writer& writer, const Handover& note)
{
    const std::optional<Handover> before = byId(note.id);
    if (!before)
        throw notFound(u"handover %1"_s.arg(note.id.number()));
    Query query(m_connection, u"UPDATE handover SET to_id = ?, text = ?, next_on = ?, announced = ?, "
                              "version = version + 1 WHERE id = ? AND version = ?"_s);
    query.bind(note.to).bind(note.text).bind(note.nextOn).bind(note.announced).bind(note.id).bind(note.version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"handover %1, version %2"_s.arg(note.id.number()).arg(note.version));
    writer.record(u"update"_s, u"handover"_s, note.id.number(), json(*before), json(*byId(note.id)));
    touch(writer, note);
}

void HandoverRepository::setRead(Writer& writer, Id<Handover> id, bool read)
{
    setMark(writer, {"handover", "read_at", "read", "read", "unread"}, id.number(), read);
    writer.changes().handovers.insert(id.number());
}

void HandoverRepository::setWithdrawn(Writer& writer, Id<Handover> id, bool withdrawn)
{
    setMark(writer, withdrawalOf("handover"), id.number(), withdrawn);
    writer.changes().handovers.insert(id.number());
}

void HandoverRepository::deliver(Writer& writer, Id<Memo> memo)
{
    Query waiting(m_connection, u"SELECT id FROM handover WHERE memo_id = ? AND delivered_at IS NULL "
                                "AND withdrawn_at IS NULL ORDER BY id"_s +
                                    m_connection.dialect().forUpdate());
    waiting.bind(memo).exec();
    QList<Id<Handover>> ids;
    while (waiting.next())
        ids.append(waiting.id<Handover>(0));
    for (const Id<Handover> id : ids) {
        Query(m_connection, u"UPDATE handover SET delivered_at = ?, version = version + 1 WHERE id = ?"_s)
            .bind(writer.now())
            .bind(id)
            .exec();
        writer.record(u"deliver"_s, u"handover"_s, id.number(), {{u"delivered"_s, false}}, {{u"delivered"_s, true}});
        writer.changes().handovers.insert(id.number());
    }
}

} // namespace yorozu::storage
