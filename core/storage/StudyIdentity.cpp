// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StudyIdentity.h"

#include "core/storage/CaseRepository.h"
#include "core/storage/IdList.h"
#include "core/storage/Query.h"
#include "core/storage/Survivor.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// The client and whoever was merged into it: its former names are its names.
constexpr auto Family = u"WITH RECURSIVE family (id) AS (SELECT c.id FROM client c WHERE c.id = ? "
                        "UNION SELECT g.other_id FROM family f JOIN client_merge g ON g.kept_id = f.id "
                        "WHERE g.undone_at IS NULL) ";
// Agencies that are banks, under all names that they ever had.
constexpr auto Banks =
    u"JOIN agency_kind k ON k.id = a.agency_kind_id WHERE k.code IN ('shinkin', 'credit-cooperative')";

void add(QList<rules::KnownName>& names, const QString& name, const QString& kana)
{
    const rules::KnownName known{name, kana};
    if (!(name.isEmpty() && kana.isEmpty()) && !names.contains(known))
        names.append(known);
}

void add(QStringList& texts, const QString& text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts.append(text);
}

std::shared_ptr<const rules::LedgerNames> namesOf(Connection& connection, const QString& sql)
{
    Query query(connection, sql);
    query.exec();
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return std::make_shared<const rules::LedgerNames>(names);
}

rules::Identity everybody(Connection& connection)
{
    rules::Identity shared;
    Query staff(connection, u"SELECT name, kana FROM staff ORDER BY id"_s);
    staff.exec();
    while (staff.next())
        add(shared.staff, staff.text(0), staff.text(1));
    const QString banks = QString::fromUtf16(Banks);
    Query agencies(connection,
                   u"SELECT a.name, a.kana FROM agency a %1 UNION "
                   "SELECT n.name, n.kana FROM agency_name n JOIN agency a ON a.id = n.agency_id %1"_s.arg(banks));
    agencies.exec();
    while (agencies.next())
        add(shared.banks, agencies.text(0), agencies.text(1));
    shared.otherCompanies = namesOf(connection, u"SELECT DISTINCT name_key FROM client"_s);
    shared.otherPersons =
        namesOf(connection, u"SELECT name FROM person UNION SELECT name FROM agency_contact ORDER BY 1"_s);
    return shared;
}

} // namespace

StudyIdentity::StudyIdentity(Connection& connection)
    : m_connection(connection)
    , m_shared(everybody(connection))
{
}

Id<Client> StudyIdentity::clientOf(const CaseStudy& study)
{
    Query query(m_connection, study.memo ? u"SELECT client_id FROM memo WHERE id = ?"_s
                                         : u"SELECT client_id FROM client_case WHERE id = ?"_s);
    study.memo ? query.bind(study.memo) : query.bind(study.clientCase);
    query.exec();
    const Id<Client> client = query.next() ? query.id<Client>(0) : Id<Client>();
    return client ? survivor(m_connection, client) : client;
}

// Published ones, oldest first.
QList<qint64> StudyIdentity::memosOf(const CaseStudy& study)
{
    Query query(m_connection, u"SELECT id FROM memo WHERE %1 = ? AND revision > 0 ORDER BY starts, id"_s.arg(
                                  study.memo ? u"id"_s : u"case_id"_s));
    study.memo ? query.bind(study.memo) : query.bind(study.clientCase);
    query.exec();
    QList<qint64> memos;
    while (query.next())
        memos.append(query.number(0));
    return memos;
}

QStringList StudyIdentity::topicsOf(const QList<qint64>& memos)
{
    const IdList ids(memos);
    Query query(m_connection, u"SELECT t.name FROM topic t WHERE t.id IN (SELECT x.topic_id FROM memo_topic x "
                              "WHERE x.memo_id"_s +
                                  ids.sql() + u") ORDER BY t.position, t.id"_s);
    ids.bind(query);
    query.exec();
    QStringList topics;
    while (query.next())
        topics.append(query.text(0));
    return topics;
}

std::optional<rules::StudySource> StudyIdentity::source(const CaseStudy& study)
{
    const QList<qint64> memos = memosOf(study);
    if (memos.isEmpty())
        return std::nullopt;
    rules::StudySource source;
    source.topics = topicsOf(memos);
    const IdList ids(memos);
    Query texts(m_connection, u"SELECT m.starts, t.consultation, t.advice, coalesce(o.name, '') FROM memo m "
                              "JOIN memo_text t ON t.memo_id = m.id LEFT JOIN course o ON o.id = m.course_id "
                              "WHERE m.id"_s +
                                  ids.sql() + u" ORDER BY m.starts, m.id"_s);
    ids.bind(texts);
    texts.exec();
    while (texts.next()) {
        source.sessions.append({tokyoDate(texts.number(0)), texts.text(1), texts.text(2)});
        source.courseName = texts.text(3);
    }
    Query client(m_connection, u"SELECT coalesce(industry, ''), staff_count, founded FROM client WHERE id = ?"_s);
    client.bind(clientOf(study)).exec();
    if (client.next()) {
        source.industry = client.text(0);
        if (!client.isNull(1))
            source.staffCount = static_cast<int>(client.number(1));
        source.founded = client.flag(2);
    }
    if (study.clientCase) {
        const std::optional<ClientCase> one = CaseRepository(m_connection).byId(study.clientCase);
        if (!one)
            return std::nullopt;
        source.caseTitle = one->title;
        source.goal = one->goal;
        source.outcome = one->outcome;
        source.metrics = one->metrics;
    }
    return source;
}

