// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/MoveService.h"

#include "core/backup/Files.h"
#include "core/rules/Permissions.h"
#include "core/service/AttachmentFiles.h"
#include "core/service/BackupCopy.h"
#include "core/service/MoveSteps.h"
#include "core/service/OpenFiles.h"
#include "core/storage/AuditRepository.h"
#include "core/storage/Migrator.h"
#include "core/storage/ServerAddress.h"
#include "core/storage/ServerRights.h"
#include "core/storage/TableShapes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Move)
};

// A connection that was closed a moment ago is still counted by its server.
constexpr int LooksAtConnections = 20;
constexpr unsigned long PauseMs = 100;

Error inUse(const QString& place, const QString& who)
{
    return {ErrorKind::Busy,
            Text::tr("%1 is open in another program (%2). Nothing was moved; close it there and try again.")
                .arg(place, who),
            {},
            {}};
}

// What is saved during the move would stay behind: nobody else may be there.
Status fileIsFree(const QString& file)
{
    if (storage::ServerAddress::isOne(file))
        return Done{};
    const QStringList programs = programsUsing(QFileInfo(file).canonicalFilePath());
    return programs.isEmpty() ? Status(Done{})
                              : Status(inUse(QDir::toNativeSeparators(file), programs.join(Text::tr(", "))));
}

Status serverIsFree(CaseFile& source)
{
    int others = 0;
    for (int look = 0; look < LooksAtConnections; ++look) {
        const Result<int> counted = source.read<int>(
            [](storage::Connection& connection) -> Result<int> { return storage::othersConnected(connection); });
        if (!counted)
            return counted.error();
        others = *counted;
        if (others == 0)
            return Done{};
        QThread::msleep(PauseMs);
    }
    return inUse(source.path(), Text::tr("%n connection(s)", nullptr, others));
}

// On a server a person does not see everything: drafts are their authors'. What is not seen would stay behind.
Status seesEverything(CaseFile& source)
{
    return source.read<Done>([&](storage::Connection& connection) -> Status {
        if (storage::isOwnerAtWork(connection))
            return Done{};
        return Error{ErrorKind::Forbidden,
                     Text::tr("From %1 only who has set the data base up can move it: a person does not see the drafts "
                              "of the others. Use that login (guide to the server: server.md).")
                         .arg(source.path()),
                     {},
                     {}};
    });
}

// What is wrong already is not carried to a new place, where nobody would know where it came from.
Status isSound(CaseFile& source)
{
    return source.read<Done>([&](storage::Connection& connection) -> Status {
        const QStringList problems = storage::checkInvariants(connection);
        if (problems.isEmpty())
            return Done{};
        return Error{
            ErrorKind::RuleViolation,
            Text::tr("%1 has %n problem(s), so that nothing was moved: %2", nullptr, static_cast<int>(problems.size()))
                .arg(source.path(), problems.constFirst()),
            {},
            problems.join(u'\n')};
    });
}

Status moveAll(const Caller& caller, CaseFile& source, CaseFile& target, storage::AttachmentStore& store,
               const MoveWatcher& watcher, MoveOutcome& outcome)
{
    const auto from = AttachmentFiles::beside(source.path(), source.password());
    if (const Status files = moveFiles(source, from->store(), store, watcher, outcome); !files)
        return files;
    return target.write<Done>(caller,
                              [&](storage::Writer& writer) { return moveRecords(source, writer, watcher, outcome); });
}

} // namespace

MoveService::MoveService(const QString& from, const QString& to, const Clock& clock, const QString& password)
    : m_from(from)
    , m_to(storage::ServerAddress::isOne(to) ? to : QFileInfo(to).absoluteFilePath())
    , m_clock(clock)
    , m_password(password)
{
}

Result<MoveOutcome> MoveService::move(const Caller& caller, const MoveWatcher& watcher) const
{
    if (const Status allowed = rules::require(caller, rules::Action::RestoreBackup); !allowed)
        return allowed.error();
    if (const Status free = fileIsFree(m_from); !free)
        return free.error();
    auto source = CaseFile::open({m_from, OpenRequest::Mode::ReadOnly, false, m_password}, m_clock);
    if (!source)
        return source.error();
    if (const Status free = storage::Connection::mayCreate(m_to, storage::PlaceProbe::system(), m_password); !free)
        return free.error();
    if (const Status whole = seesEverything(**source); !whole)
        return whole.error();
    if (const Status free = serverIsFree(**source); !free)
        return free.error();
    if (watcher && !watcher({}))
        return moveGivenUp();
    if (const Status sound = isSound(**source); !sound)
        return sound.error();
    MoveOutcome outcome;
    outcome.from = (*source)->path();
    const Status moved = storage::ServerAddress::isOne(m_to) ? intoServer(caller, **source, watcher, outcome)
                                                             : intoFile(caller, **source, watcher, outcome);
    return moved ? Result<MoveOutcome>(outcome) : moved.error();
}

// Under another name until it is whole.
Status MoveService::intoFile(const Caller& caller, CaseFile& source, const MoveWatcher& watcher,
                             MoveOutcome& outcome) const
{
    outcome.to = m_to;
    const QFileInfo place(m_to);
    backup::removeOldParts(place.absolutePath(), place.fileName()); // of a move that was killed
    const WorkFile work(backup::partName(m_to));
    storage::FolderStore store(storage::FolderStore::folderOf(m_to));
    const bool isNewStore = !QFileInfo::exists(store.folder());
    Status moved = Done{};
    {
        auto target = CaseFile::open({work.name(), OpenRequest::Mode::Create}, m_clock);
        moved = target ? moveAll(caller, source, **target, store, watcher, outcome) : Status(target.error());
    }
    if (moved) {
        QFile file(work.name());
        if (!file.open(QIODevice::ReadWrite) || !backup::syncFile(file))
            return backup::cannotWrite(file);
        file.close();
        moved = backup::putInPlace(work.name(), m_to);
    }
    if (!moved && moved.error().kind == ErrorKind::Cancelled && isNewStore)
        QDir(store.folder()).removeRecursively();
    return moved;
}

// In one transaction, beside the files: a data base without any record is no centre.
Status MoveService::intoServer(const Caller& caller, CaseFile& source, const MoveWatcher& watcher,
                               MoveOutcome& outcome) const
{
    auto target = CaseFile::open({m_to, OpenRequest::Mode::Create, false, m_password}, m_clock);
    if (!target)
        return target.error();
    outcome.to = (*target)->path();
    const auto files = AttachmentFiles::beside(m_to, m_password);
    const Status moved = moveAll(caller, source, **target, files->store(), watcher, outcome);
    if (!moved && moved.error().kind == ErrorKind::Cancelled) {
        const Status back = (*target)->read<Done>([](storage::Connection& connection) -> Status {
            storage::Migrator(connection).takeBackUnfinished();
            return Done{};
        });
        Q_UNUSED(back) // that it was stopped is what is told
    }
    return moved;
}

} // namespace yorozu::service
