// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop program sees of a line that breaks: its threads connect anew by themselves, and nobody waits for
// them.
#include "core/service/DataAddress.h"
#include "core/service/LeftWorkers.h"
#include "core/service/Worker.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Query.h"
#include "core/storage/Writer.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/ServerProxy.h"
#include "tests/support/Wait.h"
#include "tests/support/Warnings.h"

#include <QElapsedTimer>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yorozu;
using test::PostgresServer;
using test::ServerProxy;
using test::ServiceFixture;
using test::waitFor;

namespace {

constexpr int Soon = 5000; // milliseconds; what waits for a line takes ten thousand

struct FarWorker : ServiceFixture
{
    ServerProxy proxy{PostgresServer::ofProgram().folder()};
    std::unique_ptr<service::Worker> worker = std::make_unique<service::Worker>(clock());
    QList<bool> told;
    Changes changes;

    FarWorker()
        : ServiceFixture(u"postgresql"_s)
    {
        // Qt's driver listens to a socket that the library closes when the server is gone.
        test::expectWarning(u"QSocketNotifier: Invalid socket"_s);
        REQUIRE(isOpened());
        QObject::connect(worker.get(), &service::Worker::connectionChanged, worker.get(),
                         [this](bool isConnected) { told.append(isConnected); });
        QObject::connect(worker.get(), &service::Worker::changed, worker.get(),
                         [this](const Changes& changed) { changes.unite(changed); });
    }

    // A busy machine may need longer for the first answer than the program waits for one; that is not what is tested.
    bool isOpened()
    {
        const QString address = proxy.address(service::DataAddress::of(path()).name);
        for (int tries = 0; tries < 3; ++tries) {
            if (answer(worker->open(address)))
                return true;
        }
        return false;
    }
    template <typename T> Result<T> answer(QFuture<Result<T>> future)
    {
        REQUIRE(waitFor([&future] { return future.isFinished(); }));
        return future.result();
    }
    QFuture<Status> set(const QString& value)
    {
        return worker->command([caller = chief(), value](service::Services& services) {
            return services.centre().setSetting(caller, u"a"_s, value);
        });
    }
    QString setting() { return *services().centre().setting(u"a"_s); }
    Result<QString> ask()
    {
        return answer(worker->query([](service::Services& services) { return services.centre().setting(u"a"_s); }));
    }
    Id<Client> addElsewhere(const QString& name)
    {
        Client added;
        added.name = name;
        return services().clients().add(other(), {added})->ids.constFirst();
    }
    // The server gets the commit, and the answer is lost.
    QFuture<Status> setInDoubt(const QString& value)
    {
        return worker->command([this, caller = chief(), value](service::Services& services) {
            return services.file().write<Done>(caller, [&](storage::Writer& writer) -> Status {
                storage::CentreRepository(writer.connection()).setSetting(writer, u"a"_s, value);
                writer.flush();
                if (!proxy.isCut())
                    proxy.cutAfter(0, ServerProxy::Cut::BeforeAnswer);
                return Done{};
            });
        });
    }
};

} // namespace

TEST_CASE("both threads are told apart from the server, answer at once, and come back by themselves", "[line]")
{
    FarWorker desk;
    REQUIRE(desk.answer(desk.set(u"1"_s)));
    CHECK(desk.worker->isConnected());
    desk.proxy.cut();
    const Result<QString> read = desk.ask();
    REQUIRE_FALSE(read);
    CHECK(service::isCutOff(read.error()));
    CHECK_FALSE(desk.worker->isConnected());
    const Status saved = desk.answer(desk.set(u"2"_s));
    REQUIRE_FALSE(saved);
    CHECK(service::isCutOff(saved.error()));
    CHECK(desk.told == QList<bool>{false});
    desk.proxy.open();
    REQUIRE(waitFor([&desk] { return desk.worker->isConnected(); }));
    CHECK(desk.told == QList<bool>{false, true}); // once, for both
    CHECK(*desk.ask() == u"1"_s);
    CHECK(desk.answer(desk.set(u"3"_s)));
    CHECK(desk.setting() == u"3"_s);
}

