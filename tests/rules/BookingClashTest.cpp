// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BookingClash.h"
#include "tests/support/catch.h"

using namespace yorozu;
using namespace yorozu::rules;
using namespace Qt::StringLiterals;

namespace {

const QDate Thursday(2024, 11, 21);
const QDate Saturday(2024, 11, 23); // 勤労感謝の日
const Id<Office> Shimbashi(1);
const Id<Office> Home(2);
const Id<Staff> Imamura(1);
const Id<Staff> Mizuno(2);
const Id<Client> Noodles(1);

UtcSeconds at(int hour, int minute = 0, QDate day = Thursday)
{
    return fromTokyo(day, QTime(hour, minute));
}

// 新橋 with two booths, and at home two seats.
DayFacts factsOf(QDate day = Thursday)
{
    DayFacts facts;
    facts.day = day;
    facts.now = at(8, 0);
    Office office;
    office.id = Shimbashi;
    office.name = u"新橋"_s;
    facts.offices.append(office);
    office.id = Home;
    office.name = u"在宅"_s;
    office.remote = true;
    facts.offices.append(office);
    for (const int number : {1, 2, 3, 4}) {
        Booth booth;
        booth.id = Id<Booth>(number);
        booth.office = number <= 2 ? Shimbashi : Home;
        booth.name = number <= 2 ? u"ブース%1"_s.arg(number) : u"席%1"_s.arg(number - 2);
        facts.booths.append(booth);
    }
    return facts;
}

Booking session(int hour, int booth, Id<Staff> lead, QDate day = Thursday)
{
    static int sessions = 0;
    Booking booking;
    booking.id = Id<Booking>(++sessions);
    booking.start = at(hour, 0, day);
    booking.end = booking.start + 3600;
    booking.office = booth <= 2 ? Shimbashi : Home;
    booking.booth = Id<Booth>(booth);
    booking.clientName = u"みなと清掃"_s;
    booking.staff = {{lead, lead == Imamura ? u"今村 健吾"_s : u"水野 和彦"_s, Part::Lead}};
    return booking;
}

QStringList whats(const DayFacts& facts, const Booking& wanted)
{
    QStringList list;
    for (const BookingConflict& conflict : conflicts(facts, wanted))
        list.append(conflict.what);
    return list;
}

QStringList inWords(const QList<FreeSlot>& free)
{
    QStringList list;
    for (const FreeSlot& slot : free)
        list.append(slot.boothName + u' ' + toTokyo(slot.start).toString(u"M/d HH:mm"_s));
    return list;
}

} // namespace

TEST_CASE("Booth, lead, second and client are in the way; who sits in, and what does not take place, is not")
{
    DayFacts facts = factsOf();
    Booking there = session(10, 1, Imamura);
    there.client = Noodles;
    there.staff.append({Mizuno, u"水野 和彦"_s, Part::SatIn});
    facts.bookings = {there};

    Booking wanted = session(10, 1, Mizuno);
    CHECK(whats(facts, wanted) == QStringList{u"booth"_s});
    wanted.booth = Id<Booth>(2);
    CHECK(whats(facts, wanted).isEmpty()); // 水野 only sits in there
    wanted.client = Noodles;
    CHECK(whats(facts, wanted) == QStringList{u"client"_s});
    wanted.client = {};
    wanted.staff.append({Imamura, {}, Part::Second});
    REQUIRE(whats(facts, wanted) == QStringList{u"staff"_s});
    CHECK((conflicts(facts, wanted).constFirst().staff == Imamura));
    CHECK((conflicts(facts, wanted).constFirst().with == there.id));
    wanted.staff.last().part = Part::Ojt;
    CHECK(whats(facts, wanted).isEmpty());

    wanted = there; // itself
    CHECK(whats(facts, wanted).isEmpty());
    wanted.id = {}; // a copy of it
    CHECK(whats(facts, wanted) == QStringList{u"booth"_s, u"staff"_s, u"client"_s});
    wanted.status = BookingStatus::Cancelled;
    CHECK(whats(facts, wanted).isEmpty());
    wanted.status = BookingStatus::Confirmed;
    facts.bookings.first().status = BookingStatus::NoShow;
    CHECK(whats(facts, wanted).isEmpty());
    facts.bookings.first().status = BookingStatus::Completed;
    facts.bookings.first().imported = true;
    CHECK(whats(facts, wanted).isEmpty());
}

