// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody waits who saves while a copy is being made.
#include "core/service/BackupService.h"
#include "core/service/CentreService.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yorozu::bench {

namespace {

constexpr qint64 RoomToLeave = 4'000'000'000; // beside a large data base; beside a small one ten times its size

// The smallest save there is, again and again until `until` says so; with pauses, for a copy needs the file for
// moments.
Status saveUntil(Bench& bench, Samples& saves, const std::function<bool()>& until)
{
    int value = 0;
    do {
        std::optional<Status> saved;
        saves.add(timed([&] {
            saved = bench.services.centre().setSetting(service::Services::systemCaller(), u"bench"_s,
                                                       QString::number(++value));
        }));
        if (!*saved)
            return *saved;
        std::this_thread::sleep_for(20ms);
    } while (!until());
    return Done{};
}

} // namespace

Status measureBackup(Bench& bench)
{
    const QString place = bench.folder.filePath(u"copy"_s);
    bench.folder.mkpath(place);
    const QString copy = place + u"/bench.yorozubackup"_s;
    const qint64 size = QFileInfo(bench.database).size();
    // In a bare root nothing says how much room there is.
    const QStorageInfo disk(bench.folder);
    if (disk.isValid() && disk.bytesAvailable() >= 0 &&
        disk.bytesAvailable() < 2 * size + std::min(RoomToLeave, 10 * size))
        return Error{ErrorKind::DiskFull, u"there is no room for a copy; leave the scenario backup out"_s, {}, {}};
    Samples alone;
    if (const Status saved = saveUntil(bench, alone, [&] { return alone.size() >= bench.rounds(100); }); !saved)
        return saved;
    std::atomic<bool> finished = false;
    std::optional<Result<backup::Manifest>> made;
    double seconds = 0;
    std::thread other([&] {
        const service::BackupService backups(bench.database, bench.clock);
        seconds = timed([&] { made.emplace(backups.make(service::Services::systemCaller(), copy)); }) / 1000;
        finished = true;
    });
    Samples meanwhile;
    const Status saved = saveUntil(bench, meanwhile, [&] { return finished.load(); });
    other.join();
    QDir(place).removeRecursively();
    if (!saved)
        return saved;
    if (!*made)
        return made->error();
    const QString is = u"the same saves alone, p99"_s;
    bench.report.add({u"backup"_s, u"the longest pause of a save meanwhile"_s, u"ms"_s, meanwhile.most(), alone.p99(),
                      is, Target::none(), u"%1 saves"_s.arg(meanwhile.size())});
    bench.report.add({u"backup"_s,
                      u"a save meanwhile, p50"_s,
                      u"ms"_s,
                      meanwhile.median(),
                      alone.median(),
                      u"alone, p50"_s,
                      Target::none(),
                      {}});
    bench.report.add({u"backup"_s,
                      u"the copy, made, read back and opened"_s,
                      u"s"_s,
                      seconds,
                      std::nullopt,
                      {},
                      Target::none(),
                      u"%1 MB"_s.arg(size / 1'000'000)});
    return Done{};
}

} // namespace yorozu::bench
