// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/DayCount.h"
#include "core/storage/Connection.h"

#include <QDate>
#include <QHash>

namespace yorozu::storage {

// When the sessions that are not cancelled begin, from `from` up to `to`; of one office, if one is named. For counting
// them: the sessions themselves are not read.
QList<UtcSeconds> sessionBegins(Connection&, UtcSeconds from, UtcSeconds to, Id<Office> office);

// What each office has on each of these days, without what is cancelled; from `from` up to `to`, without `to`. A day
// without sessions is not among them.
QHash<QDate, QList<DayCount>> dayCounts(Connection&, QDate from, QDate to);

} // namespace yorozu::storage
