// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of attachments, handover notes and tasks share: the record that something belongs to.
#pragma once

#include "app/ctl/JsonInput.h"
#include "app/ctl/Session.h"
#include "core/domain/NoteOwner.h"

namespace yorozu::ctl {

// --client, --case, --booking or --memo; an error unless exactly one is given.
Result<NoteOwner> ownerOption(const Arguments& arguments);
// Whether any of them is given.
bool hasOwnerOption(const Arguments& arguments);
// "client", "booking" or "memo" of a JSON record; refuses none and several.
NoteOwner readOwner(JsonRecord& record);
// The staff number under `key`, which must be there.
Id<Staff> readRecipient(JsonRecord& record, const QString& key);
// {"client": 3} and what the lists say of the session.
QJsonObject ownerJson(const NoteOwner& owner, const NoteSubject& subject);

} // namespace yorozu::ctl
