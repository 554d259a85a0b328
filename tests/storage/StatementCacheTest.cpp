// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that are kept, prepared, for the next of their text.
#include "core/storage/IdList.h"
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
    third.bind(6).exec();
    CHECK(connection.statements().size() == 1);
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

TEST_CASE("lists of ids have few texts, and find what is in them")
{
    Store store(GENERATE(from_range(Store::engines())));
    const auto found = [&](const QList<qint64>& ids) {
        const IdList listed(ids);
        Query query(store.connection(), u"SELECT id FROM staff WHERE id"_s + listed.sql() + u" AND id < ?"_s);
        listed.bind(query);
        query.bind(1'000'000).exec();
        QList<qint64> answer;
        while (query.next())
            answer.append(query.number(0));
        return answer;
    };
    const qint64 first = store.staff[0].id.number();
    const qint64 second = store.staff[1].id.number();
    CHECK(found({first}) == QList<qint64>{first});
    CHECK(found({second, first, 4711}).size() == 2);
    CHECK(found({4711, 4712}).isEmpty());
    CHECK(IdList({1, 2, 3}).sql() == IdList({4, 5, 6, 7}).sql());
    CHECK(IdList({1, 2, 3}).sql() != IdList({1, 2}).sql());
    // More than a statement may be given.
    QList<qint64> many{first};
    for (qint64 id = 1'000'000; id < 1'040'000; ++id)
        many.append(id);
    CHECK(found(many) == QList<qint64>{first});
}
