// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PlaceService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

namespace {

const QDate Tomorrow(2024, 11, 21);

Booking at(ServiceFixture& desk, QTime from, QTime to)
{
    Booking booking;
    booking.start = fromTokyo(Tomorrow, from);
    booking.end = fromTokyo(Tomorrow, to);
    booking.office = desk.centre().offices.constFirst().id;
    booking.booth = desk.centre().booths.constFirst().id;
    booking.mode = desk.centre().modes.constFirst().id;
    booking.client = desk.client();
    booking.staff = {{desk.writer().staff, desk.writer().name, Part::Lead}};
    return booking;
}

Id<Booking> booked(ServiceFixture& desk, const Booking& booking)
{
    const Result<BookingOutcome> outcome = desk.services().bookings().add(desk.clerk(), {booking});
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*outcome));
    return std::get<QList<Id<Booking>>>(*outcome).constFirst();
}

BookingClash clash(ServiceFixture& desk, const Booking& booking)
{
    const Result<BookingOutcome> outcome = desk.services().bookings().add(desk.clerk(), {booking});
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<BookingClash>(*outcome));
    return std::get<BookingClash>(*outcome);
}

BoothClosure closure(ServiceFixture& desk, QTime from, QTime to)
{
    return {
        {}, desk.centre().booths.constFirst().id, fromTokyo(Tomorrow, from), fromTokyo(Tomorrow, to), u"空調の工事"_s,
        0};
}

template <typename T> void stored(const Result<ShutOutcome<T>>& outcome)
{
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<Id<T>>(*outcome));
}

} // namespace

TEST_CASE("A booth or office with sessions ahead is not retired, and they are named")
{
    ServiceFixture desk;
    PlaceService places(desk.services().file());
    const Id<Booking> id = booked(desk, at(desk, {10, 0}, {11, 0}));
    BoothLine booth = places.load()->booths.constFirst();
    booth.booth.retired = true;
    OfficeLine office = places.load()->offices.constFirst();
    office.office.retired = true;
    for (const Status& refused : {places.update(desk.chief(), booth.booth, booth.version),
                                  places.update(desk.chief(), office.office, office.version)}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::RuleViolation);
        CHECK(refused.error().message.contains(u"11/21 10:00 有限会社丸福製麺所"_s));
    }
    REQUIRE(desk.services().bookings().setStatus(desk.clerk(), id, BookingStatus::Cancelled, u"先方の都合"_s));
    CHECK(places.update(desk.chief(), booth.booth, booth.version));
    CHECK(places.update(desk.chief(), office.office, office.version));
    // What is retired is not booked any more.
    CHECK(desk.services().bookings().add(desk.clerk(), {at(desk, {10, 0}, {11, 0})}).error().kind ==
          ErrorKind::NotFound);
    // Back again.
    office = places.load()->offices.constFirst();
    office.office.retired = false;
    CHECK(places.update(desk.chief(), office.office, office.version));
}

TEST_CASE("Some office is left that clients can come to, and one is the headquarters")
{
    ServiceFixture desk;
    PlaceService places(desk.services().file());
    QList<OfficeLine> offices = places.load()->offices;
    REQUIRE(offices.size() == 3); // 新橋, 立川, 在宅
    offices[1].office.headquarters = true;
    CHECK(places.update(desk.chief(), offices.at(1).office, offices.at(1).version).error().field == u"headquarters"_s);
    offices[1].office.headquarters = false;
    offices[1].office.retired = true;
    REQUIRE(places.update(desk.chief(), offices.at(1).office, offices.at(1).version));
    offices[0].office.retired = true;
    CHECK(places.update(desk.chief(), offices.at(0).office, offices.at(0).version).error().kind ==
          ErrorKind::RuleViolation);
    Office third;
    third.name = u"立川"_s;
    CHECK(places.add(desk.chief(), third).error().field == u"name"_s); // it is among the retired ones
    third.name = u"八王子"_s;
    third.closesAt = third.opensAt;
    CHECK(places.add(desk.chief(), third).error().field == u"hours"_s);
    third.closesAt = 17 * 60;
    CHECK(places.add(desk.reader(), third).error().kind == ErrorKind::Forbidden);
    const Result<Id<Office>> added = places.add(desk.chief(), third);
    REQUIRE(added);
    CHECK((places.load()->offices.constLast().office.id == *added));
    Booth booth;
    booth.office = *added;
    booth.name = u"ブース1"_s; // of another office than the first ブース1
    REQUIRE(places.add(desk.chief(), booth));
    CHECK(places.add(desk.chief(), booth).error().field == u"name"_s);
    booth.name = u"ブース2"_s;
    booth.capacity = 0;
    CHECK(places.add(desk.chief(), booth).error().field == u"capacity"_s);
}

