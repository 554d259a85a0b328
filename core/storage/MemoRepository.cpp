// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MemoRepository.h"

#include "core/storage/MemoRows.h"
#include "core/storage/Query.h"
#include "core/storage/SessionSql.h"
#include "core/storage/SideBySide.h"
#include "core/storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Columns =
    u"SELECT m.id, s.number, m.booking_id, m.status, m.revision, m.amendment, m.version, m.remark, m.updated_at, "
    "t.name, %1, m.client_id, m.person_id, m.case_id, r.content, i.impression "
    "FROM memo m JOIN session s ON s.id = m.session_id LEFT JOIN booking b ON b.id = m.booking_id "
    "LEFT JOIN booth t ON t.id = b.booth_id "
    "LEFT JOIN memo_revision r ON r.memo_id = m.id AND r.number = m.revision "
    "LEFT JOIN memo_impression i ON i.memo_id = m.id WHERE m.id = ?";

Memo rowToMemo(const Query& row)
{
    Memo memo;
    memo.id = row.id<Memo>(0);
    memo.number = row.text(1);
    memo.booking = row.id<Booking>(2);
    memo.status = memoStatusFromCode(row.text(3)).value_or(MemoStatus::Draft);
    memo.revision = static_cast<int>(row.number(4));
    memo.amendment = static_cast<int>(row.number(5));
    memo.version = row.number(6);
    memo.remark = row.text(7);
    memo.updatedAt = row.number(8);
    memo.boothName = row.text(9);
    memo.ordinal = static_cast<int>(row.number(10));
    return memo;
}

QList<Stamp> readStamps(Connection& connection, Id<Memo> id)
{
    Query query(connection, u"SELECT c.stamp_box_id, x.name, c.staff_id, c.surname, c.stamped_at FROM confirmation c "
                            "JOIN memo m ON m.id = c.memo_id AND m.revision = c.revision "
                            "JOIN stamp_box x ON x.id = c.stamp_box_id "
                            "WHERE c.memo_id = ? AND c.undone_at IS NULL ORDER BY x.position, c.id"_s);
    query.bind(id).exec();
    QList<Stamp> stamps;
    while (query.next()) {
        stamps.append({query.id<StampBox>(0), query.text(1), query.id<Staff>(2), query.text(3), query.number(4)});
    }
    return stamps;
}

// The columns of a record that has neither a published text nor a draft: what its first save put there.
MemoContent readColumns(Connection& connection, Id<Memo> id)
{
    Query query(connection,
                u"SELECT starts, ends, company_kana, company, business, consultee_kana, consultee, recorder_id, "
                "recorder_name, client_id, person_id, case_id, office_id, mode_id, channel_id, programme_id, course_id "
                "FROM memo WHERE id = ?"_s);
    query.bind(id).exec();
    MemoContent content;
    if (!query.next())
        return content;
    if (!query.isNull(0))
        content.time = TypedSessionTime::of(query.number(0), query.number(1));
    content.companyKana = query.text(2);
    content.company = query.text(3);
    content.business = query.text(4);
    content.consulteeKana = query.text(5);
    content.consultee = query.text(6);
    content.recorder = query.id<Staff>(7);
    content.recorderName = query.text(8);
    content.client = query.id<Client>(9);
    content.person = query.id<Person>(10);
    content.clientCase = query.id<ClientCase>(11);
    content.office = query.id<Office>(12);
    content.mode = query.number(13);
    content.channel = query.number(14);
    content.programme = query.number(15);
    content.course = query.number(16);
    Query people(connection,
                 u"SELECT part, staff_id, name, agency_id FROM memo_attendee WHERE memo_id = ? ORDER BY position"_s);
    people.bind(id).exec();
    while (people.next()) {
        content.attendees.append({partFromCode(people.text(0)).value_or(Part::SatIn), people.id<Staff>(1),
                                  people.text(2), people.id<Agency>(3)});
    }
    return content;
}

MemoContent readUnpublished(Connection& connection, Id<Memo> id)
{
    Query query(connection,
                u"SELECT d.content FROM draft_outline d JOIN memo m ON m.id = d.memo_id WHERE d.memo_id = ? "
                "ORDER BY CASE WHEN d.author_id = m.recorder_id THEN 0 ELSE 1 END, d.saved_at DESC "
                "LIMIT 1"_s);
    query.bind(id).exec();
    if (query.next())
        return draftFromText(connection, query.text(0));
    return readColumns(connection, id);
}

