// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Writer.h"

namespace yorozu::service {

// 支援事例集 of the demo centre: some of its confirmed memos as case studies, most of them approved by the chief. The
// writer acts as somebody else afterwards.
void writeDemoCaseBook(storage::Writer& writer);

} // namespace yorozu::service
