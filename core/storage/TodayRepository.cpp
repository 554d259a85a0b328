// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TodayRepository.h"

#include "core/storage/MemoRows.h"
#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// How much of a former advice a card can show.
constexpr int GistLength = 200;

QString nameOf(const QString& company, const QString& person)
{
    return company.isEmpty() ? person : company;
}

QString surnameOf(const QString& name)
{
    return name.section(u' ', 0, 0).section(QChar(0x3000), 0, 0);
}

} // namespace

QList<UnwrittenMemo> TodayRepository::unwritten(UtcSeconds from, UtcSeconds to, Id<Office> office, Id<Staff> lead)
{
    QString sql = u"SELECT b.session_id, b.id, m.id, c.name, p.name, b.starts, b.ends, b.status, w.staff_id, f.name, "
                  "o.name, (SELECT max(n.sent_at) FROM nudge n WHERE n.session_id = b.session_id "
                  "AND n.withdrawn_at IS NULL) "
                  "FROM booking b JOIN office o ON o.id = b.office_id "
                  "LEFT JOIN memo m ON m.booking_id = b.id "
                  "LEFT JOIN booking_staff w ON w.booking_id = b.id AND w.part = 'lead' "
                  "LEFT JOIN staff f ON f.id = w.staff_id "
                  "LEFT JOIN client c ON c.id = b.client_id LEFT JOIN person p ON p.id = b.person_id "
                  "WHERE b.starts >= ? AND b.starts <= ? AND b.status IN ('confirmed', 'arrived', 'completed') "
                  "AND (m.id IS NULL OR m.status = 'draft')"_s;
    if (office)
        sql += u" AND b.office_id = ?"_s;
    // Asked apart: joined, all that a person ever led would be read.
    if (lead) {
        sql += u" AND EXISTS (SELECT 1 FROM booking_staff g WHERE g.booking_id = b.id AND g.part = 'lead' "
               "AND g.staff_id = ?)"_s;
    }
    Query query(m_connection, sql + u" ORDER BY b.starts, b.id"_s);
    query.bind(from).bind(to);
    if (office)
        query.bind(office);
    if (lead)
        query.bind(lead);
    query.exec();
    QList<UnwrittenMemo> found;
    while (query.next()) {
        UnwrittenMemo one;
        one.session = query.id<Session>(0);
        one.booking = query.id<Booking>(1);
        // Two leads of one booking are one memo.
        if (!found.isEmpty() && found.constLast().booking == one.booking)
            continue;
        one.memo = query.id<Memo>(2);
        one.company = nameOf(query.text(3), query.text(4));
        one.start = query.number(5);
        one.end = query.number(6);
        one.status = bookingStatusFromCode(query.text(7)).value_or(BookingStatus::Completed);
        one.lead = query.id<Staff>(8);
        one.leadName = query.text(9);
        one.officeName = query.text(10);
        one.nudgedAt = query.number(11);
        found.append(one);
    }
    return found;
}

QList<UnbookedDraft> TodayRepository::unbookedDrafts(Id<Staff> recorder)
{
    QString sql =
        u"SELECT m.session_id, m.id, m.company, m.consultee, COALESCE(m.starts, m.created_at), "
        "COALESCE(m.ends, m.created_at), m.recorder_id, m.recorder_name, o.name, "
        "(SELECT max(n.sent_at) FROM nudge n WHERE n.session_id = m.session_id AND n.withdrawn_at IS NULL), "
        "COALESCE((SELECT d.content FROM draft_outline d WHERE d.memo_id = m.id AND d.author_id = m.recorder_id), "
        "(SELECT d.content FROM draft_outline d WHERE d.memo_id = m.id ORDER BY d.saved_at DESC LIMIT 1)) "
        "FROM memo m LEFT JOIN office o ON o.id = m.office_id "
        "WHERE m.status = 'draft' AND +m.booking_id IS NULL"_s; // by the status: drafts are few,
    if (recorder)
        sql += u" AND +m.recorder_id = ?"_s; // and what somebody ever recorded is much
    Query query(m_connection, sql + u" ORDER BY m.id"_s);
    if (recorder)
        query.bind(recorder);
    query.exec();
    QList<UnbookedDraft> found;
    while (query.next()) {
        UnbookedDraft draft;
        UnwrittenMemo& one = draft.memo;
        one.session = query.id<Session>(0);
        one.memo = query.id<Memo>(1);
        one.company = nameOf(query.text(2), query.text(3));
        one.start = query.number(4);
        one.end = query.number(5);
        one.lead = query.id<Staff>(6);
        one.leadName = query.text(7);
        one.officeName = query.text(8);
        one.nudgedAt = query.number(9);
        if (const QString text = query.text(10); !text.isEmpty()) {
            const MemoContent content = contentFromText(text);
            one.company = nameOf(content.company, content.consultee);
            draft.typed = content.time;
        }
        found.append(draft);
    }
    return found;
}

