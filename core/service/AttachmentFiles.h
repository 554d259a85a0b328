// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"
#include "core/storage/AttachmentStore.h"

#include <memory>

namespace yorozu::service {

class ViewFolder;

using storage::FileProgress;

// A file that lies in the store and waits for its record.
struct StagedFile
{
    QString sha256;
    qint64 size = 0;
    QString name;
    QString mediaType;
};

// The half of the attachments that needs no data base: checking, copying, opening files. The desktop program runs it in
// a thread of its own (Worker::files), so that a large file never stands in the way of a save.
class AttachmentFiles
{
public:
    explicit AttachmentFiles(std::unique_ptr<storage::AttachmentStore> store);
    // In a folder beside the file, or in tables of the server.
    static std::unique_ptr<AttachmentFiles> beside(const QString& caseFile, const QString& password = {});
    static QString folderOf(const QString& caseFile);
    // The folder goes with a case file that gets another name; it must be there before the file
    // is. False if there is one already.
    static bool moveStore(const QString& fromCaseFile, const QString& toCaseFile);
    ~AttachmentFiles();
    AttachmentFiles(const AttachmentFiles&) = delete;
    AttachmentFiles& operator=(const AttachmentFiles&) = delete;

    storage::AttachmentStore& store() { return *m_store; }

    // Checks name, size (`limit` in bytes) and content, and copies the file into the store.
    Result<StagedFile> take(const QString& path, qint64 limit, const FileProgress& progress = {});
    // A verified copy to look at, in a folder of this computer that goes away with the program; it cannot be written,
    // so that nobody edits what nobody would find again. Answers its path.
    Result<QString> viewCopy(const Attachment&, const FileProgress& progress = {});
    Status saveAs(const Attachment&, const QString& path, const FileProgress& progress = {});
    // The missing or damaged file of an attachment, found again elsewhere: only the very same content is taken.
    Status putBack(const Attachment&, const QString& path, const FileProgress& progress = {});

private:
    std::unique_ptr<storage::AttachmentStore> m_store;
    std::unique_ptr<ViewFolder> m_views; // made at the first look
};

} // namespace yorozu::service
