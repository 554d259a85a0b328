// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BackupService.h"

#include "core/backup/AttachmentCopies.h"
#include "core/backup/Files.h"
#include "core/rules/Permissions.h"
#include "core/service/BackupCopy.h"
#include "core/service/CaseFile.h"
#include "core/storage/Snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

// Room that is left free: the live file needs some, too.
constexpr qint64 SpareBytes = 4 << 20;

Status hasRoom(const QString& folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.isReady() && disk.bytesAvailable() < bytes + SpareBytes)
        return backup::diskFull(folder);
    return Done{};
}

// What is in the copy must be a state through which the data base went.
Status belongsTo(const QString& database, const backup::Manifest& copy, const Clock& clock)
{
    auto source = CaseFile::open({database, OpenRequest::Mode::Inspect}, clock);
    if (!source)
        return source.error();
    return (*source)->read<Done>([&](storage::Connection& connection) -> Status {
        if (storage::holds(connection, {copy.auditSeq, copy.auditHash}))
            return Done{};
        return Error{ErrorKind::Damaged,
                     Text::tr("The copy does not agree with the data base and was not kept. Check the data base."),
                     {},
                     u"chain head"_s};
    });
}

} // namespace

BackupService::BackupService(const QString& database, const Clock& clock, ConnectionRoom room)
    : m_database(database)
    , m_clock(clock)
    , m_room(std::move(room))
{
}

Result<backup::Manifest> BackupService::make(const Caller& caller, const QString& file,
                                             const std::optional<backup::SealingKey>& key,
                                             const backup::Progress& progress) const
{
    if (const Status allowed = rules::require(caller, rules::Action::MakeBackup); !allowed)
        return allowed.error();
    const QFileInfo target(file);
    const QString folder = target.absolutePath();
    if (target.exists() || target.isSymLink() || !QFileInfo(folder).isDir())
        return backup::cannotWrite(target.absoluteFilePath(), u"not free"_s);
    const qint64 size = QFileInfo(m_database).size();
    if (const Status room = hasRoom(folder, size); !room)
        return room.error();
    const UtcSeconds made = m_clock.now();
    // What is not encrypted yet stays beside the data base: the other folder may be a stick that gets lost.
    const WorkFile plain(backup::partName(key ? QFileInfo(m_database).absoluteFilePath() : target.absoluteFilePath()));
    // The pages are about half of the work; the rest is proving what was copied.
    const backup::Progress half = [&progress](qint64 done, qint64 total) {
        return !progress || progress(done, 2 * total);
    };
    if (const Status copied =
            copyDatabase(m_database, m_clock, m_room ? m_room : ownRoom(m_database, m_clock), plain.name(), half);
        !copied)
        return copied.error();
    if (progress && !progress(size / 2, size))
        return backup::cancelled();
    Result<backup::Manifest> found = inspect(plain.name(), m_clock, target.absoluteFilePath());
    if (!found)
        return found.error();
    if (const Status same = belongsTo(m_database, *found, m_clock); !same)
        return same.error();
    backup::Manifest& manifest = *found;
    manifest.program = QStringLiteral(YOROZU_VERSION);
    manifest.made = made;
    manifest.madeBy = caller.name;
    manifest.workstation = caller.workstation;
    manifest.database = QFileInfo(m_database).fileName();
    manifest.encrypted = key.has_value();
    // After the copy: whatever it refers to was in the store before.
    backup::AttachmentCopies attachments(folder, key);
    if (const Status added = attachments.add(attachmentStore(m_database), manifest, progress); !added)
        return added.error();
    if (key) {
        if (const Status listed = attachments.writeList(target.fileName(), manifest); !listed)
            return listed.error();
    }
    const Result<backup::CopiedFile> hashed = backup::hashFile(plain.name());
    if (!hashed)
        return hashed.error();
    manifest.bytes = hashed->bytes;
    manifest.sha256 = QString::fromLatin1(hashed->sha256.toHex());
    QFile whole(plain.name());
    if (!whole.open(QIODevice::ReadWrite))
        return backup::cannotWrite(whole);
    if (const Status appended = backup::appendManifest(whole, manifest); !appended)
        return appended.error();
    if (!backup::syncFile(whole))
        return backup::cannotWrite(whole);
    whole.close();
    if (!key) {
        const Status placed = backup::putInPlace(plain.name(), target.absoluteFilePath());
        return placed ? Result<backup::Manifest>(manifest) : placed.error();
    }
    return sealInPlace(plain.name(), target.absoluteFilePath(), manifest, *key, progress);
}

