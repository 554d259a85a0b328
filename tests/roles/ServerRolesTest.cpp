// SPDX-License-Identifier: GPL-3.0-or-later
// What a permission group may not do, the server itself refuses: tried by SQL, connected as a person of that group.
#include "core/service/PeopleService.h"
#include "tests/service/Attempts.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace yorozu;
using rules::Action;
using test::AttemptWorld;

namespace {

// The statement of a probe, and what came of it.
struct Outcome
{
    QString code; // SQLSTATE; empty: it went through
    QString text;
    int rows = 0; // read or changed
    bool refused() const { return code == "42501"_L1; }
    // What one may not see or change at all is as if it were not there.
    bool worked() const { return code.isEmpty() && rows > 0; }
};

// A bare connection without any of our own code.
class BareLogin
{
public:
    BareLogin(const QString& address, const QString& login)
        : m_name(QUuid::createUuid().toString())
    {
        auto handle = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        handle.setHostName(address.section(u"host="_s, 1));
        handle.setDatabaseName(address.section(u'/', 3).section(u'?', 0, 0));
        handle.setUserName(login);
        INFO(login.toStdString() << ": " << handle.lastError().text().toStdString());
        REQUIRE(handle.open());
        REQUIRE(run(u"SELECT set_config('search_path', 'yorozu', false), set_config('yorozu.schema', "
                    "(SELECT CAST(max(version) AS text) FROM yorozu.schema_version), false)"_s)
                    .worked());
    }
    ~BareLogin() { QSqlDatabase::removeDatabase(m_name); }
    BareLogin(const BareLogin&) = delete;
    BareLogin& operator=(const BareLogin&) = delete;

    Outcome run(const QString& sql) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            return {query.lastError().nativeErrorCode(), query.lastError().text(), 0};
        return {{}, {}, query.isSelect() ? query.size() : query.numRowsAffected()};
    }
    // Statements one after the other, of which nothing stays: the first that does not work, or the last.
    Outcome attempt(const QString& statements) const
    {
        run(u"BEGIN"_s);
        Outcome outcome;
        const QStringList all = statements.split(u';', Qt::SkipEmptyParts);
        for (const QString& sql : all) {
            outcome = run(sql);
            if (!outcome.worked())
                break;
        }
        run(u"ROLLBACK"_s);
        return outcome;
    }

private:
    QString m_name;
};

QString loginOf(PermissionGroup group)
{
    return u"one.of-"_s + code(group);
}

// A centre in which each group has a person with a login. They leave again at the end: the roles of a server are not of
// one data base.
struct Server
{
    Server()
        : world(u"postgresql"_s)
    {
        for (const PermissionGroup group : rules::allGroups()) {
            StaffMember member;
            member.staff.name = u"席 "_s + code(group);
            member.staff.group = group;
            member.login = loginOf(group);
            const auto added = world.desk.services().people().add(service::Services::systemCaller(), member);
            REQUIRE(added);
            people.append(*added);
        }
    }
    ~Server()
    {
        for (const Id<Staff> person : std::as_const(people))
            CHECK(world.desk.services().people().setRetired(service::Services::systemCaller(), person, true));
    }

    AttemptWorld world;
    QList<Id<Staff>> people;
};

struct Probe
{
    Action action;
    QString sql; // %memo %draft %client … are filled in
};

// %me is whoever is connected; the memos are recorded by somebody else.
QList<Probe> readingProbes()
{
    return {
        {Action::ReadRecords, u"SELECT name FROM client"_s},
        {Action::ReadRecords, u"SELECT consultation FROM memo_text"_s},
        {Action::ReadRecords, u"SELECT body FROM search_client_row"_s},
        {Action::ReadImpression, u"SELECT impression FROM memo_impression WHERE memo_id = %submitted"_s},
        {Action::ReadImpression, u"SELECT impression FROM impression_revision WHERE memo_id = %submitted"_s},
        {Action::ReadAudit, u"SELECT staff_name FROM audit_chain WHERE table_name = 'client'"_s},
        {Action::ReadAudit, u"SELECT before_state, after_state FROM audit_payload"_s},
    };
}

