// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of reading that advance together.
#include "core/storage/SideBySide.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

qint64 sum(Connection& connection, qint64 a, qint64 b)
{
    Query query(connection, u"SELECT CAST(? AS bigint) + CAST(? AS bigint)"_s);
    query.bind(a).bind(b).exec();
    REQUIRE(query.next());
    return query.number(0);
}

} // namespace

TEST_CASE("Pieces of reading have each their answers, and what builds upon them comes later")
{
    Store store(GENERATE(from_range(Store::engines())));
    Connection& connection = store.connection();
    qint64 first = 0;
    qint64 second = 0;
    QList<qint64> inner(3);
    SideBySide(connection)
        .add([&] {
            first = sum(connection, 1, 2);
            second = sum(connection, first, 10);
        })
        .add([&] {
            const qint64 base = sum(connection, 100, 0);
            SideBySide deeper(connection);
            for (qsizetype at = 0; at < inner.size(); ++at)
                deeper.add([&, at] { inner[at] = sum(connection, base, at); });
            deeper.run();
            inner[0] += sum(connection, 1000, 0); // it goes on when they have ended
        })
        .add([] {}) // asks for nothing
        .run();
    CHECK(first == 3);
    CHECK(second == 13);
    CHECK(inner == QList<qint64>{1100, 101, 102});
    CHECK_FALSE(connection.inTransaction());
    CHECK(sum(connection, 2, 2) == 4); // alone again
}

TEST_CASE("Empty and missing values, texts and bytes come back from a bundle as from a single question")
{
    Store store(GENERATE(from_range(Store::engines())));
    Connection& connection = store.connection();
    const QString sql = u"SELECT CAST(? AS text), CAST(? AS text), CAST(? AS bigint), CAST(? AS text)"_s;
    const QString hard = u"引用'と\\逆斜線;? $1 \"二重\""_s;
    const auto check = [&] {
        Query query(connection, sql);
        query.bind(u""_s).bindNull().bind(qint64(-7)).bind(hard).exec();
        REQUIRE(query.next());
        CHECK_FALSE(query.isNull(0));
        CHECK(query.text(0).isEmpty());
        CHECK(query.isNull(1));
        CHECK(query.number(2) == -7);
        CHECK(query.text(3) == hard);
        CHECK_FALSE(query.next());
    };
    check();
    SideBySide(connection).add(check).add(check).run();
    // Known by now, and asked again.
    SideBySide(connection).add(check).run();
}

TEST_CASE("A piece that fails fails the whole, and the connection goes on")
{
    Store store(GENERATE(from_range(Store::engines())));
    Connection& connection = store.connection();
    bool others = false;
    SideBySide reading(connection);
    reading.add([&] { sum(connection, 1, 1); });
    reading.add([&] {
        Query wrong(connection, u"SELECT nothing FROM nowhere"_s);
        wrong.exec();
        others = true;
    });
    CHECK_THROWS_AS(reading.run(), StorageError);
    CHECK_FALSE(others);
    CHECK_FALSE(connection.inTransaction());
    CHECK(sum(connection, 20, 3) == 23);
    qint64 again = 0;
    SideBySide(connection).add([&] { again = sum(connection, 1, 1); }).run();
    CHECK(again == 2);
}

TEST_CASE("Pieces see one state of the data base, and so do those that begin before its end is told")
{
    Store store(GENERATE(from_range(Store::engines())));
    Connection& connection = store.connection();
    connection.setEndsLater(true);
    qint64 before = 0;
    {
        const ReadScope scope(connection);
        before = sum(connection, 0, 5);
    }
    // The next one begins anew on a server, though the end of the last was not told yet.
    qint64 inside = 0;
    SideBySide(connection).add([&] { inside = sum(connection, before, 1); }).run();
    CHECK(inside == 6);
    connection.settle();
    CHECK_FALSE(connection.hasAhead());
    CHECK(sum(connection, 1, 1) == 2);
}
