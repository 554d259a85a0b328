// SPDX-License-Identifier: GPL-3.0-or-later
// The record of a memo: begun and published. Its life is in MemoLife.cpp, its drafts in MemoDrafts.cpp.
#include "core/japanese/EraDate.h"
#include "core/storage/MemoEvents.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/MemoRows.h"
#include "core/storage/Numbers.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/Survivor.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

struct Session
{
    qint64 id = 0;
    QString number;
    std::optional<qint64> start;
    std::optional<qint64> end;
};

Session sessionOf(Writer& writer, Id<Booking> booking, QDate day)
{
    if (booking.isNull()) {
        const DrawnSession drawn = drawSession(writer, day);
        return {drawn.id, drawn.number, {}, {}};
    }
    Query query(writer.connection(), u"SELECT s.id, s.number, b.starts, b.ends FROM booking b "
                                     "JOIN session s ON s.id = b.session_id WHERE b.id = ?"_s);
    query.bind(booking).exec();
    if (!query.next())
        throw notFound(u"booking %1"_s.arg(booking.number()));
    return {query.number(0), query.text(1), query.number(2), query.number(3)};
}

// The fields of the sheet that have columns, in the same order in INSERT and UPDATE.
constexpr auto SheetColumns = "client_id person_id case_id office_id mode_id channel_id programme_id course_id lead_id "
                              "recorder_id recorder_name company company_kana business consultee consultee_kana"_L1;

void bindSheet(Query& query, Connection& connection, const MemoContent& content)
{
    query
        .bind(survivor(connection, content.client)) // a draft may be older than a merge
        .bind(content.person)
        .bind(content.clientCase)
        .bind(content.office)
        .bindIdOrNull(content.mode)
        .bindIdOrNull(content.channel)
        .bindIdOrNull(content.programme)
        .bindIdOrNull(content.course)
        .bind(leadOf(content))
        .bind(content.recorder)
        .bind(content.recorderName)
        .bind(content.company)
        .bind(content.companyKana)
        .bind(content.business)
        .bind(content.consultee)
        .bind(content.consulteeKana);
}

void writeAttendees(Writer& writer, Id<Memo> id, const QList<Attendee>& attendees)
{
    Query(writer.connection(), u"DELETE FROM memo_attendee WHERE memo_id = ?"_s).bind(id).exec();
    qint64 position = 0;
    for (const Attendee& attendee : attendees) {
        if (attendee.name.isEmpty())
            continue; // a line that was opened and left empty
        Query(writer.connection(), u"INSERT INTO memo_attendee (memo_id, position, part, staff_id, name, agency_id) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"_s)
            .bind(id)
            .bind(++position)
            .bind(code(attendee.part))
            .bind(attendee.staff)
            .bind(attendee.name)
            .bind(attendee.agency)
            .exec();
    }
}

void writeMasters(Writer& writer, const QString& table, const QString& column, Id<Memo> id,
                  const QList<MasterId>& masters)
{
    Query(writer.connection(), u"DELETE FROM %1 WHERE memo_id = ?"_s.arg(table)).bind(id).exec();
    const QSet<MasterId> distinct(masters.begin(), masters.end());
    for (const MasterId master : distinct) {
        Query(writer.connection(), u"INSERT INTO %1 (memo_id, %2) VALUES (?, ?)"_s.arg(table, column))
            .bind(id)
            .bind(master)
            .exec();
    }
}

void writeTexts(Writer& writer, Id<Memo> id, const MemoContent& content)
{
    Query(writer.connection(), u"INSERT INTO memo_text (memo_id, consultation, advice) VALUES (?, ?, ?) "
                               "ON CONFLICT (memo_id) DO UPDATE SET consultation = excluded.consultation, "
                               "advice = excluded.advice"_s)
        .bind(id)
        .bind(content.consultation)
        .bind(content.advice)
        .exec();
    Query(writer.connection(), u"INSERT INTO memo_impression (memo_id, impression) VALUES (?, ?) "
                               "ON CONFLICT (memo_id) DO UPDATE SET impression = excluded.impression"_s)
        .bind(id)
        .bind(content.impression)
        .exec();
}

