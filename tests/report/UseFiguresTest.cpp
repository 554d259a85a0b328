// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/UseFigures.h"
#include "core/service/AnalysisService.h"
#include "core/storage/BookingRepository.h"
#include "tests/report/Demo.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::DemoCentre;
using test::ServiceFixture;

namespace {

const QDate Monday(2024, 10, 21);

UtcSeconds at(QDate day, int hour, int minute = 0)
{
    return fromTokyo(day, QTime(hour, minute));
}

report::UseFacts someFacts()
{
    report::UseFacts facts;
    facts.from = Monday;
    facts.to = Monday.addDays(6);
    Office office;
    office.id = Id<Office>(1);
    office.name = u"新橋"_s;
    office.opensAt = 9 * 60;
    office.closesAt = 17 * 60 + 30;
    Office home = office;
    home.id = Id<Office>(2);
    home.name = u"在宅"_s;
    home.remote = true;
    facts.offices = {office, home};
    for (int number = 1; number <= 2; ++number) {
        Booth booth;
        booth.id = Id<Booth>(number);
        booth.office = office.id;
        facts.booths.append(booth);
    }
    Staff person;
    person.id = Id<Staff>(7);
    person.name = u"今村 健吾"_s;
    facts.people = {person};
    return facts;
}

} // namespace

TEST_CASE("a session takes of each hour what it lies in")
{
    report::UseFacts facts = someFacts();
    facts.sessions = {{Id<Booking>(1), at(Monday, 9, 30), at(Monday, 11, 15), Id<Office>(1), {Id<Staff>(7)}},
                      {Id<Booking>(2), at(Monday, 10, 0), at(Monday, 11, 0), Id<Office>(2), {Id<Staff>(7)}}};
    const UseReport use = report::countUse(facts);
    const UseGrid& grid = use.booths.at(0).grid;
    CHECK(grid.at(1, 9).minutes == 30);
    CHECK(grid.at(1, 10).minutes == 60);
    CHECK(grid.at(1, 11).minutes == 15);
    CHECK(grid.at(2, 9).minutes == 0);
    CHECK(grid.sum().minutes == 105);
    CHECK(grid.sum().sessions == QList<qint64>{1});
    REQUIRE(use.staff.size() == 1);
    CHECK(use.staff.at(0).grid.at(1, 10).sessions == QList<qint64>{1, 2});
    CHECK(use.staff.at(0).byOffice == QList<qint64>{1, 1});
    CHECK(use.staff.at(0).days == 1);
}

TEST_CASE("what there was of booths follows hours, weekends, closing days and closures")
{
    report::UseFacts facts = someFacts();
    const auto available = [&facts](int weekday, int hour) {
        return report::countUse(facts).booths.at(0).grid.at(weekday, hour).available;
    };
    CHECK(available(1, 9) == 120); // two booths
    CHECK(available(1, 17) == 60); // half an hour each
    CHECK(available(1, 18) == 0);
    CHECK(available(6, 10) == 0); // a Saturday
    facts.weekendsOnline = false;
    CHECK(available(6, 10) == 120);
    facts.closures = {{Id<BoothClosure>(1), Id<Booth>(1), at(Monday, 9, 40), at(Monday.addDays(1), 12), u"工事"_s, 1}};
    CHECK(available(1, 9) == 100);
    CHECK(available(1, 10) == 60);
    CHECK(available(2, 11) == 60);
    CHECK(available(2, 12) == 120);
    facts.closingDays = {{Id<ClosingDay>(1), {}, Monday.addDays(2), Monday.addDays(2), u"臨時"_s, 1}};
    CHECK(available(3, 10) == 0);
    CHECK(available(4, 10) == 120);
}

TEST_CASE("the use of the demo centre is that of its bookings")
{
    DemoCentre centre(300);
    const QDate from(2024, 10, 1);
    const QDate to(2024, 10, 31);
    const auto use = service::AnalysisService(centre.services->file()).use(from, to);
    REQUIRE(use);
    QHash<qint64, qint64> minutes;
    QHash<qint64, qint64> led;
    const QList<Booking> bookings = storage::BookingRepository(centre.services->file().connection())
                                        .list({at(from, 0), at(to.addDays(1), 0), {}, {}, {}, {}});
    for (const Booking& booking : bookings) {
        if (!occupies(booking.status))
            continue;
        minutes[booking.office.number()] += (booking.end - booking.start) / 60;
        for (const BookingStaff& member : booking.staff) {
            if (member.part == Part::Lead || member.part == Part::Second)
                ++led[member.staff.number()];
        }
    }
    REQUIRE(!bookings.isEmpty());
    for (const BoothUse& office : use->booths)
        CHECK(office.grid.sum().minutes == minutes.value(office.office.number()));
    qint64 people = 0;
    for (const StaffUse& person : use->staff) {
        CHECK(person.grid.sum().sessions.size() == led.value(person.staff.number()));
        ++people;
    }
    CHECK(people == led.size());
}

TEST_CASE("use is read on both engines")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Booking> session = desk.session(); // 10:00 to 11:30
    const QDate day(2024, 11, 20);
    const auto use = service::AnalysisService(desk.services().file()).use(day, day);
    REQUIRE(use);
    REQUIRE(use->staff.size() == 1);
    CHECK(use->staff.at(0).name == desk.writer().name);
    CHECK(use->staff.at(0).grid.at(day.dayOfWeek(), 11).sessions == QList<qint64>{session.number()});
    CHECK(use->staff.at(0).grid.sum().minutes == 90);
    CHECK(service::AnalysisService(desk.services().file()).use(day, day.addDays(-1)).error().kind ==
          ErrorKind::Invalid);
}
