// SPDX-License-Identifier: GPL-3.0-or-later
// How a memo is put together from booking, ledger and caller: shared by opening, submitting and importing.
#pragma once

#include "core/domain/Memo.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::service {

// 所感 is read by those who may, and by whoever wrote it.
bool seesImpression(const Caller&, const Memo&);

// What the sheet shows before anything is typed: time and responders from the booking, company and person from the
// ledger, the caller as recorder.
MemoContent prefilled(const Booking&, const std::optional<Client>&, const Caller&);
MemoContent blankContent(const Caller&, UtcSeconds now);
// Company, business and person of the ledger; the person is the named one, else the primary contact.
void takeFromLedger(MemoContent&, const Client&, Id<Person> = {});

// What a submitted memo must have and the form need not ask: mode 来所, the first office, channel その他, programme
// よろず, course その他; furigana normalised.
MemoContent completed(storage::Connection&, MemoContent, QDate day);

// Links the memo to the ledger: the client that it names, or a new one made from what stands on the sheet (a founder
// without a company is entered by name); the consultee likewise among the client's persons.
MemoContent linkedToLedger(storage::Writer&, MemoContent);

} // namespace yorozu::service
