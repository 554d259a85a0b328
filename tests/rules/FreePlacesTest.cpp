// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/FreePlaces.h"
#include "core/rules/BookingObstacles.h"
#include "tests/support/catch.h"

#include <random>

using namespace yorozu;
using namespace yorozu::rules;
using namespace Qt::StringLiterals;

namespace {

const QDate Thursday(2024, 11, 21);
const QDate Saturday(2024, 11, 23); // 勤労感謝の日
const Id<Office> Shimbashi(1);
const Id<Office> Tachikawa(2);
const Id<Office> Home(3);
const Id<Staff> Imamura(1);
const Id<Staff> Mizuno(2);
const Id<Staff> Aoyama(3);
const QList<Id<Staff>> Everybody{Imamura, Mizuno, Aoyama};
constexpr int Nine = 9 * 60;
constexpr int HalfPastFive = 17 * 60 + 30;

UtcSeconds at(QDate day, int hour, int minute = 0)
{
    return fromTokyo(day, QTime(hour, minute));
}

void work(DayFacts& facts, Id<Staff> staff, DutyKind kind, Id<Office> office = {}, int from = Nine,
          int to = HalfPastFive)
{
    DutyLine line;
    line.staff = staff;
    line.day = facts.day;
    line.kind = kind;
    line.office = office;
    line.from = from;
    line.to = to;
    facts.duties.append(line);
}

// 新橋 with two booths (1, 2), 立川 with one (3), and at home two seats (4, 5). 今村 and 水野 are in 新橋, 青山 is at
// home.
DayFacts factsOf(QDate day = Thursday)
{
    DayFacts facts;
    facts.day = day;
    facts.now = at(Thursday, 8);
    const QStringList names{u"新橋"_s, u"立川"_s, u"在宅"_s};
    for (const int number : {1, 2, 3}) {
        Office office;
        office.id = Id<Office>(number);
        office.name = names.at(number - 1);
        office.remote = number == 3;
        facts.offices.append(office);
    }
    const QList<Id<Office>> offices{Shimbashi, Shimbashi, Tachikawa, Home, Home};
    for (int number = 1; number <= offices.size(); ++number) {
        Booth booth;
        booth.id = Id<Booth>(number);
        booth.office = offices.at(number - 1);
        booth.name = u"ブース%1"_s.arg(number);
        facts.booths.append(booth);
    }
    work(facts, Imamura, DutyKind::Office, Shimbashi);
    work(facts, Mizuno, DutyKind::Office, Shimbashi);
    work(facts, Aoyama, DutyKind::Home);
    return facts;
}

Id<Booking> book(DayFacts& facts, int booth, Id<Staff> lead, UtcSeconds start, int minutes = 60)
{
    Booking booking;
    booking.id = Id<Booking>(facts.bookings.size() + 1);
    booking.start = start;
    booking.end = start + minutes * 60;
    booking.booth = Id<Booth>(booth);
    for (const Booth& one : facts.booths) {
        if (one.id == booking.booth)
            booking.office = one.office;
    }
    booking.clientName = u"みなと清掃"_s;
    booking.staff = {{lead, u"今村 健吾"_s, Part::Lead}};
    facts.bookings.append(booking);
    return booking.id;
}

// "2 1 – 満 …" of a column from nine on, one mark per half hour; × where it is shut, brackets around what is over.
QString told(const PlaceColumn& column, int rows = 6)
{
    QStringList marks;
    for (const PlaceCell& cell : column.cells.mid(0, rows)) {
        const QString mark = cell.state == PlaceCell::State::Closed   ? u"×"_s
                             : cell.state == PlaceCell::State::Nobody ? u"–"_s
                             : cell.free == 0                         ? u"満"_s
                                                                      : QString::number(cell.free);
        marks.append(cell.past ? u'(' + mark + u')' : mark);
    }
    return marks.join(u' ');
}

QStringList told(const DayFacts& facts, const QList<Id<Staff>>& people = Everybody)
{
    QStringList lines;
    const PlaceGrid grid = freePlaces({facts}, people);
    for (const PlaceColumn& column : grid.days.constFirst().columns)
        lines.append(told(column));
    return lines;
}

QStringList told(const QList<PersonalSlot>& found)
{
    QStringList lines;
    for (const PersonalSlot& one : found) {
        lines.append(u"%1 %2 %3"_s.arg(toTokyo(one.slot.start).toString(u"M/d H:mm"_s), one.slot.boothName)
                         .arg(one.staff.number()));
    }
    return lines;
}

} // namespace

