// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/Sealing.h"

#include <optional>
#include <QString>

namespace yorozu::service {

// Where this computer puts the copies of a data base.
struct BackupPlan
{
    QString folder;
    QString secondFolder;                  // a stick or a share; empty: none
    std::optional<backup::SealingKey> key; // encrypted from now on, if there is one
    bool operator==(const BackupPlan&) const = default;
};

// Keeps the plan of each data base on this computer, in a file that only its user can read: it holds the key (not the
// password), so that copies are made without asking. The data base itself lies open on the same disk; the key protects
// the copies that leave it.
class BackupPlanStore
{
public:
    // `root` is a folder of the user's own settings.
    BackupPlanStore(const QString& root, const QString& databasePath);

    // Beside the data base, until another folder was chosen.
    static QString defaultFolder(const QString& databasePath);
    BackupPlan load() const;
    Status save(const BackupPlan& plan) const;

private:
    QString m_file;
    QString m_database;
};

} // namespace yorozu::service
