// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/AttachmentCopies.h"

#include "core/backup/Files.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::backup {

namespace {

constexpr auto FolderName = "yorozu-files"_L1;

QString inFolder(const QString& folder, const QString& name)
{
    return folder + u'/' + name.left(2) + u'/' + name;
}

// The files of a content-addressed folder, by name; whatever else lies there is none of ours.
QStringList namesIn(const QString& folder)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    QStringList names;
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QString name = walk.fileName();
        if (digest.match(name).hasMatch() && walk.fileInfo().dir().dirName() == name.left(2))
            names.append(name);
    }
    names.sort();
    return names;
}

QString hex(const QByteArray& sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

Status makeFolderOf(const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return cannotWrite(file, u"mkpath"_s);
    return Done{};
}

} // namespace

AttachmentCopies::AttachmentCopies(const QString& backupFolder, const std::optional<SealingKey>& key)
    : m_folder(backupFolder + u'/' + FolderName)
    , m_key(key)
{
}

QString AttachmentCopies::fileOf(const QString& sha256) const
{
    return inFolder(m_folder, m_key ? sealedName(sha256, *m_key) : sha256);
}

Status AttachmentCopies::add(const QString& store, Manifest& manifest, const Progress& progress)
{
    const QStringList names = namesIn(store);
    qint64 done = 0;
    for (const QString& name : names) {
        if (progress && !progress(done, names.size()))
            return cancelled();
        ++done;
        const QString source = inFolder(store, name);
        const QString copy = fileOf(name);
        if (QFileInfo::exists(copy)) {
            manifest.attachments.append({name, QFileInfo(source).size()});
            continue;
        }
        const Result<CopiedFile> looked = hashFile(source);
        if (!looked || hex(looked->sha256) != name) {
            manifest.damagedAttachments.append(name);
            continue;
        }
        if (const Status folder = makeFolderOf(copy); !folder)
            return folder;
        if (m_key) {
            const QString part = partName(copy);
            if (const Status sealed = seal(source, part, *m_key, manifest.made); !sealed)
                return sealed;
            if (const Status placed = putInPlace(part, copy); !placed)
                return placed;
        } else if (const Result<CopiedFile> copied = copyFile(source, copy); !copied) {
            return copied.error();
        }
        manifest.attachments.append({name, looked->bytes});
    }
    return Done{};
}

QStringList AttachmentCopies::missing(const Manifest& manifest) const
{
    QStringList names;
    for (const Manifest::Attachment& attachment : manifest.attachments) {
        if (!QFileInfo::exists(fileOf(attachment.sha256)))
            names.append(attachment.sha256);
    }
    return names;
}

Result<QStringList> AttachmentCopies::giveBack(const Manifest& manifest, const QString& store,
                                               const Progress& progress) const
{
    QStringList lost;
    qint64 done = 0;
    for (const Manifest::Attachment& attachment : manifest.attachments) {
        if (progress && !progress(done++, manifest.attachments.size()))
            return cancelled();
        const QString place = inFolder(store, attachment.sha256);
        if (QFileInfo::exists(place))
            continue;
        const QString copy = fileOf(attachment.sha256);
        if (!QFileInfo::exists(copy)) {
            lost.append(attachment.sha256);
            continue;
        }
        if (const Status folder = makeFolderOf(place); !folder)
            return folder.error();
        const QString part = partName(place);
        const Result<CopiedFile> given = m_key ? unseal(copy, part, *m_key) : copyFile(copy, part);
        if (!given && (given.error().kind == ErrorKind::DiskFull || given.error().kind == ErrorKind::ReadOnly))
            return given.error();
        if (!given || hex(given->sha256) != attachment.sha256) {
            QFile::remove(part);
            lost.append(attachment.sha256);
            continue;
        }
        QFile file(part);
        if (!file.open(QIODevice::ReadWrite) || !syncFile(file))
            return cannotWrite(file);
        file.close();
        if (const Status placed = putInPlace(part, place); !placed)
            return placed.error();
    }
    return lost;
}

Status AttachmentCopies::mirrorTo(const QString& otherFolder) const
{
    const QString other = otherFolder + u'/' + FolderName;
    const QStringList names = namesIn(m_folder);
    for (const QString& name : names) {
        const QString copy = inFolder(other, name);
        if (QFileInfo::exists(copy))
            continue;
        if (const Status folder = makeFolderOf(copy); !folder)
            return folder;
        if (const Result<CopiedFile> copied = copyFile(inFolder(m_folder, name), copy); !copied)
            return copied.error();
    }
    return Done{};
}

} // namespace yorozu::backup
