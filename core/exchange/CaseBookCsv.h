// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CaseStudy.h"

namespace yorozu::exchange {

// 支援事例集 as a table: a row of headings, then a row for each study. In Japanese whatever the interface's language.
QString caseBookCsv(const CaseBook&);

} // namespace yorozu::exchange