TEST_CASE("what others did while the server was away is told when it is back, and what they do then at once", "[line]")
{
    FarWorker desk;
    desk.proxy.cut();
    REQUIRE_FALSE(desk.answer(desk.set(u"1"_s)));
    const Id<Client> meanwhile = desk.addElsewhere(u"有限会社そのあいだ"_s);
    desk.proxy.open();
    REQUIRE(waitFor([&] { return desk.changes.clients.contains(meanwhile.number()); }));
    // The new session listens as the former one did.
    const auto listening = desk.answer(desk.worker->command([](service::Services& services) {
        return services.file().read<qint64>([](storage::Connection& connection) -> Result<qint64> {
            storage::Query query(connection, u"SELECT count(*) FROM pg_listening_channels()"_s);
            query.exec();
            return query.next() ? query.number(0) : -1;
        });
    }));
    REQUIRE(listening);
    CHECK(*listening == 1);
    const Id<Client> then = desk.addElsewhere(u"有限会社そのあと"_s);
    CHECK(waitFor([&] { return desk.changes.clients.contains(then.number()); }));
}

TEST_CASE("a save in doubt is answered when the server is back, and reading does not wait for it", "[line]")
{
    FarWorker desk;
    REQUIRE(desk.answer(desk.set(u"1"_s)));
    const QFuture<Status> doubtful = desk.setInDoubt(u"2"_s);
    REQUIRE(waitFor([&desk] { return !desk.worker->isConnected(); }));
    const QFuture<Status> behind = desk.set(u"3"_s);
    CHECK_FALSE(desk.ask()); // at once
    CHECK_FALSE(doubtful.isFinished());
    CHECK_FALSE(behind.isFinished());
    desk.proxy.open();
    CHECK(desk.answer(doubtful));
    CHECK(desk.answer(behind));
    CHECK(desk.setting() == u"3"_s);
    CHECK(waitFor([&desk] { return desk.worker->isConnected(); }));
}

TEST_CASE("a server that is stopped and started again in the middle of saves loses none and has none twice", "[line]")
{
    FarWorker desk;
    PostgresServer& server = PostgresServer::ofProgram();
    constexpr int Saves = 30;
    for (int round = 0; round < 3; ++round) {
        const auto nameOf = [round](int save) { return u"有限会社%1の%2"_s.arg(round).arg(save); };
        const auto add = [&desk, &nameOf](int save) {
            Client client;
            client.name = nameOf(save);
            return desk.worker->command([caller = desk.writer(), client](service::Services& services) -> Status {
                const auto added = services.clients().add(caller, {client});
                return added ? Status(Done{}) : added.error();
            });
        };
        QList<QFuture<Status>> answers;
        for (int save = 0; save < Saves; ++save)
            answers.append(add(save));
        REQUIRE(waitFor([&] { return answers.at(3 + round * 4).isFinished(); }));
        server.stop();
        server.start();
        for (int save = 0; save < Saves; ++save) {
            const Status answer = desk.answer(answers.at(save));
            const auto isThere = [&] {
                storage::Query query(desk.services().file().connection(),
                                     u"SELECT count(*) FROM client WHERE name = ?"_s);
                query.bind(nameOf(save)).exec();
                return query.next() ? query.number(0) : -1;
            };
            REQUIRE(desk.services().centre().load()); // beside the server the session is gone, too
            INFO("round " << round << ", save " << save);
            CHECK(isThere() == (answer ? 1 : 0));
            if (answer)
                continue;
            CHECK(service::isCutOff(answer.error()));
            REQUIRE(waitFor([&desk] { return desk.worker->isConnected(); }));
            CHECK(desk.answer(add(save)));
            CHECK(isThere() == 1);
        }
    }
    CHECK(desk.services().check()->ok);
}

TEST_CASE("who leaves while a save is in doubt does not wait for the server", "[line]")
{
    FarWorker desk;
    const QFuture<Status> doubtful = desk.setInDoubt(u"2"_s);
    REQUIRE(waitFor([&desk] { return !desk.worker->isConnected(); }));
    desk.worker.reset();
    REQUIRE(doubtful.isFinished());
    REQUIRE_FALSE(doubtful.result());
    CHECK(service::isCutOff(doubtful.result().error()));
    CHECK(desk.setting() == u"2"_s);
}

TEST_CASE("a worker says when an answer takes longer than one waits without a sign", "[line]")
{
    FarWorker desk;
    QList<bool> told;
    QObject::connect(&desk.worker->waiting(), &service::Waiting::changed, desk.worker.get(),
                     [&told](bool isLong) { told.append(isLong); });
    REQUIRE(desk.ask());
    CHECK(told.isEmpty());
    desk.proxy.setLatency(2 * service::Waiting::WithoutSignMs);
    const auto answer =
        desk.worker->query([](service::Services& services) { return services.centre().setting(u"a"_s); });
    REQUIRE(waitFor([&told] { return !told.isEmpty(); }));
    CHECK(told == QList<bool>{true});
    CHECK_FALSE(answer.isFinished());
    CHECK(waitFor([&told] { return told.size() == 2; }));
    CHECK(answer.isFinished());
    CHECK(told == QList<bool>{true, false});
}

