// SPDX-License-Identifier: GPL-3.0-or-later
// The records as they are indexed, read from their tables.
#include "core/japanese/NameKey.h"
#include "core/storage/IdList.h"
#include "core/storage/MemoRows.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SearchDocuments.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

class Body
{
public:
    Body& add(const QString& text)
    {
        if (text.isEmpty())
            return *this;
        if (!m_text.isEmpty())
            m_text.append(u'\n');
        m_text.append(text);
        return *this;
    }
    // As it is written, and without its legal form and dots: ジョン・スミス商店 is looked for as ジョンスミス too.
    Body& addName(const QString& name)
    {
        add(name);
        const QString key = japanese::nameKey(name);
        return name.contains(key) ? *this : add(key);
    }
    Body& addPhone(const QString& phone)
    {
        add(phone);
        QString digits = phone.normalized(QString::NormalizationForm_KC);
        digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
        return digits == phone ? *this : add(digits);
    }
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

class Marks
{
public:
    void add(const QString& mark)
    {
        if (!mark.isEmpty())
            m_marks.insert(mark);
    }
    QString text() const
    {
        QStringList sorted(m_marks.begin(), m_marks.end());
        sorted.sort();
        return sorted.join(u' ');
    }

private:
    QSet<QString> m_marks;
};

// The texts of a memo, from its columns or from a revision: the same for the same text.
QString memoBody(const MemoContent& content)
{
    return Body()
        .add(content.company)
        .add(content.companyKana)
        .add(content.business)
        .add(content.consultee)
        .add(content.consulteeKana)
        .add(content.consultation)
        .add(content.advice)
        .text();
}

QList<SearchDocument> readMemos(Connection& connection, const IdList& listed)
{
    QList<SearchDocument> documents;
    QHash<qint64, qsizetype> places;
    QList<Marks> marks;
    Query memos(connection,
                u"SELECT x.id, x.starts, x.revision, x.company, x.company_kana, x.business, x.consultee, "
                "x.consultee_kana, t.consultation, t.advice, s.number, x.office_id, x.recorder_id FROM memo x "
                "JOIN session s ON s.id = x.session_id JOIN memo_text t ON t.memo_id = x.id "
                "WHERE x.status <> 'draft' AND x.id"_s +
                    listed.sql());
    listed.bind(memos);
    memos.exec();
    while (memos.next()) {
        MemoContent content;
        content.company = memos.text(3);
        content.companyKana = memos.text(4);
        content.business = memos.text(5);
        content.consultee = memos.text(6);
        content.consulteeKana = memos.text(7);
        content.consultation = memos.text(8);
        content.advice = memos.text(9);
        places.insert(memos.number(0), documents.size());
        documents.append({memos.number(0), memos.number(1), memos.number(2), memoBody(content), {}});
        Marks own;
        own.add(numberMark(memos.text(10)));
        own.add(officeMark(memos.number(11)));
        own.add(staffMark(memos.number(12)));
        marks.append(own);
    }
    Query staff(connection,
                u"SELECT memo_id, staff_id FROM memo_attendee WHERE staff_id IS NOT NULL AND memo_id"_s + listed.sql());
    listed.bind(staff);
    staff.exec();
    while (staff.next()) {
        if (const auto place = places.constFind(staff.number(0)); place != places.cend())
            marks[*place].add(staffMark(staff.number(1)));
    }
    Query topics(connection, u"SELECT memo_id, topic_id FROM memo_topic WHERE memo_id"_s + listed.sql());
    listed.bind(topics);
    topics.exec();
    while (topics.next()) {
        if (const auto place = places.constFind(topics.number(0)); place != places.cend())
            marks[*place].add(topicMark(topics.number(1)));
    }
    for (qsizetype i = 0; i < documents.size(); ++i)
        documents[i].marks = marks.at(i).text();
    return documents;
}

QList<SearchDocument> readBookings(Connection& connection, const IdList& listed)
{
    QList<SearchDocument> documents;
    QHash<qint64, qsizetype> places;
    QList<Marks> marks;
    Query bookings(connection,
                   u"SELECT x.id, x.starts, s.number, c.name, c.kana, p.name, p.kana, k.name, x.note, x.office_id, "
                   "x.topic_id FROM booking x JOIN session s ON s.id = x.session_id "
                   "LEFT JOIN client c ON c.id = x.client_id LEFT JOIN person p ON p.id = x.person_id "
                   "LEFT JOIN topic k ON k.id = x.topic_id WHERE x.id"_s +
                       listed.sql());
    listed.bind(bookings);
    bookings.exec();
    while (bookings.next()) {
        Body body;
        body.add(bookings.text(2)).addName(bookings.text(3)).add(bookings.text(4)).addName(bookings.text(5));
        body.add(bookings.text(6)).add(bookings.text(7)).add(bookings.text(8));
        places.insert(bookings.number(0), documents.size());
        documents.append({bookings.number(0), bookings.number(1), 0, body.text(), {}});
        Marks own;
        own.add(officeMark(bookings.number(9)));
        own.add(topicMark(bookings.number(10)));
        marks.append(own);
    }
    Query staff(connection, u"SELECT booking_id, staff_id FROM booking_staff WHERE booking_id"_s + listed.sql());
    listed.bind(staff);
    staff.exec();
    while (staff.next()) {
        if (const auto place = places.constFind(staff.number(0)); place != places.cend())
            marks[*place].add(staffMark(staff.number(1)));
    }
    for (qsizetype i = 0; i < documents.size(); ++i)
        documents[i].marks = marks.at(i).text();
    return documents;
}

// A client is found by the numbers and names of those that were merged into it, too.
QList<SearchDocument> readClients(Connection& connection, const IdList& listed)
{
    QList<SearchDocument> documents;
    QHash<qint64, qsizetype> places;
    QList<Body> bodies;
    Query clients(connection, u"SELECT x.id, x.name, x.kana, x.number, x.phone, x.corporate_number, x.municipality, "
                              "x.business, a.name FROM client x LEFT JOIN agency a ON a.id = x.agency_id "
                              "WHERE x.merged_into_id IS NULL AND x.id"_s +
                                  listed.sql());
    listed.bind(clients);
    clients.exec();
    while (clients.next()) {
        Body body;
        body.addName(clients.text(1)).add(clients.text(2)).add(clients.text(3)).addPhone(clients.text(4));
        body.add(clients.text(5)).add(clients.text(6)).add(clients.text(7)).add(clients.text(8));
        places.insert(clients.number(0), documents.size());
        documents.append({clients.number(0), clients.number(0), 0, {}, {}});
        bodies.append(body);
    }
    Query persons(connection, u"SELECT client_id, name, kana, phone FROM person WHERE retired_at IS NULL "
                              "AND client_id"_s +
                                  listed.sql() + u" ORDER BY id"_s);
    listed.bind(persons);
    persons.exec();
    while (persons.next()) {
        if (const auto place = places.constFind(persons.number(0)); place != places.cend())
            bodies[*place].addName(persons.text(1)).add(persons.text(2)).addPhone(persons.text(3));
    }
    // Over any number of merges.
    Query merged(connection,
                 u"WITH RECURSIVE former (kept, id, number, name) AS (SELECT merged_into_id, id, number, name "
                 "FROM client WHERE merged_into_id"_s +
                     listed.sql() +
                     u" UNION SELECT f.kept, c.id, c.number, c.name FROM former f JOIN client c ON "
                     "c.merged_into_id = f.id) SELECT kept, number, name FROM former ORDER BY id"_s);
    listed.bind(merged);
    merged.exec();
    while (merged.next()) {
        if (const auto place = places.constFind(merged.number(0)); place != places.cend())
            bodies[*place].add(merged.text(1)).addName(merged.text(2));
    }
    for (qsizetype i = 0; i < documents.size(); ++i)
        documents[i].body = bodies.at(i).text();
    return documents;
}

// By what else an agency is found: who is met there, its branches, what it was called before, and what became part of
// it.
void addToAgencies(Connection& connection, const IdList& listed, const QHash<qint64, qsizetype>& places,
                   QList<Body>& bodies)
{
    const QString in = listed.sql();
    Query more(
        connection,
        u"SELECT agency_id, name, kana, 1 AS what, position, id FROM agency_contact WHERE retired_at IS NULL "
        "AND agency_id"_s +
            in +
            u" UNION ALL SELECT agency_id, name, '', 2, position, id FROM agency_branch WHERE retired_at IS NULL "
            "AND agency_id"_s +
            in + u" UNION ALL SELECT agency_id, name, kana, 3, 0, id FROM agency_name WHERE agency_id"_s + in +
            u" UNION ALL SELECT g.kept_id, o.name, o.kana, 4, 0, g.id FROM agency_merge g "
            "JOIN agency o ON o.id = g.other_id WHERE g.undone_at IS NULL AND g.kept_id"_s +
            in + u" ORDER BY 1, 4, 5, 6"_s);
    for (int times = 0; times < 4; ++times)
        listed.bind(more);
    more.exec();
    while (more.next()) {
        if (const auto place = places.constFind(more.number(0)); place != places.cend())
            bodies[*place].addName(more.text(1)).add(more.text(2));
    }
}

QList<SearchDocument> readAgencies(Connection& connection, const IdList& listed)
{
    QList<SearchDocument> documents;
    Query agencies(connection, u"SELECT x.id, x.name, x.kana, k.name, x.note FROM agency x "
                               "JOIN agency_kind k ON k.id = x.agency_kind_id WHERE x.retired_at IS NULL AND x.id"_s +
                                   listed.sql());
    listed.bind(agencies);
    agencies.exec();
    QHash<qint64, qsizetype> places;
    QList<Body> bodies;
    while (agencies.next()) {
        Body body;
        body.addName(agencies.text(1)).add(agencies.text(2)).add(agencies.text(3)).add(agencies.text(4));
        places.insert(agencies.number(0), documents.size());
        documents.append({agencies.number(0), agencies.number(0), 0, {}, {}});
        bodies.append(body);
    }
    addToAgencies(connection, listed, places, bodies);
    for (qsizetype i = 0; i < documents.size(); ++i)
        documents[i].body = bodies.at(i).text();
    return documents;
}

} // namespace

