// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/Sealing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace yorozu::backup {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr QByteArrayView Letters("YoRdSeal");
constexpr qsizetype BlockBytes = 64 << 10;
constexpr qsizetype ExtraBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype StreamHeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr quint32 LargestHead = 4096;
// A file that asks for more work than this was not made by us; it would only keep the machine busy.
constexpr quint64 MostOperations = 16;
constexpr quint64 MostMemory = 1ULL << 30;

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Error altered(const QString& file)
{
    return {ErrorKind::Damaged,
            Text::tr("The encrypted copy %1 was altered or is cut off. Nothing was changed; choose another copy.")
                .arg(QDir::toNativeSeparators(file)),
            {},
            u"sealed"_s};
}

// A hash of the key under a fixed name; says nothing about the key itself.
QByteArray keyedHash(const QByteArray& key, const QByteArray& what)
{
    QByteArray hash(32, '\0');
    crypto_generichash(raw(hash), 32, raw(what), static_cast<unsigned long long>(what.size()), raw(key),
                       static_cast<std::size_t>(key.size()));
    return hash;
}

QByteArray keyCheckOf(const SealingKey& key)
{
    return keyedHash(key.key, "YorozuDesk key check").first(16);
}

struct Head
{
    SealedHead values;
    QByteArray bytes; // as they stand in the file; authenticated with the first block
};

Result<Head> readHead(QFile& file)
{
    QByteArray start = file.read(Letters.size() + 4);
    if (start.size() != Letters.size() + 4 || !start.startsWith(Letters))
        return altered(file.fileName());
    const auto length = qFromLittleEndian<quint32>(start.constData() + Letters.size());
    if (length == 0 || length > LargestHead)
        return altered(file.fileName());
    Head head;
    head.bytes = file.read(length);
    const QJsonObject json = QJsonDocument::fromJson(head.bytes).object();
    if (json.value(u"format"_s).toInt() > 1) {
        return Error{ErrorKind::TooNew,
                     Text::tr("This copy was made by a newer YorozuDesk. Nothing was changed; install that version."),
                     {},
                     {}};
    }
    const auto hex = [&](const QString& name) { return QByteArray::fromHex(json.value(name).toString().toLatin1()); };
    head.values.made = json.value(u"made_at"_s).toInteger();
    head.values.salt = hex(u"salt"_s);
    head.values.keyCheck = hex(u"key_check"_s);
    head.values.cost = {static_cast<quint64>(json.value(u"operations"_s).toInteger()),
                        static_cast<quint64>(json.value(u"memory"_s).toInteger())};
    if (head.values.salt.size() != crypto_pwhash_SALTBYTES || head.values.keyCheck.size() != 16)
        return altered(file.fileName());
    return head;
}

QByteArray headOf(const SealingKey& key, UtcSeconds made)
{
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"made_at"_s, made},
                                     {u"kdf"_s, u"argon2id13"_s},
                                     {u"operations"_s, static_cast<qint64>(key.cost.operations)},
                                     {u"memory"_s, static_cast<qint64>(key.cost.memory)},
                                     {u"salt"_s, QString::fromLatin1(key.salt.toHex())},
                                     {u"key_check"_s, QString::fromLatin1(keyCheckOf(key).toHex())}})
        .toJson(QJsonDocument::Compact);
}

// Writes the blocks of `from`; the last one is marked, so that a shorter file is noticed.
Status sealBlocks(QFile& from, QFile& to, const SealingKey& key, const QByteArray& head, const Progress& progress)
{
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray streamHeader(StreamHeaderBytes, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(streamHeader), raw(key.key));
    if (to.write(streamHeader) != streamHeader.size())
        return cannotWrite(to);
    QByteArray block(BlockBytes + ExtraBytes, '\0');
    bool first = true;
    qint64 done = 0;
    bool last = false;
    while (!last) {
        const QByteArray plain = from.read(BlockBytes);
        last = from.atEnd();
        done += plain.size();
        unsigned long long length = 0;
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(block), &length, raw(plain), static_cast<unsigned long long>(plain.size()),
            first ? raw(head) : nullptr, first ? static_cast<unsigned long long>(head.size()) : 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        first = false;
        if (to.write(block.constData(), static_cast<qint64>(length)) != static_cast<qint64>(length))
            return cannotWrite(to);
        if (progress && !progress(done, from.size()))
            return cancelled();
    }
    sodium_memzero(&state, sizeof state);
    return Done{};
}

