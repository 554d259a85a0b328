// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace yorozu;
using test::ServiceFixture;

namespace {
Client named(const QString& name)
{
    Client client;
    client.name = name;
    return client;
}
} // namespace

TEST_CASE("The same company is offered as a possible duplicate whatever its spelling")
{
    ServiceFixture desk;
    auto& clients = desk.services().clients();
    REQUIRE(clients.add(desk.writer(), {named(QStringLiteral("株式会社髙﨑製作所"))}));
    const auto again = clients.add(desk.writer(), {named(QStringLiteral("高崎製作所㈱"))});
    REQUIRE(again);
    REQUIRE(again->possibleDuplicates.size() == 1);
    CHECK(again->possibleDuplicates.constFirst().why == QStringLiteral("name"));
    // What was typed is stored as it was typed.
    CHECK(clients.byId(again->ids.constFirst())->name == QStringLiteral("高崎製作所㈱"));
}

TEST_CASE("Corporate numbers are checked, twelve digits get their check digit")
{
    Client client = named(QStringLiteral("東京信用金庫協会"));
    client.corporateNumber = QStringLiteral("T4011001098993");
    CHECK(service::ClientService::checked(client)->corporateNumber == QStringLiteral("4011001098993"));
    client.corporateNumber = QStringLiteral("011001098993");
    CHECK(service::ClientService::checked(client)->corporateNumber == QStringLiteral("4011001098993"));
    client.corporateNumber = QStringLiteral("5011001098993");
    CHECK(service::ClientService::checked(client).error().field == QStringLiteral("corporate_number"));
}

TEST_CASE("The lines of a client are lines")
{
    Client client = named(QStringLiteral("丸").repeated(200));
    CHECK(service::ClientService::checked(client));
    client.name += QStringLiteral("福");
    CHECK(service::ClientService::checked(client).error().field == QStringLiteral("name"));
    client = named(QStringLiteral("丸福"));
    client.business = QStringLiteral("麺").repeated(501);
    CHECK(service::ClientService::checked(client).error().field == QStringLiteral("business"));
    client.business.chop(1);
    Person person;
    person.name = QStringLiteral("福島").repeated(101);
    client.persons = {person};
    CHECK(service::ClientService::checked(client).error().field == QStringLiteral("persons"));
}

TEST_CASE("What cannot be a client is refused at its field")
{
    CHECK(service::ClientService::checked(named(QStringLiteral("　"))).error().field == QStringLiteral("name"));
    Client client = named(QStringLiteral("丸福"));
    client.industry = QStringLiteral("Z");
    CHECK(service::ClientService::checked(client).error().field == QStringLiteral("industry"));
    client.industry = QStringLiteral("ｅ");
    CHECK(service::ClientService::checked(client)->industry == QStringLiteral("E"));
    client.staffCount = -1;
    CHECK(service::ClientService::checked(client).error().field == QStringLiteral("staff_count"));
}

TEST_CASE("The second of two who change a client is told, and the first one's change stays")
{
    ServiceFixture desk;
    auto& clients = desk.services().clients();
    const Id<Client> id = desk.client();
    Client first = *clients.byId(id);
    Client second = first;
    first.business = QStringLiteral("製麺");
    REQUIRE(clients.update(desk.writer(), first));
    second.business = QStringLiteral("うどん");
    CHECK(clients.update(desk.other(), second).error().kind == ErrorKind::Conflict);
    CHECK(clients.byId(id)->business == QStringLiteral("製麺"));
}

TEST_CASE("Every change leaves an audit row with before and after")
{
    ServiceFixture desk;
    const Id<Client> id = desk.client();
    Client client = *desk.services().clients().byId(id);
    client.business = QStringLiteral("うどん");
    REQUIRE(desk.services().clients().update(desk.writer(), client));
    const auto lines = desk.services().audit(desk.chief(), QStringLiteral("client"), id.number(), -1);
    REQUIRE(lines);
    REQUIRE(lines->size() == 2);
    CHECK(lines->constFirst().staffName == QStringLiteral("今村 健吾"));
    CHECK(lines->constFirst().before.value(QStringLiteral("business")) !=
          lines->constFirst().after.value(QStringLiteral("business")));
    CHECK(desk.services().audit(desk.writer(), {}, 0, -1).error().kind == ErrorKind::Forbidden);
}
