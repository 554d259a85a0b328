// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that are kept, prepared, for the next of their text.
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu::storage;
using yorozu::test::Store;

TEST_CASE("a statement is kept after its use and never shared during it")
{
    Store store(GENERATE(from_range(Store::engines())));
    Connection& connection = store.connection();
    const QString sql = u"SELECT ? + 1"_s;
    connection.statements().clear();
    {
        Query first(connection, sql);
        first.bind(1).exec();
        REQUIRE(first.next());
        Query second(connection, sql);
        second.bind(41).exec();
        REQUIRE(second.next());
        CHECK(first.number(0) == 2);
        CHECK(second.number(0) == 42);
        CHECK(connection.statements().size() == 0);
    }
    CHECK(connection.statements().size() == 2);
    Query third(connection, sql);
    CHECK(connection.statements().size() == 1);
    third.bind(6).exec();
    REQUIRE(third.next());
    CHECK(third.number(0) == 7);
}

TEST_CASE("a statement that failed is not used again, and reading half of a list locks nothing")
{
    Store store(GENERATE(from_range(Store::engines())));
    Connection& connection = store.connection();
    connection.statements().clear();
    const QString insert = u"INSERT INTO schema_version (version, applied_at) VALUES (?, ?)"_s;
    {
        Query query(connection, insert);
        query.bind(1).bind(0);
        CHECK_THROWS_AS(query.exec(), StorageError);
    }
    CHECK(connection.statements().size() == 0);
    {
        Query half(connection, u"SELECT version FROM schema_version"_s);
        half.exec();
        REQUIRE(half.next());
    }
    store.write([](Writer& writer) { writer.record(u"test"_s, u"memo"_s, 1, {}, {}); });
    CHECK(store.number(u"SELECT count(*) FROM audit_chain WHERE action = 'test'"_s) == 1);
}