Result<backup::Manifest> BackupService::sealInPlace(const QString& plain, const QString& file,
                                                    const backup::Manifest& manifest, const backup::SealingKey& key,
                                                    const backup::Progress& progress) const
{
    const WorkFile sealed(backup::partName(file));
    if (const Status done = backup::seal(plain, sealed.name(), key, manifest.made, progress); !done)
        return done.error();
    // Read back: only what can be opened again is a backup.
    const WorkFile again(backup::partName(plain));
    const Result<backup::CopiedFile> back = backup::unseal(sealed.name(), again.name(), key);
    if (!back)
        return back.error();
    const Result<backup::CopiedFile> first = backup::hashFile(plain);
    if (!first)
        return first.error();
    if (first->sha256 != back->sha256)
        return backup::cannotWrite(sealed.name(), u"what was read back differs"_s);
    if (const Status placed = backup::putInPlace(sealed.name(), file); !placed)
        return placed.error();
    return manifest;
}

CopyRelation BackupService::relationTo(const backup::Manifest& manifest, const QString& copy) const
{
    using Kind = CopyRelation::Kind;
    const storage::ChainHead theirs{manifest.auditSeq, manifest.auditHash};
    auto now = CaseFile::open({m_database, OpenRequest::Mode::Inspect}, m_clock);
    if (!now)
        return {};
    storage::ChainHead ours;
    bool oursHasTheirs = false;
    const Status read = (*now)->read<Done>([&](storage::Connection& connection) -> Status {
        ours = storage::chainHead(connection);
        oursHasTheirs = storage::holds(connection, theirs);
        return Done{};
    });
    if (!read)
        return {};
    if (oursHasTheirs)
        return ours.seq == theirs.seq ? CopyRelation{Kind::Same, 0} : CopyRelation{Kind::Older, ours.seq - theirs.seq};
    auto then = CaseFile::open({copy, OpenRequest::Mode::Inspect, true}, m_clock);
    bool theirsHasOurs = false;
    if (then) {
        const Status asked = (*then)->read<Done>([&](storage::Connection& connection) -> Status {
            theirsHasOurs = storage::holds(connection, ours);
            return Done{};
        });
        if (!asked)
            return {};
    }
    return theirsHasOurs ? CopyRelation{Kind::Newer, theirs.seq - ours.seq} : CopyRelation{Kind::Different, 0};
}

Result<CheckedCopy> BackupService::check(const QString& file, const Unlocking& unlocking,
                                         const backup::Progress& progress) const
{
    if (!QFileInfo(file).isFile())
        return backup::cannotRead(file, u"no file"_s);
    const Result<std::optional<backup::SealingKey>> key = keyFor(file, unlocking);
    if (!key)
        return key.error();
    // A folder that only this user can enter.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return backup::cannotWrite(folder.path(), folder.errorString());
    const WorkFile work(folder.filePath(u"copy.yorozu"_s));
    Result<CheckedCopy> copy = extract(file, *key, work.name(), progress);
    if (!copy)
        return copy;
    const Result<backup::Manifest> found = inspect(work.name(), m_clock, file);
    if (!found)
        return found.error();
    if (copy->hasManifest && !agrees(*found, copy->manifest)) {
        return Error{ErrorKind::Damaged,
                     Text::tr("The copy %1 does not hold what it says. Nothing was changed; choose another copy.")
                         .arg(QDir::toNativeSeparators(file)),
                     {},
                     {}};
    }
    if (!copy->hasManifest)
        copy->manifest = manifestOfPlain(file, *found, copy->manifest);
    copy->missingAttachments = backup::AttachmentCopies(QFileInfo(file).absolutePath(), *key).missing(copy->manifest);
    copy->relation = relationTo(copy->manifest, work.name());
    return copy;
}

backup::Manifest BackupService::manifestOfPlain(const QString& file, backup::Manifest found,
                                                const backup::Manifest& read)
{
    found.made = QFileInfo(file).lastModified().toSecsSinceEpoch();
    found.database = QFileInfo(file).fileName();
    found.bytes = read.bytes;
    found.sha256 = read.sha256;
    return found;
}

} // namespace yorozu::service
