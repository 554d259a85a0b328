// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ViewFolder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

// Nothing else of the program lies in folders of this name.
constexpr auto Prefix = "yorozudesk-view-"_L1;
constexpr auto InUse = "in-use"_L1;

// Ours for good: whoever holds the lock of a folder may remove it. The lock of a process that has ended is nobody's.
bool removeIfLeft(const QFileInfo& folder)
{
    const QDir dir(folder.filePath());
    // Without a lock it may have been made a moment ago.
    if (folder.isSymLink() || !dir.exists(InUse))
        return false;
    QLockFile lock(dir.filePath(InUse));
    lock.setStaleLockTime(0); // however long it is held: what counts is whether its process lives
    if (!lock.tryLock(0))
        return false;
    // The lock last: until then the folder is ours.
    const QFileInfoList entries = dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QFileInfo& entry : entries) {
        if (entry.fileName() == InUse)
            continue;
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
    lock.unlock();
    return QDir().rmdir(folder.filePath());
}

} // namespace

ViewFolder::ViewFolder(const QString& parent)
    : m_folder(QDir(parent).filePath(Prefix + u"XXXXXX"_s))
    , m_inUse(m_folder.filePath(InUse))
{
    m_inUse.setStaleLockTime(0);
    if (m_folder.isValid())
        m_inUse.tryLock(0);
}

int ViewFolder::sweep(const QString& parent)
{
    const QFileInfoList folders =
        QDir(parent).entryInfoList({Prefix + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    int removed = 0;
    for (const QFileInfo& folder : folders)
        removed += removeIfLeft(folder) ? 1 : 0;
    return removed;
}

} // namespace yorozu::service
