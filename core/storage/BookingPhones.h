// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/storage/Connection.h"

#include <QHash>

namespace yorozu::storage {

// Of the sessions that begin from `from` up to `to`: the telephone of the person who comes, else that of the company.
// Where neither has one, nothing.
QHash<Id<Booking>, QString> bookingPhones(Connection&, UtcSeconds from, UtcSeconds to);

} // namespace yorozu::storage
