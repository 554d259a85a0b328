// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Password.h"

#include <array>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

constexpr quint64 MostOperations = 20;
constexpr quint64 MostMemory = 1ULL << 30;

// The same characters may be typed in two ways (が as one or as two): one of them counts.
QByteArray bytesOf(const QString& password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

// As RFC 5802 has it, with as many rounds as the server would use.
constexpr int VerifierRounds = 4096;
constexpr int VerifierSalt = 16;

QByteArray keyed(const QByteArray& key, const QByteArray& message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

// libpq prepares what is typed when one signs in (SASLprep): compatibility forms become usual ones, and any blank is
// one.
QByteArray asServerReadsIt(const QString& password)
{
    QString read = password;
    for (QChar& character : read) {
        if (character.category() == QChar::Separator_Space)
            character = u' ';
    }
    return read.normalized(QString::NormalizationForm_KC).toUtf8();
}

// PBKDF2 with HMAC-SHA-256, one block.
QByteArray stretched(const QByteArray& password, const QByteArray& salt)
{
    QByteArray last = keyed(password, salt + QByteArray("\0\0\0\1", 4));
    QByteArray all = last;
    for (int round = 1; round < VerifierRounds; ++round) {
        last = keyed(password, last);
        for (qsizetype at = 0; at < all.size(); ++at)
            all[at] = static_cast<char>(all.at(at) ^ last.at(at));
    }
    return all;
}

// $argon2id$v=19$m=65536,t=3,p=1$…
bool isHonest(const QByteArray& hash)
{
    static const QRegularExpression form(u"^\\$argon2id\\$v=\\d+\\$m=(\\d+),t=(\\d+),p=1\\$"_s);
    const auto match = form.match(QString::fromLatin1(hash));
    return match.hasMatch() && match.captured(1).toULongLong() <= MostMemory / 1024 &&
           match.captured(2).toULongLong() <= MostOperations && hash.size() < crypto_pwhash_STRBYTES;
}

} // namespace

Result<QString> hashPassword(const QString& password, const PasswordCost& cost)
{
    QByteArray bytes = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool made = sodium_init() >= 0 &&
                      crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                                        cost.operations, static_cast<std::size_t>(cost.memory)) == 0;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (!made) {
        return Error{ErrorKind::Internal,
                     QCoreApplication::translate("Password", "There is not enough memory to keep a password safely. "
                                                             "Nothing was changed; close other programs and try "
                                                             "again."),
                     {},
                     {}};
    }
    return QString::fromLatin1(hash.data());
}

QString serverVerifier(const QString& password)
{
    if (sodium_init() < 0)
        return {};
    QByteArray salt(VerifierSalt, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    const QByteArray salted = stretched(asServerReadsIt(password), salt);
    const QByteArray key = QCryptographicHash::hash(keyed(salted, "Client Key"), QCryptographicHash::Sha256);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(VerifierRounds)
        .arg(QLatin1StringView(salt.toBase64()), QLatin1StringView(key.toBase64()),
             QLatin1StringView(keyed(salted, "Server Key").toBase64()));
}

Result<NewPassword> hashNewPassword(const QString& password)
{
    const Result<QString> hash = hashPassword(password);
    if (!hash)
        return hash.error();
    return NewPassword{*hash, serverVerifier(password)};
}

bool passwordFits(const QString& hash, const QString& password)
{
    const QByteArray stored = hash.toLatin1();
    if (sodium_init() < 0 || !isHonest(stored))
        return false;
    QByteArray bytes = bytesOf(password);
    const bool fits = crypto_pwhash_str_verify(stored.constData(), bytes.constData(),
                                               static_cast<unsigned long long>(bytes.size())) == 0;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return fits;
}

QString makePassword()
{
    // Without what looks alike: l and 1, o and 0, and no vowels, so that no words come of it.
    constexpr std::string_view Letters = "bcdfghjkmnpqrstvwxz23456789";
    constexpr int Groups = 3;
    constexpr int GroupSize = 4;
    QString password;
    if (sodium_init() < 0)
        return password;
    for (int at = 0; at < Groups * GroupSize; ++at) {
        if (at > 0 && at % GroupSize == 0)
            password += u'-';
        password += QLatin1Char(Letters[randombytes_uniform(static_cast<std::uint32_t>(Letters.size()))]);
    }
    return password;
}

} // namespace yorozu::service
