// SPDX-License-Identifier: GPL-3.0-or-later
// What opening a data base on a server refuses, and how the session is set up. SQLite's part is OpeningTest.cpp.
#include "core/storage/CentreRepository.h"
#include "core/storage/CommandKeys.h"
#include "core/storage/Migrator.h"
#include "core/storage/ServerAddress.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::PostgresServer;
using yorozu::test::Store;

namespace {

Error openError(const QString& address, OpenMode mode)
{
    const auto connection = Connection::open(address, mode);
    REQUIRE(!connection);
    CHECK(!connection.error().message.isEmpty());
    return connection.error();
}

} // namespace

TEST_CASE("the address of a server is read as libpq reads it, and written in one way", "[server]")
{
    struct Case
    {
        QString given;
        QString text;
    };
    const QList<Case> cases{
        {u"postgresql://imamura@db.example:5433/centre"_s, u"postgresql://imamura@db.example:5433/centre"_s},
        {u"postgres://db.example/centre"_s, u"postgresql://db.example/centre"_s},
        {u"postgresql:///centre?host=/run/pg&port=5433&user=a"_s, u"postgresql://a@/centre?host=/run/pg&port=5433"_s},
        {u"postgresql://%E4%BB%8A%E6%9D%91@[::1]:5432/%E5%8F%B0%E5%B8%B3"_s,
         u"postgresql://%E4%BB%8A%E6%9D%91@[::1]:5432/%E5%8F%B0%E5%B8%B3"_s},
        {u"postgresql://a@h/c?sslrootcert=/etc/ca.pem&sslmode=verify-full"_s,
         u"postgresql://a@h/c?sslmode=verify-full&sslrootcert=/etc/ca.pem"_s},
    };
    for (const Case& one : cases) {
        INFO(one.given.toStdString());
        const auto address = ServerAddress::parse(one.given);
        REQUIRE(address);
        CHECK(address->text() == one.text);
        CHECK(ServerAddress::parse(address->text())->text() == one.text);
    }
    CHECK(ServerAddress::parse(cases.at(3).given)->user == u"今村"_s);
    CHECK(ServerAddress::parse(cases.at(3).given)->isThisComputer());
    CHECK(ServerAddress::parse(cases.at(2).given)->isThisComputer());
    CHECK(!ServerAddress::parse(cases.at(0).given)->isThisComputer());
    for (const QString& wrong : {u"postgresql:centre"_s, u"postgresql://host"_s, u"postgresql://host/"_s,
                                 u"postgresql://host:x/c"_s, u"postgresql://host:0/c"_s, u"postgresql://host/c/d"_s,
                                 u"postgresql://host/c?options=-c%20x"_s, u"postgresql://host/c?sslmode=a;b"_s}) {
        INFO(wrong.toStdString());
        CHECK(!ServerAddress::parse(wrong));
    }
}

TEST_CASE("a password in the address is refused and not repeated", "[server]")
{
    for (const QString& address : {u"postgresql://a:geheim@host/c"_s, u"postgresql://host/c?password=geheim"_s}) {
        const Error error = openError(address, OpenMode::Write);
        CHECK(error.kind == ErrorKind::CannotOpen);
        CHECK(!error.message.contains(u"geheim"_s));
        CHECK(!error.detail.contains(u"geheim"_s));
        CHECK(error.message.contains(u"pgpass"_s));
    }
}

TEST_CASE("what is no data base of ours on a server is refused with the reason", "[server]")
{
    PostgresServer& server = PostgresServer::ofProgram();
    for (const OpenMode mode : {OpenMode::Write, OpenMode::ReadOnly, OpenMode::Upgrade}) {
        CHECK(openError(server.address(u"nowhere"_s), mode).message.contains(u"init"_s));
        CHECK(openError(server.address(u"postgres"_s), mode).message.contains(u"init"_s));
        CHECK(openError(server.address(u"postgres"_s, u"nobody_knows"_s), mode).kind == ErrorKind::CannotOpen);
        CHECK(openError(u"postgresql:///c?host=/nowhere/at/all"_s, mode).kind == ErrorKind::CannotOpen);
        CHECK(openError(u"postgresql://127.0.0.1:1/c"_s, mode).kind == ErrorKind::CannotOpen);
    }
    server.run(u"CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'"_s);
    CHECK(openError(server.address(u"latin"_s), OpenMode::Create).message.contains(u"UTF-8"_s));
    server.drop(u"latin"_s);
}

