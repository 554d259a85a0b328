// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/AttachmentCopies.h"

#include "core/backup/Files.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yorozu::backup {

namespace {

constexpr auto FolderName = "yorozu-files"_L1;
constexpr auto ListEnding = ".list"_L1;
constexpr UtcSeconds Day = 24 * 3600;
constexpr UtcSeconds KeptUnneeded = 7 * Day;

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

// So that sweep() leaves it. Where the time cannot be set the file is as old as it was, and perhaps copied once more.
void stillNeeded(const QString& name, UtcSeconds now)
{
    if (now - QFileInfo(name).lastModified().toSecsSinceEpoch() < Day)
        return;
    QFile file(name);
    if (file.open(QIODevice::ReadOnly | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::fromSecsSinceEpoch(now), QFileDevice::FileModificationTime);
}

bool isDatabase(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
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
    : m_backups(backupFolder)
    , m_folder(backupFolder + u'/' + FolderName)
    , m_key(key)
{
}

QString AttachmentCopies::fileOf(const QString& sha256) const
{
    return inFolder(m_folder, nameOf(sha256));
}

QString AttachmentCopies::nameOf(const QString& sha256) const
{
    return m_key ? sealedName(sha256, *m_key) : sha256;
}

QString AttachmentCopies::listOf(const QString& copyName) const
{
    return m_folder + u'/' + copyName + ListEnding;
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
            stillNeeded(copy, manifest.made);
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

Status AttachmentCopies::mirrorTo(const QString& otherFolder, const QString& copy) const
{
    const QString other = otherFolder + u'/' + FolderName;
    const std::optional<QSet<QString>> needed = neededBy(copy);
    const QStringList names = namesIn(m_folder);
    for (const QString& name : names) {
        const QString target = inFolder(other, name);
        if (QFileInfo::exists(target) || (needed && !needed->contains(name)))
            continue;
        if (const Status folder = makeFolderOf(target); !folder)
            return folder;
        if (const Result<CopiedFile> copied = copyFile(inFolder(m_folder, name), target); !copied)
            return copied.error();
    }
    const QString list = listOf(QFileInfo(copy).fileName());
    const QString otherList = other + u'/' + QFileInfo(list).fileName();
    if (QFileInfo::exists(list) && !QFileInfo::exists(otherList)) {
        if (const Result<CopiedFile> copied = copyFile(list, otherList); !copied)
            return copied.error();
    }
    return Done{};
}

Status AttachmentCopies::writeList(const QString& copyName, const Manifest& manifest) const
{
    const QString list = listOf(copyName);
    if (const Status folder = makeFolderOf(list); !folder)
        return folder;
    QByteArray text;
    for (const Manifest::Attachment& attachment : manifest.attachments)
        text += nameOf(attachment.sha256).toLatin1() + '\n';
    text += "= " + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex() + '\n';
    QSaveFile file(list);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return cannotWrite(file);
    return Done{};
}

std::optional<QSet<QString>> AttachmentCopies::readList(const QString& copyName) const
{
    QFile file(listOf(copyName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const qsizetype end = text.lastIndexOf("= ");
    if (end < 0 ||
        text.sliced(end) != "= " + QCryptographicHash::hash(text.first(end), QCryptographicHash::Sha256).toHex() + '\n')
        return {};
    QSet<QString> names;
    for (const QByteArray& line : text.first(end).split('\n'))
        names.insert(QString::fromLatin1(line));
    return names;
}

std::optional<QSet<QString>> AttachmentCopies::neededBy(const QString& copy) const
{
    if (isSealed(copy))
        return readList(QFileInfo(copy).fileName());
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<FoundManifest> found = readManifest(file);
    if (!found || !found->found)
        return {};
    QSet<QString> names;
    for (const Manifest::Attachment& attachment : found->manifest.attachments)
        names.insert(attachment.sha256);
    return names;
}

// Everything in the folder that is, or may become, a data base; other files need nothing of ours.
std::optional<QSet<QString>> AttachmentCopies::neededByAll() const
{
    QSet<QString> needed;
    const QFileInfoList files = QDir(m_backups).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo& info : files) {
        const QString name = info.filePath();
        const bool ours = info.fileName().contains(".yorozu"_L1) || isSealed(name) || isDatabase(name);
        if (!info.isReadable())
            return {};
        if (!ours)
            continue;
        const std::optional<QSet<QString>> its = neededBy(name);
        if (!its)
            return {};
        needed.unite(*its);
    }
    return needed;
}

int AttachmentCopies::sweep(UtcSeconds now) const
{
    const std::optional<QSet<QString>> needed = neededByAll();
    if (!needed)
        return 0;
    const auto isOld = [now](const QFileInfo& info) {
        return now - info.lastModified().toSecsSinceEpoch() > KeptUnneeded;
    };
    int gone = 0;
    for (const QString& name : namesIn(m_folder)) {
        const QFileInfo info(inFolder(m_folder, name));
        if (needed->contains(name) || !isOld(info) || !QFile::remove(info.filePath()))
            continue;
        QDir(m_folder).rmdir(name.left(2)); // only if it is empty now
        ++gone;
    }
    // What a run that was cut off left, and the lists of copies that are gone.
    QDirIterator parts(m_folder, {u"*.part-*"_s}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (parts.hasNext()) {
        parts.next();
        if (isOld(parts.fileInfo()))
            QFile::remove(parts.filePath());
    }
    const QFileInfoList lists = QDir(m_folder).entryInfoList({u'*' + ListEnding}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& list : lists) {
        if (!QFileInfo::exists(m_backups + u'/' + list.fileName().chopped(ListEnding.size())) && isOld(list))
            QFile::remove(list.filePath());
    }
    return gone;
}

} // namespace yorozu::backup
