// SPDX-License-Identifier: GPL-3.0-or-later
// 枠未定: what a request may say, how its wish reads, and which of them fit a place that falls free.
#pragma once

#include "core/base/Result.h"
#include "core/domain/WaitingRequest.h"

#include <QList>

namespace yorozu::rules {

// As it is stored, or what is wrong with it.
Result<WaitingRequest> checkedRequest(WaitingRequest request);
// 11/22 午後・立川, as the strip of the calendar shows it; on `today` this week is 今週中. Empty: no wish at all.
QString wishInWords(const WaitingRequest& request, QDate today);
// What stands against this place, as far as the request goes.
bool fits(const WaitingRequest& request, const FreedSlot& slot, int usualMinutes);
// Those that fit, best first: who named this coordinator, then whose days run out first, then who has waited longest.
QList<WaitingOffer> offersFor(const QList<WaitingRequest>& open, const FreedSlot& slot, int usualMinutes, QDate today);

} // namespace yorozu::rules
