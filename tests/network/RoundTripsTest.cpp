// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen costs where each question takes its time.
#include "core/service/CentreService.h"
#include "core/service/DemoService.h"
#include "core/storage/Query.h"
#include "tests/network/Screens.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/ServerProxy.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;

namespace {

const QDate today(2024, 11, 20);

// A demo centre on the server, made once.
QString demoCentre(const Clock& clock)
{
    static QString name;
    if (name.isEmpty()) {
        name = PostgresServer::ofProgram().newName();
        auto made = service::Services::create(PostgresServer::ofProgram().address(name), clock);
        REQUIRE(made);
        exchange::DemoOptions options;
        options.today = today;
        options.now = QTime(9, 30);
        const auto filled = service::DemoService((*made)->file()).fill(service::Services::systemCaller(), options);
        if (!filled)
            UNSCOPED_INFO(filled.error().message.toStdString() << filled.error().detail.toStdString());
        REQUIRE(filled);
    }
    return name;
}

} // namespace

TEST_CASE("A warm screen costs at most six round trips")
{
    const FixedClock clock(fromTokyo(today, QTime(9, 30)));
    const QString name = demoCentre(clock);
    ServerProxy proxy(PostgresServer::ofProgram().folder());
    auto opened = service::Services::open({proxy.address(name), service::OpenRequest::Mode::ReadOnly}, clock);
    if (!opened)
        UNSCOPED_INFO(opened.error().message.toStdString() << opened.error().detail.toStdString());
    REQUIRE(opened);
    service::Services& desk = **opened;
    const Result<Caller> caller = desk.centre().callerByName(u"今村"_s);
    REQUIRE(caller);
    desk.file().settleLater(); // as the worker does
    for (const Screen& screen : screens(desk, *caller, today)) {
        screen.read(desk, *caller);
        proxy.takeRoundTrips();
        screen.read(desk, *caller);
        desk.file().settle();
        const int trips = proxy.takeRoundTrips();
        INFO(screen.name.toStdString());
        CHECK(trips <= 6);
    }
}
