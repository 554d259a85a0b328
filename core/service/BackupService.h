// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/Manifest.h"
#include "core/backup/Sealing.h"
#include "core/domain/Centre.h"
#include "core/service/DatabaseCopy.h"

#include <optional>
#include <QString>

namespace yorozu::service {

// What opens an encrypted copy: the password, or the key that this computer keeps for its own copies.
struct Unlocking
{
    QString password;
    std::optional<backup::SealingKey> known;
};

// How the history in a copy stands to that of the data base of now.
struct CopyRelation
{
    enum class Kind {
        Unknown,   // there is no data base of now, or it cannot be read
        Same,      // nothing was recorded since
        Older,     // `changes` were recorded since, which the copy lacks
        Newer,     // the copy has `changes` that the data base lacks
        Different, // another history: another centre, or another line after an earlier restore
    };
    Kind kind = Kind::Unknown;
    qint64 changes = 0;
    bool operator==(const CopyRelation&) const = default;
};

// What a copy proved to hold when it was read whole and opened.
struct CheckedCopy
{
    backup::Manifest manifest;
    bool hasManifest = false; // false: a plain data base, such as one that was replaced
    bool encrypted = false;
    qint64 fileBytes = 0;
    QStringList missingAttachments; // the copy refers to them, the folder lacks them
    CopyRelation relation;
};

struct RestoreOutcome
{
    CheckedCopy copy;
    QString replaced; // where the former file lies now; empty: there was none
    int raisedCounters = 0;
    bool countersUnread = false; // the former file was too damaged to tell them
    QStringList lostAttachments; // neither beside the data base nor among the copies
};

// Copies of a data base and their way back. Works on files: no data base needs to be open, and none is kept open.
class BackupService
{
public:
    // `room`: where copies are made from, so that what is saved there does not make them begin anew; else they have a
    // connection of their own.
    BackupService(const QString& database, const Clock& clock, ConnectionRoom room = {});

    // Writes `file`, which must not exist, in the state of this moment while others work; reads it back and opens it
    // before it gets its name.
    Result<backup::Manifest> make(const Caller& caller, const QString& file,
                                  const std::optional<backup::SealingKey>& key = {},
                                  const backup::Progress& progress = {}) const;
    // Reads the copy whole, opens it, compares it with the data base of now.
    Result<CheckedCopy> check(const QString& file, const Unlocking& unlocking = {},
                              const backup::Progress& progress = {}) const;
    // Puts the copy in the data base's place and keeps what it replaces beside it, under a dated name.
    Result<RestoreOutcome> restore(const Caller& caller, const QString& file, const Unlocking& unlocking = {},
                                   const backup::Progress& progress = {}) const;

private:
    Result<backup::Manifest> sealInPlace(const QString& plain, const QString& file, const backup::Manifest& manifest,
                                         const backup::SealingKey& key, const backup::Progress& progress) const;
    Status complete(const Caller& caller, const QString& file, const QString& database, const QString& work,
                    RestoreOutcome& outcome) const;
    static backup::Manifest manifestOfPlain(const QString& file, backup::Manifest found, const backup::Manifest& read);
    CopyRelation relationTo(const backup::Manifest& manifest, const QString& copy) const;

    QString m_database;
    const Clock& m_clock;
    ConnectionRoom m_room;
};

} // namespace yorozu::service
