// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/Manifest.h"
#include "core/backup/Sealing.h"

#include <optional>
#include <QString>

namespace yorozu::backup {

// The attachments of all copies of a folder: yorozu-files/ab/<name>, each once, however many backups hold it. A name is
// the SHA-256 of the contents, or a keyed hash of it where they are encrypted.
class AttachmentCopies
{
public:
    AttachmentCopies(const QString& backupFolder, const std::optional<SealingKey>& key);

    // Copies from `store` (NAME.yorozu.files/ab/<sha256>) what is not here yet; enters all into the manifest.
    Status add(const QString& store, Manifest& manifest, const Progress& progress = {});
    // Which of the manifest's attachments are missing here.
    QStringList missing(const Manifest& manifest) const;
    // Puts back what `store` lacks; answers the ones that could not be.
    Result<QStringList> giveBack(const Manifest& manifest, const QString& store, const Progress& progress = {}) const;
    // Takes over into another backup folder what that one lacks, as it lies.
    Status mirrorTo(const QString& otherFolder) const;

private:
    QString fileOf(const QString& sha256) const;

    QString m_folder;
    std::optional<SealingKey> m_key;
};

} // namespace yorozu::backup
