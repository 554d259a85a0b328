// SPDX-License-Identifier: GPL-3.0-or-later
// For core/rules/Deidentify: what is recognised by its shape, whether or not the records know it.
#pragma once

#include "core/domain/CaseStudy.h"

#include <QStringList>

namespace yorozu::rules {

// Telephone numbers, addresses, mail and web addresses, 法人番号 and accounts; banks, companies and people that are
// called so in words (みどり銀行, 株式会社…, …様) are doubtful. `phones`: the ones of the records, also without their
// area code. In no order, and some within others.
QList<Finding> findPatterns(const QString& text, const QStringList& phones);

} // namespace yorozu::rules
