// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

// 次にすること of an activity is a task as long as somebody is to do it until a day: set, changed and taken back with
// it. `before` is an Activity without id where it is new. Writes within the caller's transaction.
Status followNextStep(const Caller&, storage::Writer&, const Activity& before, const Activity& after);

} // namespace yorozu::service
