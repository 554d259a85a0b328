// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TransferFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TransferFiles)
};

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

// A data base must not be replaced by a list.
bool isDatabase(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(15) == "SQLite format 3";
}

} // namespace

Error tooLarge(const QString& name, qint64 bytes)
{
    constexpr qint64 Mega = 1024 * 1024;
    return {ErrorKind::Invalid,
            Text::tr("%1 has %2 MB; at most %3 MB can be imported at once. Nothing was imported; divide the file.")
                .arg(shown(name))
                .arg((bytes + Mega - 1) / Mega)
                .arg(LargestImport / Mega),
            {},
            {}};
}

Result<QByteArray> readTransferFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorKind::Invalid, Text::tr("%1 is a folder, not a file.").arg(shown(path)), {}, {}};
    if (!info.exists())
        return Error{ErrorKind::NotFound, Text::tr("There is no file %1.").arg(shown(path)), {}, {}};
    if (info.size() > LargestImport)
        return tooLarge(path, info.size());
    QFile file(path);
    const bool open = file.open(QIODevice::ReadOnly);
    // One byte more than allowed: a pipe does not tell its size.
    const QByteArray bytes = open ? file.read(LargestImport + 1) : QByteArray();
    if (!open || file.error() != QFileDevice::NoError) {
        return Error{
            ErrorKind::CannotOpen, Text::tr("%1 cannot be read: %2.").arg(shown(path), file.errorString()), {}, {}};
    }
    if (bytes.size() > LargestImport)
        return tooLarge(path, bytes.size());
    return bytes;
}

Status writeTransferFile(const QString& path, const QByteArray& bytes)
{
    if (isDatabase(path)) {
        return Error{ErrorKind::Invalid,
                     Text::tr("%1 is a data base and was left untouched. Choose another name.").arg(shown(path)),
                     {},
                     {}};
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{ErrorKind::ReadOnly,
                 Text::tr("%1 could not be written (%2). If it is open in another program, close it there or choose "
                          "another name.")
                     .arg(shown(path), file.errorString()),
                 {},
                 {}};
}

Status writeSealedTransferFile(const QString& path, const QByteArray& bytes, const QString& password)
{
    const Result<QByteArray> sealed =
        exchange::sealZip(QFileInfo(path).completeBaseName() + ".csv"_L1, bytes, password);
    return sealed ? writeTransferFile(path, *sealed) : Status(sealed.error());
}

} // namespace yorozu::service
