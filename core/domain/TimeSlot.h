// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QtGlobal>

namespace yorozu {

// Half-open: the session from 10:00 to 11:00 and the one from 11:00 on do not meet. Never empty, never backwards.
class TimeSlot
{
public:
    static Result<TimeSlot> make(UtcSeconds start, UtcSeconds end);

    UtcSeconds start() const { return m_start; }
    UtcSeconds end() const { return m_end; }
    qint64 minutes() const { return (m_end - m_start) / 60; }
    bool overlaps(const TimeSlot& other) const { return m_start < other.m_end && other.m_start < m_end; }
    bool operator==(const TimeSlot&) const = default;

private:
    TimeSlot(UtcSeconds start, UtcSeconds end)
        : m_start(start)
        , m_end(end)
    {
    }

    UtcSeconds m_start;
    UtcSeconds m_end;
};

} // namespace yorozu
