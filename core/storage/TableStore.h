// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AttachmentStore.h"
#include "core/storage/Connection.h"

namespace yorozu::storage {

// The store in two tables of a server: the files, and their content in blocks. Each action has a connection of its own,
// so that any thread may ask, and a large file holds up nobody's save.
class TableStore final : public AttachmentStore
{
public:
    explicit TableStore(const QString& address, const QString& password = {});

    Result<StoredFile> put(QIODevice& source, const FileProgress& progress = {}) override;
    bool has(const QString& sha256, qint64 size) const override;
    Status verify(const QString& sha256, const FileProgress& progress = {}) const override;
    Status copyTo(const QString& sha256, const QString& path, const FileProgress& progress = {}) const override;
    QList<StoredFile> files() const override;
    qint64 age(const StoredFile&) const override;
    Status remove(const StoredFile&) override;

private:
    // What it throws becomes the error.
    Status withConnection(OpenMode mode, const std::function<Status(Connection&)>& use) const;
    // Hands the blocks over one by one; Done only if they are what the digest says.
    Status read(Connection& connection, const QString& sha256, const std::function<Status(const QByteArray&)>& take,
                const FileProgress& progress) const;

    QString m_address;
    QString m_password;
};

} // namespace yorozu::storage
