// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Writer.h"

namespace yorozu::service {

// What a new data base holds before anybody has typed: offices, booths, stamp boxes, word lists and the agencies that
// the source names (glossary.md, "Master data that the source names").
void writeFirstData(storage::Writer&);

} // namespace yorozu::service
