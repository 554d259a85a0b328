// SPDX-License-Identifier: GPL-3.0-or-later
// The logins of a server follow the staff list.
#include "core/rules/Permissions.h"
#include "core/service/Password.h"
#include "core/service/PeopleService.h"
#include "core/service/SignInService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/Wait.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::PostgresServer;
using test::ServiceFixture;

namespace {

// 今村 with a login, as the owner gives it to her; without any at the end.
class Imamura
{
public:
    explicit Imamura(ServiceFixture& desk)
        : m_desk(desk)
        , m_id(desk.writer().staff)
    {
    }
    ~Imamura()
    {
        REQUIRE(change([](StaffMember& member) { member.login.clear(); }));
    }
    Imamura(const Imamura&) = delete;
    Imamura& operator=(const Imamura&) = delete;

    Status change(const std::function<void(StaffMember&)>& edit)
    {
        auto& people = m_desk.services().people();
        const auto everybody = people.list(service::Services::systemCaller());
        REQUIRE(everybody);
        for (StaffMember member : *everybody) {
            if (member.staff.id != m_id)
                continue;
            edit(member);
            const auto saved = people.save(service::Services::systemCaller(), member);
            return saved ? Status(Done{}) : Status(saved.error());
        }
        return Error{ErrorKind::NotFound, {}, {}, {}};
    }
    Status giveLogin(const QString& login)
    {
        return change([&](StaffMember& member) { member.login = login; });
    }

private:
    ServiceFixture& m_desk;
    Id<Staff> m_id;
};

QString addressOf(const ServiceFixture& desk, const QString& login)
{
    const QString database = desk.path().section(u'/', 3).section(u'?', 0, 0);
    return PostgresServer::ofProgram().address(database, login);
}

Result<std::unique_ptr<service::Services>> connect(ServiceFixture& desk, const QString& login)
{
    return service::Services::open({addressOf(desk, login)}, desk.clock());
}

} // namespace

