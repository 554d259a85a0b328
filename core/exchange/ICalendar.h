// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files (RFC 5545) for telephones and Outlook. Times are Tokyo's.
#pragma once

#include "core/base/Clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace yorozu::exchange {

enum class EventStatus { Tentative, Confirmed, Cancelled };

struct CalendarEvent
{
    QString uid;         // the same in every file, so that what was imported before is brought up to date
    qint64 sequence = 0; // grows with each change
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    QString summary;
    QString location;
    QString description; // may have several lines
    QString category;
    EventStatus status = EventStatus::Confirmed;
    bool operator==(const CalendarEvent&) const = default;
};

struct CalendarFile
{
    QString name;          // as programs show it: 今村 健吾
    UtcSeconds madeAt = 0; // DTSTAMP
    QList<CalendarEvent> events;
};

// UTF-8, lines ended by CRLF and folded at 75 octets, between characters.
QByteArray toICalendar(const CalendarFile& file);

} // namespace yorozu::exchange
