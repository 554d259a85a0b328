// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/Manifest.h"

#include "core/backup/Files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace yorozu::backup {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int Format = 1;
constexpr QByteArrayView Letters("YoRdCopy");
constexpr qint64 HashBytes = 32;
constexpr qint64 FooterBytes = HashBytes + 8 + 8; // hash, length, letters
constexpr qint64 LargestManifest = 256LL << 20;

Error altered(const QString& file)
{
    return {ErrorKind::Damaged,
            Text::tr("The copy %1 was altered or is cut off. Nothing was changed; choose another copy.")
                .arg(QDir::toNativeSeparators(file)),
            {},
            u"manifest"_s};
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

qint64 Manifest::count(const QString& table) const
{
    const auto found =
        std::find_if(counts.cbegin(), counts.cend(), [&](const auto& entry) { return entry.first == table; });
    return found == counts.cend() ? 0 : found->second;
}

QByteArray Manifest::toJson() const
{
    QJsonObject rows;
    for (const auto& [table, number] : counts)
        rows.insert(table, number);
    QJsonArray files;
    for (const Attachment& attachment : attachments)
        files.append(QJsonObject{{u"sha256"_s, attachment.sha256}, {u"bytes"_s, attachment.bytes}});
    const QJsonObject json{{u"format"_s, Format},
                           {u"program"_s, program},
                           {u"made_at"_s, made},
                           {u"made_by"_s, madeBy},
                           {u"workstation"_s, workstation},
                           {u"database"_s, database},
                           {u"engine"_s, engine},
                           {u"schema"_s, schema},
                           {u"counts"_s, rows},
                           {u"newest_memo"_s, newestMemo},
                           {u"database_bytes"_s, bytes},
                           {u"database_sha256"_s, sha256},
                           {u"audit_head"_s, QJsonObject{{u"seq"_s, auditSeq}, {u"hash"_s, auditHash}}},
                           {u"encrypted"_s, encrypted},
                           {u"attachments"_s, files},
                           {u"damaged_attachments"_s, QJsonArray::fromStringList(damagedAttachments)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Manifest> Manifest::fromJson(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const int format = json.value(u"format"_s).toInt();
    if (format > Format) {
        return Error{ErrorKind::TooNew,
                     Text::tr("This copy was made by a newer YorozuDesk. Nothing was changed; install that version."),
                     {},
                     QString::number(format)};
    }
    if (format != Format)
        return altered({});
    Manifest manifest;
    manifest.program = json.value(u"program"_s).toString();
    manifest.made = json.value(u"made_at"_s).toInteger();
    manifest.madeBy = json.value(u"made_by"_s).toString();
    manifest.workstation = json.value(u"workstation"_s).toString();
    manifest.database = json.value(u"database"_s).toString();
    manifest.engine = json.value(u"engine"_s).toString();
    manifest.schema = json.value(u"schema"_s).toInt();
    const QJsonObject rows = json.value(u"counts"_s).toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        manifest.counts.append({row.key(), row.value().toInteger()});
    manifest.newestMemo = json.value(u"newest_memo"_s).toString();
    manifest.bytes = json.value(u"database_bytes"_s).toInteger();
    manifest.sha256 = json.value(u"database_sha256"_s).toString();
    const QJsonObject head = json.value(u"audit_head"_s).toObject();
    manifest.auditSeq = head.value(u"seq"_s).toInteger();
    manifest.auditHash = head.value(u"hash"_s).toString();
    manifest.encrypted = json.value(u"encrypted"_s).toBool();
    const QJsonArray files = json.value(u"attachments"_s).toArray();
    for (const QJsonValue& file : files)
        manifest.attachments.append({file[u"sha256"_s].toString(), file[u"bytes"_s].toInteger()});
    const QJsonArray damaged = json.value(u"damaged_attachments"_s).toArray();
    for (const QJsonValue& file : damaged)
        manifest.damagedAttachments.append(file.toString());
    return manifest;
}

Status appendManifest(QFile& file, const Manifest& manifest)
{
    const QByteArray json = manifest.toJson();
    QByteArray length(8, '\0');
    qToBigEndian<qint64>(json.size(), length.data());
    const QByteArray tail = json + sha256(json) + length + Letters.toByteArray();
    if (!file.seek(file.size()) || file.write(tail) != tail.size())
        return cannotWrite(file);
    return Done{};
}

Result<FoundManifest> readManifest(QFile& file)
{
    FoundManifest answer;
    if (file.size() < FooterBytes || !file.seek(file.size() - FooterBytes))
        return answer;
    const QByteArray footer = file.read(FooterBytes);
    if (!footer.endsWith(Letters))
        return answer;
    const qint64 length = qFromBigEndian<qint64>(footer.constData() + HashBytes);
    if (length <= 0 || length > LargestManifest || length > file.size() - FooterBytes)
        return altered(file.fileName());
    if (!file.seek(file.size() - FooterBytes - length))
        return altered(file.fileName());
    const QByteArray json = file.read(length);
    if (sha256(json) != footer.first(HashBytes))
        return altered(file.fileName());
    const Result<Manifest> manifest = Manifest::fromJson(json);
    if (!manifest)
        return manifest.error().kind == ErrorKind::TooNew ? manifest.error() : altered(file.fileName());
    if (manifest->bytes != file.size() - FooterBytes - length)
        return altered(file.fileName());
    answer.found = true;
    answer.manifest = *manifest;
    return answer;
}

} // namespace yorozu::backup
