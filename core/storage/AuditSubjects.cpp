// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditSubjects.h"

#include "core/storage/Query.h"
#include "core/storage/Survivor.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// What hangs on the bookings and memos of the two lists, and on the cases where the table knows cases.
QString notesOn(const QString& table, bool withCase)
{
    QString sql = u" UNION ALL SELECT '%1', n.id FROM %1 n JOIN bookings x ON n.booking_id = x.id "
                  "UNION ALL SELECT '%1', n.id FROM %1 n JOIN memos x ON n.memo_id = x.id"_s.arg(table);
    if (withCase)
        sql += u" UNION ALL SELECT '%1', n.id FROM %1 n JOIN cases x ON n.case_id = x.id"_s.arg(table);
    return sql;
}

// One statement, for a question to a server costs its way there and back. `family`: the client and those that were
// merged into it. A memo that was never submitted has no client of its own yet: its booking has.
QString ofClient()
{
    return u"WITH RECURSIVE family (id) AS (SELECT c.id FROM client c WHERE c.id = ? UNION SELECT g.other_id FROM "
           u"family f "
           "JOIN client_merge g ON g.kept_id = f.id WHERE g.undone_at IS NULL), "
           "cases (id) AS (SELECT k.id FROM family f JOIN client_case k ON k.client_id = f.id), "
           "memos (id) AS (SELECT m.id FROM family f JOIN memo m ON m.client_id = f.id "
           "UNION SELECT m.id FROM family f JOIN booking b ON b.client_id = f.id JOIN memo m ON m.booking_id = b.id), "
           "bookings (id) AS (SELECT b.id FROM family f JOIN booking b ON b.client_id = f.id "
           "UNION SELECT m.booking_id FROM memos x JOIN memo m ON m.id = x.id WHERE m.booking_id IS NOT NULL) "
           "SELECT 'client', id FROM family UNION ALL SELECT 'client_case', id FROM cases "
           "UNION ALL SELECT 'memo', id FROM memos UNION ALL SELECT 'booking', id FROM bookings "
           "UNION ALL SELECT 'person', n.id FROM family f JOIN person n ON n.client_id = f.id "
           "UNION ALL SELECT 'attachment', n.id FROM family f JOIN attachment n ON n.client_id = f.id "
           "UNION ALL SELECT 'handover', n.id FROM family f JOIN handover n ON n.client_id = f.id "
           "UNION ALL SELECT 'task', n.id FROM family f JOIN task n ON n.client_id = f.id "
           "UNION ALL SELECT 'waiting_request', n.id FROM family f JOIN waiting_request n ON n.client_id = f.id "
           "UNION ALL SELECT 'case_study', n.id FROM case_study n JOIN memos x ON n.memo_id = x.id "
           "UNION ALL SELECT 'case_study', n.id FROM case_study n JOIN cases x ON n.case_id = x.id "
           "UNION ALL SELECT 'referral', n.id FROM family f JOIN referral n ON n.client_id = f.id"_s +
           notesOn(u"attachment"_s, true) + notesOn(u"handover"_s, false) + notesOn(u"task"_s, false);
}

QString ofMemo()
{
    return u"WITH memos (id) AS (SELECT m.id FROM memo m WHERE m.id = ?), "
           "bookings (id) AS (SELECT m.booking_id FROM memos x JOIN memo m ON m.id = x.id "
           "WHERE m.booking_id IS NOT NULL) "
           "SELECT 'memo', id FROM memos UNION ALL SELECT 'booking', id FROM bookings "
           "UNION ALL SELECT 'case_study', n.id FROM case_study n JOIN memos x ON n.memo_id = x.id "
           "UNION ALL SELECT 'referral', n.id FROM referral n JOIN memos x ON n.memo_id = x.id"_s +
           notesOn(u"attachment"_s, false) + notesOn(u"handover"_s, false) + notesOn(u"task"_s, false);
}

UtcSeconds begunAt(Connection& connection, const QString& sql, qint64 id)
{
    Query query(connection, sql);
    query.bind(id).exec();
    return query.next() ? query.number(0) : 0;
}

QMap<QString, QList<qint64>> rowsOf(Connection& connection, const QString& sql, qint64 id)
{
    Query query(connection, sql);
    query.bind(id).exec();
    QMap<QString, QList<qint64>> rows;
    while (query.next())
        rows[query.text(0)].append(query.number(1));
    return rows;
}

Id<Client> clientOfPerson(Connection& connection, Id<Person> person)
{
    Query query(connection, u"SELECT client_id FROM person WHERE id = ?"_s);
    query.bind(person).exec();
    return query.next() ? query.id<Client>(0) : Id<Client>();
}

} // namespace

AuditSubjects subjectsOf(Connection& connection, const AuditQuestion& question)
{
    AuditSubjects subjects;
    if (question.memo) {
        const qint64 memo = question.memo.number();
        subjects.since = begunAt(connection, u"SELECT created_at FROM memo WHERE id = ?"_s, memo);
        subjects.rows = rowsOf(connection, ofMemo(), memo);
        return subjects;
    }
    const Id<Client> named = question.person ? clientOfPerson(connection, question.person) : question.client;
    if (named.isNull())
        return subjects;
    const Id<Client> client = survivor(connection, named);
    subjects.rows = rowsOf(connection, ofClient(), client.number());
    if (subjects.isEmpty())
        return subjects;
    if (question.person) // what concerns another person of the same company is that one's
        subjects.rows[u"person"_s] = {question.person.number()};
    // The earliest of those that became one.
    const QList<qint64> clients = subjects.rows.value(u"client"_s);
    for (const qint64 id : clients) {
        const UtcSeconds begun = begunAt(connection, u"SELECT created_at FROM client WHERE id = ?"_s, id);
        if (begun != 0 && (subjects.since == 0 || begun < subjects.since))
            subjects.since = begun;
    }
    return subjects;
}

} // namespace yorozu::storage
