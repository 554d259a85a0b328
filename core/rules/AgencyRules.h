// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Agency.h"

namespace yorozu::rules {

// Tidied: names without stray spaces, readings in katakana. Error{Invalid} names the field.
Result<AgencyRecord> checkedAgency(AgencyRecord);

// Another name from that day on: not the one that it has, and after the last change of name.
Status checkRename(const AgencyRecord&, const QString& name, QDate from);

// `other` becomes part of `kept`: two of one kind, neither of them part of another one already.
Status checkAgencyMerge(const AgencyRecord& kept, const AgencyRecord& other, QDate on);

} // namespace yorozu::rules
