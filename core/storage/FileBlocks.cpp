// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileBlocks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr qint64 BlockSize = 256 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentStore)
};

} // namespace

Result<QString> readBlocks(QIODevice& source, const std::function<Status(const QByteArray&)>& take, qint64 done,
                           qint64 total, const FileProgress& progress)
{
    if (!source.seek(0)) {
        return Error{ErrorKind::NotFound,
                     Text::tr("The file cannot be read. Nothing was added; check that it is there and try again."),
                     {},
                     source.errorString()};
    }
    QCryptographicHash digest(QCryptographicHash::Sha256);
    QByteArray block(BlockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 size = source.read(block.data(), BlockSize);
        if (size < 0) {
            return Error{ErrorKind::NotFound,
                         Text::tr("The file could not be read to its end. Nothing was changed; check its disk and try "
                                  "again."),
                         {},
                         source.errorString()};
        }
        if (size == 0)
            break;
        const QByteArray part(block.constData(), static_cast<qsizetype>(size));
        digest.addData(part);
        if (take) {
            if (const Status taken = take(part); !taken)
                return taken.error();
        }
        done += size;
        if (progress && !progress(done, total))
            return givenUp();
    }
    return QString::fromLatin1(digest.result().toHex());
}

QString sha256Of(QIODevice& source)
{
    return readBlocks(source, {}, 0, source.size(), {}).value_or({});
}

Error givenUp()
{
    return Error{ErrorKind::Cancelled, Text::tr("Stopped. Nothing was changed."), {}, {}};
}

Error missingFile(const QString& place)
{
    return Error{ErrorKind::NotFound,
                 Text::tr("The file of this attachment is missing. Look for it on this computer or in a backup; the "
                          "entry was kept."),
                 {},
                 place};
}

Error damagedFile(const QString& place)
{
    return Error{ErrorKind::Damaged,
                 Text::tr("The file of this attachment was changed or damaged and is not opened. Take it from a "
                          "backup; the entry was kept."),
                 {},
                 place};
}

Error changedMeanwhile()
{
    return Error{ErrorKind::Conflict,
                 Text::tr("The file was changed while it was read. Nothing was added; close it in the other "
                          "program and try again."),
                 {},
                 {}};
}

Error writeError(QFileDevice::FileError error, const QString& path, const QString& why)
{
    if (error == QFileDevice::ResourceError) {
        return Error{ErrorKind::DiskFull,
                     Text::tr("There is no room left on the disk of %1. Nothing was changed; make room and try again.")
                         .arg(QDir::toNativeSeparators(path)),
                     {},
                     path + u": "_s + why};
    }
    return Error{ErrorKind::ReadOnly,
                 Text::tr("%1 cannot be written. Nothing was changed; check the rights of that folder and its disk.")
                     .arg(QDir::toNativeSeparators(path)),
                 {},
                 path + u": "_s + why};
}

Status syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return writeError(QFileDevice::OpenError, folder, u"open"_s);
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    if (!synced)
        return writeError(QFileDevice::WriteError, folder, u"fsync"_s);
#else
    Q_UNUSED(folder) // Windows keeps the names of a directory in its own journal
#endif
    return Done{};
}

} // namespace yorozu::storage