TEST_CASE("who leaves a server that is silent does not wait, and what was asked for is done when it speaks", "[line]")
{
    FarWorker desk;
    service::LeftWorkers left;
    desk.proxy.hold();
    const QFuture<Status> asked = desk.set(u"2"_s);
    QElapsedTimer timer;
    timer.start();
    left.take(std::move(desk.worker));
    CHECK(timer.elapsed() < Soon);
    CHECK_FALSE(left.isEmpty());
    CHECK_FALSE(asked.isFinished());
    desk.proxy.letGo();
    CHECK(desk.answer(asked));
    CHECK(waitFor([&left] { return left.isEmpty(); }));
    CHECK(desk.setting() == u"2"_s);
}

TEST_CASE("at the end of the program a server is waited for as long as it goes on answering", "[line]")
{
    FarWorker desk;
    service::LeftWorkers left;
    SECTION("all of it, where each answer comes in time")
    {
        constexpr int Saves = 6;
        desk.proxy.setLatency(40);
        QList<QFuture<Status>> asked;
        for (int save = 0; save < Saves; ++save)
            asked.append(desk.set(QString::number(save)));
        left.take(std::move(desk.worker));
        CHECK(left.end(1s)); // all of them take longer
        for (const QFuture<Status>& one : std::as_const(asked)) {
            REQUIRE(one.isFinished());
            CHECK(one.result());
        }
        CHECK(desk.setting() == QString::number(Saves - 1));
    }
    SECTION("not for ever, where none comes")
    {
        desk.proxy.hold();
        const QFuture<Status> asked = desk.set(u"2"_s);
        left.take(std::move(desk.worker));
        QElapsedTimer timer;
        timer.start();
        CHECK_FALSE(left.end(200ms));
        CHECK(timer.elapsed() < Soon);
        CHECK(left.isEmpty());
        CHECK_FALSE(asked.isFinished());
        desk.proxy.letGo();
        CHECK(desk.answer(asked)); // the program was quicker than its end
    }
}

TEST_CASE("what is only being connected is left at once, also at the end of the program", "[line]")
{
    FarWorker desk;
    desk.worker.reset();
    desk.proxy.hold();
    const int former = desk.proxy.letIn();
    auto connecting = std::make_unique<service::Worker>(desk.clock());
    const QFuture<Status> opening = connecting->open(desk.proxy.address(service::DataAddress::of(desk.path()).name));
    // Left before its thread has begun to connect, it would end in time.
    REQUIRE(waitFor([&] { return desk.proxy.letIn() > former; }));
    service::LeftWorkers left;
    QElapsedTimer timer;
    timer.start();
    left.take(std::move(connecting));
    SECTION("it ends in its time")
    {
        CHECK(timer.elapsed() < Soon);
        desk.proxy.letGo();
        CHECK(waitFor([&left] { return left.isEmpty(); }));
        REQUIRE(opening.isFinished());
        CHECK(opening.result().error().kind == ErrorKind::Cancelled);
    }
    SECTION("at the end")
    {
        CHECK_FALSE(left.end(1min));
        CHECK(timer.elapsed() < Soon);
        desk.proxy.letGo();
        CHECK(waitFor([&opening] { return opening.isFinished(); }));
    }
}

TEST_CASE("what is heard late of the line to a former data base is not taken for the line of the next one", "[line]")
{
    FarWorker desk;
    ServiceFixture file(u"sqlite"_s);
    QSemaphore goOn;
    const auto late = desk.worker->query([&goOn](service::Services& services) {
        goOn.acquire();
        return services.centre().setting(u"a"_s);
    });
    desk.proxy.cut();
    const QFuture<Status> opening = desk.worker->open(file.path());
    // The writing side has opened the file, and is asked something there.
    const auto asked =
        desk.worker->command([](service::Services& services) { return services.centre().setting(u"a"_s); });
    REQUIRE(desk.answer(asked));
    goOn.release();
    REQUIRE_FALSE(desk.answer(late));
    REQUIRE(desk.answer(opening));
    CHECK(desk.worker->isConnected());
    CHECK(desk.told.count(false) == desk.told.count(true));
    CHECK(desk.ask());
    CHECK(desk.worker->isConnected());
}