QList<Probe> memoProbes()
{
    const QString begun = u"INSERT INTO session (number, period, sequence, drawn_at) VALUES ('R9', 'x', 1, 0);"
                          "INSERT INTO memo (session_id, status, recorder_id, created_at, updated_at) "
                          "SELECT max(id), 'draft', %me, 0, 0 FROM session;"_s;
    const QString published =
        u"UPDATE memo SET revision = revision + 1, status = 'submitted', amendment = amendment + %2 "
        "WHERE id = %1;"
        "UPDATE memo_text SET advice = 'x' WHERE memo_id = %1;"
        "INSERT INTO memo_revision (memo_id, number, author_id, author_name, at, content) "
        "SELECT id, revision, %me, '', 0, '{}' FROM memo WHERE id = %1;"
        "INSERT INTO impression_revision SELECT id, revision, 'x' FROM memo WHERE id = %1;"_s;
    return {
        {Action::WriteMemo, begun},
        {Action::WriteMemo, begun + u"INSERT INTO draft (uuid, memo_id, author_id, base_revision, saved_at, content) "
                                    "SELECT 'u', max(id), %me, 0, 0, '{}' FROM memo"_s},
        {Action::WriteMemo, begun + u"INSERT INTO memo_event (memo_id, kind, staff_id, staff_name, at, revision) "
                                    "SELECT max(id), 'created', %me, '', 0, 0 FROM memo"_s},
        {Action::WriteMemoOfOthers, published.arg(u"%submitted"_s, u"0"_s)},
        {Action::WriteMemoOfOthers, u"INSERT INTO draft (uuid, memo_id, author_id, base_revision, saved_at, content) "
                                    "VALUES ('u', %submitted, %me, 1, 0, '{}')"_s},
        {Action::AmendMemo, u"INSERT INTO memo_event (memo_id, kind, staff_id, staff_name, at, revision) "
                            "VALUES (%confirmed, 'amended', %me, '', 0, 1)"_s},
        {Action::ConfirmMemo,
         u"INSERT INTO confirmation (memo_id, revision, stamp_box_id, staff_id, surname, stamped_at) "
         "VALUES (%submitted, 1, 1, %me, '', 0)"_s},
        {Action::ConfirmMemo, u"UPDATE memo SET status = 'confirmed', confirmed_at = 1 WHERE id = %submitted"_s},
        {Action::ConfirmMemo, u"UPDATE memo SET status = 'submitted', confirmed_at = NULL WHERE id = %confirmed"_s},
        {Action::ConfirmMemo, u"UPDATE memo SET remark = 'x' WHERE id = %submitted"_s},
        {Action::ConfirmMemo, u"INSERT INTO memo_event (memo_id, kind, staff_id, staff_name, at, revision) "
                              "VALUES (%submitted, 'stamped', %me, '', 0, 1)"_s},
        {Action::ConfirmMemo,
         u"INSERT INTO nudge (session_id, from_id, to_id, sent_at) VALUES (%session, %me, %me, 0)"_s},
        {Action::ReturnMemo, u"UPDATE memo SET status = 'returned', remark = 'x' WHERE id = %submitted"_s},
        {Action::ReturnMemo, u"INSERT INTO memo_event (memo_id, kind, staff_id, staff_name, at, revision, comment) "
                             "VALUES (%submitted, 'returned', %me, '', 0, 1, 'x')"_s},
    };
}

QList<Probe> recordProbes()
{
    return {
        {Action::EditClients, u"UPDATE client SET name = 'x' WHERE id = %client"_s},
        {Action::EditClients, u"UPDATE person SET phone = 'x' WHERE client_id = %client"_s},
        {Action::EditClients, u"UPDATE client_case SET goal = 'x' WHERE id = %case"_s},
        {Action::EditClients, u"UPDATE referral SET result = '' WHERE id = %referral"_s},
        {Action::EditClients, u"UPDATE memo SET case_id = NULL WHERE id = %submitted"_s},
        {Action::EditClients, u"UPDATE draft_outline SET case_id = %case WHERE memo_id = %draftmemo"_s},
        {Action::MergeClients, u"INSERT INTO client_merge (kept_id, other_id, merged_at, merged_name, choices) "
                               "VALUES (%client, %other, 0, '', '{}')"_s},
        {Action::MergeClients, u"UPDATE memo SET client_id = %client WHERE id = %submitted"_s},
        {Action::MergeClients, u"INSERT INTO client_not_duplicate (first_id, second_id, said_at) "
                               "VALUES (least(%client, %other), greatest(%client, %other), 0)"_s},
        {Action::EditBookings, u"UPDATE booking SET note = 'x' WHERE id = %booking"_s},
        {Action::EditBookings, u"INSERT INTO waiting_request (company, created_at) VALUES ('x', 0)"_s},
        {Action::EditBookings, u"DELETE FROM booking_staff WHERE booking_id = %booking"_s},
        {Action::WriteNotes, u"UPDATE task SET text = 'x' WHERE id = %task"_s},
        {Action::WriteNotes, u"UPDATE handover SET text = 'x' WHERE id = %handover"_s},
        {Action::WriteNotes, u"UPDATE attachment SET retired_at = 1 WHERE id = %attachment"_s},
    };
}

