// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Memo.h"

#include <map>
#include <memory>
#include <QList>
#include <QString>

class QLockFile;

namespace yorozu::service {

// The local draft files: one JSON file an editing, written before the data base is asked (decisions.md), so that
// neither a lost connection nor a full data base disk nor a crash takes what was typed. Atomic writes (QSaveFile).
class DraftStore
{
public:
    // `root` holds a folder for each case data base; it is created at the first save.
    DraftStore(const QString& root, const QString& databasePath);
    ~DraftStore();
    DraftStore(const DraftStore&) = delete;
    DraftStore& operator=(const DraftStore&) = delete;

    Status save(const MemoDraft&); // the uuid must be a UUID
    // After the data base acknowledged the published text, or when the author drops the draft.
    void remove(const QString& uuid);
    // What is there, oldest first; files that cannot be read are named in `unreadable` and stay where they are.
    QList<MemoDraft> all(QStringList* unreadable = nullptr) const;
    QString folder() const { return m_folder; }

    // A window that writes on a draft holds it, so that another process does not offer it as left behind by a crash.
    bool hold(const QString& uuid); // false: a live process holds it
    void release(const QString& uuid);
    bool isHeldByOther(const QString& uuid) const;

private:
    QString fileName(const QString& uuid) const;

    QString m_folder;
    std::map<QString, std::unique_ptr<QLockFile>> m_locks;
};

} // namespace yorozu::service