void writeRevision(Writer& writer, Id<Memo> id, const MemoContent& content, const MemoRevision& revision)
{
    Query(writer.connection(), u"INSERT INTO memo_revision (memo_id, number, amendment, author_id, author_name, at, "
                               "reason, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id)
        .bind(revision.number)
        .bind(revision.amendment)
        .bind(writer.caller().staff)
        .bind(writer.caller().name)
        .bind(writer.now())
        .bind(revision.reason)
        .bind(compactJson(withoutImpression(content)))
        .exec();
    Query(writer.connection(), u"INSERT INTO impression_revision (memo_id, number, impression) VALUES (?, ?, ?)"_s)
        .bind(id)
        .bind(revision.number)
        .bind(content.impression)
        .exec();
}

} // namespace

Id<Memo> MemoRepository::create(Writer& writer, Id<Booking> booking, QDate day, const MemoContent& content)
{
    const Session session = sessionOf(writer, booking, day);
    const QStringList columns = QString(SheetColumns).split(u' ');
    Query query(m_connection,
                u"INSERT INTO memo (%1, session_id, booking_id, status, starts, ends, created_at, updated_at) "
                "VALUES (%2, ?, ?, 'draft', ?, ?, ?, ?) RETURNING id"_s.arg(
                    columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s)));
    bindSheet(query, m_connection, content);
    const Id<Memo> id(query.bind(session.id)
                          .bind(booking)
                          .bind(session.start)
                          .bind(session.end)
                          .bind(writer.now())
                          .bind(writer.now())
                          .execReturning());
    // Who began it may write what hangs on it, whoever is named there: on a server that is asked row by row.
    addEvent(writer, id, MemoEvent::Kind::Created, 0);
    writeAttendees(writer, id, content.attendees);
    writer.record(u"insert"_s, u"memo"_s, id.number(), {},
                  {{u"number"_s, session.number}, {u"content"_s, withoutLongTexts(content)}});
    touch(writer, id, booking);
    return id;
}

int MemoRepository::publish(Writer& writer, Id<Memo> id, const MemoContent& content, const TimeSlot& slot,
                            qint64 expectedVersion, bool amendment, const QString& reason)
{
    const MemoHead before = memoHead(writer, id, expectedVersion);
    const std::optional<Memo> old = byId(id, false);
    MemoRevision revision;
    revision.number = before.revision + 1;
    revision.amendment = amendment ? before.amendment + 1 : 0;
    revision.reason = reason;
    const QDate day = tokyoDate(slot.start());
    const QString sheet = QString(SheetColumns).replace(u' ', u" = ?, "_s) + u" = ?"_s;
    Query query(m_connection,
                u"UPDATE memo SET %1, status = 'submitted', starts = ?, ends = ?, fiscal_year = ?, month = ?, "
                "remark = '', revision = ?, amendment = ?, submitted_at = ?, confirmed_at = NULL, updated_at = ?, "
                "version = version + 1 WHERE id = ? AND version = ?"_s.arg(sheet));
    bindSheet(query, m_connection, content);
    query.bind(slot.start())
        .bind(slot.end())
        .bind(japanese::fiscalYear(day))
        .bind(day.month())
        .bind(revision.number)
        .bind(before.amendment + (amendment ? 1 : 0))
        .bind(writer.now())
        .bind(writer.now())
        .bind(id)
        .bind(expectedVersion)
        .exec();
    requireOneRow(query, id, expectedVersion);
    writeAttendees(writer, id, content.attendees);
    writeMasters(writer, u"memo_topic"_s, u"topic_id"_s, id, content.topics);
    writeMasters(writer, u"memo_further_course"_s, u"course_id"_s, id, content.furtherCourses);
    writeTexts(writer, id, content);
    writeRevision(writer, id, content, revision);
    addEvent(writer, id, amendment ? MemoEvent::Kind::Amended : MemoEvent::Kind::Submitted, revision.number, {},
             reason);
    writer.record(
        amendment ? u"amend"_s : u"submit"_s, u"memo"_s, id.number(),
        {{u"status"_s, before.status},
         {u"revision"_s, before.revision},
         {u"content"_s, withoutLongTexts(old->content)}},
        {{u"status"_s, u"submitted"_s}, {u"revision"_s, revision.number}, {u"content"_s, withoutLongTexts(content)}});
    SearchIndex(m_connection).update(writer, id);
    touch(writer, id, before.booking);
    return revision.number;
}

} // namespace yorozu::storage