QList<Probe> centreProbes()
{
    return {
        {Action::EditCentre, u"UPDATE office SET name = 'x' WHERE id = (SELECT min(id) FROM office)"_s},
        {Action::EditCentre, u"UPDATE booth SET name = 'x' WHERE id = (SELECT min(id) FROM booth)"_s},
        {Action::EditCentre, u"UPDATE topic SET name_en = 'x'"_s},
        {Action::EditAgencies, u"UPDATE agency SET note = 'x'"_s},
        {Action::EditCentre, u"UPDATE stamp_box SET name = 'x'"_s},
        {Action::EditCentre, u"INSERT INTO setting (name, value) VALUES ('x', 'x')"_s},
        {Action::EditCentre, u"INSERT INTO closing_day (first_day, last_day, reason) VALUES ('1', '1', 'x')"_s},
        {Action::EditRoster, u"INSERT INTO duty_day (staff_id, day, kind) VALUES (%me, '2024-11-21', 'home')"_s},
        {Action::EditRoster, u"INSERT INTO duty_pattern (staff_id, valid_from) VALUES (%me, '2024-11-21');"
                             "INSERT INTO duty_pattern_day (pattern_id, weekday, kind) SELECT max(id), 1, 'off' "
                             "FROM duty_pattern"_s},
        {Action::EditRoster,
         u"INSERT INTO training_plan (staff_id, first_day, last_day, sessions, colleagues) "
         "VALUES (%me, '2024-11-21', '2024-12-20', 20, 8);"
         "INSERT INTO training_lesson (plan_id, position, title) SELECT max(id), 1, 'x' FROM training_plan"_s},
        {Action::EditRoster, u"INSERT INTO roster_person (staff_id, dispatched) VALUES (%me, 1)"_s},
        {Action::EditAgencies,
         u"INSERT INTO activity (kind, status, day, fiscal_year, month, created_at, updated_at) "
         "VALUES ('publicity', 'held', '2024-11-20', 2024, 11, 0, 0);"
         "INSERT INTO activity_staff (activity_id, position, staff_id) SELECT max(id), 1, %me FROM activity;"
         "INSERT INTO trainee (activity_id, position, name, name_key, agency_id, first_day, last_day) "
         "SELECT max(x.id), 1, 'x', 'x', min(a.id), '1', '2' FROM activity x CROSS JOIN agency a;"
         "DELETE FROM trainee"_s},
        {Action::EditAgencies, u"INSERT INTO agency_contact (agency_id, position, name, name_key) "
                               "SELECT min(id), 1, 'x', 'x' FROM agency"_s},
        {Action::EditAgencies, u"INSERT INTO agency_merge (kept_id, other_id, merged_on, merged_at, merged_name) "
                               "SELECT min(id), max(id), '1', 0, 'x' FROM agency"_s},
        {Action::EditAgencies, u"INSERT INTO zemi_theme (title) VALUES ('x');"
                               "INSERT INTO zemi_speaker (theme_id, position, name) SELECT max(id), 1, 'x' "
                               "FROM zemi_theme"_s},
        {Action::EditFigures, u"INSERT INTO published_figure (fiscal_year, kind, unit, scope, value) "
                              "VALUES (2023, 'meeting', 'times', 'all', 200)"_s},
        {Action::EditFigures, u"INSERT INTO activity_target (fiscal_year, kind, scope, value) "
                              "VALUES (2023, 'meeting', 'all', 200);DELETE FROM activity_target"_s},
        {Action::CloseMonth, u"INSERT INTO report_closing (month, closed_at, closed_name) VALUES ('2024-10-01', 0, '');"
                             "INSERT INTO report_closing_row SELECT max(id), 'memo', 1, '{}' FROM report_closing"_s},
        {Action::CloseMonth, u"INSERT INTO report_closing (month, closed_at, closed_name) VALUES ('2024-10-01', 0, '');"
                             "INSERT INTO report_explanation (closing_id, kind, row_id, reason, staff_name, at) "
                             "SELECT max(id), 'memo', 2, 'x', '', 0 FROM report_closing"_s},
        {Action::ReopenMonth,
         u"INSERT INTO report_closing (month, closed_at, closed_name) VALUES ('2024-10-01', 0, '');"
         "UPDATE report_closing SET reopened_at = 1, reopen_reason = 'x'"_s},
        {Action::EditReports, u"INSERT INTO report_view (name, definition, created_at) VALUES ('x', '{}', 0)"_s},
        {Action::EditReports, u"INSERT INTO centre_figure (centre, first_month, months, figure, value, imported_at) "
                              "VALUES ('x', '2024-10-01', 1, 'x', 1, 0)"_s},
        {Action::EditCaseBook, u"INSERT INTO case_study (memo_id, title, marked_name, marked_at, edited_name, "
                               "edited_at) VALUES (%submitted, 'x', 'x', 0, 'x', 0)"_s},
        {Action::ApproveStudy, u"INSERT INTO case_study (memo_id, title, marked_name, marked_at, edited_name, "
                               "edited_at) VALUES (%submitted, 'x', 'x', 0, 'x', 0);"
                               "UPDATE case_study SET approved_at = 1, approved_name = 'x'"_s},
        {Action::EditPeople, u"INSERT INTO staff (name, name_key, permission_group) VALUES ('x', 'x', 'chief')"_s},
        {Action::EditPeople, u"UPDATE staff SET permission_group = 'chief' WHERE id = %me"_s},
        {Action::EditPeople, u"SELECT set_login(%me, NULL, NULL)"_s},
        {Action::SwitchSignIn, u"INSERT INTO setting (name, value) VALUES ('sign_in', 'on')"_s},
        {Action::EraseHistory, u"DELETE FROM audit_payload WHERE seq = 1"_s},
    };
}

