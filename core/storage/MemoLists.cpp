// SPDX-License-Identifier: GPL-3.0-or-later
// The list of MemoRepository.
#include "core/storage/MemoRepository.h"
#include "core/storage/MemoRows.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Columns =
    u"SELECT m.id, s.number, m.status, m.client_id, m.company, m.consultee, m.starts, m.ends, o.name, l.name, "
    "m.lead_id, m.recorder_name, m.recorder_id, substr(t.advice, 1, 400), m.remark, m.submitted_at "
    "FROM memo m JOIN session s ON s.id = m.session_id LEFT JOIN office o ON o.id = m.office_id "
    "LEFT JOIN memo_attendee l ON l.memo_id = m.id AND l.part = 'lead' "
    "LEFT JOIN memo_text t ON t.memo_id = m.id";

QString firstLine(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            return line.trimmed();
    }
    return {};
}

MemoSummary rowToSummary(const Query& row)
{
    MemoSummary memo;
    memo.id = row.id<Memo>(0);
    memo.number = row.text(1);
    memo.status = memoStatusFromCode(row.text(2)).value_or(MemoStatus::Draft);
    memo.client = row.id<Client>(3);
    memo.company = row.text(4);
    memo.consultee = row.text(5);
    memo.start = row.optionalNumber(6);
    memo.end = row.optionalNumber(7);
    memo.officeName = row.text(8);
    memo.leadName = row.text(9);
    memo.lead = row.id<Staff>(10);
    memo.recorderName = row.text(11);
    memo.recorder = row.id<Staff>(12);
    memo.gist = firstLine(row.text(13));
    if (memo.status == MemoStatus::Returned)
        memo.returnComment = row.text(14);
    memo.submittedAt = row.number(15);
    return memo;
}

QString condition(const MemoFilter& filter)
{
    QString sql = u" WHERE 1 = 1"_s;
    if (filter.from.isValid())
        sql += u" AND COALESCE(m.starts, m.created_at) >= ?"_s;
    if (filter.to.isValid())
        sql += u" AND COALESCE(m.starts, m.created_at) < ?"_s;
    if (!filter.number.isEmpty())
        sql += u" AND m.session_id = (SELECT id FROM session WHERE number = ?)"_s;
    if (filter.client)
        sql += u" AND m.client_id = ?"_s;
    if (filter.staff) {
        sql += u" AND (m.lead_id = ? OR m.recorder_id = ? "
               "OR EXISTS (SELECT 1 FROM memo_attendee f WHERE f.memo_id = m.id AND f.staff_id = ?) "
               "OR EXISTS (SELECT 1 FROM draft_outline g WHERE g.memo_id = m.id AND g.author_id = ?))"_s;
    }
    if (filter.office)
        sql += u" AND m.office_id = ?"_s;
    if (!filter.statuses.isEmpty())
        sql += u" AND m.status IN (%1)"_s.arg(QStringList(filter.statuses.size(), u"?"_s).join(u','));
    sql += u" ORDER BY COALESCE(m.starts, m.created_at) DESC, m.id DESC"_s;
    if (filter.limit >= 0)
        sql += u" LIMIT ?"_s;
    return sql;
}

void bindFilter(Query& query, const MemoFilter& filter)
{
    if (filter.from.isValid())
        query.bind(fromTokyo(filter.from, QTime(0, 0)));
    if (filter.to.isValid())
        query.bind(fromTokyo(filter.to.addDays(1), QTime(0, 0)));
    if (!filter.number.isEmpty())
        query.bind(filter.number);
    if (filter.client)
        query.bind(filter.client);
    if (filter.staff)
        query.bind(filter.staff).bind(filter.staff).bind(filter.staff).bind(filter.staff);
    if (filter.office)
        query.bind(filter.office);
    for (const MemoStatus status : filter.statuses)
        query.bind(code(status));
    if (filter.limit >= 0)
        query.bind(filter.limit);
}

// What is being written shows in the list before anything was published.
void overlay(MemoSummary& memo, const MemoContent& draft)
{
    memo.client = draft.client;
    memo.company = draft.company;
    memo.consultee = draft.consultee;
    memo.gist = firstLine(draft.advice);
    if (!draft.recorderName.isEmpty()) {
        memo.recorder = draft.recorder;
        memo.recorderName = draft.recorderName;
    }
    for (const Attendee& attendee : draft.attendees) {
        if (attendee.part != Part::Lead)
            continue;
        memo.lead = attendee.staff;
        memo.leadName = attendee.name;
        break;
    }
}

} // namespace

QList<MemoSummary> MemoRepository::list(const MemoFilter& filter)
{
    const QString where = condition(filter);
    const QString listed = u" IN (SELECT m.id FROM memo m"_s + where + u')';
    QList<MemoSummary> memos;
    QList<std::pair<qint64, Stamp>> stamps;       // by memo
    QList<std::pair<qint64, MemoContent>> drafts; // the recorder's comes last and so has the last word
    SideBySide reading(m_connection);
    reading.add([&] {
        Query query(m_connection, QString::fromUtf16(Columns) + where);
        bindFilter(query, filter);
        query.exec();
        while (query.next())
            memos.append(rowToSummary(query));
    });
    reading.add([&] {
        Query query(m_connection, u"SELECT c.memo_id, c.stamp_box_id, x.name, c.staff_id, c.surname, c.stamped_at "
                                  "FROM confirmation c JOIN memo n ON n.id = c.memo_id AND n.revision = c.revision "
                                  "JOIN stamp_box x ON x.id = c.stamp_box_id "
                                  "WHERE c.undone_at IS NULL AND c.memo_id"_s +
                                      listed + u" ORDER BY c.memo_id, x.position, c.id"_s);
        bindFilter(query, filter);
        query.exec();
        while (query.next()) {
            stamps.append({query.number(0),
                           {query.id<StampBox>(1), query.text(2), query.id<Staff>(3), query.text(4), query.number(5)}});
        }
    });
    reading.add([&] {
        Query query(m_connection, u"SELECT d.memo_id, d.content FROM draft_outline d JOIN memo n ON n.id = d.memo_id "
                                  "WHERE n.revision = 0 AND d.memo_id"_s +
                                      listed +
                                      u" ORDER BY d.memo_id, CASE WHEN d.author_id = n.recorder_id THEN 1 ELSE 0 END, "
                                      "d.saved_at"_s);
        bindFilter(query, filter);
        query.exec();
        while (query.next())
            drafts.append({query.number(0), contentFromText(query.text(1))});
    });
    reading.run();

    QHash<qint64, MemoSummary*> byId;
    for (MemoSummary& memo : memos)
        byId.insert(memo.id.number(), &memo);
    for (const auto& [memo, stamp] : std::as_const(stamps))
        byId.value(memo)->stamps.append(stamp);
    for (const auto& [memo, content] : std::as_const(drafts))
        overlay(*byId.value(memo), content);
    return memos;
}

} // namespace yorozu::storage
