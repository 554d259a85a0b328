// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Partnership.h"
#include "core/storage/Connection.h"

namespace yorozu::report {

// Which activities count, of `activity x`: those that were held, as Activity::counts() and activity_figures say.
inline constexpr auto HeldActivity = u"x.counted = 1 AND x.status IN ('held', 'reported')";

// Counts the activities that were held, from activity_figures; published figures and targets stand beside and are never
// mixed in. A cell of agency × month counts participations; kinds, months and totals count activities. The question is
// answered for each of `kinds` instead of its own, all from one reading. Throws StorageError.
QList<PartnershipCount> countPartnership(storage::Connection&, const PartnershipQuestion&,
                                         const QList<QSet<ActivityKind>>& kinds);

} // namespace yorozu::report
