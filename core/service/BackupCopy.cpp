// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BackupCopy.h"

#include "core/backup/Files.h"
#include "core/service/CaseFile.h"
#include "core/storage/AttachmentStore.h"
#include "core/storage/Snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Error notTheSame(const QString& file)
{
    return {ErrorKind::Damaged,
            Text::tr("The copy %1 was altered or is cut off. Nothing was changed; choose another copy.")
                .arg(QDir::toNativeSeparators(file)),
            {},
            u"sha256"_s};
}

// The data base of a copy is opened under another name, which means nothing to the user.
Error inWordsOfCopies(const Error& error, const QString& copy)
{
    const QString name = QDir::toNativeSeparators(copy);
    if (error.kind == ErrorKind::TooNew) {
        return {error.kind,
                Text::tr("The copy %1 was made by a newer YorozuDesk. Nothing was changed; install that version.")
                    .arg(name),
                {},
                error.detail};
    }
    if (error.kind == ErrorKind::Damaged) {
        return {error.kind,
                Text::tr("The copy %1 is damaged or holds no data base of YorozuDesk. Nothing was changed; choose "
                         "another copy.")
                    .arg(name),
                {},
                error.detail};
    }
    return error;
}

// Whether a data base ends where its head says. Longer: the manifest behind it was cut; shorter: its pages were.
bool endsAsItSays(QFile& file)
{
    if (!file.seek(0))
        return false;
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith("SQLite format 3"))
        return true; // none at all: whoever opens it says so
    const qint64 stored = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageBytes = stored == 1 ? 65536 : stored;
    return file.size() == pageBytes * qFromBigEndian<quint32>(head.constData() + 28);
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

WorkFile::~WorkFile()
{
    QFile::remove(m_name);
    QFile::remove(m_name + "-journal"_L1);
}

Result<std::optional<backup::SealingKey>> keyFor(const QString& file, const Unlocking& unlocking)
{
    if (!backup::isSealed(file))
        return std::optional<backup::SealingKey>();
    const Result<backup::SealedHead> head = backup::readSealedHead(file);
    if (!head)
        return head.error();
    if (unlocking.known && backup::fits(*unlocking.known, *head))
        return unlocking.known;
    if (unlocking.password.isEmpty()) {
        return Error{ErrorKind::Forbidden,
                     Text::tr("The copy %1 is encrypted. Give its password.").arg(QDir::toNativeSeparators(file)),
                     u"password"_s,
                     {}};
    }
    const Error wrong{ErrorKind::Forbidden,
                      Text::tr("The password does not fit this copy. Nothing was changed; try again."),
                      u"password"_s,
                      {}};
    const Result<backup::SealingKey> key = backup::deriveKey(unlocking.password, head->salt, head->cost);
    if (!key)
        return key.error().kind == ErrorKind::Invalid ? wrong : key.error();
    if (!backup::fits(*key, *head))
        return wrong;
    return std::optional<backup::SealingKey>(*key);
}

Result<CheckedCopy> extract(const QString& file, const std::optional<backup::SealingKey>& key, const QString& to,
                            const backup::Progress& progress)
{
    CheckedCopy copy;
    copy.fileBytes = QFileInfo(file).size();
    copy.encrypted = key.has_value();
    QFile source(file);
    QFile target(to);
    if (key) {
        if (const auto plain = backup::unseal(file, to, *key, progress); !plain)
            return plain.error();
        source.setFileName(to);
    }
    if (!source.open(key ? QIODevice::ReadWrite : QIODevice::ReadOnly))
        return backup::cannotRead(file, source.errorString());
    const Result<backup::FoundManifest> found = backup::readManifest(source);
    if (!found)
        return found.error().kind == ErrorKind::Damaged ? notTheSame(file) : found.error();
    if (!found->found && !endsAsItSays(source))
        return notTheSame(file);
    copy.hasManifest = found->found;
    copy.manifest = found->manifest;
    const qint64 bytes = found->found ? found->manifest.bytes : source.size();
    Result<backup::CopiedFile> copied = backup::CopiedFile{};
    if (key) {
        if (!source.resize(bytes) || !backup::syncFile(source))
            return backup::cannotWrite(source);
        source.close();
        copied = backup::hashFile(to);
    } else {
        if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return backup::cannotWrite(target);
        source.seek(0);
        copied = backup::copyBytes(source, &target, bytes, progress);
        if (copied && !backup::syncFile(target))
            return backup::cannotWrite(target);
    }
    if (!copied)
        return copied.error();
    if (found->found && hex(copied->sha256) != found->manifest.sha256)
        return notTheSame(file);
    copy.manifest.bytes = copied->bytes;
    copy.manifest.sha256 = hex(copied->sha256);
    return copy;
}

Result<backup::Manifest> inspect(const QString& database, const Clock& clock, const QString& copy)
{
    auto file = CaseFile::open({database, OpenRequest::Mode::Inspect, true}, clock);
    if (!file)
        return inWordsOfCopies(file.error(), copy);
    return (*file)->read<backup::Manifest>([](storage::Connection& connection) -> Result<backup::Manifest> {
        const QStringList problems = storage::checkSoundness(connection);
        if (!problems.isEmpty()) {
            return Error{ErrorKind::Damaged,
                         Text::tr("The copy is damaged: %1 Nothing was changed; choose another copy.")
                             .arg(problems.constFirst()),
                         {},
                         problems.join(u'\n')};
        }
        const storage::DatabaseFacts facts = storage::factsOf(connection);
        backup::Manifest manifest;
        manifest.schema = facts.schema;
        manifest.engine = facts.engine;
        manifest.counts = facts.counts;
        manifest.newestMemo = facts.newestMemo;
        manifest.auditSeq = facts.head.seq;
        manifest.auditHash = facts.head.hash;
        return manifest;
    });
}

bool agrees(const backup::Manifest& found, const backup::Manifest& promised)
{
    if (found.schema != promised.schema || found.auditSeq != promised.auditSeq ||
        found.auditHash != promised.auditHash || found.counts.size() != promised.counts.size())
        return false;
    return std::all_of(found.counts.cbegin(), found.counts.cend(),
                       [&](const auto& entry) { return promised.count(entry.first) == entry.second; });
}

QString attachmentStore(const QString& database)
{
    return storage::FolderStore::folderOf(database);
}

} // namespace yorozu::service
