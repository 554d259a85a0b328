// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupFolder.h"

#include "core/backup/Files.h"
#include "core/backup/Sealing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::backup {

namespace {

constexpr auto Ending = ".yorozu"_L1;
constexpr auto Stamp = u"yyyyMMdd-HHmmss";

} // namespace

BackupFolder::BackupFolder(const QString& folder, const QString& database)
    : m_folder(folder)
    , m_base(QFileInfo(database).completeBaseName())
{
}

bool BackupFolder::exists() const
{
    return QFileInfo(m_folder).isDir();
}

QString BackupFolder::nameFor(UtcSeconds made) const
{
    const QString name = m_folder + u'/' + m_base + u'-' + toTokyo(made).toString(QString::fromUtf16(Stamp));
    QString free = name + Ending;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = name + u"-%1"_s.arg(number) + Ending;
    return free;
}

QList<KeptBackup> BackupFolder::list() const
{
    const QRegularExpression ours(u"^%1-\\d{8}-\\d{6}(-\\d+)?\\.yorozu$"_s.arg(QRegularExpression::escape(m_base)));
    QList<KeptBackup> copies;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u'*' + Ending}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& info : files) {
        if (!ours.match(info.fileName()).hasMatch())
            continue;
        copies.append(lookAt(info.filePath()));
    }
    std::stable_sort(copies.begin(), copies.end(),
                     [](const KeptBackup& a, const KeptBackup& b) { return a.made > b.made; });
    return copies;
}

QStringList BackupFolder::prune(const rules::RetentionPlan& plan) const
{
    const QList<KeptBackup> copies = list();
    QList<rules::KeptCopy> kept;
    for (const KeptBackup& copy : copies)
        kept.append({copy.made, copy.sound});
    QStringList gone;
    const QList<qsizetype> drop = rules::copiesToDrop(kept, plan);
    for (const qsizetype index : drop) {
        if (QFile::remove(copies.at(index).file))
            gone.append(copies.at(index).file);
    }
    return gone;
}

void BackupFolder::clearParts() const
{
    removeOldParts(m_folder, m_base + u"-*"_s + Ending);
}

KeptBackup lookAt(const QString& name)
{
    const QFileInfo info(name);
    KeptBackup copy{name, info.lastModified().toSecsSinceEpoch(), info.size(), false, false, {}};
    if (isSealed(name)) {
        copy.encrypted = true;
        if (const Result<SealedHead> head = readSealedHead(name)) {
            copy.made = head->made;
            copy.sound = true; // more can be said only with the password
        }
        return copy;
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return copy;
    const Result<FoundManifest> found = readManifest(file);
    if (found && found->found) {
        copy.made = found->manifest.made;
        copy.sound = true;
        copy.manifest = found->manifest;
    }
    return copy;
}

} // namespace yorozu::backup
