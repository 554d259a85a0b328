// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentrePlan.h"
#include "core/storage/Writer.h"

namespace yorozu::service {

// What a new data base holds before anybody has typed: offices, booths, stamp boxes, rules and people of the plan, word
// lists and the agencies that the source names (glossary.md, "Master data that the source names"). The plan must be
// free of problems (rules::planProblems).
void writeFirstData(storage::Writer&, const CentrePlan&);

// Whether a new data base knows this topic.
bool isFirstTopic(const QString& name);

} // namespace yorozu::service