Result<CopiedFile> unsealBlocks(QFile& from, QFile& to, const SealingKey& key, const QByteArray& head,
                                const Progress& progress)
{
    const QByteArray streamHeader = from.read(StreamHeaderBytes);
    crypto_secretstream_xchacha20poly1305_state state;
    if (streamHeader.size() != StreamHeaderBytes ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(streamHeader), raw(key.key)) != 0)
        return altered(from.fileName());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray plain(BlockBytes, '\0');
    CopiedFile copied;
    bool first = true;
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray block = from.read(BlockBytes + ExtraBytes);
        unsigned long long length = 0;
        if (block.size() < ExtraBytes ||
            crypto_secretstream_xchacha20poly1305_pull(
                &state, raw(plain), &length, &tag, raw(block), static_cast<unsigned long long>(block.size()),
                first ? raw(head) : nullptr, first ? static_cast<unsigned long long>(head.size()) : 0) != 0)
            return altered(from.fileName());
        first = false;
        const auto size = static_cast<qsizetype>(length);
        hash.addData(QByteArrayView(plain.constData(), size));
        if (to.write(plain.constData(), size) != size)
            return cannotWrite(to);
        copied.bytes += size;
        if (progress && !progress(from.pos(), from.size()))
            return cancelled();
    }
    if (!from.atEnd())
        return altered(from.fileName());
    copied.sha256 = hash.result();
    sodium_memzero(&state, sizeof state);
    return copied;
}

bool openNew(QFile& file)
{
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

Result<SealingKey> deriveKey(const QString& password, const QByteArray& salt, const KeyCost& cost)
{
    if (password.size() < ShortestPassword) {
        return Error{ErrorKind::Invalid,
                     Text::tr("The password needs at least %1 characters. Nothing was changed.").arg(ShortestPassword),
                     u"password"_s,
                     {}};
    }
    if (cost.operations < 1 || cost.operations > MostOperations || cost.memory < (8U << 10) ||
        cost.memory > MostMemory || sodium_init() < 0)
        return altered({});
    SealingKey key{QByteArray(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0'), salt, cost};
    if (key.salt.isEmpty()) {
        key.salt.resize(crypto_pwhash_SALTBYTES);
        randombytes_buf(key.salt.data(), crypto_pwhash_SALTBYTES);
    }
    const QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    if (crypto_pwhash(raw(key.key), static_cast<unsigned long long>(key.key.size()), bytes.constData(),
                      static_cast<unsigned long long>(bytes.size()), raw(key.salt), cost.operations,
                      static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return Error{ErrorKind::Busy,
                     Text::tr("The computer has not enough free memory for the password just now. Nothing was changed; "
                              "close other programs and try again."),
                     {},
                     {}};
    }
    return key;
}

bool isSealed(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && file.read(Letters.size()) == Letters;
}

Result<SealedHead> readSealedHead(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(name, file.errorString());
    const Result<Head> head = readHead(file);
    if (!head)
        return head.error();
    return head->values;
}

bool fits(const SealingKey& key, const SealedHead& head)
{
    return key.salt == head.salt && key.cost == head.cost && keyCheckOf(key) == head.keyCheck;
}

Status seal(const QString& from, const QString& to, const SealingKey& key, UtcSeconds made, const Progress& progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return cannotRead(from, source.errorString());
    QFile target(to);
    if (sodium_init() < 0 || !openNew(target))
        return cannotWrite(target);
    const QByteArray head = headOf(key, made);
    QByteArray length(4, '\0');
    qToLittleEndian(static_cast<quint32>(head.size()), length.data());
    const QByteArray start = Letters.toByteArray() + length + head;
    Status done = target.write(start) == start.size() ? sealBlocks(source, target, key, head, progress)
                                                      : Status(cannotWrite(target));
    if (done && !syncFile(target))
        done = cannotWrite(target);
    if (!done)
        target.remove();
    return done;
}

Result<CopiedFile> unseal(const QString& from, const QString& to, const SealingKey& key, const Progress& progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return cannotRead(from, source.errorString());
    const Result<Head> head = readHead(source);
    if (!head)
        return head.error();
    if (sodium_init() < 0 || !fits(key, head->values)) {
        return Error{ErrorKind::Forbidden,
                     Text::tr("The password does not fit this copy. Nothing was changed; try again."),
                     u"password"_s,
                     {}};
    }
    QFile target(to);
    if (!openNew(target))
        return cannotWrite(target);
    Result<CopiedFile> done = unsealBlocks(source, target, key, head->bytes, progress);
    if (done && !target.flush())
        done = cannotWrite(target);
    if (!done)
        target.remove();
    return done;
}

QString sealedName(const QString& sha256, const SealingKey& key)
{
    return QString::fromLatin1(keyedHash(key.key, sha256.toLatin1()).toHex());
}

} // namespace yorozu::backup
