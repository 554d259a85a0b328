// SPDX-License-Identifier: GPL-3.0-or-later
// How long a batch of a rebuild is.
#include "core/service/RebuildPace.h"
#include "tests/support/catch.h"

using namespace std::chrono_literals;
using yorozu::service::RebuildPace;

TEST_CASE("batches get longer while nobody saves, and are short again as soon as somebody does")
{
    RebuildPace pace;
    RebuildPace::Time now{};
    CHECK(pace.batch() == 25ms);
    for (int i = 0; i < 10; ++i)
        pace.goOn(7, now += 1s);
    CHECK(pace.batch() == 100ms);
    pace.goOn(8, now += 1s);
    CHECK(pace.batch() == 25ms);
    // Whoever has saved may save again.
    pace.goOn(8, now += 59s);
    CHECK(pace.batch() == 25ms);
    pace.goOn(8, now += 1s);
    CHECK(pace.batch() == 50ms);
    pace.goOn(9, now += 1s);
    CHECK(pace.batch() == 25ms);
    // Between any two there is room for others.
    CHECK(pace.pause() > 5ms);
}