TEST_CASE("a new data base is made on the server, an empty one is taken, one that is there is left alone", "[server]")
{
    PostgresServer& server = PostgresServer::ofProgram();
    const QString name = server.newName();
    const QString address = server.address(name);
    CHECK(Connection::mayCreate(address));
    if (GENERATE(false, true))
        server.run(u"CREATE DATABASE %1"_s.arg(name));
    CHECK(Connection::mayCreate(address));
    {
        auto connection = Connection::open(address, OpenMode::Create);
        REQUIRE(connection);
        Migrator(**connection).migrate(FixedClock(1));
        CHECK((*connection)->path() == address);
    }
    // Interrupted before anything was recorded, it is as good as new.
    CHECK(Connection::mayCreate(address));
    {
        auto connection = Connection::open(address, OpenMode::Create);
        REQUIRE(connection);
        Migrator(**connection).migrate(FixedClock(1));
        const FixedClock clock(1);
        Writer writer(**connection, clock, {});
        CentreRepository(**connection).setSetting(writer, u"a"_s, u"1"_s);
        writer.commit();
    }
    CHECK(openError(address, OpenMode::Create).kind == ErrorKind::RuleViolation);
    CHECK(!Connection::mayCreate(address));
    CHECK(Connection::open(address, OpenMode::Write));
    server.drop(name);
}

TEST_CASE("a newer and an older schema on a server are told apart", "[server]")
{
    PostgresServer& server = PostgresServer::ofProgram();
    const QString name = server.newName();
    const QString address = server.address(name);
    {
        auto connection = Connection::open(address, OpenMode::Create);
        REQUIRE(connection);
        Migrator(**connection).migrate(FixedClock(1), Migrator::latestVersion() - 1);
    }
    CHECK(openError(address, OpenMode::Write).kind == ErrorKind::RuleViolation);
    {
        auto connection = Connection::open(address, OpenMode::Upgrade);
        REQUIRE(connection);
        Migrator(**connection).migrate(FixedClock(1));
        Query(**connection, u"INSERT INTO schema_version (version, applied_at) VALUES (?, 1)"_s)
            .bind(Migrator::latestVersion() + 1)
            .exec();
    }
    // Somebody else has brought it up to date: what this program knows of it, it may still read.
    CHECK(openError(address, OpenMode::Upgrade).kind == ErrorKind::TooNew);
    CHECK(openError(address, OpenMode::Write).kind == ErrorKind::ReadOnly);
    CHECK(Connection::open(address, OpenMode::ReadOnly));
    server.drop(name);
}

TEST_CASE("the session is set up whole, and again whenever it is asked for", "[server]")
{
    Store store(u"postgresql"_s);
    const auto reader = store.connectAgain(OpenMode::ReadOnly);
    const auto said = [](Connection& connection, const QString& name) {
        Query query(connection, u"SELECT current_setting(?)"_s);
        query.bind(name).exec();
        return query.next() ? query.text(0) : QString();
    };
    const auto lose = [&](Connection& connection) {
        Query mine(connection, u"SELECT pg_backend_pid()"_s);
        mine.exec();
        REQUIRE(mine.next());
        PostgresServer::ofProgram().run(u"SELECT pg_terminate_backend(%1, 5000)"_s.arg(mine.number(0)));
        CHECK(test::errorOf([&] { said(connection, u"timezone"_s); }));
        CHECK(connection.isLost());
    };
    const auto check = [&] {
        for (Connection* connection : {&store.connection(), reader.get()}) {
            CHECK(said(*connection, u"search_path"_s) == u"yorozu, public"_s);
            CHECK(said(*connection, u"timezone"_s) == u"UTC"_s);
            CHECK(said(*connection, u"lock_timeout"_s) == u"5s"_s);
            CHECK(said(*connection, u"statement_timeout"_s) == u"10min"_s);
            CHECK(said(*connection, u"standard_conforming_strings"_s) == u"on"_s);
            CHECK(said(*connection, u"client_min_messages"_s) == u"error"_s);
            CHECK(said(*connection, u"application_name"_s) == u"yorozu-tests"_s);
        }
        CHECK(said(store.connection(), u"default_transaction_read_only"_s) == u"off"_s);
        CHECK(said(*reader, u"default_transaction_read_only"_s) == u"on"_s);
    };
    check();
    runDirectly(store.connection(), u"RESET ALL"_s);
    runDirectly(*reader, u"RESET ALL"_s);
    CHECK(said(*reader, u"lock_timeout"_s) == u"0"_s);
    store.connection().setUpSession();
    reader->setUpSession();
    check();
    lose(store.connection());
    lose(*reader);
    store.connection().reconnect();
    reader->reconnect();
    CHECK_FALSE(reader->isLost());
    check();
}

