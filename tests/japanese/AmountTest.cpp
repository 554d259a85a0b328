// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Amount.h"
#include "tests/support/catch.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace yorozu::japanese;

TEST_CASE("Amounts are read as people write them")
{
    struct Case
    {
        QString text;
        std::optional<qint64> amount;
    };
    const auto cases = std::to_array<Case>({
        {u"9名"_s, 9},
        {u"0"_s, 0},
        {u"３００万円"_s, 3'000'000},
        {u"1,840万"_s, 18'400'000},
        {u"約 1億1,800万円"_s, 118'000'000},
        {u"2億"_s, 200'000'000},
        {u"1兆2億3万4円"_s, 1'000'200'030'004},
        {u"¥3,000,000"_s, 3'000'000},
        {u"三百万円"_s, 3'000'000},
        {{}, std::nullopt},
        {u"万"_s, std::nullopt},
        {u"-5"_s, std::nullopt},
        {u"3万億"_s, std::nullopt},
        {u"3.5万"_s, std::nullopt},
        {u"たくさん"_s, std::nullopt},
        {u"9999999999999999"_s, std::nullopt},
        {u"99999999999兆"_s, std::nullopt},
    });
    for (const Case& one : cases) {
        INFO(one.text.toStdString());
        CHECK((parseAmount(one.text) == one.amount));
    }
}

TEST_CASE("Written amounts are read back")
{
    CHECK(formatAmount(118'000'000) == u"1億1,800万"_s);
    CHECK(formatAmount(3'000'000) == u"300万"_s);
    CHECK(formatAmount(12'345) == u"1万2,345"_s);
    CHECK(formatAmount(0) == u"0"_s);
    for (const qint64 amount : {qint64(1), qint64(9'999), qint64(10'000), qint64(1'000'000'000'001)})
        CHECK((parseAmount(formatAmount(amount)) == amount));
}
