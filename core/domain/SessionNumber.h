// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace yorozu {

// The number of a session, R6-11-0482: era year, month, sequence within the month. Booking and memo share it; it is
// drawn once and never redrawn when the date moves.
struct SessionNumber
{
    // The counter's period of a date: "2024-11".
    static QString period(QDate date);
    // `period` as above, `sequence` from 1; four digits at least. The era is that of the month's last day, so that the
    // months in which an era began have one letter only.
    static QString format(const QString& period, qint64 sequence);
};

} // namespace yorozu
