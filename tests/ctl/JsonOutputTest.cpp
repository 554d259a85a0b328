// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/JsonOutput.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ctl;

TEST_CASE("a kind of time has one form, whatever the second is")
{
    const UtcSeconds full = fromTokyo(QDate(2024, 6, 3), QTime(10, 0));
    CHECK(isoMoment(full) == u"2024-06-03T10:00"_s);
    CHECK(isoInstant(full) == u"2024-06-03T10:00:00"_s);
    CHECK(isoInstant(full + 7) == u"2024-06-03T10:00:07"_s);
}

TEST_CASE("what there is not is null")
{
    CHECK(dateOrNull({}).isNull());
    CHECK(momentOrNull({}).isNull());
    CHECK(instantOrNull({}).isNull());
    CHECK(idOrNull(Id<int>()).isNull());
    CHECK(dateOrNull(QDate(2024, 6, 3)) == u"2024-06-03"_s);
}
