// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/service/CentreService.h"

#include <QString>

namespace yorozu::ui {

// The words of the centre as the interface shows them: in English where it is English and the word has an English name.
// The paper, exports and records keep the Japanese ones.
QString shownName(const MasterEntry& entry);
QString shownName(const Office& office);
QString shownName(const Staff& staff);
// 今村 of 今村 健吾, Imamura.
QString shownSurname(const Staff& staff);
// `fallback` is what the record itself says, where the lists of the centre do not know the number (any more).
QString shownMaster(const service::CentreData& centre, MasterKind kind, MasterId id, const QString& fallback = {});
QString shownOffice(const service::CentreData& centre, const QString& name);
// Booths are numbered by the program: ブース1 is Booth 1. A name that the centre gave stays.
QString shownBooth(const QString& name);
// 新橋 ブース1
QString shownPlace(const service::CentreData& centre, const Booking& booking);

} // namespace yorozu::ui
