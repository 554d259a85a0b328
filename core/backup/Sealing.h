// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted files: a key from a password (Argon2id), the contents in blocks of XChaCha20-Poly1305 (libsodium's
// secretstream), which notices whatever is altered, cut off or put in another order.
#pragma once

#include "core/backup/Files.h"
#include "core/base/Clock.h"

#include <QByteArray>
#include <QString>

namespace yorozu::backup {

// How much work it is to try a password. Stored with each file.
struct KeyCost
{
    quint64 operations = 3;
    quint64 memory = 256ULL << 20;
    bool operator==(const KeyCost&) const = default;
};

// What a password becomes. The same for all files of a folder, so that it is derived once.
struct SealingKey
{
    QByteArray key; // 32 bytes
    QByteArray salt;
    KeyCost cost;
    bool operator==(const SealingKey&) const = default;
};

constexpr qsizetype ShortestPassword = 8;

// A new salt if none is given. Refuses an empty or short password and a cost that no honest file asks for.
Result<SealingKey> deriveKey(const QString& password, const QByteArray& salt = {}, const KeyCost& cost = {});

// What can be read without the password.
struct SealedHead
{
    UtcSeconds made = 0;
    QByteArray salt;
    KeyCost cost;
    QByteArray keyCheck; // tells a wrong password from an altered file
};
bool isSealed(const QString& file);
Result<SealedHead> readSealedHead(const QString& file);
bool fits(const SealingKey& key, const SealedHead& head);

// Both write to a name that is free, and take the file away again if they fail.
Status seal(const QString& from, const QString& to, const SealingKey& key, UtcSeconds made,
            const Progress& progress = {});
Result<CopiedFile> unseal(const QString& from, const QString& to, const SealingKey& key, const Progress& progress = {});

// The name of an attachment among encrypted ones: nobody can tell from it that a certain file is there.
QString sealedName(const QString& sha256, const SealingKey& key);

} // namespace yorozu::backup
