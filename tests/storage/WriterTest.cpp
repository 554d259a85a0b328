// SPDX-License-Identifier: GPL-3.0-or-later
// The unit of work: all or nothing, nothing unrecorded, numbers once, a full disk.
#include "core/storage/AuditRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Numbers.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <latch>
#include <QMutex>
#include <QSet>
#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::errorOf;
using yorozu::test::Store;

TEST_CASE("a unit of work that is left is undone whole")
{
    Store store(GENERATE(from_range(Store::engines())));
    const qint64 links = store.number(u"SELECT count(*) FROM audit_chain"_s);
    {
        Writer writer(store.connection(), store.clock(), store.caller());
        CentreRepository(store.connection()).setSetting(writer, u"a"_s, u"1"_s);
        CHECK(store.number(u"SELECT count(*) FROM setting"_s) == 1);
    }
    CHECK(store.number(u"SELECT count(*) FROM setting"_s) == 0);
    CHECK(store.number(u"SELECT count(*) FROM audit_chain"_s) == links);
    CHECK(!store.connection().inTransaction());
}

TEST_CASE("a change that nobody recorded is refused")
{
    Store store(GENERATE(from_range(Store::engines())));
    const auto error = store.tryWrite([](Writer& writer) {
        Query(writer.connection(), u"INSERT INTO setting (name, value) VALUES ('a', '1')"_s).exec();
    });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::Internal);
    CHECK(store.number(u"SELECT count(*) FROM setting"_s) == 0);
    CHECK(!store.tryWrite([](Writer&) {}));
}

TEST_CASE("a transaction whose statement failed cannot be committed, even if the failure was caught")
{
    Store store(GENERATE(from_range(Store::engines())));
    const auto error = store.tryWrite([&](Writer& writer) {
        CentreRepository(store.connection()).setSetting(writer, u"a"_s, u"1"_s);
        CHECK(errorOf([&] { Query(store.connection(), u"INSERT INTO setting (name) VALUES ('b')"_s).exec(); }));
    });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::Internal);
    CHECK(store.number(u"SELECT count(*) FROM setting"_s) == 0);
    // The next one begins clean.
    CHECK(!store.tryWrite(
        [&](Writer& writer) { CentreRepository(store.connection()).setSetting(writer, u"a"_s, u"1"_s); }));
}

TEST_CASE("a second writer waits, then is told to try again")
{
    Store store(GENERATE(from_range(Store::engines())));
    const auto other = store.connectAgain();
    other->setBusyTimeout(30);
    const auto saveToo = [&] {
        Writer second(*other, store.clock(), store.caller()); // on SQLite there is one writer at a time
        CentreRepository(*other).setSetting(second, u"a"_s, u"2"_s);
        second.commit();
    };
    Writer first(store.connection(), store.clock(), store.caller());
    CentreRepository(store.connection()).setSetting(first, u"a"_s, u"1"_s);
    const auto error = errorOf(saveToo);
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::Busy);
    first.commit();
    CHECK(!errorOf(saveToo));
    CHECK(CentreRepository(store.connection()).setting(u"a"_s) == u"2"_s);
    CHECK(AuditRepository(store.connection()).verifyChain() == QStringList());
}

TEST_CASE("four writers at once never draw a number twice")
{
    Store store(GENERATE(from_range(Store::engines())));
    constexpr int Threads = 4;
    constexpr int Draws = 100;
    QMutex mutex;
    QSet<QString> numbers;
    QStringList failures;
    std::latch ready(Threads);
    std::vector<std::thread> threads;
    for (int at = 0; at < Threads; ++at) {
        threads.emplace_back([&] {
            // All are connected before the first one draws: opening has a shorter patience of its own.
            std::unique_ptr<Connection> connection;
            try {
                connection = store.connectAgain();
            } catch (const std::exception&) {
            }
            ready.arrive_and_wait();
            try {
                if (!connection)
                    throw std::runtime_error("not opened");
                connection->setBusyTimeout(120'000);
                const FixedClock clock(1'732'000'000);
                for (int draw = 0; draw < Draws; ++draw) {
                    Writer writer(*connection, clock, {});
                    const DrawnSession session = drawSession(writer, QDate(2024, 11, 20));
                    writer.record(u"insert"_s, u"session"_s, session.id, {}, {{u"number"_s, session.number}});
                    writer.commit();
                    const QMutexLocker lock(&mutex);
                    numbers.insert(session.number);
                }
            } catch (const std::exception& error) {
                const QMutexLocker lock(&mutex);
                failures.append(QString::fromUtf8(error.what()));
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    CHECK(failures == QStringList());
    CHECK(numbers.size() == Threads * Draws);
    CHECK(numbers.contains(u"R6-11-0001"_s));
    CHECK(numbers.contains(u"R6-11-0400"_s));
    CHECK(checkInvariants(store.connection()) == QStringList());
}

TEST_CASE("a number that was rolled back is drawn again, a month begins anew")
{
    Store store(GENERATE(from_range(Store::engines())));
    const auto draw = [&](QDate day, bool commit) {
        Writer writer(store.connection(), store.clock(), store.caller());
        const DrawnSession session = drawSession(writer, day);
        writer.record(u"insert"_s, u"session"_s, session.id, {}, {});
        if (commit)
            writer.commit();
        return session.number;
    };
    CHECK(draw(QDate(2024, 11, 30), false) == u"R6-11-0001"_s);
    CHECK(draw(QDate(2024, 11, 30), true) == u"R6-11-0001"_s);
    CHECK(draw(QDate(2024, 11, 1), true) == u"R6-11-0002"_s);
    CHECK(draw(QDate(2024, 12, 1), true) == u"R6-12-0001"_s);
    CHECK(draw(QDate(2019, 4, 30), true) == u"H31-04-0001"_s);
}

TEST_CASE("a full disk stops the save, writes nothing of it and leaves the file sound", "[file]")
{
    Store store(u"sqlite"_s);
    MemoRepository memos(store.connection());
    Id<Memo> id;
    store.write([&](Writer& writer) { id = memos.create(writer, {}, QDate(2024, 11, 20), store.content()); });
    const QString head = AuditRepository(store.connection()).head();
    MemoContent content = store.content();
    content.advice = QString(3'000'000, u'案');
    store.connection().limitPages(static_cast<int>(store.number(u"PRAGMA page_count"_s)) + 20);
    const auto error =
        store.tryWrite([&](Writer& writer) { memos.publish(writer, id, content, store.slot(), 1, false, {}); });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::DiskFull);
    CHECK(memos.byId(id)->status == MemoStatus::Draft);
    CHECK(memos.revisions(id).isEmpty());
    CHECK(AuditRepository(store.connection()).head() == head);
    CHECK(checkInvariants(store.connection()) == QStringList());
    // With room again, the same save goes through.
    store.connection().limitPages(1'000'000);
    CHECK(!store.tryWrite([&](Writer& writer) { memos.publish(writer, id, content, store.slot(), 1, false, {}); }));
    CHECK(memos.byId(id)->content.advice == content.advice);
}

TEST_CASE("several questions see one state")
{
    Store store(GENERATE(from_range(Store::engines())));
    const auto reader = store.connectAgain(OpenMode::ReadOnly);
    const ReadScope outer(*reader);
    const ReadScope inner(*reader); // inside another one it does nothing
    CHECK(reader->inTransaction());
    CHECK(CentreRepository(*reader).staff().size() == 3);
}
