// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "tests/support/catch.h"

using namespace yorozu;

TEST_CASE("A moment is shown as Tokyo wall clock, wherever the computer is")
{
    // The test programs run with TZ=America/New_York.
    const UtcSeconds moment = fromTokyo(QDate(2024, 11, 20), QTime(10, 0));
    CHECK(moment == 1732064400);
    CHECK(tokyoDate(moment) == QDate(2024, 11, 20));
    CHECK(tokyoTime(moment) == QTime(10, 0));
}

TEST_CASE("The day changes at midnight in Tokyo")
{
    const UtcSeconds midnight = fromTokyo(QDate(2026, 4, 1), QTime(0, 0));
    CHECK(tokyoDate(midnight) == QDate(2026, 4, 1));
    CHECK(tokyoDate(midnight - 1) == QDate(2026, 3, 31));
}

TEST_CASE("Every hour of a year goes there and back, also where New York changes its clocks")
{
    const UtcSeconds from = fromTokyo(QDate(2024, 1, 1), QTime(0, 0));
    for (int hour = 0; hour < 366 * 24; ++hour) {
        const UtcSeconds moment = from + hour * 3600;
        REQUIRE(fromTokyo(tokyoDate(moment), tokyoTime(moment)) == moment);
    }
}
