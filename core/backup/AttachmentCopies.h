// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/Manifest.h"
#include "core/backup/Sealing.h"

#include <optional>
#include <QSet>
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
    // Where the names are keyed, nobody can tell without the password what a copy refers to: it is kept in a list of
    // its own, which says no more than the folder does. `copyName` is the file name of the copy.
    Status writeList(const QString& copyName, const Manifest& manifest) const;
    // Takes over into another backup folder what that one lacks of a copy's files, as they lie.
    Status mirrorTo(const QString& otherFolder, const QString& copy) const;
    // Removes what no copy in the folder needs any more, and answers how many. Nothing, unless it can be told of every
    // data base and copy in it, of whichever centre, what it needs; and nothing that was needed within a week, for a
    // copy may just be in the making. `now` is compared with the time of the files.
    int sweep(UtcSeconds now) const;

private:
    QString fileOf(const QString& sha256) const;
    QString nameOf(const QString& sha256) const;
    QString listOf(const QString& copyName) const;
    // The names here of what a file of the backup folder needs; nothing if that cannot be told.
    std::optional<QSet<QString>> neededBy(const QString& copy) const;
    std::optional<QSet<QString>> readList(const QString& copyName) const;
    std::optional<QSet<QString>> neededByAll() const;

    QString m_backups;
    QString m_folder;
    std::optional<SealingKey> m_key;
};

} // namespace yorozu::backup
