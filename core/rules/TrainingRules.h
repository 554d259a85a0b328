// SPDX-License-Identifier: GPL-3.0-or-later
// 新COについては座学研修に加え1カ月間様々なCOと同席対応を行うOJT研修 (D9).
#pragma once

#include "core/base/Result.h"
#include "core/domain/Training.h"

namespace yorozu::rules {

// As it is stored, or what is wrong with it. Without a last day it takes a month.
Result<TrainingPlan> checkedPlan(TrainingPlan plan);
// Sessions of the plan's days in which the person takes part without leading. `bookings`: those of the person.
TrainingProgress progressOf(const TrainingPlan& plan, const QList<Booking>& bookings, UtcSeconds now);
// Of all the bookings of the plan's days, those to come that the person could sit in on: led by somebody else, free
// then, and nobody else in training with them. First with colleagues not met yet, then with topics not heard yet, then
// by time; none that lies behind what the plan asks for.
QList<TrainingProposal> sessionsToSitIn(const TrainingPlan& plan, const QList<Booking>& bookings, UtcSeconds now);
// In whatever way the colleague and the topic are called where it is read.
QString reasonInWords(TrainingProposal::Why why, const QString& colleague, const QString& topic);

} // namespace yorozu::rules