void TodayRepository::addPast(QList<DaySession>& sessions)
{
    if (sessions.isEmpty())
        return;
    const QStringList places(sessions.size(), u"?"_s);
    Query query(
        m_connection,
        u"SELECT b.id, (SELECT substr(t.advice, 1, %1) FROM memo q JOIN memo_text t ON t.memo_id = q.id "
        "WHERE q.client_id = b.client_id AND q.status IN ('submitted', 'confirmed') AND q.starts < b.starts "
        "ORDER BY q.starts DESC LIMIT 1), "
        "(SELECT count(*) FROM memo q WHERE q.client_id = b.client_id AND q.status IN ('submitted', 'confirmed') "
        "AND q.starts < b.starts), "
        "(SELECT count(*) FROM attachment a WHERE a.booking_id = b.id AND a.retired_at IS NULL) + "
        "(SELECT count(*) FROM memo q JOIN attachment a ON a.memo_id = q.id "
        "WHERE q.booking_id = b.id AND a.retired_at IS NULL) FROM booking b WHERE b.id IN (%2)"_s.arg(GistLength)
            .arg(places.join(u", "_s)));
    for (const DaySession& session : std::as_const(sessions))
        query.bind(session.booking.id);
    query.exec();
    while (query.next()) {
        for (DaySession& session : sessions) {
            if (session.booking.id != query.id<Booking>(0))
                continue;
            session.lastAdvice = query.text(1);
            session.pastMemos = static_cast<int>(query.number(2));
            session.attachments = static_cast<int>(query.number(3));
        }
    }
}

QList<SessionAhead> TodayRepository::ahead(Id<Staff> staff, UtcSeconds from, Id<Office> office, int limit)
{
    QString sql = u"SELECT b.id, b.starts, c.name, p.name, b.topic_id, k.name FROM booking b "
                  "LEFT JOIN client c ON c.id = b.client_id LEFT JOIN person p ON p.id = b.person_id "
                  "LEFT JOIN topic k ON k.id = b.topic_id "
                  "WHERE b.starts >= ? AND b.status IN ('tentative', 'confirmed') "
                  "AND EXISTS (SELECT 1 FROM booking_staff w WHERE w.booking_id = b.id AND w.staff_id = ?)"_s;
    if (office)
        sql += u" AND b.office_id = ?"_s;
    Query query(m_connection, sql + u" ORDER BY b.starts, b.id LIMIT ?"_s);
    query.bind(from).bind(staff);
    if (office)
        query.bind(office);
    query.bind(limit).exec();
    QList<SessionAhead> found;
    while (query.next())
        found.append({query.id<Booking>(0), query.number(1), nameOf(query.text(2), query.text(3)), query.number(4),
                      query.text(5)});
    return found;
}

QList<MemoState> TodayRepository::states(MemoStatus status)
{
    Query query(m_connection,
                u"SELECT m.id, m.version, m.revision, m.amendment, e.staff_name, x.name, e.at FROM memo m "
                "LEFT JOIN memo_event e ON e.id = (SELECT max(z.id) FROM memo_event z WHERE z.memo_id = m.id "
                "AND z.kind = 'returned' AND m.status = 'returned') "
                "LEFT JOIN staff f ON f.id = e.staff_id LEFT JOIN stamp_box x ON x.id = f.stamp_box_id "
                "WHERE m.status = ?"_s);
    query.bind(code(status)).exec();
    QList<MemoState> found;
    while (query.next()) {
        found.append({query.id<Memo>(0), query.number(1), static_cast<int>(query.number(2)),
                      static_cast<int>(query.number(3)), surnameOf(query.text(4)), query.text(5), query.number(6)});
    }
    return found;
}