QList<SearchDocument> readDocuments(Connection& connection, SearchKind kind, const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return {};
    const IdList listed(ids);
    switch (kind) {
    case SearchKind::Agency:
        return readAgencies(connection, listed);
    case SearchKind::Client:
        return readClients(connection, listed);
    case SearchKind::Booking:
        return readBookings(connection, listed);
    case SearchKind::Memo:
        return readMemos(connection, listed);
    }
    Q_UNREACHABLE();
}

SearchDocument memoDocument(Connection& connection, qint64 id, qint64 revision)
{
    Query query(connection, u"SELECT r.content, s.number FROM memo_revision r JOIN memo m ON m.id = r.memo_id "
                            "JOIN session s ON s.id = m.session_id WHERE r.memo_id = ? AND r.number = ?"_s);
    query.bind(id).bind(revision).exec();
    if (!query.next())
        throw notFound(u"revision %1 of memo %2"_s.arg(revision).arg(id));
    const MemoContent content = contentFromText(query.text(0));
    Marks marks;
    marks.add(numberMark(query.text(1)));
    marks.add(officeMark(content.office.number()));
    marks.add(staffMark(content.recorder.number()));
    for (const Attendee& attendee : content.attendees) {
        if (!attendee.name.isEmpty())
            marks.add(staffMark(attendee.staff.number()));
    }
    for (const MasterId topic : content.topics)
        marks.add(topicMark(topic));
    return {id, 0, revision, memoBody(content), marks.text()};
}

} // namespace yorozu::storage
