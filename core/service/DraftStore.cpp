// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DraftStore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

namespace yorozu::service {

namespace {

const QString Suffix = QStringLiteral(".draft.json");

// Drafts of different data bases never mix: each has a folder named after its absolute path.
QString folderFor(const QString& root, const QString& databasePath)
{
    const QByteArray path = QFileInfo(databasePath).absoluteFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
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

} // namespace

DraftStore::DraftStore(const QString& root, const QString& databasePath)
    : m_folder(folderFor(root, databasePath))
{
}

DraftStore::~DraftStore() = default;

QString DraftStore::fileName(const QString& uuid) const
{
    return QDir(m_folder).filePath(uuid + Suffix);
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

void DraftStore::remove(const QString& uuid)
{
    QFile::remove(fileName(uuid));
}

QList<MemoDraft> DraftStore::all(QStringList* unreadable) const
{
    QList<MemoDraft> drafts;
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
            drafts.append(*draft);
        else if (unreadable)
            unreadable->append(info.filePath());
    }
    return drafts;
}

bool DraftStore::isHeldByOther(const QString& uuid) const
{
    if (m_locks.find(uuid) != m_locks.end())
        return false;
    QLockFile lock(fileName(uuid) + QStringLiteral(".lock"));
    lock.setStaleLockTime(0); // stale only if its process is gone, not by age: a memo may stay open all day
    return QFileInfo::exists(m_folder) && !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

bool DraftStore::hold(const QString& uuid)
{
    if (m_locks.find(uuid) != m_locks.end())
        return true;
    QDir().mkpath(m_folder);
    auto lock = std::make_unique<QLockFile>(fileName(uuid) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    m_locks.emplace(uuid, std::move(lock));
    return true;
}

void DraftStore::release(const QString& uuid)
{
    m_locks.erase(uuid);
}

} // namespace yorozu::service
