// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MemoContent.h"
#include "core/service/CentreService.h"

#include <QString>

namespace yorozu::ui {

// The name of a field in the language of the interface (the paper keeps its Japanese words).
QString fieldName(MemoField field);
// What a field holds, in words: names instead of the numbers of offices, courses and topics.
QString fieldDisplay(const MemoContent& content, MemoField field, const service::CentreData& centre);

} // namespace yorozu::ui
