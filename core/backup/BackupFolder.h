// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/Manifest.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/rules/BackupRetention.h"

#include <QList>
#include <QString>

namespace yorozu::backup {

// A backup as it lies in a folder, as far as it can be told without the password and without reading it whole.
struct KeptBackup
{
    QString file;
    UtcSeconds made = 0;
    qint64 bytes = 0;
    bool encrypted = false;
    bool sound = false; // its end is there and says what it should; it was opened and checked when it was made
    Manifest manifest;  // of one that is not encrypted
};

// The copies of one data base in a folder: NAME-20241120-104200.yorozu, and the attachments of all of them.
class BackupFolder
{
public:
    BackupFolder(const QString& folder, const QString& database);

    QString folder() const { return m_folder; }
    bool exists() const;
    QString nameFor(UtcSeconds made) const; // free
    // Newest first; only files named as copies of this data base.
    QList<KeptBackup> list() const;
    // Drops what the retention does not keep, and only what proves to be ours; answers the files that are gone.
    QStringList prune(const rules::RetentionPlan& plan = {}) const;
    // What an earlier run that was cut off left.
    void clearParts() const;

private:
    QString m_folder;
    QString m_base; // the data base's name without folder and ending
};

// What can be told of a file cheaply. Not sound: it does not end as a backup of ours does.
KeptBackup lookAt(const QString& file);

} // namespace yorozu::backup
