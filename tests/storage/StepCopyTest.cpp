// SPDX-License-Identifier: GPL-3.0-or-later
// A copy while others save: one state, whatever happens between two steps.
#include "core/storage/StepCopy.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Snapshot.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::errorOf;
using yorozu::test::Store;

namespace {

// Large enough for several steps.
constexpr int Settings = 400;

void fill(Store& store, const QString& letter)
{
    store.write([&](Writer& writer) {
        for (int number = 0; number < Settings; ++number)
            CentreRepository(store.connection())
                .setSetting(writer, u"filler-%1"_s.arg(number), QString(4000, letter.at(0)));
    });
}

void save(Connection& connection, Store& store, const QString& value)
{
    Writer writer(connection, store.clock(), store.caller());
    CentreRepository(connection).setSetting(writer, u"saved"_s, value);
    CentreRepository(connection).setSetting(writer, u"filler-0"_s, value);
    writer.commit();
}

QString copyOf(const Store& store)
{
    return QFileInfo(store.path()).absolutePath() + u"/copy.yorozu"_s;
}

DatabaseFacts factsOfFile(const QString& file)
{
    const auto connection = Connection::open(file, OpenMode::Inspect);
    REQUIRE(connection);
    CHECK(checkSoundness(**connection) == QStringList());
    return factsOf(**connection);
}

QString savedIn(const QString& file)
{
    const auto connection = Connection::open(file, OpenMode::Inspect);
    REQUIRE(connection);
    Query query(**connection, u"SELECT (SELECT value FROM setting WHERE name = 'saved') || "
                              "(SELECT value FROM setting WHERE name = 'filler-0')"_s);
    query.exec();
    REQUIRE(query.next());
    return query.text(0);
}

} // namespace

TEST_CASE("What the copying connection saves between two steps is in the copy, which does not begin anew", "[file]")
{
    Store store(u"sqlite"_s);
    fill(store, u"あ"_s);
    auto copy = StepCopy::begin(store.connection(), copyOf(store));
    REQUIRE(copy);
    int saves = 0;
    while (!copy->step())
        save(store.connection(), store, QString::number(++saves));
    REQUIRE(saves > 2);
    CHECK(copy->beginnings() == 1);
    CHECK(copy->donePages() == copy->totalPages());
    copy.reset();
    CHECK(savedIn(copyOf(store)) == QString::number(saves).repeated(2));
    CHECK(factsOfFile(copyOf(store)) == factsOf(store.connection()));
}

TEST_CASE("What another connection saves makes the copy begin anew, and it is one state all the same", "[file]")
{
    Store store(u"sqlite"_s);
    fill(store, u"あ"_s);
    const auto other = store.connectAgain();
    auto copy = StepCopy::begin(store.connection(), copyOf(store));
    REQUIRE(copy);
    REQUIRE_FALSE(copy->step());
    save(*other, store, u"甲"_s);
    REQUIRE_FALSE(copy->step());
    CHECK(copy->beginnings() == 2);
    while (!copy->step()) {
    }
    copy.reset();
    CHECK(savedIn(copyOf(store)) == u"甲甲"_s);
    CHECK(factsOfFile(copyOf(store)) == factsOf(store.connection()));
}

TEST_CASE("A copy that others never let come to its end holds them up at last", "[file]")
{
    Store store(u"sqlite"_s);
    fill(store, u"あ"_s);
    const auto other = store.connectAgain();
    other->setBusyTimeout(0);
    auto copy = StepCopy::begin(store.connection(), copyOf(store));
    REQUIRE(copy);
    REQUIRE_FALSE(copy->step());
    save(*other, store, u"甲"_s);
    SECTION("long enough")
    {
        REQUIRE(copy->finishHolding(std::chrono::minutes(1)));
        copy.reset();
        CHECK(savedIn(copyOf(store)) == u"甲甲"_s);
    }
    SECTION("not long enough")
    {
        CHECK_FALSE(copy->finishHolding(std::chrono::milliseconds(0)));
    }
    // Whichever it was: they may save again.
    save(*other, store, u"乙"_s);
}

TEST_CASE("A writer in the middle of its transaction does not disturb a step, nor the step the writer", "[file]")
{
    Store store(u"sqlite"_s);
    fill(store, u"あ"_s);
    const auto other = store.connectAgain();
    auto copy = StepCopy::begin(store.connection(), copyOf(store));
    REQUIRE(copy);
    {
        Writer writer(*other, store.clock(), store.caller());
        CentreRepository(*other).setSetting(writer, u"saved"_s, u"甲"_s);
        CHECK_FALSE(copy->step());
        CentreRepository(*other).setSetting(writer, u"filler-0"_s, u"甲"_s);
        writer.commit();
    }
    while (!copy->step()) {
    }
    copy.reset();
    CHECK(savedIn(copyOf(store)) == u"甲甲"_s);
}

TEST_CASE("A disk that becomes full during the copy is said to be full, and the data base is as before", "[file]")
{
    Store store(u"sqlite"_s);
    fill(store, u"あ"_s);
    const auto error = errorOf([&] {
        const auto copy = StepCopy::begin(store.connection(), copyOf(store), 100);
        REQUIRE(copy);
        while (!copy->step()) {
        }
    });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::DiskFull);
    save(store.connection(), store, u"甲"_s);
    CHECK(checkSoundness(store.connection()) == QStringList());
}

TEST_CASE("A copy never takes a name that is taken", "[file]")
{
    Store store(u"sqlite"_s);
    QFile taken(copyOf(store));
    REQUIRE(taken.open(QIODevice::WriteOnly));
    CHECK(errorOf([&] { StepCopy::begin(store.connection(), copyOf(store)); }));
    CHECK(taken.size() == 0);
}

TEST_CASE("A copy is nobody else's to read, however it was made", "[file]")
{
    Store store(u"sqlite"_s);
    SECTION("in one go")
    {
        copyInto(store.connection(), copyOf(store));
    }
    SECTION("step by step")
    {
        auto copy = StepCopy::begin(store.connection(), copyOf(store));
        REQUIRE(copy);
        while (!copy->step())
            continue;
    }
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    CHECK((QFileInfo(copyOf(store)).permissions() & others) == QFileDevice::Permissions());
    CHECK(factsOfFile(copyOf(store)) == factsOf(store.connection()));
}
