// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"
#include "core/storage/Writer.h"

namespace yorozu::storage {

// What is being written names its client and its case, too: when the record goes to another one, the drafts follow,
// whoever writes them. Answers how many did.
qint64 moveDrafts(Writer& writer, Id<Memo> memo, Id<Client> from, Id<Client> to);
qint64 assignDrafts(Writer& writer, Id<Memo> memo, Id<ClientCase> to);

} // namespace yorozu::storage
