// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SealedZip.h"

#include <QCoreApplication>

#include <limits>
#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SealedZip)
};

struct ZipError
{
    ZipError() { zip_error_init(&error); }
    ~ZipError() { zip_error_fini(&error); }
    ZipError(const ZipError&) = delete;
    ZipError& operator=(const ZipError&) = delete;
    QString text() { return QString::fromUtf8(zip_error_strerror(&error)); }
    zip_error_t error{};
};

using Archive = std::unique_ptr<zip_t, decltype([](zip_t* archive) { zip_discard(archive); })>;
using Source = std::unique_ptr<zip_source_t, decltype([](zip_source_t* source) { zip_source_free(source); })>;
using Entry = std::unique_ptr<zip_file_t, decltype([](zip_file_t* file) { zip_fclose(file); })>;

Error notMade(const QString& detail)
{
    return Error{ErrorKind::Internal,
                 Text::tr("The encrypted file could not be made. Nothing was written; try again."),
                 {},
                 detail};
}

Error notOpened(const QString& detail)
{
    return Error{
        ErrorKind::Damaged, Text::tr("This is no encrypted file of YorozuDesk, or it is damaged."), {}, detail};
}

// The archive that was closed lies in its source.
Result<QByteArray> contentOf(zip_source_t* source)
{
    zip_stat_t facts;
    if (zip_source_stat(source, &facts) != 0 || (facts.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0)
        return notMade(QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(facts.size))
        return notMade(u"%1 of %2 bytes"_s.arg(read).arg(facts.size));
    return bytes;
}

} // namespace

Status mayBeZipPassword(const QString& password)
{
    if (password.size() >= ShortestZipPassword)
        return Done{};
    return Error{ErrorKind::Invalid,
                 Text::tr("A password has at least %1 characters. Nothing was written.").arg(ShortestZipPassword),
                 u"password"_s,
                 {}};
}

Result<QByteArray> sealZip(const QString& entryName, const QByteArray& content, const QString& password)
{
    if (const Status usable = mayBeZipPassword(password); !usable)
        return usable.error();
    if (zip_encryption_method_supported(ZIP_EM_AES_256, 1) == 0)
        return notMade(u"libzip was built without encryption"_s);
    ZipError error;
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error.error));
    if (!target)
        return notMade(error.text());
    zip_source_keep(target.get()); // the archive has one claim, the reading afterwards the other
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error.error));
    if (!archive) {
        zip_source_free(target.get());
        return notMade(error.text());
    }
    const auto failed = [&archive] { return notMade(QString::fromUtf8(zip_strerror(archive.get()))); };
    Source entry(zip_source_buffer(archive.get(), content.constData(), static_cast<zip_uint64_t>(content.size()), 0));
    if (!entry)
        return failed();
    const zip_int64_t place =
        zip_file_add(archive.get(), entryName.toUtf8().constData(), entry.get(), ZIP_FL_ENC_UTF_8);
    if (place < 0)
        return failed();
    static_cast<void>(entry.release()); // the archive's now
    if (zip_file_set_encryption(archive.get(), static_cast<zip_uint64_t>(place), ZIP_EM_AES_256,
                                password.toUtf8().constData()) != 0)
        return failed();
    if (zip_close(archive.get()) != 0)
        return failed();
    static_cast<void>(archive.release());
    return contentOf(target.get());
}

Result<QByteArray> openZip(const QByteArray& bytes, const QString& password)
{
    ZipError error;
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error.error);
    const Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, &error.error) : nullptr);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return notOpened(error.text());
    }
    zip_stat_t facts;
    if (zip_get_num_entries(archive.get(), 0) != 1 || zip_stat_index(archive.get(), 0, 0, &facts) != 0 ||
        (facts.valid & ZIP_STAT_ENCRYPTION_METHOD) == 0 || facts.encryption_method != ZIP_EM_AES_256)
        return notOpened(u"not one entry with AES-256"_s);
    const Entry entry(zip_fopen_index_encrypted(archive.get(), 0, 0, password.toUtf8().constData()));
    if (!entry) {
        if (zip_error_code_zip(zip_get_error(archive.get())) == ZIP_ER_WRONGPASSWD)
            return Error{ErrorKind::Forbidden, Text::tr("The password is not the right one."), u"password"_s, {}};
        return notOpened(QString::fromUtf8(zip_strerror(archive.get())));
    }
    if (facts.size > static_cast<zip_uint64_t>(std::numeric_limits<int>::max()))
        return notOpened(u"%1 bytes"_s.arg(facts.size));
    QByteArray content(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    if (zip_fread(entry.get(), content.data(), facts.size) != static_cast<zip_int64_t>(facts.size))
        return notOpened(u"the entry ends early"_s);
    // The seal of the whole stands behind the last byte and is only looked at by who reads on.
    char beyond = 0;
    if (zip_fread(entry.get(), &beyond, 1) != 0)
        return notOpened(u"the entry was altered"_s);
    return content;
}

} // namespace yorozu::exchange