// Of these the server knows nothing: what may be read may be taken along, and its copies are made by its owner.
const QList<Action> NotOfTheServer{Action::ExportData, Action::ExportImpression, Action::MakeBackup,
                                   Action::RestoreBackup};

// What nobody may, whatever the group.
QStringList nobodysProbes()
{
    return {
        u"UPDATE audit_chain SET staff_name = 'x'"_s,
        u"DELETE FROM audit_chain"_s,
        u"TRUNCATE audit_chain"_s,
        u"UPDATE audit_payload SET after_state = 'x'"_s,
        u"INSERT INTO audit_chain SELECT max(seq) + 1, 0, %somebody, 'x', '', 'view', 'memo', 1, repeat('a', 64), "
        "repeat('a', 64) FROM audit_feed"_s,
        u"SELECT content FROM draft WHERE memo_id = %draftmemo"_s,
        u"UPDATE draft SET content = '{}' WHERE memo_id = %draftmemo"_s,
        u"DELETE FROM draft WHERE memo_id = %draftmemo"_s,
        u"SELECT 1 FROM draft_outline WHERE memo_id = %draftmemo AND content LIKE '%仕入価格%'"_s,
        u"UPDATE memo SET recorder_id = %me WHERE id = %submitted"_s,
        u"UPDATE memo SET status = 'draft' WHERE id = %submitted"_s, // its writer alone
        u"INSERT INTO memo_attendee (memo_id, position, part, staff_id, name) "
        "VALUES (%submitted, 9, 'second', %me, 'x')"_s,
        u"UPDATE memo_text SET advice = 'x' WHERE memo_id = %submitted"_s,
        u"UPDATE memo_impression SET impression = 'x' WHERE memo_id = %submitted"_s,
        u"UPDATE handover SET read_at = 1 WHERE id = %handover AND NOT (SELECT may('WriteNotes'))"_s,
        u"UPDATE memo_revision SET content = '{}'"_s,
        u"DELETE FROM memo"_s,
        u"INSERT INTO case_study (memo_id, marked_name, marked_at, edited_name, edited_at, approved_name, approved_at) "
        "VALUES (%submitted, 'x', 0, 'x', 0, 'x', 1)"_s,
        u"DELETE FROM client"_s,
        u"INSERT INTO memo_event (memo_id, kind, staff_id, staff_name, at, revision) "
        "VALUES (%draftmemo, 'created', %me, '', 0, 0)"_s,
        u"INSERT INTO confirmation (memo_id, revision, stamp_box_id, staff_id, surname, stamped_at) "
        "VALUES (%submitted, 1, 1, %somebody, '', 0)"_s,
        u"SELECT password_hash FROM staff_credential"_s,
        u"UPDATE permission SET permission_group = 'chief'"_s,
        u"INSERT INTO permission VALUES ('ReadAudit', 'read-only')"_s,
        u"UPDATE schema_version SET version = 1"_s,
        u"CREATE TABLE yorozu.mine (id bigint)"_s,
        u"ALTER TABLE draft DISABLE ROW LEVEL SECURITY"_s,
        u"DROP TABLE draft"_s,
        u"CREATE ROLE mallory LOGIN"_s,
        u"SET ROLE service_centre_owner"_s,
        u"SET SESSION AUTHORIZATION postgres"_s,
    };
}

