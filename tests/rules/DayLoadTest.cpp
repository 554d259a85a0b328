// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/DayLoad.h"
#include "tests/support/catch.h"

using namespace yorozu;
using namespace yorozu::rules;
using namespace Qt::StringLiterals;

namespace {

const QDate Thursday(2024, 11, 21);
const QDate Saturday(2024, 11, 23);
const Id<Office> Shimbashi(1);
const Id<Office> Home(2);
constexpr int OpenMinutes = 600; // of a booth

// 新橋 with two booths, and at home one seat; ten hours each.
DayFacts factsOf(QDate day)
{
    DayFacts facts;
    facts.day = day;
    for (const Id<Office> id : {Shimbashi, Home}) {
        Office office;
        office.id = id;
        office.opensAt = 8 * 60;
        office.closesAt = office.opensAt + OpenMinutes;
        office.remote = id == Home;
        facts.offices.append(office);
    }
    for (const int number : {1, 2, 3}) {
        Booth booth;
        booth.id = Id<Booth>(number);
        booth.office = number < 3 ? Shimbashi : Home;
        facts.booths.append(booth);
    }
    return facts;
}

} // namespace

TEST_CASE("How much room a day has is told by the share of the minutes in its booths that is taken")
{
    const DayFacts facts = factsOf(Thursday);
    const auto load = [&](int office, int home) { return loadOf(facts, {{Shimbashi, 1, office}, {Home, 1, home}}); };
    CHECK(loadOf(facts, {}) == DayLoad::Free);
    CHECK(load(0, 0) == DayLoad::Free); // visits take no booth
    CHECK(load(600, 0) == DayLoad::Some);
    CHECK(load(630, 0) == DayLoad::Half); // 35 of 100
    CHECK(load(600, 659) == DayLoad::Half);
    CHECK(load(900, 360) == DayLoad::Few); // 70
    CHECK(load(1200, 509) == DayLoad::Few);
    CHECK(load(1200, 510) == DayLoad::Full); // 95
    CHECK(load(1200, 900) == DayLoad::Full);
}

TEST_CASE("Of one office only its own booths are looked at, and only those in use")
{
    DayFacts facts = factsOf(Thursday);
    const QList<DayCount> counts{{Shimbashi, 3, 600}, {Home, 4, 600}};
    CHECK(loadOf(facts, counts, Shimbashi) == DayLoad::Half);
    CHECK(loadOf(facts, counts, Home) == DayLoad::Full);
    facts.booths[0].retired = true;
    CHECK(loadOf(facts, counts, Shimbashi) == DayLoad::Full);
}

TEST_CASE("On a weekend only the seats for online sessions count, on a closing day nothing")
{
    DayFacts facts = factsOf(Saturday);
    CHECK(loadOf(facts, {{Shimbashi, 1, 60}, {Home, 1, 570}}) == DayLoad::Full);
    CHECK(loadOf(facts, {}, Shimbashi) == DayLoad::Shut);
    facts.rules.weekendsOnline = false;
    CHECK(loadOf(facts, {}, Shimbashi) == DayLoad::Free);
    ClosingDay closing;
    closing.first = closing.last = Saturday;
    facts.closingDays.append(closing);
    CHECK(loadOf(facts, {}) == DayLoad::Shut);
    facts.closingDays[0].office = Shimbashi;
    CHECK(loadOf(facts, {}) == DayLoad::Free); // at home
    CHECK(loadOf(facts, {}, Shimbashi) == DayLoad::Shut);
}
