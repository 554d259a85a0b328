// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ChainWitness.h"

#include "core/backup/BackupFolder.h"
#include "core/service/BackupPlan.h"
#include "core/storage/Connection.h"
#include "core/storage/Snapshot.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChainWitness)
};

// Without the network probe: nobody writes to a copy.
bool hasSameBeginning(storage::Connection& connection, const QString& copy)
{
    const auto opened = storage::Connection::open(copy, storage::OpenMode::Inspect, {});
    return opened && storage::firstLink(**opened) == storage::firstLink(connection);
}

} // namespace

QStringList faultsByCopies(storage::Connection& connection, const QString& database)
{
    const UtcSeconds restored = storage::lastRestore(connection);
    const QList<backup::KeptBackup> copies =
        backup::BackupFolder(BackupPlanStore::defaultFolder(database), database).list();
    for (const backup::KeptBackup& copy : copies) {
        const backup::Manifest& manifest = copy.manifest;
        if (!copy.sound || copy.encrypted || manifest.auditSeq == 0 || manifest.made <= restored)
            continue;
        if (storage::holds(connection, {manifest.auditSeq, manifest.auditHash}))
            continue;
        if (!hasSameBeginning(connection, copy.file))
            continue;
        return {Text::tr("The copy %1 knows the record of changes up to entry %2, which is not there any more or not "
                         "what it was. Entries were taken away; compare with the copy, or restore it.")
                    .arg(QFileInfo(copy.file).fileName())
                    .arg(manifest.auditSeq)};
    }
    return {};
}

} // namespace yorozu::service
