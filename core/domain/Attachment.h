// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/domain/NoteOwner.h"

#include <QString>

namespace yorozu {

// A file that belongs to a record. The file itself lies under its SHA-256 in the store beside the case file; `name` is
// what it was called, also where a file system could not take that name.
struct Attachment
{
    Id<Attachment> id;
    QString sha256;
    QString name;
    qint64 size = 0; // bytes
    QString mediaType;
    NoteOwner owner;
    Id<Staff> addedBy;
    QString addedByName;
    UtcSeconds addedAt = 0;
    bool retired = false;
    bool missing = false; // the store has no such file, or one of another length; filled by the service
    bool operator==(const Attachment&) const = default;
};

} // namespace yorozu
