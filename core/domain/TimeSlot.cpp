// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TimeSlot.h"

#include <QCoreApplication>

namespace yorozu {

Result<TimeSlot> TimeSlot::make(UtcSeconds start, UtcSeconds end)
{
    if (end <= start) {
        return Error{
            ErrorKind::Invalid,
            QCoreApplication::translate("TimeSlot", "The end must be later than the start. Correct the times."),
            QStringLiteral("end"),
            {}};
    }
    return TimeSlot(start, end);
}

} // namespace yorozu
