// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DraftStore.h"

#include "core/service/DataAddress.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

namespace yorozu::service {

namespace {

const QString Suffix = QStringLiteral(".draft.json");
constexpr int DaysDiscardedStay = 30;

// Drafts of different data bases never mix: each has a folder named after where it lies.
QString folderFor(const QString& root, const QString& database)
{
    const QByteArray key = DataAddress::of(database).key().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16);
    return QDir(root).filePath(QString::fromLatin1(digest));
}

Error cannotWrite(const QString& file, const QString& why)
{
    return Error{ErrorKind::ReadOnly,
                 QCoreApplication::translate("DraftStore",
                                             "The draft could not be written on this computer. Make room on "
                                             "the disk or check the folder’s rights; the text stays on "
                                             "the screen."),
                 {},
                 file + QStringLiteral(": ") + why};
}

Error cannotMove(const QString& file)
{
    return Error{ErrorKind::ReadOnly,
                 QCoreApplication::translate("DraftStore", "The draft stays where it is, for its file could not be "
                                                           "moved. Check the folder’s rights and try again."),
                 {},
                 file};
}

} // namespace

DraftStore::DraftStore(const QString& root, const QString& database)
    : m_folder(folderFor(root, database))
{
}

DraftStore::~DraftStore() = default;

QString DraftStore::fileName(const QString& uuid) const
{
    return QDir(m_folder).filePath(uuid + Suffix);
}

void DraftStore::carry(const QString& root, const QString& from, const QString& to)
{
    const QDir source(folderFor(root, from));
    const QDir target(folderFor(root, to));
    QDirIterator files(source.path(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString copy = target.filePath(source.relativeFilePath(files.next()));
        // What cannot be copied stays where it was, and is offered with the data base of before.
        if (QDir().mkpath(QFileInfo(copy).path()))
            QFile::copy(files.filePath(), copy);
    }
}

Status DraftStore::save(const MemoDraft& draft)
{
    Q_ASSERT(!QUuid::fromString(draft.uuid).isNull()); // it becomes a file name
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder, QStringLiteral("mkpath"));
    QSaveFile file(fileName(draft.uuid));
    const QByteArray bytes = QJsonDocument(draft.toJson()).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return cannotWrite(file.fileName(), file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!file.commit())
        return cannotWrite(file.fileName(), file.errorString());
    return Done{};
}

DraftStore::Kept DraftStore::keep(MemoDraft draft, const QString& spare)
{
    if (!hold(draft.uuid)) {
        draft.uuid = spare;
        hold(draft.uuid);
    }
    return {save(draft), draft.uuid};
}

void DraftStore::remove(const QString& uuid)
{
    QFile::remove(fileName(uuid));
}

void DraftStore::readAll(const Take& take, QStringList* unreadable) const
{
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QLatin1Char('*') + Suffix}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            if (unreadable)
                unreadable->append(info.filePath());
            continue;
        }
        const Result<MemoDraft> draft = MemoDraft::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        if (draft)
            take(*draft, info);
        else if (unreadable)
            unreadable->append(info.filePath());
    }
}

QList<MemoDraft> DraftStore::all(QStringList* unreadable) const
{
    QList<MemoDraft> drafts;
    readAll([&drafts](const MemoDraft& draft, const QFileInfo&) { drafts.append(draft); }, unreadable);
    return drafts;
}

DraftStore::Left DraftStore::leftBehind() const
{
    Left left;
    readAll(
        [this, &left](const MemoDraft& draft, const QFileInfo& file) {
            if (!isHeldByOther(draft.uuid))
                left.texts.append({draft, file.lastModified().toSecsSinceEpoch()});
        },
        &left.unreadable);
    return left;
}

QString DraftStore::discardedFolder() const
{
    return QDir(m_folder).filePath(QStringLiteral("discarded"));
}

QString DraftStore::nameOf(const QString& file)
{
    return QFileInfo(file).fileName().chopped(Suffix.size());
}

Status DraftStore::discard(const QString& name)
{
    const QString aside = QDir(discardedFolder()).filePath(name + Suffix);
    if (!QFileInfo::exists(fileName(name)) || !QDir().mkpath(discardedFolder()))
        return cannotMove(fileName(name));
    forgetOldDiscarded();
    QFile::remove(aside);
    if (!QFile::rename(fileName(name), aside))
        return cannotMove(fileName(name));
    // Its month begins now, not when it was written.
    QFile file(aside);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return Done{};
}

Status DraftStore::bringBack(const QString& name)
{
    const QString aside = QDir(discardedFolder()).filePath(name + Suffix);
    return QFile::rename(aside, fileName(name)) ? Status(Done{}) : Status(cannotMove(aside));
}

void DraftStore::forgetOldDiscarded() const
{
    const QDateTime limit = QDateTime::currentDateTime().addDays(-DaysDiscardedStay);
    const QFileInfoList files = QDir(discardedFolder()).entryInfoList({QLatin1Char('*') + Suffix}, QDir::Files);
    for (const QFileInfo& file : files) {
        if (file.lastModified() < limit)
            QFile::remove(file.filePath());
    }
}

bool DraftStore::isHeldByOther(const QString& uuid) const
{
    const std::lock_guard guard(m_mutex);
    if (m_locks.find(uuid) != m_locks.end())
        return false;
    QLockFile lock(fileName(uuid) + QStringLiteral(".lock"));
    lock.setStaleLockTime(0); // stale only if its process is gone, not by age: a memo may stay open all day
    return QFileInfo::exists(m_folder) && !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

bool DraftStore::hold(const QString& uuid)
{
    const std::lock_guard guard(m_mutex);
    if (m_locks.find(uuid) != m_locks.end())
        return true;
    QDir().mkpath(m_folder);
    auto lock = std::make_unique<QLockFile>(fileName(uuid) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        // A folder that cannot be written to holds nobody back; saving will say what is wrong.
        return lock->error() != QLockFile::LockFailedError;
    }
    m_locks.emplace(uuid, std::move(lock));
    return true;
}

void DraftStore::release(const QString& uuid)
{
    const std::lock_guard guard(m_mutex);
    m_locks.erase(uuid);
}

} // namespace yorozu::service