QString filled(const AttemptWorld& world, const QString& me, QString sql)
{
    const QList<std::pair<QString, qint64>> names{
        {u"%submitted"_s, world.submitted.number()}, {u"%confirmed"_s, world.confirmed.number()},
        {u"%draftmemo"_s, world.draftMemo.number()}, {u"%session"_s, world.session.number()},
        {u"%client"_s, world.client.number()},       {u"%other"_s, world.other.number()},
        {u"%case"_s, world.clientCase.number()},     {u"%referral"_s, world.referral.number()},
        {u"%booking"_s, world.booking.number()},     {u"%task"_s, world.task.number()},
        {u"%handover"_s, world.handover.number()},   {u"%attachment"_s, world.attachment.number()},
        {u"%somebody"_s, world.colleague.number()}};
    for (const auto& [name, id] : names)
        sql.replace(name, QString::number(id));
    return sql.replace(u"%me"_s, me);
}

QList<Probe> allProbes()
{
    return readingProbes() + memoProbes() + recordProbes() + centreProbes();
}

} // namespace

TEST_CASE("What a group may not do is refused by the server itself, and what it may is not")
{
    Server server;
    AttemptWorld& world = server.world;
    const QList<Probe> probes = allProbes();
    for (const PermissionGroup group : rules::allGroups()) {
        const BareLogin login(world.desk.path(), loginOf(group));
        const QString me = u"(SELECT staff_at_work())"_s;
        for (const Probe& probe : probes) {
            const Outcome outcome = login.attempt(filled(world, me, probe.sql));
            INFO(code(group).toStdString() << ": " << filled(world, me, probe.sql).toStdString() << "\n"
                                           << outcome.text.toStdString());
            if (rules::mayDo(group, probe.action))
                CHECK(outcome.worked());
            else
                CHECK((outcome.refused() || (outcome.code.isEmpty() && outcome.rows == 0)));
        }
        const QStringList nobodys = nobodysProbes();
        for (const QString& sql : nobodys) {
            const Outcome outcome = login.attempt(filled(world, me, sql));
            INFO(code(group).toStdString() << ": " << filled(world, me, sql).toStdString() << "\n"
                                           << outcome.text.toStdString());
            CHECK((outcome.refused() || (outcome.code.isEmpty() && outcome.rows == 0)));
        }
    }
}

TEST_CASE("Every action is tried at the server, but for those that it cannot know")
{
    const QList<Probe> probes = allProbes();
    for (const Action action : rules::allActions()) {
        INFO(label(action).toStdString());
        const bool tried = std::any_of(probes.cbegin(), probes.cend(),
                                       [action](const Probe& probe) { return probe.action == action; });
        CHECK(tried != NotOfTheServer.contains(action));
    }
}
