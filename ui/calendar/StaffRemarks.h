// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/BookingClash.h"
#include "core/service/CentreService.h"
#include "ui/notes/StaffPicker.h"

namespace yorozu::ui {

// Of everybody, for the time and place of a session: taken by what, not on duty, elsewhere, or free. It is what the
// service would refuse, said before somebody is chosen.
StaffPicker::Remarks staffRemarks(const rules::DayFacts& facts, const Booking& wanted,
                                  const service::CentreData& centre);

} // namespace yorozu::ui
