// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

class QFile;

namespace yorozu::backup {

// What a backup says of itself. It stands behind the last page of the copied data base, which SQLite does not read: a
// backup that is not encrypted can be opened as it is, and is still one file that proves itself.
struct Manifest
{
    struct Attachment
    {
        QString sha256;
        qint64 bytes = 0;
        bool operator==(const Attachment&) const = default;
    };

    QString program; // version that made it
    UtcSeconds made = 0;
    QString madeBy;
    QString workstation;
    QString database; // name of the file that was copied, without its folder
    QString engine;
    int schema = 0;
    QList<std::pair<QString, qint64>> counts; // table → rows
    QString newestMemo;                       // day of the newest memo, ISO; empty: none
    qint64 bytes = 0;                         // of the copied data base
    QString sha256;
    qint64 auditSeq = 0; // the head of the audit chain
    QString auditHash;
    bool encrypted = false;
    QList<Attachment> attachments;
    QStringList damagedAttachments; // were so already when the copy was made

    qint64 count(const QString& table) const;
    QByteArray toJson() const;
    static Result<Manifest> fromJson(const QByteArray& json);
    bool operator==(const Manifest&) const = default;
};

// Behind the copied data base: the manifest, its SHA-256, its length, eight letters. `file` is open for appending.
Status appendManifest(QFile& file, const Manifest& manifest);

struct FoundManifest
{
    bool found = false; // false: the file ends as a data base does
    Manifest manifest;
};
// Error{Damaged} if there is one and it was altered or cut.
Result<FoundManifest> readManifest(QFile& file);

} // namespace yorozu::backup
