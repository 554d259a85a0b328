// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/AttachmentFiles.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

// The half of the attachments that is the data base's: which file belongs to which record.
class AttachmentService
{
public:
    AttachmentService(CaseFile& file, AttachmentFiles& files)
        : m_file(file)
        , m_files(files)
    {
    }

    Result<Attachment> byId(Id<Attachment>);
    // Of the record and the records below it, newest first; `missing` tells whose file is not in the store.
    Result<QList<Attachment>> list(const NoteOwner&, bool withRetired = false);
    // The setting "attachment_limit_mb", in bytes; 50 MB where it is not set.
    Result<qint64> sizeLimit();
    Status setSizeLimit(const Caller&, int megabytes);

    // Records what AttachmentFiles::take() has brought into the store.
    Result<Id<Attachment>> add(const Caller&, const NoteOwner&, const StagedFile&);
    // The same in a transaction of somebody else, who has asked whether it may be.
    Result<Id<Attachment>> addWithin(storage::Writer&, const NoteOwner&, const StagedFile&);
    // Both steps, for the command line.
    Result<Id<Attachment>> add(const Caller&, const NoteOwner&, const QString& path);
    // Taken off its record, or put back. What a confirmed memo came with stays.
    Status retire(const Caller&, Id<Attachment>);
    Status restore(const Caller&, Id<Attachment>);

    // Who looked at or saved what of whom is on record (G7); to be asked before it leaves.
    enum class Output { Open, Save };
    Status recordOutput(const Caller&, Output, Id<Attachment>);

    // Takes away what no record refers to and is older than an hour: one that is being added just now has none yet.
    // Answers how many files went.
    Result<int> tidy(const Caller&);
    QStringList problems(storage::Connection&);

private:
    Status setRetired(const Caller&, Id<Attachment>, bool retired);

    CaseFile& m_file;
    AttachmentFiles& m_files;
};

} // namespace yorozu::service
