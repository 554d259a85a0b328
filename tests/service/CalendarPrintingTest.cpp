// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CalendarPrinting.h"
#include "core/service/AuditService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using service::CalendarPrinting;
using test::ServiceFixture;

namespace {

const QDate Today(2024, 11, 20);

// What is on record of a client, newest first.
QList<service::AuditRecord> linesOf(ServiceFixture& desk, Id<Client> client)
{
    AuditQuestion question;
    question.client = client;
    const auto lines = service::AuditService(desk.services().file()).page(desk.chief(), question);
    REQUIRE(lines);
    return *lines;
}

} // namespace

TEST_CASE("Whoever comes is reached under his own number, else under that of the company")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Client client;
    client.name = u"みなと清掃"_s;
    client.phone = u"03-0000-0001"_s;
    Person person;
    person.name = u"入江 大輔"_s;
    person.phone = u"090-0000-0002"_s;
    client.persons = {person};
    Client quiet;
    quiet.name = u"西多摩測量"_s;
    const auto clients = desk.services().clients().add(desk.clerk(), {client, quiet});
    REQUIRE(clients);
    const auto whole = desk.services().clients().byId(clients->ids.at(0));
    REQUIRE(whole);
    QList<Booking> wanted;
    for (const int hour : {9, 10, 11}) {
        Booking booking;
        booking.start = fromTokyo(Today.addDays(1), QTime(hour, 0));
        booking.end = booking.start + 1800;
        booking.office = desk.centre().offices.constFirst().id;
        booking.mode = desk.centre().modes.constFirst().id;
        booking.staff = {{desk.writer().staff, desk.writer().name, Part::Lead}};
        booking.client = clients->ids.at(hour == 11 ? 1 : 0);
        if (hour == 9)
            booking.person = whole->persons.constFirst().id;
        wanted.append(booking);
    }
    const auto made = desk.services().bookings().add(desk.clerk(), wanted);
    REQUIRE(made);
    const auto ids = std::get<QList<Id<Booking>>>(*made);
    CalendarPrinting printing(desk.services().file());
    const auto phones = printing.phones(desk.clerk(), Today.addDays(1), Today.addDays(2));
    REQUIRE(phones);
    CHECK(phones->value(ids.at(0)) == u"090-0000-0002"_s);
    CHECK(phones->value(ids.at(1)) == u"03-0000-0001"_s);
    CHECK_FALSE(phones->contains(ids.at(2)));
    const auto before = printing.phones(desk.clerk(), Today, Today.addDays(1));
    REQUIRE(before);
    CHECK(before->isEmpty());
}

TEST_CASE("What of the calendar goes onto paper is on record, for each client whose name stands on it")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Booking> session = desk.session();
    CalendarPrinting printing(desk.services().file());
    const service::CalendarSheet sheet{u"day-sheet"_s, Today, Today.addDays(1), {session}};
    REQUIRE(printing.record(desk.clerk(), CalendarPrinting::Output::Print, sheet));
    REQUIRE(printing.record(desk.clerk(), CalendarPrinting::Output::Pdf, sheet));
    const auto stored = desk.services().bookings().byId(session);
    REQUIRE(stored);
    const auto lines = linesOf(desk, stored->client);
    REQUIRE(lines.size() > 2);
    CHECK(lines.at(0).line.action == u"pdf"_s);
    CHECK(lines.at(1).line.action == u"print"_s);
    for (const int at : {0, 1}) {
        CHECK(lines.at(at).kind == AuditKind::Output);
        CHECK(lines.at(at).line.row == session.number());
        CHECK(lines.at(at).line.staffName == desk.clerk().name);
    }
}

TEST_CASE("Who may not export data prints, and takes no file along")
{
    ServiceFixture desk;
    CalendarPrinting printing(desk.services().file());
    const service::CalendarSheet sheet{u"week"_s, Today, Today.addDays(7), {}};
    CHECK(printing.record(desk.reader(), CalendarPrinting::Output::Print, sheet));
    const Status refused = printing.record(desk.reader(), CalendarPrinting::Output::Pdf, sheet);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Forbidden);
}