TEST_CASE("A booth out of service is not booked; sessions that lie in the time are shown before")
{
    ServiceFixture desk;
    PlaceService places(desk.services().file());
    booked(desk, at(desk, {10, 0}, {11, 0}));
    const auto shown = places.save(desk.chief(), closure(desk, {10, 30}, {15, 0}), BookedSessions::Show);
    REQUIRE(shown);
    REQUIRE(std::holds_alternative<QList<Booking>>(*shown));
    CHECK(std::get<QList<Booking>>(*shown).constFirst().clientName == u"有限会社丸福製麺所"_s);
    CHECK(places.load()->closures.isEmpty());
    stored(places.save(desk.chief(), closure(desk, {10, 30}, {15, 0}), BookedSessions::Keep));
    // Next to it, half-open: nothing is in the way.
    stored(places.save(desk.chief(), closure(desk, {8, 0}, {10, 0}), BookedSessions::Show));

    const BookingClash refused = clash(desk, at(desk, {13, 0}, {14, 0}));
    REQUIRE(refused.conflicts.size() == 1);
    CHECK(refused.conflicts.constFirst().what == u"out-of-service"_s);
    CHECK(refused.conflicts.constFirst().text.contains(u"空調の工事"_s));
    CHECK(refused.conflicts.constFirst().with.isNull());
    REQUIRE_FALSE(refused.free.isEmpty());
    CHECK((refused.free.constFirst().booth != desk.centre().booths.constFirst().id));
    CHECK(refused.free.constFirst().start == fromTokyo(Tomorrow, {13, 0}));
    // Without a booth of its own it takes the next one.
    Booking anywhere = at(desk, {13, 0}, {14, 0});
    anywhere.booth = {};
    const Id<Booking> id = booked(desk, anywhere);
    CHECK((desk.services().bookings().byId(id)->booth == desk.centre().booths.at(1).id));
    // From its end on it is booked again.
    booked(desk, at(desk, {15, 0}, {16, 0}));

    BoothClosure wrong = closure(desk, {10, 0}, {9, 0});
    CHECK(places.save(desk.chief(), wrong, BookedSessions::Show).error().field == u"end"_s);
    wrong = closure(desk, {17, 0}, {18, 0});
    wrong.reason = u" "_s;
    CHECK(places.save(desk.chief(), wrong, BookedSessions::Show).error().field == u"reason"_s);
    CHECK(places.save(desk.clerk(), closure(desk, {17, 0}, {18, 0}), BookedSessions::Show).error().kind ==
          ErrorKind::Forbidden);
}

TEST_CASE("On a closing day nobody is booked, and the next open day is offered")
{
    ServiceFixture desk;
    PlaceService places(desk.services().file());
    const Id<Office> shimbashi = desk.centre().offices.constFirst().id;
    ClosingDay friday{{}, {}, Tomorrow.addDays(1), {}, u"全館停電"_s, 0}; // one day, the whole centre
    stored(places.save(desk.chief(), friday, BookedSessions::Show));
    booked(desk, at(desk, {10, 0}, {11, 0}));
    ClosingDay thursday{{}, shimbashi, Tomorrow, Tomorrow, u"職員研修"_s, 0};
    const auto shown = places.save(desk.chief(), thursday, BookedSessions::Show);
    REQUIRE(shown);
    REQUIRE(std::holds_alternative<QList<Booking>>(*shown));
    ClosingDay elsewhere = thursday;
    elsewhere.office = desk.centre().offices.at(1).id;
    stored(places.save(desk.chief(), elsewhere, BookedSessions::Show)); // nobody is booked there
    stored(places.save(desk.chief(), thursday, BookedSessions::Keep));

    const BookingClash refused = clash(desk, at(desk, {13, 0}, {14, 0}));
    REQUIRE(refused.conflicts.size() == 1);
    CHECK(refused.conflicts.constFirst().what == u"closed"_s);
    CHECK(refused.conflicts.constFirst().text.contains(u"職員研修"_s));
    CHECK(refused.conflicts.constFirst().text.contains(u"新橋"_s));
    // Friday is closed, then comes a weekend with a holiday on Saturday: Monday.
    REQUIRE(refused.free.size() == 3);
    CHECK(refused.free.constFirst().start == fromTokyo(QDate(2024, 11, 25), {13, 0}));
    // Online from home goes on.
    Booking online = at(desk, {13, 0}, {14, 0});
    online.office = desk.centre().offices.at(2).id;
    online.booth = {};
    online.mode = desk.centre().modes.at(1).id;
    booked(desk, online);

    const ClosingDay kept = places.load()->closingDays.constLast();
    CHECK((places.load()->closingDays.size() == 3));
    CHECK(places.remove(desk.chief(), kept.id, kept.version + 1).error().kind == ErrorKind::Conflict);
    CHECK(places.remove(desk.writer(), kept.id, kept.version).error().kind == ErrorKind::Forbidden);
    REQUIRE(places.remove(desk.chief(), kept.id, kept.version));
    CHECK(places.load(QDate(2024, 12, 1))->closingDays.isEmpty());
    ClosingDay backwards = thursday;
    backwards.last = backwards.first.addDays(-1);
    CHECK(places.save(desk.chief(), backwards, BookedSessions::Show).error().field == u"last"_s);
}

TEST_CASE("Two writers of one booth: the second is told; the order is the centre's")
{
    ServiceFixture desk;
    PlaceService places(desk.services().file());
    const auto other = desk.second();
    BoothLine mine = places.load()->booths.constFirst();
    BoothLine theirs = mine;
    theirs.booth.capacity = 6;
    REQUIRE(PlaceService(other->file()).update(desk.chief(), theirs.booth, theirs.version));
    mine.booth.monitor = false;
    CHECK(places.update(desk.chief(), mine.booth, mine.version).error().kind == ErrorKind::Conflict);
    CHECK(places.load()->booths.constFirst().booth.capacity == 6);

    QList<qint64> seen;
    const QList<OfficeLine> offices = places.load()->offices;
    for (const OfficeLine& line : offices)
        seen.append(line.office.id.number());
    QList<qint64> wanted = seen;
    wanted.move(1, 0);
    REQUIRE(places.arrangeOffices(desk.chief(), seen, wanted));
    CHECK(desk.services().centre().load()->offices.constFirst().name == u"立川"_s);
    CHECK(places.arrangeOffices(desk.chief(), seen, wanted).error().kind == ErrorKind::Conflict);
}
