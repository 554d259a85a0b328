// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <functional>
#include <memory>
#include <QFileDevice>
#include <QIODevice>
#include <QList>
#include <QString>

namespace yorozu::storage {

struct StoredFile
{
    QString sha256; // 64 hexadecimal digits; of what is no file of the store (a rest of an interrupted copy): empty
    qint64 size = 0;
    QString path; // where it lies; empty on an engine that keeps it in a table
    bool operator==(const StoredFile&) const = default;
};

// (bytes done, bytes in all) → whether to go on.
using FileProgress = std::function<bool(qint64 done, qint64 total)>;

// The files of the attachments by their SHA-256, beside the data base (decisions.md "Attachments are
// content-addressed"). A file is whole, on the disk and verified before a record may refer to it; what a record does
// not refer to may be taken away. Needs no connection, so that a thread of its own can copy while the data base saves.
class AttachmentStore
{
public:
    AttachmentStore() = default;
    virtual ~AttachmentStore() = default;
    AttachmentStore(const AttachmentStore&) = delete;
    AttachmentStore& operator=(const AttachmentStore&) = delete;

    // Takes the content of a device that can be read twice. What is there already is verified, and mended if damaged.
    virtual Result<StoredFile> put(QIODevice& source, const FileProgress& progress = {}) = 0;
    // Whether there is a file of that length; says nothing of its content, and costs nothing.
    virtual bool has(const QString& sha256, qint64 size) const = 0;
    // Reads the whole file: Done, or Error{NotFound} (missing) or Error{Damaged}.
    virtual Status verify(const QString& sha256, const FileProgress& progress = {}) const = 0;
    // Writes a verified copy. What stands at `path` is replaced, and only when the copy is whole.
    virtual Status copyTo(const QString& sha256, const QString& path, const FileProgress& progress = {}) const = 0;
    // Everything that lies there, by digest; for backups, which copy what they do not have, and for `check`.
    virtual QList<StoredFile> files() const = 0;
    // How many seconds ago one of files() was stored, by the clock that dates them.
    virtual qint64 age(const StoredFile&) const = 0;
    // Takes a file away that no record refers to: one of files().
    virtual Status remove(const StoredFile&) = 0;
};

// Of the whole content, in hexadecimal digits; empty if it cannot be read.
QString sha256Of(QIODevice& source);

// What the machine does with a file; tests hand in a full disk or a folder that cannot be written.
struct DiskProbe
{
    std::function<bool(const QString& folder)> writable;
    std::function<QFileDevice::FileError(QFileDevice& file, const QByteArray& block)> write;
    static DiskProbe system();
};

// The store as a folder beside the case file: NAME.yorozu.files/ab/abcdef…
class FolderStore final : public AttachmentStore
{
public:
    static QString folderOf(const QString& caseFile);

    explicit FolderStore(const QString& folder, DiskProbe probe = DiskProbe::system());

    Result<StoredFile> put(QIODevice& source, const FileProgress& progress = {}) override;
    bool has(const QString& sha256, qint64 size) const override;
    Status verify(const QString& sha256, const FileProgress& progress = {}) const override;
    Status copyTo(const QString& sha256, const QString& path, const FileProgress& progress = {}) const override;
    QList<StoredFile> files() const override;
    qint64 age(const StoredFile&) const override;
    Status remove(const StoredFile&) override;

    QString folder() const { return m_folder; }
    QString pathOf(const QString& sha256) const;

private:
    Status write(QIODevice& source, const QString& sha256, const FileProgress& progress) const;

    QString m_folder;
    DiskProbe m_probe;
};

} // namespace yorozu::storage
