// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that making, checking and restoring share.
#pragma once

#include "core/service/BackupService.h"

#include <QTemporaryDir>

namespace yorozu::service {

// A file that is taken away at the end unless it was put in its place.
class WorkFile
{
public:
    explicit WorkFile(const QString& name)
        : m_name(name)
    {
    }
    ~WorkFile();
    WorkFile(const WorkFile&) = delete;
    WorkFile& operator=(const WorkFile&) = delete;

    QString name() const { return m_name; }

private:
    QString m_name;
};

// The key for a copy; none if it is not encrypted.
Result<std::optional<backup::SealingKey>> keyFor(const QString& file, const Unlocking& unlocking);
// Writes the data base that a copy holds to `to`, without the manifest behind it. Error{Damaged} if it is not what the
// manifest says.
Result<CheckedCopy> extract(const QString& file, const std::optional<backup::SealingKey>& key, const QString& to,
                            const backup::Progress& progress);
// Opens a copied data base, checks it whole, and reads what a manifest says. Error{Damaged} with the first problem,
// Error{TooNew}; the sentences name `copy`, from which it was taken.
Result<backup::Manifest> inspect(const QString& database, const Clock& clock, const QString& copy);
// Whether what was found in a copy is what its manifest promises.
bool agrees(const backup::Manifest& found, const backup::Manifest& promised);
// The attachment store of a data base.
QString attachmentStore(const QString& database);

} // namespace yorozu::service