TEST_CASE("a session that is lost takes its statements along, and can be had again as often as it breaks", "[server]")
{
    Store store(u"postgresql"_s);
    const auto other = store.connectAgain();
    CHECK(CentreRepository(*other).setting(u"a"_s).isEmpty());
    for (int round = 0; round < 3; ++round) {
        store.tamper(u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() "
                     "AND pid <> pg_backend_pid()"_s);
        const auto lost = test::errorOf([&] { CentreRepository(*other).setting(u"a"_s); });
        REQUIRE(lost);
        CHECK(isLost(*lost));
        CHECK(other->isLost());
        CHECK(test::errorOf([&] { CentreRepository(*other).setting(u"a"_s); })->field == LostConnection);
        other->reconnect();
        CHECK(CentreRepository(*other).setting(u"a"_s).isEmpty());
    }
}

TEST_CASE("of two transactions with one key only one comes about", "[server]")
{
    Store store(u"postgresql"_s);
    const auto other = store.connectAgain();
    other->setBusyTimeout(1);
    const FixedClock clock(1);
    const auto set = [](Writer& writer, const QString& value) {
        CentreRepository(writer.connection()).setSetting(writer, u"a"_s, value);
    };
    {
        Writer first(store.connection(), clock, {}, u"key"_s);
        CHECK_FALSE(first.wasWritten());
        set(first, u"first"_s);
        // The one that is still under way is waited for.
        CHECK(test::errorOf([&] { Writer(*other, clock, {}, u"key"_s); })->kind == ErrorKind::Busy);
    }
    {
        Writer second(*other, clock, {}, u"key"_s);
        CHECK_FALSE(second.wasWritten()); // the first one was given up
        set(second, u"second"_s);
        second.commit();
        CHECK_FALSE(second.isInDoubt());
    }
    {
        Writer third(store.connection(), clock, {}, u"key"_s);
        CHECK(third.wasWritten());
    }
    CHECK_FALSE(Writer(store.connection(), clock, {}, u"another"_s).wasWritten());
    CHECK(CentreRepository(store.connection()).setting(u"a"_s) == u"second"_s);

    // Nobody asks about those of last week.
    // Nor by a workstation whose clock is far ahead.
    const FixedClock ahead(SystemClock().now() + 30 * 24 * 3600);
    {
        Writer writer(store.connection(), ahead, {}, u"ahead"_s);
        CHECK(forgetCommandKeys(store.connection()) == 0);
        writer.changedUnrecorded(0);
        writer.commit();
    }
    runDirectly(store.connection(), u"UPDATE command_key SET at = at - 8 * 24 * 3600 WHERE command = 'key'"_s);
    Writer writer(store.connection(), clock, {}, u"later"_s);
    CHECK(forgetCommandKeys(store.connection()) == 1);
}

TEST_CASE("what the server says becomes a kind and a sentence", "[server]")
{
    Store store(u"postgresql"_s);
    const auto raised = [&](const QString& code) {
        const auto error = test::errorOf([&] {
            runDirectly(store.connection(),
                        u"DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '%1'; END $$"_s.arg(code));
        });
        REQUIRE(error);
        CHECK(!error->message.isEmpty());
        CHECK(error->detail.contains(code));
        return *error;
    };
    CHECK(raised(u"40P01"_s).kind == ErrorKind::Busy);
    CHECK(raised(u"40P01"_s).field == RunAgain);
    CHECK(raised(u"40001"_s).field == RunAgain);
    CHECK(raised(u"55P03"_s).kind == ErrorKind::Busy);
    CHECK(raised(u"55P03"_s).field.isEmpty());
    CHECK(raised(u"57014"_s).kind == ErrorKind::Busy);
    CHECK(raised(u"53100"_s).kind == ErrorKind::DiskFull);
    CHECK(raised(u"25006"_s).kind == ErrorKind::ReadOnly);
    CHECK(raised(u"42501"_s).kind == ErrorKind::Forbidden);
    CHECK(raised(u"28P01"_s).kind == ErrorKind::CannotOpen);
    CHECK(raised(u"3D000"_s).kind == ErrorKind::CannotOpen);
    CHECK(raised(u"08006"_s).field == LostConnection);
    CHECK(raised(u"57P01"_s).field == LostConnection);
    CHECK(raised(u"XX001"_s).kind == ErrorKind::Damaged);
    CHECK(raised(u"42P01"_s).kind == ErrorKind::Internal);
    CHECK(raised(u"23P01"_s).field == u"occupancy"_s);
}

TEST_CASE("a connection that the server has cut is told as lost", "[server]")
{
    Store store(u"postgresql"_s);
    const auto other = store.connectAgain();
    store.tamper(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
                 "AND pid <> pg_backend_pid()"_s);
    const auto error = test::errorOf([&] { CentreRepository(*other).staff(); });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::CannotOpen);
    CHECK(error->field == LostConnection);
}
