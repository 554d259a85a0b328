// SPDX-License-Identifier: GPL-3.0-or-later
// What a session comes with from its first moment on: files, and a handover note.
#pragma once

#include "core/domain/Handover.h"
#include "core/service/AttachmentFiles.h"
#include "core/service/BookingService.h"

#include <optional>

namespace yorozu::service {

class Services;

struct BookingNotes
{
    QList<StagedFile> files;          // they lie in the store already
    std::optional<Handover> handover; // `owner` is the session that it goes with

    bool isEmpty() const { return files.isEmpty() && !handover; }
};

// To be written in the same transaction as the session, which is not written either where this cannot be: the error
// names "files" or "handover". Of a series with its first session. `services` must outlive what is answered.
AlsoWritten notesToo(Services& services, const Caller& caller, const BookingNotes& notes);

} // namespace yorozu::service