TEST_CASE("Whoever gets a login is known by it, keeps it under another name, and loses it with it")
{
    ServiceFixture desk(u"postgresql"_s);
    CHECK_FALSE(connect(desk, u"k.imamura"_s));
    Imamura person(desk);
    REQUIRE(person.giveLogin(u"K.Imamura"_s));
    CHECK(desk.services().check()->problems == QStringList());
    {
        const auto hers = connect(desk, u"k.imamura"_s);
        REQUIRE(hers);
        CHECK(*(*hers)->centre().callerOfConnection() == desk.writer());
        CHECK((*hers)->centre().callerByName(u"今村"_s)->staff == desk.writer().staff);
        const auto another = (*hers)->centre().callerByName(u"久保田"_s);
        REQUIRE_FALSE(another);
        CHECK(another.error().kind == ErrorKind::Forbidden);
    }
    REQUIRE(person.giveLogin(u"imamura"_s));
    CHECK_FALSE(connect(desk, u"k.imamura"_s));
    CHECK(connect(desk, u"imamura"_s));
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("Whoever is retired has no login any more, also where she is connected already")
{
    ServiceFixture desk(u"postgresql"_s);
    Imamura person(desk);
    REQUIRE(person.giveLogin(u"imamura"_s));
    const auto hers = connect(desk, u"imamura"_s);
    REQUIRE(hers);
    REQUIRE((*hers)->memos().list(desk.writer(), {}));
    const Caller herself = desk.writer();
    REQUIRE(person.change([](StaffMember& member) { member.staff.retired = true; }));
    CHECK_FALSE(connect(desk, u"imamura"_s));
    const auto still = (*hers)->memos().list(herself, {});
    REQUIRE_FALSE(still);
    INFO(still.error().detail.toStdString());
    CHECK(still.error().kind == ErrorKind::Forbidden);
    REQUIRE(person.change([](StaffMember& member) { member.staff.retired = false; }));
    CHECK(connect(desk, u"imamura"_s));
}

TEST_CASE("A role of the server that is none of this centre's is not taken over")
{
    ServiceFixture desk(u"postgresql"_s);
    PostgresServer::ofProgram().run(u"CREATE ROLE stranger LOGIN"_s);
    Imamura person(desk);
    for (const QString& name : {u"stranger"_s, u"postgres"_s, u"Postgres"_s}) {
        const Status given = person.giveLogin(name);
        INFO(name.toStdString());
        REQUIRE_FALSE(given);
        CHECK(given.error().kind == ErrorKind::Invalid);
        CHECK(given.error().field == u"login"_s);
    }
    CHECK_FALSE(connect(desk, u"stranger"_s)); // it is there, but has no business here
    PostgresServer::ofProgram().run(u"DROP ROLE stranger"_s);
}

TEST_CASE("The password that somebody was given opens the server to her, until she has chosen another")
{
    ServiceFixture desk(u"postgresql"_s);
    Imamura person(desk);
    REQUIRE(person.giveLogin(u"scram-imamura"_s));
    auto& signIn = desk.services().signIn();
    const auto withPassword = [&](const QString& password) {
        qputenv("PGPASSWORD", password.toUtf8());
        auto opened = connect(desk, u"scram-imamura"_s);
        qunsetenv("PGPASSWORD");
        return opened;
    };
    // As it is typed with a Japanese input method: full width, a wide blank.
    const QString given = u"桜の下で　１０時に"_s;
    REQUIRE(signIn.setPassword(service::Services::systemCaller(), desk.writer().staff, service::serverVerifier(given)));
    PostgresServer::ofProgram().askForPassword(u"scram-imamura"_s);
    REQUIRE(test::waitFor([&] { return !connect(desk, u"scram-imamura"_s); }));
    CHECK_FALSE(withPassword(u"桜の下で十時に"_s));
    const auto hers = withPassword(given);
    REQUIRE(hers);
    CHECK(*(*hers)->signIn().mustChangeAtServer());
    const QString own = u"correct horse battery"_s;
    const Caller herself = **(*hers)->centre().callerOfConnection();
    REQUIRE((*hers)->signIn().changeOwnAtServer(herself, service::serverVerifier(own)));
    CHECK_FALSE(*(*hers)->signIn().mustChangeAtServer());
    CHECK_FALSE(withPassword(given));
    CHECK(withPassword(own));
    // Nobody gives one to somebody else, nor chooses one for her.
    CHECK_FALSE((*hers)->signIn().changeOwnAtServer(desk.other(), service::serverVerifier(own)));
    CHECK_FALSE((*hers)->signIn().setPassword(herself, desk.other().staff, service::serverVerifier(own)));
    // It is on record, and nothing of the password is.
    const auto lines =
        desk.services().audit(service::Services::systemCaller(), u"staff"_s, desk.writer().staff.number(), 10);
    REQUIRE(lines);
    CHECK(std::count_if(lines->cbegin(), lines->cend(),
                        [](const auto& line) { return line.action == "set-password"_L1; }) == 2);
}

TEST_CASE("check finds rights that somebody has given or taken by hand")
{
    ServiceFixture desk(u"postgresql"_s);
    CHECK(desk.services().check()->problems == QStringList());
    const QString database = desk.path().section(u'/', 3).section(u'?', 0, 0);
    for (const auto& [change, undo] :
         {std::pair{u"GRANT DELETE ON yorozu.memo TO \"service_centre_read-only\""_s,
                    u"REVOKE DELETE ON yorozu.memo FROM \"service_centre_read-only\""_s},
          std::pair{u"REVOKE SELECT ON yorozu.client FROM service_centre_chief"_s,
                    u"GRANT SELECT ON yorozu.client TO service_centre_chief"_s},
          std::pair{u"GRANT UPDATE (name) ON yorozu.staff TO service_centre_office"_s,
                    u"REVOKE UPDATE (name) ON yorozu.staff FROM service_centre_office"_s},
          std::pair{u"ALTER TABLE yorozu.draft DISABLE ROW LEVEL SECURITY"_s,
                    u"ALTER TABLE yorozu.draft ENABLE ROW LEVEL SECURITY"_s},
          std::pair{u"ALTER VIEW yorozu.audit_feed OWNER TO postgres"_s,
                    u"ALTER VIEW yorozu.audit_feed OWNER TO service_centre_owner"_s},
          std::pair{
              u"INSERT INTO yorozu.permission VALUES ('ReadImpression', 'read-only')"_s,
              u"DELETE FROM yorozu.permission WHERE action = 'ReadImpression' AND permission_group = 'read-only'"_s}}) {
        INFO(change.toStdString());
        PostgresServer::ofProgram().run(change, database);
        CHECK(desk.services().check()->problems.size() == 1);
        PostgresServer::ofProgram().run(undo, database);
        CHECK(desk.services().check()->problems == QStringList());
    }
}

TEST_CASE("Whoever may read the record of changes checks the data base, and sees no faults where there are none")
{
    ServiceFixture desk(u"postgresql"_s);
    REQUIRE(desk.submitted(desk.complete()).id);
    Imamura person(desk);
    for (const PermissionGroup group : rules::allGroups()) {
        INFO(code(group).toStdString());
        REQUIRE(person.change([&](StaffMember& member) {
            member.staff.group = group;
            member.login = u"imamura"_s;
        }));
        const auto report = (*connect(desk, u"imamura"_s))->check();
        REQUIRE(bool(report) == rules::mayDo(group, rules::Action::ReadAudit));
        if (report)
            CHECK(report->problems == QStringList());
        else
            CHECK(report.error().kind == ErrorKind::Forbidden);
    }
}

TEST_CASE("Whoever sets a data base up needs to make roles and data bases, and need not be the server's superuser")
{
    PostgresServer& server = PostgresServer::ofProgram();
    server.run(u"CREATE ROLE set_up LOGIN CREATEDB CREATEROLE"_s);
    const FixedClock clock(fromTokyo(QDate(2024, 11, 20), QTime(16, 0)));
    const QString name = server.newName();
    {
        const auto made = service::Services::create(server.address(name, u"set_up"_s), clock);
        REQUIRE(made);
        StaffMember head;
        head.staff.name = u"久保田 誠"_s;
        head.staff.group = PermissionGroup::SectionChief;
        head.login = u"set-up.kubota"_s;
        const auto added = (*made)->people().add(service::Services::systemCaller(), head);
        REQUIRE(added);
        REQUIRE((*made)->signIn().setPassword(service::Services::systemCaller(), *added,
                                              service::serverVerifier(u"桜の下で十時に"_s)));
        CHECK((*made)->check()->problems == QStringList());
    }
    {
        const auto hers = service::Services::open({server.address(name, u"set-up.kubota"_s)}, clock);
        REQUIRE(hers);
        const Caller herself = **(*hers)->centre().callerOfConnection();
        StaffMember newcomer;
        newcomer.staff.name = u"今村 健吾"_s;
        newcomer.login = u"set-up.imamura"_s;
        REQUIRE((*hers)->people().add(herself, newcomer));
    }
    CHECK(service::Services::open({server.address(name, u"set-up.imamura"_s)}, clock));
    // Nor does bringing it up to date; a person of the centre may not.
    server.run(u"REVOKE SELECT ON yorozu.client FROM %1_chief"_s.arg(name), name);
    CHECK_FALSE(service::Services::open({server.address(name, u"set-up.kubota"_s), service::OpenRequest::Mode::Upgrade},
                                        clock));
    const auto upgraded =
        service::Services::open({server.address(name, u"set_up"_s), service::OpenRequest::Mode::Upgrade}, clock);
    REQUIRE(upgraded);
    CHECK((*upgraded)->check()->problems == QStringList());
}

TEST_CASE("A program that does not know the schema only reads")
{
    ServiceFixture desk(u"postgresql"_s);
    const QString database = desk.path().section(u'/', 3).section(u'?', 0, 0);
    PostgresServer::ofProgram().run(u"INSERT INTO yorozu.schema_version VALUES (9999, 0)"_s, database);
    // One that was running while the data base was brought up to date.
    MemoDraft draft;
    draft.content = desk.complete();
    const auto saved = desk.services().memos().saveDraft(desk.writer(), draft);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::ReadOnly);
    CHECK(desk.services().memos().list(desk.writer(), {}));
    // One that opens it anew.
    const auto writing = service::Services::open({desk.path()}, desk.clock());
    REQUIRE_FALSE(writing);
    CHECK(writing.error().kind == ErrorKind::ReadOnly);
    const auto reading = service::Services::open({desk.path(), service::OpenRequest::Mode::ReadOnly}, desk.clock());
    REQUIRE(reading);
    CHECK((*reading)->memos().list(desk.writer(), {}));
}
