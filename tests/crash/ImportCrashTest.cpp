// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while the rows of an accepted list arrive, over and over, until all are here.
#include "core/service/ClientService.h"
#include "core/service/ImportQueue.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using namespace yorozu;

namespace {

constexpr int TimeoutMs = 60'000;
constexpr int Rows = 250;
constexpr int Unwritable = 120; // its word is none of the centre's

QByteArray longList()
{
    QByteArray list = "企業名,来訪経路\r\n";
    for (int row = 0; row < Rows; ++row)
        list += "会社" + QByteArray::number(row) + (row == Unwritable ? ",星占い\r\n" : ",\r\n");
    return list;
}

} // namespace

TEST_CASE("kill -9 while a list arrives loses no row, brings none twice and forgets none that was left out")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"centre.yorozu"_s);
    const SystemClock clock;
    const Caller caller = service::Services::systemCaller();
    qint64 list = 0;
    {
        auto services = service::Services::create(path, clock);
        REQUIRE(services);
        const auto accepted =
            (*services)->transfer().queue().accept(caller, service::ImportKind::Clients, longList(), {});
        REQUIRE(accepted);
        list = *accepted;
    }
    QRandomGenerator random(20241120);
    int kills = 0;
    int arrived = 0;
    while (true) {
        QProcess loop;
        loop.start(QStringLiteral(YOROZU_IMPORT_LOOP), {path});
        // None: it has nothing left to do.
        if (!loop.waitForReadyRead(TimeoutMs)) {
            REQUIRE((loop.state() == QProcess::NotRunning || loop.waitForFinished(TimeoutMs)));
            REQUIRE(loop.exitStatus() == QProcess::NormalExit);
            REQUIRE(loop.exitCode() == 0);
            break;
        }
        std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(50'000)));
        loop.kill();
        REQUIRE(
            (loop.state() == QProcess::NotRunning || loop.waitForFinished(TimeoutMs))); // it may have come to its end
        CHECK(loop.readAllStandardError() == QByteArray());
        const QList<QByteArray> lines = loop.readAllStandardOutput().trimmed().split('\n');
        CHECK(lines.first().toInt() > arrived); // what was told to have arrived is not gone through again
        arrived = lines.last().toInt();
        ++kills;
    }
    CHECK(kills > 2); // they did hit the middle
    CHECK(arrived <= Rows);
    auto services = service::Services::open({path, service::OpenRequest::Mode::ReadOnly}, clock);
    REQUIRE(services);
    const auto report = (*services)->transfer().queue().finished(list);
    REQUIRE(report);
    REQUIRE(*report);
    CHECK((*report)->created == Rows - 1);
    REQUIRE((*report)->errors.size() == 1);
    CHECK((*report)->errors.first().row == Unwritable + 2);
    const auto clients = (*services)->clients().list({});
    REQUIRE(clients);
    CHECK(clients->size() == Rows - 1);
    QSet<QString> names;
    for (const Client& client : *clients)
        names.insert(client.name);
    CHECK(names.size() == Rows - 1);
    CHECK((*services)->check()->problems == QStringList());
}
