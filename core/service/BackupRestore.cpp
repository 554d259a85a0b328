// SPDX-License-Identifier: GPL-3.0-or-later
// The way back: the copy is proved and completed under another name, then takes the data base's place in one step.
#include "core/backup/AttachmentCopies.h"
#include "core/backup/Files.h"
#include "core/rules/Permissions.h"
#include "core/service/BackupCopy.h"
#include "core/service/BackupService.h"
#include "core/service/CaseFile.h"
#include "core/service/OpenFiles.h"
#include "core/storage/Snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr QLatin1StringView SideFiles[] = {"-journal"_L1, "-wal"_L1, "-shm"_L1};

Status usedByNobody(const QString& database)
{
    const QStringList programs = programsUsing(database);
    if (programs.isEmpty())
        return Done{};
    return Error{ErrorKind::Busy,
                 Text::tr("%1 is open in another program (%2). Nothing was changed; close it there and try again.")
                     .arg(QDir::toNativeSeparators(database), programs.join(Text::tr(", "))),
                 {},
                 {}};
}

// The place must be one in which a data base may be created, whether one lies there now or not.
Status mayStandAt(const QString& database)
{
    const QString probe = backup::partName(database);
    return storage::Connection::mayCreate(probe);
}

QString keptName(const QString& database, UtcSeconds now)
{
    const QFileInfo file(database);
    const QString name = file.absolutePath() + u'/' + file.completeBaseName() + ".replaced-"_L1 +
                         toTokyo(now).toString(u"yyyyMMdd-HHmmss"_s);
    QString free = name + ".yorozu"_L1;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = name + u"-%1"_s.arg(number) + ".yorozu"_L1;
    return free;
}

// A second name for the same file, so that there is no moment without a data base; where the disk knows no such
// thing, the file is renamed.
bool keep(const QString& database, const QString& kept)
{
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(database).constData(), QFile::encodeName(kept).constData()) == 0)
        return true;
#endif
    return QFile::rename(database, kept);
}

// A restore that was cut off between keep() and takePlace() left the data base under two names. Opened by the second
// one it would be written without the journal of the first.
void dropTwins(const QString& database)
{
#ifdef Q_OS_UNIX
    struct stat own = {};
    if (::stat(QFile::encodeName(database).constData(), &own) != 0 || own.st_nlink < 2)
        return;
    const QFileInfo file(database);
    const QFileInfoList kept =
        QDir(file.absolutePath())
            .entryInfoList({file.completeBaseName() + ".replaced-*"_L1}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& info : kept) {
        struct stat other = {};
        if (::stat(QFile::encodeName(info.filePath()).constData(), &other) == 0 && other.st_dev == own.st_dev &&
            other.st_ino == own.st_ino)
            QFile::remove(info.filePath());
    }
#else
    Q_UNUSED(database)
#endif
}

// A journal that belongs to the former file would be played back into the new one.
Status keepSideFiles(const QString& database, const QString& kept)
{
    for (const QLatin1StringView tail : SideFiles) {
        const QString side = database + tail;
        if (!QFileInfo::exists(side))
            continue;
        if (QFileInfo(side).size() > 0 && tail != "-shm"_L1) {
            if (const auto copied = backup::copyFile(side, kept + tail); !copied)
                return copied.error();
        }
        if (!QFile::remove(side))
            return backup::cannotWrite(side, u"remove"_s);
    }
    return Done{};
}

bool takePlace(const QString& work, const QString& database)
{
#ifdef Q_OS_UNIX
    return ::rename(QFile::encodeName(work).constData(), QFile::encodeName(database).constData()) == 0;
#else
    QFile::remove(database); // its other name was given by keep()
    return QFile::rename(work, database);
#endif
}

Result<QString> exchange(const QString& work, const QString& database, UtcSeconds now)
{
    QString kept;
    if (QFileInfo::exists(database)) {
        kept = keptName(database, now);
        if (!keep(database, kept))
            return backup::cannotWrite(database, u"keep"_s);
        backup::syncFolder(QFileInfo(database).absolutePath());
        if (const Status sides = keepSideFiles(database, kept); !sides)
            return sides.error();
    }
    if (!takePlace(work, database)) {
        if (!kept.isEmpty() && !QFileInfo::exists(database))
            QFile::rename(kept, database);
        return backup::cannotWrite(database, u"rename"_s);
    }
    backup::syncFolder(QFileInfo(database).absolutePath());
    return kept;
}

