// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BackupRun.h"

#include "core/backup/AttachmentCopies.h"
#include "core/backup/Files.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

UtcSeconds newestOf(const QList<backup::KeptBackup>& copies)
{
    const auto sound =
        std::find_if(copies.cbegin(), copies.cend(), [](const backup::KeptBackup& copy) { return copy.sound; });
    return sound == copies.cend() ? 0 : sound->made;
}

// The folder beside the data base is made as needed. Any other was there when it was chosen: if it is gone, its drive
// is, and a folder of that name on this disk would only seem to be a backup.
Status prepare(const QString& database, const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return Done{};
    if (folder == BackupPlanStore::defaultFolder(database) && QDir().mkdir(folder))
        return Done{};
    return backup::cannotWrite(folder + "/copy"_L1, u"no folder"_s);
}

Status mirror(const QString& database, const BackupPlan& plan, const backup::KeptBackup& copy, UtcSeconds now,
              const backup::Progress& progress)
{
    const backup::BackupFolder second(plan.secondFolder, database);
    second.clearParts();
    const QString name = plan.secondFolder + u'/' + QFileInfo(copy.file).fileName();
    if (!QFileInfo::exists(name)) {
        if (const auto copied = backup::copyFile(copy.file, name, progress); !copied)
            return copied.error();
    }
    if (const Status files = backup::AttachmentCopies(plan.folder, {}).mirrorTo(plan.secondFolder, copy.file); !files)
        return files;
    second.prune();
    backup::AttachmentCopies(plan.secondFolder, {}).sweep(now);
    return Done{};
}

} // namespace

UtcSeconds BackupShelf::newest() const
{
    return newestOf(copies);
}

UtcSeconds BackupShelf::newestOfSecond() const
{
    return newestOf(secondCopies);
}

BackupShelf lookAtShelf(const QString& database, const BackupPlan& plan)
{
    BackupShelf shelf;
    const backup::BackupFolder first(plan.folder, database);
    shelf.folderThere = first.exists();
    shelf.copies = first.list();
    if (!plan.secondFolder.isEmpty()) {
        const backup::BackupFolder second(plan.secondFolder, database);
        shelf.secondThere = second.exists();
        shelf.secondCopies = second.list();
    }
    return shelf;
}

BackupRunOutcome runBackup(const QString& database, const BackupPlan& plan, const Caller& caller, const Clock& clock,
                           const backup::Progress& progress, const ConnectionRoom& room)
{
    BackupRunOutcome outcome;
    const backup::BackupFolder folder(plan.folder, database);
    Status done = prepare(database, plan.folder);
    if (done) {
        folder.clearParts();
        backup::removeOldParts(QFileInfo(database).absolutePath(), QFileInfo(database).fileName());
        const QString file = folder.nameFor(clock.now());
        const auto made = BackupService(database, clock, room).make(caller, file, plan.key, progress);
        if (!made) {
            done = made.error();
        } else {
            folder.prune();
            backup::AttachmentCopies(plan.folder, {}).sweep(clock.now());
            if (QFileInfo(plan.secondFolder).isDir()) {
                if (const Status second = mirror(database, plan, backup::lookAt(file), clock.now(), progress); !second)
                    outcome.secondFailure = second.error();
            }
        }
    }
    if (!done)
        outcome.failure = done.error();
    outcome.shelf = lookAtShelf(database, plan);
    return outcome;
}

} // namespace yorozu::service
