// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/WaitingService.h"
#include "core/service/MergeService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

namespace {

WaitingRequest glass(ServiceFixture& desk)
{
    WaitingRequest request;
    request.company = u"有限会社金子ガラス店"_s;
    request.phone = u"042-000-0101"_s;
    request.firstDay = request.lastDay = QDate(2024, 11, 22);
    request.part = DayPart::Afternoon;
    request.office = desk.centre().offices.at(1).id;
    request.channel = desk.centre().channels.at(1).id;
    return request;
}

Id<WaitingRequest> added(ServiceFixture& desk, const WaitingRequest& request)
{
    const auto ids = WaitingService(desk.services().file()).add(desk.clerk(), {request});
    REQUIRE(ids);
    return ids->constFirst();
}

} // namespace

TEST_CASE("Requests wait oldest first, with the names of what they wish")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    WaitingService waiting(desk.services().file());
    const Id<WaitingRequest> id = added(desk, glass(desk));
    desk.clock().set(desk.clock().now() + 60);
    WaitingRequest known;
    known.client = desk.client();
    added(desk, known);
    const auto open = waiting.open();
    REQUIRE(open);
    REQUIRE(open->size() == 2);
    CHECK(open->at(0).id == id);
    CHECK(open->at(0).officeName == desk.centre().offices.at(1).name);
    CHECK(open->at(0).channelCode == u"web"_s);
    CHECK(open->at(0).createdBy == desk.clerk().name);
    CHECK(open->at(1).name() == u"有限会社丸福製麺所"_s);
    CHECK(waiting.add(desk.clerk(), {WaitingRequest()}).error().field == u"company"_s);

    WaitingRequest changed = open->at(0);
    changed.person = u"金子 学"_s;
    REQUIRE(waiting.update(desk.clerk(), changed));
    CHECK(waiting.byId(id)->person == u"金子 学"_s);
    CHECK(waiting.update(desk.clerk(), changed).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A request is withdrawn with its reason, brought back, and placed")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    WaitingService waiting(desk.services().file());
    const Id<WaitingRequest> id = added(desk, glass(desk));
    CHECK(waiting.withdraw(desk.clerk(), id, 1, u" "_s).error().field == u"reason"_s);
    REQUIRE(waiting.withdraw(desk.clerk(), id, 1, u"他で相談した"_s));
    CHECK(waiting.open()->isEmpty());
    const auto closed = waiting.closed();
    REQUIRE(closed);
    REQUIRE(closed->size() == 1);
    CHECK(closed->first().closeReason == u"他で相談した"_s);
    CHECK(closed->first().closedBy == desk.clerk().name);
    CHECK(waiting.withdraw(desk.clerk(), id, 2, u"x"_s).error().kind == ErrorKind::Conflict);
    REQUIRE(waiting.reopen(desk.clerk(), id, 2));
    CHECK(waiting.reopen(desk.clerk(), id, 3).error().kind == ErrorKind::Conflict);

    CHECK(waiting.place(desk.clerk(), id, 3, Id<Booking>(999)).error().kind == ErrorKind::NotFound);
    const Id<Booking> booking = desk.session();
    REQUIRE(waiting.place(desk.clerk(), id, 3, booking));
    CHECK(waiting.byId(id)->booking == booking);
    CHECK(waiting.byId(id)->state == WaitingState::Placed);
    // Another one who saw it waiting is told.
    CHECK(waiting.place(desk.chief(), id, 3, booking).error().kind == ErrorKind::Conflict);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("A session is booked for a request, both or neither")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    WaitingService waiting(desk.services().file());
    WaitingRequest known = glass(desk);
    known.client = desk.client();
    const Id<WaitingRequest> id = added(desk, known);
    Booking wanted;
    wanted.start = fromTokyo(QDate(2024, 11, 22), QTime(13, 0));
    wanted.end = wanted.start + 3600;
    wanted.office = desk.centre().offices.at(1).id;
    wanted.mode = desk.centre().modes.constFirst().id;
    wanted.staff = {{desk.writer().staff, desk.writer().name, Part::Lead}};
    // 今村 is taken then: the request waits on, and the slots that are free are named.
    Booking other = wanted;
    other.office = desk.centre().offices.at(0).id;
    REQUIRE(desk.services().bookings().add(desk.clerk(), {other}));
    const auto clash = waiting.book(desk.clerk(), id, 1, wanted);
    REQUIRE(clash);
    REQUIRE(std::holds_alternative<BookingClash>(*clash));
    CHECK(waiting.byId(id)->state == WaitingState::Open);

    wanted.start += 3600;
    wanted.end += 3600;
    CHECK(waiting.book(desk.clerk(), id, 7, wanted).error().kind == ErrorKind::Conflict);
    const auto before = desk.services().bookings().list(QDate(2024, 11, 22), QDate(2024, 11, 23));
    REQUIRE(before);
    CHECK(before->size() == 1); // nothing of what was refused
    const auto booked = waiting.book(desk.clerk(), id, 1, wanted);
    REQUIRE(booked);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*booked));
    const Id<Booking> session = std::get<QList<Id<Booking>>>(*booked).constFirst();
    CHECK(waiting.byId(id)->booking == session);
    CHECK(desk.services().bookings().byId(session)->client == known.client);
    CHECK(desk.services().bookings().byId(session)->channelCode == u"web"_s);
    CHECK(waiting.book(desk.chief(), id, 2, wanted).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A request waits again when its session is cancelled, and no longer when that takes place after all")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    WaitingService waiting(desk.services().file());
    BookingService& bookings = desk.services().bookings();
    const Id<WaitingRequest> id = added(desk, glass(desk));
    const Id<Booking> session = desk.session();
    REQUIRE(waiting.place(desk.clerk(), id, 1, session));
    REQUIRE(bookings.setStatus(desk.clerk(), session, BookingStatus::Cancelled, u"担当者の急用"_s));
    REQUIRE(waiting.open()->size() == 1);
    CHECK(waiting.open()->first().placedBefore == session);
    CHECK(waiting.byId(id)->booking.isNull());
    CHECK(waiting.byId(id)->closedAt == 0);

    REQUIRE(bookings.setStatus(desk.clerk(), session, BookingStatus::Confirmed));
    CHECK(waiting.byId(id)->state == WaitingState::Placed);
    CHECK(waiting.byId(id)->booking == session);
    CHECK(waiting.byId(id)->placedBefore.isNull());
    // A no-show had its session.
    REQUIRE(bookings.setStatus(desk.clerk(), session, BookingStatus::NoShow));
    CHECK(waiting.byId(id)->state == WaitingState::Placed);

    // What became of the request meanwhile is left alone.
    REQUIRE(bookings.setStatus(desk.clerk(), session, BookingStatus::Cancelled, u"担当者の急用"_s));
    REQUIRE(waiting.withdraw(desk.clerk(), id, waiting.byId(id)->version, u"他で相談した"_s));
    REQUIRE(bookings.setStatus(desk.clerk(), session, BookingStatus::Confirmed));
    CHECK(waiting.byId(id)->state == WaitingState::Withdrawn);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("A place that falls free is offered to whom it fits")
{
    ServiceFixture desk;
    WaitingService waiting(desk.services().file());
    const Id<WaitingRequest> id = added(desk, glass(desk));
    FreedSlot slot{fromTokyo(QDate(2024, 11, 22), QTime(13, 0)),
                   fromTokyo(QDate(2024, 11, 22), QTime(14, 0)),
                   desk.centre().offices.at(1).id,
                   {}};
    REQUIRE(waiting.offers(slot)->size() == 1);
    CHECK(waiting.offers(slot)->first().request.id == id);
    CHECK_FALSE(waiting.offers(slot)->first().reason.isEmpty());
    slot.office = desk.centre().offices.at(0).id;
    CHECK(waiting.offers(slot)->isEmpty());
}

TEST_CASE("A request follows its client into another one, and back")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    WaitingService waiting(desk.services().file());
    const Id<Client> kept = desk.client();
    Client second;
    second.name = u"㈱丸福製麺"_s;
    const auto other = desk.services().clients().add(desk.writer(), {second});
    REQUIRE(other);
    WaitingRequest request;
    request.client = other->ids.constFirst();
    const Id<WaitingRequest> id = added(desk, request);
    REQUIRE(desk.services().merges().merge(desk.clerk(), {kept, request.client, {}, 0, 0}));
    CHECK(waiting.byId(id)->client == kept);
    CHECK(desk.services().check()->problems == QStringList());
    REQUIRE(desk.services().merges().unmerge(desk.clerk(), request.client));
    CHECK(waiting.byId(id)->client == request.client);
}
