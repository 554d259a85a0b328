// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileBlocks.h"

#include <algorithm>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr qsizetype DigestDigits = 64;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool isDigest(const QString& name)
{
    return name.size() == DigestDigits && std::all_of(name.cbegin(), name.cend(), [](QChar letter) {
               return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
           });
}

Status writeBlock(const DiskProbe& probe, QFileDevice& file, const QByteArray& block)
{
    const QFileDevice::FileError error = probe.write(file, block);
    if (error != QFileDevice::NoError)
        return writeError(error, QFileInfo(file.fileName()).absolutePath(), file.errorString());
    return Done{};
}

Status finish(QSaveFile& file)
{
    file.setPermissions(OwnerOnly);
    // commit() brings the bytes to the disk before it gives the file its name.
    if (!file.commit())
        return writeError(file.error(), QFileInfo(file.fileName()).absolutePath(), file.errorString());
    return Done{};
}

} // namespace

DiskProbe DiskProbe::system()
{
    return {[](const QString& folder) { return QFileInfo(folder).isWritable(); },
            [](QFileDevice& file, const QByteArray& block) {
                return file.write(block) == block.size() ? QFileDevice::NoError : file.error();
            }};
}

QString FolderStore::folderOf(const QString& caseFile)
{
    return caseFile + u".files"_s;
}

FolderStore::FolderStore(const QString& folder, DiskProbe probe)
    : m_folder(folder)
    , m_probe(std::move(probe))
{
}

QString FolderStore::pathOf(const QString& sha256) const
{
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256;
}

Result<StoredFile> FolderStore::put(QIODevice& source, const FileProgress& progress)
{
    // Read twice, by which a file that changes meanwhile is noticed; each way is half of the work.
    const qint64 total = source.size() * 2;
    const Result<QString> sha256 = readBlocks(source, {}, 0, total, progress);
    if (!sha256)
        return sha256.error();
    const StoredFile stored{*sha256, source.size(), pathOf(*sha256)};
    if (has(stored.sha256, stored.size) && verify(stored.sha256)) {
        // It is young again: one that a crash left here is not tidied away before its new record is there.
        QFile found(stored.path);
        const bool renewed = found.open(QIODevice::ReadWrite) &&
                             found.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
        return renewed ? Result<StoredFile>(stored) : writeError(found.error(), stored.path, found.errorString());
    }
    if (const Status written = write(source, stored.sha256, progress); !written)
        return written.error();
    // What the disk gives back is compared, not what was handed to it.
    if (const Status verified = verify(stored.sha256); !verified)
        return verified.error();
    return stored;
}

Status FolderStore::write(QIODevice& source, const QString& sha256, const FileProgress& progress) const
{
    const QString folder = m_folder + u'/' + sha256.left(2);
    const bool rootIsNew = !QFileInfo::exists(m_folder);
    const bool folderIsNew = !QFileInfo::exists(folder);
    const QString above = QFileInfo(m_folder).absolutePath();
    if (!m_probe.writable(rootIsNew ? above : m_folder) || !QDir().mkpath(folder) || !m_probe.writable(folder))
        return writeError(QFileDevice::PermissionsError, m_folder, u"not writable"_s);
    if (rootIsNew)
        QFile::setPermissions(m_folder, OwnerOnly | QFileDevice::ExeOwner);
    QSaveFile file(pathOf(sha256));
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file.error(), folder, file.errorString());
    const qint64 size = source.size();
    const Result<QString> copied = readBlocks(
        source, [&](const QByteArray& block) { return writeBlock(m_probe, file, block); }, size, size * 2, progress);
    if (!copied)
        return copied.error();
    if (*copied != sha256)
        return changedMeanwhile();
    if (const Status finished = finish(file); !finished)
        return finished;
    if (const Status synced = syncFolder(folder); !synced)
        return synced;
    if (folderIsNew) {
        if (const Status synced = syncFolder(m_folder); !synced)
            return synced;
    }
    return rootIsNew ? syncFolder(above) : Status(Done{});
}

bool FolderStore::has(const QString& sha256, qint64 size) const
{
    const QFileInfo file(pathOf(sha256));
    return isDigest(sha256) && file.isFile() && file.size() == size;
}

Status FolderStore::verify(const QString& sha256, const FileProgress& progress) const
{
    QFile file(pathOf(sha256));
    if (!isDigest(sha256) || !file.exists())
        return missingFile(file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return damagedFile(file.fileName());
    const Result<QString> found = readBlocks(file, {}, 0, file.size(), progress);
    if (!found)
        return found.error().kind == ErrorKind::Cancelled ? found.error() : damagedFile(file.fileName());
    return *found == sha256 ? Status(Done{}) : Status(damagedFile(file.fileName()));
}

Status FolderStore::copyTo(const QString& sha256, const QString& path, const FileProgress& progress) const
{
    QFile source(pathOf(sha256));
    if (!isDigest(sha256) || !source.exists())
        return missingFile(source.fileName());
    if (!source.open(QIODevice::ReadOnly))
        return damagedFile(source.fileName());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file.error(), path, file.errorString());
    const Result<QString> copied = readBlocks(
        source, [&](const QByteArray& block) { return writeBlock(m_probe, file, block); }, 0, source.size(), progress);
    if (!copied)
        return copied.error();
    if (*copied != sha256)
        return damagedFile(source.fileName());
    return finish(file);
}

QList<StoredFile> FolderStore::files() const
{
    QList<StoredFile> found;
    QDirIterator walk(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo file = walk.fileInfo();
        const bool whole = isDigest(file.fileName()) && file.filePath() == pathOf(file.fileName());
        found.append({whole ? file.fileName() : QString(), file.size(), file.filePath()});
    }
    std::sort(found.begin(), found.end(), [](const StoredFile& a, const StoredFile& b) { return a.path < b.path; });
    return found;
}

qint64 FolderStore::age(const StoredFile& file) const
{
    return QFileInfo(file.path).lastModified().secsTo(QDateTime::currentDateTime());
}

Status FolderStore::remove(const StoredFile& file)
{
    const QString root = QDir(m_folder).absolutePath() + u'/';
    if (!QFileInfo(file.path).absoluteFilePath().startsWith(root) || !QFile::remove(file.path))
        return writeError(QFileDevice::RemoveError, file.path, u"remove"_s);
    return Done{};
}

} // namespace yorozu::storage