TEST_CASE("The time before and after keeps booth and staff, not the client; half-open")
{
    DayFacts facts = factsOf();
    Booking there = session(10, 1, Imamura);
    there.client = Noodles;
    there.bufferBefore = 15;
    there.bufferAfter = 30;
    facts.bookings = {there};
    Booking wanted = session(11, 1, Imamura);
    wanted.client = Noodles;
    REQUIRE(whats(facts, wanted) == QStringList{u"booth"_s, u"staff"_s});
    CHECK(conflicts(facts, wanted).constFirst().text.contains(u"09:45–11:30"_s));
    wanted.start += 30 * 60;
    wanted.end += 30 * 60;
    CHECK(whats(facts, wanted).isEmpty());
    wanted.bufferBefore = 1;
    CHECK(whats(facts, wanted) == QStringList{u"booth"_s, u"staff"_s});
    // A hold keeps what it says.
    facts.bookings.clear();
    facts.held = {{u"staff"_s, Imamura.number(), at(12), at(13)}, {u"booth"_s, 2, at(11), at(13)}};
    wanted.bufferBefore = 0;
    wanted.start = at(12);
    wanted.end = at(13);
    REQUIRE(whats(facts, wanted) == QStringList{u"staff"_s});
    CHECK(conflicts(facts, wanted).constFirst().with.isNull());
    CHECK(conflicts(facts, wanted).constFirst().text.contains(u"is being held"_s));
    // Somebody's activity is called one, and is not in the way of its own sessions.
    facts.held = {{u"activity-staff"_s, Imamura.number(), at(12), at(14), Id<Activity>(3)}};
    REQUIRE(whats(facts, wanted) == QStringList{u"staff"_s});
    CHECK(conflicts(facts, wanted).constFirst().text.contains(u"is at an activity 12:00–14:00"_s));
    wanted.activity = Id<Activity>(3);
    CHECK(whats(facts, wanted).isEmpty());
}

TEST_CASE("On a weekend or holiday an office receives nobody without a reason, and home is offered")
{
    DayFacts facts = factsOf(Saturday);
    facts.holiday = u"勤労感謝の日"_s;
    CHECK(shutOn(facts, Shimbashi) == Shut::ByWeekend);
    CHECK(shutOn(facts, Home) == Shut::No);
    Booking wanted = session(10, 1, Imamura, Saturday);
    REQUIRE(whats(facts, wanted) == QStringList{u"closed"_s});
    CHECK(conflicts(facts, wanted).constFirst().text.contains(u"勤労感謝の日"_s));
    CHECK(inWords(alternatives(facts, wanted)) ==
          QStringList{u"席1 11/23 10:00"_s, u"席1 11/23 09:30"_s, u"席1 11/23 10:30"_s});
    CHECK(freeSlots(facts, Shimbashi, 60, {}).isEmpty());
    CHECK_FALSE(freeSlots(facts, Home, 60, {}).isEmpty());
    wanted.exceptionReason = u"出張相談会の振替"_s;
    CHECK(whats(facts, wanted).isEmpty());
    wanted.exceptionReason = u" "_s;
    CHECK(whats(facts, wanted) == QStringList{u"closed"_s});
    // A closing day is overcome by no reason.
    wanted.exceptionReason = u"出張相談会の振替"_s;
    facts.closingDays = {{{}, {}, Saturday, Saturday, u"全館停電"_s, 0}};
    CHECK(whats(facts, wanted) == QStringList{u"closed"_s});
    CHECK(alternatives(facts, wanted).isEmpty());
    // Nor does a holiday shut anything where the centre has not agreed on it.
    facts.closingDays.clear();
    facts.rules.weekendsOnline = false;
    wanted.exceptionReason.clear();
    CHECK(whats(facts, wanted).isEmpty());
}

TEST_CASE("Where a session stands already is not offered to it instead")
{
    DayFacts facts = factsOf();
    const Booking own = session(10, 2, Imamura);
    facts.bookings = {session(10, 1, Mizuno), own};
    Booking wanted = own;
    wanted.booth = Id<Booth>(1);
    CHECK(inWords(alternatives(facts, wanted)) ==
          QStringList{u"ブース2 11/21 09:30"_s, u"ブース2 11/21 10:30"_s, u"ブース1 11/21 09:00"_s});
}

TEST_CASE("What is offered instead is nearest first: the same time elsewhere, and never what lies behind us")
{
    DayFacts facts = factsOf();
    facts.bookings = {session(10, 1, Mizuno)};
    Booking wanted = session(10, 1, Imamura);
    CHECK(inWords(alternatives(facts, wanted)) ==
          QStringList{u"ブース2 11/21 10:00"_s, u"ブース2 11/21 09:30"_s, u"ブース2 11/21 10:30"_s});
    facts.bookings.append(session(10, 2, Mizuno));
    CHECK(inWords(alternatives(facts, wanted)) ==
          QStringList{u"ブース1 11/21 09:00"_s, u"ブース1 11/21 11:00"_s, u"ブース1 11/21 11:30"_s});
    facts.now = at(9, 45);
    CHECK(inWords(alternatives(facts, wanted)).constFirst() == u"ブース1 11/21 11:00"_s);
    // Not on the steps of the calendar: its own time counts, too.
    facts.bookings = {session(10, 1, Mizuno)};
    wanted.start += 600;
    wanted.end += 600;
    CHECK(inWords(alternatives(facts, wanted)).constFirst() == u"ブース2 11/21 10:10"_s);
    // A telephone session takes no booth.
    wanted.booth = {};
    facts.bookings = {session(10, 1, Imamura)};
    REQUIRE(whats(facts, wanted) == QStringList{u"staff"_s});
    CHECK(alternatives(facts, wanted).constFirst().booth.isNull());
}