TEST_CASE("A place is free where there is a booth and somebody who works there")
{
    DayFacts facts = factsOf();
    // 立川 has a booth and nobody; at home there are two seats and three people who may be online.
    CHECK(told(facts) == QStringList{u"2 2 2 2 2 2"_s, u"– – – – – –"_s, u"2 2 2 2 2 2"_s});
    book(facts, 1, Imamura, at(Thursday, 10));
    CHECK(told(facts) == QStringList{u"2 2 1 1 2 2"_s, u"– – – – – –"_s, u"2 2 2 2 2 2"_s});
    book(facts, 2, Mizuno, at(Thursday, 10, 45), 30);
    CHECK(told(facts) == QStringList{u"2 2 1 満 1 2"_s, u"– – – – – –"_s, u"2 2 2 1 2 2"_s});
}

TEST_CASE("Who is busy elsewhere leaves a booth without anybody")
{
    DayFacts facts = factsOf();
    book(facts, 4, Imamura, at(Thursday, 9)); // online, from the office
    book(facts, 5, Mizuno, at(Thursday, 9), 30);
    CHECK(told(facts) == QStringList{u"満 1 2 2 2 2"_s, u"– – – – – –"_s, u"満 1 2 2 2 2"_s});
}

TEST_CASE("With a filter the number is that of the people who match")
{
    DayFacts facts = factsOf();
    CHECK(told(facts, {Mizuno}) == QStringList{u"1 1 1 1 1 1"_s, u"– – – – – –"_s, u"1 1 1 1 1 1"_s});
    book(facts, 1, Mizuno, at(Thursday, 9, 30), 30);
    CHECK(told(facts, {Mizuno}) == QStringList{u"1 満 1 1 1 1"_s, u"– – – – – –"_s, u"1 満 1 1 1 1"_s});
    CHECK(told(facts, {Aoyama}) == QStringList{u"– – – – – –"_s, u"– – – – – –"_s, u"1 1 1 1 1 1"_s});
    CHECK(told(facts, {}) == QStringList{u"– – – – – –"_s, u"– – – – – –"_s, u"– – – – – –"_s});
}

TEST_CASE("Hours, buffers, holds and booths out of service take places; what does not take place takes none")
{
    DayFacts facts = factsOf();
    facts.duties.clear();
    work(facts, Imamura, DutyKind::Office, Shimbashi, 10 * 60, 11 * 60);
    work(facts, Mizuno, DutyKind::Office, Shimbashi);
    work(facts, Aoyama, DutyKind::Visit);
    CHECK(told(facts) == QStringList{u"1 1 2 2 1 1"_s, u"– – – – – –"_s, u"1 1 2 2 1 1"_s});

    facts = factsOf();
    const Id<Booking> kept = book(facts, 1, Imamura, at(Thursday, 10), 30);
    facts.bookings.last().bufferAfter = 15;
    CHECK(told(facts).constFirst() == u"2 2 1 1 2 2"_s);
    facts.bookings.last().status = BookingStatus::Cancelled;
    CHECK(told(facts).constFirst() == u"2 2 2 2 2 2"_s);
    facts.bookings.last().status = BookingStatus::NoShow;
    CHECK(told(facts).constFirst() == u"2 2 2 2 2 2"_s);
    CHECK(kept);

    facts = factsOf();
    facts.held = {{u"booth"_s, 1, at(Thursday, 9), at(Thursday, 9, 30)},
                  {u"staff"_s, Imamura.number(), at(Thursday, 10), at(Thursday, 10, 30)}};
    CHECK(told(facts).constFirst() == u"1 2 1 2 2 2"_s);
    facts = factsOf();
    facts.held = {{u"activity-staff"_s, Imamura.number(), at(Thursday, 10), at(Thursday, 11), Id<Activity>(1)}};
    CHECK(told(facts).constFirst() == u"2 2 1 1 2 2"_s);
    facts = factsOf();
    facts.closures = {{{}, Id<Booth>(1), at(Thursday, 9), at(Thursday, 10), u"空調の工事"_s, 0}};
    CHECK(told(facts).constFirst() == u"1 1 2 2 2 2"_s);
}

TEST_CASE("Offices that open later have nothing before, and what is over is marked")
{
    DayFacts facts = factsOf();
    facts.offices[1].opensAt = 10 * 60;
    work(facts, Id<Staff>(9), DutyKind::Office, Tachikawa, 10 * 60);
    facts.now = at(Thursday, 10, 12);
    const PlaceGrid grid = freePlaces({facts}, {Imamura, Id<Staff>(9)});
    CHECK(grid.from == Nine);
    CHECK(grid.to == HalfPastFive);
    CHECK(grid.rows() == 17);
    CHECK(told(grid.days.constFirst().columns.at(1)) == u"(×) (×) 1 1 1 1"_s); // the half hour goes on
}

