// SPDX-License-Identifier: GPL-3.0-or-later
// yorozubench: how fast the program is, and how fast it could be at best on this machine at this hour.
#include "core/service/CentreService.h"
#include "core/service/MoveService.h"
#include "core/storage/Connection.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Centre.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"
#include "tests/support/PostgresServer.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::bench;

namespace {

void say(const QString& text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

int refused(const Error& error)
{
    say(u"yorozubench: "_s + error.message + (error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')'));
    return 1;
}

// One, five and fifteen minutes: what else the machine had to do.
QString load()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).section(u' ', 0, 2) : QString();
}

QJsonObject about(const Options& options, service::Services& services)
{
    storage::Query version(services.file().connection(), options.server ? u"SELECT current_setting('server_version')"_s
                                                                        : u"SELECT sqlite_version()"_s);
    version.exec();
    version.next();
    return {{u"program"_s, u"yorozubench"_s},
            {u"memos"_s, options.memos},
            {u"clients"_s, options.clients},
            {u"tiny"_s, options.tiny},
            {u"lean"_s, options.lean},
            {u"cores"_s, QThread::idealThreadCount()},
            {u"load"_s, load()},
            {u"day"_s, QDate::currentDate().toString(Qt::ISODate)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {options.server ? u"postgresql"_s : u"sqlite"_s, version.text(0)},
            {u"journal"_s, services.file().connection().journalMode()}};
}

QString homeOf(const Options& options, const QDir& folder)
{
    return folder.filePath((options.lean ? u"lean-%1"_s : u"centre-%1"_s).arg(options.memos));
}

// Made anew unless a former run left one of this size.
Result<QString> database(const Options& options, const QDir& folder, const Clock& clock)
{
    // A folder of its own, for attachments lie beside the data base.
    const QString home = homeOf(options, folder);
    const QString path = home + u"/centre.yorozu"_s;
    if (QFileInfo::exists(path))
        return path;
    const QString unfinished = home + u".making"_s;
    QDir(unfinished).removeRecursively();
    QDir().mkpath(unfinished);
    const Stopwatch watch;
    const Status made = makeCentre(unfinished + u"/centre.yorozu"_s, options, clock, [&](int done, int total) {
        if (done % 20'000 == 0 || done == total)
            say(u"%1 of %2 memos written, %3 s"_s.arg(done).arg(total).arg(watch.milliseconds() / 1000, 0, 'f', 1));
    });
    if (!made) {
        QDir(unfinished).removeRecursively();
        return made.error();
    }
    if (!QDir().rename(unfinished, home))
        return Error{ErrorKind::ReadOnly, u"%1 could not be written"_s.arg(path), {}, {}};
    return path;
}

Status runAll(const Options& options, Bench& bench)
{
    for (const Scenario& scenario : scenarios()) {
        if (options.only.isEmpty() ? scenario.name == "network"_L1 : !options.only.contains(scenario.name))
            continue;
        say(u"%1 … (load %2)"_s.arg(scenario.name, load()));
        if (const Status measured = scenario.run(bench); !measured)
            return measured;
    }
    return Done{};
}

// Made of the file, on a server that is gone with the program.
Result<QString> moved(const QString& file, const test::PostgresServer& server, const Clock& clock)
{
    const QString address = server.address(u"bench"_s);
    const Stopwatch watch;
    const auto outcome = service::MoveService(file, address, clock).move(service::Services::systemCaller());
    if (!outcome)
        return outcome.error();
    say(u"%1 rows moved and compared, %2 s"_s.arg(outcome->rows).arg(watch.milliseconds() / 1000, 0, 'f', 1));
    server.run(u"VACUUM ANALYZE"_s, u"bench"_s); // as autovacuum does it soon after
    return address;
}

int measure(const Options& options, const QDir& folder)
{
    const FixedClock clock(now());
    Result<QString> path = database(options, folder, clock);
    if (!path)
        return refused(path.error());
    std::unique_ptr<test::PostgresServer> server;
    if (options.server) {
        server = std::make_unique<test::PostgresServer>(test::PostgresServer::Commits::Durable);
        path = moved(*path, *server, clock);
        if (!path)
            return refused(path.error());
    }
    auto services = service::Services::open({*path}, clock);
    if (!services)
        return refused(services.error());
    const Result<Caller> caller = (*services)->centre().callerByName(u"今村"_s);
    if (!caller)
        return refused(caller.error());
    Report report(about(options, **services));
    Bench bench{options, clock, report, folder, *path, **services, *caller, server ? server->folder() : QString()};
    const Status measured = runAll(options, bench);
    std::fprintf(stdout, "%s", qUtf8Printable(report.table()));
    if (!options.json.isEmpty()) {
        QFile file(options.json);
        if (!file.open(QIODevice::WriteOnly) || file.write(report.json()) < 0)
            return refused({ErrorKind::ReadOnly, u"%1 could not be written"_s.arg(options.json), {}, {}});
    }
    services->reset();
    if (!options.keep)
        QDir(homeOf(options, folder)).removeRecursively();
    return measured ? 0 : refused(measured.error());
}

} // namespace

int main(int argc, char* argv[])
{
    // Paper needs fonts, not a screen; the programs that are started for their windows get a platform of their own.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Result<Options> options = Options::parse(QCoreApplication::arguments());
    if (!options) {
        say(u"yorozubench: "_s + options.error().message);
        return 2;
    }
    if (!options->text.isEmpty()) {
        std::fprintf(stdout, "%s", qUtf8Printable(options->text));
        return 0;
    }
    if (!options->folder.isEmpty()) {
        if (!QDir().mkpath(options->folder))
            return refused({ErrorKind::ReadOnly, u"%1 could not be made"_s.arg(options->folder), {}, {}});
        return measure(*options, QDir(options->folder));
    }
    const QTemporaryDir folder(QDir::temp().filePath(u"yorozubench-XXXXXX"_s));
    if (!folder.isValid())
        return refused({ErrorKind::ReadOnly, folder.errorString(), {}, {}});
    return measure(*options, QDir(folder.path()));
}
