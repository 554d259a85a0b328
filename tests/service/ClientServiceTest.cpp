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
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
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
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
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
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
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

TEST_CASE("Two who edit different fields do not get in each other's way; on one field the second is told")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& clients = desk.services().clients();
    const Id<Client> id = desk.client();
    REQUIRE(clients.setField(desk.writer(), id, LedgerField::Capital, QStringLiteral("300万円"), {}));
    const auto staff = clients.setField(desk.other(), id, LedgerField::StaffCount, QStringLiteral("9名"), {});
    REQUIRE(staff);
    CHECK((std::get<Client>(*staff).capitalYen == 3'000'000));
    CHECK((std::get<Client>(*staff).staffCount == 9));

    const auto clash = clients.setField(desk.writer(), id, LedgerField::StaffCount, QStringLiteral("12"), {});
    REQUIRE(clash);
    REQUIRE(std::holds_alternative<service::FieldClash>(*clash));
    CHECK((std::get<service::FieldClash>(*clash).theirs.staffCount == 9));
    CHECK(std::get<service::FieldClash>(*clash).changedBy == QStringLiteral("水野 和彦"));
    CHECK((clients.byId(id)->staffCount == 9));
    // The same value from both is no clash, and what is wrong is refused at its field.
    CHECK(std::holds_alternative<Client>(
        *clients.setField(desk.writer(), id, LedgerField::StaffCount, QStringLiteral("9"), {})));
    CHECK(clients.setField(desk.writer(), id, LedgerField::Name, {}, QStringLiteral("有限会社丸福製麺所"))
              .error()
              .field == QStringLiteral("name"));
    CHECK(clients.setField(desk.reader(), id, LedgerField::Note, QStringLiteral("x"), {}).error().kind ==
          ErrorKind::Forbidden);
}

TEST_CASE("Persons are added, edited and retired; one is the primary contact")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& clients = desk.services().clients();
    const Id<Client> id = desk.client();
    Person elder;
    elder.name = QStringLiteral("福島 正彦");
    elder.primary = true;
    REQUIRE(clients.savePerson(desk.writer(), id, elder, {}));
    QList<Person> persons = clients.byId(id)->persons;
    REQUIRE(persons.size() == 2);
    CHECK(persons.at(0).name == elder.name); // the primary contact stands first
    CHECK_FALSE(persons.at(1).primary);
    const Person seen = persons.at(0);
    Person left = seen;
    left.retired = true;
    left.primary = false;
    REQUIRE(clients.savePerson(desk.writer(), id, left, seen));
    Person titled = seen;
    titled.title = QStringLiteral("会長");
    const auto clash = clients.savePerson(desk.other(), id, titled, seen);
    REQUIRE(clash);
    CHECK(std::holds_alternative<service::FieldClash>(*clash));
    Person nobody;
    CHECK(clients.savePerson(desk.writer(), id, nobody, {}).error().kind == ErrorKind::Invalid);
}

TEST_CASE("The page of a client holds all that belongs to it; retired ones stay readable")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& clients = desk.services().clients();
    const Id<Booking> booking = desk.session();
    const Id<Client> id = desk.services().bookings().byId(booking)->client;
    MemoContent content = desk.complete();
    content.client = id;
    desk.submitted(content, booking);
    REQUIRE(clients.setRetired(desk.writer(), id, true));
    REQUIRE(clients.setRetired(desk.writer(), id, true)); // twice is once
    CHECK(clients.page({}, 0, 10)->isEmpty());
    const auto view = clients.view(desk.reader(), id);
    REQUIRE(view);
    CHECK(view->client.retired);
    CHECK(view->memos.size() == 1);
    CHECK(view->bookings.size() == 1);
    CHECK(view->timeline.size() == 2);
    CHECK(view->registeredAt == desk.clock().now());
    CHECK(clients.setRetired(desk.reader(), id, false).error().kind == ErrorKind::Forbidden);
    REQUIRE(clients.setRetired(desk.writer(), id, false));
    CHECK(clients.index({})->total() == 1);
    CHECK(clients.placeOf({}, id).value() == 0);
    CHECK(clients.view(desk.writer(), Id<Client>(99)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A new memo of a client begins with company, person and case of the ledger")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Client> id = desk.client();
    ClientCase one;
    one.client = id;
    one.title = QStringLiteral("資金繰り");
    one.course = desk.centre().courses.constFirst().id;
    const Id<ClientCase> clientCase = *desk.services().cases().add(desk.writer(), one);
    const auto sheet = desk.services().memos().openForClient(desk.writer(), id, clientCase);
    REQUIRE(sheet);
    CHECK(sheet->memo.id.isNull());
    CHECK(sheet->memo.content.company == QStringLiteral("有限会社丸福製麺所"));
    CHECK(sheet->memo.content.consultee == QStringLiteral("福島 里美"));
    CHECK((sheet->memo.content.clientCase == clientCase));
    CHECK(sheet->memo.content.course == one.course);
    CHECK((sheet->client && sheet->client->id == id));
    CHECK(desk.services().memos().openForClient(desk.writer(), Id<Client>(99)).error().kind == ErrorKind::NotFound);
}
