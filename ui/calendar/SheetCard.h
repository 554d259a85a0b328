// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/service/CentreService.h"

#include <QDate>

namespace yorozu::ui {

// A session as its card tells it: what is written is made once, not at every painting.
struct SheetCard
{
    Booking booking;
    int column = 0;
    QString time;    // 10:00–11:30
    QString company; // 丸福製麺所
    QString lead;    // 今村
    QString topic;
    QString place;            // 新橋 ブース2
    QString mark;             // 新橋2, Web, 訪問: the place where there is no room for it
    bool web = false;         // it was booked there
    bool sitsIn = false;      // somebody learns from it: トレーニー, OJT
    bool offSite = false;     // 出張相談会
    bool memoMissing = false; // it is over, and nothing was submitted
    bool beside = false;      // of somebody who takes part beside the lead; its session has its own card

    int from() const;
    int to() const; // minutes after midnight
};

// In the words of the centre; its column is not known yet.
SheetCard cardOf(const service::CentreData& centre, const Booking& booking);
// 新橋2, Web, 訪問
QString shortPlace(const service::CentreData& centre, const Booking& booking);
// Without 株式会社 and the like: on a card there is room for the name only.
QString cardName(const QString& company);
int minutesOf(QDate day, UtcSeconds moment); // after the midnight of the day
QString clockText(int minutes);              // 9:00

} // namespace yorozu::ui