std::optional<Memo> readMemo(Connection& connection, Id<Memo> id)
{
    const QString ordinal =
        QString::fromUtf16(OrdinalSql).arg(u"m.client_id"_s, u"coalesce(b.starts, m.starts)"_s, u"coalesce(b.id, 0)"_s);
    Query query(connection, QString::fromUtf16(Columns).arg(ordinal));
    query.bind(id).exec();
    if (!query.next())
        return std::nullopt;
    Memo memo = rowToMemo(query);
    if (memo.revision == 0) {
        memo.content = readUnpublished(connection, id);
        return memo;
    }
    memo.content = contentFromText(query.text(14));
    memo.content.impression = query.text(15);
    // The text is history; whom it belongs to is a link that merging clients moves.
    memo.content.client = query.id<Client>(11);
    memo.content.person = query.id<Person>(12);
    memo.content.clientCase = query.id<ClientCase>(13);
    return memo;
}

} // namespace

std::optional<Memo> MemoRepository::byId(Id<Memo> id, bool withImpression)
{
    std::optional<Memo> found;
    QList<Stamp> stamps;
    SideBySide(m_connection)
        .add([&] { found = readMemo(m_connection, id); })
        .add([&] { stamps = readStamps(m_connection, id); })
        .run();
    if (!found)
        return std::nullopt;
    Memo memo = *std::move(found);
    if (!withImpression)
        memo.content.impression.clear();
    memo.stamps = std::move(stamps);
    if (memo.status == MemoStatus::Returned) {
        Query returned(m_connection, u"SELECT staff_name, at FROM memo_event WHERE memo_id = ? AND kind = 'returned' "
                                     "ORDER BY id DESC LIMIT 1"_s);
        returned.bind(id).exec();
        if (returned.next()) {
            memo.returnedBy = returned.text(0);
            memo.returnedAt = returned.number(1);
        }
    }
    return memo;
}

std::optional<Id<Memo>> MemoRepository::byBooking(Id<Booking> booking)
{
    Query query(m_connection, u"SELECT id FROM memo WHERE booking_id = ?"_s);
    query.bind(booking).exec();
    if (!query.next())
        return std::nullopt;
    return query.id<Memo>(0);
}

QList<MemoRevision> MemoRepository::revisions(Id<Memo> id, bool withImpression)
{
    Query query(m_connection,
                u"SELECT r.number, r.amendment, r.author_id, r.author_name, r.at, r.reason, r.content, i.impression "
                "FROM memo_revision r LEFT JOIN impression_revision i ON i.memo_id = r.memo_id AND i.number = r.number "
                "WHERE r.memo_id = ? ORDER BY r.number"_s);
    query.bind(id).exec();
    QList<MemoRevision> list;
    while (query.next()) {
        MemoRevision revision;
        revision.number = static_cast<int>(query.number(0));
        revision.amendment = static_cast<int>(query.number(1));
        revision.author = query.id<Staff>(2);
        revision.authorName = query.text(3);
        revision.at = query.number(4);
        revision.reason = query.text(5);
        revision.content = contentFromText(query.text(6));
        if (withImpression)
            revision.content.impression = query.text(7);
        list.append(revision);
    }
    return list;
}

QList<MemoEvent> MemoRepository::events(Id<Memo> id)
{
    Query query(m_connection, u"SELECT kind, staff_id, staff_name, at, revision, box_name, comment FROM memo_event "
                              "WHERE memo_id = ? ORDER BY id"_s);
    query.bind(id).exec();
    QList<MemoEvent> list;
    while (query.next()) {
        list.append({memoEventKindFromCode(query.text(0)).value_or(MemoEvent::Kind::Created), query.id<Staff>(1),
                     query.text(2), query.number(3), static_cast<int>(query.number(4)), query.text(5), query.text(6)});
    }
    return list;
}

int MemoRepository::countBefore(Id<Client> client, UtcSeconds moment)
{
    Query query(m_connection, u"SELECT count(*) FROM memo WHERE client_id = ? AND starts < ? "
                              "AND status IN ('submitted', 'confirmed')"_s);
    query.bind(client).bind(moment).exec();
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

} // namespace yorozu::storage