struct FormerFile
{
    bool there = false;
    bool readable = false;
    storage::ChainHead head;
    storage::Counters counters;
};

FormerFile lookAtFormer(const QString& database, const Clock& clock)
{
    FormerFile former;
    former.there = QFileInfo::exists(database);
    if (!former.there)
        return former;
    // This also rolls back what a program that died left half done.
    auto file = CaseFile::open({database, OpenRequest::Mode::Inspect}, clock);
    if (!file)
        return former;
    const Status read = (*file)->read<Done>([&](storage::Connection& connection) -> Status {
        former.head = storage::chainHead(connection);
        former.counters = storage::counters(connection);
        return Done{};
    });
    former.readable = read.has_value();
    return former;
}

} // namespace

Result<RestoreOutcome> BackupService::restore(const Caller& caller, const QString& file, const Unlocking& unlocking,
                                              const backup::Progress& progress) const
{
    if (const Status allowed = rules::require(caller, rules::Action::RestoreBackup); !allowed)
        return allowed.error();
    const QFileInfo place(m_database);
    const QString database = place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
    if (QFileInfo(file).canonicalFilePath() == database) {
        return Error{ErrorKind::Invalid,
                     Text::tr("The copy and the data base are the same file. Nothing was changed; choose a copy."),
                     {},
                     {}};
    }
    if (const Status free = mayStandAt(database); !free)
        return free.error();
    if (const Status unused = usedByNobody(database); !unused)
        return unused.error();
    dropTwins(database);
    Result<CheckedCopy> copy = check(file, unlocking, progress);
    if (!copy)
        return copy.error();
    const Result<std::optional<backup::SealingKey>> key = keyFor(file, unlocking);
    if (!key)
        return key.error();
    const WorkFile work(backup::partName(database));
    if (const auto extracted = extract(file, *key, work.name(), progress); !extracted)
        return extracted.error();

    RestoreOutcome outcome;
    outcome.copy = *copy;
    const Status completed = complete(caller, file, database, work.name(), outcome);
    if (!completed)
        return completed.error();
    const backup::AttachmentCopies attachments(QFileInfo(file).absolutePath(), *key);
    const Result<QStringList> lost = attachments.giveBack(copy->manifest, attachmentStore(database), progress);
    if (!lost)
        return lost.error();
    outcome.lostAttachments = *lost;
    if (const Status unused = usedByNobody(database); !unused)
        return unused.error();
    const Result<QString> kept = exchange(work.name(), database, m_clock.now());
    if (!kept)
        return kept.error();
    outcome.replaced = *kept;
    return outcome;
}

// Brings the copy up to date, keeps the greater counters, and enters the restore into its own record.
Status BackupService::complete(const Caller& caller, const QString& file, const QString& database, const QString& work,
                               RestoreOutcome& outcome) const
{
    const FormerFile former = lookAtFormer(database, m_clock);
    outcome.countersUnread = former.there && !former.readable;
    auto restored = CaseFile::open({work, OpenRequest::Mode::Upgrade, true}, m_clock);
    if (!restored)
        return restored.error();
    const backup::Manifest& manifest = outcome.copy.manifest;
    return (*restored)->write<Done>(caller, [&](storage::Writer& writer) -> Status {
        outcome.raisedCounters = storage::raiseCounters(writer, former.counters);
        const QJsonObject before{
            {u"audit_seq"_s, former.head.seq}, {u"audit_hash"_s, former.head.hash}, {u"readable"_s, former.readable}};
        const QJsonObject after{
            {u"copy"_s, QFileInfo(file).fileName()}, {u"made_at"_s, manifest.made},
            {u"made_by"_s, manifest.madeBy},         {u"audit_seq"_s, manifest.auditSeq},
            {u"audit_hash"_s, manifest.auditHash},   {u"raised_counters"_s, outcome.raisedCounters}};
        writer.record(u"restore"_s, u"case_file"_s, 0, before, after);
        return Done{};
    });
}

} // namespace yorozu::service
