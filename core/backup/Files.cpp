// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/Files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace yorozu::backup {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr qint64 BlockBytes = 1 << 20;
constexpr qint64 FullBelow = 1 << 20; // so little room left is what "full" looks like

} // namespace

bool syncFile(QFile& file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle); // some network file systems know no such thing; the file itself is synced
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

QString partName(const QString& file)
{
    return file + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
}

void removeOldParts(const QString& folder, const QString& namePattern, std::chrono::seconds age)
{
    const QFileInfoList parts =
        QDir(folder).entryInfoList({namePattern + u".part-*"_s}, QDir::Files | QDir::NoSymLinks);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-age.count());
    for (const QFileInfo& part : parts) {
        if (age.count() == 0 || part.lastModified() < before)
            QFile::remove(part.filePath());
    }
}

Result<CopiedFile> copyBytes(QIODevice& from, QFileDevice* to, qint64 bytes, const Progress& progress)
{
    const qint64 total = bytes < 0 ? from.size() - from.pos() : bytes;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    CopiedFile copied;
    while (bytes < 0 || copied.bytes < bytes) {
        const qint64 wanted = bytes < 0 ? BlockBytes : std::min(BlockBytes, bytes - copied.bytes);
        const QByteArray block = from.read(wanted);
        if (block.isEmpty())
            break;
        hash.addData(block);
        if (to && to->write(block) != block.size())
            return cannotWrite(*to);
        copied.bytes += block.size();
        if (progress && !progress(copied.bytes, total))
            return cancelled();
    }
    copied.sha256 = hash.result();
    return copied;
}

Result<CopiedFile> hashFile(const QString& name, qint64 bytes, const Progress& progress)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(name, file.errorString());
    return copyBytes(file, nullptr, bytes, progress);
}

Result<CopiedFile> copyFile(const QString& from, const QString& to, const Progress& progress)
{
    const QString part = partName(to);
    const auto give = [&](const Error& error) -> Result<CopiedFile> {
        QFile::remove(part);
        return error;
    };
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return cannotRead(from, source.errorString());
    QFile target(part);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotWrite(target);
    const Result<CopiedFile> copied = copyBytes(source, &target, -1, progress);
    if (!copied)
        return give(copied.error());
    if (!syncFile(target))
        return give(cannotWrite(target));
    target.close();
    const Result<CopiedFile> readBack = hashFile(part);
    if (!readBack)
        return give(readBack.error());
    if (readBack->sha256 != copied->sha256)
        return give(cannotWrite(to, u"what was read back differs"_s));
    if (const Status placed = putInPlace(part, to); !placed)
        return give(placed.error());
    return copied;
}

Status putInPlace(const QString& part, const QString& file)
{
    // rename() refuses a name that somebody else has taken meanwhile.
    QFile moved(part);
    if (!moved.rename(file))
        return cannotWrite(file, moved.errorString());
    syncFolder(QFileInfo(file).absolutePath());
    return Done{};
}

Error cannotRead(const QString& file, const QString& why)
{
    return {ErrorKind::CannotOpen,
            Text::tr("%1 cannot be read. Check that it is there and that you may read it.")
                .arg(QDir::toNativeSeparators(file)),
            {},
            why};
}

Error cannotWrite(const QFileDevice& file)
{
    return cannotWrite(file.fileName(), file.errorString());
}

Error cannotWrite(const QString& file, const QString& why)
{
    const QFileInfo info(file);
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return {ErrorKind::CannotOpen,
                Text::tr("The folder %1 is not there. Nothing was changed; connect the drive or choose another "
                         "folder.")
                    .arg(folder),
                {},
                why};
    }
    if (info.exists() && !info.fileName().contains(".part-"_L1)) {
        return {ErrorKind::RuleViolation,
                Text::tr("%1 exists already and was left untouched. Choose another name.")
                    .arg(QDir::toNativeSeparators(file)),
                {},
                why};
    }
    const QStorageInfo disk(info.absolutePath());
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < FullBelow) {
        return diskFull(info.absolutePath(), why);
    }
    return {ErrorKind::ReadOnly,
            Text::tr("The copy could not be written to %1. The earlier copies are untouched; check the disk and the "
                     "rights of the folder.")
                .arg(folder),
            {},
            why};
}

Error diskFull(const QString& folder, const QString& why)
{
    return {ErrorKind::DiskFull,
            Text::tr("The copy could not be written to %1: the disk is full. The earlier copies are untouched; make "
                     "room or choose another folder.")
                .arg(QDir::toNativeSeparators(folder)),
            {},
            why};
}

Error cancelled()
{
    return {ErrorKind::Cancelled, Text::tr("It was stopped. Nothing was changed."), {}, {}};
}

} // namespace yorozu::backup
