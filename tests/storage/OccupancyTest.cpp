// SPDX-License-Identifier: GPL-3.0-or-later
// The constraint that nobody is in two places, asked 100,000 times and held against a model that knows no data base.
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

struct Interval
{
    QString kind;
    qint64 resource = 0;
    UtcSeconds start = 0;
    UtcSeconds end = 0;
};

// Of each resource the intervals that are taken, by their beginning; none overlaps another.
class Model
{
public:
    bool take(const Interval& one)
    {
        Taken& taken = m_taken[{one.kind, one.resource}];
        const auto next = taken.lower_bound(one.start);
        if (next != taken.end() && next->first < one.end)
            return false;
        if (next != taken.begin() && std::prev(next)->second > one.start)
            return false;
        taken.emplace(one.start, one.end);
        m_all.push_back(one);
        return true;
    }
    qsizetype size() const { return static_cast<qsizetype>(m_all.size()); }
    // Any one of them; it is taken no longer.
    Interval give(std::size_t at)
    {
        const Interval one = m_all.at(at);
        m_all[at] = m_all.back();
        m_all.pop_back();
        m_taken[{one.kind, one.resource}].erase(one.start);
        return one;
    }
    QStringList lines() const
    {
        QStringList lines;
        for (const Interval& one : m_all)
            lines.append(u"%1 %2 %3 %4"_s.arg(one.kind).arg(one.resource).arg(one.start).arg(one.end));
        lines.sort();
        return lines;
    }

private:
    using Taken = std::map<UtcSeconds, UtcSeconds>;
    std::map<std::pair<QString, qint64>, Taken> m_taken;
    std::vector<Interval> m_all;
};

// Starts at every 5 minutes of 12 days, 5 minutes to 4 hours long, across midnight too: about half are in the way of
// another.
class Intervals
{
public:
    Intervals(QDate first, unsigned seed)
        : m_first(first)
        , m_random(seed)
    {
    }
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_random); }
    Interval next()
    {
        constexpr UtcSeconds Step = 5 * 60;
        constexpr int Steps = 12 * 24 * 12;
        static const QStringList kinds{u"booth"_s, u"staff"_s, u"client"_s};
        Interval one;
        one.kind = kinds.at(upTo(2));
        one.resource = 1 + upTo(7);
        one.start = fromTokyo(m_first, QTime(0, 0)) + upTo(Steps) * Step;
        one.end = one.start + (1 + upTo(47)) * Step;
        return one;
    }

private:
    QDate m_first;
    std::mt19937 m_random;
};

// On a server nothing is thrown, or the transaction would be over: the row is just not there.
bool stored(Query& insert, const Interval& one)
{
    insert.bind(one.kind).bind(one.resource).bind(one.start).bind(one.end);
    const auto refused = test::errorOf([&] { insert.exec(); });
    if (!refused)
        return insert.changedRows() == 1;
    REQUIRE(refused->kind == ErrorKind::RuleViolation);
    REQUIRE(refused->field == u"occupancy"_s);
    return false;
}

QStringList linesOf(Connection& connection)
{
    QStringList lines;
    Query query(connection, u"SELECT resource_kind, resource, starts, ends FROM occupancy"_s);
    query.exec();
    while (query.next()) {
        lines.append(
            u"%1 %2 %3 %4"_s.arg(query.text(0)).arg(query.number(1)).arg(query.number(2)).arg(query.number(3)));
    }
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("of 100,000 random intervals exactly those are taken that overlap no other")
{
    Store store(GENERATE(from_range(Store::engines())));
    // Each round in days of its own and never committed: what is taken back costs a server time where it was.
    constexpr int Rounds = 20;
    constexpr int Attempts = 5000;
    int taken = 0;
    int given = 0;
    for (int round = 0; round < Rounds; ++round) {
        Writer writer(store.connection(), store.clock(), store.caller());
        Query insert(store.connection(),
                     u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner) "
                     "VALUES (?, ?, ?, ?, 'booking', 1) ON CONFLICT DO NOTHING"_s);
        Query remove(store.connection(),
                     u"DELETE FROM occupancy WHERE resource_kind = ? AND resource = ? AND starts = ?"_s);
        Intervals random(QDate(2024, 11, 20).addDays(20 * round), 20241120U + static_cast<unsigned>(round));
        Model model;
        for (int attempt = 0; attempt < Attempts; ++attempt) {
            const Interval one = random.next();
            const bool fits = model.take(one);
            if (stored(insert, one) != fits) {
                FAIL("round " << round << ", attempt " << attempt << ": the model says " << fits << " of "
                              << one.kind.toStdString() << ' ' << one.resource << ", " << one.start << " to "
                              << one.end);
            }
            taken += fits ? 1 : 0;
            // Now and then one is cancelled, so that the sheet never fills up.
            if (model.size() > 1200) {
                const int at = random.upTo(static_cast<int>(model.size()) - 1);
                const Interval gone = model.give(static_cast<std::size_t>(at));
                remove.bind(gone.kind).bind(gone.resource).bind(gone.start).exec();
                REQUIRE(remove.changedRows() == 1);
                ++given;
            }
        }
        CHECK(linesOf(store.connection()) == model.lines());
    }
    // Or it asked nothing worth asking.
    CHECK(taken > Rounds * Attempts / 4);
    CHECK(taken < Rounds * Attempts * 3 / 4);
    CHECK(given > Rounds * Attempts / 8);
}
