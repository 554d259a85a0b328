// SPDX-License-Identifier: GPL-3.0-or-later
// What the services of attachments, handover notes and tasks check alike.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Centre.h"
#include "core/domain/NoteOwner.h"
#include "core/storage/Connection.h"

namespace yorozu::service {

// There is such a record.
Status requireOwner(storage::Connection&, const NoteOwner&);
// A person who is there and still works here; `field` names the place in a form.
Status requireRecipient(storage::Connection&, Id<Staff>, const QString& field);
// The text of a note: something, and not a book. Answers it trimmed.
Result<QString> checkedNoteText(const QString&);

} // namespace yorozu::service
