// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RosterService.h"
#include "core/service/PlaceService.h"
#include "core/storage/AuditRepository.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

namespace {

const QDate Tomorrow(2024, 11, 21);

DutyLine dutyOf(RosterService& roster, Id<Staff> staff, QDate day = Tomorrow)
{
    const auto lines = roster.duties(day, day.addDays(1));
    REQUIRE(lines);
    for (const DutyLine& line : *lines) {
        if (line.staff == staff)
            return line;
    }
    FAIL("nobody");
    return {};
}

DutyLine wanted(RosterService& roster, Id<Staff> staff, DutyKind kind, QDate day = Tomorrow)
{
    DutyLine line = dutyOf(roster, staff, day);
    line.kind = kind;
    line.office = {};
    line.from = line.to = 0;
    line.source = DutySource::Set;
    return line;
}

Id<Booking> bookedTomorrow(ServiceFixture& desk)
{
    Booking booking;
    booking.start = fromTokyo(Tomorrow, QTime(10, 0));
    booking.end = booking.start + 3600;
    booking.office = desk.centre().offices.constFirst().id;
    booking.mode = desk.centre().modes.constFirst().id;
    booking.client = desk.client();
    booking.staff = {{desk.writer().staff, desk.writer().name, Part::Lead}};
    const Result<BookingOutcome> outcome = desk.services().bookings().add(desk.clerk(), {booking});
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*outcome));
    return std::get<QList<Id<Booking>>>(*outcome).constFirst();
}

QList<DutyLine> stored(const Result<RosterOutcome>& outcome)
{
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<QList<DutyLine>>(*outcome));
    return std::get<QList<DutyLine>>(*outcome);
}

} // namespace

TEST_CASE("A day is set over the week, changed and taken back, and each is on record")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    RosterService roster(desk.services().file());
    const Id<Staff> imamura = desk.writer().staff;
    const DutyLine usual = dutyOf(roster, imamura);
    CHECK(usual.version == 0);

    DutyLine line = wanted(roster, imamura, DutyKind::Off);
    line.reason = u"有給休暇"_s;
    const QList<DutyLine> first = stored(roster.set(desk.clerk(), {line}, BookedSessions::Show));
    REQUIRE(first.size() == 1);
    CHECK(first.first().version == 1);
    CHECK(first.first() == dutyOf(roster, imamura));
    CHECK(first.first().reason == u"有給休暇"_s);

    DutyLine again = first.first();
    again.kind = DutyKind::Home;
    CHECK(stored(roster.set(desk.clerk(), {again}, BookedSessions::Show)).first().version == 2);
    // Whoever saw the former version writes over nobody.
    CHECK(roster.set(desk.clerk(), {again}, BookedSessions::Show).error().kind == ErrorKind::Conflict);
    CHECK(roster.set(desk.clerk(), {line}, BookedSessions::Show).error().kind == ErrorKind::Conflict);

    DutyLine back = usual;
    back.version = 2;
    CHECK(stored(roster.set(desk.clerk(), {back}, BookedSessions::Show)).first() == usual);
    CHECK(dutyOf(roster, imamura) == usual);

    const auto audit = desk.services().audit(desk.chief(), u"duty_day"_s, 0, 10);
    REQUIRE(audit);
    REQUIRE(audit->size() == 3);
    CHECK(audit->at(0).action == u"delete"_s);
    CHECK(audit->at(2).after.value(u"reason"_s) == u"有給休暇"_s);
}

TEST_CASE("Hours that are those of the place follow it, also on a day that was set")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    RosterService roster(desk.services().file());
    const Id<Staff> imamura = desk.writer().staff;
    DutyLine copied = dutyOf(roster, imamura); // as a page copies it: with the hours that it shows
    REQUIRE(copied.kind == DutyKind::Office);
    copied.source = DutySource::Set;
    stored(roster.set(desk.clerk(), {copied}, BookedSessions::Show));
    PlaceService places(desk.services().file());
    const auto known = places.load();
    REQUIRE(known);
    for (OfficeLine line : known->offices) {
        if (line.office.id != copied.office)
            continue;
        line.office.closesAt += 60;
        REQUIRE(places.update(desk.chief(), line.office, line.version));
    }
    CHECK(dutyOf(roster, imamura).to == copied.to + 60);
    // Hours of somebody's own stay.
    DutyLine own = dutyOf(roster, imamura);
    own.from = 10 * 60;
    own.to = 12 * 60;
    own.placeHours = false;
    stored(roster.set(desk.clerk(), {own}, BookedSessions::Show));
    CHECK(dutyOf(roster, imamura).to == 12 * 60);
}

