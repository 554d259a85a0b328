// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TableStore.h"

#include "core/storage/FileBlocks.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::optional<qint64> sizeOf(Connection& connection, const QString& sha256)
{
    Query query(connection, u"SELECT size FROM attachment_file WHERE sha256 = ?"_s);
    query.bind(sha256).exec();
    return query.next() ? std::optional(query.number(0)) : std::nullopt;
}

// Everything or nothing. False: somebody else is storing the same file, or has.
Result<bool> write(Connection& connection, QIODevice& source, const QString& sha256, const FileProgress& progress)
{
    Query(connection, u"DELETE FROM attachment_file WHERE sha256 = ?"_s).bind(sha256).exec(); // a damaged one
    const qint64 size = source.size();
    Query file(connection, u"INSERT INTO attachment_file (sha256, size, stored_at) VALUES (?, ?, "
                           "CAST(extract(epoch FROM now()) AS bigint)) ON CONFLICT DO NOTHING"_s);
    file.bind(sha256).bind(size).exec();
    if (file.changedRows() == 0)
        return false;
    qint64 number = 0;
    Query block(connection, u"INSERT INTO attachment_block (sha256, number, content) VALUES (?, ?, ?)"_s);
    const Result<QString> copied = readBlocks(
        source,
        [&](const QByteArray& content) -> Status {
            block.bind(sha256).bind(++number).bind(content).exec();
            return Done{};
        },
        size, size * 2, progress);
    if (!copied)
        return copied.error();
    if (*copied != sha256)
        return changedMeanwhile();
    return true;
}

} // namespace

TableStore::TableStore(const QString& address, const QString& password)
    : m_address(address)
    , m_password(password)
{
}

Status TableStore::withConnection(OpenMode mode, const std::function<Status(Connection&)>& use) const
{
    auto connection = Connection::open(m_address, mode, PlaceProbe::system(), m_password);
    if (!connection)
        return connection.error();
    try {
        return use(**connection);
    } catch (const StorageError& error) {
        return error.error();
    }
}

Result<StoredFile> TableStore::put(QIODevice& source, const FileProgress& progress)
{
    // Read twice, by which a file that changes meanwhile is noticed; each way is half of the work.
    const Result<QString> sha256 = readBlocks(source, {}, 0, source.size() * 2, progress);
    if (!sha256)
        return sha256.error();
    const StoredFile stored{*sha256, source.size(), {}};
    const Status done = withConnection(OpenMode::Write, [&](Connection& connection) -> Status {
        if (sizeOf(connection, stored.sha256) == stored.size && read(connection, stored.sha256, {}, {})) {
            // It is young again: one that a crash left here is not tidied away before its new record is there.
            Query(connection, u"UPDATE attachment_file SET stored_at = CAST(extract(epoch FROM now()) AS bigint) "
                              "WHERE sha256 = ?"_s)
                .bind(stored.sha256)
                .exec();
            return Done{};
        }
        runDirectly(connection, connection.dialect().beginWrite());
        // Left without a commit, the connection takes back what was written.
        const Result<bool> written = write(connection, source, stored.sha256, progress);
        if (!written)
            return written.error();
        runDirectly(connection, u"COMMIT"_s);
        // What the server gives back is compared, not what was handed to it.
        return read(connection, stored.sha256, {}, {});
    });
    return done ? Result<StoredFile>(stored) : done.error();
}

bool TableStore::has(const QString& sha256, qint64 size) const
{
    bool found = false;
    const Status asked = withConnection(OpenMode::ReadOnly, [&](Connection& connection) -> Status {
        found = sizeOf(connection, sha256) == size;
        return Done{};
    });
    return asked && found;
}

Status TableStore::read(Connection& connection, const QString& sha256,
                        const std::function<Status(const QByteArray&)>& take, const FileProgress& progress) const
{
    const std::optional<qint64> size = sizeOf(connection, sha256);
    if (!size)
        return missingFile(sha256);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    qint64 done = 0;
    for (qint64 number = 1; done < *size; ++number) {
        Query query(connection, u"SELECT content FROM attachment_block WHERE sha256 = ? AND number = ?"_s);
        query.bind(sha256).bind(number).exec();
        if (!query.next())
            return damagedFile(sha256);
        const QByteArray content = query.bytes(0);
        digest.addData(content);
        done += content.size();
        if (take) {
            if (const Status taken = take(content); !taken)
                return taken;
        }
        if (progress && !progress(done, *size))
            return givenUp();
    }
    return QString::fromLatin1(digest.result().toHex()) == sha256 ? Status(Done{}) : Status(damagedFile(sha256));
}

Status TableStore::verify(const QString& sha256, const FileProgress& progress) const
{
    return withConnection(OpenMode::ReadOnly,
                          [&](Connection& connection) { return read(connection, sha256, {}, progress); });
}

Status TableStore::copyTo(const QString& sha256, const QString& path, const FileProgress& progress) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file.error(), path, file.errorString());
    const auto write = [&](const QByteArray& content) -> Status {
        if (file.write(content) == content.size())
            return Done{};
        return writeError(file.error(), QFileInfo(path).absolutePath(), file.errorString());
    };
    const Status copied = withConnection(
        OpenMode::ReadOnly, [&](Connection& connection) { return read(connection, sha256, write, progress); });
    if (!copied)
        return copied;
    file.setPermissions(OwnerOnly);
    return file.commit() ? Status(Done{})
                         : Status(writeError(file.error(), QFileInfo(path).absolutePath(), file.errorString()));
}

QList<StoredFile> TableStore::files() const
{
    QList<StoredFile> found;
    const Status asked = withConnection(OpenMode::ReadOnly, [&](Connection& connection) -> Status {
        Query query(connection, u"SELECT sha256, size FROM attachment_file ORDER BY sha256"_s);
        query.exec();
        while (query.next())
            found.append({query.text(0), query.number(1), {}});
        return Done{};
    });
    return asked ? found : QList<StoredFile>();
}

// One that is gone meanwhile is as young as can be.
qint64 TableStore::age(const StoredFile& file) const
{
    qint64 seconds = 0;
    const Status asked = withConnection(OpenMode::ReadOnly, [&](Connection& connection) -> Status {
        Query query(connection, u"SELECT CAST(extract(epoch FROM now()) AS bigint) - stored_at FROM attachment_file "
                                "WHERE sha256 = ?"_s);
        query.bind(file.sha256).exec();
        seconds = query.next() ? query.number(0) : 0;
        return Done{};
    });
    return asked ? seconds : 0;
}

Status TableStore::remove(const StoredFile& file)
{
    return withConnection(OpenMode::Write, [&](Connection& connection) -> Status {
        Query(connection, u"DELETE FROM attachment_file WHERE sha256 = ?"_s).bind(file.sha256).exec();
        return Done{};
    });
}

} // namespace yorozu::storage
