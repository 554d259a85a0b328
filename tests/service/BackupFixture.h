// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/Sealing.h"
#include "core/service/BackupService.h"
#include "tests/service/ServiceFixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace yorozu::test {

// A centre in a file that nobody has open, so that it can be replaced.
struct BackupFixture
{
    QTemporaryDir folder;
    FixedClock clock{fromTokyo(QDate(2024, 11, 20), QTime(16, 0))};
    QString database = folder.filePath(QStringLiteral("centre.yorozu"));
    service::BackupService backups{database, clock};
    Caller chief;
    Caller writer;

    BackupFixture();
    QString path(const QString& name) const { return folder.filePath(name); }
    std::unique_ptr<service::Services> open() const;
    // One more client; answers its number.
    QString addClient(const QString& name) const;
    QStringList clients() const;
    QString makeCopy(const QString& name, const std::optional<backup::SealingKey>& key = {}) const;
    // Puts a file into the attachment store; answers its digest.
    QString attach(const QByteArray& bytes) const;
    QStringList filesIn(const QString& pattern) const { return QDir(folder.path()).entryList({pattern}, QDir::Files); }
    void checkSound() const;
};

QByteArray fileBytes(const QString& name);
void writeFile(const QString& name, const QByteArray& bytes);
backup::SealingKey cheapKey(const QString& password);

} // namespace yorozu::test
