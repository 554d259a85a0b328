// SPDX-License-Identifier: GPL-3.0-or-later
// Where a data base is: how it is remembered, shown and kept apart.
#include "core/service/DataAddress.h"
#include "core/service/DataPlace.h"
#include "core/service/DraftStore.h"
#include "core/service/ServerFacts.h"
#include "core/service/ServerPlace.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using service::DataAddress;
using service::DataPlace;
using service::ServerPlace;
using test::PostgresServer;
using test::ServiceFixture;

TEST_CASE("a file is remembered by its whole path, a server by one spelling of its address", "[address]")
{
    const DataAddress file = DataAddress::of(u"centre.yorozu"_s);
    CHECK(file.text == QDir::current().absoluteFilePath(u"centre.yorozu"_s));
    CHECK(file.label() == u"centre.yorozu"_s);
    CHECK(file.key() == file.text);
    CHECK(file.copyCommand().isEmpty());
    CHECK_FALSE(file.isOnServer());

    const DataAddress server = DataAddress::of(u"postgres://imamura@db.example/centre"_s);
    CHECK(server.text == u"postgresql://imamura@db.example/centre"_s);
    CHECK(server.isOnServer());
    CHECK(server.label() == u"centre (db.example)"_s);
    CHECK(server.shown() == server.text);
    CHECK(server.copyCommand() ==
          u"pg_dump --format=custom --file='centre.dump' --dbname='postgresql://imamura@db.example/centre'"_s);
    CHECK(DataAddress::of(u"postgresql://db.example:5433/centre"_s).label() == u"centre (db.example:5433)"_s);
    CHECK(DataAddress::of(u"postgresql:///centre?host=/run/postgresql"_s).label() == u"centre (this computer)"_s);
    // Not understood: kept, so that opening it can say why.
    CHECK(DataAddress::of(u"postgresql:centre"_s).text == u"postgresql:centre"_s);
    CHECK(DataAddress::of(u"postgresql:centre"_s).isOnServer());
}

TEST_CASE("drafts of a server stay where they are when another connects or the line is protected otherwise",
          "[address]")
{
    const QString root = u"/drafts"_s;
    const QString place = service::DraftStore(root, u"postgresql://imamura@db.example/centre"_s).folder();
    for (const QString& same :
         {u"postgresql://mizuno@db.example/centre"_s, u"postgresql://imamura@DB.example:5432/centre"_s,
          u"postgres://imamura@db.example/centre?sslmode=verify-full&sslrootcert=/etc/ca.pem"_s}) {
        INFO(same.toStdString());
        CHECK(service::DraftStore(root, same).folder() == place);
    }
    for (const QString& other :
         {u"postgresql://imamura@db.example/other"_s, u"postgresql://imamura@db.example:5433/centre"_s,
          u"postgresql://imamura@db2.example/centre"_s, u"centre"_s}) {
        INFO(other.toStdString());
        CHECK(service::DraftStore(root, other).folder() != place);
    }
}

TEST_CASE("an address is typed field by field, and nothing of a pasted one is lost", "[address]")
{
    const QString whole = u"postgresql://imamura@db.example:5433/centre?sslcert=/a&sslrootcert=/etc/ca.pem"_s;
    const auto place = ServerPlace::of(whole);
    REQUIRE(place);
    CHECK(place->host == u"db.example"_s);
    CHECK(place->port == 5433);
    CHECK(place->user == u"imamura"_s);
    CHECK(place->authority == u"/etc/ca.pem"_s);
    CHECK(place->address() == whole);
    CHECK_FALSE(place->isThisComputer());
    CHECK_FALSE(ServerPlace::of(u"db.example"_s));
    CHECK_FALSE(ServerPlace::of(u"/home/a/centre.yorozu"_s));

    ServerPlace typed;
    CHECK(typed.address().isEmpty());
    typed.host = u"localhost"_s;
    CHECK(typed.address().isEmpty());
    typed.database = u"拠点"_s;
    CHECK(typed.address() == u"postgresql://localhost/%E6%8B%A0%E7%82%B9"_s);
    CHECK(ServerPlace::of(typed.address()) == typed);
    CHECK(typed.isThisComputer());
    typed.host = u"/run/postgresql"_s;
    CHECK(ServerPlace::of(typed.address()) == typed);
}

TEST_CASE("what stands at a place on a server is looked at: free, a data base of ours, or refused", "[address]")
{
    const FixedClock clock(0);
    PostgresServer& server = PostgresServer::ofProgram();
    SECTION("one of ours")
    {
        ServiceFixture desk(u"postgresql"_s);
        const DataPlace found = service::lookAtPlace(desk.path(), clock);
        CHECK(found.kind == DataPlace::Kind::Existing);
        CHECK(found.path == desk.path());
    }
    SECTION("nothing of that name, and an empty one")
    {
        const QString name = server.newName();
        CHECK(service::lookAtPlace(server.address(name), clock).kind == DataPlace::Kind::Free);
        server.run(u"CREATE DATABASE %1"_s.arg(name));
        CHECK(service::lookAtPlace(server.address(name), clock).kind == DataPlace::Kind::Free);
        server.drop(name);
    }
    SECTION("who may not make one")
    {
        server.run(u"CREATE ROLE guest LOGIN"_s);
        const QString name = server.newName();
        const DataPlace nowhere = service::lookAtPlace(server.address(name, u"guest"_s), clock);
        CHECK(nowhere.kind == DataPlace::Kind::Refused);
        CHECK(nowhere.message.contains(name));
        server.run(u"CREATE DATABASE %1"_s.arg(name));
        CHECK(service::lookAtPlace(server.address(name, u"guest"_s), clock).kind == DataPlace::Kind::Refused);
        server.run(u"GRANT CREATE ON DATABASE %1 TO guest"_s.arg(name));
        CHECK(service::lookAtPlace(server.address(name, u"guest"_s), clock).kind == DataPlace::Kind::Free);
        server.drop(name);
        server.run(u"DROP ROLE guest"_s);
    }
    SECTION("no server, or no address")
    {
        for (const QString& wrong : {u"postgresql:///c?host=/nowhere"_s, u"postgresql://a:b@host/c"_s}) {
            const DataPlace refused = service::lookAtPlace(wrong, clock);
            CHECK(refused.kind == DataPlace::Kind::Refused);
            CHECK_FALSE(refused.message.isEmpty());
        }
    }
}

TEST_CASE("a server tells what it is", "[address]")
{
    ServiceFixture desk(u"postgresql"_s);
    const Result<ServerFacts> facts = service::serverFacts(desk.services().file());
    REQUIRE(facts);
    CHECK(facts->version.section(u'.', 0, 0).toInt() >= 15);
    CHECK(facts->user == u"postgres"_s);
    CHECK(facts->protection.isEmpty()); // a socket of this computer
    CHECK(facts->bytes > 1'000'000);
}
