// SPDX-License-Identifier: GPL-3.0-or-later
// The other side of ten years: the agencies, and what was done with them.
#pragma once

#include "core/domain/Agency.h"
#include "core/service/CaseFile.h"
#include "tests/bench/Options.h"

namespace yorozu::bench {

// Some eighty agencies, and one activity for every 24 memos in the ten years before `today`.
Status makePartners(service::CaseFile&, const Options&, QDate today);
QList<Id<Agency>> agenciesOf(storage::Connection&); // those that are on the list

} // namespace yorozu::bench