TEST_CASE("Where all booths are taken online sessions are offered, if the centre wants it so; else the next day")
{
    DayFacts facts = factsOf();
    Booking allDay = session(9, 1, Mizuno);
    allDay.end = at(17, 30);
    facts.bookings = {allDay, allDay};
    facts.bookings[1].booth = Id<Booth>(2);
    const Booking wanted = session(10, 1, Imamura);
    CHECK(inWords(alternatives(facts, wanted)).constFirst() == u"席1 11/21 10:00"_s);
    facts.rules.offerOnlineWhenFull = false;
    CHECK(alternatives(facts, wanted).isEmpty());
    CHECK(inWords(alternatives({facts, factsOf(Thursday.addDays(1))}, wanted)).constFirst() ==
          u"ブース1 11/22 10:00"_s);
}

TEST_CASE("Free slots are each booth at each step, for somebody who is free")
{
    DayFacts facts = factsOf();
    CHECK(freeSlots(facts, Shimbashi, 60, {}).size() == 2 * 16); // 9:00 to 16:30
    facts.bookings = {session(10, 1, Imamura)};
    CHECK(freeSlots(facts, Shimbashi, 60, {}).size() == 2 * 16 - 3);
    CHECK(freeSlots(facts, Shimbashi, 60, Imamura).size() == 2 * 16 - 6);
    CHECK(freeSlots(facts, Shimbashi, 60, Mizuno).size() == 2 * 16 - 3);
    CHECK_FALSE(isFree(facts, Imamura, Shimbashi, at(10, 30), at(12)));
    CHECK(isFree(facts, Imamura, Shimbashi, at(11), at(12)));
    facts.closures = {{{}, Id<Booth>(2), at(9), at(12), u"空調"_s, 0}};
    CHECK(freeSlots(facts, Shimbashi, 60, {}).size() == 16 - 3 + 10);
    Booking wanted = session(10, 2, Mizuno);
    CHECK(whats(facts, wanted) == QStringList{u"out-of-service"_s});
    wanted.booth = {};
    CHECK((boothFor(facts, wanted) == Id<Booth>(1))); // nothing is free: its clash says why
    wanted.start = at(12);
    wanted.end = at(13);
    CHECK((boothFor(facts, wanted) == Id<Booth>(1)));
    facts.bookings.append(session(12, 1, Mizuno));
    CHECK((boothFor(facts, wanted) == Id<Booth>(2)));
}

TEST_CASE("The roster proposes: who is away is not proposed, and nothing is refused for it")
{
    DayFacts facts = factsOf();
    facts.duties = {{Imamura, {}, Thursday, DutyKind::Office, Shimbashi, 13 * 60, 17 * 60, {}, {}, 0},
                    {Mizuno, {}, Thursday, DutyKind::Home, {}, 9 * 60, 17 * 60, {}, {}, 0}};
    CHECK(freeSlots(facts, Shimbashi, 60, Imamura).size() == 2 * 7); // 13:00 to 16:00
    CHECK(freeSlots(facts, Home, 60, Imamura).size() == 2 * 7);      // online from the office
    CHECK(freeSlots(facts, Shimbashi, 60, Mizuno).isEmpty());
    CHECK(freeSlots(facts, Home, 60, Mizuno).size() == 2 * 15);
    CHECK(freeSlots(facts, Shimbashi, 60, Id<Staff>(3)).size() == 2 * 16); // who has no line may be anywhere
    CHECK(isOnDuty(facts, Mizuno, {}, at(10), at(11)));
    Booking wanted = session(10, 1, Imamura);
    CHECK(whats(facts, wanted).isEmpty());
    facts.bookings = {session(10, 1, Mizuno)};
    CHECK(inWords(alternatives(facts, wanted)).constFirst() == u"ブース1 11/21 13:00"_s);
    // Where he is not at all that day, any slot is better than none; on another day he is there.
    facts.duties[0].kind = DutyKind::Off;
    CHECK(inWords(alternatives(facts, wanted)).constFirst() == u"ブース2 11/21 10:00"_s);
    DayFacts friday = factsOf(Thursday.addDays(1));
    friday.duties = {{Imamura, {}, friday.day, DutyKind::Office, Shimbashi, 9 * 60, 17 * 60, {}, {}, 0}};
    CHECK(inWords(alternatives({facts, friday}, wanted)).constFirst() == u"ブース1 11/22 10:00"_s);
    facts.duties[0].kind = DutyKind::Visit;
    CHECK(freeSlots(facts, Home, 60, Imamura).isEmpty());
}
