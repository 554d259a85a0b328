// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Worker.h"

#include "core/service/ImportQueue.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace yorozu;
using test::ServiceFixture;

namespace {

// Runs the event loop until the future is there: a condition, not a time.
template <typename T> T await(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return future.result();
}

} // namespace

TEST_CASE("Jobs answer in the order in which they were asked, and changes are announced")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Caller chief = desk.chief();
    service::Worker worker(desk.clock());
    REQUIRE(await(worker.open(desk.path())));
    Changes changes;
    QObject::connect(&worker, &service::Worker::changed, [&](const Changes& changed) { changes.unite(changed); });
    const auto set = worker.command([chief](service::Services& services) {
        return services.centre().setSetting(chief, QStringLiteral("a"), QStringLiteral("1"));
    });
    const auto get =
        worker.command([](service::Services& services) { return services.centre().setting(QStringLiteral("a")); });
    CHECK(await(set));
    CHECK(*await(get) == QStringLiteral("1"));
    while (!changes.masters)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    // The reading side sees what was committed.
    CHECK(*await(worker.query([](service::Services& services) {
        return services.centre().setting(QStringLiteral("a"));
    })) == QStringLiteral("1"));
}

TEST_CASE("The reading side cannot write")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Caller chief = desk.chief();
    service::Worker worker(desk.clock());
    REQUIRE(await(worker.open(desk.path())));
    const Status status = await(worker.query([chief](service::Services& services) {
        return services.centre().setSetting(chief, QStringLiteral("a"), QStringLiteral("1"));
    }));
    CHECK_FALSE(status);
}

TEST_CASE("Without a data base every question is answered with an error")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    service::Worker worker(desk.clock());
    CHECK(await(worker.open(desk.folder() + QStringLiteral("/none.yorozu"))).error().kind == ErrorKind::CannotOpen);
    const auto answer = await(worker.query([](service::Services& services) { return services.centre().load(); }));
    CHECK(answer.error().kind == ErrorKind::CannotOpen);
}

TEST_CASE("What was asked for is written before the worker goes")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Caller chief = desk.chief();
    {
        service::Worker worker(desk.clock());
        REQUIRE(await(worker.open(desk.path())));
        for (int i = 0; i < 20; ++i) {
            worker.command([chief, i](service::Services& services) {
                return services.centre().setSetting(chief, QStringLiteral("last"), QString::number(i));
            });
        }
    }
    CHECK(*desk.services().centre().setting(QStringLiteral("last")) == QStringLiteral("19"));
}

TEST_CASE("The rest of a list that a program which is gone had accepted arrives while nobody asks for anything")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    constexpr int Rows = 300;
    QByteArray list = "企業名\r\n";
    for (int row = 0; row < Rows; ++row)
        list += "会社" + QByteArray::number(row) + "\r\n";
    service::ImportQueue& gone = desk.services().transfer().queue();
    const auto id = gone.accept(desk.chief(), service::ImportKind::Clients, list, {});
    REQUIRE(id);
    REQUIRE(gone.step(std::chrono::milliseconds(0)));
    REQUIRE_FALSE(*gone.finished(*id));
    service::Worker worker(desk.clock());
    REQUIRE(await(worker.open(desk.path())));
    std::optional<service::ImportReport> report;
    while (!report) {
        const auto answer = await(
            worker.query([id = *id](service::Services& services) { return services.transfer().queue().finished(id); }));
        REQUIRE(answer);
        report = *answer;
    }
    CHECK(report->created == Rows);
    CHECK(report->errors.isEmpty());
}
