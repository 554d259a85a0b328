// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "ui/today/TodayCard.h"

#include <QCoreApplication>

namespace yorozu::ui {

class DeskContext;

// One session of the day: status, place, company, topic, and what can be done with its memo now.
class SessionCard : public TodayCard
{
    Q_OBJECT

public:
    // `named`: the card says who holds the session, where it is not the one who looks at it.
    SessionCard(DeskContext& context, const Booking& booking, bool named, QWidget* parent = nullptr);

    // "10:00 to 11:30, 丸福製麺所, 今村, 資金繰り, In session, 新橋 ブース2"
    static QString spoken(const DeskContext& context, const Booking& booking);

private:
    void addTop(DeskContext& context, const Booking& booking);
    void addMemoButton(DeskContext& context, const Booking& booking);
};

} // namespace yorozu::ui