TEST_CASE("On a weekend there are only the seats at home, on a closing day nothing at all")
{
    DayFacts facts = factsOf(Saturday);
    facts.holiday = u"勤労感謝の日"_s;
    CHECK(told(facts) == QStringList{u"× × × × × ×"_s, u"× × × × × ×"_s, u"2 2 2 2 2 2"_s});
    const PlaceGrid grid = freePlaces({facts}, Everybody);
    CHECK(grid.days.constFirst().columns.constFirst().shut == Shut::ByWeekend);
    CHECK(grid.days.constFirst().columns.constFirst().why == u"勤労感謝の日"_s);
    CHECK(grid.days.constFirst().columns.constLast().why.isEmpty());
    facts.rules.weekendsOnline = false;
    CHECK(told(facts).constFirst() == u"2 2 2 2 2 2"_s);

    facts = factsOf();
    facts.closingDays = {{{}, Shimbashi, Thursday, Thursday, u"設備点検"_s, 0}};
    CHECK(told(facts) == QStringList{u"× × × × × ×"_s, u"– – – – – –"_s, u"2 2 2 2 2 2"_s});
    facts.closingDays = {{{}, {}, Thursday, Thursday, u"年末年始"_s, 0}};
    CHECK(told(facts).constLast() == u"× × × × × ×"_s);
    CHECK(freePlaces({facts}, Everybody).days.constFirst().columns.constLast().why == u"年末年始"_s);
}

TEST_CASE("Each number is what the rules of booking would let in, on a thousand days")
{
    std::mt19937 random(20241121);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const QList<BookingStatus> statuses{BookingStatus::Confirmed, BookingStatus::Tentative, BookingStatus::Cancelled,
                                        BookingStatus::Completed, BookingStatus::NoShow};
    int cells = 0;
    for (int round = 0; round < 1000; ++round) {
        DayFacts facts = factsOf();
        facts.duties.removeLast();
        work(facts, Aoyama, static_cast<DutyKind>(below(4)), Tachikawa, Nine + below(4) * 60, HalfPastFive);
        for (int number = below(14); number > 0; --number) {
            book(facts, 1 + below(5), Everybody.at(below(3)), at(Thursday, 9) + below(96) * 300, 5 + below(24) * 5);
            facts.bookings.last().status = statuses.at(below(5));
            facts.bookings.last().bufferBefore = below(3) * 5;
            facts.bookings.last().bufferAfter = below(3) * 5;
        }
        facts.held = {{u"booth"_s, 1 + below(5), at(Thursday, 9 + below(8)), at(Thursday, 18)}};
        facts.closures = {
            {{}, Id<Booth>(1 + below(5)), at(Thursday, 9 + below(8), below(60)), at(Thursday, 18), u"工事"_s, 0}};
        const PlaceGrid grid = freePlaces({facts}, Everybody);
        for (const PlaceColumn& column : grid.days.constFirst().columns) {
            for (int row = 0; row < grid.rows(); ++row, ++cells) {
                const UtcSeconds start = at(Thursday, 9) + row * 1800;
                const UtcSeconds end = start + 1800;
                int booths = 0;
                int people = 0;
                for (const Booth& booth : facts.booths) {
                    Booking session;
                    session.start = start;
                    session.end = end;
                    session.office = column.office;
                    session.booth = booth.id;
                    booths += booth.office == column.office && fits(facts, session) ? 1 : 0;
                }
                for (const Id<Staff> staff : Everybody)
                    people += isFree(facts, staff, column.office, start, end) ? 1 : 0;
                const PlacesAt there = placesAt(facts, column.office, start, end, Everybody);
                if (column.cells.at(row).free != std::min(booths, people) || there.free() != std::min(booths, people))
                    FAIL("office " << column.office.number() << ", row " << row << " of day " << round);
            }
        }
    }
    CHECK(cells == 1000 * 3 * 17);
}