TEST_CASE("Sessions that a day off would leave alone are shown first, and stay where they are if wanted")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    RosterService roster(desk.services().file());
    const Id<Booking> booking = bookedTomorrow(desk);
    const DutyLine line = wanted(roster, desk.writer().staff, DutyKind::Home);
    const auto orphans = roster.orphans({line});
    REQUIRE(orphans);
    REQUIRE(orphans->size() == 1);
    CHECK(orphans->first().id == booking);

    const Result<RosterOutcome> shown = roster.set(desk.clerk(), {line}, BookedSessions::Show);
    REQUIRE(shown);
    REQUIRE(std::holds_alternative<QList<Booking>>(*shown));
    CHECK(std::get<QList<Booking>>(*shown).first().clientName == u"有限会社丸福製麺所"_s);
    CHECK(dutyOf(roster, desk.writer().staff).source == DutySource::Pattern);

    CHECK(stored(roster.set(desk.clerk(), {line}, BookedSessions::Keep)).first().kind == DutyKind::Home);
    // What is orphaned already is not shown again.
    DutyLine off = dutyOf(roster, desk.writer().staff);
    off.kind = DutyKind::Visit;
    stored(roster.set(desk.clerk(), {off}, BookedSessions::Show));
}

TEST_CASE("A week holds from its day on, and what it would leave alone is shown first")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    RosterService roster(desk.services().file());
    bookedTomorrow(desk);
    DutyPattern week;
    week.staff = desk.writer().staff;
    week.validFrom = QDate(2024, 4, 1);
    week.week.fill({DutyKind::Home});
    week.week.at(4) = {DutyKind::Office, desk.centre().offices.constFirst().id, 600, 900};
    const auto shown = roster.savePattern(desk.clerk(), week, BookedSessions::Show);
    REQUIRE(shown);
    REQUIRE(std::holds_alternative<QList<Booking>>(*shown));
    CHECK(std::get<QList<Booking>>(*shown).size() == 1);

    const auto saved = roster.savePattern(desk.clerk(), week, BookedSessions::Keep);
    REQUIRE(saved);
    week.id = std::get<Id<DutyPattern>>(*saved);
    week.version = 1;
    CHECK(dutyOf(roster, week.staff).kind == DutyKind::Home);
    CHECK(dutyOf(roster, week.staff, QDate(2024, 11, 22)).to == 900);
    CHECK(dutyOf(roster, week.staff, QDate(2024, 3, 29)).kind == DutyKind::Office);

    // Moved behind the session: it can take place again.
    week.validFrom = QDate(2024, 12, 1);
    REQUIRE(roster.savePattern(desk.clerk(), week, BookedSessions::Show));
    CHECK(dutyOf(roster, week.staff).kind == DutyKind::Office);
    CHECK(roster.savePattern(desk.clerk(), week, BookedSessions::Show).error().kind == ErrorKind::Conflict);
    CHECK(roster.removePattern(desk.clerk(), week.id, 1, BookedSessions::Show).error().kind == ErrorKind::Conflict);
    REQUIRE(roster.removePattern(desk.clerk(), week.id, 2, BookedSessions::Show));
    const auto data = roster.load(Tomorrow, Tomorrow.addDays(1));
    REQUIRE(data);
    CHECK(data->facts.patterns.isEmpty());
    CHECK(roster.removePattern(desk.clerk(), week.id, 2, BookedSessions::Show).error().kind == ErrorKind::NotFound);
}

TEST_CASE("The dispatched staff are marked, and their days are watched")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    RosterService roster(desk.services().file());
    REQUIRE(roster.setDispatched(desk.chief(), desk.clerk().staff, true));
    REQUIRE(roster.setDispatched(desk.chief(), desk.clerk().staff, true)); // nothing more to do
    const auto data = roster.load(Tomorrow, Tomorrow.addDays(4));          // over the weekend
    REQUIRE(data);
    REQUIRE(data->warnings.size() == 2);
    CHECK(data->warnings.first().day == Tomorrow);
    CHECK(data->duties.size() == 4 * (data->facts.people.size() - 1)); // who only reads is not in it
    REQUIRE(roster.setDispatched(desk.chief(), desk.clerk().staff, false));
    CHECK(roster.load(Tomorrow, Tomorrow.addDays(1))->warnings.isEmpty());
}

TEST_CASE("Who could work from home is worked out from the day as it is booked")
{
    ServiceFixture desk;
    RosterService roster(desk.services().file());
    REQUIRE(roster.proposals(Tomorrow));
    CHECK(roster.proposals(Tomorrow)->isEmpty());
}
