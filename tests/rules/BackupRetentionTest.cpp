// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BackupRetention.h"
#include "tests/support/catch.h"

using namespace yorozu;
using rules::copiesToDrop;
using rules::KeptCopy;
using rules::RetentionPlan;

namespace {

UtcSeconds at(int year, int month, int day, int hour, int minute = 0)
{
    return fromTokyo(QDate(year, month, day), QTime(hour, minute));
}

QList<KeptCopy> kept(QList<KeptCopy> copies, const RetentionPlan& plan = {})
{
    const QList<qsizetype> drop = copiesToDrop(copies, plan);
    for (auto index = drop.rbegin(); index != drop.rend(); ++index)
        copies.removeAt(*index);
    return copies;
}

} // namespace

TEST_CASE("Nothing is dropped of nothing, of one, and of what is few")
{
    CHECK(copiesToDrop({}).isEmpty());
    CHECK(copiesToDrop({{at(2024, 11, 20, 10)}}).isEmpty());
    CHECK(copiesToDrop({{at(2024, 11, 20, 10)}, {at(2024, 11, 20, 11)}, {at(2023, 1, 1, 0)}}).isEmpty());
}

TEST_CASE("Of one hour the newest stays")
{
    CHECK(copiesToDrop({{at(2024, 11, 20, 10, 5)}, {at(2024, 11, 20, 10, 55)}, {at(2024, 11, 20, 10, 30)}}) ==
          QList<qsizetype>{0, 2});
    // The order of the list does not matter.
    CHECK(copiesToDrop({{at(2024, 11, 20, 10, 55)}, {at(2024, 11, 20, 10, 5)}}) == QList<qsizetype>{1});
}

TEST_CASE("Hours, days, weeks and months are those of Tokyo")
{
    const RetentionPlan days{0, 2, 0, 0};
    // 23:30 and 0:30 in Tokyo are two days, though one in London.
    CHECK(copiesToDrop({{at(2024, 11, 20, 23, 30)}, {at(2024, 11, 21, 0, 30)}}, days).isEmpty());
    CHECK(copiesToDrop({{at(2024, 11, 21, 8, 30)}, {at(2024, 11, 21, 9, 30)}}, days) == QList<qsizetype>{0});
    // 30 December 2024 and 2 January 2025 are one ISO week.
    const RetentionPlan weeks{0, 0, 2, 0};
    CHECK(copiesToDrop({{at(2024, 12, 30, 12)}, {at(2025, 1, 2, 12)}}, weeks) == QList<qsizetype>{0});
    const RetentionPlan months{0, 0, 0, 2};
    CHECK(copiesToDrop({{at(2023, 11, 30, 12)}, {at(2024, 11, 30, 12)}, {at(2024, 11, 1, 0)}}, months) ==
          QList<qsizetype>{2});
}

TEST_CASE("Two years of a copy each hour leave 24 hours, 14 days, 8 weeks and 24 months")
{
    QList<KeptCopy> copies;
    const UtcSeconds now = at(2024, 11, 20, 16);
    for (int hour = 0; hour < 3 * 365 * 24; ++hour)
        copies.append(KeptCopy{now - 3600LL * hour});
    const QList<KeptCopy> left = kept(copies);
    // The newest of each kind are often the same copy.
    CHECK(left.size() <= 24 + 14 + 8 + 24);
    CHECK(left.size() >= 24 + 12 + 5 + 20);
    CHECK(left.constFirst().made == now);
    for (int hour = 0; hour < 24; ++hour)
        CHECK(left.at(hour).made == now - 3600LL * hour);
    CHECK(left.last().made < at(2022, 12, 31, 23) + 1);
    CHECK(left.last().made >= at(2022, 12, 1, 0));
    // Run again and again it comes to the same.
    CHECK(copiesToDrop(left).isEmpty());
}

TEST_CASE("What a day makes comes and goes without ever losing the newest or the only one")
{
    QList<KeptCopy> copies;
    UtcSeconds now = at(2024, 1, 1, 9);
    for (int run = 0; run < 3000; ++run) {
        now += 30 * 60;
        copies.append(KeptCopy{now});
        copies = kept(copies);
        REQUIRE(copies.last().made == now);
        REQUIRE(copies.size() <= 70);
    }
    CHECK(copies.constFirst().made < at(2024, 2, 1, 0)); // January is still there
}

TEST_CASE("Damaged copies are never dropped, and never a reason to drop a sound one")
{
    const KeptCopy sound{at(2024, 11, 20, 10, 5), true};
    const KeptCopy damaged{at(2024, 11, 20, 10, 50), false};
    CHECK(copiesToDrop({sound, damaged}).isEmpty());
    // Even a plan that keeps nothing keeps the newest sound one.
    const RetentionPlan nothing{0, 0, 0, 0};
    CHECK(copiesToDrop({sound, damaged}, nothing).isEmpty());
    CHECK(copiesToDrop({{at(2024, 11, 20, 9, 0), true}, sound, damaged}, nothing) == QList<qsizetype>{0});
}
