// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QtGlobal>
#include <QTime>

namespace yorozu {

// A moment: whole seconds since 1970-01-01T00:00Z. This is what is stored.
using UtcSeconds = qint64;

// Collaborators that need to know the time get a Clock; tests hand in a fixed one.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    virtual UtcSeconds now() const = 0;
};

class SystemClock final : public Clock
{
public:
    UtcSeconds now() const override;
};

// Stands still until it is moved; for tests, the tour and the demo.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(UtcSeconds now)
        : m_now(now)
    {
    }
    UtcSeconds now() const override { return m_now; }
    void set(UtcSeconds now) { m_now = now; }

private:
    UtcSeconds m_now;
};

// The centre lives on Tokyo wall-clock time, wherever the computer thinks it is. Japan has had no summer time since
// 1951, so that a fixed offset of nine hours is exact for every record of the program and needs no time zone data.
QDateTime toTokyo(UtcSeconds moment);
UtcSeconds fromTokyo(QDate date, QTime time);
QDate tokyoDate(UtcSeconds moment);
QTime tokyoTime(UtcSeconds moment);

} // namespace yorozu