QList<SubmittedMemo> TodayRepository::submittedSince(Id<Staff> recorder, UtcSeconds since, Id<Office> office)
{
    QString sql = u"SELECT id, status, company, consultee, starts, submitted_at, confirmed_at FROM memo "
                  "WHERE recorder_id = ? AND submitted_at >= ? AND status IN ('submitted', 'confirmed')"_s;
    if (office)
        sql += u" AND office_id = ?"_s;
    Query query(m_connection, sql + u" ORDER BY starts DESC, id DESC"_s);
    query.bind(recorder).bind(since);
    if (office)
        query.bind(office);
    query.exec();
    QList<SubmittedMemo> found;
    while (query.next()) {
        found.append({query.id<Memo>(0), memoStatusFromCode(query.text(1)).value_or(MemoStatus::Submitted),
                      nameOf(query.text(2), query.text(3)), query.optionalNumber(4), query.number(5),
                      query.optionalNumber(6)});
    }
    return found;
}

QList<Nudge> TodayRepository::nudgesFor(Id<Staff> staff, UtcSeconds since)
{
    Query query(m_connection,
                u"SELECT n.session_id, b.id, m.id, COALESCE(c.name, p.name, NULLIF(m.company, ''), m.consultee), "
                "COALESCE(b.starts, m.starts, m.created_at), f.name, n.sent_at "
                "FROM nudge n LEFT JOIN booking b ON b.session_id = n.session_id "
                "LEFT JOIN memo m ON m.session_id = n.session_id LEFT JOIN staff f ON f.id = n.from_id "
                "LEFT JOIN client c ON c.id = b.client_id LEFT JOIN person p ON p.id = b.person_id "
                "WHERE n.to_id = ? AND n.sent_at >= ? AND n.withdrawn_at IS NULL "
                "AND (m.id IS NULL OR m.status = 'draft') "
                "AND (b.id IS NULL OR b.status IN ('confirmed', 'arrived', 'completed')) "
                "AND NOT EXISTS (SELECT 1 FROM nudge l WHERE l.session_id = n.session_id AND l.id > n.id "
                "AND l.withdrawn_at IS NULL) ORDER BY n.sent_at DESC, n.id DESC"_s);
    query.bind(staff).bind(since).exec();
    QList<Nudge> found;
    while (query.next()) {
        found.append({query.id<Session>(0), query.id<Booking>(1), query.id<Memo>(2), query.text(3), query.number(4),
                      surnameOf(query.text(5)), query.number(6)});
    }
    return found;
}

UtcSeconds TodayRepository::lastNudge(Id<Session> session)
{
    Query query(m_connection, u"SELECT max(sent_at) FROM nudge WHERE session_id = ? AND withdrawn_at IS NULL"_s);
    query.bind(session).exec();
    return query.next() ? query.number(0) : 0;
}

void TodayRepository::addNudge(Writer& writer, const UnwrittenMemo& about)
{
    Query query(m_connection,
                u"INSERT INTO nudge (session_id, from_id, to_id, sent_at) VALUES (?, ?, ?, ?) RETURNING id"_s);
    const qint64 id =
        query.bind(about.session).bind(writer.caller().staff).bind(about.lead).bind(writer.now()).execReturning();
    writer.record(u"insert"_s, u"nudge"_s, id, {},
                  {{u"session"_s, about.session.number()}, {u"to"_s, about.lead.number()}});
    if (about.booking)
        writer.changes().bookings.insert(about.booking.number());
    if (about.memo)
        writer.changes().memos.insert(about.memo.number());
}

bool TodayRepository::withdrawNudge(Writer& writer, Id<Session> session)
{
    Query find(m_connection, u"SELECT n.id, b.id, m.id FROM nudge n LEFT JOIN booking b ON b.session_id = n.session_id "
                             "LEFT JOIN memo m ON m.session_id = n.session_id WHERE n.session_id = ? "
                             "AND n.withdrawn_at IS NULL AND COALESCE(n.from_id, 0) = ? ORDER BY n.id DESC LIMIT 1"_s);
    find.bind(session).bind(writer.caller().staff.number()).exec();
    if (!find.next())
        return false;
    const qint64 id = find.number(0);
    const qint64 booking = find.number(1);
    const qint64 memo = find.number(2);
    Query(m_connection, u"UPDATE nudge SET withdrawn_at = ? WHERE id = ?"_s).bind(writer.now()).bind(id).exec();
    writer.record(u"withdraw"_s, u"nudge"_s, id, {{u"withdrawn"_s, false}},
                  {{u"withdrawn"_s, true}, {u"session"_s, session.number()}});
    if (booking != 0)
        writer.changes().bookings.insert(booking);
    if (memo != 0)
        writer.changes().memos.insert(memo);
    return true;
}

} // namespace yorozu::storage
