// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/DayLayout.h"
#include "tests/support/catch.h"

#include <random>
#include <set>

using namespace yorozu::agenda;

namespace {

constexpr int Nine = 9 * 60;
constexpr int HalfPastFive = 17 * 60 + 30;

Range officeHours()
{
    Range range;
    range.from = Nine;
    range.to = HalfPastFive;
    return range;
}

Entry entry(int from, int to, int column = 0)
{
    Entry made;
    made.column = column;
    made.from = from;
    made.to = to;
    return made;
}

Entry cancelled(int from, int to)
{
    Entry made = entry(from, to);
    made.yields = true;
    return made;
}

// "lane/lanes from-to" of each entry in its own order; "–" for what is not drawn.
std::vector<std::string> told(const QList<Entry>& entries, const Range& range)
{
    std::vector<std::string> lines(static_cast<std::size_t>(entries.size()), "–");
    for (const Box& box : layoutDay(entries, range).boxes) {
        lines.at(static_cast<std::size_t>(box.entry)) = std::to_string(box.lane) + "/" + std::to_string(box.lanes) +
                                                        " " + std::to_string(box.from) + "-" + std::to_string(box.to);
    }
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("Sessions one after the other have their column to themselves")
{
    CHECK(told({entry(540, 600), entry(600, 690), entry(720, 780)}, officeHours()) ==
          Lines{"0/1 540-600", "0/1 600-690", "0/1 720-780"});
}

TEST_CASE("Sessions at the same time share the width, and all that touch one another have the same share")
{
    // The third touches only the second; the fourth begins when all of them are over.
    CHECK(told({entry(540, 600), entry(570, 660), entry(630, 690), entry(690, 720)}, officeHours()) ==
          Lines{"0/2 540-600", "1/2 570-660", "0/2 630-690", "0/1 690-720"});
    // Of two that begin together the longer one stands left.
    CHECK(told({entry(540, 570), entry(540, 660)}, officeHours()) == Lines{"1/2 540-570", "0/2 540-660"});
}

TEST_CASE("Columns do not know of one another")
{
    CHECK(told({entry(540, 600, 1), entry(540, 600, 0), entry(540, 600, 1)}, officeHours()) ==
          Lines{"0/2 540-600", "0/1 540-600", "1/2 540-600"});
}

TEST_CASE("What is outside of the hours is left out, what reaches beyond them is cut")
{
    CHECK(told({entry(480, 540), entry(500, 570), entry(1020, 1110), entry(1050, 1100)}, officeHours()) ==
          Lines{"–", "0/1 540-570", "0/1 1020-1050", "–"});
}

TEST_CASE("A session over midnight stands at the end of one day and at the head of the next")
{
    Range day;
    day.from = 0;
    day.to = 24 * 60;
    CHECK(told({entry(23 * 60 + 30, 25 * 60)}, day) == Lines{"0/1 1410-1440"});
    CHECK(told({entry(-30, 60)}, day) == Lines{"0/1 0-60"});
}

TEST_CASE("A session of five minutes is drawn as long as can be read, and has that room to itself")
{
    CHECK(told({entry(600, 605), entry(605, 665)}, officeHours()) == Lines{"0/2 600-615", "1/2 605-665"});
    // At the end of the day it grows upwards.
    CHECK(told({entry(1045, 1050)}, officeHours()) == Lines{"0/1 1035-1050"});
}

TEST_CASE("Thirty at once: three are drawn, twenty-seven are counted")
{
    QList<Entry> entries;
    for (int i = 0; i < 30; ++i)
        entries.append(entry(600, 660));
    const Layout layout = layoutDay(entries, officeHours());
    REQUIRE(layout.boxes.size() == 3);
    for (const Box& box : layout.boxes)
        CHECK(box.lanes == 3);
    REQUIRE(layout.rests.size() == 1);
    CHECK(layout.rests.constFirst().entries.size() == 27);
    CHECK(layout.rests.constFirst().from == 600);
    CHECK(layout.rests.constFirst().to == 660);
}

TEST_CASE("Fixed lanes stay where they are, with the seat that was asked for where it is free")
{
    Range range = officeHours();
    range.fixedLanes = {2};
    Entry second = entry(600, 660);
    second.wish = 1;
    Entry seatless = entry(900, 960);
    seatless.wish = 3;
    CHECK(told({second, entry(540, 570), seatless}, range) == Lines{"1/2 600-660", "0/2 540-570", "0/2 900-960"});
    // A third at the same time finds none.
    const Layout full = layoutDay({entry(600, 660), entry(600, 660), entry(615, 700)}, range);
    CHECK(full.boxes.size() == 2);
    REQUIRE(full.rests.size() == 1);
    CHECK(full.rests.constFirst() == Rest{0, 615, 700, {2}});
}

TEST_CASE("A cancelled session is seen while nobody else has its place")
{
    CHECK(told({cancelled(900, 930), entry(540, 600)}, officeHours()) == Lines{"0/1 900-930", "0/1 540-600"});
    const Layout layout = layoutDay({cancelled(900, 930), entry(915, 960)}, officeHours());
    REQUIRE(layout.boxes.size() == 1);
    CHECK(layout.boxes.constFirst().entry == 1);
    CHECK(layout.boxes.constFirst().lanes == 1);
    REQUIRE(layout.rests.size() == 1);
    CHECK(layout.rests.constFirst().entries == QList<qsizetype>{0});
}

TEST_CASE("Whatever the day: nothing is drawn upon something else, and nothing is lost")
{
    std::mt19937 random(20241120);
    const auto below = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int day = 0; day < 300; ++day) {
        QList<Entry> entries;
        for (int i = 0; i < 80; ++i) {
            const int from = Nine + below(500);
            Entry made = entry(from, from + 5 + below(150), below(4));
            made.yields = below(8) == 0;
            made.wish = below(5) - 1;
            entries.append(made);
        }
        Range range = officeHours();
        range.fixedLanes = {0, 2, 4, 0};
        const Layout layout = layoutDay(entries, range);
        std::multiset<qsizetype> drawn;
        for (const Box& box : layout.boxes) {
            drawn.insert(box.entry);
            REQUIRE(box.lane < box.lanes);
            REQUIRE(box.from >= range.from);
            REQUIRE(box.to <= range.to);
            for (const Box& other : layout.boxes) {
                const bool same = &other == &box || other.column != box.column || other.lane != box.lane;
                REQUIRE((same || other.to <= box.from || box.to <= other.from));
                const bool apart = other.column != box.column || other.to <= box.from || box.to <= other.from;
                REQUIRE((apart || other.lanes == box.lanes));
            }
        }
        for (const Rest& rest : layout.rests)
            drawn.insert(rest.entries.cbegin(), rest.entries.cend());
        std::set<qsizetype> all(drawn.cbegin(), drawn.cend());
        REQUIRE(all.size() == drawn.size());
        qsizetype shown = 0;
        for (const Entry& one : entries)
            shown += one.from < range.to && one.to > range.from ? 1 : 0;
        REQUIRE(static_cast<qsizetype>(all.size()) == shown);
    }
}
