// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DatabaseCopy.h"

#include "core/service/Services.h"
#include "core/service/Worker.h"
#include "core/storage/Snapshot.h"
#include "core/storage/StepCopy.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <thread>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int MostBeginnings = 12;
constexpr std::chrono::milliseconds LastPatience{2000};

Error neverQuiet()
{
    return {ErrorKind::Busy,
            Text::tr("No copy was made, for other programs kept saving all the while. The earlier copies are "
                     "untouched; try again when they have finished."),
            {},
            u"sqlite3_backup began too often"_s};
}

// What the engine says of a full disk and the like speaks of saving.
Error inWordsOfCopies(const Error& error, const QString& to)
{
    if (error.kind == ErrorKind::DiskFull)
        return backup::diskFull(QFileInfo(to).absolutePath(), error.detail);
    if (error.kind == ErrorKind::ReadOnly)
        return backup::cannotWrite(to, error.detail);
    return error;
}

// The copy lives in the room of its connection; all of its life happens there.
struct Copying
{
    std::unique_ptr<storage::StepCopy> steps;
    bool done = false;
    bool inOneGo = false;
    int beginnings = 1;
    qint64 donePages = 0;
    qint64 allPages = 0;
};

Status inRoom(const ConnectionRoom& room, const std::function<void(storage::Connection&)>& work)
{
    return room([&work](CaseFile& file) {
        return file.read<Done>([&work](storage::Connection& connection) -> Status {
            work(connection);
            return Done{};
        });
    });
}

Status takeSteps(const ConnectionRoom& room, Copying& copying, const backup::Progress& progress)
{
    while (!copying.done) {
        if (progress && !progress(copying.donePages, copying.allPages))
            return backup::cancelled();
        std::this_thread::sleep_for(storage::StepCopy::Pause);
        const bool last = copying.beginnings >= MostBeginnings;
        const Status stepped = inRoom(room, [&copying, last](storage::Connection&) {
            copying.done = last ? copying.steps->finishHolding(LastPatience) : copying.steps->step();
            copying.beginnings = copying.steps->beginnings();
            copying.donePages = copying.steps->donePages();
            copying.allPages = copying.steps->totalPages();
        });
        if (!stepped)
            return stepped;
        if (last && !copying.done)
            return neverQuiet();
    }
    return Done{};
}

} // namespace

ConnectionRoom ownRoom(const QString& database, const Clock& clock)
{
    auto file = std::make_shared<std::unique_ptr<CaseFile>>();
    return [file, database, &clock](const ConnectionJob& job) -> Status {
        if (!*file) {
            auto opened = CaseFile::open({database, OpenRequest::Mode::Inspect}, clock);
            if (!opened)
                return opened.error();
            *file = *std::move(opened);
        }
        return job(**file);
    };
}

ConnectionRoom roomOf(Worker& worker)
{
    return [&worker](const ConnectionJob& job) -> Status {
        QFuture<Status> future = worker.command([job](Services& services) { return job(services.file()); });
        future.waitForFinished();
        if (future.resultCount() == 0)
            return backup::cancelled();
        return future.result();
    };
}

Status copyDatabase(const QString& database, const Clock& clock, const ConnectionRoom& room, const QString& to,
                    const backup::Progress& progress)
{
    Copying copying;
    Status status = inRoom(room, [&copying, &to](storage::Connection& connection) {
        copying.steps = storage::StepCopy::begin(connection, to);
        copying.inOneGo = !copying.steps;
    });
    if (status && !copying.inOneGo)
        status = takeSteps(room, copying, progress);
    if (copying.steps) {
        const Status ended = inRoom(room, [&copying](storage::Connection&) { copying.steps.reset(); });
        if (status && !ended)
            status = ended;
    }
    if (status && copying.inOneGo) {
        status = inRoom(ownRoom(database, clock),
                        [&to](storage::Connection& connection) { storage::copyInto(connection, to); });
    }
    if (!status)
        return inWordsOfCopies(status.error(), to);
    return Done{};
}

} // namespace yorozu::service
