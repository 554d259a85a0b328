// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QTime>

namespace yorozu::japanese {

// Reads a time of the day: 10:30  1030  930  10.30  10時30分  10時半  10時  午後1時半  PM1:30  十時半  9 (nine
// o'clock), in full width as well. Whole minutes only. 24:00 is refused, and so are 午前12時 and 午後12時, which people
// understand in two ways; ErrorKind::Invalid with the reason in a sentence for the user.
Result<QTime> parseTime(const QString& text);

} // namespace yorozu::japanese
