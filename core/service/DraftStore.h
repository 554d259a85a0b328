// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Memo.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <QList>
#include <QString>

class QFileInfo;
class QLockFile;

namespace yorozu::service {

// The local draft files: one JSON file an editing, written before the data base is asked (decisions.md), so that
// neither a lost connection nor a full data base disk nor a crash takes what was typed. Atomic writes (QSaveFile).
// Everything here waits for the disk (also the locks: they are synced) and belongs off the GUI thread; it may be called
// from several threads.
class DraftStore
{
public:
    // `root` holds a folder for each case data base; it is created at the first save.
    DraftStore(const QString& root, const QString& databasePath);
    ~DraftStore();
    DraftStore(const DraftStore&) = delete;
    DraftStore& operator=(const DraftStore&) = delete;

    Status save(const MemoDraft&); // the uuid must be a UUID
    // Holds the draft's file and writes it. Where another window holds it, the text gets a file of its own, named
    // `spare`. Answers the uuid that it has now.
    struct Kept
    {
        Status status;
        QString uuid;
    };
    Kept keep(MemoDraft draft, const QString& spare);
    // After the data base acknowledged the published text, or when the author drops the draft.
    void remove(const QString& uuid);
    // What is there, oldest first; files that cannot be read are named in `unreadable` and stay where they are.
    QList<MemoDraft> all(QStringList* unreadable = nullptr) const;
    // Of those the ones that no living window writes on, with what cannot be read.
    struct LeftText
    {
        MemoDraft draft;
        UtcSeconds writtenAt = 0;
    };
    struct Left
    {
        QList<LeftText> texts;
        QStringList unreadable; // paths
    };
    Left leftBehind() const;

    // Puts a file aside that nobody wants any more; for a month it can be brought back. `name` is the uuid, or for an
    // unreadable file its name (nameOf).
    Status discard(const QString& name);
    Status bringBack(const QString& name);
    static QString nameOf(const QString& file);
    QString folder() const { return m_folder; }
    // What this computer keeps of one data base, drafts and forms, is kept of another one, too: the centre has moved
    // into it.
    static void carry(const QString& root, const QString& from, const QString& to);

    // A window that writes on a draft holds it, so that another process does not offer it as left behind by a crash.
    bool hold(const QString& uuid); // false: a live process holds it
    void release(const QString& uuid);
    bool isHeldByOther(const QString& uuid) const;

private:
    using Take = std::function<void(const MemoDraft&, const QFileInfo&)>;
    void readAll(const Take& take, QStringList* unreadable) const;
    QString fileName(const QString& uuid) const;
    QString discardedFolder() const;
    void forgetOldDiscarded() const;

    QString m_folder;
    mutable std::recursive_mutex m_mutex; // of m_locks
    std::map<QString, std::unique_ptr<QLockFile>> m_locks;
};

} // namespace yorozu::service