void StudyIdentity::readFamily(Id<Client> client, rules::Identity& identity)
{
    const QString family = QString::fromUtf16(Family);
    Query companies(m_connection,
                    family + u"SELECT c.name, c.kana, c.number, coalesce(c.corporate_number, ''), c.municipality, "
                             "c.phone, c.branch, coalesce(a.name, ''), coalesce(a.kana, '') FROM family f "
                             "JOIN client c ON c.id = f.id LEFT JOIN agency a ON a.id = c.agency_id ORDER BY c.id"_s);
    companies.bind(client).exec();
    while (companies.next()) {
        add(identity.companies, companies.text(0), companies.text(1));
        add(identity.numbers, companies.text(2));
        add(identity.numbers, companies.text(3));
        add(identity.places, companies.text(4));
        add(identity.phones, companies.text(5));
        add(identity.branches, companies.text(6));
        add(identity.banks, companies.text(7), companies.text(8));
    }
    Query persons(m_connection, family + u"SELECT p.name, p.kana, p.phone FROM family f JOIN person p "
                                         "ON p.client_id = f.id ORDER BY p.is_primary DESC, p.id"_s);
    persons.bind(client).exec();
    while (persons.next()) {
        add(identity.persons, persons.text(0), persons.text(1));
        add(identity.phones, persons.text(2));
    }
    // Who of the bank or the agency that it came from was spoken of, and its branches.
    Query contacts(m_connection, family + u"SELECT DISTINCT n.name, n.kana, n.phone FROM family f "
                                          "JOIN client c ON c.id = f.id JOIN agency_contact n "
                                          "ON n.agency_id = c.agency_id ORDER BY n.name, n.kana, n.phone"_s);
    contacts.bind(client).exec();
    while (contacts.next()) {
        add(identity.persons, contacts.text(0), contacts.text(1));
        add(identity.phones, contacts.text(2));
    }
    Query branches(m_connection, family + u"SELECT DISTINCT b.name FROM family f JOIN client c ON c.id = f.id "
                                          "JOIN agency_branch b ON b.agency_id = c.agency_id ORDER BY b.name"_s);
    branches.bind(client).exec();
    while (branches.next())
        add(identity.branches, branches.text(0));
}

// As it was written on the day: company and consultee may have been called otherwise.
void StudyIdentity::readMemos(const QList<qint64>& memos, rules::Identity& identity)
{
    if (memos.isEmpty())
        return;
    const IdList ids(memos);
    Query sheets(m_connection, u"SELECT m.company, m.company_kana, m.consultee, m.consultee_kana, m.recorder_name, "
                               "s.number FROM memo m JOIN session s ON s.id = m.session_id WHERE m.id"_s +
                                   ids.sql() + u" ORDER BY m.id"_s);
    ids.bind(sheets);
    sheets.exec();
    QList<rules::KnownName> consultees;
    while (sheets.next()) {
        add(identity.companies, sheets.text(0), sheets.text(1));
        add(consultees, sheets.text(2), sheets.text(3));
        add(identity.staff, sheets.text(4), {});
        add(identity.numbers, sheets.text(5));
    }
    identity.persons = consultees + identity.persons;
    Query attendees(m_connection, u"SELECT a.name, a.staff_id, coalesce(g.name, ''), coalesce(g.kana, '') "
                                  "FROM memo_attendee a LEFT JOIN agency g ON g.id = a.agency_id WHERE a.memo_id"_s +
                                      ids.sql() + u" ORDER BY a.memo_id, a.position"_s);
    ids.bind(attendees);
    attendees.exec();
    while (attendees.next()) {
        add(attendees.isNull(1) ? identity.persons : identity.staff, attendees.text(0), {});
        add(identity.banks, attendees.text(2), attendees.text(3));
    }
}

rules::Identity StudyIdentity::identity(const CaseStudy& study)
{
    rules::Identity identity = m_shared;
    if (const Id<Client> client = clientOf(study))
        readFamily(client, identity);
    readMemos(memosOf(study), identity);
    return identity;
}

} // namespace yorozu::storage
