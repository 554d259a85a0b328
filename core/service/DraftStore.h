// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Memo.h"

#include <QList>
#include <QString>

namespace yorozu::service {

// The local draft files: one JSON file an editing, written before the data base is asked (decisions.md), so that
// neither a lost connection nor a full data base disk nor a crash takes what was typed. Atomic writes (QSaveFile).
class DraftStore
{
public:
    // The folder is created at the first save. One store per case data base: drafts of another are left alone.
    DraftStore(QString folder, const QString& databasePath);

    Status save(const MemoDraft&);
    // After the data base acknowledged the published text.
    void remove(const QString& uuid);
    // What a crash left behind; files that cannot be read are listed in `unreadable` and stay where they are.
    QList<MemoDraft> all(QStringList* unreadable = nullptr) const;
    QString folder() const { return m_folder; }
    // The draft is being written by a window that is open now (lock file with a live process).
    bool isHeldByOther(const QString& uuid) const;
    void hold(const QString& uuid);
    void release(const QString& uuid);

private:
    QString fileName(const QString& uuid) const;

    QString m_folder;
    std::unordered_map<std::string, std::unique_ptr<class QLockFile>> m_locks;
};

} // namespace yorozu::service
