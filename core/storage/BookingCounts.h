// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Centre.h"
#include "core/storage/Connection.h"

namespace yorozu::storage {

// When the sessions that are not cancelled begin, from `from` up to `to`; of one office, if one is named. For counting
// them: the sessions themselves are not read.
QList<UtcSeconds> sessionBegins(Connection&, UtcSeconds from, UtcSeconds to, Id<Office> office);

} // namespace yorozu::storage
