// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"
#include "core/base/Changes.h"
#include "core/base/Id.h"
#include "tests/support/catch.h"

#include <type_traits>

using namespace yorozu;

namespace {
struct Apple;
struct Pear;
} // namespace

TEST_CASE("A result holds a value or the error that prevented it")
{
    const Result<int> good = 7;
    REQUIRE(good);
    CHECK(*good == 7);
    const Result<int> bad = Error{ErrorKind::Invalid, QStringLiteral("no"), {}, {}};
    REQUIRE_FALSE(bad);
    CHECK(bad.error().kind == ErrorKind::Invalid);
    CHECK(bad.value_or(3) == 3);
}

TEST_CASE("Ids of different records cannot be mixed up")
{
    STATIC_REQUIRE_FALSE(std::is_convertible_v<Id<Apple>, Id<Pear>>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<qint64, Id<Apple>>);
    CHECK(Id<Apple>().isNull());
    CHECK(Id<Apple>(3) < Id<Apple>(4));
}

TEST_CASE("Changes add up")
{
    Changes all;
    CHECK(all.isEmpty());
    Changes memo;
    memo.memos.insert(4);
    Changes words;
    words.masters = true;
    all.unite(memo);
    all.unite(words);
    CHECK(all.memos == QSet<qint64>{4});
    CHECK(all.masters);
    CHECK_FALSE(all.isEmpty());
}