TEST_CASE("Of a time it is told which booths are taken, by what, and who is free")
{
    DayFacts facts = factsOf();
    const Id<Booking> first = book(facts, 1, Imamura, at(Thursday, 14));
    facts.closures = {{{}, Id<Booth>(2), at(Thursday, 15), at(Thursday, 16), u"空調の工事"_s, 0}};
    const PlacesAt places = placesAt(facts, Shimbashi, at(Thursday, 14, 30), at(Thursday, 15, 30), Everybody);
    REQUIRE(places.booths.size() == 2);
    CHECK(places.booths.at(0).sessions == QList<Id<Booking>>{first});
    CHECK(places.booths.at(1).outOfService == u"空調の工事"_s);
    CHECK(places.people == QList<Id<Staff>>{Mizuno}); // 青山 is at home
    CHECK(places.free() == 0);
    CHECK(places.firstFree().isNull());
    const PlacesAt before = placesAt(facts, Shimbashi, at(Thursday, 14), at(Thursday, 15), {Mizuno, Imamura});
    CHECK(before.free() == 1);
    CHECK(before.firstFree() == Id<Booth>(2));
    const PlacesAt online = placesAt(facts, Home, at(Thursday, 9), at(Thursday, 10), {Aoyama, Mizuno, Imamura});
    CHECK(online.people == QList<Id<Staff>>{Aoyama, Mizuno, Imamura});
    CHECK(placesAt(factsOf(Saturday), Shimbashi, at(Saturday, 9), at(Saturday, 10), Everybody).booths.isEmpty());
}

TEST_CASE("The use of the booths counts the hours on which an office is open")
{
    DayFacts thursday = factsOf();
    book(thursday, 1, Imamura, at(Thursday, 9), 8 * 60 + 30); // all day
    book(thursday, 2, Mizuno, at(Thursday, 8), 90);           // half an hour of it within the opening hours
    thursday.closures = {{{}, Id<Booth>(2), at(Thursday, 17), at(Thursday, 20), u"工事"_s, 0}};
    DayFacts saturday = factsOf(Saturday);
    saturday.holiday = u"勤労感謝の日"_s;
    book(saturday, 4, Aoyama, at(Saturday, 9), 60);
    const QList<PlaceUse> use = useOfPlaces({thursday, saturday});
    REQUIRE(use.size() == 3);
    CHECK(use.at(0).places == 2);
    CHECK(use.at(0).taken == 510 + 30);
    CHECK(use.at(0).open == 2 * 510 - 30);
    CHECK(use.at(0).percent() == 55);
    CHECK(use.at(1).percent() == 0);
    CHECK(use.at(2).open == 2 * 2 * 510); // both days
    CHECK(use.at(2).taken == 60);
    CHECK(useOfPlaces({}).isEmpty());
}

TEST_CASE("The nearest times, two a day and apart, in an office before online")
{
    const DayFacts thursday = factsOf();
    DayFacts friday = factsOf(Thursday.addDays(1));
    DayFacts saturday = factsOf(Saturday);
    saturday.holiday = u"勤労感謝の日"_s;
    SlotWish wish{60, Everybody, {}, 6};
    CHECK(told(earliestSlots({thursday, friday, saturday}, wish)) ==
          QStringList{u"11/21 9:00 ブース1 1"_s, u"11/21 11:00 ブース1 1"_s, u"11/22 9:00 ブース1 1"_s,
                      u"11/22 11:00 ブース1 1"_s, u"11/23 9:00 ブース4 1"_s, u"11/23 11:00 ブース4 1"_s});
    wish.most = 1;
    CHECK(told(earliestSlots({thursday, friday}, wish)) == QStringList{u"11/21 9:00 ブース1 1"_s});
    wish = {60, {Aoyama}, Home, 2};
    CHECK(told(earliestSlots({thursday}, wish)) == QStringList{u"11/21 9:00 ブース4 3"_s, u"11/21 11:00 ブース4 3"_s});
    wish = {60, Everybody, Tachikawa, 6};
    CHECK(earliestSlots({thursday, friday}, wish).isEmpty()); // nobody is there
    wish = {0, Everybody, {}, 6};
    CHECK(earliestSlots({thursday}, wish).isEmpty());
}

TEST_CASE("The nearest time is with whoever has the fewest sessions, not before now, and not where it is taken")
{
    DayFacts facts = factsOf();
    facts.now = at(Thursday, 9, 40);
    book(facts, 1, Imamura, at(Thursday, 10), 60);
    book(facts, 2, Mizuno, at(Thursday, 10, 30), 30);
    book(facts, 1, Mizuno, at(Thursday, 16), 60);
    // At ten nobody of 新橋 has a whole hour, so that it is online.
    CHECK(told(earliestSlots({facts}, {60, Everybody, {}, 2})) ==
          QStringList{u"11/21 10:00 ブース4 3"_s, u"11/21 12:00 ブース1 1"_s});
    CHECK(told(earliestSlots({facts}, {60, Everybody, Shimbashi, 2})) ==
          QStringList{u"11/21 11:00 ブース1 1"_s, u"11/21 13:00 ブース1 1"_s});
    CHECK(told(earliestSlots({facts}, {30, {Mizuno}, Shimbashi, 1})) == QStringList{u"11/21 10:00 ブース2 2"_s});
}
