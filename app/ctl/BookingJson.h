// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "core/domain/BookingClash.h"
#include "core/service/CentreService.h"

#include <QJsonObject>

namespace yorozu::ctl {

QJsonObject bookingJson(const Booking& booking, const service::CentreData& centre);
QJsonObject slotJson(const FreeSlot& slot);
// Null without a name.
Result<Id<Office>> officeNamed(const service::CentreData& centre, const QString& name);
// What stands in the way, and what is free instead.
Reply clashReply(const BookingClash& clash);

} // namespace yorozu::ctl
