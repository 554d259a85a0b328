// SPDX-License-Identifier: GPL-3.0-or-later
// What an office, a booth and the times at which they are shut may be.
#pragma once

#include "core/base/Result.h"
#include "core/domain/CentreEditing.h"

#include <QList>

namespace yorozu::rules {

inline constexpr int MostSeats = 99; // in one booth

// Each as it is stored, or what is wrong with it among the others, itself left out.
Result<Office> checkedOffice(const QList<OfficeLine>& offices, Office);
Result<Booth> checkedBooth(const QList<BoothLine>& booths, Booth);
Result<BoothClosure> checkedClosure(const QList<BoothLine>& booths, BoothClosure);
Result<ClosingDay> checkedClosingDay(const QList<OfficeLine>& offices, ClosingDay);

} // namespace yorozu::rules
