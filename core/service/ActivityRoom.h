// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the people of an activity can be there: asked before it is written, to say who is where. The constraint on
// `occupancy` decides in any case.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Activity.h"
#include "core/domain/Booking.h"

namespace yorozu::storage {
class Connection;
}

namespace yorozu::service {

// Error{RuleViolation, field "staff"} names who has a session, another activity or a hold at that time.
Status peopleAreFree(storage::Connection&, const Activity&, UtcSeconds now);
// Whether a session that was one of the activity's may become any other's: not while the same person is to be at both.
Status mayLeave(const Activity&, const Booking&, UtcSeconds now);

} // namespace yorozu::service
